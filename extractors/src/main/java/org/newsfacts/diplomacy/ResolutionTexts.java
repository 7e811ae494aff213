package org.newsfacts.diplomacy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.model.Span;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.TokenRange;

/** The texts that are put to a vote: resolutions, bills, declarations; and what they are about. */
final class ResolutionTexts {
  private static final int FAR = 26;

  private final Parties parties;
  private final Reading reading;

  ResolutionTexts(Parties parties) {
    this.parties = parties;
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
        && (reading.tags().pos(head) == Pos.NUM || isTime(parties.lower(head)))) {
      head--;
    }
    return head;
  }

  private boolean isTime(String word) {
    return parties.is(word, ResolutionWord.TIME);
  }

  Span span(NounPhrase noun) {
    int end = head(noun) + 1;
    boolean named = // "Resolution 2254"
        end < noun.base().to()
            && reading.tokens().isCapitalized(end - 1)
            && reading.tags().pos(end) == Pos.NUM;
    return parties.span(TokenRange.of(noun.base().from(), named ? end + 1 : end));
  }

  /**
   * The object, what a particle governs, or the text after a count: "by 24 votes to 19 a motion".
   */
  @Nullable NounPhrase object(Clause clause) {
    for (NounPhrase object : clause.objects()) {
      if (isText(object) || isPact(object)) {
        return object;
      }
    }
    if (clause.object() != null && reading.tags().pos(clause.object().head()) != Pos.NUM) {
      return null;
    }
    if (isOfWhich(clause)) {
      return clause.antecedent();
    }
    NounPhrase after = after(clause);
    return after == null ? thing(clause) : after;
  }

  /** "vetoed on Friday a draft resolution": the thing behind a day. */
  private @Nullable NounPhrase thing(Clause clause) {
    int start = reading.frames().thingStart(clause);
    NounPhrase noun = start < 0 ? null : reading.clauses().nounAt(start);
    return isText(noun) ? noun : null;
  }

  /** "the bill that parliament passed": the antecedent is what was passed. */
  private static boolean isOfWhich(Clause clause) {
    return clause.kind() == ClauseKind.RELATIVE
        && clause.antecedent() != null
        && clause.subject() != clause.antecedent();
  }

  private @Nullable NounPhrase after(Clause clause) {
    int end = Math.min(clause.range().to(), clause.afterVerb().from() + FAR);
    for (int token = clause.afterVerb().from(); token < end; token++) {
      Pos pos = reading.tags().pos(token);
      if (pos == Pos.VERB || pos == Pos.SCONJ) {
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
      if (child.antecedent() == text && child != clause && !child.isPassive()) {
        int from = child.kind() == ClauseKind.INFINITIVE ? verbOf(child) : child.range().from();
        return parties.span(child.toEnd(child.marker() >= 0 ? child.marker() + 1 : from));
      }
    }
    List<Span> topics = parties.topics(clause, text.base().to());
    if (!topics.isEmpty()) {
      return topics.get(0);
    }
    PrepPhrase about = clause.phrase("for", "against");
    if (about == null || about.object() == null || about.range().from() != text.base().to()) {
      return null;
    }
    return parties.span(about.object().full());
  }

  private static int verbOf(Clause clause) {
    return clause.verb() == null ? clause.range().from() : clause.verb().head();
  }
}
