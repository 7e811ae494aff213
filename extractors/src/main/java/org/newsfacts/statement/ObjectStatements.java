package org.newsfacts.statement;

import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.clause.VerbForm;
import org.newsfacts.model.CueClass;
import org.newsfacts.text.Quotation;
import org.newsfacts.text.TokenRange;

/**
 * Reads what is said in a phrase: "denied the charge", "put the toll at nine", "warned of a war".
 */
final class ObjectStatements {
  static final String OBJECT = "statement.indirect.object";
  static final String AS = "statement.indirect.object-as";
  static final String ABOUT = "statement.indirect.preposition";
  static final String ACT = "statement.indirect.quoted-act";

  private static final int NEAR = 15;

  private final Transcript page;
  private final ContentEnds ends;
  private final ObjectEnds objectEnds;
  private final NamedStatements names;

  ObjectStatements(Transcript page) {
    this.page = page;
    this.ends = new ContentEnds(page);
    this.objectEnds = new ObjectEnds(page);
    this.names = new NamedStatements(page);
  }

  @Nullable Attribution read(Cue cue) {
    Clause clause = cue.clause();
    Attribution called = names.relative(cue);
    NounPhrase object = clause.object();
    if (called != null) {
      return called;
    }
    Attribution claimed = object == null ? claimed(cue) : null;
    if (claimed != null) {
      return claimed;
    }
    if (object == null) {
      return cue.verb().takes(Complement.IS) ? names.namedClause(cue) : prepositional(cue);
    }
    if (object.isTime()) {
      return null;
    }
    if (cue.verb().takes(Complement.IS) && clause.prep("as") == null) {
      return names.named(cue, object);
    }
    PrepPhrase second = second(cue, object);
    if (second != null) {
      return described(cue, object, second);
    }
    int as = object.range().to(); // "cast her rival as unfit"
    if (cue.verb().takes(Complement.AS) && page.lower(as).equals("as") && isQuality(as + 1)) {
      Attribution draft = new Attribution(AS, cue);
      draft.add(TokenRange.of(object.base().from(), objectEnds.clauseEnd(clause, as + 2)));
      return draft;
    }
    if (cue.verb().takes(Complement.OBJ)) {
      NounPhrase told = told(clause);
      boolean gives = cue.verb().takes(Complement.NP) && told != null;
      return gives && told != null ? phrase(cue, told) : prepositional(cue);
    }
    return cue.verb().takes(Complement.NP) ? phrase(cue, object) : null;
  }

  /** "a charge he denies", "claims of fraud, which he denies", "– a charge Chad denied". */
  private @Nullable Attribution claimed(Cue cue) {
    NounPhrase subject = cue.clause().subject();
    if (!cue.verb().takes(Complement.NP) || subject == null || cue.clause().isPassive()) {
      return null;
    }
    int from = subject.base().from();
    Attribution draft = new Attribution(OBJECT, cue);
    if (page.isLemma(from + 1, SpeechWord.CLAIM) && from + 1 < subject.head()) {
      draft.speakerTokens = TokenRange.of(from + 2, subject.base().to());
      draft.add(TokenRange.of(from, from + 2));
      return draft;
    }
    NounPhrase claim = cue.clause().antecedent();
    claim = claim == null ? page.phraseEndingAt(from) : claim;
    claim = claim != null && claim.owner() != null ? claim.owner() : claim;
    if (claim == null || !page.isLemma(claim.head(), SpeechWord.CLAIM)) {
      return null;
    }
    draft.add(page.trim(TokenRange.of(claim.base().from(), Math.min(from, claim.range().to()))));
    return draft;
  }

  private boolean isQuality(int token) {
    return page.isAdjective(token)
        || page.form(token) == VerbForm.PAST_PARTICIPLE
        || page.nextQuotation(token) != null;
  }

  /** 'condemned it as “a crime”': the act, and what she calls it. */
  @Nullable Attribution quotedAct(Cue cue) {
    Clause clause = cue.clause();
    NounPhrase object = clause.object();
    Quotation quotation = object == null || clause.isPassive() ? null : quoted(clause, object);
    if (object == null || quotation == null) {
      return null;
    }
    int end = objectEnds.clauseEnd(clause, quotation.outer().to());
    Attribution draft = new Attribution(ACT, cue);
    draft.add(page.trim(ends.untilAside(TokenRange.of(object.base().from(), end))));
    return draft;
  }

