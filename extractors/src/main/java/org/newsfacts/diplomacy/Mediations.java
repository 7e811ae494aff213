package org.newsfacts.diplomacy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Fact;
import org.newsfacts.model.Mediation;
import org.newsfacts.model.MediationOutcome;
import org.newsfacts.model.Modality;
import org.newsfacts.model.Span;
import org.newsfacts.reading.Scene;
import org.newsfacts.rule.Extractor;
import org.newsfacts.rule.RuleInfo;
import org.newsfacts.text.TokenRange;

/** Reads who mediates between whom, and how far they got. */
public final class Mediations implements Extractor {
  private static final String VERB = "mediation.verb";
  private static final String EFFORTS = "mediation.efforts";

  /** Makes the extractor. */
  public Mediations() {}

  @Override
  public String family() {
    return "mediation";
  }

  @Override
  public List<RuleInfo> rules() {
    return List.of(
        new RuleInfo(VERB, "X mediates between Y and Z, X brokered a truce"),
        new RuleInfo(EFFORTS, "truce efforts by X, mediation by X, X's mediation"));
  }

  @Override
  public void extract(Scene scene, Consumer<Fact> sink) {
    Parties parties = new Parties(scene.reading());
    List<Mediation> found = new ArrayList<>();
    for (NounPhrase noun : scene.reading().clauses().nounPhrases()) {
      efforts(parties, noun, found);
    }
    for (Clause clause : scene.reading().clauses().all()) {
      if (clause.isVerb("mediate", "broker", "shuttle", "reconcile")) {
        verb(parties, clause, found);
      }
    }
    for (Mediation mediation : found) {
      scene
          .trace()
          .read(mediation.rule(), scene.reading().tokens().at(mediation.evidence().start()), "");
      sink.accept(mediation);
    }
  }

  private static void verb(Parties parties, Clause clause, List<Mediation> found) {
    NounPhrase subject = clause.subject();
    if (clause.isPassive()) {
      PrepPhrase by = clause.prep("by");
      subject = by == null ? null : by.object();
    }
    List<Actor> mediators = parties.all(subject);
    PrepPhrase between = clause.prep("between");
    if (mediators.isEmpty() || clause.isVerb("shuttle") && between == null || isTried(clause)) {
      return;
    }
    NounPhrase object = clause.isPassive() ? clause.subject() : clause.object();
    boolean broker = clause.isVerb("broker");
    if (broker && (object == null || !isPeace(parties.head(object)))) {
      return;
    }
    MediationOutcome outcome = outcome(parties, parties.reading().sentence(clause.range().from()));
    boolean done =
        broker
            && outcome == MediationOutcome.ONGOING
            && !clause.isNegated()
            && parties.basis(clause, VERB).modality() == Modality.ACTUAL
            && clause.verb() != null
            && !clause.verb().infinitive();
    found.add(
        Mediation.builder(parties.basis(clause, VERB))
            .mediators(mediators)
            .parties(between == null ? List.of() : parties.all(between.object()))
            .goal(object == null ? null : parties.span(object.base()))
            .outcome(done ? MediationOutcome.SUCCEEDED : outcome)
            .build());
  }

  /** "offered to mediate" is an offer, "refused to mediate" nothing. */
  private static boolean isTried(Clause clause) {
    Clause host = clause.host();
    return host != null
        && clause.verb() != null
        && clause.verb().infinitive()
        && host.isVerb("offer", "refuse", "decline", "ask", "urge", "call", "be", "prepare");
  }

  private static boolean isPeace(String head) {
    return switch (head) {
      case "truce",
          "ceasefire",
          "cease-fire",
          "peace",
          "deal",
          "agreement",
          "accord",
          "pact",
          "talks",
          "settlement",
          "calm",
          "pause",
          "armistice",
          "swap",
          "release",
          "text" ->
          true;
      default -> false;
    };
  }

  private static void efforts(Parties parties, NounPhrase noun, List<Mediation> found) {
    if (!isEffort(parties, noun)) {
      return;
    }
    Clause clause = parties.reading().clauses().at(noun.head());
    if (clause == null) {
      return;
    }
    List<Actor> mediators = parties.owner(noun);
    int next = noun.base().to();
    if (parties.lower(next).equals("by")) {
      mediators = parties.all(parties.objectOf(next));
    }
    if (mediators.isEmpty()) {
      return;
    }
    PrepPhrase between = clause.prep("between");
    Span goal = parties.head(noun).equals("mediation") ? null : goal(parties, noun);
    Clause whole =
        clause.host() == null || clause.range().contains(noun.base()) ? clause : clause.host();
    found.add(
        Mediation.builder(parties.basis(whole, EFFORTS).withNegated(false))
            .mediators(mediators)
            .parties(between == null ? List.of() : parties.all(between.object()))
            .goal(goal)
            .outcome(outcome(parties, parties.reading().sentence(noun.head())))
            .build());
  }

  private static Span goal(Parties parties, NounPhrase noun) {
    TokenRange base = noun.base();
    return parties.span(base);
  }

  private static boolean isEffort(Parties parties, NounPhrase noun) {
    return switch (parties.head(noun)) {
      case "mediation" -> true;
      case "effort", "efforts", "bid", "attempt", "attempts", "drive", "push" ->
          parties.has(
                  noun.base(),
                  "truce",
                  "ceasefire",
                  "cease-fire",
                  "mediation",
                  "peace",
                  "mediating")
              || isToBroker(parties, noun);
      default -> false;
    };
  }

  /** "a bid by Norway to broker a truce". */
  private static boolean isToBroker(Parties parties, NounPhrase noun) {
    TokenRange sentence = parties.reading().sentence(noun.head());
    int end = Math.min(sentence.to(), noun.base().to() + 8);
    for (int token = noun.base().to(); token + 1 < end; token++) {
      if (parties.lower(token).equals("to")) {
        return switch (parties.lower(token + 1)) {
          case "broker", "mediate", "reconcile" -> true;
          default -> false;
        };
      }
    }
    return false;
  }

  private static @Nullable MediationOutcome told(Parties parties, TokenRange sentence) {
    if (parties.has(sentence, "nowhere", "failure", "failed", "collapsed", "foundered")) {
      return MediationOutcome.FAILED;
    }
    boolean none = parties.has(sentence, "no", "without", "little", "not");
    if (parties.has(sentence, "progress", "headway", "breakthrough", "bridging")) {
      return none ? MediationOutcome.NO_PROGRESS : MediationOutcome.PROGRESS;
    }
    return parties.has(sentence, "succeeded", "crowned", "success") && !none
        ? MediationOutcome.SUCCEEDED
        : null;
  }

  private static MediationOutcome outcome(Parties parties, TokenRange sentence) {
    MediationOutcome told = told(parties, sentence);
    return told == null ? MediationOutcome.ONGOING : told;
  }
}
