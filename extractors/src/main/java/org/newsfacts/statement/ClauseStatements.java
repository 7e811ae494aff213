package org.newsfacts.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Tense;
import org.newsfacts.clause.VerbForm;
import org.newsfacts.clause.VerbGroup;
import org.newsfacts.model.CueClass;
import org.newsfacts.text.TokenRange;

/**
 * Reads reported clauses and objects: "The mayor said the city would not yield", "denied the
 * charge", "called it a farce". Quoted words inside belong to the content.
 */
final class ClauseStatements {
  static final String THAT = "statement.indirect.that-clause";
  static final String ZERO = "statement.indirect.clause";
  static final String WH = "statement.indirect.question";
  static final String TO = "statement.indirect.infinitive";
  static final String ING = "statement.indirect.gerund";
  static final String AROUND = "statement.indirect.relative";

  private static final int LONGEST_SUBJECT = 40;
  private static final int FAR = 15;
  private static final String[] GUARDED = {THAT, ZERO, WH, TO, ObjectStatements.OBJECT};
  private final Transcript page;
  private final Set<Clause> taken;
  private final ContentEnds ends;
  private final ReportedClauses clauses;
  private final SpeakerAsides asides;
  private final AsClauses comments;
  private final ObjectStatements objects;
  private final PassiveStatements passives;
  private final List<Attribution> drafts = new ArrayList<>();

  ClauseStatements(Transcript page, Set<Clause> taken) {
    this.page = page;
    this.taken = taken;
    this.ends = new ContentEnds(page);
    this.clauses = new ReportedClauses(page);
    this.asides = new SpeakerAsides(page);
    this.comments = new AsClauses(page);
    this.objects = new ObjectStatements(page);
    this.passives = new PassiveStatements(page);
  }

  List<Attribution> read() {
    for (Cue cue : page.cues()) {
      if (!taken.contains(cue.clause())) {
        page.trace().attempt("statement.indirect", cue.head(), () -> enter(cue));
      }
    }
    for (int i = 0; i < page.sentences().size(); i++) {
      TokenRange sentence = page.sentences().get(i);
      page.trace().attempt("statement.indirect", sentence.from(), () -> enterLast(sentence));
    }
    return drafts;
  }

  private void enterLast(TokenRange sentence) {
    Attribution last = asides.readLast(sentence);
    if (last != null && !last.content.isEmpty()) {
      drafts.add(last);
    }
  }

  private void enter(Cue cue) {
    String guard = guard(cue);
    Attribution draft = guard == null ? read(cue) : null;
    if (guard != null) {
      page.veto(cue.head(), guard, GUARDED);
    } else if (draft != null && !draft.content.isEmpty()) {
      NounPhrase blamed = blamed(cue.clause());
      draft.speaker = blamed == null ? draft.speaker : blamed;
      drafts.add(draft);
    } else {
      page.veto(cue.head(), "nothing that it reports: he said little", GUARDED);
    }
  }

  /** "booed the mayor for saying that": the mayor said it. */
  private @Nullable NounPhrase blamed(Clause clause) {
    boolean for_ =
        clause.kind() == ClauseKind.GERUND
            && page.lower(clause.range().from() - 1).equals("for")
            && clause.host() != null;
    Clause host = clause.host();
    Clause outer = host == null || host.kind() != ClauseKind.COMPLEMENT ? null : host.host();
    if (outer != null && page.cueOf(outer) != null && isBehindPause(clause)) {
      return outer.subject(); // "said they had paid, before hinting that": who said hints
    }
    NounPhrase object = for_ && clause.host() != null ? clause.host().object() : null;
    boolean person = object != null && object.head() < clause.range().from();
    return object != null && person && page.isPerson(object) ? object : null;
  }

  /** ", before hinting". */
  private boolean isBehindPause(Clause clause) {
    int head = Transcript.head(clause);
    boolean later = page.lower(head - 1).equals("before") || page.lower(head - 1).equals("after");
    return clause.isSubjectShared() && later && page.lower(head - 2).equals(",");
  }

