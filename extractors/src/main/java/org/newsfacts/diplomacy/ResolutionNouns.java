package org.newsfacts.diplomacy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Basis;
import org.newsfacts.model.Modality;
import org.newsfacts.model.Resolution;
import org.newsfacts.model.ResolutionOutcome;
import org.newsfacts.reading.Scene;
import org.newsfacts.text.TokenRange;

/**
 * Reads decisions told as nouns: "the council's adoption of a text", "Russia's veto of a draft".
 */
final class ResolutionNouns {
  static final String NOUN = "resolution.noun";

  private final ResolutionFloor floor;

  ResolutionNouns(ResolutionFloor floor) {
    this.floor = floor;
  }

  void read(Scene scene, ResolutionLedger ledger) {
    scene.eachNoun(
        NOUN,
        noun -> {
          ResolutionOutcome outcome = outcome(floor.parties.head(noun));
          Resolution resolution = outcome == null ? null : read(noun, outcome);
          if (resolution != null) {
            ledger.add(resolution);
          }
        });
  }

  private static @Nullable ResolutionOutcome outcome(String head) {
    return switch (head) {
      case "adoption", "passage", "approval", "ratification" -> ResolutionOutcome.ADOPTED;
      case "rejection", "defeat" -> ResolutionOutcome.REJECTED;
      case "veto" -> ResolutionOutcome.VETOED;
      default -> null;
    };
  }

  private @Nullable Resolution read(NounPhrase noun, ResolutionOutcome outcome) {
    int of = noun.base().to();
    NounPhrase text = floor.parties.lower(of).equals("of") ? floor.parties.objectOf(of) : null;
    Clause clause = floor.reading.clauses().at(noun.head());
    if (text == null || clause == null || !floor.texts.isText(text) || !isTold(clause, noun)) {
      return null;
    }
    List<Actor> owner = floor.parties.owner(noun);
    NounPhrase by = by(text);
    Actor agent = !owner.isEmpty() ? owner.get(0) : by == null ? null : floor.reading.actor(by);
    boolean veto = outcome == ResolutionOutcome.VETOED;
    Actor body = veto ? floor.body(clause, text) : bodyOf(noun, by);
    if (agent == null || body == null || veto && agent.equals(body)) {
      return null;
    }
    TokenRange range = TokenRange.of(noun.base().from(), by == null ? end(text) : by.range().to());
    Basis basis = new Basis(floor.parties.span(range), NOUN, false, Modality.ACTUAL, null, null);
    return floor.builder(clause, basis, body, text, outcome).blocker(veto ? agent : null).build();
  }

  private static int end(NounPhrase text) {
    return text.range().to();
  }

  private @Nullable NounPhrase by(NounPhrase text) {
    int limit = Math.min(text.range().to() + 1, floor.reading.tokens().size());
    for (int token = text.base().to(); token < limit; token++) {
      if (floor.parties.lower(token).equals("by")) {
        return floor.parties.objectOf(token);
      }
    }
    return null;
  }

  private @Nullable Actor bodyOf(NounPhrase noun, @Nullable NounPhrase by) {
    if (by != null) {
      return floor.chambers.isDeciding(by) ? floor.chambers.actor(by) : null;
    }
    TokenRange owner = noun.possessor();
    return owner == null || owner.isEmpty() ? null : floor.chambers.ofOwner(owner);
  }

  /**
   * "after the adoption of", "hailed its passage": a deed done; "called for the adoption" is not.
   */
  private boolean isTold(Clause clause, NounPhrase noun) {
    String before = floor.parties.lower(noun.base().from() - 1);
    switch (before) {
      case "after", "following", "since", "despite", "with", "upon", "over", "at" -> {
        return true;
      }
      default -> {}
    }
    NounPhrase subject = clause.subject();
    if (subject != null && subject.head() == noun.head()) {
      return clause.verb() != null
          && clause.verb().modal() == null
          && !clause.isVerb("require", "need", "depend", "be");
    }
    return clause.object() != null
        && clause.object().head() == noun.head()
        && clause.isVerb(
            "hail",
            "welcome",
            "praise",
            "condemn",
            "criticise",
            "criticize",
            "applaud",
            "follow",
            "denounce",
            "deplore",
            "regret",
            "celebrate",
            "mark");
  }
}
