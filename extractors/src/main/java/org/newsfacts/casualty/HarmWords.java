package org.newsfacts.casualty;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.lexicon.WordList;
import org.newsfacts.lexicon.Words;
import org.newsfacts.model.CasualtyFigure;
import org.newsfacts.model.Harm;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.TokenRange;

/** The wordings of harm, the words for people and the words for events. Immutable. */
final class HarmWords {
  private static final int LONG_WORD = 9;
  private static final int SHORT = 6;

  private final Map<String, Harm> does = new HashMap<>();
  private final Map<String, Harm> happens = new HashMap<>();
  private final Map<String, Harm> states = new HashMap<>();
  private final Map<String, Harm> counts = new HashMap<>();
  private final Map<String, Harm> acts = new HashMap<>();
  private final Words<CasualtyWord> classes;
  private final Words<IncidentWord> incidents;
  private final WordList victims;
  private final WordList roles;
  private final WordList events;
  private final WordList eventVerbs;
  private final WordList places;
  private final WordList cities;

  HarmWords(Lexicon lexicon) {
    this.classes = lexicon.words(CasualtyWord.class);
    this.incidents = lexicon.words(IncidentWord.class);
    this.victims = lexicon.list("casualty-victims");
    this.roles = lexicon.list("roles");
    this.events = lexicon.list("casualty-events");
    this.eventVerbs = lexicon.list("casualty-event-verbs");
    this.places = lexicon.list("places");
    this.cities = lexicon.list("cities");
    for (WordList.Row row : lexicon.list("casualty-senses").rows()) {
      String values = " " + row.get(4) + " ";
      int from = values.indexOf(" harm=") + " harm=".length();
      Harm harm = Harm.valueOf(values.substring(from, values.indexOf(' ', from)));
      boolean counted = values.contains(" counted ");
      boolean bound =
          values.contains(" kin ")
              || values.contains(" camp ")
              || values.contains(" joined ")
              || values.contains(" found ")
              || values.contains(" forces ")
              || values.contains(" armed ");
      switch (bound ? "-" : row.get(1)) {
        case "-" -> {} // "lost two sons", "a camp hosts 900": only with these
        case "v" -> (row.get(3).contains("obj=") ? does : happens).put(row.word(), harm);
        case "n" -> (counted ? counts : acts).put(row.word(), harm);
        default -> states.put(row.word(), harm);
      }
    }
  }

  /** Returns what "killed N" does to them, or null. */
  @Nullable Harm does(String lemma) {
    Harm harm = does.get(lemma);
    return harm == null && lemma.length() >= LONG_WORD ? misspelt(lemma) : harm;
  }

  /** Returns whether the verb at a token, with the word behind it, does harm: "gunned down". */
  boolean harms(Reading reading, int verb) {
    String lemma = reading.tags().lemma(verb);
    boolean last = verb + 1 >= reading.tokens().size();
    return does(lemma) != null
        || !last && does.containsKey(lemma + " " + reading.tokens().lower(verb + 1));
  }

