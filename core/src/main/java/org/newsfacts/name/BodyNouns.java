package org.newsfacts.name;

import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.lexicon.WordList;
import org.newsfacts.lexicon.Words;

/** The nouns for bodies and for groups of people, body-nouns.tsv. Immutable. */
public final class BodyNouns {
  private final WordList nouns;
  private final Words<BodyWord> words;

  /** Makes the nouns of a lexicon. */
  public BodyNouns(Lexicon lexicon) {
    this.nouns = lexicon.list("body-nouns");
    this.words = lexicon.words(BodyWord.class);
  }

  /** "ministry", "body". */
  public boolean isBody(String lemma) {
    String use = nouns.get(lemma, 1);
    return use.equals("own") || use.equals("any");
  }

  /** "body", "group": may stand for a body whose name has another noun. */
  public boolean isGeneric(String lemma) {
    return nouns.get(lemma, 1).equals("any");
  }

  /** "police", "protesters". */
  public boolean isPeople(String lemma) {
    return nouns.get(lemma, 1).equals("people");
  }

  /** "public", "crew": several people in one word. */
  public boolean isCrowd(String lemma) {
    return words.is(lemma, BodyWord.CROWD);
  }

  /** "gunman", "source": one person. */
  public boolean isPerson(String lemma) {
    return nouns.get(lemma, 1).equals("person");
  }

  /** "paper", "website": a body that tells news. */
  public boolean isMedia(String lemma) {
    return words.is(lemma, BodyWord.MEDIA);
  }

  /** "country", "capital": two of them are states. */
  public boolean isState(String lemma) {
    return words.is(lemma, BodyWord.STATE);
  }

  /** "coast" before "guard" makes a body. */
  public boolean isGuard(String before) {
    return words.is(before, BodyWord.GUARD);
  }

  /** "side", "country", "party": two of them are those who deal with each other. */
  public boolean isSide(String lemma) {
    return words.is(lemma, BodyWord.SIDE);
  }

  /** "Portwatch.com". */
  public static boolean isSite(String lower) {
    return lower.endsWith(".com")
        || lower.endsWith(".org")
        || lower.endsWith(".net")
        || lower.endsWith(".info")
        || lower.endsWith(".ru")
        || lower.endsWith(".tv");
  }
}
