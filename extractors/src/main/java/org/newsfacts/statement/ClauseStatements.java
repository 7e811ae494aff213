package org.newsfacts.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.PrepPhrase;
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
  static final String TRAILING = "statement.indirect.speaker-last";
  static final String MEDIAL = "statement.indirect.speaker-inside";
  static final String OBJECT = "statement.indirect.object";
  static final String AS = "statement.indirect.object-as";
  static final String NAMED = "statement.indirect.object-name";
  static final String ABOUT = "statement.indirect.preposition";
  static final String WHAT = "statement.indirect.what-called";
  static final String PASSIVE = "statement.indirect.passive";

  private static final Set<String> WH_WORDS =
      Set.of("whether", "if", "how", "why", "what", "when", "where", "who", "which", "whose", "whom");
  private static final Set<String> ASIDES = Set.of("although", "though", "while", "whereas", "despite", "referring", "adding");
  private static final Set<String> RELATIVES = Set.of("which", "who", "whose", "where", "one", "part", "something");
  private static final Set<String> TAKEN_NOT_TOLD =
      Set.of("life", "lives", "seat", "seats", "title", "medal", "victims", "win", "point", "points", "prize", "name", "time");
  /** "declined to ...": what is not said. */
  private static final Set<String> TELLING =
      Set.of("say", "comment", "discuss", "answer", "confirm", "deny", "disclose", "elaborate", "name", "identify",
          "give", "provide", "specify", "reveal", "explain", "speak", "respond", "apologize", "apologise", "speculate",
          "talk", "describe", "predict", "address", "clarify", "detail", "acknowledge", "admit", "concede", "state",
          "tell", "commit", "rule", "divulge", "characterize", "share", "be");
  private static final Set<String> COUNTED =
      Set.of("number", "toll", "dead", "figure", "total", "crowd", "cost", "costs", "losses", "damage", "count", "size", "turnout");

  private final Transcript page;
  private final Set<Clause> taken;
  private final List<Draft> drafts = new ArrayList<>();

  ClauseStatements(Transcript page, Set<Clause> taken) {
    this.page = page;
    this.taken = taken;
  }

  List<Draft> read() {
    for (Cue cue : page.cues()) {
      if (!taken.contains(cue.clause()) && !isHypothetical(cue.clause())) {
        Draft draft = cue.clause().isPassive() ? passive(cue) : active(cue);
        if (draft != null && !draft.content.isEmpty()) {
          drafts.add(draft);
        }
      }
    }
    return drafts;
  }

  private @Nullable Draft active(Cue cue) {
    Clause clause = cue.clause();
    if (cue.verb().isForeign()) {
      return clauseContent(cue, Set.of(Frame.THAT));
    }
    if (clause.isVerb("show", "find", "demonstrate") && !page.isDocument(clause)) {
      return null;
    }
    Draft draft = clauseContent(cue, cue.verb().frames());
    if (draft == null) {
      draft = whatCalled(cue);
    }
    if (draft == null) {
      draft = parenthetical(cue);
    }
    if (draft == null) {
      draft = objectContent(cue);
    }
    if (draft == null && clause.objects().isEmpty()) {
      draft = prepositional(cue);
    }
    return draft;
  }

  /** "said (that) he left", "asked whether he left", "vowed to leave". */
  private @Nullable Draft clauseContent(Cue cue, Set<Frame> frames) {
    Clause complement = null;
    int end = 0;
    for (Clause child : cue.clause().children()) {
      boolean fits = child.kind() == ClauseKind.COMPLEMENT || child.kind() == ClauseKind.INFINITIVE || isWhether(cue, child);
      if (fits && child.antecedent() == null && child.range().from() >= cue.tokens().to()) {
        if (complement == null) {
          complement = child;
          end = child.range().to();
        } else if (child.kind() == complement.kind()) {
          end = Math.max(end, child.range().to());
        }
      }
    }
    if (complement == null) {
      return null;
    }
    if (complement.kind() == ClauseKind.INFINITIVE) {
      return frames.contains(Frame.TO) ? infinitive(cue, complement, end) : null;
    }
    int from = complement.range().from();
    String first = page.lower(from);
    String rule;
    if (first.equals("that")) {
      rule = frames.contains(Frame.THAT) ? THAT : null;
      from++;
    } else if (WH_WORDS.contains(first)) {
      rule = frames.contains(Frame.WH) && isQuestion(cue, first) ? WH : null;
    } else {
      rule = frames.contains(Frame.ZERO) ? ZERO : null;
    }
    if (rule == null) {
      return null;
    }
    Draft draft = new Draft(rule, cue);
    draft.add(page.trim(untilAside(TokenRange.of(from, Math.max(from, end)))));
    return draft;
  }

  /** "said he would go, although he had no ticket": the reporter's own remark is cut off. */
  private TokenRange untilAside(TokenRange content) {
    for (int t = content.from() + 2; t + 1 < content.to(); t++) {
      if (page.lower(t).equals(",") && !page.quotations().isQuoted(t)) {
        String next = page.lower(t + 1);
        boolean even = next.equals("even") && (page.lower(t + 2).equals("as") || page.lower(t + 2).equals("though"));
        if (even || ASIDES.contains(next)) {
          return TokenRange.of(content.from(), t);
        }
      }
    }
    return content;
  }

  /** "did not say if anyone was hurt": a question, not a condition. */
  private boolean isWhether(Cue cue, Clause child) {
    boolean open = cue.clause().isNegated() || cue.verb().cueClass() == CueClass.ASKING;
    return open && child.kind() == ClauseKind.ADVERBIAL && child.range().from() == cue.tokens().to() && page.lower(child.range().from()).equals("if");
  }

  /** "asked when he left", "did not say when he left", but not "said when asked". */
  private static boolean isQuestion(Cue cue, String word) {
    boolean asks = cue.verb().cueClass() == CueClass.ASKING || cue.clause().isNegated() || cue.verb().lemma().equals("explain");
    boolean maybeTime = word.equals("when") || word.equals("where") || word.equals("if") || word.equals("which");
    return cue.verb().lemma().equals("say") || maybeTime ? asks : true;
  }

  /** "declined to say whether he left" is about whether he left. */
  private @Nullable Draft infinitive(Cue cue, Clause infinitive, int end) {
    Draft draft = new Draft(TO, cue);
    draft.add(page.trim(TokenRange.of(infinitive.range().from(), end)));
    if (cue.verb().cueClass() != CueClass.DECLINING) {
      return draft;
    }
    draft.negated = true;
    if (!TELLING.contains(infinitive.lemma())) {
      return null;
    }
    taken.add(infinitive);
    for (Cue inner : page.cuesIn(TokenRange.single(Transcript.head(infinitive)))) {
      if (inner.clause() == infinitive) {
        Draft said = clauseContent(inner, inner.verb().frames());
        if (said != null) {
          draft.content.clear();
          draft.content.addAll(said.content);
          draft.cue = TokenRange.of(cue.tokens().from(), inner.tokens().to());
        }
      }
    }
    return draft;
  }

  /** "should say", "an effort to say": not said. */
  private static boolean isHypothetical(Clause clause) {
    VerbGroup verb = clause.verb();
    boolean bare = verb != null && verb.form() == VerbForm.BASE && verb.range().size() == 1;
    return verb != null && (verb.infinitive() || verb.modal() != null || bare);
  }

  /** "in what she called “a farce”": the name she gives. */
  private @Nullable Draft whatCalled(Cue cue) {
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

  /** "He left, she said", "The port, she said, is closed". */
  private @Nullable Draft parenthetical(Cue cue) {
    Clause clause = cue.clause();
    if (!cue.verb().takes(Frame.PAREN) || !cue.isFinite() || !clause.objects().isEmpty() && !cue.verb().takes(Frame.OBJ)) {
      return null;
    }
    if (clause.kind() != ClauseKind.PARENTHETICAL && clause.kind() != ClauseKind.MAIN || clause.isSubjectShared()) {
      return null;
    }
    TokenRange sentence = page.sentence(cue.head());
    int from = clause.range().from();
    int to = clause.range().to();
    boolean comma = from > sentence.from() && isComma(from - 1);
    if (clause.kind() != ClauseKind.PARENTHETICAL && !comma || clause.subject() == null) {
      return null;
    }
    Clause host = clause.host();
    TokenRange before = page.trim(TokenRange.of(start(sentence, from), from));
    boolean goesOn = host != null && to < sentence.to() && isComma(to) && goesOn(TokenRange.of(to + 1, sentence.to()));
    Draft draft = new Draft(goesOn ? MEDIAL : TRAILING, cue);
    draft.add(before);
    if (goesOn && !closed(before)) {
      draft.add(page.trim(untilAside(TokenRange.of(to, sentence.to()))));
    }
    return draft;
  }

  /** Not ", adding that", ", who left", ", and the army denied it". */
  private boolean goesOn(TokenRange rest) {
    if (page.words(rest) < 2) {
      return false;
    }
    String first = page.lower(rest.from());
    boolean starts = page.isParticiple(rest.from()) || RELATIVES.contains(first) || ASIDES.contains(first);
    return !starts && !first.equals("and") && !first.equals("but") && !first.equals("as") && !first.equals("when") && !first.equals("after");
  }

  /** After a semicolon or bracket: "He left; the port, she said, is closed". */
  private int start(TokenRange sentence, int before) {
    int start = sentence.from();
    for (int t = Math.max(start, before - 80); t < before; t++) {
      String mark = page.lower(t);
      start = mark.equals(";") || mark.equals("(") ? t + 1 : start;
    }
    return start;
  }

  /** "“The port is closed,” she said, ...": what follows is not said. */
  private boolean closed(TokenRange before) {
    return page.quotedWords(before) > 0 && page.quotedWords(before) == page.words(before);
  }

  private boolean isComma(int token) {
    String mark = page.lower(token);
    return mark.equals(",") || mark.equals("—") || mark.equals("–") || mark.equals("-");
  }

  private @Nullable Draft objectContent(Cue cue) {
    Clause clause = cue.clause();
    NounPhrase object = clause.object();
    if (object == null || object.isTime()) {
      return null;
    }
    if (cue.verb().takes(Frame.IS) && clause.prep("as") == null) {
      return named(cue, object);
    }
    PrepPhrase second = second(cue, object);
    if (second != null) {
      Draft draft = new Draft(AS, cue);
      draft.add(page.trim(TokenRange.of(object.base().from(), clauseEnd(clause, second.range().to()))));
      return draft;
    }
    if (cue.verb().takes(Frame.OBJ)) {
      return prepositional(cue);
    }
    if (clause.isVerb("say", "claim") && reachesVerb(clause, object)) {
      Draft draft = new Draft(ZERO, cue);
      draft.add(page.trim(untilAside(TokenRange.of(object.base().from(), clauseEnd(clause, page.sentence(object.head()).to())))));
      return draft;
    }
    if (!cue.verb().takes(Frame.NP) || page.isAmount(object.base().from()) || TAKEN_NOT_TOLD.contains(page.lower(object.head()))) {
      return null;
    }
    Draft draft = new Draft(OBJECT, cue);
    draft.add(page.trim(TokenRange.of(object.base().from(), objectEnd(clause, object))));
    return draft;
  }

  /** "said the only way to win is to wait": the phrase is the subject of what was said. */
  private boolean reachesVerb(Clause clause, NounPhrase object) {
    int limit = Math.min(page.sentence(object.head()).to(), object.head() + 25);
    for (int t = object.range().to(); t < limit; t++) {
      if (page.isFinite(t) && !page.lower(t - 1).equals("who") && !page.lower(t - 1).equals("that") && !page.lower(t - 1).equals("which")) {
        return true;
      }
      if (page.lower(t).equals(";")) {
        return false;
      }
    }
    return false;
  }

  /** "plans to leave in May": to the end of the clause, but not ", which nobody had seen". */
  private int objectEnd(Clause clause, NounPhrase object) {
    int least = object.list().to();
    int end = clauseEnd(clause, least);
    for (int t = least; t + 1 < end; t++) {
      if (page.lower(t).equals(",") && (RELATIVES.contains(page.lower(t + 1)) || ASIDES.contains(page.lower(t + 1)))) {
        return t;
      }
    }
    return end;
  }

  /** "as a farce" of "described it as a farce", "at nine" of "put the toll at nine". */
  private @Nullable PrepPhrase second(Cue cue, NounPhrase object) {
    Clause clause = cue.clause();
    boolean counted = COUNTED.contains(page.lower(object.head())) && clause.isVerb("put", "estimate");
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
    boolean two = page.isAdjective(after) || clause.objects().size() > 1 || clause.predicate() != null || page.quotedWords(rest) > 0;
    if (!two) {
      return null;
    }
    Draft draft = new Draft(NAMED, cue);
    draft.add(page.trim(TokenRange.of(object.base().from(), clause.range().to())));
    return draft;
  }

  private @Nullable Draft prepositional(Cue cue) {
    Clause clause = cue.clause();
    for (PrepPhrase prep : clause.preps()) {
      Frame frame = frameOf(prep.word());
      if (frame == null || !cue.verb().takes(frame) || !follows(cue, prep)) {
        continue;
      }
      if (clause.isVerb("speak", "talk") && clause.prep("with", "to", "by") != null) {
        continue;
      }
      int from = prep.range().from() + 1;
      Draft draft = new Draft(ABOUT, cue);
      if (from == cue.tokens().to() + 1) {
        draft.cue = TokenRange.of(cue.head(), from);
      }
      draft.add(page.trim(TokenRange.of(from, Math.max(from, clauseEnd(clause, prep.range().to())))));
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

  private static @Nullable Frame frameOf(String preposition) {
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

  /** The end of the clause, but not past a clause, time or place of speaking after the content. */
  private int clauseEnd(Clause clause, int least) {
    int end = clause.range().to();
    for (Clause child : clause.children()) {
      boolean own = child.kind() == ClauseKind.PARTICIPLE || child.kind() == ClauseKind.ADVERBIAL || child.kind() == ClauseKind.PARENTHETICAL;
      if (own && child.range().from() >= least && (child.kind() != ClauseKind.PARTICIPLE || isComma(child.range().from() - 1))) {
        end = Math.min(end, child.range().from());
      }
    }
    return Math.max(end, least);
  }

  /** "He was told by the mayor of a plan". */
  private @Nullable Draft toldOf(Cue cue) {
    for (PrepPhrase prep : cue.clause().preps()) {
      Frame frame = frameOf(prep.word());
      if (frame != null && cue.verb().takes(frame) && prep.range().from() > cue.head()) {
        Draft draft = new Draft(PASSIVE, cue);
        draft.add(page.trim(TokenRange.of(prep.range().from() + 1, clauseEnd(cue.clause(), prep.range().to()))));
        return draft;
      }
    }
    return null;
  }

  /** "He was told that ...", "It was announced that ...", "is reported to be safe". */
  private @Nullable Draft passive(Cue cue) {
    Clause clause = cue.clause();
    PrepPhrase by = clause.prep("by");
    NounPhrase agent = by == null ? null : by.object();
    if (cue.verb().isForeign()) {
      return null;
    }
    Draft draft = clauseContent(cue, cue.verb().frames());
    NounPhrase subject = clause.subject();
    if (draft == null && subject != null && !clause.isSubjectShared()) {
      PrepPhrase as = clause.prep("as");
      Clause infinitive = clause.child(ClauseKind.INFINITIVE);
      if (as != null && cue.verb().takes(Frame.AS)) {
        draft = new Draft(PASSIVE, cue);
        draft.add(subject.range());
        draft.add(page.trim(as.range()));
      } else if (infinitive != null && clause.isVerb("report", "say", "allege", "claim", "rumor")) {
        draft = new Draft(PASSIVE, cue);
        draft.add(subject.range());
        draft.add(page.trim(infinitive.range()));
      } else if (agent != null && cue.verb().takes(Frame.NP) && !cue.verb().takes(Frame.OBJ)) {
        draft = new Draft(PASSIVE, cue);
        draft.add(subject.range());
      }
    }
    if (draft == null && agent != null && clause.antecedent() != null && clause.isVerb("claim", "announce")) {
      draft = new Draft(PASSIVE, cue);
      draft.add(clause.antecedent().range());
    }
    if (draft == null && cue.verb().takes(Frame.OBJ)) {
      draft = toldOf(cue);
    }
    if (draft == null) {
      return null;
    }
    if (cue.verb().takes(Frame.OBJ)) {
      draft.addressee = subject;
    }
    draft.speaker = agent;
    return draft;
  }
}
