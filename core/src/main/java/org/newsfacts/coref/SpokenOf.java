package org.newsfacts.coref;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.newsfacts.model.Actor;

/** Who was spoken of up to a point of the article, latest last. Look-backs are bounded. */
final class SpokenOf {
  private static final int FAR = 80;
  private static final int SENTENCES = 4;
  private static final int MOST = 8;

  /**
   * One who was spoken of.
   *
   * @param token where
   * @param sentence in which sentence
   * @param entity who
   * @param use as what
   * @param quoted whether inside a quotation, or beside a noun: "UN envoy"
   * @param coordination the number of the list; 0 outside a list
   */
  record Seen(int token, int sentence, Entity entity, Use use, boolean quoted, int coordination) {
    boolean subject() {
      return use == Use.SUBJECT || use == Use.SPEAKER;
    }
  }

  /** What a mention is in its clause. */
  enum Use {
    /** The subject of a verb of saying. */
    SPEAKER,
    /** The subject of another verb. */
    SUBJECT,
    /** An object or another part. */
    OTHER,
    /** Where something is: "in Aden, Yemen". */
    PLACE
  }

  /**
   * Who is looked for.
   *
   * @param sentence the sentence of the pronoun
   * @param quoted whether the pronoun is quoted
   * @param speaking whether it says something: "she added"
   * @param not who cannot be meant
   */
  record Ask(int sentence, boolean quoted, boolean speaking, List<Entity> not) {
    Ask(int sentence, boolean quoted, boolean speaking, @Nullable Entity not) {
      this(sentence, quoted, speaking, not == null ? List.of() : List.of(not));
    }

    boolean excludes(Entity entity) {
      for (Entity one : not) {
        if (entity.meets(one)) {
          return true;
        }
      }
      return false;
    }
  }

  private final List<Seen> seen = new ArrayList<>();

  void add(Seen one) {
    seen.add(one);
  }

  /**
   * Returns who is meant: subjects before others, near sentences before far ones; in the sentence
   * of the pronoun the nearest, in an earlier one the first subject; who spoke speaks on.
   */
  @Nullable Entity choose(Ask ask, Predicate<Entity> fits) {
    return choose(ask, fits, entity -> 0);
  }

  /** Returns who is meant, with more or less weight against some. */
  @Nullable Entity choose(Ask ask, Predicate<Entity> fits, ToIntFunction<Entity> against) {
    Entity best = null;
    int bestScore = Integer.MAX_VALUE;
    for (int i = seen.size() - 1; i >= 0 && i >= seen.size() - FAR; i--) {
      Seen one = seen.get(i);
      int distance = ask.sentence - one.sentence;
      if (distance > SENTENCES) {
        break;
      }
      boolean hidden = one.quoted && !ask.quoted && one.entity.anonymous && one.entity.isPerson();
      if (hidden || !fits.test(one.entity) || ask.excludes(one.entity)) {
        continue;
      }
      int score = score(one, ask, distance) + against.applyAsInt(one.entity);
      boolean first = distance > 0 && one.subject();
      if (score < bestScore || first && score == bestScore) {
        best = one.entity;
        bestScore = score;
      }
    }
    return best;
  }

  /** Returns the one seen last in the sentence itself that fits. */
  @Nullable Entity here(Ask ask, Predicate<Entity> fits) {
    int low = Math.max(0, seen.size() - FAR);
    for (int i = seen.size() - 1; i >= low && seen.get(i).sentence == ask.sentence; i--) {
      Entity entity = seen.get(i).entity;
      if (fits.test(entity) && !ask.excludes(entity)) {
        return entity;
      }
    }
    return null;
  }

  /** A name inside a quotation is hardly its speaker: "Mr Feld signed it," he added. */
  private static int quoted(Entity entity) {
    return entity.isPerson() ? 16 : 9;
  }

  private static int score(Seen one, Ask ask, int distance) {
    int score = distance * 10 + (one.quoted && !ask.quoted ? quoted(one.entity) : 0);
    score += one.use == Use.PLACE ? 6 : 0;
    score -= one.subject() ? 7 : 0;
    score -= one.subject() && !one.entity.members.isEmpty() ? 1 : 0; // the list before its member
    return score - (one.use == Use.SPEAKER && ask.speaking && distance > 0 ? 9 : 0);
  }

  /** Returns the first subject of the article that fits; it opens a statement of its own. */
  @Nullable Entity opener(Predicate<Entity> fits) {
    for (int i = 0; i < seen.size() && i < FAR; i++) {
      Seen one = seen.get(i);
      if (one.subject() && !one.quoted) {
        return fits.test(one.entity) ? one.entity : null;
      }
    }
    return null;
  }

  /** The subject seen last in the sentence: "Holm told him", so "him" is not Holm. */
  @Nullable Entity subject(int sentence) {
    int low = Math.max(0, seen.size() - FAR);
    for (int i = seen.size() - 1; i >= low && seen.get(i).sentence == sentence; i--) {
      if (seen.get(i).subject()) {
        return seen.get(i).entity;
      }
    }
    return null;
  }

