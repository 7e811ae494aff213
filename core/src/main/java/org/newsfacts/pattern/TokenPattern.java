package org.newsfacts.pattern;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Tags;
import org.newsfacts.model.Count;
import org.newsfacts.number.NumberMention;
import org.newsfacts.reading.Reading;
import org.newsfacts.reading.Scene;
import org.newsfacts.text.TokenRange;

/**
 * Matches words in a row, for what stands without a verb: "death toll of 31", "12 dead".
 *
 * <pre>{@code
 * TokenPattern.anchor("toll").then(gap(6), word("to", "at", "of"), count(NUMBER))
 * }</pre>
 *
 * <p>The anchor is the trigger; {@link #then} goes on to its right, {@link #after} asks for parts
 * directly to its left. Gaps are bounded and never cross the end of a sentence. Immutable.
 */
public final class TokenPattern implements Pattern {
  private final Set<String> anchors;
  private final List<Part> right;
  private final List<Part> left;

  private TokenPattern(Set<String> anchors, List<Part> right, List<Part> left) {
    this.anchors = anchors;
    this.right = List.copyOf(right);
    this.left = List.copyOf(left);
  }

  /** One part of a row: tries to fit at a token and tells where it ends, or -1. */
  public interface Part {
    /** Returns the token after the part, or -1; {@code limit} is the end of the sentence. */
    int end(Reading reading, int at, int limit, Map<Capture<?>, Object> captures);

    /** Returns the most tokens the part may pass over before the next part must fit. */
    default int slack() {
      return 0;
    }
  }

  /** Starts at a word in one of these base forms. */
  public static TokenPattern anchor(String... lemmas) {
    return new TokenPattern(Set.of(lemmas), List.of(), List.of());
  }

  /** Goes on to the right. */
  public TokenPattern then(Part... parts) {
    List<Part> all = new ArrayList<>(right);
    all.addAll(List.of(parts));
    return new TokenPattern(anchors, all, left);
  }

  /** Asks for parts that end where the anchor begins. */
  public TokenPattern after(Part... parts) {
    return new TokenPattern(anchors, right, List.of(parts));
  }

  /** A word in one of these base forms. */
  public static Part word(String... lemmas) {
    Set<String> set = Set.of(lemmas);
    return (reading, at, limit, captures) -> {
      Tags tags = reading.tags();
      return at < limit
              && (set.contains(tags.lemma(at)) || set.contains(reading.tokens().lower(at)))
          ? at + 1
          : -1;
    };
  }

  /** A number that counts. */
  public static Part count(Capture<Count> capture) {
    return (reading, at, limit, captures) -> {
      NumberMention number = reading.numbers().at(at);
      if (number == null
          || number.range().from() != at
          || number.kind() != NumberMention.Kind.CARDINAL) {
        return -1;
      }
      captures.put(capture, number.count());
      return number.range().to();
    };
  }

  /** A noun phrase that begins here, with its prepositional phrases. */
  public static Part noun(Capture<NounPhrase> capture) {
    return (reading, at, limit, captures) -> {
      NounPhrase noun = reading.clauses().nounAt(at);
      if (noun == null || noun.base().from() != at) {
        return -1;
      }
      captures.put(capture, noun);
      return noun.range().to();
    };
  }

  /** At most so many tokens of any kind. */
  public static Part gap(int most) {
    return new Part() {
      @Override
      public int end(Reading reading, int at, int limit, Map<Capture<?>, Object> captures) {
        return at;
      }

      @Override
      public int slack() {
        return most;
      }
    };
  }

  /** A part that may be missing. */
  public static Part maybe(Part part) {
    return (reading, at, limit, captures) -> {
      int end = at < limit ? part.end(reading, at, limit, captures) : -1;
      return end < 0 ? at : end;
    };
  }

  @Override
  public Set<String> triggers() {
    return anchors;
  }

  @Override
  public void match(Scene scene, int trigger, Consumer<Match> sink) {
    Reading reading = scene.reading();
    TokenRange sentence = reading.sentences().get(reading.sentences().at(trigger));
    Map<Capture<?>, Object> captures = new LinkedHashMap<>();
    int to = run(right, reading, trigger + 1, sentence.to(), captures);
    int from = to < 0 ? -1 : leftStart(reading, trigger, sentence, captures);
    if (to >= 0 && from >= 0) {
      sink.accept(
          new Match(
              scene, trigger, reading.clauses().at(trigger), captures, TokenRange.of(from, to)));
    }
  }

  private int leftStart(
      Reading reading, int trigger, TokenRange sentence, Map<Capture<?>, Object> captures) {
    if (left.isEmpty()) {
      return trigger;
    }
    int first = Math.max(sentence.from(), trigger - 12);
    for (int start = trigger - 1; start >= first; start--) {
      Map<Capture<?>, Object> found = new LinkedHashMap<>();
      if (run(left, reading, start, trigger, found) == trigger) {
        captures.putAll(found);
        return start;
      }
    }
    return -1;
  }

  private static int run(
      List<Part> parts, Reading reading, int from, int limit, Map<Capture<?>, Object> captures) {
    int at = from;
    int slack = 0;
    for (Part part : parts) {
      if (part.slack() > 0) {
        slack += part.slack();
        continue;
      }
      int end = firstFit(part, reading, at, Math.min(limit, at + slack + 1), limit, captures);
      if (end < 0) {
        return -1;
      }
      at = end;
      slack = 0;
    }
    return at;
  }

  private static int firstFit(
      Part part, Reading reading, int from, int last, int limit, Map<Capture<?>, Object> captures) {
    for (int at = from; at < last; at++) {
      int end = part.end(reading, at, limit, captures);
      if (end >= 0) {
        return end;
      }
    }
    return from >= last ? part.end(reading, from, limit, captures) : -1;
  }
}
