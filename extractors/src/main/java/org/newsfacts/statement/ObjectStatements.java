package org.newsfacts.statement;

import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.text.Quotation;
import org.newsfacts.text.TokenRange;

/** Reads what is said in a phrase: "denied the charge", "called it a farce", "warned of a war". */
final class ObjectStatements {
  static final String OBJECT = "statement.indirect.object";
  static final String AS = "statement.indirect.object-as";
  static final String NAMED = "statement.indirect.object-name";
  static final String ABOUT = "statement.indirect.preposition";
  static final String WHAT = "statement.indirect.what-called";

  private final Transcript page;
  private final ContentEnds ends;

  ObjectStatements(Transcript page) {
    this.page = page;
    this.ends = new ContentEnds(page);
  }

  /** "in what she called “a farce”": the name she gives. */
  @Nullable Attribution whatCalled(Cue cue) {
    Clause clause = cue.clause();
    boolean what = clause.marker() >= 0 && page.lower(clause.marker()).equals("what");
    int from = cue.tokens().to();
    if (!what || !cue.verb().takes(Complement.IS) && !cue.verb().takes(Complement.AS)) {
      return null;
    }
    Attribution draft = new Attribution(WHAT, cue);
    if (page.lower(from).equals("as")) {
      draft.cue = TokenRange.of(from - 1, from + 1);
      from++;
    } else if (!cue.verb().takes(Complement.IS)) {
      return null;
    }
    draft.add(page.trim(page.nameFrom(from)));
    return draft;
  }

  @Nullable Attribution objectContent(Cue cue) {
    Clause clause = cue.clause();
    NounPhrase object = clause.object();
    if (object == null && cue.verb().takes(Complement.IS)) {
      return namedClause(cue);
    }
    if (object == null || object.isTime()) {
      return null;
    }
    if (cue.verb().takes(Complement.IS) && clause.prep("as") == null) {
      return named(cue, object);
    }
    PrepPhrase second = second(cue, object);
    if (second != null) {
      return described(cue, object, second);
    }
    if (cue.verb().takes(Complement.OBJ)) {
      return prepositional(cue);
    }
    if (isSubjectOfContent(clause, object)) {
      return wholeSentence(cue, object);
    }
    return cue.verb().takes(Complement.NP) ? phrase(cue, object) : null;
  }

  /** "described the vote as a farce", but not "named him as her envoy". */
  private @Nullable Attribution described(Cue cue, NounPhrase object, PrepPhrase second) {
    Clause clause = cue.clause();
    if (clause.isVerb("name") && page.is(second.range().from() + 1, SpeechWord.OWNER)) {
      page.veto(cue.head(), "a job is given: she named him as her envoy", AS);
      return null;
    }
    Attribution draft = new Attribution(AS, cue);
    draft.add(
        page.trim(
            TokenRange.of(object.base().from(), ends.clauseEnd(clause, second.range().to()))));
    return draft;
  }

  /** "said the only way to win is to wait"; not "claimed responsibility". */
  private boolean isSubjectOfContent(Clause clause, NounPhrase object) {
    boolean taken =
        page.is(object.head(), SpeechWord.TAKEN)
            || page.lower(object.head()).equals("responsibility");
    return clause.isVerb("say", "claim") && !taken && reachesVerb(clause, object);
  }

  /** "the only way to win is to wait": all that follows the verb. */
  private Attribution wholeSentence(Cue cue, NounPhrase object) {
    int end = ends.clauseEnd(cue.clause(), page.sentence(object.head()).to());
    Attribution draft = new Attribution(ClauseStatements.ZERO, cue);
    draft.add(page.trim(ends.untilAside(TokenRange.of(object.base().from(), end))));
    return draft;
  }

  /** "denied the charges": the noun phrase is what was said. */
  private @Nullable Attribution phrase(Cue cue, NounPhrase object) {
    if (isNotTold(cue, object)) {
      page.veto(cue.head(), "not what is said: the storm claimed twelve lives", OBJECT);
      return null;
    }
    Attribution draft = new Attribution(OBJECT, cue);
    int end = ends.objectEnd(cue.clause(), object);
    if (page.lower(object.head()).equals("responsibility")
        && !page.lower(object.head() + 1).equals("for")) {
      end = object.head() + 1;
    }
    draft.add(page.trim(TokenRange.of(object.base().from(), end)));
    return draft;
  }

  /** "claimed twelve lives", "expressed concern", "citing officials": not what is said. */
  private boolean isNotTold(Cue cue, NounPhrase object) {
    String head = page.lemma(object.head());
    boolean amount =
        page.isAmount(object.base().from())
            && cue.clause().isVerb("claim", "pledge", "promise", "deny");
    boolean source =
        cue.clause().isVerb("cite")
            && (page.isWord(head, SpeechWord.CITED) || page.tokens().isCapitalized(object.head()));
    boolean rejected =
        cue.clause().isVerb("reject", "rebuff") && !page.isWord(head, SpeechWord.CLAIM);
    boolean protest =
        cue.clause().isVerb("announce", "declare") && page.isWord(head, SpeechWord.STRIKE);
    boolean elsewhere =
        page.isWord(head, SpeechWord.FELT)
            && cue.clause().isVerb("express", "reiterate", "repeat", "voice", "convey");
    boolean earlier =
        page.lower(object.base().to()).equals("earlier")
            || page.lower(object.base().to()).equals("ago");
    return amount
        || source
        || protest
        || rejected
        || elsewhere
        || earlier
        || page.is(object.head(), SpeechWord.TAKEN);
  }

