package org.newsfacts.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PloverTest {

  private static final NewsLine LINE =
      new NewsLine("Oslo phoned Bern on Monday about 31 detained sailors.");
  private static final Actor OSLO = LINE.country("Oslo", "NO");
  private static final Actor BERN = LINE.country("Bern", "CH");
  private static final Actor GUNMAN = Actor.of("a gunman", ActorKind.PERSON);

  @Test
  void aPhoneCallIsAConsultationOfBoth() {
    PloverCode code = Plover.of(call(CallChannel.PHONE)).orElseThrow();

    assertThat(code.type()).isEqualTo(PloverType.CONSULT);
    assertThat(code.mode()).isEqualTo("phone");
    assertThat(code.cameo()).isEqualTo("041");
    assertThat(code.cameoRoot()).isEqualTo("04");
    assertThat(code.actors()).containsExactly(OSLO, BERN);
    assertThat(code.recipients()).isEmpty();
    assertThat(code.contexts()).isEmpty();
  }

  @Test
  void speakingOverAnUnknownChannelHasNoMode() {
    assertCoded(call(CallChannel.UNSPECIFIED), PloverType.CONSULT, null, "040");
  }

  @Test
  void aCallToComeIsAnAgreement() {
    Fact planned =
        call(CallChannel.PHONE).withBasis(LINE.basis("call").withModality(Modality.PLANNED));

    assertCoded(planned, PloverType.AGREE, null, "036");
    assertThat(Plover.of(planned).orElseThrow().contexts()).isEmpty();
  }

  @Test
  void whatDidNotHappenSaysSo() {
    Fact negated = call(CallChannel.PHONE).withBasis(LINE.basis("call").withNegated(true));

    assertThat(Plover.of(negated).orElseThrow().contexts()).containsExactly("negation");
  }

  @Test
  void whatMayHappenIsHypothetical() {
    Fact possible =
        attack(AttackKind.DRONE, OSLO)
            .withBasis(LINE.basis("attack").withModality(Modality.POSSIBLE));
    Fact planned =
        attack(AttackKind.DRONE, OSLO)
            .withBasis(LINE.basis("attack").withModality(Modality.PLANNED));

    assertThat(Plover.of(possible).orElseThrow().contexts()).containsExactly("hypothetical");
    assertThat(Plover.of(planned).orElseThrow().contexts()).containsExactly("future");
  }

  @Test
  void aVisitorActsUponAHost() {
    Meeting visit =
        Meeting.builder(LINE.basis("visit"))
            .kind(MeetingKind.VISIT)
            .participants(List.of(OSLO, BERN))
            .build();

    PloverCode code = Plover.of(visit).orElseThrow();

    assertThat(code.cameo()).isEqualTo("042");
    assertThat(code.actors()).containsExactly(OSLO);
    assertThat(code.recipients()).containsExactly(BERN);
  }

  @Test
  void meetingsAreConsultations() {
    assertCoded(meeting(MeetingKind.MEETING), PloverType.CONSULT, null, "040");
    assertCoded(meeting(MeetingKind.TALKS), PloverType.CONSULT, null, "046");
    assertCoded(meeting(MeetingKind.SESSION), PloverType.CONSULT, "multilateral", "040");
    assertCoded(meeting(MeetingKind.SUMMIT), PloverType.CONSULT, null, "040");
    assertCoded(meeting(MeetingKind.PRESS_CONFERENCE), null, null, "010");
    assertThat(Plover.of(Meeting.builder(LINE.basis("v")).kind(MeetingKind.VISIT).build()))
        .isPresent();
  }

  @Test
  void wordsHaveACameoCodeOnly() {
    Statement said = statement(CueClass.SAYING);

    assertCoded(said, null, null, "010");
    assertCoded(statement(CueClass.AGREEING), null, null, "019");
    assertCoded(statement(CueClass.DECLINING), null, null, "011");
    assertCoded(statement(CueClass.THREATENING), PloverType.THREATEN, null, "130");
    assertCoded(new Concern(LINE.basis("c"), OSLO, LINE.span("sailors")), null, null, "012");
    Fact declined = said.withBasis(said.basis().withNegated(true));
    assertCoded(declined, null, null, "011");
    assertThat(Plover.of(declined).orElseThrow().contexts()).isEmpty();
  }

  @Test
  void aDemandWeighsMoreThanAnAppeal() {
    assertCoded(appeal(AppealStrength.URGE), PloverType.REQUEST, null, "020");
    assertCoded(appeal(AppealStrength.DEMAND), PloverType.REQUEST, null, "100");
    assertThat(Plover.of(appeal(AppealStrength.URGE)).orElseThrow().recipients())
        .containsExactly(BERN);
  }

  @Test
  void praiseAndBlame() {
    Span sailors = LINE.span("sailors");

    assertCoded(
        new Condemnation(LINE.basis("c"), OSLO, sailors, CondemnationStrength.DEPLORE),
        PloverType.ACCUSE,
        "disapprove",
        "111");
    assertCoded(
        new Accusation(LINE.basis("a"), OSLO, BERN, sailors), PloverType.ACCUSE, "allege", "112");
    assertCoded(
        new Endorsement(LINE.basis("e"), OSLO, EndorsementKind.THANK, sailors),
        PloverType.SUPPORT,
        null,
        "051");
    assertCoded(new Offer(LINE.basis("o"), OSLO, sailors, null), PloverType.AGREE, null, "030");
  }

  @Test
  void envoysAndMediators() {
    assertCoded(
        new EnvoyDispatch(LINE.basis("e"), OSLO, Actor.of("an envoy", ActorKind.PERSON), null),
        PloverType.CONSULT,
        "visit",
        "042");
    assertCoded(
        Mediation.builder(LINE.basis("m")).mediators(List.of(OSLO)).build(),
        PloverType.CONSULT,
        null,
        "045");
  }

  @Test
  void aVetoIsTheBlockersAct() {
    Resolution vetoed = resolution(ResolutionOutcome.VETOED).toBuilder().blocker(BERN).build();

    assertCoded(vetoed, PloverType.REJECT, null, "129");
    assertThat(Plover.of(vetoed).orElseThrow().actors()).containsExactly(BERN);
    assertCoded(resolution(ResolutionOutcome.VETOED), PloverType.REJECT, null, "129");
    assertCoded(resolution(ResolutionOutcome.REJECTED), PloverType.REJECT, null, "120");
    assertThat(Plover.of(resolution(ResolutionOutcome.ADOPTED))).isEmpty();
  }

  @Test
  void protestsByKind() {
    assertCoded(protest(ProtestKind.GENERAL_STRIKE), PloverType.PROTEST, "strike", "143");
    assertCoded(protest(ProtestKind.MARCH), PloverType.PROTEST, "demo", "141");
    assertCoded(protest(ProtestKind.RIOT), PloverType.PROTEST, "riot", "145");
    assertCoded(protest(ProtestKind.OTHER), PloverType.PROTEST, null, "140");
  }

  @Test
  void attacksByWeapon() {
    assertCoded(attack(AttackKind.AIR_STRIKE, null), PloverType.ASSAULT, "aerial", "195");
    assertCoded(attack(AttackKind.ROCKET, OSLO), PloverType.ASSAULT, "heavy-weapons", "194");
    assertCoded(attack(AttackKind.BOMBING, null), PloverType.ASSAULT, "explosives", "183");
    assertCoded(attack(AttackKind.STABBING, GUNMAN), PloverType.ASSAULT, "primitive", "182");
    assertCoded(attack(AttackKind.VEHICLE, GUNMAN), PloverType.ASSAULT, null, "180");
  }

  @Test
  void aGunmanIsNoArmy() {
    assertCoded(attack(AttackKind.SHOOTING, GUNMAN), PloverType.ASSAULT, "firearms", "180");
    assertCoded(attack(AttackKind.SHOOTING, OSLO), PloverType.ASSAULT, "firearms", "193");
    assertCoded(attack(AttackKind.OTHER, null), PloverType.ASSAULT, null, "180");
    assertCoded(attack(AttackKind.OTHER, OSLO), PloverType.ASSAULT, null, "190");
  }

  @Test
  void harmIsAnEventWhenSomebodyDidIt() {
    assertCoded(figure(Harm.KILLED, BERN), PloverType.ASSAULT, null, "190");
    assertCoded(figure(Harm.ABDUCTED, null), PloverType.ASSAULT, "abduct", "181");
    assertCoded(figure(Harm.DETAINED, null), PloverType.COERCE, "arrest", "173");
    assertThat(Plover.of(figure(Harm.KILLED, null))).as("a flood kills too").isEmpty();
    assertThat(Plover.of(figure(Harm.MISSING, BERN))).isEmpty();
  }

  @Test
  void tollsPartsAndNoneAreNoEvents() {
    CasualtyFigure killed = figure(Harm.KILLED, BERN);

    assertThat(Plover.of(killed.toBuilder().aggregation(Aggregation.TOTAL).build())).isEmpty();
    assertThat(Plover.of(killed.toBuilder().aggregation(Aggregation.SUBSET).build())).isEmpty();
    assertThat(Plover.of(killed.toBuilder().count(Count.exactly(0, null)).build())).isEmpty();
  }

  @Test
  void anOfficeIsNoEvent() {
    assertThat(Plover.of(new PersonRole(LINE.basis("r"), OSLO, "mayor", null))).isEmpty();
  }

  private static void assertCoded(
      Fact fact, @Nullable PloverType type, @Nullable String mode, String cameo) {
    PloverCode code = Plover.of(fact).orElseThrow();
    assertThat(code.type()).isEqualTo(type);
    assertThat(code.mode()).isEqualTo(mode);
    assertThat(code.cameo()).isEqualTo(cameo);
  }

  private static DiplomaticCall call(CallChannel channel) {
    return new DiplomaticCall(LINE.basis("call"), OSLO, BERN, channel, List.of());
  }

  private static Meeting meeting(MeetingKind kind) {
    return Meeting.builder(LINE.basis("meeting"))
        .kind(kind)
        .participants(List.of(OSLO, BERN))
        .build();
  }

  private static Statement statement(CueClass cueClass) {
    return Statement.builder(LINE.basis("s"))
        .mode(StatementMode.INDIRECT)
        .speaker(OSLO)
        .cueClass(cueClass)
        .build();
  }

  private static Appeal appeal(AppealStrength strength) {
    return new Appeal(LINE.basis("a"), OSLO, List.of(BERN), LINE.span("sailors"), strength);
  }

  private static Resolution resolution(ResolutionOutcome outcome) {
    return Resolution.builder(LINE.basis("r"))
        .body(OSLO)
        .instrument(LINE.span("sailors"))
        .outcome(outcome)
        .build();
  }

  private static Protest protest(ProtestKind kind) {
    return Protest.builder(LINE.basis("p")).kind(kind).build();
  }

  private static Attack attack(AttackKind kind, @Nullable Actor attacker) {
    return Attack.builder(LINE.basis("a")).kind(kind).attacker(attacker).build();
  }

  private static CasualtyFigure figure(Harm harm, @Nullable Actor perpetrator) {
    return CasualtyFigure.builder(LINE.basis("c"))
        .harm(harm)
        .count(Count.exactly(31, LINE.span("31")))
        .perpetrator(perpetrator)
        .build();
  }
}
