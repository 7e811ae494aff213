package org.newsfacts.diplomacy;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.clause.VerbGroup;
import org.newsfacts.frame.Factuality;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Basis;
import org.newsfacts.model.Fact;
import org.newsfacts.model.Modality;
import org.newsfacts.model.Resolution;
import org.newsfacts.model.ResolutionOutcome;
import org.newsfacts.reading.Scene;
import org.newsfacts.rule.Extractor;
import org.newsfacts.rule.RuleInfo;

/** Reads what councils, assemblies and parliaments adopted, rejected or could not agree on. */
public final class Resolutions implements Extractor {
  static final String DECIDED = "resolution.decided";
  static final String NOT_AGREED = "resolution.not-agreed";
  static final String ISSUED = "resolution.issued";

  /** Makes the extractor. */
  public Resolutions() {}

  @Override
  public String family() {
    return "resolution";
  }

  @Override
  public List<RuleInfo> rules() {
    return List.of(
        new RuleInfo(DECIDED, "the assembly adopted, rejected, is to adopt a text"),
        new RuleInfo(ISSUED, "the council issued, has not issued a statement"),
        new RuleInfo(NOT_AGREED, "the council agreed, could not agree on a text"),
        new RuleInfo(ResolutionBallots.VOTED, "the assembly voted for, is to vote on a text"),
        new RuleInfo(ResolutionBallots.FAILED, "a text failed to win a majority, won approval"),
        new RuleInfo(ResolutionFates.VETOED, "a member vetoed or blocked a text of the council"),
        new RuleInfo(ResolutionFates.PUT_OFF, "the council put off a vote; took up a text"),
        new RuleInfo(ResolutionFates.DROPPED, "a text was withdrawn or dropped"),
        new RuleInfo(ResolutionFates.TABLED, "a member tabled a text in the council"),
        new RuleInfo(ResolutionFates.ENDED, "the session ended with, without a communiqué"),
        new RuleInfo(ResolutionNouns.NOUN, "the council's adoption of a text, X's veto of a text"));
  }

  @Override
  public void extract(Scene scene, Consumer<Fact> sink) {
    ResolutionFloor floor = new ResolutionFloor(new Parties(scene.reading()));
    ResolutionLedger ledger = new ResolutionLedger();
    ResolutionBallots ballots = new ResolutionBallots(floor);
    ResolutionFates fates = new ResolutionFates(floor);
    scene.eachClause(
        family(),
        clause -> {
          Resolution resolution = read(floor, clause);
          resolution = resolution != null ? resolution : ballots.read(clause);
          resolution = resolution != null ? resolution : fates.read(clause);
          if (resolution != null) {
            ledger.add(resolution);
          }
        });
    new ResolutionNouns(floor).read(scene, ledger);
    for (Resolution resolution : ledger.resolutions()) {
      int token = scene.reading().tokens().at(resolution.evidence().start());
      scene.trace().read(resolution.rule(), token, "");
      sink.accept(resolution);
    }
  }

  private static @Nullable Resolution read(ResolutionFloor floor, Clause clause) {
    return switch (clause.lemma()) {
      case "adopt", "pass", "approve", "endorse", "ratify", "enact", "rubber-stamp" ->
          decided(floor, clause, ResolutionOutcome.ADOPTED);
      case "reject", "defeat" -> decided(floor, clause, ResolutionOutcome.REJECTED);
      case "vote", "throw", "turn" ->
          isFollowedBy(floor, clause, clause.isVerb("throw") ? "out" : "down")
              ? decided(floor, clause, ResolutionOutcome.REJECTED)
              : null;
      case "issue", "release", "publish", "produce" -> issued(floor, clause);
      case "agree" -> agreed(floor, clause);
      default -> null;
    };
  }

  static boolean isFollowedBy(ResolutionFloor floor, Clause clause, String particle) {
    return clause.verb() != null
        && floor.parties.lower(clause.verb().range().to()).equals(particle);
  }

  private static @Nullable Resolution decided(
      ResolutionFloor floor, Clause clause, ResolutionOutcome told) {
    Factuality deed = floor.reading.frames().factuality(clause);
    if (!deed.told()) {
      return null;
    }
    boolean bare = isTextItself(floor, clause); // "the bill passed the Senate"
    boolean passive = bare || floor.isPassive(clause);
    NounPhrase text = passive ? clause.subject() : floor.texts.object(clause);
    if (text == null || !floor.texts.isText(text) && !floor.texts.isPact(text)) {
      return null;
    }
    Actor body = passive ? ofPassive(floor, clause, text) : ofActive(floor, clause);
    ResolutionOutcome outcome = outcome(deed, told, bare);
    if (body == null || outcome == null) {
      return null;
    }
    return floor.fact(clause, floor.basis(clause, deed, DECIDED), body, text, outcome);
  }

  private static @Nullable ResolutionOutcome outcome(
      Factuality deed, ResolutionOutcome told, boolean bare) {
    ResolutionOutcome outcome = ResolutionFloor.outcome(deed);
    if (told == ResolutionOutcome.REJECTED) {
      return outcome == ResolutionOutcome.ADOPTED ? told : deed.negated() ? null : outcome;
    }
    return bare && outcome == ResolutionOutcome.NOT_AGREED ? ResolutionOutcome.REJECTED : outcome;
  }