  /** The words in marks behind an object: "as “a crime”", "on the lack of “safe roads”". */
  private @Nullable Quotation quoted(Clause clause, NounPhrase object) {
    int limit = Math.min(page.sentence(object.head()).to(), object.base().to() + NEAR);
    boolean behind = false;
    for (int t = object.base().to(); t < limit && !page.isFinite(t); t++) {
      behind |= page.lower(t).equals("as") || page.lower(t).equals("on") && clause.isVerb("blame");
      Quotation found = page.isMark(t) && behind ? page.quotationAt(t) : null;
      if (found != null && found.outer().from() == t && !page.isShortTitle(found)) {
        return found;
      }
    }
    return null;
  }

  /** "promised a bridge", "promised voters a bridge": the last phrase, not whom. */
  private @Nullable NounPhrase told(Clause clause) {
    NounPhrase last = null;
    for (NounPhrase phrase : clause.objects()) {
      boolean remark = last != null && page.isComma(phrase.base().from() - 1);
      last = phrase.isTime() || remark ? last : phrase;
    }
    return last == null || page.isPerson(last) ? null : last;
  }

  /** "described the vote as a farce", but not "named him as her envoy". */
  private @Nullable Attribution described(Cue cue, NounPhrase object, PrepPhrase second) {
    Clause clause = cue.clause();
    if (clause.isVerb("name") && page.is(second.range().from() + 1, SpeechWord.OWNER)) {
      page.veto(cue.head(), "a job is given: she named him as her envoy", AS);
      return null;
    }
    Attribution draft = new Attribution(AS, cue);
    int end = objectEnds.clauseEnd(clause, second.range().to());
    draft.add(page.trim(ends.untilAside(TokenRange.of(object.base().from(), end))));
    return draft;
  }

  /** "denied the charges": the noun phrase is what was said. */
  private @Nullable Attribution phrase(Cue cue, NounPhrase object) {
    String guard = notTold(cue, object);
    if (guard != null) {
      page.veto(cue.head(), guard, OBJECT);
      return null;
    }
    Attribution draft = new Attribution(OBJECT, cue);
    int end = objectEnds.objectEnd(cue.clause(), object);
    if (page.lower(object.head()).equals("responsibility")
        && !page.lower(object.head() + 1).equals("for")) {
      end = object.head() + 1;
    }
    draft.add(page.trim(ends.untilAside(TokenRange.of(object.base().from(), end))));
    return draft;
  }

  /** Why the phrase is not what is said; null when it is. */
  private @Nullable String notTold(Cue cue, NounPhrase object) {
    Clause clause = cue.clause();
    String head = page.lemma(object.head());
    boolean amount = page.isAmount(object.base().from()) && cue.verb().takes(Complement.WORDED);
    if (amount
        || page.is(object.head(), SpeechWord.TAKEN)
        || page.is(object.base().to(), SpeechWord.PAST_TIME)) {
      return "not what is said: the storm claimed twelve lives";
    }
    if (page.isWord(clause.lemma(), SpeechWord.QUOTING)
        && (page.isWord(head, SpeechWord.CITED)
            || page.is(object.head(), SpeechWord.CITED)
            || page.isPerson(object)
            || page.tokens().isCapitalized(object.head()))) {
      return "whom a paper cites is not what it cites: citing officials";
    }
    if (cue.verb().takes(Complement.CLAIMED) && !page.isWord(head, SpeechWord.CLAIM)) {
      return "not rejected in words: the council rejected the bill";
    }
    if (page.isWord(head, SpeechWord.STRIKE) && cue.verb().cueClass() == CueClass.ANNOUNCING) {
      return "a protest: the unions announced a strike";
    }
    if (cue.verb().takes(Complement.ABSTRACT) && page.isPerson(object)) {
      return "a person is no statement: the officer questioned the driver";
    }
    if (page.isWord(clause.lemma(), SpeechWord.VOICING) && isReadElsewhere(object)) {
      return "read as a concern, a wish, or as the noun's words: expressed hope that ...";
    }
    return null;
  }

