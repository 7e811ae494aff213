package org.newsfacts.diplomacy;

import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.model.Span;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.TokenRange;

/** The texts that are put to a vote: resolutions, bills, declarations; and what they are about. */
final class Texts {
  private static final int FAR = 26;

  private final Parties parties;
  private final Chambers chambers;
  private final Reading reading;

  Texts(Parties parties, Chambers chambers) {
    this.parties = parties;
    this.chambers = chambers;
    this.reading = parties.reading();
  }

  boolean isText(@Nullable NounPhrase noun) {
    return isFirm(noun) || is(noun, ResolutionWord.TEXT);
  }

  boolean isFirm(@Nullable NounPhrase noun) {
    return is(noun, ResolutionWord.FIRM_TEXT);
  }

  boolean isPact(@Nullable NounPhrase noun) {
    return is(noun, ResolutionWord.PACT);
  }

  boolean isVote(@Nullable NounPhrase noun) {
    return is(noun, ResolutionWord.VOTE);
  }

  private boolean is(@Nullable NounPhrase noun, ResolutionWord of) {
    return noun != null && reading.isForm(head(noun), of);
  }

  /** "the text 97 to 3", "Resolution 2254", "a text next week": what was read into the phrase. */
  int head(NounPhrase noun) {
    int head = noun.head();
    while (head > noun.base().from()
        && (reading.tags().pos(head) == Pos.NUM || reading.times().at(head) != null)) {
      head--;
    }
    return head;
  }

  Span span(NounPhrase noun) {
    int end = head(noun) + 1;
    boolean named = // "Resolution 2254"
        end < noun.base().to()
            && reading.tokens().isCapitalized(end - 1)
            && reading.tags().pos(end) == Pos.NUM;
    return parties.span(TokenRange.of(noun.base().from(), named ? end + 1 : end));
  }

  /** "a non-binding text", "a measure", "draft sanctions". */
  boolean isDraft(NounPhrase text) {
    return parties.has(text.base(), ResolutionWord.DRAFT);
  }

  /** The text among the objects, or behind a count: "by 24 votes to 19 a motion". */
  @Nullable NounPhrase behind(Clause clause) {
    for (NounPhrase object : clause.objects()) {
      if (isText(object) || isPact(object)) {
        return object;
      }
    }
    NounPhrase first = clause.object();
    if (first != null && !first.isTime() && reading.numbers().at(first.head()) == null) {
      return null;
    }
    int end = Math.min(clause.range().to(), clause.afterVerb().from() + FAR);
    for (int token = clause.afterVerb().from(); token < end; token++) {
      Pos pos = reading.tags().pos(token);
      boolean draft = parties.lower(token).equals("draft"); // read as a verb before "resolution"
      if (!draft && (pos == Pos.VERB || pos == Pos.SCONJ)) {
        return null;
      }
      NounPhrase noun = reading.clauses().nounAt(token);
      if (noun != null && head(noun) == token && isText(noun)) {
        return noun;
      }
    }
    return null;
  }

  /** "on Syria", "condemning the raid", "to expel the envoy", "that bans the party". */
  @Nullable Span topic(Clause clause, NounPhrase text) {
    for (Clause child : clause.children()) {
      boolean added = // "the draft, which called on Oslo": not what the draft is
          child.kind() == ClauseKind.RELATIVE
              && parties.lower(child.range().from() - 1).equals(",");
      if (child.antecedent() == text && child != clause && !child.isPassive() && !added) {
        int from = child.kind() == ClauseKind.INFINITIVE ? verbOf(child) : child.range().from();
        return parties.span(child.toEnd(child.marker() >= 0 ? child.marker() + 1 : from));
      }
    }
    int behind = text.base().to();
    int link = parties.lower(behind).equals(",") ? behind + 1 : behind; // "a motion, on the raid,"
    boolean topical =
        reading.isForm(link, PartyWord.TOPICAL)
            || link == behind && reading.isForm(link, ResolutionWord.TOPIC_LINK);
    NounPhrase object = topical ? parties.objectOf(link) : null;
    if (topical && (object == null || !object.isTime())) {
      return about(clause, text, reading.frames().thing(clause, link + 1));
    }
    boolean purpose = // "a bill to widen the sanctions"
        SmallWord.TO.is(parties.lower(behind))
            && behind + 1 < reading.tokens().size()
            && reading.tags().pos(behind + 1) == Pos.VERB;
    if (purpose) {
      return about(clause, text, reading.frames().action(clause, behind + 1));
    }
    for (Clause child : clause.children()) { // "adopted a text on Friday extending the mission"
      if (child.kind() == ClauseKind.PARTICIPLE
          && !child.isPassive()
          && child.range().from() > text.head()
          && child.verb() != null) {
        return parties.span(child.range());
      }
    }
    for (PrepPhrase prep : clause.phrases()) {
      boolean own = prep.range().from() > behind && isAbout(prep);
      if (own && reading.isWord(prep.word(), PartyWord.TOPICAL)) {
        return about(clause, text, reading.frames().thing(clause, prep.range().from() + 1));
      }
    }
    return null;
  }

  /** What a text is about: not the verb behind it, nor how the vote went. */
  private @Nullable Span about(Clause clause, NounPhrase text, TokenRange words) {
    int from = words.from();
    int verb = clause.verb() == null ? -1 : clause.verb().range().from();
    int to = words.to();
    for (int token = words.from() + 1; token < words.to() && to == words.to(); token++) {
      boolean count = // "with 152 votes in favour", "by 12 votes to 3"
          reading.isForm(token, ResolutionWord.COUNT_LINK)
              && token + 1 < words.to()
              && reading.numbers().at(token + 1) != null;
      boolean vote = // "in a 78-20 vote"
          SmallWord.IN.is(parties.lower(token))
              && token + 3 < words.to()
              && reading.numbers().at(token + 2) != null
              && reading.isForm(token + 3, ResolutionWord.VOTE);
      boolean day = // "a text on Peru on Friday with its veto"
          reading.times().at(token) != null
              && reading.tags().pos(token - 1) == Pos.ADP
              && token + 1 < words.to()
              && reading.tags().pos(token + 1) == Pos.ADP;
      if (day) {
        return parties.span(TokenRange.of(from, token - 1));
      }
      boolean floor = // "a draft on piracy in the Security Council"
          reading.isForm(token, ResolutionWord.FLOOR_LINK)
              && chambers.isDeciding(parties.objectOf(token));
      to = count || vote || floor || token == verb && verb > text.head() ? token : to;
    }
    return to > from ? parties.span(TokenRange.of(from, to)) : null;
  }

  private boolean isAbout(PrepPhrase prep) {
    return prep.object() != null && !parties.isNoTopic(prep.object());
  }

  private static int verbOf(Clause clause) {
    return clause.verb() == null ? clause.range().from() : clause.verb().head();
  }
}