  private @Nullable Attribution read(Cue cue) {
    Attribution draft = page.quotationAt(cue.head()) == null ? asides.read(cue) : null;
    if (draft == null) {
      draft = clauses.around(cue);
    }
    if (draft == null) {
      draft = comments.read(cue);
    }
    if (draft == null) {
      draft = isPassive(cue) ? passives.read(cue, passiveContent(cue)) : active(cue);
    }
    return draft;
  }

  /** Returns why the verb reports nothing here; null when it may. */
  private @Nullable String guard(Cue cue) {
    boolean yet =
        page.lower(cue.head() - 1).equals("to") && page.lower(cue.head() - 2).equals("yet");
    if (page.isHypothetical(cue.clause()) && !isRefused(cue.clause()) && !yet) {
      return "not said: she might say that ...";
    }
    int marker = cue.clause().marker();
    boolean asked = marker >= 0 && page.lower(marker).equals("whether");
    if (asked || cue.clause().isHypothetical()) {
      return "asked or supposed, not said: did she say that ...?";
    }
    VerbGroup verb = cue.clause().verb();
    if (cue.verb().cueClass() == CueClass.THINKING
        && verb != null
        && (verb.negated() || verb.tense() != Tense.PRESENT || cue.clause().isSubjectShared())) {
      return "thought, not told: he thought it was safe";
    }
    Clause wanted = cue.clause().child(ClauseKind.COMPLEMENT);
    if (wanted != null
        && page.isWord(cue.clause().lemma(), SpeechWord.WANTING)
        && page.reading().frames().isWanted(wanted)
        && page.quotedWords(wanted.range()) == 0) {
      return "an appeal: proposed that it be scrapped";
    }
    String nobody = nobody(cue);
    if (nobody != null) {
      return nobody;
    }
    NounPhrase object = cue.clause().object();
    if (object != null
        && cue.verb().takes(Complement.WORDED)
        && page.is(object.head(), SpeechWord.TAKEN)) {
      return "lives lost: the storm claimed twelve lives";
    }
    return page.quotationAt(cue.head()) != null && !isReported(cue)
        ? "talk within a quotation: “I said that ...”"
        : null;
  }

  /** Returns why its subject does not speak; null when it may. */
  private @Nullable String nobody(Cue cue) {
    Clause clause = cue.clause();
    NounPhrase subject = clause.subject();
    boolean participle = clause.kind() == ClauseKind.PARTICIPLE;
    int before = page.lower(cue.head() - 1).equals(",") ? cue.head() - 2 : cue.head() - 1;
    if (participle
        && page.isWord(clause.lemma(), SpeechWord.CITING)
        && !page.cuesIn(TokenRange.single(Math.max(0, before))).isEmpty()) {
      return "whom a paper cites is not what it cites: reported, citing officials";
    }
    if (subject == null) {
      boolean dash = page.isComma(cue.head() - 1) && !page.lower(cue.head() - 1).equals(",");
      return dash && !clause.isPassive() ? "a noun: - claims impossible to verify" : null;
    }
    if (participle && cue.verb().takes(Complement.RESULT) && !page.isDocument(clause)) {
      return "what it shows, not who says so: ..., indicating that they had left";
    }
    CueClass kind = cue.verb().cueClass();
    boolean shows = kind == CueClass.SHOWING || kind == CueClass.EXPLAINING;
    if (shows && page.is(subject.head(), SpeechWord.NOBODY) && !page.isKnown(subject)) {
      return "nobody speaks: it underlined how bad the drought was";
    }
    if (cue.verb().takes(Complement.VOICED) && !page.maySpeak(subject)
        || cue.verb().takes(Complement.PERSONAL) && !page.isPerson(subject)) {
      return "nobody speaks: the vote highlighted a split";
    }
    if (page.is(subject.head(), SpeechWord.CORRECTED)) {
      return "a correction: an earlier version of this article said ...";
    }
    if (page.lower(subject.base().from() - 1).equals("on")
        && page.reading().frames().isChannel(subject)) {
      return "a channel does not speak: a post on X describing the call";
    }
    return kind == CueClass.DENYING && page.isLemma(subject.head(), SpeechWord.BENCH)
        ? "a ruling: the court dismissed the appeal"
        : null;
  }

