package org.newsfacts.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.model.Actor;
import org.newsfacts.text.TokenRange;

/**
 * Finds who speaks where the grammar names something else: the ministry in "the ministry's
 * statement said", and again in "the statement said". Drafts are asked for in the order of the
 * text.
 */
final class SpeakerFinder {
  private final Transcript page;
  private final Circumstances circumstances;
  private final SceneSpeakers speakers;
  private final Map<String, Actor> issuers = new HashMap<>();
  private @Nullable Actor lastIssuer;
  private int issued;

  SpeakerFinder(Transcript page, Circumstances circumstances, SceneSpeakers speakers) {
    this.page = page;
    this.circumstances = circumstances;
    this.speakers = speakers;
  }

  @Nullable Actor speaker(Attribution draft) {
    remember(draft);
    TokenRange tokens = draft.speakerTokens;
    if (tokens != null) {
      NounPhrase phrase = page.phraseIn(tokens);
      Actor issuer = phrase == null ? null : issuer(phrase, tokens);
      return issuer != null
          ? issuer.withMention(page.tokens().span(tokens))
          : speakers.actor(tokens);
    }
    settle(draft);
    NounPhrase phrase = draft.speaker;
    if (phrase == null) {
      return null;
    }
    Actor issuer = issuer(phrase, phrase.range());
    Actor releasing =
        issuer == null && circumstances.isDocument(phrase) ? releasedBy(draft.clause) : null;
    if (releasing != null) {
      return releasing;
    }
    return issuer != null
        ? issuer.withMention(page.tokens().span(phrase.range()))
        : speakers.actor(phrase);
  }

  /** "X, who told them that", "Four died, X said, adding that": X it is. */
  private void settle(Attribution draft) {
    Clause clause = draft.clause;
    NounPhrase subject = draft.speaker;
    if (clause == null || subject == null || subject != clause.subject()) {
      return;
    }
    if (subject.isTime()) {
      draft.speaker = beforeTime(clause, subject);
      return;
    }
    boolean who = clause.kind() == ClauseKind.RELATIVE && clause.antecedent() != null;
    if (who && clause.objects().isEmpty() && subject.head() > Transcript.head(clause)) {
      draft.speaker = clause.antecedent();
      draft.addressee = subject;
    } else if (draft.rule.equals(QuotedStatements.SPEAKER_AFTER)
        && clause.isSubjectShared()
        && clause.object() != null) {
      draft.speaker = clause.object();
    } else if (clause.kind() == ClauseKind.PARTICIPLE && clause.isSubjectShared()) {
      draft.speaker = lastSpeaker(Transcript.head(clause), subject);
    }
  }

  /** "A report published Wednesday said", "Berg last week said": not the day but who. */
  private @Nullable NounPhrase beforeTime(Clause clause, NounPhrase time) {
    Clause host = clause.host();
    NounPhrase subject = host == null ? null : host.subject();
    if (subject != null && !subject.isTime() && subject.head() < time.head()) {
      return subject;
    }
    int at = time.base().from();
    while (at > 0 && page.lower(at - 1).equals(")")) {
      at--;
      while (at > 0 && !page.lower(at).equals("(")) {
        at--;
      }
    }
    return page.phraseEndingAt(at);
  }

  private NounPhrase lastSpeaker(int before, NounPhrase subject) {
    TokenRange between = TokenRange.of(Math.min(subject.head(), before), before);
    List<Cue> cues = page.cuesIn(between);
    for (int i = cues.size() - 1; i >= Math.max(0, cues.size() - 6); i--) {
      Clause clause = cues.get(i).clause();
      NounPhrase own = clause.subject();
      boolean main = clause.kind() == ClauseKind.MAIN || clause.kind() == ClauseKind.PARENTHETICAL;
      if (main
          && own != null
          && !clause.isPassive()
          && page.quotationAt(Transcript.head(clause)) == null) {
        return own;
      }
    }
    return subject;
  }

  /**
   * The ministry of "the ministry's statement", "a ministry statement", "a statement by the
   * ministry".
   */
  private @Nullable Actor issuer(NounPhrase phrase, TokenRange all) {
    if (!circumstances.isDocument(phrase)) {
      return null;
    }
    String kind = page.lemma(phrase.head());
    TokenRange owner = phrase.possessor();
    if (owner == null) {
      owner = speakers.nameIn(TokenRange.of(phrase.base().from(), phrase.head()));
    }
    if (owner == null) {
      owner = issuerBehind(phrase.head() + 1, page.sentence(phrase.head()).to());
    }
    Actor found = owner == null || owner.isEmpty() ? null : speakers.actor(owner);
    if (found == null && all.size() <= 2) {
      Actor same = issuers.get(kind);
      return same != null || !page.isWord(kind, SpeechWord.OFFICIAL) ? same : lastIssuer;
    }
    if (found != null) {
      issuers.put(kind, found);
      lastIssuer = found;
    }
    return found;
  }

  private @Nullable TokenRange issuerBehind(int at, int limit) {
    int t = at;
    if (t < limit && page.isWord(t) && page.isLemma(t, SpeechWord.ISSUING)) {
      t++;
    }
    String word = t < limit ? page.lower(t) : "";
    return word.equals("by") || word.equals("from") && t == at ? page.nameFrom(t + 1) : null;
  }

  /** "The ministry issued a statement which said": the subject of "issued". */
  private @Nullable Actor releasedBy(@Nullable Clause clause) {
    Clause host = clause == null ? null : clause.host();
    boolean within =
        clause != null
            && (clause.kind() == ClauseKind.RELATIVE || clause.kind() == ClauseKind.PARTICIPLE);
    if (host == null || !within || !page.isWord(host.lemma(), SpeechWord.ISSUING)) {
      return null;
    }
    NounPhrase subject = host.subject();
    return subject == null ? null : speakers.actor(subject);
  }

  /** "said in a statement", "issued a statement": later "the statement said". */
  private void remember(Attribution draft) {
    Clause clause = draft.clause;
    if (clause != null && draft.speaker != null && !circumstances.isDocument(draft.speaker)) {
      TokenRange setting = circumstances.setting(draft);
      NounPhrase document = setting == null ? null : page.phraseIn(setting);
      if (document != null && circumstances.isDocument(document)) {
        note(document, draft.speaker);
      }
    }
    int until = draft.cue != null ? draft.cue.from() : draft.start();
    List<Clause> clauses = page.clauses();
    while (issued < clauses.size() && Transcript.head(clauses.get(issued)) < until) {
      Clause earlier = clauses.get(issued++);
      NounPhrase object = earlier.object();
      NounPhrase subject = earlier.subject();
      if (object != null
          && subject != null
          && page.isWord(earlier.lemma(), SpeechWord.ISSUING)
          && circumstances.isDocument(object)) {
        note(object, subject);
      }
    }
  }

  private void note(NounPhrase document, NounPhrase issuer) {
    Actor actor = speakers.actor(issuer);
    if (actor != null) {
      issuers.put(page.lemma(document.head()), actor);
      lastIssuer = actor;
    }
  }
}