  private boolean isReadElsewhere(NounPhrase object) {
    for (NounPhrase member : object.members()) {
      if (page.isLemma(member.head(), SpeechWord.FELT)) {
        return true;
      }
    }
    return page.lower(object.base().to()).equals("that");
  }

  /** "as a farce" of "described it as a farce", "at nine" of "put the toll at nine". */
  private @Nullable PrepPhrase second(Cue cue, NounPhrase object) {
    boolean counted = page.is(object.head(), SpeechWord.COUNTED) && cue.verb().takes(Complement.AT);
    for (PrepPhrase prep : cue.clause().preps()) {
      boolean fits =
          switch (prep.word()) {
            case "as" -> cue.verb().takes(Complement.AS);
            case "to", "with" -> cue.verb().takes(Complement.WITH_TO);
            case "at" -> counted;
            default -> false;
          };
      if (fits && prep.range().from() > object.head()) {
        return prep;
      }
    }
    return null;
  }

  /** "warned of a war", "told them of it", "commented on the deal". */
  private @Nullable Attribution prepositional(Cue cue) {
    Clause clause = cue.clause();
    for (PrepPhrase prep : clause.preps()) {
      Complement complement = Complement.behind(prep.word());
      NounPhrase told = prep.object();
      if (complement == null
          || page.isWord(clause.lemma(), SpeechWord.POINTING) && !cue.isFinite()
          || !cue.verb().takes(complement)
          || told != null && told.isTime()
          || !follows(cue, prep)) {
        continue;
      }
      if (clause.isVerb("comment") && !isDenied(clause)) {
        continue;
      }
      NounPhrase subject = clause.subject();
      boolean together = subject != null && page.lower(subject.head()).equals("they");
      if (clause.isVerb("speak", "talk") && (together || clause.prep("with", "to", "by") != null)) {
        page.veto(cue.head(), "a talk, not a statement: they spoke with him about it", ABOUT);
        continue;
      }
      int from = prep.range().from() + 1;
      Attribution draft = new Attribution(ABOUT, cue);
      if (from == cue.tokens().to() + 1) {
        draft.cue = TokenRange.of(cue.head(), from);
      }
      int least = prep.range().to();
      int end =
          told == null
              ? objectEnds.clauseEnd(clause, least)
              : Math.max(least, objectEnds.objectEnd(clause, told));
      draft.add(page.trim(TokenRange.of(from, Math.max(from, end))));
      return draft;
    }
    return null;
  }

  /** "did not comment on it", "declined to comment on it", "Neither side commented on it". */
  private boolean isDenied(Clause clause) {
    NounPhrase subject = clause.subject();
    Clause host = clause.kind() == ClauseKind.INFINITIVE ? clause.host() : null;
    Cue cue = host == null ? null : page.cueOf(host);
    return clause.isNegated()
        || cue != null && cue.verb().cueClass() == CueClass.DECLINING
        || subject != null && page.is(subject.base().from(), SpeechWord.NEGATIVE);
  }

  /** Right after the verb or whom it tells: "told them of it", not "spoke on condition of it". */
  private boolean follows(Cue cue, PrepPhrase prep) {
    int at = cue.tokens().to();
    NounPhrase object = cue.clause().object();
    if (object != null && cue.verb().takes(Complement.OBJ)) {
      at = object.range().to();
    }
    for (PrepPhrase to : cue.clause().preps()) { // "apologised to residents for the delay"
      boolean heard = to.range().from() == at && to.word().equals("to") && to.object() != null;
      at = heard && !to.equals(prep) ? to.range().to() : at;
    }
    while (at < prep.range().from() && page.isAdverb(at) && !prep.word().equals("of")) {
      at++;
    }
    return at == prep.range().from();
  }

  /** Returns whether only quoted words make a statement of "that": "demanded that he leave". */
  static boolean isAct(Cue cue) {
    CueClass cueClass = cue.verb().cueClass();
    return cue.verb().isForeign()
        && (cueClass == CueClass.ORDERING || cueClass == CueClass.REQUESTING);
  }
}
