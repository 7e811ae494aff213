package org.newsfacts.dossier;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.lexicon.WordList;
import org.newsfacts.model.Span;

/** What the words of a stretch say of an incident: what happened, its name, what it struck. */
final class IncidentWords {
  private static final int SHORTEST_THING = 6;
  private static final List<String> QUALITIES = List.of("ly", "ive", "ous", "ful", "ed", "ing");

  private final Map<String, Set<IncidentKind>> words = new HashMap<>();
  private final Spellings spellings;

  IncidentWords(Lexicon lexicon, Spellings spellings) {
    this.spellings = spellings;
    for (WordList.Row row : lexicon.list(IncidentKind.BLAST.list()).rows()) {
      Set<IncidentKind> kinds = new LinkedHashSet<>();
      for (String kind : Spellings.words(row.get(1))) {
        kinds.add(IncidentKind.valueOf(kind.toUpperCase(Locale.ROOT)));
      }
      words.put(row.word(), kinds);
    }
  }

  /** Returns what the words of a stretch say happened: what all of them agree on, else any. */
  Set<IncidentKind> kinds(@Nullable Span span) {
    Set<IncidentKind> all = new LinkedHashSet<>();
    if (span == null) {
      return all;
    }
    Set<IncidentKind> agreed = new LinkedHashSet<>();
    Set<IncidentKind> weak = new LinkedHashSet<>();
    for (String word : Spellings.words(spellings.fold(span.text()))) {
      Set<IncidentKind> of = classes(word);
      boolean isWeak = of.contains(IncidentKind.WEAK);
      of.removeIf(kind -> !kind.isKind());
      if (isWeak) {
        weak.addAll(of);
      } else if (!of.isEmpty()) {
        if (all.isEmpty()) {
          agreed.addAll(of);
        }
        agreed.retainAll(of);
        all.addAll(of);
      }
    }
    if (all.isEmpty()) {
      return weak;
    }
    return agreed.isEmpty() ? all : agreed;
  }

  /** "The quake killed 12 in Chile": adds that the cause reaches over places or lasts for days. */
  void reach(@Nullable Span cause, Set<IncidentKind> marks) {
    if (cause != null) {
      Set<IncidentKind> reach = marks(cause);
      reach.retainAll(EnumSet.of(IncidentKind.WIDE, IncidentKind.LASTING));
      marks.addAll(reach);
    }
  }

  /** Returns what the words say of the telling itself. */
  Set<IncidentKind> marks(Span span) {
    Set<IncidentKind> marks = EnumSet.noneOf(IncidentKind.class);
    for (String word : Spellings.words(spellings.fold(span.text()))) {
      marks.addAll(classes(word));
    }
    marks.removeIf(IncidentKind::isKind);
    return marks;
  }

  /**
   * Returns what a word stands for, what it means first at first. The list has single things:
   * "bombs" and "clashes" are looked up without their ending.
   */
  Set<IncidentKind> classes(String word) {
    Set<IncidentKind> of = words.get(word);
    for (int off = 1; off <= 2 && of == null && word.length() > off && word.endsWith("s"); off++) {
      of = words.get(word.substring(0, word.length() - off));
    }
    return of == null ? new LinkedHashSet<>() : new LinkedHashSet<>(of);
  }

  /** "Cyclone Idai" is named after its kind; "Israeli air strikes" and "Monday's blast" are not. */
  Set<String> names(@Nullable Span cause) {
    Set<String> names = new TreeSet<>();
    if (cause == null) {
      return names;
    }
    String before = "";
    for (String word : Spellings.words(cause.text())) {
      boolean named = Character.isUpperCase(word.charAt(0)) && Character.isUpperCase(first(before));
      if (named && !classes(before.toLowerCase(Locale.ROOT)).isEmpty()) {
        names.add(spellings.fold(word));
      }
      before = word;
    }
    return names;
  }

  /**
   * "The roof of a nightclub collapsed", "the nightclub collapse": things that a word for an event
   * may stand behind.
   */
  Set<String> things(@Nullable Span cause) {
    Set<String> things = new TreeSet<>();
    if (cause != null && !kinds(cause).isEmpty()) {
      for (String word : Spellings.words(cause.text())) {
        if (word.length() >= SHORTEST_THING && isThing(word) && classes(word).isEmpty()) {
          things.add(word);
        }
      }
    }
    return things;
  }

  /** "massive", "deadly", "suspected", "powerful" tell no explosion from another. */
  private static boolean isThing(String word) {
    return word.chars().allMatch(Character::isLowerCase)
        && QUALITIES.stream().noneMatch(word::endsWith);
  }

  private static char first(String word) {
    return word.isEmpty() ? ' ' : word.charAt(0);
  }
}
