package org.newsfacts.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.newsfacts.model.ActorKind;

/** Who was spoken of up to a point of the article, latest last. Look-backs are bounded. */
final class SpokenOf {
  private static final int FAR = 80;
  private static final int SENTENCES = 4;

  /**
   * One who was spoken of.
   *
   * @param token where
   * @param sentence in which sentence
   * @param entity who
   * @param subject whether as the subject of a verb
   * @param speaker whether as the subject of a verb of saying
   * @param quoted whether inside a quotation, or beside a noun: "UN envoy"
   * @param coordination the number of the list; 0 outside a list
   */
  record Seen(
      int token,
      int sentence,
      Entity entity,
      boolean subject,
      boolean speaker,
      boolean quoted,
      int coordination) {}

  /**
   * Who is looked for.
   *
   * @param sentence the sentence of the pronoun
   * @param quoted whether the pronoun is quoted
   * @param speaking whether it says something: "she added"
   * @param not who cannot be meant
   */
  record Ask(int sentence, boolean quoted, boolean speaking, @Nullable Entity not) {}

  private final List<Seen> seen = new ArrayList<>();

  void add(Seen one) {
    seen.add(one);
  }

  /**
   * Returns who is meant: subjects before others, near sentences before far ones; in the sentence
   * of the pronoun the nearest, in an earlier one the first subject; who spoke speaks on.
   */
  @Nullable Entity choose(Ask ask, Predicate<Entity> fits) {
    Entity best = null;
    int bestScore = Integer.MAX_VALUE;
    for (int i = seen.size() - 1; i >= 0 && i >= seen.size() - FAR; i--) {
      Seen one = seen.get(i);
      int distance = ask.sentence - one.sentence;
      if (distance > SENTENCES) {
        break;
      }
      boolean hidden = one.quoted && !ask.quoted && one.entity.anonymous;
      if (hidden || one.entity == ask.not || !fits.test(one.entity)) {
        continue;
      }
      int score = distance * 10 - (one.subject ? 7 : 0) + (one.quoted && !ask.quoted ? 9 : 0);
      score -= one.speaker && ask.speaking && distance > 0 ? 3 : 0;
      boolean first = distance > 0 && one.subject;
      if (score < bestScore || first && score == bestScore) {
        best = one.entity;
        bestScore = score;
      }
    }
    return best;
  }

  /** Returns the first subject of the article that fits; it opens a statement of its own. */
  @Nullable Entity opener(Predicate<Entity> fits) {
    for (int i = 0; i < seen.size() && i < FAR; i++) {
      Seen one = seen.get(i);
      if (one.subject && !one.quoted) {
        return fits.test(one.entity) ? one.entity : null;
      }
    }
    return null;
  }

  /** The subject seen last in the sentence: "Holm told him", so "him" is not Holm. */
  @Nullable Entity subject(int sentence) {
    int low = Math.max(0, seen.size() - FAR);
    for (int i = seen.size() - 1; i >= low && seen.get(i).sentence == sentence; i--) {
      if (seen.get(i).subject) {
        return seen.get(i).entity;
      }
    }
    return null;
  }

  /** Returns the entity seen last that fits, however far back within bounds. */
  @Nullable Entity latest(Predicate<Entity> fits) {
    for (int i = seen.size() - 1; i >= 0 && i >= seen.size() - 4 * FAR; i--) {
      if (fits.test(seen.get(i).entity)) {
        return seen.get(i).entity;
      }
    }
    return null;
  }

  /**
   * Returns the two who act together: those of the latest list, or the only two of their kind in a
   * sentence.
   */
  List<Entity> pair(int sentence, Function<Entity, @Nullable Entity> as) {
    return pair(sentence, 2, as);
  }

  /**
   * Returns the two who act together.
   *
   * @param sentence the sentence of the words for both
   * @param near how many sentences those may be away who stand in no list
   * @param as as whom one who was seen counts; null leaves out
   */
  List<Entity> pair(int sentence, int near, Function<Entity, @Nullable Entity> as) {
    List<Entity> two = List.of();
    int i = seen.size() - 1;
    for (int s = sentence; s >= 0 && s >= sentence - SENTENCES; s--) {
      Set<Entity> met = new LinkedHashSet<>();
      int list = 0;
      List<Entity> listed = new ArrayList<>();
      for (; i >= 0 && i >= seen.size() - FAR && seen.get(i).sentence == s; i--) {
        Seen one = seen.get(i);
        Entity entity = as.apply(one.entity);
        if (entity != null) {
          if (!entity.anonymous) {
            met.add(entity);
          }
          if (one.coordination != 0 && (list == 0 || one.coordination == list)) {
            list = one.coordination;
            if (!listed.contains(entity)) {
              listed.add(0, entity);
            }
          }
        }
      }
      if (listed.size() > 1 && (two.isEmpty() || listed.size() == 2)) {
        return listed;
      }
      if (met.size() == 2 && two.isEmpty() && sentence - s < near) {
        two = new ArrayList<>(met);
        Collections.reverse(two);
        return two;
      }
    }
    return two;
  }

  static boolean isBody(Entity entity) {
    return entity.kind == ActorKind.ORGANIZATION || entity.kind == ActorKind.COUNTRY;
  }
}
