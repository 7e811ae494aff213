package org.newsfacts.diplomacy;

import static org.newsfacts.frame.Role.AGENT;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.frame.Argument;
import org.newsfacts.frame.Factuality;
import org.newsfacts.frame.Form;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Modality;
import org.newsfacts.model.Resolution;
import org.newsfacts.model.When;
import org.newsfacts.rule.FrameRule;
import org.newsfacts.rule.Told;

/** What else becomes of a text: vetoed, blocked, put off, withdrawn, tabled, agreed at the end. */
final class ResolutionFateRules {
  private static final FrameRule VETOED =
      FrameRule.named("resolution.vetoed", "a member vetoed or blocked a text of the council")
          .act("VETO_TEXT")
          .alsoSpokenOf()
          .unless("Norway threatened to veto the text.", told -> !isDone(told))
          .unless("Norway blocked a road.", told -> new Floor(told).text() == null)
          .yields(ResolutionFateRules::vetoed);

  private static final FrameRule PUT_OFF =
      FrameRule.named("resolution.put-off", "the council put off a vote on a text")
          .act("PUT_OFF_TEXT")
          .unless("The council may put off the vote.", told -> !isDone(told))
          .yields(ResolutionFateRules::putOff);

  private static final FrameRule DROPPED =
      FrameRule.named("resolution.dropped", "a text was withdrawn or dropped")
          .act("DROP_TEXT")
          .unless("The council may drop the text.", told -> !isDone(told))
          .unless("Norway withdrew its troops.", told -> new Floor(told).text() == null)
          .yields(ResolutionFateRules::dropped);

  private static final FrameRule TABLED =
      FrameRule.named("resolution.tabled", "a member tabled a text in the council")
          .act("TABLE_TEXT")
          .unless("Norway may table a text in the council.", told -> !isDone(told))
          .unless("Norway tabled a question.", told -> !isFirm(told))
          .yields(ResolutionFateRules::tabled);

  private static final FrameRule ENDED =
      FrameRule.named("resolution.ended-with", "the session ended with, without a communiqué")
          .act("ENDED_WITH")
          .unless("The session may end with a declaration.", told -> !isDone(told))
          .unless("The match ended with a penalty.", told -> new Floor(told).text() == null)
          .yields(ResolutionFateRules::ended);

  private static final FrameRule NOUN =
      FrameRule.named("resolution.noun", "the council's adoption of a text, X's veto of a text")
          .act("DECISION")
          .unless("The adoption of a child was hailed.", told -> new Floor(told).text() == null)
          .unless("Oslo called for the adoption of the text.", told -> !isHappened(told))
          .yields(ResolutionFateRules::noun);

  private ResolutionFateRules() {}

  static List<FrameRule> all() {
    return List.of(VETOED, PUT_OFF, DROPPED, TABLED, ENDED, NOUN);
  }

  private static boolean isDone(Told told) {
    return new Floor(told).deed().isDone();
  }

  private static boolean isFirm(Told told) {
    Floor floor = new Floor(told);
    return floor.texts.isFirm(floor.text());
  }

  private static @Nullable Resolution vetoed(Told told) {
    Floor floor = new Floor(told);
    NounPhrase text = floor.text();
    NounPhrase by = floor.doer();
    Resolution.Outcome outcome = told.value("outcome", Resolution.Outcome.class);
    if (text == null) {
      return null;
    }
    if (by != null && floor.chambers.isDeciding(by) && outcome != Resolution.Outcome.VETOED) {
      Actor own = floor.chambers.actor(by);
      return floor.fact(own, text, Resolution.Outcome.REJECTED, told.frame().factuality());
    }
    boolean veto = // "blocked the text with its veto"
        floor.parties.has(floor.clause().afterVerb(), "veto", "vetoes");
    outcome = veto ? Resolution.Outcome.VETOED : outcome;
    Actor blocker = by == null ? null : told.reading().actor(by);
    Actor body = floor.body(text);
    boolean nobody = blocker == null && !floor.isPassive();
    return body == null || nobody || body.equals(blocker)
        ? null
        : floor.fact(body, text, outcome, floor.deed()).toBuilder().blocker(blocker).build();
  }

  /** "put off until Monday a vote on the text", "a vote was postponed". */
  private static @Nullable Resolution putOff(Told told) {
    Floor floor = new Floor(told);
    NounPhrase text = floor.isPassive() ? floor.clause().subject() : postponed(floor);
    if (text == null || !floor.texts.isVote(text) && !floor.texts.isFirm(text)) {
      return null;
    }
    Actor decider = floor.decider();
    Actor body = decider == null && floor.isPassive() ? floor.body(text) : decider;
    PrepPhrase until = floor.clause().phrase("until", "till", "to");
    Modality modality = until == null ? Modality.ACTUAL : Modality.PLANNED;
    if (body == null) {
      return null;
    }
    Factuality how = new Factuality(true, false, modality);
    Resolution made = floor.fact(body, text, Resolution.Outcome.PENDING, how);
    When day = until == null ? null : Deeds.in(told.reading(), until.range());
    return day == null ? made : made.withBasis(made.basis().withWhen(day));
  }

