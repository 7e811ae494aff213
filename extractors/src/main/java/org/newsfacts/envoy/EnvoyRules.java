package org.newsfacts.envoy;

import static org.newsfacts.frame.Role.AGENT;
import static org.newsfacts.frame.Role.GOAL;
import static org.newsfacts.frame.Role.INSTRUMENT;
import static org.newsfacts.frame.Role.PATIENT;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.diplomacy.Acts;
import org.newsfacts.frame.Argument;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Basis;
import org.newsfacts.model.EnvoyDispatch;
import org.newsfacts.model.Modality;
import org.newsfacts.model.Place;
import org.newsfacts.model.Span;
import org.newsfacts.reading.Reading;
import org.newsfacts.rule.Extractor;
import org.newsfacts.rule.FrameRule;
import org.newsfacts.rule.FrameRules;
import org.newsfacts.rule.Told;
import org.newsfacts.text.TokenRange;
import org.newsfacts.text.Tokens;

/** Who sends an envoy or a delegation where: "Bern sent an envoy to the island". */
public final class EnvoyRules {
  private static final FrameRule SENT =
      FrameRule.named(
              "envoy.sent",
              "X sent an envoy to a place, an envoy was sent by X, X named Y as envoy to Z")
          .act("SEND_ENVOY")
          .unless("Her editor sent a diplomat a note.", told -> sender(told) == null)
          .unless("Norway sent a letter to Kenya.", told -> envoy(told) == null)
          .unless("Norway named a minister.", told -> isOffice(told) && !isNamedEnvoy(told))
          .yields(EnvoyRules::dispatch);

  private static final FrameRule NOUN =
      FrameRule.named("envoy.noun", "X's dispatch of an envoy")
          .act("ENVOY_SENT")
          .unless("The mayor's dispatch of a letter came late.", told -> envoy(told) == null)
          .unless("Her editor's dispatch of a diplomat", told -> sender(told) == null)
          .yields(EnvoyRules::dispatch);

  private EnvoyRules() {}

  /** Returns the extractor. */
  public static Extractor extractor() {
    return FrameRules.of("envoy", List.of("envoy-senses"), List.of(SENT, NOUN));
  }

  private static @Nullable EnvoyDispatch dispatch(Told told) {
    Actor sender = sender(told);
    NounPhrase envoy = envoy(told);
    Actor sent = envoy == null ? null : told.reading().actor(envoy);
    if (sender == null || sent == null || sent.name().equals(sender.name())) {
      return null;
    }
    return new EnvoyDispatch(basis(told), sender, sent, destination(told));
  }

  /** "is sending an envoy" tells what is to come. */
  private static Basis basis(Told told) {
    Basis basis = Acts.basis(told);
    Clause clause = told.frame().clause();
    boolean coming =
        clause != null
            && told.frame().noun() == null
            && clause.verb() != null
            && clause.verb().isFinite()
            && !clause.isPassive()
            && told.reading().tokens().lower(clause.verb().head()).endsWith("ing")
            && basis.modality() == Modality.ACTUAL;
    return coming ? basis.withModality(Modality.PLANNED) : basis;
  }

  /** Who sends; in "the ministry said a team would be sent" the body of the speaker. */
  private static @Nullable Actor sender(Told told) {
    Argument agent = told.frame().argument(AGENT);
    if (agent == null) {
      return ofSpeaker(told);
    }
    Actor actor = told.actorOrNull(AGENT);
    return actor != null && maySend(told.reading(), actor, agent.head()) ? actor : null;
  }

  private static @Nullable Actor ofSpeaker(Told told) {
    Clause clause = told.frame().clause();
    Clause host = clause == null ? null : clause.host();
    NounPhrase speaker = host == null ? null : host.subject();
    if (clause == null || speaker == null || clause.kind() != ClauseKind.COMPLEMENT) {
      return null;
    }
    Actor actor = told.reading().actor(speaker);
    if (actor.kind() == Actor.Kind.COUNTRY || actor.kind() == Actor.Kind.ORGANIZATION) {
      return actor;
    }
    String body = actor.kind() == Actor.Kind.PERSON ? actor.affiliation() : null;
    return body == null ? null : Actor.of(body, Actor.Kind.ORGANIZATION);
  }

