package org.newsfacts.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.VerbGroup;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Statement;

/** What an extractor sees: the reading, who speaks where, and where to leave a trace. */
public final class Scene {
  private final Reading reading;
  private final Speech speech;
  private final Trace trace;
  private final Map<Class<?>, Object> once = new HashMap<>();

  /** Sets the scene: what was read, who speaks where, where rules leave their trace. */
  public Scene(Reading reading, Speech speech, Trace trace) {
    this.reading = reading;
    this.speech = speech;
    this.trace = trace;
  }

  /** Returns the reading. */
  public Reading reading() {
    return reading;
  }

  /** Returns the innermost statement in whose content the token stands, or null. */
  public @Nullable Statement statementAt(int token) {
    return speech.at(reading.tokens().start(token));
  }

  /** Returns who speaks at a token, or null where nobody does or nobody is named. */
  public @Nullable Actor speakerAt(int token) {
    Statement statement = statementAt(token);
    return statement == null ? null : statement.speaker();
  }

  /** Returns whether a token stands in the direct speech of somebody who is named. */
  public boolean isSpoken(int token) {
    return speech.isDirect(reading.tokens().start(token));
  }

  /** Returns whether the token stands between quotation marks. */
  public boolean isQuoted(int token) {
    return reading.quotations().isQuoted(token);
  }

  /**
   * Shows each clause that has a verb, in the order of the text. What fails at one is noted and
   * costs that one only.
   *
   * @param family the name of the family that reads them
   */
  public void eachClause(String family, Consumer<Clause> reader) {
    for (Clause clause : reading.clauses().all()) {
      VerbGroup verb = clause.verb();
      if (verb != null) {
        try {
          reader.accept(clause);
        } catch (RuntimeException | StackOverflowError thrown) {
          trace.failed(family, verb.head(), thrown);
        }
      }
    }
  }

  /** Returns what is made once for the whole scene: of each class one, when first asked for. */
  public <T> T once(Class<T> type, Supplier<T> maker) {
    Object made = once.get(type);
    if (made == null) {
      made = maker.get();
      once.put(type, made);
    }
    return type.cast(made);
  }

  /** Returns where rules leave their trace. */
  public Trace trace() {
    return trace;
  }
}
