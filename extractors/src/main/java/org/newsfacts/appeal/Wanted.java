package org.newsfacts.appeal;

import static org.newsfacts.frame.Role.CONTENT;

import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Tense;
import org.newsfacts.clause.VerbForm;
import org.newsfacts.clause.VerbGroup;
import org.newsfacts.frame.Argument;
import org.newsfacts.reading.Reading;
import org.newsfacts.rule.Told;
import org.newsfacts.text.SmallWord;

/** Whether a clause says what is to be done, or only what is so: "insisted that it was true". */
final class Wanted {
  private Wanted() {}

  /** What is told as a clause is wanted, not stated or asked; anything else may be. */
  static boolean isWanted(Told told) {
    Argument content = told.frame().argument(CONTENT);
    Clause act = content == null ? null : content.clause();
    VerbGroup verb = act == null ? null : act.verb();
    if (act == null || verb == null || act.kind() == ClauseKind.INFINITIVE) {
      return true;
    }
    if (isQuestion(act) || isNoun(told.reading(), act)) {
      return !isQuestion(act) && told.frame().noun() == null && told.is(AppealSense.WANTED);
    }
    return told.frame().noun() == null
        ? isFirm(told, act, verb) || isDuty(verb) || told.reading().frames().isWanted(act)
        : isDuty(verb) || act.subject() != null && isPlain(act, verb);
  }

  /** "demanded that he go", "ordered the men remain". */
  private static boolean isFirm(Told told, Clause act, VerbGroup verb) {
    if (told.is(AppealSense.WANTED) && act.marker() >= 0) {
      return true;
    }
    Clause host = told.frame().clause();
    boolean past = host != null && host.verb() != null && host.verb().tense() == Tense.PAST;
    boolean subjunctive = told.is(AppealSense.BARE) || past && told.is(AppealSense.BARE_PAST);
    return subjunctive && act.subject() != null && isPlain(act, verb);
  }

  private static boolean isPlain(Clause act, VerbGroup verb) {
    boolean plain =
        verb.form() == VerbForm.PRESENT && !act.isVerb("be", "have")
            || verb.form() == VerbForm.BASE;
    return plain && !verb.perfect();
  }

  private static boolean isDuty(VerbGroup verb) {
    String modal = verb.modal();
    return modal != null && (modal.equals("must") || modal.equals("should"));
  }

  /** "asked whether Oslo should pay". */
  private static boolean isQuestion(Clause act) {
    return switch (act.markerWord()) {
      case "whether", "if", "why", "how", "when" -> true;
      default -> false;
    };
  }

  /** "an X-ray", "an 8% pay rise": a noun taken for a verb behind its article. */
  static boolean isNoun(Reading reading, Clause act) {
    NounPhrase subject = act.subject();
    if (act.marker() >= 0 || subject == null) {
      return false;
    }
    String first = reading.tokens().lower(subject.base().from());
    return SmallWord.A.is(first) || SmallWord.AN.is(first);
  }
}
