package org.newsfacts.examples.input;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The article files below a folder, links followed. What is no regular file is passed over: a pipe
 * would wait for ever. What is passed over is told.
 */
final class ArticleFolder extends SimpleFileVisitor<Path> {
  private static final int MOST_NAMED = 5;

  private final @Nullable Path except;
  private final ArticleSink sink;
  private final List<Path> found = new ArrayList<>();
  private final List<String> passed = new ArrayList<>();
  private int otherFiles;

  private ArticleFolder(@Nullable Path except, ArticleSink sink) {
    this.except = except;
    this.sink = sink;
  }

  /** Returns the files sorted by name, without the one that is being written. */
  static List<String> files(Path folder, @Nullable Path except, ArticleSink sink)
      throws IOException {
    ArticleFolder visitor = new ArticleFolder(except, sink);
    Files.walkFileTree(
        folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visitor);
    if (visitor.otherFiles > 0) {
      String more = visitor.otherFiles > MOST_NAMED ? ", ..." : "";
      sink.note(
          folder.toString(),
          visitor.otherFiles
              + " passed over, as the name tells no format that is read: "
              + String.join(", ", visitor.passed)
              + more);
    }
    if (visitor.found.isEmpty()) {
      sink.problem(folder.toString(), "no " + InputFormat.suffixes() + " file in the folder");
    }
    visitor.found.sort(Comparator.comparing(Path::toString));
    return visitor.found.stream().map(Path::toString).toList();
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    String name = String.valueOf(file.getFileName());
    boolean hidden = name.startsWith(".");
    if (!attributes.isRegularFile()) {
      sink.note(file.toString(), "passed over: it is no regular file");
    } else if (InputFormat.of(name) == null || hidden) {
      if (!hidden) {
        pass(name);
      }
    } else if (except == null || !isSame(file, except)) {
      found.add(file);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException broken) {
    sink.problem(file.toString(), Reasons.of(broken));
    return FileVisitResult.CONTINUE;
  }

  private void pass(String name) {
    otherFiles++;
    if (passed.size() < MOST_NAMED) {
      passed.add(name);
    }
  }

  private static boolean isSame(Path file, Path other) throws IOException {
    return Files.exists(other) && Files.isSameFile(file, other);
  }
}
