package org.newsfacts.diplomacy;

import static org.newsfacts.frame.Role.CONTENT;
import static org.newsfacts.frame.Role.TOPIC;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Tense;
import org.newsfacts.clause.VerbGroup;
import org.newsfacts.frame.Argument;
import org.newsfacts.frame.Factuality;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Modality;
import org.newsfacts.model.Resolution;
import org.newsfacts.rule.FrameRule;
import org.newsfacts.rule.Told;

/** What councils, assemblies and parliaments adopted, rejected, voted on or did not agree on. */
final class ResolutionRules {
  private static final FrameRule DECIDED =
      FrameRule.named("resolution.decided", "the assembly adopted, rejected, is to adopt a text")
          .act("DECIDE")
          .alsoSpokenOf()
          .unless("Oslo urged the Senate to pass it.", told -> !new Floor(told).deed().told())
          .unless("The couple adopted a child.", told -> decidedText(new Floor(told)) == null)
          .yields(ResolutionRules::decided);

  private static final FrameRule ISSUED =
      FrameRule.named("resolution.issued", "the council issued, has not issued a statement")
          .act("ISSUE_TEXT")
          .unless("The council issued a passport.", told -> new Floor(told).text() == null)
          .yields(ResolutionRules::issued);

  private static final FrameRule AGREED =
      FrameRule.named("resolution.not-agreed", "the council agreed, could not agree on a text")
          .act("AGREE_TEXT")
          .unless("The council agreed on a date.", told -> agreedText(new Floor(told)) == null)
          .yields(ResolutionRules::agreed);

  private static final FrameRule VOTED =
      FrameRule.named(
              "resolution.voted",
              "the assembly voted for, against, to do something, is to vote on a text")
          .act("BALLOT")
          .unless("Norway voted against the motion.", told -> new Floor(told).subjectBody() == null)
          .yields(ResolutionRules::voted);

  private static final FrameRule FARED =
      FrameRule.named(
              "resolution.failed", "a text failed in the Senate, won approval, missed a majority")
          .act("TEXT_FARED")
          .unless("The engine failed in the Senate car park.", told -> !isCounted(told))
          .yields(told -> told.is(ResolutionSense.WON) ? won(told) : failed(told));

  private ResolutionRules() {}

  static List<FrameRule> all() {
    return List.of(DECIDED, ISSUED, AGREED, VOTED, FARED);
  }

  private static @Nullable Resolution decided(Told told) {
    Floor floor = new Floor(told);
    Factuality deed = floor.deed();
    NounPhrase text = decidedText(floor);
    Resolution.Outcome named = told.value("outcome", Resolution.Outcome.class);
    boolean itself = floor.isTextItself();
    boolean firm = !told.is(ResolutionSense.FIRM) || floor.texts.isFirm(text);
    Argument voted = told.frame().argument(TOPIC);
    boolean counted = // "voted 12 to 3 on a draft", but "voted a resolution"
        told.is(ResolutionSense.VOTED) && (voted == null || !floor.texts.isFirm(voted.noun()));
    Actor body = itself ? floor.bodyPassed() : floor.doerBody();
    Resolution.Outcome outcome = outcome(deed, named, itself);
    return text == null || body == null || outcome == null || !firm || counted
        ? null
        : floor.fact(body, text, outcome, deed);
  }

  /** What is decided on: the object, or the subject of "the bill passed the Senate". */
  private static @Nullable NounPhrase decidedText(Floor floor) {
    return floor.isTextItself() ? floor.clause().subject() : floor.text();
  }

  private static Resolution.@Nullable Outcome outcome(
      Factuality deed, Resolution.Outcome named, boolean itself) {
    Resolution.Outcome outcome = Floor.outcome(deed);
    if (outcome == null) {
      return null;
    }
    if (named == Resolution.Outcome.REJECTED) {
      boolean open = outcome == Resolution.Outcome.PENDING && !deed.negated();
      return open ? outcome : named;
    }
    boolean lost = itself && outcome == Resolution.Outcome.NOT_AGREED;
    return lost ? Resolution.Outcome.REJECTED : outcome;
  }

