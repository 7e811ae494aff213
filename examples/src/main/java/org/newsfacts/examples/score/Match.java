package org.newsfacts.examples.score;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether a fact that was read is the one that a person wrote down: their evidence overlaps, and
 * the key fields of the type agree. What the person left out is not asked for.
 */
final class Match {
  private static final double SIMILAR = 0.5;
  private static final double SAME_CONTENT = 0.6;

  private Match() {}

  /** Returns how well two facts fit; 0 when they are not the same. */
  static double of(Map<?, ?> gold, Map<?, ?> read) {
    if (!Objects.equals(gold.get("type"), read.get("type")) || !overlap(gold, read)) {
      return 0;
    }
    if ("Statement".equals(gold.get("type"))) {
      List<String> content = Words.of(gold.get("content"));
      double shared = Words.shared(content, Words.of(read.get("content")));
      return shared >= SAME_CONTENT ? shared : 0;
    }
    return agrees(gold, read) ? 1 : 0;
  }

  private static boolean agrees(Map<?, ?> g, Map<?, ?> p) {
    return switch (String.valueOf(g.get("type"))) {
      case "CasualtyFigure" -> figure(g, p);
      case "DiplomaticCall" ->
          actors("caller", "counterpart", g, p, false)
              || actors("caller", "counterpart", g, p, true);
      case "Meeting" -> half(g.get("participants"), p.get("participants"));
      case "Appeal" -> actor("issuer", g, p) && similar("action", g, p);
      case "Condemnation", "Endorsement" -> actor("issuer", g, p) && similar("target", g, p);
      case "Accusation" ->
          actor("accuser", g, p) && (actor("accused", g, p) || similar("charge", g, p));
      case "Concern" -> actor("holder", g, p) && similar("topic", g, p);
      case "Resolution" -> actor("body", g, p) && equal("outcome", g, p);
      case "EnvoyDispatch" -> actor("sender", g, p);
      case "Mediation" -> any(g.get("mediators"), p.get("mediators"));
      case "Offer" -> actor("offeror", g, p);
      case "Attack" -> attack(g, p);
      case "Protest" -> equal("kind", g, p);
      case "PersonRole" ->
          name(g.get("person"), p.get("person"))
              && Words.within(Words.of(g.get("role")), Words.of(p.get("role"))) >= SIMILAR;
      default -> true;
    };
  }

  private static boolean figure(Map<?, ?> g, Map<?, ?> p) {
    Map<?, ?> wanted = g.get("count") instanceof Map<?, ?> count ? count : Map.of();
    Map<?, ?> found = p.get("count") instanceof Map<?, ?> count ? count : Map.of();
    boolean upper = wanted.get("upper") == null || equal("upper", wanted, found);
    boolean group = !"SUBSET".equals(g.get("aggregation")) || equal("group", g, p);
    return equal("harm", g, p) && equal("lower", wanted, found) && upper && group;
  }

  private static boolean attack(Map<?, ?> g, Map<?, ?> p) {
    boolean doer =
        g.get("attacker") == null || p.get("attacker") == null || actor("attacker", g, p);
    boolean weapon = g.get("weapon") != null && similar("weapon", g, p);
    return doer && (equal("kind", g, p) || weapon);
  }

  private static boolean actors(
      String one, String other, Map<?, ?> g, Map<?, ?> p, boolean crossed) {
    return isActor(g.get(one), p.get(crossed ? other : one))
        && isActor(g.get(other), p.get(crossed ? one : other));
  }

  private static boolean actor(String field, Map<?, ?> g, Map<?, ?> p) {
    return isActor(g.get(field), p.get(field));
  }

  static boolean equal(String field, Map<?, ?> g, Map<?, ?> p) {
    return Objects.equals(g.get(field), p.get(field));
  }

  private static boolean similar(String field, Map<?, ?> g, Map<?, ?> p) {
    return g.get(field) == null || isSimilar(g.get(field), p.get(field));
  }

  static boolean isSimilar(@Nullable Object gold, @Nullable Object read) {
    return Words.shared(Words.of(gold), Words.of(read)) >= SIMILAR;
  }

