package org.newsfacts.diplomacy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.frame.Factuality;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Modality;
import org.newsfacts.model.Resolution;
import org.newsfacts.model.ResolutionOutcome;
import org.newsfacts.text.TokenRange;

/**
 * Reads what else becomes of a text: vetoed, blocked, put off, withdrawn, tabled, agreed at the
 * end.
 */
final class ResolutionFates {
  static final String VETOED = "resolution.vetoed";
  static final String PUT_OFF = "resolution.put-off";
  static final String DROPPED = "resolution.dropped";
  static final String TABLED = "resolution.tabled";
  static final String ENDED = "resolution.ended-with";

  private final ResolutionFloor floor;

  ResolutionFates(ResolutionFloor floor) {
    this.floor = floor;
  }

  @Nullable Resolution read(Clause clause) {
    return switch (clause.lemma()) {
      case "veto", "block" -> vetoed(clause);
      case "postpone", "delay", "defer", "shelve", "adjourn" -> putOff(clause);
      case "put" ->
          Resolutions.isFollowedBy(floor, clause, "off")
              ? putOff(clause)
              : Resolutions.isFollowedBy(floor, clause, "forward") ? tabled(clause) : null;
      case "withdraw", "drop", "scrap", "pull", "abandon" -> dropped(clause);
      case "table", "submit", "introduce", "circulate", "present", "propose", "file" ->
          tabled(clause);
      case "end", "close", "conclude", "finish", "wrap" -> ended(clause);
      default -> null;
    };
  }

  private boolean isDone(Factuality deed) {
    return deed.told() && deed.modality() == Modality.ACTUAL && !deed.negated();
  }

  private @Nullable NounPhrase text(Clause clause) {
    NounPhrase text = floor.isPassive(clause) ? clause.subject() : floor.texts.object(clause);
    NounPhrase act = text == null ? clause.object() : text;
    int of = act == null ? 0 : act.base().to();
    if (act != null
        && floor.reading.isLemma(act.head(), ResolutionWord.ADOPTION)
        && floor.parties.lower(of).equals("of")) {
      text = floor.parties.objectOf(of); // "blocked the adoption of a statement"
    }
    return floor.texts.isText(text) ? text : null;
  }

  private @Nullable Resolution vetoed(Clause clause) {
    Factuality deed = floor.reading.frames().factuality(clause);
    NounPhrase text = text(clause);
    if (text == null || !isDone(deed)) {
      return null;
    }
    NounPhrase by = floor.isPassive(clause) ? by(clause) : clause.subject();
    boolean veto = clause.isVerb("veto");
    if (by != null && floor.chambers.isDeciding(by) && !clause.isVerb("veto")) {
      return floor.fact(
          clause,
          floor.basis(clause, deed, VETOED),
          floor.chambers.actor(by),
          text,
          ResolutionOutcome.REJECTED);
    }
    Actor blocker = by == null ? null : floor.reading.actor(by);
    Actor body = floor.body(clause, text);
    if (body == null || blocker == null && !floor.isPassive(clause) || body.equals(blocker)) {
      return null;
    }
    return floor
        .builder(
            clause,
            floor.basis(clause, deed, VETOED),
            body,
            text,
            veto ? ResolutionOutcome.VETOED : ResolutionOutcome.NOT_AGREED)
        .blocker(blocker)
        .build();
  }

  private static @Nullable NounPhrase by(Clause clause) {
    PrepPhrase by = clause.phrase("by");
    return by == null ? null : by.object();
  }

  /** "put off until Monday a vote on the text", "a vote was postponed". */
  private @Nullable Resolution putOff(Clause clause) {
    Factuality deed = floor.reading.frames().factuality(clause);
    if (!isDone(deed)) {
      return null;
    }
    NounPhrase text = floor.isPassive(clause) ? clause.subject() : postponed(clause);
    boolean vote = floor.texts.isVote(text);
    if (text == null || !vote && !floor.texts.isFirm(text)) {
      return null;
    }
    NounPhrase decider = floor.isPassive(clause) ? floor.decider(clause) : clause.subject();
    Actor body =
        decider != null && floor.chambers.isDeciding(decider)
            ? floor.chambers.actor(decider)
            : floor.isPassive(clause) ? floor.body(clause, text) : null;
    if (body == null) {
      return null;
    }
    boolean until = clause.phrase("until", "till", "to") != null;
    Factuality told = new Factuality(true, false, until ? Modality.PLANNED : Modality.ACTUAL);
    return floor.fact(
        clause, floor.basis(clause, told, PUT_OFF), body, text, ResolutionOutcome.PENDING);
  }

