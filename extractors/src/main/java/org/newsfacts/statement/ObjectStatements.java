package org.newsfacts.statement;

import java.util.Set;
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

  private static final Set<String> TAKEN_NOT_TOLD =
      Set.of(
          "life", "lives", "seat", "seats", "title", "medal", "victims", "win", "point", "points",
          "prize", "name", "time");
  private static final Set<String> COUNTED =
      Set.of(
          "number", "toll", "dead", "figure", "total", "crowd", "cost", "costs", "losses", "damage",
          "count", "size", "turnout");

  /** Whom a paper cites is not what it cites. */
  private static final Set<String> SOURCES =
      Set.of(
          "source",
          "official",
          "officer",
          "analyst",
          "expert",
          "diplomat",
          "aide",
          "witness",
          "group",
          "media",
          "agency",
          "police",
          "people",
          "person",
          "resident",
          "authority",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "colleague",
          "lawmaker",
          "doctor",
          "lawyer",
          "document",
          "statement",
          "report");

  /** Read as a concern, an appeal or support, not as something said. */
  private static final Set<String> FELT_OR_ASKED =
      Set.of(
          "concern",
          "worry",
          "alarm",
          "fear",
          "unease",
          "anxiety",
          "appreciation",
          "gratitude",
          "thanks",
          "support",
          "backing",
          "solidarity",
          "condemnation",
          "outrage",
          "call",
          "appeal",
          "demand",
          "condolence",
          "sympathy");

  /** What is rejected in words; a bill or an offer is rejected by a vote or a letter. */
  private static final Set<String> CLAIMS =
      Set.of(
          "claim",
          "accusation",
          "allegation",
          "charge",
          "report",
          "suggestion",
          "criticism",
          "idea",
          "notion",
          "argument",
          "assertion",
          "comparison",
          "characterization",
          "view",
          "speculation",
          "rumour",
          "rumor",
          "complaint",
          "statement",
          "label",
          "finding");

  /** Read as a protest. */
  private static final Set<String> STRIKES =
      Set.of("strike", "walkout", "boycott", "march", "rally", "protest");

  /** "named him as its envoy": a job is given, nothing is said of him. */
  private static final Set<String> OWNERS = Set.of("its", "his", "her", "their", "the", "a");

  private final Transcript page;
  private final ContentEnds ends;

  ObjectStatements(Transcript page) {
    this.page = page;
    this.ends = new ContentEnds(page);
  }

  /** "in what she called “a farce”": the name she gives. */
  @Nullable Draft whatCalled(Cue cue) {
    Clause clause = cue.clause();
    boolean what = clause.marker() >= 0 && page.lower(clause.marker()).equals("what");
    int from = cue.tokens().to();
    if (!what || !cue.verb().takes(Frame.IS) && !cue.verb().takes(Frame.AS)) {
      return null;
    }
    Draft draft = new Draft(WHAT, cue);
    if (page.lower(from).equals("as")) {
      draft.cue = TokenRange.of(from - 1, from + 1);
      from++;
    } else if (!cue.verb().takes(Frame.IS)) {
      return null;
    }
    draft.add(page.trim(page.nameFrom(from)));
    return draft;
  }

  @Nullable Draft objectContent(Cue cue) {
    Clause clause = cue.clause();
    NounPhrase object = clause.object();
    if (object == null && cue.verb().takes(Frame.IS)) {
      return namedClause(cue);
    }
    if (object == null || object.isTime()) {
      return null;
    }
    if (cue.verb().takes(Frame.IS) && clause.prep("as") == null) {
      return named(cue, object);
    }
    PrepPhrase second = second(cue, object);
    if (second != null) {
      return described(cue, object, second);
    }
    if (cue.verb().takes(Frame.OBJ)) {
      return prepositional(cue);
    }
    if (isSubjectOfContent(clause, object)) {
      return wholeSentence(cue, object);
    }
    return cue.verb().takes(Frame.NP) ? phrase(cue, object) : null;
  }

  /** "described the vote as a farce", but not "named him as her envoy". */
  private @Nullable Draft described(Cue cue, NounPhrase object, PrepPhrase second) {
    Clause clause = cue.clause();
    if (clause.isVerb("name") && OWNERS.contains(page.lower(second.range().from() + 1))) {
      page.veto(cue.head(), "a job is given: she named him as her envoy", AS);
      return null;
    }
    Draft draft = new Draft(AS, cue);
    draft.add(
        page.trim(
            TokenRange.of(object.base().from(), ends.clauseEnd(clause, second.range().to()))));
    return draft;
  }

  /** "said the only way to win is to wait"; not "claimed responsibility". */
  private boolean isSubjectOfContent(Clause clause, NounPhrase object) {
    boolean taken =
        TAKEN_NOT_TOLD.contains(page.lower(object.head()))
            || page.lower(object.head()).equals("responsibility");
    return clause.isVerb("say", "claim") && !taken && reachesVerb(clause, object);
  }

  /** "the only way to win is to wait": all that follows the verb. */
  private Draft wholeSentence(Cue cue, NounPhrase object) {
    int end = ends.clauseEnd(cue.clause(), page.sentence(object.head()).to());
    Draft draft = new Draft(ClauseStatements.ZERO, cue);
    draft.add(page.trim(ends.untilAside(TokenRange.of(object.base().from(), end))));
    return draft;
  }

  /** "denied the charges": the noun phrase is what was said. */
  private @Nullable Draft phrase(Cue cue, NounPhrase object) {
    if (isNotTold(cue, object)) {
      page.veto(cue.head(), "not what is said: the storm claimed twelve lives", OBJECT);
      return null;
    }
    Draft draft = new Draft(OBJECT, cue);
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
            && (SOURCES.contains(head) || page.tokens().isCapitalized(object.head()));
    boolean rejected = cue.clause().isVerb("reject", "rebuff") && !CLAIMS.contains(head);
    boolean protest = cue.clause().isVerb("announce", "declare") && STRIKES.contains(head);
    boolean elsewhere =
        FELT_OR_ASKED.contains(head)
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
        || TAKEN_NOT_TOLD.contains(page.lower(object.head()));
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
        COUNTED.contains(page.lower(object.head())) && clause.isVerb("put", "estimate");
    for (PrepPhrase prep : clause.preps()) {
      boolean fits =
          switch (prep.word()) {
            case "as" -> cue.verb().takes(Frame.AS);
            case "to", "with" -> cue.verb().takes(Frame.WITH_TO);
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
  private @Nullable Draft named(Cue cue, NounPhrase object) {
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
    Draft draft = new Draft(NAMED, cue);
    TokenRange all = TokenRange.of(object.base().from(), clause.range().to());
    draft.add(page.trim(untilQuoted(ends.untilAside(all))));
    return draft;
  }

  /** 'called the vote “rigged”': the quoted word was taken for a verb. */
  private @Nullable Draft namedClause(Cue cue) {
    Clause named = cue.clause().child(ClauseKind.COMPLEMENT);
    boolean quoted =
        named != null
            && named.range().from() == cue.tokens().to()
            && page.quotationAt(Transcript.head(named)) != null;
    if (named == null || !quoted) {
      return null;
    }
    Draft draft = new Draft(NAMED, cue);
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

  @Nullable Draft prepositional(Cue cue) {
    Clause clause = cue.clause();
    for (PrepPhrase prep : clause.preps()) {
      Frame frame = frameOf(prep.word());
      if (frame == null || !cue.verb().takes(frame) || !follows(cue, prep)) {
        continue;
      }
      if (clause.isVerb("speak", "talk") && clause.prep("with", "to", "by") != null) {
        page.veto(cue.head(), "a talk, not a statement: they spoke with him about it", ABOUT);
        continue;
      }
      int from = prep.range().from() + 1;
      Draft draft = new Draft(ABOUT, cue);
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
    if (object != null && cue.verb().takes(Frame.OBJ)) {
      at = object.range().to();
    }
    while (at < prep.range().from() && page.isAdverb(at)) {
      at++;
    }
    return at == prep.range().from();
  }

  static @Nullable Frame frameOf(String preposition) {
    return switch (preposition) {
      case "about" -> Frame.ABOUT;
      case "of" -> Frame.OF;
      case "for" -> Frame.FOR;
      case "on" -> Frame.ON;
      case "against" -> Frame.AGAINST;
      case "at" -> Frame.AT;
      case "to" -> Frame.TO_NP;
      default -> null;
    };
  }
}
