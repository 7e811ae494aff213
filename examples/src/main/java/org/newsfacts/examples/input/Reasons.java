package org.newsfacts.examples.input;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import java.util.zip.ZipException;

/** Why something could not be read or written, in plain words. */
public final class Reasons {
  private Reasons() {}

  /** Says what went wrong: "no such file", "the disk is full". */
  public static String of(IOException broken) {
    if (broken instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (broken instanceof AccessDeniedException) {
      return "no permission";
    }
    if (broken instanceof EOFException) {
      return "ends in the middle of packed data; what stands before it was read";
    }
    if (broken instanceof ZipException) {
      return "the packed data is broken; unpack it with gzip -t to see where";
    }
    if (broken instanceof FileSystemLoopException) {
      return "a link that leads back to a folder above it";
    }
    if (broken instanceof FileSystemException named && named.getReason() != null) {
      return lower(named.getReason());
    }
    return told(Objects.requireNonNullElse(broken.getMessage(), ""));
  }

  /** What the system says, in words of a newcomer where there are better ones. */
  private static String told(String message) {
    if (message.contains("No space left")) {
      return "the disk is full";
    }
    if (message.contains("Broken pipe") || message.contains("Pipe closed")) {
      return "the program that reads it has ended";
    }
    return message.isBlank() ? "the system gives no reason" : lower(message);
  }

  private static String lower(String message) {
    return Character.toLowerCase(message.charAt(0)) + message.substring(1);
  }

  /** Says that memory ran out, and what helps. */
  public static String memory() {
    long megabytes = Runtime.getRuntime().maxMemory() >> 20;
    return "needs more memory than the "
        + megabytes
        + " MB that Java may use; give it more: -Xmx4g";
  }
}
