package org.newsfacts.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Codes facts for those who work with political event data.
 *
 * <p>Types and modes are those of the PLOVER manual (Open Event Data Alliance, 2021, github.com
 * /openeventdata/PLOVER), codes those of CAMEO 1.1b3 (Schrodt, 2012) as its table CAMEO2PLOVER-2021
 * pairs them. PLOVER has no type for words alone, so a {@link Statement} and a {@link Concern} have
 * a CAMEO code only.
 *
 * <table>
 *   <caption>Facts and their codes</caption>
 *   <tr><th>fact</th><th>PLOVER</th><th>CAMEO</th></tr>
 *   <tr><td>Statement</td><td>none; THREATEN when threatened</td>
 *       <td>010; 011 declined, 019 agreed, 130 threatened</td></tr>
 *   <tr><td>Concern</td><td>none</td><td>012</td></tr>
 *   <tr><td>DiplomaticCall</td><td>CONSULT phone</td><td>041; 040 when the channel is open</td></tr>
 *   <tr><td>Meeting</td><td>CONSULT visit, multilateral</td>
 *       <td>040; 042 visit, 046 talks, 010 press conference</td></tr>
 *   <tr><td>EnvoyDispatch</td><td>CONSULT visit</td><td>042</td></tr>
 *   <tr><td>Mediation</td><td>CONSULT</td><td>045</td></tr>
 *   <tr><td>a call, meeting or envoy to come</td><td>AGREE</td><td>036</td></tr>
 *   <tr><td>Offer</td><td>AGREE</td><td>030</td></tr>
 *   <tr><td>Endorsement</td><td>SUPPORT</td><td>051</td></tr>
 *   <tr><td>Appeal</td><td>REQUEST</td><td>020; 100 demanded</td></tr>
 *   <tr><td>Condemnation</td><td>ACCUSE disapprove</td><td>111</td></tr>
 *   <tr><td>Accusation</td><td>ACCUSE allege</td><td>112</td></tr>
 *   <tr><td>Resolution</td><td>REJECT when voted down or vetoed</td><td>120, 129</td></tr>
 *   <tr><td>Protest</td><td>PROTEST demo, strike, riot</td><td>140, 141, 143, 145</td></tr>
 *   <tr><td>Attack</td><td>ASSAULT by weapon</td><td>180 to 183, 190 to 195</td></tr>
 *   <tr><td>CasualtyFigure of one event</td>
 *       <td>COERCE arrest, ASSAULT abduct, ASSAULT when somebody did it</td>
 *       <td>173, 181, 180, 190</td></tr>
 * </table>
 *
 * <p>Running tolls, parts of other figures, figures of 0 and accidents have no code; neither have a
 * {@link PersonRole}, a resolution adopted or pending, and types added from outside.
 */
public final class Plover {

  private static final Map<Class<?>, Function<Fact, @Nullable Code>> CODERS =
      Map.ofEntries(
          coder(Statement.class, Plover::statement),
          coder(Concern.class, f -> code(null, null, "012", List.of(f.holder()), List.of())),
          coder(DiplomaticCall.class, Plover::call),
          coder(Meeting.class, Plover::meeting),
          coder(
              EnvoyDispatch.class,
              f -> consult(PloverMode.VISIT, "042", List.of(f.sender()), List.of())),
          coder(Mediation.class, f -> consult(null, "045", f.mediators(), f.parties())),
          coder(Offer.class, Plover::offer),
          coder(Endorsement.class, Plover::endorsement),
          coder(Appeal.class, Plover::appeal),
          coder(
              Condemnation.class, f -> accuse(PloverMode.DISAPPROVE, "111", f.issuer(), List.of())),
          coder(
              Accusation.class,
              f -> accuse(PloverMode.ALLEGE, "112", f.accuser(), List.of(f.accused()))),
          coder(Resolution.class, Plover::resolution),
          coder(Protest.class, Plover::protest),
          coder(Attack.class, Plover::attack),
          coder(CasualtyFigure.class, Plover::casualties));

  private Plover() {}

  /**
   * Returns the code of a fact, if it has one.
   *
   * <p><q>The minister phoned his Omani counterpart on Monday.</q> is CONSULT, phone, 041, with
   * both as actors. <q>The two will meet in Oslo.</q> is AGREE, 036. <q>The council has not
   * met.</q> is CONSULT with the context "negation".
   */
  public static Optional<Code> of(Fact fact) {
    Function<Fact, @Nullable Code> coder = CODERS.get(fact.getClass());
    Code code = coder == null ? null : coder.apply(fact);
    return Optional.ofNullable(code == null ? null : told(code, fact));
  }

  private static <F extends Fact> Map.Entry<Class<?>, Function<Fact, @Nullable Code>> coder(
      Class<F> type, Function<F, @Nullable Code> coder) {
    return Map.entry(type, fact -> coder.apply(type.cast(fact)));
  }

