package org.newsfacts.diplomacy;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Fact;
import org.newsfacts.model.Modality;
import org.newsfacts.model.Offer;
import org.newsfacts.model.Span;
import org.newsfacts.reading.Scene;
import org.newsfacts.rule.Extractor;
import org.newsfacts.rule.RuleInfo;
import org.newsfacts.text.TokenRange;

/** Reads what states and officials offer to do, and on what condition. */
public final class Offers implements Extractor {
  private static final String TO_DO = "offer.to-do";
  private static final String READY = "offer.ready";
  private static final String THING = "offer.thing";

  /** Makes the extractor. */
  public Offers() {}

  @Override
  public String family() {
    return "offer";
  }

  @Override
  public List<RuleInfo> rules() {
    return List.of(
        new RuleInfo(TO_DO, "X offered to do Z"),
        new RuleInfo(READY, "X is ready, prepared, willing to do Z"),
        new RuleInfo(THING, "X offered Z, pledged Z"));
  }

  @Override
  public void extract(Scene scene, Consumer<Fact> sink) {
    Parties parties = new Parties(scene.reading());
    for (Clause clause : scene.reading().clauses().all()) {
      Offer offer = clause.verb() == null ? null : read(parties, clause);
      if (offer != null) {
        scene.trace().read(offer.rule(), clause.range().from(), "");
        sink.accept(offer);
      }
    }
  }

  private static @Nullable Offer read(Parties parties, Clause clause) {
    Clause deed = clause.child(ClauseKind.INFINITIVE);
    if (deed != null && deed.antecedent() == null && deed.verb() != null) {
      if (clause.isVerb("offer") && !clause.isPassive()) {
        return toDo(parties, clause, deed, TO_DO);
      }
      if (isReady(parties, clause)) {
        return toDo(parties, clause, deed, READY);
      }
    }
    boolean offered = clause.isVerb("offer") && deed == null;
    return offered && !clause.isPassive() ? thing(parties, clause) : null;
  }

  private static boolean isReady(Parties parties, Clause clause) {
    if (clause.isVerb("prepare") && clause.isPassive()) {
      return true;
    }
    TokenRange predicate = clause.predicate();
    return predicate != null
        && clause.isVerb("be", "stand", "remain")
        && parties.has(predicate, "ready", "prepared", "willing");
  }

  private static @Nullable Offer toDo(Parties parties, Clause clause, Clause deed, String rule) {
    Actor offeror = offeror(parties, clause);
    if (offeror == null || deed.verb() == null) {
      return null;
    }
    int from = deed.verb().head();
    int condition = condition(parties, deed.toEnd(from));
    Span offer = parties.span(TokenRange.of(from, condition));
    Span told = condition < deed.range().to() ? parties.span(deed.toEnd(condition)) : null;
    return new Offer(
        parties.basis(clause, rule).withModality(Modality.ACTUAL), offeror, offer, told);
  }

  /** Where "if asked", "should they agree" begins; the end without one. */
  private static int condition(Parties parties, TokenRange range) {
    for (int token = range.from() + 1; token < range.to(); token++) {
      switch (parties.lower(token)) {
        case "if", "should", "provided", "unless" -> {
          return token;
        }
        default -> {}
      }
    }
    return range.to();
  }

  /** "offered its good offices", but not "offered no sign of progress", "offered condolences". */
  private static @Nullable Offer thing(Parties parties, Clause clause) {
    NounPhrase object =
        clause.objects().isEmpty() ? null : clause.objects().get(clause.objects().size() - 1);
    Actor offeror = offeror(parties, clause);
    if (object == null || offeror == null || clause.isNegated() || isTalk(parties, object)) {
      return null;
    }
    int from = object.base().from();
    int condition = condition(parties, clause.toEnd(from));
    Span told = condition < clause.range().to() ? parties.span(clause.toEnd(condition)) : null;
    Span offer =
        told == null ? parties.span(object.list()) : parties.span(TokenRange.of(from, condition));
    return new Offer(parties.basis(clause, THING), offeror, offer, told);
  }

  private static boolean isTalk(Parties parties, NounPhrase object) {
    if (parties.lower(object.base().from()).equals("no")) {
      return true;
    }
    return switch (parties.head(object)) {
      case "condolences",
          "sympathy",
          "sign",
          "signs",
          "explanation",
          "details",
          "apology",
          "apologies",
          "evidence",
          "prayers",
          "congratulations",
          "reason",
          "comment",
          "thanks",
          "hope",
          "view",
          "views",
          "insight",
          "glimpse",
          "opportunity",
          "chance",
          "advice",
          "resignation",
          "criticism",
          "praise",
          "way",
          "alternative",
          "choice" ->
          true;
      default -> false;
    };
  }

  private static @Nullable Actor offeror(Parties parties, Clause clause) {
    NounPhrase subject = clause.subject();
    List<Actor> all = parties.all(subject);
    if (subject == null || all.isEmpty()) {
      return null;
    }
    return all.size() == 1 ? all.get(0) : parties.reading().actor(subject);
  }
}
