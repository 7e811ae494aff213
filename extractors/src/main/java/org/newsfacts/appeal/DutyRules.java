package org.newsfacts.appeal;

import static org.newsfacts.frame.Role.CONTENT;
import static org.newsfacts.frame.Role.RECIPIENT;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.VerbForm;
import org.newsfacts.clause.VerbGroup;
import org.newsfacts.frame.Argument;
import org.newsfacts.frame.Form;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Appeal;
import org.newsfacts.model.Basis;
import org.newsfacts.model.Statement;
import org.newsfacts.reading.Reading;
import org.newsfacts.rule.FrameRule;
import org.newsfacts.rule.Told;
import org.newsfacts.text.TokenRange;

/** What a speaker says somebody must do: the speaker is the issuer. */
final class DutyRules {
  static final FrameRule DUTY =
      FrameRule.named(
              "appeal.duty",
              "\"Y must do Z,\" X said; X said Y should do Z; \"They need to do Z,\" X said; \"It"
                  + " is essential that Y do Z,\" X said")
          .act("DUTY")
          .alsoInSpeech()
          .alsoSpokenOf()
          .unless("Tenants must pay on Monday.", told -> speaker(told) == null)
          .unless("The law says firms must pay.", DutyRules::isSaidByPaper)
          .unless("\"So Oslo must leave?\" he asked.", DutyRules::isQuestion)
          .unless("He said the taxes that they must pay are high.", told -> !isOwn(told))
          .unless("\"One must hope,\" he said.", DutyRules::isMaxim)
          .unless("\"It must hurt,\" he said.", DutyRules::isNoAct)
          .unless("She said visitors must pay.", DutyRules::isHouseRule)
          .unless("\"They needed to leave,\" he said.", DutyRules::isNoNeed)
          .unless("Ana Ruiz said Ana Ruiz should leave.", DutyRules::isOfSpeaker)
          .unless("Ana Ruiz said the next mayor should leave.", DutyRules::isNoAdvice)
          .yields(DutyRules::appeal);

  private DutyRules() {}

  /** A clause of its own or what is said; not "the taxes they must pay", "if we must". */
  private static boolean isOwn(Told told) {
    Clause clause = told.frame().clause();
    if (clause == null || told.frame().form() == Form.ADJECTIVE) {
      return clause != null && isIt(told.reading(), clause);
    }
    Clause host = clause.host();
    boolean asked = host != null && told.reading().isWord(host.lemma(), AppealWord.ASKING);
    boolean own =
        clause.kind() == ClauseKind.MAIN
            || clause.kind() == ClauseKind.COMPLEMENT && clause.antecedent() == null;
    return own && !asked && clause.verb() != null && !clause.verb().perfect();
  }

  private static boolean isIt(Reading reading, Clause clause) {
    NounPhrase subject = clause.subject();
    return subject != null
        && reading.tokens().lower(subject.head()).equals("it")
        && !clause.isNegated();
  }

  /** "I must", "you must", "one must", "we must always": nobody is asked for one act. */
  private static boolean isMaxim(Told told) {
    Argument asked = told.frame().argument(RECIPIENT);
    Clause clause = told.frame().clause();
    if (clause == null || told.frame().form() == Form.ADJECTIVE) {
      return false;
    }
    if (asked == null || told.reading().isForm(asked.head(), AppealWord.NOBODY)) {
      return true;
    }
    VerbGroup verb = clause.verb();
    for (int token = verb == null ? 0 : verb.range().from();
        verb != null && token < verb.range().to();
        token++) {
      if (told.reading().isForm(token, AppealWord.ALWAYS)) {
        return true;
      }
    }
    return false;
  }

  /** "must get 58 per cent", "it must hurt"; "must get out" and "must be stopped" are acts. */
  private static boolean isNoAct(Told told) {
    Argument content = told.frame().argument(CONTENT);
    Clause act = content == null ? null : content.clause();
    VerbGroup verb = act == null ? null : act.verb();
    if (act == null || verb == null || told.frame().form() == Form.ADJECTIVE) {
      return act == null;
    }
    Reading reading = told.reading();
    boolean must = told.is(AppealSense.MUST);
    if (must && act.isPassive()) {
      return false;
    }
    Argument asked = told.frame().argument(RECIPIENT);
    boolean there = asked != null && reading.tokens().lower(asked.head()).equals("there");
    if (act.isVerb("get")) {
      int next = verb.range().to();
      return next >= reading.tokens().size() || !reading.isForm(next, AppealWord.GET_AWAY);
    }
    return reading.isWord(act.lemma(), AppealWord.NO_DUTY) && !(must && there && act.isVerb("be"));
  }

