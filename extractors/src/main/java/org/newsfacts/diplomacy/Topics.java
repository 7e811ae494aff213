package org.newsfacts.diplomacy;

import java.util.ArrayList;
import java.util.List;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.model.Span;
import org.newsfacts.name.NameMention;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.TokenRange;

/** What a call or meeting was about: "on the border", "to discuss grain", "discussed the truce". */
final class Topics {
  private static final int MOST = 8;

  private final Parties parties;
  private final Reading reading;

  Topics(Parties parties) {
    this.parties = parties;
    this.reading = parties.reading();
  }

  /** The topics told after a token of the clause, or in a purpose: "to discuss grain". */
  List<Span> of(Clause clause, int after) {
    return of(clause, TokenRange.of(after, Math.max(after, clause.range().to())));
  }

  /** The topics told in a stretch of the clause. */
  List<Span> of(Clause clause, TokenRange range) {
    List<Span> topics = new ArrayList<>();
    for (Clause child : clause.children()) {
      boolean told =
          child.kind() == ClauseKind.INFINITIVE
              || child.kind() == ClauseKind.PARTICIPLE
              || child.kind() == ClauseKind.RELATIVE;
      if (told && range.contains(child.range().from()) && isTalking(child)) {
        add(topics, discussed(child));
      }
    }
    for (int token = range.from(); token + 1 < range.to() && topics.isEmpty(); token++) {
      if (isTopical(token) && isOwn(clause, token)) {
        NounPhrase object = reading.clauses().nounAt(token + 1);
        if (object == null || !parties.isNoTopic(object)) {
          add(topics, from(clause, token + 1));
        }
      }
    }
    if (topics.isEmpty()) {
      add(topics, andDiscussed(clause));
    }
    return topics;
  }

  /** "The king and the emir spoke on Friday, and the two discussed [the truce]". */
  private List<Span> andDiscussed(Clause clause) {
    int end = reading.sentence(clause.range().from()).to();
    for (int token = clause.range().to(); token < end; token++) {
      Clause next = reading.clauses().ofVerb(token);
      NounPhrase subject = next == null ? null : next.subject();
      boolean same =
          next != null
              && subject != null
              && subject.base().from() >= clause.range().to()
              && (reading.isForm(subject.head(), PartyWord.SIDE)
                  || reading.isForm(subject.head(), PartyWord.PRONOUN));
      if (next != null && same && isTalking(next)) {
        return discussed(next);
      }
    }
    return List.of();
  }

  private boolean isTopical(int token) {
    return reading.tags().pos(token) == Pos.ADP
        && reading.isForm(token, PartyWord.TOPICAL)
        && !isField(token);
  }

  /** "met the special envoy [on] peace talks, Ana Ruiz": the field of an office. */
  private boolean isField(int token) {
    NounPhrase field = token > 0 && parties.isOffice(token - 1) ? parties.objectOf(token) : null;
    int behind = field == null ? -1 : field.base().to();
    NameMention name = parties.lower(behind).equals(",") ? reading.names().at(behind + 1) : null;
    return name != null && name.kind() == NameMention.Kind.PERSON;
  }

  /** In the clause itself or in what one did it for: "called to voice concern over the cuts". */
  private boolean isOwn(Clause clause, int token) {
    Clause inner = reading.clauses().at(token);
    if (inner == null || inner == clause) {
      return inner != null;
    }
    boolean purpose = inner.kind() == ClauseKind.INFINITIVE && inner.host() == clause;
    return purpose || inner.range().from() == token + 1;
  }

  boolean isTalking(Clause clause) {
    return reading.isWord(clause.lemma(), EncounterWord.TALKING) || isTalkAbout(clause);
  }

  /** "to talk about the budget". */
  private boolean isTalkAbout(Clause clause) {
    int next = clause.afterVerb().from();
    NounPhrase object = parties.objectOf(next);
    return reading.isWord(clause.lemma(), CallWord.SPEAKING)
        && next < reading.tokens().size()
        && isTopical(next)
        && (object == null || !parties.isNoTopic(object));
  }

  /** What was discussed; "the border and the grain trade" are two topics. */
  List<Span> discussed(Clause clause) {
    if (clause.isPassive() && clause.object() == null) {
      return List.of();
    }
    NounPhrase object = clause.object();
    Clause complement = clause.complement();
    int start = reading.frames().thingStart(clause);
    if (object != null && object.base().from() >= clause.afterVerb().from()) {
      start = object.listHead().base().from();
    } else if (isTalkAbout(clause)) {
      start = clause.afterVerb().from() + 1;
    } else if (complement != null) {
      return List.of(parties.span(complement.range()));
    }
    return start < 0 ? List.of() : from(clause, start);
  }