  /** "will meet" is a promise to meet; all else keeps its type and says how it is told. */
  private static Code told(Code code, Fact fact) {
    boolean planned = fact.modality() == Modality.PLANNED;
    boolean promise = planned && code.type() == Type.CONSULT;
    List<String> contexts = new ArrayList<>();
    if (planned && !promise) {
      contexts.add("future");
    }
    if (fact.modality() == Modality.POSSIBLE || fact.modality() == Modality.CONDITIONAL) {
      contexts.add("hypothetical");
    }
    // "declined to say" is coded as declining, an event of its own
    if (fact.negated() && !code.cameo().equals("011")) {
      contexts.add("negation");
    }
    return new Code(
        promise ? Type.AGREE : code.type(),
        promise ? null : code.mode(),
        promise ? "036" : code.cameo(),
        contexts,
        code.actors(),
        code.recipients());
  }

  private static Code statement(Statement fact) {
    List<Actor> speaker = listed(fact.speaker());
    List<Actor> addressee = listed(fact.addressee());
    if (fact.negated() || fact.cueClass() == CueClass.DECLINING) {
      return code(null, null, "011", speaker, addressee);
    }
    if (fact.cueClass() == CueClass.THREATENING) {
      return code(Type.THREATEN, null, "130", speaker, addressee);
    }
    String cameo = fact.cueClass() == CueClass.AGREEING ? "019" : "010";
    return code(null, null, cameo, speaker, addressee);
  }

  private static Code call(DiplomaticCall fact) {
    List<Actor> both = List.of(fact.caller(), fact.counterpart());
    return fact.channel() == DiplomaticCall.Channel.UNSPECIFIED
        ? consult(null, "040", both, List.of())
        : consult(PloverMode.PHONE, "041", both, List.of());
  }

  private static Code meeting(Meeting fact) {
    List<Actor> all = fact.participants();
    return switch (fact.kind()) {
      case PRESS_CONFERENCE -> code(null, null, "010", all, List.of());
      case TALKS -> consult(null, "046", all, List.of());
      case SESSION -> consult(PloverMode.MULTILATERAL, "040", all, List.of());
      case MEETING -> consult(null, "040", all, List.of());
      case SUMMIT ->
          consult(all.size() > 2 ? PloverMode.MULTILATERAL : null, "040", all, List.of());
      case VISIT -> {
        int visitors = Math.min(1, all.size());
        yield consult(
            PloverMode.VISIT, "042", all.subList(0, visitors), all.subList(visitors, all.size()));
      }
    };
  }

  private static Code offer(Offer fact) {
    return code(Type.AGREE, null, "030", List.of(fact.offeror()), List.of());
  }

  private static Code endorsement(Endorsement fact) {
    return code(Type.SUPPORT, null, "051", List.of(fact.issuer()), List.of());
  }

  private static Code appeal(Appeal fact) {
    String cameo = fact.strength() == Appeal.Strength.DEMAND ? "100" : "020";
    return code(Type.REQUEST, null, cameo, List.of(fact.issuer()), fact.addressees());
  }

  private static @Nullable Code resolution(Resolution fact) {
    List<Actor> body = List.of(fact.body());
    return switch (fact.outcome()) {
      case REJECTED -> code(Type.REJECT, null, "120", body, List.of());
      case VETOED ->
          fact.blocker() == null
              ? code(Type.REJECT, null, "129", body, List.of())
              : code(Type.REJECT, null, "129", listed(fact.blocker()), body);
      case ADOPTED, NOT_ISSUED, NOT_AGREED, PENDING -> null;
    };
  }

  private static Code protest(Protest fact) {
    List<Actor> organizer = listed(fact.organizer());
    return switch (fact.kind()) {
      case GENERAL_STRIKE, STRIKE ->
          code(Type.PROTEST, PloverMode.STRIKE, "143", organizer, List.of());
      case MARCH, RALLY -> code(Type.PROTEST, PloverMode.DEMO, "141", organizer, List.of());
      case RIOT -> code(Type.PROTEST, PloverMode.RIOT, "145", organizer, List.of());
      case OTHER -> code(Type.PROTEST, null, "140", organizer, List.of());
    };
  }

  private static Code attack(Attack fact) {
    Actor attacker = fact.attacker();
    return switch (fact.kind()) {
      case AIR_STRIKE -> assault(PloverMode.AERIAL, "195", attacker);
      case DRONE -> assault(PloverMode.DRONE, "195", attacker);
      case ARTILLERY, ROCKET -> assault(PloverMode.HEAVY_WEAPONS, "194", attacker);
      case BOMBING -> assault(PloverMode.EXPLOSIVES, "183", attacker);
      case SHOOTING -> assault(PloverMode.FIREARMS, military(attacker) ? "193" : "180", attacker);
      case STABBING -> assault(PloverMode.PRIMITIVE, "182", attacker);
      case VEHICLE -> assault(null, "180", attacker);
      case OTHER -> assault(null, military(attacker) ? "190" : "180", attacker);
    };
  }

