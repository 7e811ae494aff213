package org.newsfacts.violence;

import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.lexicon.WordList;
import org.newsfacts.reading.Reading;

/** Who and what can be attacked. Immutable. */
final class AttackWords {
  private final WordList victims;
  private final WordList buildings;
  private final WordList targets;

  AttackWords(Lexicon lexicon) {
    this.targets = lexicon.list("attack-targets");
    this.victims = lexicon.list("casualty-victims");
    this.buildings = lexicon.list("place-heads");
  }

  /** "shopkeepers", "demonstrators". */
  boolean isPeople(String lemma) {
    String group = victims.get(lemma, 1);
    return !group.isEmpty() && !group.equals("-");
  }

  /** "riders", "tailors", "cyclists": who by the word is somebody. */
  static boolean isPersonLike(String lemma) {
    return lemma.endsWith("er")
        || lemma.endsWith("or")
        || lemma.endsWith("ist")
        || lemma.endsWith("man");
  }

  /** "a port", "a school": it stands somewhere. */
  boolean isBuilding(String lemma) {
    return buildings.contains(lemma);
  }

  /** "shopkeepers", "a church", "convoy": people and things that can be attacked. */
  boolean isConcrete(Reading reading, String lemma) {
    return isPeople(lemma)
        || buildings.contains(lemma)
        || targets.contains(lemma)
        || reading.isWord(lemma, Arm.PERSON)
        || reading.isWord(lemma, Arm.FORCE);
  }
}
