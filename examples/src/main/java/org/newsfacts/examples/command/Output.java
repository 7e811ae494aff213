package org.newsfacts.examples.command;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.newsfacts.examples.StandardOutput;
import org.newsfacts.examples.input.Reasons;
import org.newsfacts.examples.output.Plain;

/**
 * Where results go: standard output or a file. A file is written under another name and takes its
 * own when it is complete, so that a broken run never leaves half a result in its place. What is no
 * regular file (a device, a pipe) is written where it stands, and so is a file that a run resumes.
 *
 * <p>What is handed over in one piece is written in one piece: a signal that ends the program waits
 * for it, and takes the file of the other name away.
 */
final class Output implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 5;

  private final Writer writer;
  private final String name;
  private final @Nullable Target target;
  private final @Nullable Path part;
  private final ReentrantLock lock = new ReentrantLock();
  private final Thread ending = new Thread(this::end, "newsfacts-output");
  private boolean complete;

  private Output(Writer writer, String name, @Nullable Target target, @Nullable Path part) {
    this.writer = writer;
    this.name = name;
    this.target = target;
    this.part = part;
    Runtime.getRuntime().addShutdownHook(ending);
  }

  /** Opens the output of a command that has no inputs that it could overwrite. */
  static Output to(@Nullable Path file, PrintWriter standardOutput) {
    return to(file, List.of(), standardOutput);
  }

  /**
   * Opens the output.
   *
   * @param file the file; null for standard output
   * @param inputs the files and folders that are read
   */
  static Output to(@Nullable Path file, List<String> inputs, PrintWriter standardOutput) {
    if (file == null) {
      return new Output(standardOutput, "standard output", null, null);
    }
    Target target = Target.of(file, inputs);
    try {
      if (target.inPlace()) {
        OutputStream out = Files.newOutputStream(target.file(), StandardOpenOption.WRITE);
        return new Output(writer(out), file.toString(), target, null);
      }
      Path part = target.beside();
      OutputStream out = Files.newOutputStream(part);
      return new Output(writer(out), file.toString(), target, part);
    } catch (IOException broken) {
      throw Target.failed(file, Reasons.of(broken));
    }
  }

  /** Opens a file to write on behind the results that it holds. */
  static Output behind(Path file, long length) {
    try {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      channel.truncate(length).position(length);
      return new Output(writer(Channels.newOutputStream(channel)), file.toString(), null, null);
    } catch (IOException broken) {
      throw Target.failed(file, Reasons.of(broken));
    }
  }

  private static Writer writer(OutputStream out) {
    return new BufferedWriter(Channels.newWriter(Channels.newChannel(out), StandardCharsets.UTF_8));
  }

  /** Writes what belongs together: all of it, or an error. */
  void write(String text) {
    lock.lock();
    try {
      writer.write(Plain.whole(text));
      if (part == null) {
        writer.flush();
      }
      if (writer instanceof PrintWriter printer && printer.checkError()) {
        throw failed(printer instanceof StandardOutput standard ? standard.failure() : null);
      }
    } catch (IOException broken) {
      throw failed(broken);
    } finally {
      lock.unlock();
    }
  }

  /** Says that all was written. */
  void complete() {
    complete = true;
  }

  @Override
  public void close() {
    lock.lock();
    try {
      if (writer instanceof PrintWriter) {
        writer.flush();
      } else {
        writer.close();
      }
      if (part != null && target != null) {
        finish(part, target);
      }
    } catch (IOException broken) {
      removePart();
      throw failed(broken);
    } finally {
      lock.unlock();
      forgetEnding();
    }
  }

  private void finish(Path written, Target kept) throws IOException {
    if (!complete) {
      Files.deleteIfExists(written);
      return;
    }
    try (FileChannel channel = FileChannel.open(written, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    kept.keepMode(written);
    Files.move(written, kept.file(), StandardCopyOption.REPLACE_EXISTING);
  }

  /** A signal came: lets a line that is being written end, and no other begin. */
  private void end() {
    try {
      if (lock.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        removePart();
      }
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  private void removePart() {
    try {
      if (part != null) {
        Files.deleteIfExists(part);
      }
    } catch (IOException broken) {
      System.err.println(part + ": cannot be removed: " + Reasons.of(broken));
    }
  }

  private void forgetEnding() {
    try {
      Runtime.getRuntime().removeShutdownHook(ending);
    } catch (IllegalStateException alreadyEnding) {
      return; // The hook is running: it does what close has done, which does no harm.
    }
  }

  private OutputFailedException failed(@Nullable IOException broken) {
    String why = broken == null ? "the program that reads it has ended" : Reasons.of(broken);
    return new OutputFailedException(name + ": cannot be written: " + why);
  }
}
