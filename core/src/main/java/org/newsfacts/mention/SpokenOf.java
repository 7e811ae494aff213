package org.newsfacts.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.newsfacts.model.ActorKind;

/** Who was spoken of up to a point of the article, latest last. Look-backs are bounded. */
final class SpokenOf {
  private static final int FAR = 80;
  private static final int SENTENCES = 4;

  private record Seen(
      int token, int sentence, Entity entity, boolean subject, boolean quoted, int coordination) {}

  private final List<Seen> seen = new ArrayList<>();

  void add(
      int token, int sentence, Entity entity, boolean subject, boolean quoted, int coordination) {
    seen.add(new Seen(token, sentence, entity, subject, quoted, coordination));
  }

  /**
   * Returns who is meant: subjects before others, near sentences before far ones; in the sentence
   * of the pronoun the nearest, in an earlier one the first subject.
   */
  @Nullable Entity choose(
      int sentence, boolean quoted, @Nullable Entity not, Predicate<Entity> fits) {
    Entity best = null;
    int bestScore = Integer.MAX_VALUE;
    for (int i = seen.size() - 1; i >= 0 && i >= seen.size() - FAR; i--) {
      Seen one = seen.get(i);
      int distance = sentence - one.sentence;
      if (distance > SENTENCES) {
        break;
      }
      if (one.entity == not || !fits.test(one.entity)) {
        continue;
      }
      int score = distance * 10 - (one.subject ? 7 : 0) + (one.quoted && !quoted ? 9 : 0);
      boolean first = distance > 0 && one.subject;
      if (score < bestScore || first && score == bestScore) {
        best = one.entity;
        bestScore = score;
      }
    }
    return best;
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
  List<Entity> pair(int sentence, Predicate<Entity> fits) {
    int i = seen.size() - 1;
    for (int s = sentence; s >= 0 && s >= sentence - SENTENCES; s--) {
      Set<Entity> met = new LinkedHashSet<>();
      int list = 0;
      List<Entity> listed = new ArrayList<>();
      for (; i >= 0 && i >= seen.size() - FAR && seen.get(i).sentence == s; i--) {
        Seen one = seen.get(i);
        if (fits.test(one.entity)) {
          met.add(one.entity);
          if (one.coordination != 0 && (list == 0 || one.coordination == list)) {
            list = one.coordination;
            if (!listed.contains(one.entity)) {
              listed.add(0, one.entity);
            }
          }
        }
      }
      if (listed.size() > 1) {
        return listed;
      }
      if (met.size() == 2) {
        List<Entity> two = new ArrayList<>(met);
        Collections.reverse(two);
        return two;
      }
    }
    return List.of();
  }

  static boolean isBody(Entity entity) {
    return entity.kind == ActorKind.ORGANIZATION || entity.kind == ActorKind.COUNTRY;
  }
}
