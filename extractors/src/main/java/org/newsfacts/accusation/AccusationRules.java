package org.newsfacts.accusation;

import static org.newsfacts.frame.Role.AGENT;
import static org.newsfacts.frame.Role.CONTENT;
import static org.newsfacts.frame.Role.PATIENT;
import static org.newsfacts.frame.Role.TOPIC;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.frame.Argument;
import org.newsfacts.model.Accusation;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Span;
import org.newsfacts.model.Statement;
import org.newsfacts.name.NameMention;
import org.newsfacts.reading.Reading;
import org.newsfacts.rule.Extractor;
import org.newsfacts.rule.FrameRule;
import org.newsfacts.rule.FrameRules;
import org.newsfacts.rule.Told;
import org.newsfacts.text.TokenRange;
import org.newsfacts.text.Tokens;

/** Who blames whom for what: "The union accused the company of delay". */
public final class AccusationRules {
  private static final FrameRule ACCUSE =
      FrameRule.named(
              "accusation.accuse",
              "X accused Y of Z; Y was blamed by X for Z; X blamed Z on Y; X held Y responsible for"
                  + " Z; X pointed the finger at Y")
          .act("ACCUSE")
          .eachOf(AGENT)
          .eachOf(PATIENT)
          .unless("Peru was to blame for the delay.", AccusationRules::isOwnJudgement)
          .unless("Kari Solheim alleged that the road was closed.", AccusationRules::isOfDeed)
          .unless("The silence accused him.", AccusationRules::isByNobody)
          .unless("The mayor blamed fog for the crash.", AccusationRules::isThing)
          .unless("The curator attributed the painting to Ana Ruiz.", AccusationRules::isNoHarm)
          .unless("Kari Solheim put the vase on Ana Ruiz.", told -> lacks(told, "blame"))
          .unless("Kari Solheim pointed a gun at Ana Ruiz.", told -> lacks(told, "charge"))
          .yieldsAll(AccusationRules::accusations);

  private static final FrameRule ALLEGE =
      FrameRule.named("accusation.allege", "X alleged that Y did Z")
          .act("ACCUSE")
          .eachOf(AGENT)
          .unless("Oslo accused Bern of delay.", told -> !isOfDeed(told))
          .unless("The film alleged that Oslo lied.", told -> !told.isSomebody(AGENT))
          .yields(AccusationRules::alleged);

  private AccusationRules() {}

  /** Returns the extractor. */
  public static Extractor extractor() {
    return FrameRules.of("accusation", List.of("accusation-senses"), List.of(ACCUSE, ALLEGE));
  }

  /** Who judges is the speaker: "Peru was to blame, the mayor said". */
  private static @Nullable Actor accuser(Told told) {
    if (!told.frame().sense().has("speaker")) {
      return told.actorOrNull(AGENT);
    }
    Statement statement = told.scene().statementAt(told.frame().trigger());
    return statement == null ? null : statement.speaker();
  }

  private static boolean isOwnJudgement(Told told) {
    return told.frame().sense().has("speaker") && (accuser(told) == null || told.basis().negated());
  }

  private static boolean isByNobody(Told told) {
    Actor accuser = accuser(told);
    return accuser == null || !told.reading().frames().isSomebody(accuser);
  }

  private static boolean isMutual(Told told) {
    Argument accused = told.frame().argument(PATIENT);
    if (told.frame().sense().has("mutual")) { // "Oslo and Bern traded accusations"
      return true;
    }
    if (accused == null || accused.range().size() != 2) {
      return false;
    }
    Tokens tokens = told.reading().tokens();
    String first = tokens.lower(accused.range().from());
    String second = tokens.lower(accused.range().from() + 1);
    return first.equals("each") && second.equals("other")
        || first.equals("one") && second.equals("another");
  }

  /** "blamed fog for the crash": nobody is accused. */
  private static boolean isThing(Told told) {
    return !told.isSomebody(PATIENT)
        && !isMutual(told)
        && !told.frame().sense().word().equals("accuse");
  }

  private static boolean isOfDeed(Told told) {
    return told.frame().sense().has("deed");
  }

  private static boolean isNoHarm(Told told) {
    Argument charge = told.frame().argument(CONTENT);
    return told.frame().sense().has("harm")
        && (charge == null || !told.reading().isLemma(charge.head(), AccusationWord.HARM));
  }

  /** Whether the object of "lay", "point" is none of blame. */
  private static boolean lacks(Told told, String value) {
    Argument object = told.frame().argument(TOPIC);
    AccusationWord wanted = AccusationWord.valueOf(value.toUpperCase(Locale.ROOT));
    return told.frame().sense().has(value)
        && (object == null || !told.reading().isLemma(object.head(), wanted));
  }

  /** "Oslo and Bern accused each other of delay": two records; none where they are not named. */
  private static List<Accusation> accusations(Told told) {
    Actor accuser = accuser(told);
    Span charge = told.spanOrNull(CONTENT);
    if (accuser == null) {
      return List.of();
    }
    if (isMutual(told)) {
      List<Actor> sides = accuser.members();
      return sides.size() != 2
          ? List.of()
          : List.of(
              new Accusation(told.basis(), sides.get(0), sides.get(1), charge),
              new Accusation(told.basis(), sides.get(1), sides.get(0), charge));
    }
    return List.of(new Accusation(told.basis(), accuser, told.actor(PATIENT), charge));
  }

  /** "alleged Peruvian involvement". */
  private static @Nullable Accusation allegedPart(Told told, Argument content) {
    NounPhrase noun = content.noun();
    Reading reading = told.reading();
    if (noun == null || !reading.isLemma(noun.head(), AccusationWord.PART)) {
      return null;
    }
    for (NameMention name : reading.names().in(noun.base())) {
      if (name.range().to() <= noun.head()) {
        Actor accused = reading.actor(name.range(), name.range().to() - 1);
        return new Accusation(told.basis(), told.actor(AGENT), accused, told.span(CONTENT));
      }
    }
    return null;
  }

  /** "alleged that the guards had lied": the accused is who did it. */
  private static @Nullable Accusation alleged(Told told) {
    Argument content = told.frame().argument(CONTENT);
    Clause deed = content == null ? null : content.clause();
    if (content != null && deed == null) {
      return allegedPart(told, content);
    }
    if (deed == null || deed.verb() == null) {
      return null;
    }
    Reading reading = told.reading();
    Argument doer = reading.frames().doer(deed);
    NounPhrase noun = doer == null ? null : doer.noun();
    boolean named = // "she": who was told of before
        noun != null
            && (reading.tags().pos(noun.head()) != Pos.PRON
                || !reading.actor(noun).name().equals(reading.span(noun.base()).text()));
    if (doer == null || !named || !reading.frames().isSomebody(reading.frames().actor(doer))) {
      return null;
    }
    int from = deed.isPassive() ? deed.range().from() : deed.verb().head();
    TokenRange charge = reading.frames().action(deed, from);
    Actor accused = reading.frames().actor(doer);
    return charge.isEmpty()
        ? null
        : new Accusation(told.basis(), told.actor(AGENT), accused, reading.span(charge));
  }
}