  /** States, bodies and their leaders. */
  private static boolean maySend(Reading reading, Actor actor, int head) {
    return switch (actor.kind()) {
      case COUNTRY, ORGANIZATION -> true;
      case GROUP ->
          actor.members().isEmpty()
              ? isOneOf(reading, actor.name(), EnvoyWord.STATE)
              : actor.members().stream().allMatch(one -> maySend(reading, one, head));
      case PERSON ->
          actor.role() != null && isOneOf(reading, actor.role(), EnvoyWord.LEADER)
              || reading.isLemma(head, EnvoyWord.LEADER);
      case UNKNOWN ->
          reading.isLemma(head, EnvoyWord.STATE) || isOneOf(reading, actor.name(), EnvoyWord.STATE);
    };
  }

  private static boolean isOneOf(Reading reading, String words, EnvoyWord of) {
    Tokens tokens = Tokens.of(words.toLowerCase(Locale.ROOT));
    for (int token = 0; token < tokens.size(); token++) {
      String word = tokens.lower(token);
      String one = word.endsWith("ies") ? word.substring(0, word.length() - 3) + "y" : word;
      String stem = one.endsWith("s") ? one.substring(0, one.length() - 1) : one;
      if (reading.isWord(word, of) || reading.isWord(stem, of)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOffice(Told told) {
    return told.frame().sense().has("office");
  }

  /** "named Lund as its envoy to Kenya", "named Lund special envoy to Kenya". */
  private static boolean isNamedEnvoy(Told told) {
    Clause clause = told.frame().clause();
    if (clause == null || !told.has(GOAL)) {
      return false;
    }
    int from = clause.afterVerb().from();
    Argument goal = told.frame().argument(GOAL);
    int to = goal == null ? from : Math.max(from, goal.range().from());
    return told.reading().has(TokenRange.of(from, to), EnvoyWord.ENVOY);
  }

  private static boolean isEnvoyWord(Told told, @Nullable Argument argument) {
    return argument != null && told.reading().isLemma(argument.head(), EnvoyWord.ENVOY);
  }

  /** Who is sent; also in "sent Kenya an envoy". */
  private static @Nullable NounPhrase envoy(Told told) {
    Argument sent = told.frame().argument(PATIENT);
    NounPhrase noun = sent == null ? null : sent.noun();
    Clause clause = told.frame().clause();
    if (noun != null && isEnvoy(told, noun)) {
      return noun;
    }
    for (NounPhrase object : clause == null ? List.<NounPhrase>of() : clause.objects()) {
      if (object != noun && isEnvoy(told, object) && !isOffice(told)) {
        return object;
      }
    }
    return null;
  }

  /** "a trade delegation" is one, "a rescue team", "a film mission" is none. */
  private static boolean isEnvoy(Told told, NounPhrase noun) {
    Reading reading = told.reading();
    if (reading.isLemma(noun.head(), EnvoyWord.MISSION)) {
      boolean plain = noun.base().size() == 2 && isLand(told); // "sent a mission to Kenya"
      return plain || reading.has(noun.base(), EnvoyWord.OF_DIPLOMACY);
    }
    if (reading.isLemma(noun.head(), EnvoyWord.ENVOY)) {
      return true;
    }
    for (NounPhrase apposition : noun.appositions()) {
      if (reading.isLemma(apposition.head(), EnvoyWord.ENVOY)) {
        return true;
      }
    }
    return reading.actor(noun).kind() == Actor.Kind.PERSON
        && (isEnvoyWord(told, told.frame().argument(INSTRUMENT)) || isOffice(told) || isLand(told));
  }

  /** "sent Lund to Geneva", but not "sent Lund to jail". */
  private static boolean isLand(Told told) {
    Argument goal = told.frame().argument(GOAL);
    return goal != null
        && (told.reading().place(goal.range()) != null
            || told.reading().has(goal.range(), EnvoyWord.LAND));
  }

  private static @Nullable Place destination(Told told) {
    Argument goal = told.frame().argument(GOAL);
    if (goal == null) {
      return null;
    }
    NounPhrase noun = goal.noun();
    TokenRange words = noun == null ? goal.range() : noun.range();
    Place named = told.reading().place(words);
    Place meant = noun == null ? null : told.reading().frames().placeMeant(noun);
    if (named != null || meant != null) {
      return named != null ? named : meant;
    }
    Span written = told.reading().span(noun == null ? goal.range() : noun.base());
    return new Place(written.text(), null, written);
  }
}
