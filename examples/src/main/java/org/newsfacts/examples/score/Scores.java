package org.newsfacts.examples.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Counts, by type, which facts that people wrote down were read, which were missed, and what was
 * read that nobody wrote down. A fact marked {@code "optional": true} is neither missed nor, when
 * it is read, spurious.
 */
public final class Scores {
  private static final int LONGEST = 120;

  private final Map<String, Count> types = new TreeMap<>();
  private final Map<String, Integer> rules = new TreeMap<>();
  private final List<String> missed = new ArrayList<>();
  private final List<String> spurious = new ArrayList<>();

  /** Facts of a type. */
  private static final class Count {
    private int gold;
    private int read;
    private int matched;
    private int whole;

    void add(Count other) {
      gold += other.gold;
      read += other.read;
      matched += other.matched;
      whole += other.whole;
    }

    String line(String name) {
      double precision = read == 0 ? 0 : 100.0 * matched / read;
      double recall = gold == 0 ? 0 : 100.0 * matched / gold;
      double f1 = matched == 0 ? 0 : 2 * precision * recall / (precision + recall);
      double wholes = gold == 0 ? 0 : 100.0 * whole / gold;
      return String.format(
          Locale.ROOT,
          "%-16s %6d %6d %6.1f %6.1f %6.1f %7.1f%n",
          name,
          gold,
          read,
          precision,
          recall,
          f1,
          wholes);
    }
  }

  private record Pair(int gold, int read, double fit, int distance) {}

  /** Takes the facts of an article, as JSON objects. */
  public void add(String article, List<Map<?, ?>> gold, List<Map<?, ?>> read) {
    Set<Integer> found = new HashSet<>();
    Set<Integer> used = new HashSet<>();
    gold.forEach(fact -> count(fact).gold += isOptional(fact) ? 0 : 1);
    read.forEach(fact -> count(fact).read++);
    for (Pair pair : pairs(gold, read)) {
      if (!found.contains(pair.gold()) && !used.contains(pair.read())) {
        found.add(pair.gold());
        used.add(pair.read());
        Map<?, ?> fact = gold.get(pair.gold());
        if (isOptional(fact)) {
          count(fact).read--;
        } else {
          count(fact).matched++;
          count(fact).whole += Match.isWhole(fact, read.get(pair.read())) ? 1 : 0;
        }
      }
    }
    for (int i = 0; i < gold.size(); i++) {
      if (!found.contains(i) && !isOptional(gold.get(i))) {
        missed.add(line("MISSED", article, gold.get(i)));
      }
    }
    for (int i = 0; i < read.size(); i++) {
      if (!used.contains(i)) {
        rules.merge(String.valueOf(read.get(i).get("rule")), 1, Integer::sum);
        spurious.add(line("SPURIOUS", article, read.get(i)));
      }
    }
  }

  private static List<Pair> pairs(List<Map<?, ?>> gold, List<Map<?, ?>> read) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < read.size(); j++) {
        double fit = Match.of(gold.get(i), read.get(j));
        if (fit > 0) {
          pairs.add(new Pair(i, j, fit, Match.distance(gold.get(i), read.get(j))));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::fit).reversed().thenComparingInt(Pair::distance));
    return pairs;
  }

  /** Returns the table; below it at most so many of the facts missed and of the spurious ones. */
  public String table(int listed) {
    StringBuilder table = new StringBuilder();
    table.append("type               gold   read      P      R     F1  whole%\n");
    Count all = new Count();
    for (Map.Entry<String, Count> type : types.entrySet()) {
      all.add(type.getValue());
      table.append(type.getValue().line(type.getKey()));
    }
    table.append(all.line("ALL"));
    List<Map.Entry<String, Integer>> worst = new ArrayList<>(rules.entrySet());
    worst.sort(Map.Entry.<String, Integer>comparingByValue().reversed());
    if (!worst.isEmpty()) {
      table.append("spurious by rule:");
      worst.stream()
          .limit(10)
          .forEach(r -> table.append(' ').append(r.getKey()).append(' ').append(r.getValue()));
      table.append('\n');
    }
    missed.stream().limit(listed).forEach(line -> table.append(line).append('\n'));
    spurious.stream().limit(listed).forEach(line -> table.append(line).append('\n'));
    return table.toString();
  }

  private Count count(Map<?, ?> fact) {
    return types.computeIfAbsent(String.valueOf(fact.get("type")), type -> new Count());
  }

  private static boolean isOptional(Map<?, ?> fact) {
    return "true".equals(fact.get("optional"));
  }

  private static String line(String what, String article, Map<?, ?> fact) {
    String text = Words.text(fact.get("evidence")).replace('\n', ' ');
    String rule = fact.get("rule") == null ? "" : " (" + fact.get("rule") + ")";
    String shown = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
    return what + " " + fact.get("type") + " [" + article + "]" + rule + " " + shown;
  }

  /** Returns the facts of a parsed result line; none when it has none. */
  public static List<Map<?, ?>> facts(Map<?, ?> line) {
    List<Map<?, ?>> facts = new ArrayList<>();
    if (line.get("facts") instanceof List<?> all) {
      for (Object fact : all) {
        if (fact instanceof Map<?, ?> object) {
          facts.add(object);
        }
      }
    }
    return facts;
  }
}
