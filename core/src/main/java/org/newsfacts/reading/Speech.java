package org.newsfacts.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.model.Span;
import org.newsfacts.model.Statement;

/** The statements of an article, asked by offset. */
public final class Speech {
  private final @Nullable Statement[] innermost;

  private Speech(@Nullable Statement[] innermost) {
    this.innermost = innermost;
  }

  /** Indexes the statements; of two that hold an offset the one with the shorter content wins. */
  public static Speech of(List<Statement> statements, int length) {
    @Nullable Statement[] innermost = new Statement[statements.isEmpty() ? 0 : length];
    List<Statement> longestFirst = new ArrayList<>(statements);
    longestFirst.sort(Comparator.comparingInt(statement -> -size(statement)));
    for (Statement statement : longestFirst) {
      for (Span piece : statement.content()) {
        Arrays.fill(innermost, piece.start(), piece.end(), statement);
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

  /** Returns the innermost statement in whose content the offset stands, or null. */
  public @Nullable Statement at(int offset) {
    return offset < innermost.length ? innermost[offset] : null;
  }
}