  /** Whether another of the same list fits as well: two ministers toured, "the minister said". */
  boolean hasRival(Entity found, Ask ask, Predicate<Entity> fits) {
    Entity list = listOf(found, ask);
    if (list != null) {
      return list.members.stream().anyMatch(member -> member != found && fits.test(member));
    }
    return hasTwin(found, ask, fits);
  }

  /** "Minister Roos cut the ribbon and Minister Nkosi the cake. The minister said". */
  private boolean hasTwin(Entity found, Ask ask, Predicate<Entity> fits) {
    int own = -1;
    int other = -1;
    int low = Math.max(0, seen.size() - FAR);
    for (int i = seen.size() - 1; i >= low && found.isPerson(); i--) {
      Seen one = seen.get(i);
      if (ask.sentence - one.sentence > SENTENCES) {
        return false;
      }
      if (one.subject() && one.entity == found) {
        own = Math.max(own, one.sentence);
      } else if (one.subject() && !one.entity.anonymous && fits.test(one.entity)) {
        other = Math.max(other, one.sentence);
      }
    }
    return own >= 0 && own == other && own < ask.sentence;
  }

  /** Whether two were spoken of last in the same sentence. */
  boolean isBeside(Entity one, Entity other) {
    return lastSentence(one) == lastSentence(other);
  }

  private int lastSentence(Entity entity) {
    for (int i = seen.size() - 1; i >= 0 && i >= seen.size() - FAR; i--) {
      if (seen.get(i).entity == entity) {
        return seen.get(i).sentence;
      }
    }
    return -1;
  }

  /** Returns the list in which one was named last; null where it was named alone since. */
  @Nullable Entity listOf(Entity found, Ask ask) {
    int low = Math.max(0, seen.size() - FAR);
    for (int i = seen.size() - 1; i >= low; i--) {
      Seen one = seen.get(i);
      boolean alone = one.entity == found && one.coordination == 0;
      if (alone || ask.sentence - one.sentence > SENTENCES) {
        return null;
      }
      if (one.entity.members.contains(found)) {
        return one.entity;
      }
    }
    return null;
  }

  /** Returns the subjects of a sentence so far. */
  List<Entity> subjects(int sentence) {
    List<Entity> found = new ArrayList<>();
    int low = Math.max(0, seen.size() - FAR);
    for (int i = seen.size() - 1; i >= low && seen.get(i).sentence == sentence; i--) {
      if (seen.get(i).subject() && found.size() < MOST) {
        found.add(seen.get(i).entity);
      }
    }
    return found;
  }

  /**
   * Returns the two who stand against each other: those named last with "between", or any list of
   * two that is no person's and not among those given.
   */
  @Nullable Entity opposed(int sentence, List<Entity> not, boolean anyList) {
    Ask ask = new Ask(sentence, false, false, not);
    int low = Math.max(0, seen.size() - FAR);
    Entity list = null;
    for (int i = seen.size() - 1; i >= low && sentence - seen.get(i).sentence <= SENTENCES; i--) {
      Entity entity = seen.get(i).entity;
      boolean two = entity.members.size() == 2 && !entity.members.get(0).isPerson();
      if (two && !ask.excludes(entity)) {
        if (entity.opposed) {
          return entity;
        }
        list = list == null ? entity : list;
      }
    }
    return anyList ? list : null;
  }

  /** Returns the two persons of the last sentence that has just two, named or not. */
  List<Entity> lastPersons(int sentence) {
    int low = Math.max(0, seen.size() - FAR);
    List<Entity> two = new ArrayList<>();
    int last = -1;
    for (int i = seen.size() - 1; i >= low; i--) {
      Seen one = seen.get(i);
      if (one.sentence >= sentence || !one.entity.isPerson() || two.contains(one.entity)) {
        continue;
      }
      if (sentence - one.sentence > 2 || last >= 0 && one.sentence != last) {
        break;
      }
      last = one.sentence;
      two.add(0, one.entity);
    }
    return two.size() == 2 ? two : List.of();
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
   *
   * @param count how many the text counts: "the three leaders"; 0 where it does not count
   */
  List<Entity> pair(int sentence, int count, Function<Entity, @Nullable Entity> as) {
    return pair(sentence, 2, count, as);
  }

  /**
   * Returns the two who act together.
   *
   * @param sentence the sentence of the words for both
   * @param near how many sentences those may be away who stand in no list
   * @param count how many the text counts; 0 where it does not count
   * @param as as whom one who was seen counts; null leaves out
   */
  List<Entity> pair(int sentence, int near, int count, Function<Entity, @Nullable Entity> as) {
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
      if (listed.size() > 1 && (count == 0 || listed.size() == count)) {
        return listed;
      }
      if (met.size() == Math.max(2, count) && sentence - s < near) {
        List<Entity> together = new ArrayList<>(met);
        Collections.reverse(together);
        return together;
      }
    }
    return List.of();
  }

  static boolean isBody(Entity entity) {
    return entity.kind == Actor.Kind.ORGANIZATION || entity.kind == Actor.Kind.COUNTRY;
  }
}
