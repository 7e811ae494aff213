package org.newsfacts.diplomacy;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.model.Actor;
import org.newsfacts.model.ActorKind;
import org.newsfacts.model.Basis;
import org.newsfacts.model.EnvoyDispatch;
import org.newsfacts.model.Fact;
import org.newsfacts.model.Modality;
import org.newsfacts.model.Place;
import org.newsfacts.reading.Scene;
import org.newsfacts.rule.Extractor;
import org.newsfacts.rule.RuleInfo;

/** Reads the sending of envoys and delegations. */
public final class Dispatches implements Extractor {
  private static final String SENT = "envoy.sent";
  private static final Set<String> ENVOYS =
      Set.of(
          "envoy",
          "envoys",
          "delegation",
          "delegations",
          "emissary",
          "emissaries",
          "mediator",
          "mediators",
          "negotiator",
          "negotiators",
          "representative",
          "representatives",
          "ambassador",
          "diplomat",
          "diplomats",
          "minister",
          "mission",
          "official",
          "officials",
          "cardinal",
          "team");

  /** Makes the extractor. */
  public Dispatches() {}

  @Override
  public String family() {
    return "envoy";
  }

  @Override
  public List<RuleInfo> rules() {
    return List.of(new RuleInfo(SENT, "X sent an envoy to a place, an envoy was sent by X"));
  }

  @Override
  public void extract(Scene scene, Consumer<Fact> sink) {
    Parties parties = new Parties(scene.reading());
    for (Clause clause : scene.reading().clauses().all()) {
      EnvoyDispatch sent =
          clause.isVerb("send", "dispatch", "despatch") ? read(parties, clause) : null;
      if (sent != null) {
        scene.trace().read(SENT, clause.range().from(), "");
        sink.accept(sent);
      }
    }
  }

  private static @Nullable EnvoyDispatch read(Parties parties, Clause clause) {
    NounPhrase sender = clause.subject();
    NounPhrase envoy = clause.object();
    if (clause.isPassive()) {
      PrepPhrase by = clause.prep("by");
      envoy = clause.subject();
      sender = by == null ? null : by.object();
    }
    if (sender == null || envoy == null) {
      return null;
    }
    List<Actor> senders = parties.all(sender);
    List<Actor> persons = parties.persons(envoy);
    boolean named =
        !persons.isEmpty()
            && persons.get(0).kind() == ActorKind.PERSON
            && persons.get(0).role() != null;
    if (senders.isEmpty() || !named && !isEnvoy(parties, envoy)) {
      return null;
    }
    PrepPhrase to = clause.prep("to", "into");
    Basis basis = parties.basis(clause, SENT);
    boolean coming = clause.verb() != null && parties.lower(clause.verb().head()).endsWith("ing");
    return new EnvoyDispatch(
        coming ? basis.withModality(Modality.PLANNED) : basis,
        senders.get(0),
        persons.isEmpty() ? parties.reading().actor(envoy.range(), envoy.head()) : persons.get(0),
        to == null ? null : destination(parties, to));
  }

  /** "a trade delegation" is one, "a rescue team", "a film mission" is none. */
  private static boolean isEnvoy(Parties parties, NounPhrase envoy) {
    String head = parties.head(envoy);
    if (head.equals("team") || head.equals("mission")) {
      return parties.has(envoy.base(), "negotiating", "mediation", "diplomatic", "ministerial");
    }
    return ENVOYS.contains(head);
  }

  private static @Nullable Place destination(Parties parties, PrepPhrase to) {
    NounPhrase object = to.object();
    if (object == null) {
      return null;
    }
    Place named = parties.reading().place(object.range());
    return named != null
        ? named
        : new Place(parties.span(object.base()).text(), null, parties.span(object.base()));
  }
}
