package org.newsfacts.diplomacy;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.model.Actor;
import org.newsfacts.model.ActorKind;
import org.newsfacts.model.Basis;
import org.newsfacts.model.EnvoyDispatch;
import org.newsfacts.model.Fact;
import org.newsfacts.model.Modality;
import org.newsfacts.model.Place;
import org.newsfacts.model.Span;
import org.newsfacts.reading.Reading;
import org.newsfacts.reading.Scene;
import org.newsfacts.rule.Deed;
import org.newsfacts.rule.Extractor;
import org.newsfacts.rule.RuleInfo;
import org.newsfacts.text.TokenRange;

/** Reads the sending of envoys and delegations. */
public final class Dispatches implements Extractor {
  private static final String SENT = "envoy.sent";
  private static final String NOUN = "envoy.noun";
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
          "ambassadors",
          "diplomat",
          "diplomats",
          "minister",
          "ministers",
          "cardinal",
          "archbishop",
          "adviser",
          "advisor",
          "commissioner",
          "rapporteur",
          "plenipotentiary",
          "interlocutor",
          "premier",
          "secretary-general",
          "delegate",
          "delegates");

  /** "President Said sent his minister": persons who speak for a state. */
  private static final Set<String> LEADERS =
      Set.of(
          "president",
          "minister",
          "premier",
          "chancellor",
          "king",
          "queen",
          "emir",
          "sultan",
          "pope",
          "prince",
          "secretary-general",
          "leader",
          "patriarch",
          "secretary",
          "governor");

  /** Makes the extractor. */
  public Dispatches() {}

  @Override
  public String family() {
    return "envoy";
  }

  @Override
  public List<RuleInfo> rules() {
    return List.of(
        new RuleInfo(SENT, "X sent an envoy to a place, an envoy was sent by X"),
        new RuleInfo(NOUN, "X's dispatch of an envoy"));
  }

  @Override
  public void extract(Scene scene, Consumer<Fact> sink) {
    Parties parties = new Parties(scene.reading());
    scene.eachClause(
        family(),
        clause -> {
          if (clause.isVerb("send", "dispatch", "despatch")) {
            report(scene, sent(parties, clause), sink);
          }
        });
    scene.eachNoun(
        family(),
        noun -> {
          switch (parties.head(noun)) {
            case "dispatch", "despatch", "sending" -> report(scene, told(parties, noun), sink);
            default -> {}
          }
        });
  }

  private static void report(Scene scene, @Nullable EnvoyDispatch dispatch, Consumer<Fact> sink) {
    if (dispatch != null) {
      int token = scene.reading().tokens().at(dispatch.evidence().start());
      scene.trace().read(dispatch.rule(), token, "");
      sink.accept(dispatch);
    }
  }

  private static @Nullable EnvoyDispatch sent(Parties parties, Clause clause) {
    Deed deed = Deed.of(parties.reading(), clause);
    NounPhrase envoy = clause.isPassive() ? clause.subject() : sentOne(parties, clause);
    Actor sender = deed.told() && envoy != null ? sender(parties, clause) : null;
    if (sender == null || envoy == null || !isEnvoy(parties, clause, envoy)) {
      return null;
    }
    Actor sent = parties.reading().actor(envoy);
    if (sent.name().equals(sender.name())) {
      return null;
    }
    return new EnvoyDispatch(
        basis(parties, clause, deed), sender, sent, destination(parties, clause.phrases()));
  }

  /** "sent Kenya an envoy", "sent an envoy four times". */
  private static @Nullable NounPhrase sentOne(Parties parties, Clause clause) {
    for (NounPhrase object : clause.objects()) {
      if (isEnvoy(parties, clause, object)) {
        return object;
      }
    }
    return null;
  }

  private static Basis basis(Parties parties, Clause clause, Deed deed) {
    Reading reading = parties.reading();
    Clause told = clause;
    while (told.kind() == ClauseKind.INFINITIVE
        && told.host() != null
        && told.host().verb() != null) {
      told = told.host();
    }
    boolean coming = // "is sending an envoy"
        clause.verb() != null
            && parties.lower(clause.verb().head()).endsWith("ing")
            && clause.verb().isFinite()
            && deed.modality() == Modality.ACTUAL;
    return new Basis(
        parties.span(told.range()),
        SENT,
        deed.negated(),
        coming ? Modality.PLANNED : deed.modality(),
        null,
        reading.when(told));
  }

  /** Who sends: the subject, "by" whom; in "said a team would be sent" the body of the speaker. */
  private static @Nullable Actor sender(Parties parties, Clause clause) {
    NounPhrase sender = clause.subject();
    if (clause.isPassive()) {
      PrepPhrase by = clause.phrase("by");
      if (by == null) {
        return ofSpeaker(parties, clause);
      }
      sender = by.object();
    }
    Actor actor = sender == null ? null : parties.reading().actor(sender);
    return actor != null && maySend(parties, actor, sender) ? actor : null;
  }

  private static @Nullable Actor ofSpeaker(Parties parties, Clause clause) {
    Clause host = clause.host();
    NounPhrase speaker = host == null ? null : host.subject();
    if (speaker == null || clause.kind() != ClauseKind.COMPLEMENT) {
      return null;
    }
    Actor actor = parties.reading().actor(speaker);
    if (actor.kind() == ActorKind.COUNTRY || actor.kind() == ActorKind.ORGANIZATION) {
      return actor;
    }
    String body = actor.kind() == ActorKind.PERSON ? actor.affiliation() : null;
    return body == null ? null : Actor.of(body, ActorKind.ORGANIZATION);
  }

  /** States, bodies and their leaders; not "her editor sent a diplomat a note". */
  private static boolean maySend(Parties parties, Actor actor, @Nullable NounPhrase noun) {
    return switch (actor.kind()) {
      case COUNTRY, ORGANIZATION -> true;
      case GROUP ->
          !actor.members().isEmpty()
              && actor.members().stream().allMatch(one -> maySend(parties, one, null));
      case PERSON -> isLeader(actor.role()) || noun != null && isLeader(parties.head(noun));
      case UNKNOWN -> noun != null && isGovernment(parties.head(noun));
    };
  }

  private static boolean isGovernment(String head) {
    return switch (head) {
      case "government",
          "junta",
          "bloc",
          "council",
          "commission",
          "ministry",
          "administration",
          "union",
          "league",
          "kremlin",
          "vatican" ->
          true;
      default -> false;
    };
  }

  private static boolean isLeader(@Nullable String role) {
    if (role == null) {
      return false;
    }
    for (String leader : LEADERS) {
      if (role.toLowerCase(java.util.Locale.ROOT).contains(leader)) {
        return true;
      }
    }
    return false;
  }

  /** "a trade delegation" is one, "a rescue team", "a film mission" is none. */
  private static boolean isEnvoy(Parties parties, Clause clause, NounPhrase envoy) {
    String head = parties.head(envoy);
    if (isMission(head)) {
      return parties.has(
          envoy.base(),
          "negotiating",
          "mediation",
          "diplomatic",
          "ministerial",
          "high-level",
          "senior",
          "fact-finding",
          "top");
    }
    if (ENVOYS.contains(head)) {
      return true;
    }
    for (NounPhrase apposition : envoy.appositions()) {
      if (ENVOYS.contains(parties.head(apposition))) {
        return true;
      }
    }
    Actor actor = parties.reading().actor(envoy);
    if (actor.kind() != ActorKind.PERSON) {
      return false;
    }
    PrepPhrase as = clause.phrase("as");
    boolean named = as != null && as.object() != null && ENVOYS.contains(parties.head(as.object()));
    return named || isPlace(parties, clause);
  }

  private static boolean isMission(String head) {
    return switch (head) {
      case "team", "mission", "official", "officials" -> true;
      default -> false;
    };
  }

  /** "sent Lund to Geneva", but not "sent Lund to jail". */
  private static boolean isPlace(Parties parties, Clause clause) {
    for (PrepPhrase prep : clause.phrases()) {
      NounPhrase object = prep.object();
      if (prep.word().equals("to") && object != null && !object.isTime()) {
        return parties.reading().place(object.base()) != null || isLand(parties, object.base());
      }
    }
    return false;
  }

  private static boolean isLand(Parties parties, TokenRange base) {
    return parties.has(base, "region", "country", "island", "capital", "city", "area");
  }

  private static @Nullable Place destination(Parties parties, List<PrepPhrase> preps) {
    for (PrepPhrase prep : preps) {
      NounPhrase object = prep.object();
      boolean to = prep.word().equals("to") || prep.word().equals("into");
      if (!to || object == null || object.isTime()) {
        continue;
      }
      Place named = parties.reading().place(object.range());
      return named != null
          ? named
          : new Place(parties.span(object.base()).text(), null, parties.span(object.base()));
    }
    return null;
  }

  /** "Beijing's dispatch of a special representative, Xu Wen, to Port Sudan". */
  private static @Nullable EnvoyDispatch told(Parties parties, NounPhrase noun) {
    int of = noun.base().to();
    NounPhrase envoy = parties.lower(of).equals("of") ? parties.objectOf(of) : null;
    List<Actor> owner = parties.owner(noun);
    if (envoy == null || owner.isEmpty() || !maySend(parties, owner.get(0), null)) {
      return null;
    }
    if (!ENVOYS.contains(parties.head(envoy))) {
      return null;
    }
    Clause clause = parties.reading().clauses().at(noun.head());
    Place place = clause == null ? null : destination(parties, after(clause, envoy));
    int end = place == null ? envoy.full().to() : end(parties, place);
    TokenRange range = TokenRange.of(noun.base().from(), Math.max(end, envoy.base().to()));
    return new EnvoyDispatch(
        Basis.of(parties.span(range), NOUN), owner.get(0), parties.reading().actor(envoy), place);
  }

  private static List<PrepPhrase> after(Clause clause, NounPhrase envoy) {
    return clause.phrases().stream()
        .filter(prep -> prep.range().from() >= envoy.base().to())
        .toList();
  }

  private static int end(Parties parties, Place place) {
    Span mention = place.mention();
    return mention == null ? 0 : parties.reading().tokens().at(mention.end() - 1) + 1;
  }
}