  /** "They need to stand by us" is asked: now, of others, and of somebody. */
  private static boolean isNoNeed(Told told) {
    Clause clause = told.frame().clause();
    Argument asked = told.frame().argument(RECIPIENT);
    VerbGroup verb = clause == null ? null : clause.verb();
    if (!told.is(AppealSense.NEED) || verb == null || asked == null) {
      return false;
    }
    return verb.form() == VerbForm.PAST
        || verb.modal() != null
        || verb.negated()
        || told.reading().tokens().lower(asked.head()).equals("we")
        || !told.isSomebody(RECIPIENT);
  }

  /** "Should" asks somebody named to do something: "foreign powers should leave". */
  private static boolean isNoAdvice(Told told) {
    Clause clause = told.frame().clause();
    return told.is(AppealSense.SHOULD) && (clause == null || clause.isPassive() || !isNamed(told));
  }

  /** "Oslo", "Ana Ruiz", "foreign powers"; not "people", "the next mayor". */
  private static boolean isNamed(Told told) {
    Actor actor = told.actorOrNull(RECIPIENT);
    Argument asked = told.frame().argument(RECIPIENT);
    if (actor == null || asked == null || actor.name().isEmpty()) {
      return false;
    }
    boolean some = // "Children" at the start of a sentence
        actor.kind() == Actor.Kind.GROUP && told.reading().tags().pos(asked.head()) == Pos.NOUN;
    boolean capital = Character.isUpperCase(actor.name().charAt(0));
    return capital && !some && actor.kind() != Actor.Kind.UNKNOWN
        || told.reading().isForm(asked.head(), AppealWord.POWER);
  }

  /** "visitors must leave their phones": a rule that is told, for whoever comes. */
  private static boolean isHouseRule(Told told) {
    Statement statement = told.scene().statementAt(told.frame().trigger());
    Argument asked = told.frame().argument(RECIPIENT);
    if (statement == null || asked == null || !told.is(AppealSense.MUST) || isNamed(told)) {
      return false;
    }
    Reading reading = told.reading();
    int first = asked.range().from();
    if (reading.isForm(first, AppealWord.POINTING)) {
      return false;
    }
    boolean quoted =
        statement.mode() != Statement.Mode.INDIRECT
            || told.scene().isQuoted(told.frame().trigger());
    return quoted
        ? asked.range().size() == 1 // "Children must sleep": a bare noun, whoever it is
        : !reading.tokens().isCapitalized(first);
  }

  private static boolean isSaidByPaper(Told told) {
    Actor speaker = speaker(told);
    return told.is(AppealSense.MUST)
        && speaker != null
        && !told.reading().frames().isSomebody(speaker);
  }

  private static boolean isOfSpeaker(Told told) {
    Actor speaker = speaker(told);
    Actor asked = told.actorOrNull(RECIPIENT);
    return told.is(AppealSense.SHOULD)
        && speaker != null
        && asked != null
        && speaker.name().equals(asked.name());
  }

  private static @Nullable Actor speaker(Told told) {
    Statement statement = told.scene().statementAt(told.frame().trigger());
    return statement == null ? null : statement.speaker();
  }

  private static boolean isQuestion(Told told) {
    Reading reading = told.reading();
    int end = reading.sentence(told.frame().trigger()).to();
    for (int token = told.frame().trigger(); token < end; token++) {
      if (reading.tokens().lower(token).equals("?")) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Appeal appeal(Told told) {
    Actor speaker = speaker(told);
    Argument content = told.frame().argument(CONTENT);
    Argument asked = told.frame().argument(RECIPIENT);
    if (speaker == null || content == null) {
      return null;
    }
    if (told.frame().form() == Form.ADJECTIVE) {
      return Asked.appeal(told, told.basis(), speaker);
    }
    Clause clause = told.frame().clause();
    boolean does =
        asked != null && clause != null && !clause.isPassive() && told.isSomebody(RECIPIENT);
    TokenRange action =
        does || asked == null ? content.range() : asked.range().union(content.range());
    List<Actor> actors = does ? told.actors(RECIPIENT) : List.of();
    return Asked.record(told, Basis.of(told.evidence(), ""), speaker, actors, action);
  }
}
