package org.newsfacts.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Fact;
import org.newsfacts.model.Span;
import org.newsfacts.model.Statement;

/** Who speaks where: the statements of an article, asked by offset. */
public final class Speech {
  private final @Nullable Statement[] innermost;

  private Speech(@Nullable Statement[] innermost) {
    this.innermost = innermost;
  }

  /**
   * Indexes the statements among the facts; of two that hold an offset the one with the shorter
   * content wins.
   */
  public static Speech of(List<? extends Fact> facts, int length) {
    List<Statement> longestFirst = new ArrayList<>();
    for (Fact fact : facts) {
      if (fact instanceof Statement statement) {
        longestFirst.add(statement);
      }
    }
    @Nullable Statement[] innermost = new Statement[longestFirst.isEmpty() ? 0 : length];
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

  /** Returns whether an offset stands in words told as somebody's own, with his name. */
  boolean isDirect(int offset) {
    Statement statement = at(offset);
    return statement != null
        && statement.mode() == Statement.Mode.DIRECT
        && statement.speaker() != null;
  }

  /**
   * Returns whether quoted words at an offset are the reporter's clause: She said Oman "is ready to
   * help".
   */
  public boolean isMixed(int offset) {
    Statement statement = at(offset);
    return statement != null && statement.mode() == Statement.Mode.MIXED;
  }

  /**
   * Returns who tells a fact, or null: who speaks where it stands.
   *
   * @param asItBegins whether a fact that begins in somebody's words is his though it ends behind
   *     them: "nine died," he said, in the blast
   */
  public @Nullable Actor teller(Fact fact, boolean asItBegins) {
    int last = Math.max(fact.evidence().start(), fact.evidence().end() - 1);
    Statement statement = at(fact.evidence().start());
    Statement atEnd = at(last);
    if (statement == null && atEnd != null && holds(atEnd, fact)) {
      statement = atEnd; // "According to the ministry, the army fired"
    }
    if (statement == null || fact instanceof Statement inner && isOf(inner, statement)) {
      return null;
    }
    if (statement.negated()) {
      return null; // "No group claimed the raid that killed nine"
    }
    Statement around = asItBegins || holds(statement, fact) ? statement : atEnd;
    return around == null ? null : around.speaker();
  }

  private static boolean holds(Statement statement, Fact fact) {
    return statement.evidence().start() <= fact.evidence().start()
        && statement.evidence().end() >= fact.evidence().end();
  }

  /** Whether both have the same content: the statement itself, or what another rule read of it. */
  private static boolean isOf(Statement inner, Statement statement) {
    List<Span> content = statement.content();
    if (inner.content().size() != content.size()) {
      return false;
    }
    for (int i = 0; i < content.size(); i++) {
      Span piece = inner.content().get(i);
      if (piece.start() != content.get(i).start() || piece.end() != content.get(i).end()) {
        return false;
      }
    }
    return true;
  }
}
