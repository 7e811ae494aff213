package org.newsfacts.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * A file of results kept in the repository, so that a change of them shows in the history. Written
 * anew by a test run with {@code -Dnewsfacts.write=true}.
 */
public final class Kept {
  private final Path path;

  private Kept(Path path) {
    this.path = path;
  }

  /** Returns the file of this name under {@code extractors/src/test/resources/golden}. */
  public static Kept file(String name) {
    return new Kept(folder().resolve(name));
  }

  /** Returns whether the files are to be written anew. */
  public static boolean isWriting() {
    return Boolean.getBoolean("newsfacts.write");
  }

  /** Returns the folder of all kept files. */
  public static Path folder() {
    return project().resolve(Path.of("extractors", "src", "test", "resources", "golden"));
  }

  /** Returns the folder of the whole project. */
  public static Path project() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("extractors"))) {
      folder = Objects.requireNonNull(folder.getParent(), "not in the project's folder");
    }
    return folder;
  }

  /** Writes the file. */
  public void write(String content) throws IOException {
    Files.createDirectories(folder());
    Files.writeString(path, content, UTF_8);
  }

  /** Returns whether it was written. */
  public boolean exists() {
    return Files.exists(path);
  }

  /** Returns its lines. */
  public List<String> lines() throws IOException {
    return Files.readAllLines(path, UTF_8);
  }
}