  /** "said the only way to win is to wait": the phrase is the subject of what was said. */
  private boolean reachesVerb(Clause clause, NounPhrase object) {
    if (clause.kind() == ClauseKind.ADVERBIAL) {
      return false;
    }
    int limit = Math.min(page.sentence(object.head()).to(), object.head() + 25);
    for (int t = object.range().to(); t < limit; t++) {
      if (page.isFinite(t)
          && !page.lower(t - 1).equals("who")
          && !page.lower(t - 1).equals("that")
          && !page.lower(t - 1).equals("which")) {
        return true;
      }
      if (page.lower(t).equals(";")) {
        return false;
      }
    }
    return false;
  }

  /** "as a farce" of "described it as a farce", "at nine" of "put the toll at nine". */
  private @Nullable PrepPhrase second(Cue cue, NounPhrase object) {
    Clause clause = cue.clause();
    boolean counted =
        page.is(object.head(), SpeechWord.COUNTED) && clause.isVerb("put", "estimate");
    for (PrepPhrase prep : clause.preps()) {
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

  /** "called it a farce": two phrases, or a phrase and an adjective or quoted words. */
  private @Nullable Attribution named(Cue cue, NounPhrase object) {
    Clause clause = cue.clause();
    int after = object.base().to();
    TokenRange rest = TokenRange.of(after, Math.max(after, clause.range().to()));
    boolean two =
        page.isAdjective(after)
            || clause.objects().size() > 1
            || clause.predicate() != null
            || page.quotedWords(rest) > 0;
    if (!two) {
      page.veto(cue.head(), "no name is given: she called the ambulance", NAMED);
      return null;
    }
    Attribution draft = new Attribution(NAMED, cue);
    TokenRange all = TokenRange.of(object.base().from(), clause.range().to());
    draft.add(page.trim(untilQuoted(ends.untilAside(all))));
    return draft;
  }

  /** 'called the vote “rigged”': the quoted word was taken for a verb. */
  private @Nullable Attribution namedClause(Cue cue) {
    Clause named = cue.clause().child(ClauseKind.COMPLEMENT);
    boolean quoted =
        named != null
            && named.range().from() == cue.tokens().to()
            && page.quotationAt(Transcript.head(named)) != null;
    if (named == null || !quoted) {
      return null;
    }
    Attribution draft = new Attribution(NAMED, cue);
    draft.add(page.trim(untilQuoted(named.range())));
    return draft;
  }

  /** 'called it “a farce” in a letter on Friday': the letter is not part of the name. */
  private TokenRange untilQuoted(TokenRange named) {
    Quotation last = null;
    for (int t = named.from(); t < named.to(); t++) {
      last = page.isClosingMark(t) || page.isMark(t) ? page.quotationAt(t) : last;
    }
    if (last == null || !last.closed() || last.outer().to() >= named.to()) {
      return named;
    }
    int after = last.outer().to();
    boolean pause = !page.isWord(last.inner().to() - 1) || !page.isWord(after);
    boolean ends = pause || page.isCircumstance(after) && !page.lower(after).equals("as");
    return ends ? TokenRange.of(named.from(), Math.max(named.from(), after)) : named;
  }

  @Nullable Attribution prepositional(Cue cue) {
    Clause clause = cue.clause();
    for (PrepPhrase prep : clause.preps()) {
      Complement frame = frameOf(prep.word());
      if (frame == null || !cue.verb().takes(frame) || !follows(cue, prep)) {
        continue;
      }
      if (clause.isVerb("speak", "talk") && clause.prep("with", "to", "by") != null) {
        page.veto(cue.head(), "a talk, not a statement: they spoke with him about it", ABOUT);
        continue;
      }
      int from = prep.range().from() + 1;
      Attribution draft = new Attribution(ABOUT, cue);
      if (from == cue.tokens().to() + 1) {
        draft.cue = TokenRange.of(cue.head(), from);
      }
      NounPhrase told = prep.object();
      int end =
          told == null
              ? ends.clauseEnd(clause, prep.range().to())
              : Math.max(prep.range().to(), ends.objectEnd(clause, told));
      draft.add(page.trim(TokenRange.of(from, Math.max(from, end))));
      return draft;
    }
    return null;
  }

  /** Right after the verb or whom it tells: "told them of it", not "spoke on condition of it". */
  private boolean follows(Cue cue, PrepPhrase prep) {
    int at = cue.tokens().to();
    NounPhrase object = cue.clause().object();
    if (object != null && cue.verb().takes(Complement.OBJ)) {
      at = object.range().to();
    }
    while (at < prep.range().from() && page.isAdverb(at)) {
      at++;
    }
    return at == prep.range().from();
  }

  static @Nullable Complement frameOf(String preposition) {
    return switch (preposition) {
      case "about" -> Complement.ABOUT;
      case "of" -> Complement.OF;
      case "for" -> Complement.FOR;
      case "on" -> Complement.ON;
      case "against" -> Complement.AGAINST;
      case "at" -> Complement.AT;
      case "to" -> Complement.TO_NP;
      default -> null;
    };
  }
}
