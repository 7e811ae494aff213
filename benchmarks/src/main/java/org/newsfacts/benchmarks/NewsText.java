package org.newsfacts.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.json.JsonMapper;

/**
 * The articles that are read.
 *
 * <p>{@code -p path=FILE} takes a text file, NDJSON lines with a {@code text}, or a folder of
 * these. Without it three short articles of this project are read. They stay in the cache and soon
 * in the branch predictor too: take a corpus of some megabytes for figures to publish.
 */
@State(Scope.Benchmark)
public class NewsText {
  private static final String BETWEEN_ARTICLES = "\n----\n";

  /** A file or folder; empty for the articles of this project. */
  @Param("")
  public String path;

  /**
   * {@code UTF16} keeps the text, which for most news (curly quotation marks) the JVM stores with
   * two bytes a character; {@code LATIN1} puts straight marks, one byte a character.
   */
  @Param({"UTF16", "LATIN1"})
  public String encoding;

  private final List<String> texts = new ArrayList<>();

  /**
   * Reads the articles.
   *
   * @throws IOException when the path cannot be read
   */
  @Setup
  public void read() throws IOException {
    texts.clear();
    for (String text : path.isEmpty() ? own() : files(Path.of(path))) {
      texts.add(encoding.equals("LATIN1") ? latin1(text) : text);
    }
    if (texts.isEmpty()) {
      throw new IOException("no articles in " + path);
    }
  }

  List<String> texts() {
    return texts;
  }

  private static List<String> own() throws IOException {
    try (InputStream stream = NewsText.class.getResourceAsStream("news.txt")) {
      if (stream == null) {
        throw new IOException("news.txt is not in the jar");
      }
      return List.of(
          new String(stream.readAllBytes(), StandardCharsets.UTF_8).split(BETWEEN_ARTICLES, -1));
    }
  }

  private static List<String> files(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return file(path);
    }
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(path)) {
      for (Path file : files.sorted().toList()) {
        texts.addAll(file(file));
      }
    }
    return texts;
  }

  private static List<String> file(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    if (name.endsWith(".txt")) {
      return List.of(Files.readString(file));
    }
    List<String> texts = new ArrayList<>();
    if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
      JsonMapper json = new JsonMapper();
      for (String line : Files.readAllLines(file)) {
        texts.add(json.readTree(line).path("text").asString(""));
      }
    }
    return texts;
  }

  private static String latin1(String text) {
    StringBuilder straight = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      straight.append(
          switch (c) {
            case '\u2018', '\u2019' -> '\'';
            case '\u201c', '\u201d' -> '"';
            case '\u2013', '\u2014' -> '-';
            default -> c < 0x100 ? c : '?';
          });
    }
    return straight.toString();
  }
}
