package org.newsfacts.name;

import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.lexicon.WordList;

/** The nouns for bodies and for groups of people, body-nouns.tsv. Immutable. */
public final class BodyNouns {
  private final WordList nouns;

  public BodyNouns(Lexicon lexicon) {
    this.nouns = lexicon.list("body-nouns");
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
    return switch (lemma) {
      case "people",
          "public",
          "community",
          "crowd",
          "audience",
          "clergy",
          "crew",
          "tribe",
          "clan",
          "opposition",
          "press" ->
          true;
      default -> false;
    };
  }

  /** "gunman", "source": one person. */
  public boolean isPerson(String lemma) {
    return nouns.get(lemma, 1).equals("person");
  }

  /** "paper", "website": a body that tells news. */
  public boolean isMedia(String lemma) {
    return switch (lemma) {
      case "website",
          "newspaper",
          "paper",
          "outlet",
          "publication",
          "broadcaster",
          "channel",
          "station",
          "network",
          "magazine",
          "daily",
          "portal",
          "tabloid",
          "radio",
          "site" ->
          true;
      default -> false;
    };
  }

  /** "country", "capital": two of them are states. */
  public boolean isState(String lemma) {
    return switch (lemma) {
      case "country", "nation", "state", "neighbour", "neighbor", "capital", "government" -> true;
      default -> false;
    };
  }

  /** "coast" before "guard" makes a body. */
  public static boolean isGuard(String before) {
    return switch (before) {
      case "coast", "national", "border", "home", "presidential", "republican", "revolutionary" ->
          true;
      default -> false;
    };
  }

  /** "side", "country", "party": two of them are those who deal with each other. */
  public boolean isSide(String lemma) {
    return switch (lemma) {
      case "side",
          "party",
          "country",
          "nation",
          "state",
          "government",
          "neighbour",
          "neighbor",
          "ally",
          "capital",
          "delegation",
          "army" ->
          true;
      default -> false;
    };
  }
}
