package org.newsfacts.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.Clauses;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.VerbForm;
import org.newsfacts.clause.VerbGroup;
import org.newsfacts.model.Actor;
import org.newsfacts.reading.Reading;
import org.newsfacts.reading.Trace;
import org.newsfacts.text.Paragraphs;
import org.newsfacts.text.TokenRange;

/** An article as the readers of statements see it: its clauses and the verbs that report. */
final class Transcript extends ArticleTokens {
  private final Trace trace;
  private final Paragraphs paragraphs;
  private final List<Cue> cues;
  private final int[] cueHeads;
  private final ReportingVerbs verbs;
  private final Clauses nouns;
  private final List<Clause> clauses;
  private final int[] clauseHeads;

  Transcript(Reading reading, ReportingVerbs verbs, Trace trace) {
    super(reading);
    this.trace = trace;
    this.verbs = verbs;
    this.paragraphs = Paragraphs.of(reading.tokens(), reading.lines());
    this.nouns = reading.clauses();
    List<Clause> withVerb = new ArrayList<>();
    for (Clause clause : nouns.all()) {
      if (clause.verb() != null) {
        withVerb.add(clause);
      }
    }
    withVerb.sort((a, b) -> Integer.compare(head(a), head(b)));
    this.clauses = withVerb;
    this.clauseHeads = withVerb.stream().mapToInt(Transcript::head).toArray();
    this.cues = cues(withVerb, verbs);
    this.cueHeads = cues.stream().mapToInt(Cue::head).toArray();
  }

  static int head(Clause clause) {
    VerbGroup verb = clause.verb();
    return verb == null ? clause.range().from() : verb.head();
  }

  private List<Cue> cues(List<Clause> withVerb, ReportingVerbs verbs) {
    List<Cue> found = new ArrayList<>();
    for (Clause clause : withVerb) {
      int head = head(clause);
      ReportingVerbs.Verb verb = verbs.find(clause.lemma(), lower(head + 1));
      if (verb != null) {
        int to = verb.hasParticle() ? head + 2 : head + 1;
        found.add(new Cue(clause, verb, TokenRange.of(head, to)));
      }
    }
    return found;
  }

  /** Notes why what looked like speech was not read. */
  void veto(int token, String guard, String... rules) {
    for (String rule : rules) {
      trace.vetoed(rule, token, guard, "");
    }
  }

  Trace trace() {
    return trace;
  }

  Paragraphs paragraphs() {
    return paragraphs;
  }

  /** Returns the reporting verbs in order. */
  List<Cue> cues() {
    return cues;
  }

  /** Returns whether the subject is something written: "the poll found", "a report that shows". */
  boolean isDocument(Clause clause) {
    NounPhrase subject = clause.subject();
    return subject != null
        && !(clause.isVerb("show") && isLemma(subject.head(), SpeechWord.PICTURE))
        && (isLemma(subject.head(), SpeechWord.DOCUMENT)
            || isProper(subject.head()) && clause.isVerb("find"));
  }

  /** Returns whether the subject looks into things for others: "the inquiry found". */
  boolean isInquirer(Clause clause) {
    NounPhrase subject = clause.subject();
    return subject != null && isLemma(subject.head(), SpeechWord.INQUIRER);
  }

  /** "should say", "an effort to say": not said. */
  boolean isHypothetical(Clause clause) {
    VerbGroup verb = clause.verb();
    if (verb == null) {
      return false;
    }
    Clause host = clause.host();
    boolean bare = verb.form() == VerbForm.BASE && verb.range().size() == 1;
    boolean does = verb.infinitive() && host != null && isWord(host.lemma(), SpeechWord.DOING);
    return !does && (verb.infinitive() || verb.modal() != null || bare);
  }

  /** Returns the noun phrase in which the token stands, or null. */
  @Nullable NounPhrase phraseAt(int token) {
    return nouns.nounAt(token);
  }

  /** Returns whether it is somebody or a document: "the minister", "she", not "the vote". */
  boolean maySpeak(NounPhrase who) {
    return isPerson(who)
        || isLemma(who.head(), SpeechWord.DOCUMENT)
        || tokens().isCapitalized(who.head()) && !is(who.head(), SpeechWord.NOBODY)
        || isKnown(who);
  }

  /** Returns whether it is a person, a body or a country, not "the world". */
  boolean isKnown(NounPhrase who) {
    return actorKind(who) != Actor.Kind.UNKNOWN && actorKind(who) != Actor.Kind.GROUP;
  }

  /** Returns whether it is a person or people: "she", "the minister", "residents". */
  boolean isPerson(NounPhrase who) {
    return actorKind(who) == Actor.Kind.PERSON
        || actorKind(who) == Actor.Kind.GROUP
        || isPersonalPronoun(who.head());
  }

  private Actor.Kind actorKind(NounPhrase who) {
    Actor actor = reading().actor(who);
    return actor == null ? Actor.Kind.UNKNOWN : actor.kind();
  }

  /** Returns whether the noun tells where or how something is said: "interview". */
  boolean isSettingNoun(int token) {
    return isLemma(token, SpeechWord.SETTING)
        || isLemma(token, SpeechWord.AIRED)
        || isLemma(token, SpeechWord.SENT)
        || isLemma(token, SpeechWord.TERMS);
  }

  /** Returns the first noun phrase of a stretch; null where it begins with none. */
  @Nullable NounPhrase phraseIn(TokenRange range) {
    return range.isEmpty() || !isInside(range.from()) ? null : nouns.nounAt(range.from());
  }

  /** Returns the noun phrase whose head stands right before a token; null without. */
  @Nullable NounPhrase phraseEndingAt(int to) {
    NounPhrase phrase = to == 0 ? null : nouns.nounAt(to - 1);
    return phrase != null && phrase.head() == to - 1 ? phrase : null;
  }

  /** Returns the clauses that have a verb, in order. */
  List<Clause> clauses() {
    return clauses;
  }

  /** Returns the reporting verb written there, also where it looks like a noun: "states". */
  ReportingVerbs.@Nullable Verb verbWritten(int token) {
    String word = lower(token);
    if (isVerb(token) && isFinite(token)) {
      return verbs.find(lemma(token), "");
    }
    ReportingVerbs.Verb verb = null;
    for (int cut = word.endsWith("ing") ? 3 : word.endsWith("ed") ? 2 : word.endsWith("s") ? 1 : 0;
        cut > 0 && verb == null;
        cut--) {
      verb = verbs.find(word.substring(0, word.length() - cut), "");
    }
    return verb;
  }

  /** Returns the reporting verb of a clause; null where its verb reports nothing. */
  @Nullable Cue cueOf(Clause clause) {
    for (Cue cue : cuesIn(TokenRange.single(head(clause)))) {
      if (cue.clause() == clause) {
        return cue;
      }
    }
    return null;
  }

  /** Returns the reporting verbs whose main verb stands in the stretch. */
  List<Cue> cuesIn(TokenRange range) {
    return cues.subList(lowerBound(cueHeads, range.from()), lowerBound(cueHeads, range.to()));
  }

  /** Returns the clauses whose main verb stands in the stretch. */
  List<Clause> clausesIn(TokenRange range) {
    return clauses.subList(
        lowerBound(clauseHeads, range.from()), lowerBound(clauseHeads, range.to()));
  }

  private static int lowerBound(int[] sorted, int key) {
    int found = Arrays.binarySearch(sorted, key);
    if (found < 0) {
      return -found - 1;
    }
    while (found > 0 && sorted[found - 1] == key) {
      found--;
    }
    return found;
  }
}
