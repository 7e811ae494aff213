package org.newsfacts.pattern;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.model.Span;
import org.newsfacts.pattern.ClausePattern.Part;
import org.newsfacts.text.TokenRange;

/** The parts of a {@link ClausePattern}. */
public final class Parts {
  private Parts() {}

  /** The verb group is active: "urged", not "was urged". */
  public static Part active() {
    Part part = (clause, filling) -> !clause.isPassive();
    return part.asking("an active verb");
  }

  /** The verb group is passive: "was urged", "urged by". */
  public static Part passive() {
    Part part = (clause, filling) -> clause.isPassive();
    return part.asking("a passive verb");
  }

  /** The subject, shared ones too; "Blinken" for both verbs of "Blinken backed X and urged Y". */
  public static <T> Part subject(Capture<T> capture) {
    Part part =
        (clause, filling) -> filling.putNoun(capture, clause.subject(), !clause.isSubjectShared());
    return part.asking("a subject");
  }

  /** "by" and who did it, in a passive clause. */
  public static <T> Part agent(Capture<T> capture) {
    return prep(capture, "by");
  }

  /** The first object. */
  public static <T> Part object(Capture<T> capture) {
    Part part = (clause, filling) -> filling.putNoun(capture, clause.object(), true);
    return part.asking("an object");
  }

  /** The second object. */
  public static <T> Part secondObject(Capture<T> capture) {
    Part part =
        (clause, filling) ->
            clause.objects().size() > 1 && filling.putNoun(capture, clause.objects().get(1), true);
    return part.asking("a second object");
  }

  /** The object and all that follows it in the clause: "the shelling of ports in the north". */
  public static Part objectToEnd(Capture<Span> capture) {
    Part part =
        (clause, filling) -> {
          NounPhrase object = clause.object();
          return object != null && toEnd(capture, clause, object.base().from(), filling);
        };
    return part.asking("an object");
  }

  /** The object with its prepositional phrases, lists and appositions. */
  public static Part objectPhrase(Capture<Span> capture) {
    Part part =
        (clause, filling) -> {
          NounPhrase object = clause.object();
          return object != null
              && filling.put(capture, filling.reading().span(object.list()), object.list());
        };
    return part.asking("an object");
  }

  /** What follows one of the prepositions; a noun phrase. */
  public static <T> Part prep(Capture<T> capture, String... words) {
    Part part =
        (clause, filling) -> {
          PrepPhrase prep = clause.phrase(words);
          return prep != null && filling.putNoun(capture, prep.object(), true);
        };
    return part.asking(Arrays.toString(words) + " with a noun");
  }

  /** All that follows one of the prepositions, to the end of the clause. */
  public static Part prepToEnd(Capture<Span> capture, String... words) {
    Part part =
        (clause, filling) -> {
          PrepPhrase prep = clause.phrase(words);
          return prep != null
              && toEnd(capture, clause, prep.range().from() + length(prep), filling);
        };
    return part.asking(Arrays.toString(words));
  }

  /** One of the prepositions stands in the clause. */
  public static Part hasPrep(String... words) {
    Part part = (clause, filling) -> clause.phrase(words) != null;
    return part.asking(Arrays.toString(words));
  }

  /** What is to be done, without "to": "pull back" of "to pull back". */
  public static Part infinitive(Capture<Span> capture) {
    Part part =
        (clause, filling) -> {
          Clause child = clause.child(ClauseKind.INFINITIVE);
          if (child == null || child.verb() == null) {
            return false;
          }
          int from = child.verb().range().from() + (child.verb().infinitive() ? 1 : 0);
          return toEnd(capture, withConjuncts(child, clause), from, filling);
        };
    return part.asking("an infinitive");
  }

  /** The clause after "of", "for", "from": "killing a guard" of "accused X of killing a guard". */
  public static Part gerund(Capture<Span> capture, String... words) {
    Part part =
        (clause, filling) -> {
          PrepPhrase prep = clause.phrase(words);
          return prep != null
              && prep.clause() != null
              && toEnd(capture, prep.clause(), prep.clause().range().from(), filling);
        };
    return part.asking(Arrays.toString(words) + " with a clause");
  }

  /** A clause with or without "that"; the marker is left out. */
  public static Part thatClause(Capture<Span> capture) {
    Part part =
        (clause, filling) -> {
          Clause child = clause.child(ClauseKind.COMPLEMENT);
          if (child == null) {
            return false;
          }
          boolean that =
              child.marker() >= 0
                  && filling.reading().tokens().lower(child.marker()).equals("that");
          return toEnd(capture, child, child.range().from() + (that ? 1 : 0), filling);
        };
    return part.asking("a clause of what is said");
  }

  /** All that follows the verb in its clause. */
  public static Part rest(Capture<Span> capture) {
    Part part = (clause, filling) -> toEnd(capture, clause, clause.afterVerb().from(), filling);
    return part.asking("something behind the verb");
  }

  /** A place after "in", "at", "near". */
  public static <T> Part place(Capture<T> capture) {
    return prep(capture, "in", "at", "near", "outside", "inside", "across", "around", "on");
  }

  /** Fits always; fills its captures where it can. */
  public static Part optional(Part part) {
    return (clause, filling) -> {
      part.fill(clause, filling);
      return true;
    };
  }

  /** The first part that fits. */
  public static Part either(Part... parts) {
    List<Part> all = List.of(parts);
    StringBuilder asks = new StringBuilder();
    for (Part part : all) {
      asks.append(asks.length() == 0 ? "" : " or ").append(part.asks());
    }
    Part first =
        (clause, filling) -> {
          for (Part part : all) {
            if (part.fill(clause, filling)) {
              return true;
            }
          }
          return false;
        };
    return first.asking(asks.toString());
  }

  /** Fits when the part does not. */
  public static Part not(Part part) {
    Part none =
        (clause, filling) ->
            !part.fill(clause, new ClausePattern.Filling(filling.scene(), clause.range()));
    return none.asking("not " + part.asks());
  }

  private static Clause withConjuncts(Clause child, Clause host) {
    Clause last = child;
    for (Clause next : host.children()) {
      last = next.conjunct() == last ? next : last;
    }
    return last;
  }

  private static int length(PrepPhrase prep) {
    int words = 1;
    for (int i = 0; i < prep.word().length(); i++) {
      words += prep.word().charAt(i) == ' ' ? 1 : 0;
    }
    return words;
  }

  private static boolean toEnd(
      Capture<Span> capture, @Nullable Clause clause, int from, ClausePattern.Filling filling) {
    if (clause == null || from >= clause.range().to()) {
      return false;
    }
    TokenRange range = filling.reading().trimmed(TokenRange.of(from, clause.range().to()));
    return !range.isEmpty() && filling.put(capture, filling.reading().span(range), range);
  }
}