  /** Within quotation marks only what is said of somebody named: “The army says it is safe.” */
  private boolean isReported(Cue cue) {
    NounPhrase subject = cue.clause().subject();
    return subject != null
        && cue.isFinite()
        && page.quotationAt(subject.head()) != null
        && !cue.clause().isNegated()
        && page.isName(subject.head())
        && page.isKnown(subject)
        && (page.tokens().isCapitalized(subject.head())
            || page.lower(subject.base().from()).equals("the"));
  }

  private @Nullable Attribution active(Cue cue) {
    Clause clause = cue.clause();
    if (cue.verb().isForeign()) {
      Attribution told =
          ObjectStatements.isAct(cue) ? null : clauseContent(cue, Set.of(Complement.THAT));
      return told == null ? objects.quotedAct(cue) : told;
    }
    if (clause.isVerb("show", "find", "demonstrate")) {
      return page.isDocument(clause)
          ? shown(cue)
          : page.isInquirer(clause) ? clauses.read(cue, Set.of(Complement.THAT)) : null;
    }
    Attribution draft = clauseContent(cue, cue.verb().frames());
    draft = draft == null && cue.verb().takes(Complement.TO) ? farInfinitive(cue) : draft;
    draft = draft == null && clause.isVerb("say", "claim") ? rest(cue) : draft;
    return draft == null ? objects.read(cue) : draft;
  }

  /** "vowed in a video released on Monday to keep fighting". */
  private @Nullable Attribution farInfinitive(Cue cue) {
    int from = cue.tokens().to();
    int limit = Math.min(page.sentence(cue.head()).to() - 1, from + FAR);
    boolean circumstance = page.isPreposition(from);
    for (int t = from; t < limit && circumstance && !page.isFinite(t); t++) {
      if (page.lower(t).equals("to") && page.form(t + 1) == VerbForm.BASE) {
        Attribution draft = new Attribution(TO, cue);
        draft.add(page.trim(ends.spoken(cue.clause(), t)));
        return draft;
      }
      if (page.lower(t).equals(",") || page.lower(t).equals("that")) {
        return null;
      }
    }
    return null;
  }

  /** "polls show Ruiz leading", "the survey found that ...". */
  private @Nullable Attribution shown(Cue cue) {
    Attribution draft = clauseContent(cue, cue.verb().frames());
    NounPhrase object = cue.clause().object();
    NounPhrase subject = cue.clause().subject();
    boolean named = // "the Red Front found work": only a paper finds things in words
        subject != null && !page.isLemma(subject.head(), SpeechWord.DOCUMENT);
    if (draft != null || object == null || object.isTime() || named) {
      return draft;
    }
    Attribution found = new Attribution(ObjectStatements.OBJECT, cue);
    TokenRange rest = TokenRange.of(object.base().from(), page.sentence(cue.head()).to());
    found.add(page.trim(ends.untilAside(rest)));
    return found;
  }

  /** "said if elected she would leave", "said the only way to win is to wait". */
  private @Nullable Attribution rest(Cue cue) {
    int from = cue.tokens().to();
    boolean condition = page.is(from, SpeechWord.CONDITION) && !page.is(from, SpeechWord.JOINT);
    NounPhrase object = cue.clause().object();
    int behind = object == null ? from : object.range().to(); // "said the anchor held"
    boolean opens =
        (cue.isFinite() || object != null || isSaid(cue))
            && cue.clause().kind() != ClauseKind.ADVERBIAL
            && page.isWord(from)
            && (condition || opensSubject(from))
            && !(cue.verb().takes(Complement.NP) && object != null);
    boolean cut = // "saying the treaty (stood)"
        behind >= cue.clause().range().to() || isSaid(cue);
    TokenRange sentence = TokenRange.of(from, Math.max(from, page.sentence(cue.head()).to()));
    TokenRange all = cut ? ends.untilAside(sentence) : ends.spoken(cue.clause(), from);
    all = opens ? all : TokenRange.of(from, from);
    for (int t = from; t < Math.min(all.to(), from + LONGEST_SUBJECT); t++) {
      boolean held = t == behind && t > from && page.maySay(t);
      if (held || page.isFinite(t) && !page.is(t - 1, SpeechWord.LINK)) {
        Attribution draft = new Attribution(ZERO, cue);
        draft.add(page.trim(all));
        return draft;
      }
    }
    return null;
  }