  /** "hospitlised": a long word that lacks one letter. */
  private @Nullable Harm misspelt(String lemma) {
    for (Map.Entry<String, Harm> word : does.entrySet()) {
      if (word.getKey().length() == lemma.length() + 1 && lacksOne(lemma, word.getKey())) {
        return word.getValue();
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

  /** Returns the harm of "dead", "missing", "in custody", or null. */
  @Nullable Harm state(String words) {
    return states.get(words);
  }

  /** Returns the harm counted by "12 deaths", or null. */
  @Nullable Harm noun(String word) {
    return counts.get(word);
  }

  /** Returns the harm of "the killing of N", "the deaths of N", or null. */
  @Nullable Harm act(String word) {
    Harm harm = acts.get(word);
    return harm == null ? noun(word) : harm;
  }

  /** Returns whether a word is of a class. */
  boolean is(String word, CasualtyWord of) {
    return classes.is(word, of);
  }

  /** Returns whether a word is of a class. */
  boolean is(String word, IncidentWord of) {
    return incidents.is(word, of);
  }

  /** Returns whether the noun is listed as a person or a body of people. */
  boolean isPerson(String lemma) {
    String group = victims.get(lemma, 1);
    String last = lemma.substring(lemma.lastIndexOf('-') + 1); // "car-bomber"
    group = group.isEmpty() ? victims.get(last, 1) : group;
    return group.isEmpty() ? roles.contains(lemma) : !group.equals("-");
  }

  /** Returns whether an unlisted noun is made like those for people: "ranger", "loyalist". */
  boolean mayBePerson(String lemma) {
    for (int length = 2; length <= Math.min(6, lemma.length()); length++) {
      if (classes.is(lemma.substring(lemma.length() - length), CasualtyWord.PERSON_ENDING)) {
        return !isThing(lemma);
      }
    }
    return false;
  }

  /** Returns whether the noun is listed as no person: animals, things, units. */
  boolean isThing(String lemma) {
    return victims.get(lemma, 1).equals("-");
  }

  /** Returns the group a noun names; PEOPLE for an unknown one. */
  CasualtyFigure.Group group(String lemma) {
    if (lemma.endsWith("children")) {
      return CasualtyFigure.Group.CHILDREN;
    }
    String group = victims.get(lemma, 1);
    for (int at = 1; group.isEmpty() && at < lemma.length() - SHORT; at++) {
      group = victims.get(lemma.substring(at), 1); // "videojournalist"
    }
    return group.isEmpty() || group.equals("-")
        ? CasualtyFigure.Group.PEOPLE
        : CasualtyFigure.Group.valueOf(group);
  }

  /** Returns the group of the last noun of a stretch that tells one: "the Garda Police". */
  CasualtyFigure.Group group(Reading reading, TokenRange range) {
    for (int at = range.to() - 1; at >= range.from(); at--) {
      if (reading.isForm(at, CasualtyWord.FORCES)) {
        return CasualtyFigure.Group.SECURITY_FORCES;
      }
      CasualtyFigure.Group group = group(reading.tags().lemma(at).toLowerCase(Locale.ROOT));
      if (group != CasualtyFigure.Group.PEOPLE) {
        return group;
      }
    }
    return CasualtyFigure.Group.PEOPLE;
  }

  /** Returns the group of "aid worker", "police officer", or that of the head alone. */
  CasualtyFigure.Group group(String before, String lemma) {
    if (lemma.equals("worker") || lemma.equals("staff")) {
      if (is(before, CasualtyWord.AID)) {
        return CasualtyFigure.Group.AID_WORKERS;
      }
      if (is(before, CasualtyWord.MEDICAL)) {
        return CasualtyFigure.Group.HEALTH_WORKERS;
      }
      if (is(before, CasualtyWord.PRESS)) {
        return CasualtyFigure.Group.MEDIA;
      }
    }
    boolean member = lemma.equals("member") && isPerson(before);
    if (lemma.equals("member") && is(before, CasualtyWord.FORCES)) {
      return CasualtyFigure.Group.SECURITY_FORCES; // "service members"
    }
    return group(member ? before : lemma);
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

  /** Returns whether the word is one of those that must follow a verb. */
  boolean isFollowed(String follows, String word) {
    return follows.equals("-") || (" " + follows + " ").contains(" " + word + " ");
  }

  /** Returns whether somebody does what the verb tells: "ambush", not "capsize". */
  boolean isDeed(String verb) {
    return eventVerbs.get(verb, 2).equals("deed");
  }

  /** Returns whether the clause's verb tells an event or a harm: "went off", not "went home". */
  boolean tellsEvent(Reading reading, Clause clause) {
    String verb = clause.lemma();
    int next = clause.verb() == null ? 0 : clause.verb().range().to();
    String follows = eventVerb(verb);
    boolean event =
        !follows.isEmpty()
            && next < reading.tokens().size()
            && isFollowed(follows, reading.tokens().lower(next));
    return event || follows.equals("-") || does(verb) != null || happens(verb) != null;
  }

  /** Returns whether the name is that of a state or region of a country, or of a sea. */
  boolean isRegion(String name) {
    return places.contains(name) && !cities.contains(name);
  }

  /** Returns whether the verb tells what somebody says. */
  boolean isReporting(String lemma) {
    return is(lemma, CasualtyWord.REPORTING);
  }
}
