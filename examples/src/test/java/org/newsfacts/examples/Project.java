package org.newsfacts.examples;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The folder of the project, from wherever the tests run, and the programs in it. */
final class Project {
  private Project() {}

  /** A program that prints. */
  interface Program {
    void run(String[] args) throws Exception;
  }

  /** Returns a file of the project: {@code file("examples/samples")}. */
  static Path file(String name) {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("extractors"))) {
      folder = Objects.requireNonNull(folder.getParent(), "not in the project's folder");
    }
    return folder.resolve(name);
  }

  /** Returns what a program prints. */
  static String output(Program program, String... args) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      program.run(args);
    } finally {
      System.setOut(before);
    }
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