  private static @Nullable NounPhrase postponed(Floor floor) {
    for (NounPhrase object : floor.clause().objects()) {
      if (floor.texts.isVote(object) || floor.texts.isFirm(object)) {
        return object;
      }
    }
    PrepPhrase off = floor.clause().phrase("off");
    return off == null ? null : off.object();
  }

  /** "A second motion was withdrawn", "France withdrew its draft resolution". */
  private static @Nullable Resolution dropped(Told told) {
    Floor floor = new Floor(told);
    NounPhrase text = floor.text();
    if (text == null) {
      return null;
    }
    boolean ofCouncil =
        floor.texts.isFirm(text) || floor.chambers.inside(text.base(), text.head()) != null;
    Actor own = floor.isPassive() ? null : floor.decider();
    Actor body = own == null && ofCouncil ? floor.body(text) : own;
    return body == null || !ofCouncil
        ? null
        : floor
            .fact(body, text, Resolution.Outcome.NOT_ISSUED, told.frame().factuality())
            .toBuilder()
            .blocker(floor.objector())
            .build();
  }

  /** "tabled a draft resolution at the council", "submitted the bill to parliament". */
  private static @Nullable Resolution tabled(Told told) {
    Floor floor = new Floor(told);
    NounPhrase text = floor.text();
    Actor body = text == null ? null : floor.chambers.inside(text.base(), text.head());
    for (PrepPhrase prep : floor.clause().phrases()) {
      NounPhrase where = prep.object();
      if (body == null && where != null && floor.chambers.isDeciding(where)) {
        body = floor.chambers.actor(where);
      }
    }
    return body == null || text == null
        ? null
        : floor.fact(body, text, Resolution.Outcome.PENDING, told.frame().factuality());
  }

  /** "The session of the council ended with a communiqué", "without a declaration". */
  private static @Nullable Resolution ended(Told told) {
    Floor floor = new Floor(told);
    NounPhrase session = floor.clause().subject();
    PrepPhrase with = floor.clause().phrase("with", "without");
    NounPhrase text = floor.text();
    Actor body = session == null ? null : floor.ofSession(session);
    if (with == null || text == null || body == null) {
      return null;
    }
    boolean without = with.word().equals("without");
    Resolution.Outcome outcome =
        without ? Resolution.Outcome.NOT_AGREED : Resolution.Outcome.ADOPTED;
    return floor.fact(body, text, outcome, without ? Factuality.NOT_DONE : Factuality.DONE);
  }

  /** "after the Senate's adoption of the bill", "Russia cast its veto against the draft". */
  private static @Nullable Resolution noun(Told told) {
    Floor floor = new Floor(told);
    NounPhrase text = floor.text();
    NounPhrase noun = told.frame().noun();
    Argument agent = told.frame().argument(AGENT);
    if (text == null || noun == null || agent == null) {
      return null;
    }
    Resolution.Outcome outcome = told.value("outcome", Resolution.Outcome.class);
    boolean veto = outcome == Resolution.Outcome.VETOED;
    Actor doer = told.actor(AGENT);
    Actor body = veto ? floor.body(text) : floor.ofNoun(noun, agent);
    if (body == null || veto && doer.equals(body)) {
      return null;
    }
    Resolution made = floor.fact(body, text, outcome, Factuality.DONE);
    return made.toBuilder()
        .blocker(veto ? doer : null)
        .build()
        .withBasis(made.basis().withEvidence(told.evidence()));
  }

  /** "after the adoption of", "hailed its passage": done; "called for the adoption" is not. */
  private static boolean isHappened(Told told) {
    NounPhrase noun = told.frame().noun();
    Clause clause = told.frame().clause();
    if (noun == null || clause == null) {
      return false;
    }
    if (told.frame().form() == Form.LIGHT_VERB) {
      return told.frame().factuality().isDone();
    }
    if (told.reading().isForm(noun.base().from() - 1, ResolutionWord.DONE_BEHIND)) {
      return true;
    }
    if (clause.subject() == noun) {
      return clause.verb() != null
          && clause.verb().modal() == null
          && !told.reading().isWord(clause.lemma(), ResolutionWord.NEEDING);
    }
    return clause.object() == noun && told.reading().isWord(clause.lemma(), ResolutionWord.JUDGING);
  }
}
