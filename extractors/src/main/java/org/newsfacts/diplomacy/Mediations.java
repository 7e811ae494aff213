package org.newsfacts.diplomacy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.mention.NameMention;
import org.newsfacts.model.Actor;
import org.newsfacts.model.ActorKind;
import org.newsfacts.model.Fact;
import org.newsfacts.model.Mediation;
import org.newsfacts.model.MediationOutcome;
import org.newsfacts.model.Modality;
import org.newsfacts.model.Span;
import org.newsfacts.reading.Scene;
import org.newsfacts.rule.Deed;
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
    scene.eachNoun(family(), noun -> efforts(parties, noun, found));
    scene.eachClause(
        family(),
        clause -> {
          if (isMediating(parties, clause)) {
            verb(parties, clause, found);
          }
        });
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
      PrepPhrase by = clause.phrase("by");
      subject = by == null ? null : by.object();
    }
    List<Actor> mediators = mediators(parties, subject);
    PrepPhrase between = clause.phrase("between", "among");
    if (mediators.isEmpty() || !isTold(parties, clause)) {
      return;
    }
    NounPhrase object = clause.isPassive() ? clause.subject() : clause.object();
    boolean broker = clause.isVerb("broker");
    if (broker && (object == null || !isPeace(parties.head(object)))) {
      return;
    }
    MediationOutcome outcome = outcome(parties, parties.reading().sentence(clause.range().from()));
    boolean made = clause.isVerb("broker", "facilitate");
    boolean done =
        made
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

  /** Who mediates; of a subject that is no list the one it means. */
  private static List<Actor> mediators(Parties parties, @Nullable NounPhrase subject) {
    List<Actor> mediators = parties.all(subject);
    if (!mediators.isEmpty() || subject == null || subject.isTime()) {
      return mediators;
    }
    Actor actor = parties.reading().actor(subject);
    return actor.kind() == ActorKind.UNKNOWN ? List.of() : List.of(actor);
  }

  /** "mediated", "shuttled between", "carried messages between", "acted as a go-between". */
  private static boolean isMediating(Parties parties, Clause clause) {
    return switch (clause.lemma()) {
      case "mediate", "broker" -> true;
      case "shuttle" ->
          clause.phrase("between") != null
              || parties.has(clause.range(), "bridging", "breakthrough");
      case "reconcile" -> clause.object() != null && !clause.object().conjuncts().isEmpty();
      case "facilitate" -> clause.object() != null && isPeace(parties.head(clause.object()));
      case "carry", "pass", "relay", "ferry", "convey" ->
          clause.phrase("between") != null
              && parties.has(clause.range(), "messages", "message", "proposals", "letters");
      case "act", "serve" -> isGoBetween(parties, clause.phrase("as"));
      default -> false;
    };
  }

  private static boolean isGoBetween(Parties parties, @Nullable PrepPhrase as) {
    return as != null
        && as.object() != null
        && switch (parties.head(as.object())) {
          case "mediator",
              "mediators",
              "go-between",
              "intermediary",
              "intermediaries",
              "broker",
              "facilitator",
              "go-betweens" ->
              true;
          default -> false;
        };
  }

  /** "offered to mediate" is an offer, "refused to mediate" nothing; "tried to mediate" goes on. */
  private static boolean isTold(Parties parties, Clause clause) {
    Clause host = clause.host();
    boolean tries =
        host != null
            && clause.kind() == ClauseKind.INFINITIVE
            && host.isVerb("try", "seek", "work", "attempt", "help", "struggle");
    Deed deed = Deed.of(parties.reading(), clause);
    return tries || deed.told() && !deed.refused() && deed.modality() != Modality.CONDITIONAL;
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
    if (mediators.isEmpty()) {
      mediators = ofNation(parties, noun);
    }
    int next = noun.base().to();
    if (parties.lower(next).equals("by")) {
      mediators = parties.all(parties.objectOf(next));
    }
    if (mediators.isEmpty()) {
      return;
    }
    PrepPhrase between = clause.phrase("between");
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

  /** "through Omani mediation", "UN mediation". */
  private static List<Actor> ofNation(Parties parties, NounPhrase noun) {
    for (NameMention name : parties.reading().names().in(noun.base())) {
      if (name.range().to() <= noun.head() && name.kind() != NameMention.Kind.OTHER) {
        Actor actor = parties.reading().actor(name.range(), name.range().to() - 1);
        boolean known = actor.kind() == ActorKind.COUNTRY || actor.kind() == ActorKind.ORGANIZATION;
        return known ? List.of(actor) : List.of();
      }
    }
    return List.of();
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
    if (parties.has(
        sentence,
        "nowhere",
        "failure",
        "failed",
        "collapsed",
        "foundered",
        "unsuccessful",
        "broke")) {
      return MediationOutcome.FAILED;
    }
    boolean none = parties.has(sentence, "no", "without", "little", "not");
    if (parties.has(sentence, "progress", "headway", "breakthrough", "bridging")) {
      return none ? MediationOutcome.NO_PROGRESS : MediationOutcome.PROGRESS;
    }
    if (parties.has(sentence, "stalled", "deadlock", "deadlocked", "fruitless", "impasse")) {
      return MediationOutcome.NO_PROGRESS;
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
