package org.newsfacts.violence;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.lexicon.WordList;
import org.newsfacts.model.AttackKind;

/** The verbs, nouns and weapons of attacks. Immutable. */
final class AttackWords {
  private final Map<String, Entry> verbs;
  private final Map<String, Entry> nouns;
  private final Map<String, Entry> weapons;
  private final WordList victims;
  private final WordList buildings;
  private final WordList targets;

  /**
   * A word with what it tells.
   *
   * @param kind the kind of attack; null when it tells none
   * @param sort the second column of its list: what the word needs beside it
   */
  record Entry(@Nullable AttackKind kind, String sort) {
    boolean is(String wanted) {
      return sort.equals(wanted);
    }
  }

  AttackWords(Lexicon lexicon) {
    this.verbs = entries(lexicon.list("attack-verbs"));
    this.nouns = entries(lexicon.list("attack-nouns"));
    this.weapons = entries(lexicon.list("attack-weapons"));
    this.targets = lexicon.list("attack-targets");
    this.victims = lexicon.list("casualty-victims");
    this.buildings = lexicon.list("place-heads");
  }

  private static Map<String, Entry> entries(WordList list) {
    Map<String, Entry> entries = new HashMap<>();
    for (WordList.Row row : list.rows()) {
      AttackKind kind = row.get(1).equals("-") ? null : AttackKind.valueOf(row.get(1));
      entries.put(row.word(), new Entry(kind, row.get(2)));
    }
    return entries;
  }

  @Nullable Entry verb(String lemma) {
    return verbs.get(lemma);
  }

  @Nullable Entry noun(String lemma) {
    return nouns.get(lemma);
  }

  /** "rocket", "truck-bomb", "vehicle-ramming". */
  @Nullable Entry weapon(String lemma) {
    Entry entry = weapons.get(lemma);
    int hyphen = lemma.lastIndexOf('-');
    return entry != null || hyphen < 0 ? entry : weapons.get(lemma.substring(hyphen + 1));
  }

  /** "rocket", "sniper": a weapon, or a person named after one. */
  boolean isWeapon(String lemma) {
    Entry entry = weapons.get(lemma);
    return entry != null && entry.is("weapon");
  }

  /** "gunmen", "rebels": people who bear arms by their name. */
  boolean isArmed(String lemma) {
    Entry entry = weapons.get(lemma);
    return entry != null && entry.is("person");
  }

  /** "troops", "crowds": people who may attack. */
  boolean isForce(String lemma) {
    Entry entry = weapons.get(lemma);
    return entry != null && entry.is("force");
  }

  /** "shopkeepers", "demonstrators". */
  boolean isPeople(String lemma) {
    String group = victims.get(lemma, 1);
    return !group.isEmpty() && !group.equals("-");
  }

  /** "shopkeepers", "a church", "convoy": people and things that can be attacked. */
  boolean isConcrete(String lemma) {
    return isPeople(lemma)
        || buildings.contains(lemma)
        || targets.contains(lemma)
        || isArmed(lemma)
        || isForce(lemma);
  }
}
