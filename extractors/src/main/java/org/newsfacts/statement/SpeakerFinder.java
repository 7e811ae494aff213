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
import org.newsfacts.frame.Argument;
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
  private static final int LONGEST_SPEAKER = 25;

  private final Transcript page;
  private final Circumstances circumstances;
  private final SceneSpeakers speakers;
  private final Map<String, Actor> issuers = new HashMap<>();
  private @Nullable Attribution last;
  private @Nullable Actor lastActor;
  private @Nullable Actor lastIssuer;
  private int issued;

  SpeakerFinder(Transcript page, Circumstances circumstances, SceneSpeakers speakers) {
    this.page = page;
    this.circumstances = circumstances;
    this.speakers = speakers;
  }

  @Nullable Actor speaker(Attribution draft) {
    remember(draft);
    Actor found = find(draft);
    ClauseKind kind = draft.clause == null ? ClauseKind.MAIN : draft.clause.kind();
    boolean main = kind == ClauseKind.MAIN || kind == ClauseKind.PARENTHETICAL;
    if (draft.cue != null && (main || goesOn(draft) != null)) {
      last = draft;
      lastActor = found;
    }
    return found;
  }

  private @Nullable Actor find(Attribution draft) {
    Actor before = goesOn(draft);
    if (before != null) {
      return before;
    }
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
    int limit = Math.min(verb.range().from(), from + LONGEST_SPEAKER);
    while (to < limit && !page.lower(to).equals(",") && !page.isVerb(to)) {
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

  /** "Li said that China and Chad agree, noting that": whoever said what stands before. */
  private @Nullable Actor goesOn(Attribution draft) {
    Clause clause = draft.clause;
    int from = clause == null ? -1 : clause.range().from();
    boolean adds =
        clause != null
            && clause.kind() == ClauseKind.PARTICIPLE
            && clause.isSubjectShared()
            && page.lower(from - 1).equals(",")
            && absoluteSpeaker(clause) == null;
    TokenRange said = last == null ? null : last.cue;
    boolean near =
        said != null && adds && page.sentences().at(said.from()) == page.sentences().at(from);
    if (near && last != null && draft.addressee == null) {
      draft.addressee = circumstances.addressee(last); // "told the press that ..., adding that"
    }
    return near || resumes(clause) ? lastActor : null;
  }

  /**
   * "Lund conceded that the guard had hit her but implied that": what he concedes ends at "but".
   */
  private boolean resumes(@Nullable Clause clause) {
    VerbGroup verb = clause == null ? null : clause.verb();
    if (clause == null
        || verb == null
        || last == null
        || !clause.isSubjectShared()
        || !verb.isFinite()) {
      return false;
    }
    int joint = verb.range().from() - 1;
    while (page.isAdverb(joint)) {
      joint--;
    }
    TokenRange said = last.content.isEmpty() ? null : last.content.get(last.content.size() - 1);
    boolean joins = page.lower(joint).equals("and") || page.lower(joint).equals("but");
    return said != null && joins && said.to() <= joint && said.to() >= joint - 2;
  }

  /** Finds who speaks where the verb has another subject, or shares one with another verb. */
  private void settle(Attribution draft) {
    Clause clause = draft.clause;
    NounPhrase subject = draft.speaker;
    if (clause == null || subject == null || subject != clause.subject()) {
      return;
    }
    NounPhrase antecedent = clause.kind() == ClauseKind.RELATIVE ? clause.antecedent() : null;
    NounPhrase other = reduced(clause);
    if (antecedent != null
        && clause.objects().isEmpty()
        && subject.head() > Transcript.head(clause)) {
      draft.addressee = subject;
      other = antecedent;
    } else if (antecedent == subject) {
      other = described(subject);
    } else if (other == null && subject.isTime()) {
      other = beforeTime(clause, subject);
    } else if (other == null && clause.isSubjectShared()) {
      other = issuing(subject);
      draft.setting = other == null ? null : subject.range();
      other = other == null ? quotedSpeaker(clause) : other;
      other = other == null ? absoluteSpeaker(clause) : other;
    } else if (other == null) {
      other = documentBefore(clause);
    }
    Argument doer = other == null ? page.reading().frames().doer(clause) : null;
    NounPhrase acting = doer == null ? null : doer.noun();
    draft.speaker = other != null ? other : acting != null ? acting : subject;
  }

  /** "A panel created to review the crash has said": not the crash. */
  private static @Nullable NounPhrase reduced(Clause clause) {
    Clause host = clause.host();
    if (clause.kind() != ClauseKind.COMPLEMENT || host == null || clause.marker() >= 0) {
      return null;
    }
    for (int up = 0; up < HIGHEST && host != null && !isReduced(host); up++) {
      boolean bare = host.kind() == ClauseKind.INFINITIVE || host.kind() == ClauseKind.GERUND;
      host = bare ? host.host() : null;
    }
    return host == null ? null : host.subject();
  }

  /** "created" of "a panel created to", also where it was read as the main verb. */
  private static boolean isReduced(Clause clause) {
    VerbGroup verb = clause.verb();
    return clause.isPassive() && verb != null && verb.range().size() == 1;
  }

  /** "by the Palm Committee, a group of farmers, which said": the committee. */
  private @Nullable NounPhrase described(NounPhrase antecedent) {
    NounPhrase top = antecedent;
    for (int up = 0; up < HIGHEST && top.owner() != null; up++) {
      top = top.owner();
    }
    int from = top.base().from();
    boolean plain = page.lower(from).equals("a") || page.lower(from).equals("an");
    NounPhrase before = plain ? page.phraseEndingAt(from - 1) : null;
    boolean named =
        before != null && page.lower(from - 1).equals(",") && page.isProper(before.head());
    return named ? before : null;
  }

  /** "The ministry issued a statement saying": the subject of "issued". */
  private @Nullable NounPhrase issuing(NounPhrase document) {
    int from = document.base().from();
    for (Clause issued : page.clausesIn(TokenRange.of(Math.max(0, from - 2), from))) {
      if (circumstances.isDocument(document)
          && page.isWord(issued.lemma(), SpeechWord.ISSUING)
          && issued.subject() != document) {
        return issued.subject();
      }
    }
    return null;
  }

  /** "quoted her as saying": she is the one who says it. */
  private @Nullable NounPhrase quotedSpeaker(Clause clause) {
    Clause host = clause.host();
    NounPhrase object = host == null ? null : host.object();
    VerbGroup verb = clause.verb();
    if (host == null || object == null || verb == null || host.isPassive()) {
      return null;
    }
    boolean quotes =
        page.lower(verb.range().from() - 1).equals("as")
            && page.isWord(host.lemma(), SpeechWord.QUOTING);
    return quotes && object.head() < verb.head() ? object : null;
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