  /** "has not issued a statement", "issued a communiqué". */
  private static @Nullable Resolution issued(Told told) {
    Floor floor = new Floor(told);
    Factuality deed = told.frame().factuality();
    NounPhrase text = floor.text();
    Actor body = floor.decider();
    if (text == null || body == null) {
      return null;
    }
    boolean paper =
        floor.texts.isFirm(text) || floor.parties.has(text.base(), ResolutionWord.JOINT_PAPER);
    Resolution.Outcome outcome =
        deed.negated() ? Resolution.Outcome.NOT_ISSUED : paper ? Floor.outcome(deed) : null;
    return outcome == null ? null : floor.fact(body, text, outcome, deed);
  }

  private static @Nullable NounPhrase agreedText(Floor floor) {
    NounPhrase object = floor.clause().object();
    NounPhrase text = floor.texts.isText(object) ? object : floor.text();
    boolean relative = floor.clause().kind() == ClauseKind.RELATIVE;
    NounPhrase of = text == null && relative ? floor.clause().antecedent() : text;
    return floor.texts.isText(of) ? of : null;
  }

  /** "has been unable to agree on a statement", "agreed on sanctions", "without agreeing on". */
  private static @Nullable Resolution agreed(Told told) {
    Floor floor = new Floor(told);
    Factuality deed = told.frame().factuality();
    NounPhrase subject = floor.clause().subject();
    NounPhrase text = agreedText(floor);
    boolean many = subject != null && floor.parties.isPlural(subject);
    Resolution.Outcome outcome = Floor.outcome(deed);
    if (text == null
        || subject == null
        || outcome == null
        || !floor.chambers.isDeciding(subject) && !many) {
      return null;
    }
    if (floor.parties.has(text.base(), ResolutionWord.PLAN) && !deed.negated()) {
      return null;
    }
    Factuality how = deed.negated() ? Factuality.NOT_DONE : deed;
    Resolution made = floor.fact(floor.chambers.actor(subject), text, outcome, how);
    return deed.negated() ? made.toBuilder().blocker(floor.objector()).build() : made;
  }

  private static @Nullable Resolution voted(Told told) {
    if (told.is(ResolutionSense.DEED)) {
      return votedTo(told);
    }
    Floor floor = new Floor(told);
    Factuality deed = told.frame().factuality();
    NounPhrase text = floor.text();
    Actor body = floor.subjectBody();
    if (text == null || body == null || deed.negated() || floor.isShareOfVotes()) {
      return null; // "All 14 other members voted for the draft": votes, no outcome
    }
    boolean debate = told.is(ResolutionSense.DEBATE);
    Resolution.Outcome way = told.value("outcome", Resolution.Outcome.class);
    boolean coming = deed.modality() == Modality.PLANNED || deed.modality() == Modality.POSSIBLE;
    boolean open = way == Resolution.Outcome.PENDING;
    if (debate && !isDebated(floor, text, coming) || open && !debate && !coming) {
      return null;
    }
    return floor.fact(body, text, coming ? Resolution.Outcome.PENDING : way, deed);
  }

  /** "is expected to take up a text", "is debating a bill"; "debated a bill" tells no outcome. */
  private static boolean isDebated(Floor floor, NounPhrase text, boolean coming) {
    VerbGroup verb = floor.clause().verb();
    NounPhrase subject = floor.clause().subject();
    boolean going =
        verb != null
            && verb.tense() == Tense.PRESENT
            && floor.parties.lower(verb.head()).endsWith("ing");
    Actor body = floor.subjectBody();
    boolean members = // "Senate leaders said they expected to consider a bill"
        subject != null && floor.chambers.isMembers(subject)
            || body != null && floor.chambers.areMembers(body);
    boolean firm = floor.texts.isFirm(text) || floor.texts.isDraft(text);
    return firm && !members && !floor.clause().isPassive() && (coming || going);
  }

