package org.newsfacts.casualty;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.VerbForm;
import org.newsfacts.mention.NameMention;
import org.newsfacts.mention.TimeMention;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.TokenRange;

/**
 * Finds the events of a text: "a blast", "that raid", "the boat capsized", "gunmen opened fire".
 */
final class EventReader {
  private static final Set<String> DEFINITE = Set.of("the", "that", "this", "those", "these");
  private static final Set<String> OTHER =
      Set.of("another", "second", "third", "separate", "previous", "earlier", "similar", "other");

  private static final Set<String> ON = Set.of("on", "against", "at");
  private static final Set<String> STORMS =
      Set.of("hurricane", "cyclone", "typhoon", "storm", "tropical");
  private static final Set<String> ARMED =
      Set.of("air", "drone", "missile", "rocket", "military", "artillery", "precision", "deadly");

  private final Reading reading;
  private final HarmWords words;

  EventReader(Reading reading, HarmWords words) {
    this.reading = reading;
    this.words = words;
  }

  /** Returns the events of a sentence in order. */
  List<EventMention> in(TokenRange sentence) {
    List<EventMention> events = new ArrayList<>();
    for (int token = sentence.from(); token < sentence.to(); token++) {
      EventMention event = at(token);
      if (event != null) {
        events.add(event);
      }
    }
    return events;
  }

  /** Returns the kind of event a noun names. */
  String kind(EventMention event) {
    return words.eventKind(reading.tags().lemma(event.at()));
  }

  /** Returns whether nature does it: "flood", "cholera". */
  boolean isCalamity(String noun) {
    return words.eventKind(noun).equals("calamity");
  }

  /** Returns the event that the token names as a noun or tells as a verb, or null. */
  @Nullable EventMention at(int token) {
    if (reading.tags().pos(token) == Pos.VERB) {
      return verb(token);
    }
    NounPhrase noun = reading.clauses().nounAt(token);
    if (noun == null || noun.head() != token || !isEvent(noun)) {
      return null;
    }
    boolean other = false;
    for (int at = noun.base().from(); at < token; at++) {
      other |= OTHER.contains(reading.tokens().lower(at));
    }
    return new EventMention(token, noun, reading.clauses().at(token), isDefinite(noun), other);
  }

  /** "the blast", "Friday's blast", "its collapse". */
  private boolean isDefinite(NounPhrase noun) {
    int from = noun.base().from();
    TimeMention time = reading.times().at(from);
    return DEFINITE.contains(reading.tokens().lower(from))
        || noun.possessor() != null
        || time != null
        || reading.tags().pos(from) == Pos.PRON;
  }

  /** Returns whether a noun names an event: "a blast", "two days of riots". */
  boolean isEvent(NounPhrase noun) {
    if (words.isEvent(reading.tags().lemma(noun.head()))) {
      return !isWalkout(noun);
    }
    NameMention name = reading.names().at(noun.head());
    if (name != null && STORMS.contains(reading.tokens().lower(name.range().from()))) {
      return true;
    }
    return inner(noun) != null;
  }

  /** Returns the event in "a series of raids", "two days of riots"; null without one. */
  @Nullable NounPhrase inner(NounPhrase noun) {
    int of = noun.base().to();
    if (of + 1 >= reading.tokens().size() || !reading.tokens().lower(of).equals("of")) {
      return null;
    }
    NounPhrase inner = reading.clauses().nounAt(of + 1);
    String head = reading.tags().lemma(noun.head());
    boolean row =
        noun.isTime()
            || head.equals("series")
            || head.equals("wave")
            || head.equals("spate")
            || head.equals("string")
            || head.equals("night")
            || head.equals("day");
    return row && inner != null && words.isEvent(reading.tags().lemma(inner.head())) ? inner : null;
  }

  /** "A national strike" stops work; "an air strike" and "a strike on the depot" kill. */
  private boolean isWalkout(NounPhrase noun) {
    if (!reading.tags().lemma(noun.head()).equals("strike")) {
      return false;
    }
    int on = noun.head() + 1;
    boolean target =
        on + 1 < reading.tokens().size()
            && ON.contains(reading.tokens().lower(on))
            && reading.times().at(on + 1) == null;
    if (target) {
      return false;
    }
    for (int at = noun.base().from(); at < noun.head(); at++) {
      NameMention name = reading.names().at(at);
      if (ARMED.contains(reading.tokens().lower(at)) || name != null) {
        return false;
      }
    }
    return !reading.tokens().lower(noun.base().from()).equals("the");
  }

  private @Nullable EventMention verb(int token) {
    String follows = words.eventVerb(reading.tags().lemma(token));
    Clause clause = reading.clauses().ofVerb(token);
    if (follows.isEmpty()
        || clause == null
        || clause.isNegated()
        || isDenied(clause)
        || token > 0 && reading.tags().pos(token - 1) == Pos.DET
        || clause.kind() == ClauseKind.INFINITIVE
        || reading.tags().form(token) == VerbForm.BASE) {
      return null;
    }
    if (!follows.equals("-")
        && !(token + 1 < reading.tokens().size()
            && reading.tokens().lower(token + 1).equals(follows))) {
      return null;
    }
    return new EventMention(token, null, clause, false, false);
  }

  private static boolean isDenied(Clause clause) {
    Clause host = clause.host();
    return host != null && (host.isVerb("deny", "reject", "dismiss") || host.isNegated());
  }
}
