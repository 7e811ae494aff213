package org.newsfacts.casualty;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.lexicon.WordList;
import org.newsfacts.model.Harm;
import org.newsfacts.model.VictimGroup;

/** The words of harm and the words for people. Immutable. */
final class HarmWords {
  private static final int LONG_WORD = 9;

  private final Map<String, Harm> does = new HashMap<>();
  private final Map<String, Harm> happens = new HashMap<>();
  private final Map<String, Harm> states = new HashMap<>();
  private final Map<String, Harm> nouns = new HashMap<>();
  private final Map<String, Harm> acts = new HashMap<>();
  private final Map<String, String> capitals = new HashMap<>();
  private final WordList victims;
  private final WordList roles;
  private final WordList events;
  private final WordList eventVerbs;
  private final WordList places;
  private final WordList cities;

  HarmWords(Lexicon lexicon) {
    this.victims = lexicon.list("casualty-victims");
    this.roles = lexicon.list("roles");
    this.events = lexicon.list("casualty-events");
    this.eventVerbs = lexicon.list("casualty-event-verbs");
    this.places = lexicon.list("places");
    this.cities = lexicon.list("cities");
    for (WordList.Row row : cities.rows()) {
      if (row.get(2).equals("capital")) {
        capitals.putIfAbsent(row.get(1), row.word());
      }
    }
    for (WordList.Row row : lexicon.list("casualty-words").rows()) {
      byKind(row.get(1)).put(row.word(), Harm.valueOf(row.get(2)));
    }
  }

  private Map<String, Harm> byKind(String kind) {
    return switch (kind) {
      case "does" -> does;
      case "happens" -> happens;
      case "state" -> states;
      case "noun" -> nouns;
      default -> acts;
    };
  }

  /** Returns what "killed N" does to them, or null. */
  @Nullable Harm does(String lemma) {
    Harm harm = does.get(lemma);
    return harm == null && lemma.length() >= LONG_WORD ? misspelt(lemma) : harm;
  }

  /** "hospitlised": a long word that lacks one letter. */
  private @Nullable Harm misspelt(String lemma) {
    for (Map.Entry<String, Harm> entry : does.entrySet()) {
      if (entry.getKey().length() == lemma.length() + 1 && lacksOne(lemma, entry.getKey())) {
        return entry.getValue();
      }
    }
    return null;
  }

  private static boolean lacksOne(String word, String whole) {
    int at = 0;
    while (at < word.length() && word.charAt(at) == whole.charAt(at)) {
      at++;
    }
    return word.regionMatches(at, whole, at + 1, word.length() - at);
  }

  /** Returns what happened to those who "died", or null. */
  @Nullable Harm happens(String lemma) {
    return happens.get(lemma);
  }

  /** Returns the harm of "dead", "missing", or null. */
  @Nullable Harm state(String word) {
    return states.get(word);
  }

  /** Returns the harm counted by "12 deaths", or null. */
  @Nullable Harm noun(String word) {
    return nouns.get(word);
  }

  /** Returns the harm of "the killing of N", "the deaths of N", or null. */
  @Nullable Harm act(String word) {
    Harm harm = acts.get(word);
    return harm == null ? nouns.get(word) : harm;
  }

  /** Returns whether the noun is listed as a person or a body of people. */
  boolean isPerson(String lemma) {
    String group = victims.get(lemma, 1);
    return group.isEmpty() ? roles.contains(lemma) : !group.equals("-");
  }

  /** Returns whether an unlisted noun is made like those for people: "ranger", "loyalist". */
  boolean mayBePerson(String lemma) {
    return lemma.equals("life")
        || lemma.endsWith("er")
        || lemma.endsWith("or")
        || lemma.endsWith("ist")
        || lemma.endsWith("ian")
        || lemma.endsWith("ant")
        || lemma.endsWith("ee")
        || lemma.endsWith("man")
        || lemma.endsWith("men")
        || lemma.endsWith("ite")
        || lemma.endsWith("folk")
        || lemma.endsWith("people")
        || lemma.endsWith("goer");
  }

  /** Returns whether the noun is listed as no person: animals, things, units. */
  boolean isThing(String lemma) {
    return victims.get(lemma, 1).equals("-");
  }

  /** Returns the group a noun names; PEOPLE for an unknown one. */
  VictimGroup group(String lemma) {
    if (lemma.endsWith("children")) {
      return VictimGroup.CHILDREN;
    }
    String group = victims.get(lemma, 1);
    return group.isEmpty() || group.equals("-") ? VictimGroup.PEOPLE : VictimGroup.valueOf(group);
  }

  /** Returns whether the noun names an attack, an accident, a disaster: "blast", "quake". */
  boolean isEvent(String lemma) {
    return events.contains(lemma);
  }

  /** Returns the kind of event the noun names: deed, strife, mishap, calamity; or empty. */
  String eventKind(String lemma) {
    return events.get(lemma, 1);
  }

  /** Returns what must follow the verb for it to tell an event: "-", "out"; empty for another. */
  String eventVerb(String lemma) {
    return eventVerbs.get(lemma, 1);
  }

  /** Returns whether somebody does what the verb tells: "ambush", not "capsize". */
  boolean isDeed(String verb) {
    return eventVerbs.get(verb, 2).equals("deed");
  }

  /** Returns whether the verb tells an event or a harm. */
  boolean tellsEvent(String verb) {
    return eventVerbs.contains(verb) || does.containsKey(verb) || happens.containsKey(verb);
  }

  /** Returns the capital of a country, by ISO code, or null. */
  @Nullable String capital(String country) {
    return capitals.get(country);
  }

  /** Returns whether the name is that of a state or region of a country, or of a sea. */
  boolean isRegion(String name) {
    return places.contains(name) && !cities.contains(name);
  }

  /** Returns whether the verb tells what somebody says. */
  static boolean isReporting(String lemma) {
    return switch (lemma) {
      case "say",
          "tell",
          "report",
          "announce",
          "add",
          "claim",
          "confirm",
          "state",
          "warn",
          "note",
          "estimate",
          "write",
          "insist",
          "allege",
          "tweet",
          "declare",
          "quote",
          "cite" ->
          true;
      default -> false;
    };
  }
}
