package org.newsfacts.verbal;

import static org.newsfacts.verbal.AppealRules.ACTION;
import static org.newsfacts.verbal.AppealRules.ADDRESSEE;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.VerbForm;
import org.newsfacts.model.Actor;
import org.newsfacts.model.ActorKind;
import org.newsfacts.model.Appeal;
import org.newsfacts.model.AppealStrength;
import org.newsfacts.model.Basis;
import org.newsfacts.model.Span;
import org.newsfacts.model.Statement;
import org.newsfacts.model.StatementMode;
import org.newsfacts.pattern.Capture;
import org.newsfacts.pattern.Match;
import org.newsfacts.pattern.TokenPattern;
import org.newsfacts.reading.Reading;
import org.newsfacts.rule.Rule;
import org.newsfacts.text.TokenRange;

/** What a speaker says somebody must do: the speaker is the issuer. */
final class AppealDutyRules {
  /** "It must hurt", "you must know": no act that one could be asked for. */
  private static final Set<String> NO_ACTS =
      Set.of(
          "be",
          "know",
          "feel",
          "think",
          "understand",
          "remember",
          "admit",
          "say",
          "ask",
          "look",
          "mean",
          "seem",
          "love",
          "want",
          "wonder",
          "confess",
          "have",
          "believe",
          "like",
          "expect",
          "wait",
          "realise",
          "realize",
          "see",
          "note",
          "happen",
          "hurt",
          "fear",
          "hope",
          "worry",
          "assume",
          "imagine",
          "recall",
          "come",
          "appear",
          "tell",
          "hear",
          "live",
          "become",
          "win",
          "need",
          "reach",
          "earn",
          "receive",
          "secure",
          "carry",
          "suffer",
          "lose",
          "make",
          "face",
          "deserve",
          "qualify");

  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "this", "these", "those", "both", "all", "his", "her", "its", "their", "they",
          "he", "she", "we", "our", "any", "every", "no", "such", "foreign");

  private static final Rule MUST =
      Rule.named("appeal.must", "\"Y must do Z,\" X said")
          .matching(
              TokenPattern.anchor("must")
                  .then((reading, at, limit, captures) -> duty(reading, at - 1, captures)))
          .unless("Tenants must pay on Monday.", match -> speaker(match) == null)
          .unless("The law says firms must pay.", AppealDutyRules::isSaidByPaper)
          .unless("\"So Oslo must leave?\" he asked.", AppealDutyRules::isQuestion)
          .unless("She said visitors must pay.", AppealDutyRules::isHouseRule)
          .yields(match -> appeal(match, AppealStrength.DEMAND));

  private static final Rule NEED_TO =
      Rule.named("appeal.need-to", "\"They need to do Z,\" X said")
          .matching(
              TokenPattern.anchor("need")
                  .then((reading, at, limit, captures) -> need(reading, at - 1, captures)))
          .unless("Oslo needs to pay on Monday.", match -> speaker(match) == null)
          .unless("\"Why do they need to leave?\" he asked.", AppealDutyRules::isQuestion)
          .yields(match -> appeal(match, AppealStrength.DEMAND));

  private static final Rule SHOULD =
      Rule.named("appeal.should", "X said Y should do Z")
          .matching(
              TokenPattern.anchor("should")
                  .then((reading, at, limit, captures) -> advice(reading, at - 1, captures)))
          .unless("Oslo should pay on Monday.", match -> speaker(match) == null)
          .unless("\"Who says Oslo should leave?\" he asked.", AppealDutyRules::isQuestion)
          .unless("Ana Ruiz said Ana Ruiz should leave.", AppealDutyRules::isOfSpeaker)
          .yields(match -> appeal(match, AppealStrength.URGE));

  private static final Rule ESSENTIAL =
      Rule.named("appeal.essential", "\"It is essential that Y do Z,\" X said")
          .matching(
              TokenPattern.anchor("essential", "imperative", "vital", "crucial", "time")
                  .then((reading, at, limit, captures) -> essential(reading, at - 1, captures)))
          .unless("It is time for Oslo to act.", match -> speaker(match) == null)
          .unless("\"So it is time for Oslo to go?\" he asked.", AppealDutyRules::isQuestion)
          .yields(match -> appeal(match, AppealStrength.DEMAND));

  static final List<Rule> ALL = List.of(MUST, NEED_TO, SHOULD, ESSENTIAL);

  private AppealDutyRules() {}

  private static int duty(Reading reading, int must, Map<Capture<?>, Object> captures) {
    Clause clause = ofModal(reading, must);
    if (clause == null
        || !isOwn(clause)
        || Things.verbOf(clause).perfect()
        || isMaxim(reading, clause)) {
      return -1;
    }
    boolean there = reading.tokens().lower(Math.max(0, must - 1)).equals("there");
    boolean act = (!isNoAct(reading, clause) || clause.isPassive()) && !isUnderAppeal(clause);
    return act || there && clause.isVerb("be") ? fill(reading, must, clause, captures) : -1;
  }

  /** Asked of somebody named, to do something: "foreign powers should leave". */
  private static int advice(Reading reading, int should, Map<Capture<?>, Object> captures) {
    Clause clause = ofModal(reading, should);
    NounPhrase subject = clause == null ? null : clause.subject();
    if (clause == null
        || subject == null
        || !isOwn(clause)
        || clause.isPassive()
        || Things.verbOf(clause).perfect()
        || isNoAct(reading, clause)
        || isMaxim(reading, clause)) {
      return -1;
    }
    Actor actor = reading.actor(subject);
    return isNamed(actor) && !isUnderAppeal(clause) ? fill(reading, should, clause, captures) : -1;
  }

  private static int need(Reading reading, int need, Map<Capture<?>, Object> captures) {
    Clause clause = reading.clauses().ofVerb(need);
    Clause child = clause == null ? null : clause.child(ClauseKind.INFINITIVE);
    NounPhrase subject = clause == null ? null : clause.subject();
    if (clause == null || child == null || child.verb() == null || subject == null) {
      return -1;
    }
    boolean present =
        Things.verbOf(clause).form() != VerbForm.PAST && Things.verbOf(clause).modal() == null;
    boolean direct = Things.verbOf(child).range().from() == Things.verbOf(clause).range().to();
    Actor actor = reading.actor(subject);
    if (!present
        || !direct
        || clause.isNegated()
        || !isOwn(clause)
        || reading.tokens().lower(subject.head()).equals("we")
        || isNoAct(reading, child)
        || isMaxim(reading, clause)
        || !Verbal.isSomebody(reading, actor)) {
      return -1;
    }
    captures.put(ADDRESSEE, actor);
    return put(
        reading, need, reading.frames().action(child, Requests.act(reading, child)), captures);
  }

  /** "It is essential that Oslo pay", "It is time for Oslo to pay". */
  private static int essential(Reading reading, int word, Map<Capture<?>, Object> captures) {
    Clause clause = reading.clauses().at(word);
    if (clause == null || !clause.isVerb("be") || !isIt(reading, clause)) {
      return -1;
    }
    Clause child = Requests.complement(clause);
    if (child != null && child.verb() != null && child.range().from() <= word + 2) {
      return fill(reading, word, child, captures);
    }
    int at = word + 1;
    while (at < word + 3 && reading.tags().pos(at) == Pos.ADV) {
      at++;
    }
    if (!reading.tokens().lower(Math.min(at, reading.tokens().size() - 1)).equals("for")) {
      return -1;
    }
    int to = Requests.toAct(reading, at + 1);
    if (to <= at + 1) {
      return -1;
    }
    Actor actor = reading.actors().of(reading.trimmed(TokenRange.of(at + 1, to)));
    captures.put(ADDRESSEE, actor);
    return put(reading, word, reading.frames().action(clause, to + 1), captures);
  }

  private static boolean isIt(Reading reading, Clause clause) {
    NounPhrase subject = clause.subject();
    return subject != null
        && reading.tokens().lower(subject.head()).equals("it")
        && !clause.isNegated();
  }

  private static int fill(
      Reading reading, int trigger, Clause clause, Map<Capture<?>, Object> captures) {
    NounPhrase subject = clause.subject();
    if (subject == null) {
      return -1;
    }
    Actor actor = reading.actor(subject);
    boolean does = !clause.isPassive() && Verbal.isSomebody(reading, actor);
    if (does) {
      captures.put(ADDRESSEE, actor);
    }
    int from = does ? Requests.act(reading, clause) : subject.base().from();
    return put(reading, trigger, reading.frames().action(clause, from), captures);
  }

  private static int put(
      Reading reading, int trigger, TokenRange action, Map<Capture<?>, Object> captures) {
    if (action.isEmpty()) {
      return -1;
    }
    captures.put(ACTION, reading.span(action));
    return Math.max(trigger + 1, action.to());
  }

  private static @Nullable Clause ofModal(Reading reading, int modal) {
    int end = Math.min(reading.tokens().size(), modal + 8);
    for (int token = modal + 1; token < end; token++) {
      Clause clause = reading.clauses().ofVerb(token);
      if (clause != null
          && clause.verb() != null
          && Things.verbOf(clause).range().contains(modal)) {
        return clause;
      }
    }
    return behindAside(reading, modal);
  }

  /** "They must, with Oslo, watch over it": the act stands behind the aside. */
  private static @Nullable Clause behindAside(Reading reading, int modal) {
    if (modal + 1 >= reading.tokens().size() || !reading.tokens().lower(modal + 1).equals(",")) {
      return null;
    }
    Clause alone = reading.clauses().ofVerb(modal);
    int end = Math.min(reading.sentence(modal).to(), modal + 15);
    for (int token = modal + 2; token < end && alone != null; token++) {
      Clause clause = reading.clauses().ofVerb(token);
      if (clause != null && clause.conjunct() == alone && clause.isSubjectShared()) {
        return clause;
      }
    }
    return null;
  }

  /** "must get 58 per cent"; "must get out" is an act. */
  private static boolean isNoAct(Reading reading, Clause clause) {
    if (clause.isVerb("get")) {
      return !Things.isFollowedBy(reading, clause, "out")
          && !Things.isFollowedBy(reading, clause, "off")
          && !Things.isFollowedBy(reading, clause, "back");
    }
    return NO_ACTS.contains(clause.lemma());
  }

  /** A clause of its own or what is said; not "the taxes they must pay", "if we must". */
  private static boolean isOwn(Clause clause) {
    return clause.kind() == ClauseKind.MAIN
        || clause.kind() == ClauseKind.COMPLEMENT && clause.antecedent() == null;
  }

  /** "I must", "you must", "one must", "we must always": nobody is asked for one act. */
  private static boolean isMaxim(Reading reading, Clause clause) {
    NounPhrase subject = clause.subject();
    if (subject == null) {
      return true;
    }
    switch (reading.tokens().lower(subject.head())) {
      case "i", "you", "one", "nobody", "who", "what", "this", "that" -> {
        return true;
      }
      default -> {}
    }
    TokenRange verb = Things.verbOf(clause).range();
    for (int token = verb.from(); token < verb.to(); token++) {
      String word = reading.tokens().lower(token);
      if (word.equals("always") || word.equals("never") || word.equals("surely")) {
        return true;
      }
    }
    return false;
  }

  /** "Oslo", "Ana Ruiz", "foreign powers"; not "people", "the next mayor". */
  private static boolean isNamed(Actor actor) {
    String name = actor.name();
    return !name.isEmpty()
        && (Character.isUpperCase(name.charAt(0)) && actor.kind() != ActorKind.UNKNOWN
            || name.endsWith("powers")
            || name.endsWith("countries")
            || name.endsWith("nations")
            || name.endsWith("governments")
            || name.equals("government")
            || name.equals("authorities"));
  }

  /** "insisted that Oslo should pay" is read as insisting. */
  private static boolean isUnderAppeal(Clause clause) {
    Clause host = clause.host();
    return host != null
        && host.isVerb("insist", "demand", "recommend", "propose", "request", "urge");
  }

  /** "visitors must leave their phones": a rule that is told, for whoever comes. */
  private static boolean isHouseRule(Match match) {
    Statement statement = match.scene().statementAt(match.trigger());
    if (statement == null || match.has(ADDRESSEE) && isNamed(match.get(ADDRESSEE))) {
      return false;
    }
    boolean quoted =
        statement.mode() != StatementMode.INDIRECT || match.scene().isQuoted(match.trigger());
    Span subject = match.has(ADDRESSEE) ? match.get(ADDRESSEE).mention() : match.get(ACTION);
    String words = subject == null ? "" : subject.text();
    int end = 0;
    while (end < words.length() && Character.isLetter(words.charAt(end))) {
      end++;
    }
    String first = words.substring(0, end);
    boolean pointed = !first.isEmpty() && Character.isUpperCase(first.charAt(0));
    return quoted
        ? isAlone(words, first) && !DETERMINERS.contains(first.toLowerCase(Locale.ROOT))
        : !pointed && !DETERMINERS.contains(first);
  }

  /** "Children must sleep": a bare noun, whoever it is. */
  private static boolean isAlone(String words, String first) {
    return words.length() == first.length() || words.startsWith(first + " must");
  }

  private static boolean isSaidByPaper(Match match) {
    Actor speaker = speaker(match);
    return speaker != null && !Verbal.isSomebody(match.scene().reading(), speaker);
  }

  private static boolean isOfSpeaker(Match match) {
    Actor speaker = speaker(match);
    Actor asked = match.or(ADDRESSEE, null);
    return speaker != null && asked != null && speaker.name().equals(asked.name());
  }

  private static @Nullable Actor speaker(Match match) {
    Statement statement = match.scene().statementAt(match.trigger());
    return statement == null ? null : statement.speaker();
  }

  private static boolean isQuestion(Match match) {
    Reading reading = match.scene().reading();
    int end = Math.min(reading.sentence(match.trigger()).to(), match.trigger() + 100);
    for (int token = match.trigger(); token < end; token++) {
      if (reading.tokens().lower(token).equals("?")) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Appeal appeal(Match match, AppealStrength strength) {
    Actor speaker = speaker(match);
    if (speaker == null) {
      return null;
    }
    Span subject = match.has(ADDRESSEE) ? match.get(ADDRESSEE).mention() : null;
    int start = subject == null ? match.get(ACTION).start() : subject.start();
    Basis basis = Basis.of(Verbal.evidence(match, start), "");
    return new Appeal(
        basis, speaker, Verbal.each(match.or(ADDRESSEE, null)), match.get(ACTION), strength);
  }
}
