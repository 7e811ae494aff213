package org.newsfacts.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.model.Span;
import org.newsfacts.model.Statement;

/** The statements of an article, asked by offset. */
final class Speech {
  private final @Nullable Statement[] innermost;

  private Speech(@Nullable Statement[] innermost) {
    this.innermost = innermost;
  }

  /** Indexes the statements; of two that hold an offset the one with the shorter content wins. */
  static Speech of(List<Statement> statements, int length) {
    @Nullable Statement[] innermost = new Statement[statements.isEmpty() ? 0 : length];
    List<Statement> longestFirst = new java.util.ArrayList<>(statements);
    longestFirst.sort(java.util.Comparator.comparingInt(statement -> -size(statement)));
    for (Statement statement : longestFirst) {
      for (Span piece : statement.content()) {
        java.util.Arrays.fill(innermost, piece.start(), piece.end(), statement);
      }
    }
    return new Speech(innermost);
  }

  private static int size(Statement statement) {
    int size = 0;
    for (Span piece : statement.content()) {
      size += piece.end() - piece.start();
    }
    return size;
  }

  @Nullable Statement at(int offset) {
    return offset < innermost.length ? innermost[offset] : null;
  }
}