  private @Nullable NounPhrase postponed(Clause clause) {
    for (NounPhrase object : clause.objects()) {
      if (floor.texts.isVote(object) || floor.texts.isFirm(object)) {
        return object;
      }
    }
    PrepPhrase off = clause.phrase("off");
    return off == null ? null : off.object();
  }

  /** "A second motion was withdrawn", "France withdrew its draft resolution". */
  private @Nullable Resolution dropped(Clause clause) {
    Factuality deed = floor.reading.frames().factuality(clause);
    NounPhrase text = text(clause);
    if (text == null || !isDone(deed)) {
      return null;
    }
    Actor inside = floor.chambers.inside(text.base(), text.head());
    boolean ofCouncil = floor.texts.isFirm(text) || inside != null;
    NounPhrase subject = clause.subject();
    Actor own =
        !floor.isPassive(clause) && subject != null && floor.chambers.isDeciding(subject)
            ? floor.chambers.actor(subject)
            : null;
    Actor body = own != null ? own : ofCouncil ? floor.body(clause, text) : null;
    return body == null || !ofCouncil
        ? null
        : floor
            .builder(
                clause,
                floor.basis(clause, deed, DROPPED),
                body,
                text,
                ResolutionOutcome.NOT_ISSUED)
            .blocker(floor.objector(clause))
            .build();
  }

  /** "tabled a draft resolution at the council", "submitted the bill to parliament". */
  private @Nullable Resolution tabled(Clause clause) {
    Factuality deed = floor.reading.frames().factuality(clause);
    NounPhrase text = text(clause);
    if (text == null || !isDone(deed) || !floor.texts.isFirm(text)) {
      return null;
    }
    Actor body = floor.chambers.inside(text.base(), text.head());
    for (PrepPhrase prep : clause.phrases()) {
      if (body == null && prep.object() != null && floor.chambers.isDeciding(prep.object())) {
        body = floor.chambers.actor(prep.object());
      }
    }
    return body == null
        ? null
        : floor.fact(
            clause, floor.basis(clause, deed, TABLED), body, text, ResolutionOutcome.PENDING);
  }

  /** "The session of the council ended with a communiqué", "without a declaration". */
  private @Nullable Resolution ended(Clause clause) {
    Factuality deed = floor.reading.frames().factuality(clause);
    NounPhrase session = clause.subject();
    PrepPhrase with = clause.phrase("with", "without");
    if (session == null || with == null || !isDone(deed) || !floor.texts.isText(with.object())) {
      return null;
    }
    NounPhrase text = with.object();
    Actor body = ofSession(session);
    if (body == null || text == null) {
      return null;
    }
    boolean without = with.word().equals("without");
    Factuality told = new Factuality(true, without, Modality.ACTUAL);
    ResolutionOutcome outcome = without ? ResolutionOutcome.NOT_AGREED : ResolutionOutcome.ADOPTED;
    return floor.fact(clause, floor.basis(clause, told, ENDED), body, text, outcome);
  }

  /** The council of "an emergency session of the council"; a summit itself. */
  private @Nullable Actor ofSession(NounPhrase session) {
    TokenRange range = session.range();
    for (int token = range.from(); token < range.to(); token++) {
      NounPhrase noun = floor.reading.clauses().nounAt(token);
      if (noun != null && noun.head() == token && floor.chambers.isDeciding(noun)) {
        return floor.chambers.actor(noun);
      }
    }
    List<Actor> owner = floor.parties.owner(session);
    return owner.isEmpty() ? null : owner.get(0);
  }
}