  /** Also "much of the talk": not "said later", "said in Oslo", "said what". */
  private boolean opensSubject(int token) {
    boolean part = page.isAdverb(token) && page.lower(token + 1).equals("of");
    return part || !page.isCircumstance(token) && !page.is(token, SpeechWord.QUESTION);
  }

  /** "said (that) he left", "asked whether he left", "vowed to leave". */
  private @Nullable Attribution clauseContent(Cue cue, Set<Complement> frames) {
    Clause reported = clauses.find(cue);
    if (reported != null && reported.kind() == ClauseKind.INFINITIVE) {
      return frames.contains(Complement.TO) ? infinitive(cue, reported) : null;
    }
    return clauses.read(cue, frames);
  }

  private @Nullable Attribution passiveContent(Cue cue) {
    return cue.verb().isForeign() ? null : clauseContent(cue, cue.verb().frames());
  }

  /** "was asked", and "when asked by her", where "asked" was taken for the past. */
  private boolean isPassive(Cue cue) {
    Clause clause = cue.clause();
    boolean when =
        clause.kind() == ClauseKind.ADVERBIAL && clause.isSubjectShared()
            || page.lower(cue.head() - 1).equals("when");
    boolean asked = cue.verb().cueClass() == CueClass.ASKING && clause.object() == null;
    boolean bare = // "parts claimed to be of a jet"
        clause.kind() == ClauseKind.PARTICIPLE && !page.isParticiple(cue.head());
    return (when && asked || bare || clause.isPassive()) && !isSaid(cue);
  }

  /** "Ruiz said much of it was true", where "said" was taken for a participle. */
  private boolean isSaid(Cue cue) {
    Clause clause = cue.clause();
    NounPhrase who = clause.antecedent();
    return clause.kind() == ClauseKind.PARTICIPLE
        && clause.isVerb("say")
        && who != null
        && who.range().to() == cue.head()
        && page.isAdverb(cue.tokens().to())
        && opensSubject(cue.tokens().to());
  }

  /** "declined to say whether he left" is about whether he left. */
  private @Nullable Attribution infinitive(Cue cue, Clause infinitive) {
    Attribution draft = new Attribution(TO, cue);
    draft.add(page.trim(ends.spoken(cue.clause(), infinitive.range().from())));
    if (cue.verb().cueClass() != CueClass.DECLINING) {
      return draft;
    }
    taken.add(infinitive);
    for (Cue inner : page.cuesIn(TokenRange.single(Transcript.head(infinitive)))) {
      Attribution said =
          inner.clause() == infinitive && page.isWord(infinitive.lemma(), SpeechWord.TELLING)
              ? active(inner)
              : null;
      if (said != null) {
        draft.content.clear();
        draft.content.addAll(said.content);
        draft.cue =
            TokenRange.of(
                cue.tokens().from(), said.cue == null ? inner.tokens().to() : said.cue.to());
        draft.negated = true;
        return draft;
      }
    }
    int on = infinitive.range().from() + 2; // "refused to comment on whether he had left"
    if (page.lower(on).equals("on") && page.is(on + 1, SpeechWord.QUESTION)) {
      draft.content.clear();
      draft.add(page.trim(ends.spoken(cue.clause(), on + 1)));
      draft.negated = true;
      return draft;
    }
    page.veto(cue.head(), "nothing that is not told: she declined to comment", TO);
    return null;
  }

  /** "would not say", "could not confirm": as good as declined. */
  private boolean isRefused(Clause clause) {
    VerbGroup verb = clause.verb();
    NounPhrase subject = clause.subject();
    boolean nobody = subject != null && page.is(subject.base().from(), SpeechWord.NEGATIVE);
    return verb != null
        && verb.modal() != null
        && (verb.negated() || nobody)
        && !verb.infinitive()
        && (verb.modal().startsWith("wo") || verb.modal().startsWith("cou"))
        && page.isWord(clause.lemma(), SpeechWord.TELLING);
  }
}