  private static @Nullable Code casualties(CasualtyFigure fact) {
    boolean none = Long.valueOf(0).equals(fact.count().upper());
    if (none || fact.aggregation() != CasualtyFigure.Aggregation.INCIDENT) {
      return null;
    }
    Actor perpetrator = fact.perpetrator();
    return switch (fact.harm()) {
      case DETAINED -> code(Type.COERCE, PloverMode.ARREST, "173", listed(perpetrator), List.of());
      case ABDUCTED -> assault(PloverMode.ABDUCT, "181", perpetrator);
      case KILLED, INJURED, CASUALTIES ->
          perpetrator == null
              ? null
              : assault(null, military(perpetrator) ? "190" : "180", perpetrator);
      case MISSING, DISPLACED, OTHER -> null;
    };
  }

  /** CAMEO keeps 19x for organised forces and 18x for everybody else. */
  private static boolean military(@Nullable Actor attacker) {
    return attacker != null
        && (attacker.kind() == Actor.Kind.COUNTRY || attacker.kind() == Actor.Kind.ORGANIZATION);
  }

  private static Code consult(
      @Nullable PloverMode mode, String cameo, List<Actor> actors, List<Actor> recipients) {
    return code(Type.CONSULT, mode, cameo, actors, recipients);
  }

  private static Code accuse(PloverMode mode, String cameo, Actor actor, List<Actor> recipients) {
    return code(Type.ACCUSE, mode, cameo, List.of(actor), recipients);
  }

  private static Code assault(@Nullable PloverMode mode, String cameo, @Nullable Actor actor) {
    return code(Type.ASSAULT, mode, cameo, listed(actor), List.of());
  }

  private static Code code(
      @Nullable Type type,
      @Nullable PloverMode mode,
      String cameo,
      List<Actor> actors,
      List<Actor> recipients) {
    String how = mode == null ? null : mode.written();
    return new Code(type, how, cameo, List.of(), actors, recipients);
  }

  private static List<Actor> listed(@Nullable Actor actor) {
    return actor == null ? List.of() : List.of(actor);
  }

  /**
   * A fact in the terms of PLOVER and CAMEO, as {@link Plover#of} gives it.
   *
   * @param type the PLOVER event type; null for what only CAMEO codes, such as a statement
   * @param mode PLOVER's word for how: "phone", "firearms", "demo"; null when it has none that fits
   * @param cameo the CAMEO code, three digits as a string: "041"
   * @param contexts "future", "hypothetical" or "negation" where the text tells no plain event
   * @param actors who acts; all participants where none is host
   * @param recipients who is acted upon; may be empty
   */
  public record Code(
      @Nullable Type type,
      @Nullable String mode,
      String cameo,
      List<String> contexts,
      List<Actor> actors,
      List<Actor> recipients) {

    /** Checks the code; copies the lists. */
    public Code {
      Objects.requireNonNull(cameo, "cameo");
      if (cameo.length() != 3) {
        throw new IllegalArgumentException("not a CAMEO code: " + cameo);
      }
      contexts = List.copyOf(contexts);
      actors = List.copyOf(actors);
      recipients = List.copyOf(recipients);
    }

    /** Returns the CAMEO root, the first two digits: "04" for 041. */
    public String cameoRoot() {
      return cameo.substring(0, 2);
    }
  }

  /** The sixteen event types of PLOVER, from cooperation in words to conflict in deeds. */
  public enum Type {
    /** Agrees, offers or promises to cooperate; also meetings to come. */
    AGREE,
    /** Meets, visits, phones, mediates. */
    CONSULT,
    /** Backs, praises, thanks. */
    SUPPORT,
    /** Gives way in words. */
    CONCEDE,
    /** Cooperates in deeds, to the good of both. */
    COOPERATE,
    /** Gives aid. */
    AID,
    /** Gives way in deeds: withdraws, releases, disarms. */
    RETREAT,
    /** Asks or demands. */
    REQUEST,
    /** Disapproves, accuses, investigates. */
    ACCUSE,
    /** Refuses, votes down, vetoes. */
    REJECT,
    /** Threatens. */
    THREATEN,
    /** Demonstrates, strikes, riots. */
    PROTEST,
    /** Cuts relations. */
    SANCTION,
    /** Gets forces ready. */
    MOBILIZE,
    /** Arrests, bans, restricts, seizes. */
    COERCE,
    /** Uses violence. */
    ASSAULT
  }
}