  /**
   * Whether two are the same: by name, by the place of the mention, or by one of several members.
   */
  static boolean isActor(@Nullable Object gold, @Nullable Object read) {
    if (gold == null) {
      return true;
    }
    if (gold instanceof Map<?, ?> g && g.get("members") instanceof List<?> members) {
      return members.stream().anyMatch(member -> isActor(member, read));
    }
    if (read instanceof Map<?, ?> p && p.get("members") instanceof List<?> members) {
      return members.stream().anyMatch(member -> isActor(gold, member));
    }
    return name(gold, read) || mention(gold, read);
  }

  private static boolean mention(@Nullable Object gold, @Nullable Object read) {
    return gold instanceof Map<?, ?> g
        && read instanceof Map<?, ?> p
        && g.get("mention") instanceof Map<?, ?> a
        && p.get("mention") instanceof Map<?, ?> b
        && number(a, "start") < number(b, "end")
        && number(b, "start") < number(a, "end");
  }

  /** Whether names are equal, or one holds the last word of the other: "Solheim". */
  static boolean name(@Nullable Object gold, @Nullable Object read) {
    List<String> a = Words.of(gold);
    List<String> b = Words.of(read);
    return !a.isEmpty()
        && !b.isEmpty()
        && (a.equals(b) || b.contains(a.get(a.size() - 1)) || a.contains(b.get(b.size() - 1)));
  }

  private static boolean any(@Nullable Object gold, @Nullable Object read) {
    return gold instanceof List<?> g
        && read instanceof List<?> p
        && g.stream().anyMatch(one -> p.stream().anyMatch(other -> isActor(one, other)));
  }

  private static boolean half(@Nullable Object gold, @Nullable Object read) {
    List<?> g = gold instanceof List<?> list ? list : List.of();
    List<?> p = read instanceof List<?> list ? list : List.of();
    long found = g.stream().filter(o -> p.stream().anyMatch(other -> isActor(o, other))).count();
    return g.isEmpty() || 2 * found >= g.size();
  }

  private static boolean overlap(Map<?, ?> g, Map<?, ?> p) {
    return g.get("evidence") instanceof Map<?, ?> a
        && p.get("evidence") instanceof Map<?, ?> b
        && number(a, "start") < number(b, "end")
        && number(b, "start") < number(a, "end");
  }

  static int number(Map<?, ?> object, String field) {
    try {
      return Integer.parseInt(String.valueOf(object.get(field)));
    } catch (NumberFormatException none) {
      return -1;
    }
  }

  /** Returns how far the evidence of two facts lies apart. */
  static int distance(Map<?, ?> g, Map<?, ?> p) {
    Map<?, ?> a = g.get("evidence") instanceof Map<?, ?> span ? span : Map.of();
    Map<?, ?> b = p.get("evidence") instanceof Map<?, ?> span ? span : Map.of();
    return Math.abs(number(a, "start") - number(b, "start"))
        + Math.abs(number(a, "end") - number(b, "end"));
  }

  /**
   * Whether a record is whole: every field that the person filled is right, and none is filled that
   * he left empty.
   */
  static boolean isWhole(Map<?, ?> gold, Map<?, ?> read) {
    for (Object field : read.keySet()) {
      boolean own =
          List.of("type", "id", "evidence", "rule", "carried", "cueClass").contains(field);
      if (!own && gold.get(field) == null) {
        return false;
      }
    }
    for (Map.Entry<?, ?> field : gold.entrySet()) {
      boolean own = List.of("type", "id", "evidence", "rule", "optional").contains(field.getKey());
      if (!own && !isRight(field.getValue(), read.get(field.getKey()))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isRight(@Nullable Object gold, @Nullable Object read) {
    if (gold == null || read == null) {
      return gold == null;
    }
    if (gold instanceof Map<?, ?> g && read instanceof Map<?, ?> p) {
      if (g.get("kind") != null) {
        return isActor(g, p);
      }
      boolean time = g.get("mention") != null && g.get("name") == null && g.get("lower") == null;
      if (time) {
        return equal("start", g, p) && equal("end", g, p);
      }
      if (g.get("lower") != null) {
        return equal("lower", g, p) && equal("upper", g, p);
      }
      return g.get("name") != null ? name(g, p) : isSimilar(g, p);
    }
    return gold instanceof String || read instanceof String
        ? gold.equals(read) || isSimilar(gold, read)
        : isSimilar(gold, read);
  }
}
