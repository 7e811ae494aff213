package org.newsfacts.diplomacy;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.clause.Tense;
import org.newsfacts.frame.Factuality;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Modality;
import org.newsfacts.model.Resolution;
import org.newsfacts.model.ResolutionOutcome;
import org.newsfacts.text.TokenRange;

/** Reads votes: "voted for the motion", "is to vote on a text", "failed to win a majority". */
final class ResolutionBallots {
  static final String VOTED = "resolution.voted";
  static final String FAILED = "resolution.failed";

  private static final Set<String> WINNING =
      Set.of(
          "win", "get", "gain", "secure", "muster", "garner", "obtain", "receive", "reach",
          "attract", "achieve", "command", "find");

  private final ResolutionFloor floor;

  ResolutionBallots(ResolutionFloor floor) {
    this.floor = floor;
  }

  @Nullable Resolution read(Clause clause) {
    return switch (clause.lemma()) {
      case "vote", "decide" -> voted(clause);
      case "consider", "debate", "discuss", "examine", "take", "weigh" -> considered(clause);
      case "fail", "fall", "lack" -> failed(clause);
      default -> WINNING.contains(clause.lemma()) ? won(clause) : null;
    };
  }

  private @Nullable Resolution voted(Clause clause) {
    NounPhrase body = clause.subject();
    Factuality deed = floor.reading.frames().factuality(clause);
    if (!deed.told() || clause.isPassive() || !floor.chambers.isDeciding(body) || body == null) {
      return null;
    }
    if (deed.modality() == Modality.PLANNED || deed.modality() == Modality.POSSIBLE) {
      PrepPhrase on = textPrep(clause, "on", "for", "against", "of");
      return on == null || on.object() == null || deed.negated()
          ? null
          : fact(clause, deed, body, on.object(), ResolutionOutcome.PENDING);
    }
    PrepPhrase way = textPrep(clause, "for", "of", "against");
    boolean voting = clause.isVerb("vote") && deed.modality() == Modality.ACTUAL;
    if (way == null || way.object() == null || !voting || deed.negated()) {
      return null;
    }
    boolean rejected = way.word().equals("against");
    if (way.word().equals("of") && !isInFavour(way)) {
      return null;
    }
    ResolutionOutcome outcome = rejected ? ResolutionOutcome.REJECTED : ResolutionOutcome.ADOPTED;
    return fact(clause, deed, body, way.object(), outcome);
  }

  /** "in favour of the motion". */
  private boolean isInFavour(PrepPhrase of) {
    String before = floor.parties.lower(of.range().from() - 1);
    return before.equals("favour") || before.equals("favor") || before.equals("support");
  }

  private @Nullable PrepPhrase textPrep(Clause clause, String... words) {
    for (PrepPhrase prep : clause.phrases()) {
      for (String word : words) {
        if (prep.word().equals(word)
            && (floor.texts.isText(prep.object()) || floor.texts.isPact(prep.object()))) {
          return prep;
        }
      }
    }
    return null;
  }

  /** "is expected to take up a text", "is debating a bill"; "debated a bill" tells no outcome. */
  private @Nullable Resolution considered(Clause clause) {
    NounPhrase body = clause.subject();
    if (clause.isVerb("take") && !Resolutions.isFollowedBy(floor, clause, "up")
        || clause.isPassive()
        || body == null
        || !floor.chambers.isDeciding(body)) {
      return null;
    }
    NounPhrase text = floor.texts.object(clause);
    Factuality deed = floor.reading.frames().factuality(clause);
    boolean going =
        clause.verb() != null
            && clause.verb().tense() == Tense.PRESENT
            && floor.parties.lower(clause.verb().head()).endsWith("ing");
    boolean planned = deed.told() && deed.modality() != Modality.ACTUAL && !deed.negated();
    boolean firm = floor.texts.isFirm(text) || text != null && isDraft(text);
    return text == null || !firm || !planned && !going
        ? null
        : fact(clause, deed, body, text, ResolutionOutcome.PENDING);
  }

  /** "a non-binding text", "a measure", "draft sanctions". */
  private boolean isDraft(NounPhrase text) {
    return floor.parties.has(
        text.base(), "text", "measure", "draft", "law", "proposal", "sanctions", "embargo");
  }

  private @Nullable Resolution failed(Clause clause) {
    NounPhrase text = clause.subject();
    Factuality deed = floor.reading.frames().factuality(clause);
    if (text == null || !floor.texts.isFirm(text) && !isDraft(text) || !deed.told()) {
      return null;
    }
    boolean told = deed.modality() == Modality.ACTUAL && !deed.negated();
    if (!told || clause.complement() != null || !isShort(clause)) {
      return null;
    }
    Actor body = floor.body(clause, text);
    return body == null
        ? null
        : floor.fact(
            clause, floor.basis(clause, deed, FAILED), body, text, ResolutionOutcome.REJECTED);
  }

  /** "failed in the Senate", "fell three votes short", "lacked a majority". */
  private boolean isShort(Clause clause) {
    TokenRange after = clause.afterVerb();
    return switch (clause.lemma()) {
      case "fail" ->
          clause.object() == null || floor.reading.numbers().at(clause.object().head()) != null;
      case "fall" -> floor.parties.has(after, "short");
      default -> isSupport(after);
    };
  }

  private boolean isSupport(TokenRange range) {
    return floor.parties.has(
        range, "votes", "majority", "two-thirds", "support", "approval", "backing", "passage");
  }

  /** "failed to win nine votes", "won approval in the Senate", "failed to reach a quorum for". */
  private @Nullable Resolution won(Clause clause) {
    Factuality deed = floor.reading.frames().factuality(clause);
    NounPhrase subject = clause.subject();
    TokenRange after = clause.afterVerb();
    if (!deed.told() || subject == null || deed.modality() != Modality.ACTUAL) {
      return null;
    }
    if (floor.parties.has(after, "quorum")) {
      NounPhrase text = textAfter(clause);
      return text == null || !deed.negated() || !floor.chambers.isDeciding(subject)
          ? null
          : fact(clause, deed, subject, text, ResolutionOutcome.NOT_AGREED);
    }
    boolean approved = floor.parties.has(after, "approval", "passage");
    if (!floor.texts.isFirm(subject) || !(deed.negated() ? isSupport(after) : approved)) {
      return null;
    }
    Actor body = ofApproval(clause, subject);
    if (body == null) {
      return null;
    }
    ResolutionOutcome outcome =
        deed.negated() ? ResolutionOutcome.REJECTED : ResolutionOutcome.ADOPTED;
    Factuality told = new Factuality(true, false, Modality.ACTUAL);
    return floor.fact(clause, floor.basis(clause, told, FAILED), body, subject, outcome);
  }

  /** "won the approval of the Senate", "from parliament". */
  private @Nullable Actor ofApproval(Clause clause, NounPhrase text) {
    for (PrepPhrase prep : clause.phrases()) {
      boolean from = prep.word().equals("of") || prep.word().equals("from");
      if (from && prep.object() != null && floor.chambers.isDeciding(prep.object())) {
        return floor.chambers.actor(prep.object());
      }
    }
    return floor.body(clause, text);
  }

  private @Nullable NounPhrase textAfter(Clause clause) {
    for (PrepPhrase prep : clause.phrases()) {
      if (floor.texts.isText(prep.object())) {
        return prep.object();
      }
    }
    return null;
  }

  private Resolution fact(
      Clause clause, Factuality deed, NounPhrase body, NounPhrase text, ResolutionOutcome outcome) {
    return floor.fact(
        clause, floor.basis(clause, deed, VOTED), floor.chambers.actor(body), text, outcome);
  }
}
