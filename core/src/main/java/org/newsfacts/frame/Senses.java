package org.newsfacts.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.newsfacts.clause.Pos;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.lexicon.WordList;

/** The senses of all lists of an engine, by word. Immutable. */
final class Senses {
  private final Map<String, List<Sense>> verbs = new HashMap<>();
  private final Map<String, List<Sense>> nouns = new HashMap<>();
  private final Map<String, List<Sense>> adjectives = new HashMap<>();
  private final Map<String, List<Sense>> modals = new HashMap<>();

  /** What a slot may be besides prepositions. */
  private static final List<String> FORMS = Slot.Place.all();

  private final WordList known;
  private final WordList closed;

  Senses(Lexicon lexicon, List<String> lists) {
    this.known = lexicon.list("words");
    this.closed = lexicon.list("word-classes");
    for (String name : lists) {
      WordList list = lexicon.list(name);
      for (WordList.Row row : list.rows()) {
        add(list, row);
      }
    }
    for (List<Sense> senses : verbs.values()) {
      senses.sort(
          Comparator.<Sense>comparingInt(sense -> -sense.particle().length())
              .thenComparing(sense -> !sense.takes(Slot.Place.THAT))
              .thenComparing(sense -> !sense.takes(Slot.Place.INF))
              .thenComparingInt(sense -> -required(sense))
              .thenComparingInt(sense -> -sense.slots().size()));
    }
  }

  private static int required(Sense sense) {
    int required = 0;
    for (Slot slot : sense.slots()) {
      required += slot.optional() ? 0 : 1;
    }
    return required;
  }

  private void add(WordList list, WordList.Row row) {
    Map<String, List<Sense>> kind =
        switch (row.get(1)) {
          case "v" -> verbs;
          case "n" -> nouns;
          case "a" -> adjectives;
          case "m" -> modals;
          default -> throw bad(list, row, "part of speech is none of v, n, a, m");
        };
    if (row.get(2).isEmpty()) {
      throw bad(list, row, "no act in the third column");
    }
    Pos pos =
        kind == verbs ? Pos.VERB : kind == nouns ? Pos.NOUN : kind == modals ? Pos.AUX : Pos.ADJ;
    List<Slot> slots = slots(list, row);
    Map<String, String> values = values(list, row);
    for (String words : alternatives(row.word())) {
      Sense sense = new Sense(words, pos, row.get(2), slots, values);
      kind.computeIfAbsent(sense.first(), word -> new ArrayList<>()).add(sense);
    }
  }

  /** "take|rush to hospital|clinic": a row for each way to say it. */
  private static List<String> alternatives(String words) {
    List<String> ways = List.of("");
    for (String word : parts(words, ' ')) {
      List<String> longer = new ArrayList<>();
      for (String way : ways) {
        parts(word, '|').forEach(other -> longer.add(way.isEmpty() ? other : way + ' ' + other));
      }
      ways = longer;
    }
    return ways;
  }

  /** Whether a slot is one of the forms or begins with a word that texts may have. */
  private boolean isForm(String slot) {
    int end = slot.indexOf('_');
    String word = end < 0 ? slot : slot.substring(0, end);
    String base = word.substring(0, Math.max(1, word.length() - 1)); // "includes", "included"
    return FORMS.contains(word)
        || known.contains(word)
        || closed.contains(word)
        || known.contains(base);
  }

  private List<Slot> slots(WordList list, WordList.Row row) {
    List<Slot> slots = new ArrayList<>();
    for (String cell : parts(row.get(3), ' ')) {
      int is = cell.indexOf('=');
      if (is <= 0) {
        throw bad(list, row, "a slot is written form=ROLE, not \"" + cell + "\"");
      }
      for (String word : parts(cell.substring(0, is), '|')) {
        if (!isForm(word)) {
          throw bad(
              list, row, "\"" + word + "\" is neither a form " + FORMS + " nor a preposition");
        }
      }
      boolean optional = cell.endsWith("?");
      String role = cell.substring(is + 1, cell.length() - (optional ? 1 : 0));
      slots.add(
          new Slot(
              Set.copyOf(spaced(parts(cell.substring(0, is), '|'))),
              role(list, row, role),
              optional));
    }
    return slots;
  }

  /** "in_favour_of" for "in favour of". */
  private static List<String> spaced(List<String> words) {
    return words.stream().map(word -> word.replace('_', ' ')).toList();
  }

  private static Role role(WordList list, WordList.Row row, String role) {
    try {
      return Role.valueOf(role);
    } catch (IllegalArgumentException unknown) {
      String allowed =
          String.join(", ", java.util.Arrays.stream(Role.values()).map(Role::name).toList());
      throw bad(list, row, "\"" + role + "\" is no role (" + allowed + ")");
    }
  }

  private static Map<String, String> values(WordList list, WordList.Row row) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String cell : parts(row.get(4), ' ')) {
      int is = cell.indexOf('=');
      values.put(
          is < 0 ? cell.toLowerCase(Locale.ROOT) : cell.substring(0, is),
          is < 0 ? "" : cell.substring(is + 1));
    }
    for (String light : parts(values.getOrDefault("light", ""), ',')) {
      try {
        LightVerb.valueOf(light);
      } catch (IllegalArgumentException unknown) {
        throw bad(list, row, "\"" + light + "\" is no class of light verbs");
      }
    }
    return values;
  }

  static List<String> parts(String cell, char between) {
    List<String> parts = new ArrayList<>();
    for (int from = 0; from < cell.length(); ) {
      int to = cell.indexOf(between, from);
      to = to < 0 ? cell.length() : to;
      if (to > from) {
        parts.add(cell.substring(from, to));
      }
      from = to + 1;
    }
    return parts;
  }

  private static IllegalArgumentException bad(WordList list, WordList.Row row, String reason) {
    return new IllegalArgumentException(
        list.name() + ".tsv, line " + list.lineOf(row) + ": " + reason + ": " + row);
  }

  List<Sense> ofVerb(String lemma) {
    return verbs.getOrDefault(lemma, List.of());
  }

  List<Sense> ofNoun(String lemma) {
    return nouns.getOrDefault(lemma, List.of());
  }

  List<Sense> ofAdjective(String word) {
    return adjectives.getOrDefault(word, List.of());
  }

  List<Sense> ofModal(String word) {
    return modals.getOrDefault(word, List.of());
  }

  /** Returns all rows that tell an act. */
  List<Sense> of(String act) {
    List<Sense> senses = new ArrayList<>();
    for (Map<String, List<Sense>> kind : List.of(verbs, nouns, adjectives, modals)) {
      for (String word : new TreeSet<>(kind.keySet())) {
        for (Sense sense : kind.getOrDefault(word, List.of())) {
          if (sense.act().equals(act)) {
            senses.add(sense);
          }
        }
      }
    }
    return senses;
  }
}