  /** The topics that begin at a token: "[the truce] and [the grain deal] by phone with Berg". */
  private List<Span> from(Clause clause, int start) {
    NounPhrase first = reading.clauses().nounAt(start);
    Clause inner = reading.clauses().at(start);
    if (first == null) {
      boolean whole = inner != null && inner != clause && inner.range().from() <= start;
      return whole && inner != null ? List.of(parties.span(inner.range())) : List.of();
    }
    TokenRange words = cut(clause, listed(reading.frames().thing(clause, start)));
    List<Span> topics = new ArrayList<>();
    int from = start;
    for (int token = start + 1; token < words.to(); token++) {
      int next = parting(token, words);
      if (next > token) {
        add(topics, List.of(parties.span(TokenRange.of(from, token))));
        from = next;
        token = next;
      }
    }
    if (from < words.to()) {
      add(topics, List.of(parties.span(TokenRange.of(from, words.to()))));
    }
    return topics;
  }

  /** Where the next topic begins behind ", and", "as well as", "and the"; -1 inside one topic. */
  private int parting(int token, TokenRange words) {
    boolean comma = parties.lower(token).equals(",");
    int at = comma ? token + 1 : token;
    if (SmallWord.AS.is(parties.lower(at)) && parties.lower(at + 1).equals("well")) {
      return SmallWord.AS.is(parties.lower(at + 2)) && at + 3 < words.to() ? at + 3 : -1;
    }
    boolean opens = at + 1 < words.to() && opensTopic(at + 1);
    boolean names = comma && reading.tags().pos(at + 1) == Pos.PROPN; // "Israel, Syria, and Gaza"
    return SmallWord.AND.is(parties.lower(at)) && (opens || comma && !names) ? at + 1 : -1;
  }

  /** "and [the] grain trade", "and [other] issues". */
  private boolean opensTopic(int token) {
    boolean own =
        reading.isForm(token, EncounterWord.OWN) || SmallWord.OTHER.is(parties.lower(token));
    return own || reading.tags().pos(token) == Pos.DET && reading.names().at(token) == null;
  }

  /** "the violence in Israel, Syria, and Gaza": to the end of the list of names. */
  private TokenRange listed(TokenRange words) {
    int comma = words.to();
    boolean goesOn =
        parties.lower(comma).equals(",")
            && SmallWord.AND.is(parties.lower(comma + 1))
            && comma + 2 < reading.tokens().size()
            && reading.tags().pos(comma + 2) == Pos.PROPN
            && parties.has(words, ",");
    NounPhrase last = goesOn ? reading.clauses().nounAt(comma + 2) : null;
    return last == null ? words : TokenRange.of(words.from(), last.base().to());
  }

  /** Up to a means, an occasion or the other side: "the truce by phone", "the truce with Berg". */
  private TokenRange cut(Clause clause, TokenRange words) {
    int verb = clause.verb() == null ? -1 : clause.verb().range().from();
    for (int token = words.from() + 1; token < words.to(); token++) {
      boolean last = token + 1 == words.to();
      if (token == verb
          || last && reading.tags().pos(token) == Pos.ADV
          || !last && reading.tags().pos(token) == Pos.ADP && isOutside(token)) {
        return TokenRange.of(words.from(), token);
      }
    }
    return words;
  }

  private boolean isOutside(int preposition) {
    NounPhrase next = reading.clauses().nounAt(preposition + 1);
    if (next == null) {
      return false;
    }
    return switch (parties.lower(preposition)) {
      case "with" -> !reading.isForm(preposition - 1, PartyWord.TAKES_WITH);
      case "by", "over", "on", "via", "through" -> PhoneWords.isMeans(parties, next.base());
      case "in", "at", "during" -> isOccasion(next);
      default -> parties.isTime(next);
    };
  }

  private boolean isOccasion(NounPhrase noun) {
    return parties.isTime(noun)
        || PhoneWords.isCall(parties, noun)
        || reading.isForm(noun.head(), EncounterWord.ENCOUNTER);
  }

  /** Adds what is not told yet in the same words. */
  private static void add(List<Span> topics, List<Span> more) {
    for (Span span : more) {
      boolean known = false;
      for (Span old : topics) {
        known |= old.text().equalsIgnoreCase(span.text());
      }
      if (!known && topics.size() < MOST) {
        topics.add(span);
      }
    }
  }

  /** The topics of two tellings, each once. */
  static List<Span> union(List<Span> first, List<Span> more) {
    List<Span> all = new ArrayList<>(first);
    add(all, more);
    return all;
  }
}