  /** "parliament voted on Tuesday to extend the mission": the deed stands for the text. */
  private static @Nullable Resolution votedTo(Told told) {
    Floor floor = new Floor(told);
    Argument deed = told.frame().argument(CONTENT);
    Actor body = floor.subjectBody();
    Clause act = deed == null ? null : deed.clause();
    if (deed == null || body == null || act == null || !told.frame().factuality().isDone()) {
      return null;
    }
    boolean read = // "voted to pass the bill" is that of "pass"
        told.reading().isWord(act.lemma(), ResolutionWord.DECIDING)
            || floor.texts.isText(act.object());
    VerbGroup verb = floor.clause().verb();
    boolean down =
        floor.clause().object() != null
            || verb != null
                && verb.range().to() < deed.range().from() - 1
                && told.reading().clauses().nounAt(verb.range().to() + 1) != null
                && floor.texts.isText(told.reading().clauses().nounAt(verb.range().to() + 1));
    return read || down || verb == null
        ? null
        : floor.ofDeed(body, verb, deed.range(), told.frame().factuality());
  }

  /** "failed in the Senate", "fell three votes short", "lacked a majority". */
  private static @Nullable Resolution failed(Told told) {
    Floor floor = new Floor(told);
    Clause clause = floor.clause();
    NounPhrase text = clause.subject();
    if (text == null || !told.frame().factuality().isDone() || clause.complement() != null) {
      return null;
    }
    NounPhrase object = clause.object();
    boolean lost =
        switch (clause.lemma()) {
          case "fail" -> object == null || told.reading().numbers().at(object.head()) != null;
          case "fall" -> floor.parties.has(clause.afterVerb(), "short");
          default -> floor.parties.has(clause.afterVerb(), ResolutionWord.MAJORITY);
        };
    Actor body = lost ? floor.body(text) : null;
    return body == null
        ? null
        : floor.fact(body, text, Resolution.Outcome.REJECTED, told.frame().factuality());
  }

  /** "failed to win nine votes", "won approval in the Senate", "failed to reach a quorum for". */
  private static @Nullable Resolution won(Told told) {
    Floor floor = new Floor(told);
    Clause clause = floor.clause();
    NounPhrase subject = clause.subject();
    Factuality deed = told.frame().factuality();
    if (subject == null || deed.modality() != Modality.ACTUAL) {
      return null;
    }
    if (floor.parties.has(clause.afterVerb(), "quorum")) {
      NounPhrase text = floor.textInPhrase();
      return text == null || !deed.negated() || !floor.chambers.isDeciding(subject)
          ? null
          : floor.fact(floor.chambers.actor(subject), text, Resolution.Outcome.NOT_AGREED, deed);
    }
    boolean approved = floor.parties.has(clause.afterVerb(), ResolutionWord.ADOPTION);
    boolean few = floor.parties.has(clause.afterVerb(), "short"); // "nine votes, one short of"
    boolean lost =
        (deed.negated() || few) && floor.parties.has(clause.afterVerb(), ResolutionWord.MAJORITY);
    boolean text = floor.texts.isFirm(subject) || floor.texts.isDraft(subject);
    Actor body = text && (lost || approved) ? floor.ofApproval(subject) : null;
    Resolution.Outcome outcome = lost ? Resolution.Outcome.REJECTED : Resolution.Outcome.ADOPTED;
    return body == null || deed.negated() && !lost
        ? null
        : floor.fact(body, subject, outcome, Factuality.DONE);
  }

  /** A text, or who votes on one. */
  private static boolean isCounted(Told told) {
    Floor floor = new Floor(told);
    NounPhrase subject = floor.clause().subject();
    boolean text = floor.texts.isFirm(subject) || subject != null && floor.texts.isDraft(subject);
    return text || floor.chambers.isDeciding(subject);
  }
}
