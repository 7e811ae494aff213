package org.newsfacts.appeal;

import static org.newsfacts.frame.Role.AGENT;
import static org.newsfacts.frame.Role.CONTENT;
import static org.newsfacts.frame.Role.RECIPIENT;
import static org.newsfacts.frame.Role.TOPIC;

import java.util.List;
import org.newsfacts.clause.Clause;
import org.newsfacts.frame.Argument;
import org.newsfacts.frame.Form;
import org.newsfacts.model.Actor;
import org.newsfacts.reading.Reading;
import org.newsfacts.rule.Extractor;
import org.newsfacts.rule.FrameRule;
import org.newsfacts.rule.FrameRules;
import org.newsfacts.rule.Told;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.TokenKind;
import org.newsfacts.time.TimeMention;

/** Who asks whom to do what: "She urged both armies to pull back". */
public final class AppealRules {
  private static final FrameRule ASK =
      FrameRule.named(
              "appeal.ask",
              "X urged, asked, ordered Y to do Z; X called on Y to do Z; X called for Z; X demanded"
                  + " Z, demanded that Y do Z; Y was urged by X to do Z; X warned Y against Z")
          .act("ASK")
          .alsoInSpeech()
          .eachOf(AGENT)
          .unless(
              "The job demands an inquiry.",
              told -> told.is(AppealSense.VOICED) ? told.isNobody(AGENT) : !told.isSomebody(AGENT))
          .unless("Kari Solheim asked for comment.", AppealRules::isNoAction)
          .unless("Kari Solheim asked whether Oslo should pay.", told -> !Wanted.isWanted(told))
          .unless("Oslo ordered 12 buses.", told -> !isDeed(told))
          .unless("The mayor recommended Kari Solheim.", AppealRules::isSomebodyNamed)
          .unless("She warned drivers to slow down.", told -> !isWarning(told))
          .unless("She called on the king in Oslo to thank him.", AppealRules::isVisit)
          .yields(told -> Asked.appeal(told, told.basis()));

  private static final FrameRule COUNT_ON =
      FrameRule.named("appeal.count-on", "\"I count on Y to do Z,\" X said")
          .act("COUNT_ON")
          .alsoInSpeech()
          .unless("The club counts on rain to fall.", told -> !told.isSpeaker(AGENT))
          .yields(told -> Asked.appeal(told, told.basis()));

  private static final FrameRule DEADLINE =
      FrameRule.named("appeal.deadline", "X gave Y until Friday to do Z")
          .act("DEADLINE")
          .alsoInSpeech()
          .unless("The rain gave Oslo until Friday to dry.", told -> !told.isSomebody(AGENT))
          .unless("The mayor gave Oslo a chance to win.", told -> !hasDeadline(told))
          .yields(told -> Asked.appeal(told, told.basis()));

  private static final FrameRule NOUN =
      FrameRule.named("appeal.noun", "X reiterated his call on Y to do Z; an appeal by X for Z")
          .act("ASK_NOUN")
          .alsoInSpeech()
          .eachOf(AGENT)
          .unless("The storm repeated its call for help.", told -> !told.isSomebody(AGENT))
          .unless("Oslo repeated its request for comment.", AppealRules::isNoAction)
          .unless("The minister's phone call to thank the king was short.", AppealRules::isOther)
          .unless("Norway's order for 12 ships is large.", AppealRules::isTrade)
          .unless("The mayor's call that it was over was wrong.", told -> !Wanted.isWanted(told))
          .yields(told -> Asked.appeal(told, told.basis()));

  private static final FrameRule DEMANDS =
      FrameRule.named("appeal.demands-include", "X's demands include Z")
          .act("DEMANDS")
          .alsoInSpeech()
          .unless("The job's demands include patience.", told -> !told.isSomebody(AGENT))
          .yields(told -> Asked.list(told, told.basis().withWhen(null)));

  private AppealRules() {}

  /** Returns the extractor. */
  public static Extractor extractor() {
    return FrameRules.of(
        "appeal",
        List.of("appeal-senses"),
        List.of(ASK, COUNT_ON, DEADLINE, NOUN, DEMANDS, DutyRules.DUTY));
  }

