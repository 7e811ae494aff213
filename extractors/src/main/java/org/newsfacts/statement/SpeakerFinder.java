package org.newsfacts.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.clause.VerbGroup;
import org.newsfacts.model.Actor;
import org.newsfacts.model.CueClass;
import org.newsfacts.text.TokenRange;

/**
 * Finds who speaks where the grammar names something else: the ministry in "the ministry's
 * statement said", and again in "the statement said". Drafts are asked for in the order of the
 * text.
 */
final class SpeakerFinder {
  private static final int HIGHEST = 6;

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
      TokenRange unread =
          draft.cueClass == CueClass.ASKING ? TokenRange.of(0, 0) : unread(draft.clause);
      return unread.isEmpty() ? null : speakers.actor(unread);
    }
    Actor releasing = circumstances.isDocument(phrase) ? releasedBy(draft.clause, phrase) : null;
    if (releasing != null) {
      return releasing;
    }
    Actor issuer = issuer(phrase, phrase.range());
    return issuer != null
        ? issuer.withMention(page.tokens().span(phrase.range()))
        : speakers.actor(phrase);
  }

  /** "Outside experts also say", "Small, who was there, said": no noun was seen before the verb. */
  private TokenRange unread(@Nullable Clause clause) {
    VerbGroup verb = clause == null ? null : clause.verb();
    if (verb == null || !verb.isFinite() || verb.passive()) {
      return TokenRange.of(0, 0);
    }
    TokenRange sentence = page.sentence(verb.head());
    int from = sentence.from();
    NounPhrase first = page.phraseAt(from);
    if (first != null && !first.isTime() && first.range().to() <= verb.range().from()) {
      return first.range();
    }
    int to = from;
    while (to < verb.range().from() && !page.lower(to).equals(",") && !page.isVerb(to)) {
      to++;
    }
    while (to > from && page.isAdverb(to - 1)) {
      to--;
    }
    boolean phrase =
        page.tokens().isCapitalized(from)
            && !page.is(from, SpeechWord.OPENER)
            && !page.is(from, SpeechWord.LINK)
            && !page.is(from, SpeechWord.JOINT);
    return phrase ? TokenRange.of(from, to) : TokenRange.of(from, from);
  }

  /** Finds who speaks where the verb has another subject, or shares one with another verb. */
  private void settle(Attribution draft) {
    Clause clause = draft.clause;
    NounPhrase subject = draft.speaker;
    if (clause == null || subject == null || subject != clause.subject()) {
      return;
    }
    boolean who = clause.kind() == ClauseKind.RELATIVE && clause.antecedent() != null;
    NounPhrase other = null;
    if (subject.isTime()) {
      draft.speaker = beforeTime(clause, subject);
    } else if (who && clause.objects().isEmpty() && subject.head() > Transcript.head(clause)) {
      draft.speaker = clause.antecedent();
      draft.addressee = subject;
    } else if (clause.isSubjectShared()) {
      other = quotedSpeaker(clause);
      other = other == null ? absoluteSpeaker(clause) : other;
      other = other == null ? outerSpeaker(clause) : other;
    } else {
      other = documentBefore(clause);
    }
    draft.speaker = other == null ? draft.speaker : other;
  }

  /** "quoted her as saying", "attacked her for saying": she is the one who says it. */
  private @Nullable NounPhrase quotedSpeaker(Clause clause) {
    Clause host = clause.host();
    NounPhrase object = host == null ? null : host.object();
    VerbGroup verb = clause.verb();
    if (host == null || object == null || verb == null || host.isPassive()) {
      return null;
    }
    Cue cue = page.cueOf(host);
    String before = page.lower(verb.range().from() - 1);
    boolean quotes = before.equals("as") && page.isWord(host.lemma(), SpeechWord.QUOTING);
    boolean blames =
        (before.equals("for") || before.equals("of"))
            && cue != null
            && (cue.verb().isForeign() || cue.verb().cueClass() == CueClass.CRITICIZING);
    return (quotes || blames) && object.head() < verb.head() ? object : null;
  }

  /** ", with Ana Ruiz, a clerk, saying it was safe". */
  private @Nullable NounPhrase absoluteSpeaker(Clause clause) {
    Clause host = clause.host();
    PrepPhrase with = host == null ? null : host.prep("with");
    boolean absolute =
        clause.kind() == ClauseKind.PARTICIPLE
            && with != null
            && page.lower(with.range().from() - 1).equals(",")
            && with.range().to() <= Transcript.head(clause);
    return absolute && with != null ? with.object() : null;
  }

  /** "told us they believed Chile had bought it, adding that": who told us. */
  private @Nullable NounPhrase outerSpeaker(Clause clause) {
    int head = Transcript.head(clause);
    if (clause.kind() != ClauseKind.PARTICIPLE) {
      return null;
    }
    Clause host = clause.host();
    boolean comma = page.lower(clause.range().from() - 1).equals(",");
    for (int up = 0; up < HIGHEST && comma && host != null; up++) {
      Clause above = host.host();
      if (host.kind() != ClauseKind.COMPLEMENT || above == null) {
        break;
      }
      host = above;
    }
    return host != null
            && host != clause.host()
            && page.cueOf(host) != null
            && host.subject() != null
            && !host.isPassive()
        ? host.subject()
        : lastSpeaker(head, clause.subject());
  }

  /** "A Kremlin note after the dinner said": not the dinner. */
  private @Nullable NounPhrase documentBefore(Clause clause) {
    Clause host = clause.host();
    boolean hidden = clause.kind() == ClauseKind.ADVERBIAL && host != null && host.verb() == null;
    NounPhrase first = hidden && host != null ? host.subject() : null;
    return first != null && first.head() < Transcript.head(clause) ? first : null;
  }

  /** "A poll released Friday found", "On Sunday, Ana Ruiz, a clerk, said": not the day but who. */
  private @Nullable NounPhrase beforeTime(Clause clause, NounPhrase time) {
    Clause host = clause.host();
    NounPhrase subject = host == null ? null : host.subject();
    if (subject != null && !subject.isTime() && subject.head() < time.head()) {
      return subject;
    }
    boolean comma = page.lower(time.base().to()).equals(",");
    NounPhrase behind = comma ? page.phraseAt(time.base().to() + 1) : null;
    if (behind != null && behind.head() < Transcript.head(clause)) {
      return behind;
    }
    int at = time.base().from();
    while (at > 0 && page.lower(at - 1).equals(")")) {
      at--;
      while (at > 0 && !page.lower(at).equals("(")) {
        at--;
      }
    }
    NounPhrase before = page.phraseEndingAt(at);
    return before != null ? before : page.phraseAt(clause.range().from());
  }

  /** "Four died, Ana Ruiz said, adding that": the last one who spoke. */
  private @Nullable NounPhrase lastSpeaker(int before, @Nullable NounPhrase subject) {
    int from = subject == null ? before : Math.min(subject.head(), before);
    List<Cue> cues = page.cuesIn(TokenRange.of(from, before));
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
    return null;
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

  /** "The ministry issued a statement saying": the subject of "issued". */
  private @Nullable Actor releasedBy(@Nullable Clause clause, NounPhrase document) {
    boolean within =
        clause != null
            && (clause.kind() == ClauseKind.RELATIVE || clause.kind() == ClauseKind.PARTICIPLE);
    int from = document.base().from();
    for (Clause issuing :
        page.clausesIn(
            TokenRange.of(Math.max(0, from - 2), within ? from : Math.max(0, from - 2)))) {
      NounPhrase subject = issuing.subject();
      if (page.isWord(issuing.lemma(), SpeechWord.ISSUING) && subject != null) {
        return speakers.actor(subject);
      }
    }
    return null;
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