  /** "The bill passed the Senate", "the motion passed by 12 votes to one". */
  private static boolean isTextItself(ResolutionFloor floor, Clause clause) {
    NounPhrase object = clause.object();
    return clause.isVerb("pass")
        && !clause.isPassive()
        && floor.texts.isFirm(clause.subject())
        && (object == null || floor.chambers.isDeciding(object) || !floor.texts.isText(object));
  }

  private static @Nullable Actor ofActive(ResolutionFloor floor, Clause clause) {
    NounPhrase subject = clause.subject() == null ? placed(clause) : clause.subject();
    Clause host = clause.host();
    if (subject != null
        && host != null
        && floor.reading.numbers().at(subject.base().from()) != null
        && clause.kind() == ClauseKind.INFINITIVE) {
      subject = host.subject(); // "voted 61-49 to pass the bill"
    }
    return subject != null && floor.chambers.isDeciding(subject)
        ? floor.chambers.actor(subject)
        : null;
  }

  /** "In Lisbon parliament passed a motion": place and subject without a comma. */
  private static @Nullable NounPhrase placed(Clause clause) {
    PrepPhrase in = clause.phrase("in", "at");
    VerbGroup verb = clause.verb();
    if (in == null || verb == null || in.range().to() != verb.range().from()) {
      return null;
    }
    return in.object();
  }

  private static @Nullable Actor ofPassive(ResolutionFloor floor, Clause clause, NounPhrase text) {
    NounPhrase object = clause.object();
    if (!clause.isPassive() && object != null && floor.chambers.isDeciding(object)) {
      return floor.chambers.actor(object);
    }
    NounPhrase decider = floor.decider(clause);
    if (decider != null) {
      return floor.chambers.actor(decider);
    }
    boolean byOther = clause.phrase("by") != null && isActor(floor, clause.phrase("by"));
    return byOther || !floor.texts.isFirm(text) ? null : floor.body(clause, text);
  }

  /** "was rejected by Hamas", but not "was rejected by 15 votes to four". */
  private static boolean isActor(ResolutionFloor floor, @Nullable PrepPhrase by) {
    return by != null
        && by.object() != null
        && floor.reading.numbers().at(by.object().base().from()) == null;
  }

  /** "has not issued a statement", "issued a communiqué". */
  private static @Nullable Resolution issued(ResolutionFloor floor, Clause clause) {
    Factuality deed = floor.reading.frames().factuality(clause);
    NounPhrase text = clause.isPassive() ? clause.subject() : floor.texts.object(clause);
    if (!deed.told() || text == null || !floor.texts.isText(text)) {
      return null;
    }
    NounPhrase decider = clause.isPassive() ? floor.decider(clause) : clause.subject();
    if (decider == null || !floor.chambers.isDeciding(decider)) {
      return null;
    }
    boolean paper =
        floor.texts.isFirm(text)
            || floor.parties.has(
                text.base(), "press", "presidential", "joint", "unanimous", "final");
    ResolutionOutcome outcome =
        deed.negated()
            ? ResolutionOutcome.NOT_ISSUED
            : paper ? ResolutionFloor.outcome(deed) : null;
    return outcome == null
        ? null
        : floor.fact(
            clause,
            floor.basis(clause, deed, ISSUED),
            floor.chambers.actor(decider),
            text,
            outcome);
  }

  /** "has been unable to agree on a statement", "agreed on sanctions", "without agreeing on". */
  private static @Nullable Resolution agreed(ResolutionFloor floor, Clause clause) {
    Factuality deed = floor.reading.frames().factuality(clause);
    NounPhrase body = clause.subject();
    NounPhrase text = agreedText(floor, clause);
    if (!deed.told()
        || text == null
        || body == null
        || !floor.chambers.isDeciding(body) && !floor.parties.isPlural(body)) {
      return null;
    }
    boolean plan = floor.parties.has(text.base(), "plan", "proposal", "response", "document");
    ResolutionOutcome outcome = ResolutionFloor.outcome(deed);
    if (outcome == null || plan && !deed.negated()) {
      return null;
    }
    Basis basis = floor.basis(clause, deed, NOT_AGREED);
    if (deed.negated()) {
      basis = basis.withModality(Modality.ACTUAL);
    }
    return floor
        .builder(clause, basis, floor.chambers.actor(body), text, outcome)
        .blocker(deed.negated() ? floor.objector(floor.told(clause)) : null)
        .build();
  }

  private static @Nullable NounPhrase agreedText(ResolutionFloor floor, Clause clause) {
    PrepPhrase on = clause.phrase("on", "upon", "to", "over");
    NounPhrase text = on == null ? clause.object() : on.object();
    if (floor.texts.isText(clause.object())) {
      text = clause.object(); // "agreed new sanctions on the junta"
    }
    if (text == null && clause.kind() == ClauseKind.RELATIVE) {
      text = clause.antecedent();
    }
    return floor.texts.isText(text) ? text : null;
  }
}