  private static boolean isNoAction(Told told) {
    Argument thing = told.frame().argument(TOPIC);
    return thing != null && told.reading().isForm(thing.head(), AppealWord.NO_ACTION);
  }

  /** What is ordered or sought is a deed of others: "ordered an evacuation". */
  private static boolean isDeed(Told told) {
    Argument thing = told.frame().argument(TOPIC);
    if (thing == null || !told.is(AppealSense.ACT)) {
      return !told.is(AppealSense.FROM) || told.has(RECIPIENT);
    }
    Reading reading = told.reading();
    int last = isInMarks(reading, thing) ? lastWord(reading, thing) : thing.head();
    if (reading.isLemma(last, AppealWord.ORDERED)) {
      return true;
    }
    String noun = reading.tags().lemma(last);
    return (noun.endsWith("ion") || noun.endsWith("ment"))
        && !reading.isLemma(last, AppealWord.NO_ORDER);
  }

  /** "recommended Ana Ruiz", "urged her on": somebody is no thing to be done. */
  private static boolean isSomebodyNamed(Told told) {
    Argument thing = told.frame().argument(TOPIC);
    return thing != null
        && thing.noun() != null
        && told.is(AppealSense.THING)
        && !isInMarks(told.reading(), thing)
        && told.isSomebody(TOPIC);
  }

  /** The last word before the closing mark. */
  private static int lastWord(Reading reading, Argument thing) {
    int last = thing.range().from();
    while (last + 1 < thing.range().to() && reading.tokens().kind(last + 1) != TokenKind.QUOTE) {
      last++;
    }
    return last;
  }

  /** "ordered a 'heightened alert'", "urged “fewer envoys”". */
  private static boolean isInMarks(Reading reading, Argument thing) {
    return reading.tokens().kind(thing.range().from()) == TokenKind.QUOTE
        || thing.range().from() > 0
            && reading.tokens().kind(thing.range().from() - 1) == TokenKind.QUOTE;
  }

  /** "warned them not to leave"; "warned them to leave" is no more than a warning. */
  private static boolean isWarning(Told told) {
    Argument act = told.frame().argument(CONTENT);
    return !told.is(AppealSense.NOT)
        || act != null && SmallWord.NOT.is(told.reading().tokens().lower(act.range().from()));
  }

  /** "gave the ministry until Friday to pay". */
  private static boolean hasDeadline(Told told) {
    Argument asked = told.frame().argument(RECIPIENT);
    Argument act = told.frame().argument(CONTENT);
    for (int token = asked == null ? 0 : asked.head();
        act != null && token < act.range().from();
        token++) {
      TimeMention time = told.reading().times().at(token);
      boolean term = // "48 hours"; what a declaration gives is its topic
          time != null
              && time.kind() == TimeMention.Kind.DURATION
              && told.actor(AGENT).kind() != Actor.Kind.UNKNOWN;
      if (term || told.reading().isForm(token, AppealWord.DEADLINE)) {
        return true;
      }
    }
    return false;
  }

  /** Who calls on somebody to thank or brief him is his guest. */
  private static boolean isVisit(Told told) {
    Argument act = told.frame().argument(CONTENT);
    Clause clause = act == null ? null : act.clause();
    return clause != null
        && told.is(AppealSense.ALONE)
        && told.reading().isWord(clause.lemma(), AppealWord.VISITING);
  }

  /** "a phone call", "held a call with him", "in demand". */
  private static boolean isOther(Told told) {
    int before = told.frame().trigger() - 1;
    Clause clause = told.frame().clause();
    return clause != null
            && told.frame().form() == Form.LIGHT_VERB
            && told.reading().isWord(clause.lemma(), AppealWord.CONTACTING)
        || before >= 0
            && (told.reading().isForm(before, AppealWord.OTHER_CALL)
                || SmallWord.IN.is(told.reading().tokens().lower(before)));
  }

  /** "an order for ships", "demand for rice": trade; "demands for pay" is none. */
  private static boolean isTrade(Told told) {
    String word = told.reading().tokens().lower(told.frame().trigger());
    return told.is(AppealSense.TRADE)
        || told.is(AppealSense.MANY) && word.equals(told.frame().sense().word());
  }
}
