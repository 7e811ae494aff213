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
  private static final Actor GUNMAN = Actor.of("a gunman", Actor.Kind.PERSON);

  @Test
  void aPhoneCallIsAConsultationOfBoth() {
    Plover.Code code = Plover.of(call(DiplomaticCall.Channel.PHONE)).orElseThrow();

    assertThat(code.type()).isEqualTo(Plover.Type.CONSULT);
    assertThat(code.mode()).isEqualTo("phone");
    assertThat(code.cameo()).isEqualTo("041");
    assertThat(code.cameoRoot()).isEqualTo("04");
    assertThat(code.actors()).containsExactly(OSLO, BERN);
    assertThat(code.recipients()).isEmpty();
    assertThat(code.contexts()).isEmpty();
  }

  @Test
  void speakingOverAnUnknownChannelHasNoMode() {
    assertCoded(call(DiplomaticCall.Channel.UNSPECIFIED), Plover.Type.CONSULT, null, "040");
  }

  @Test
  void aCallToComeIsAnAgreement() {
    Fact planned =
        call(DiplomaticCall.Channel.PHONE)
            .withBasis(LINE.basis("call").withModality(Modality.PLANNED));

    assertCoded(planned, Plover.Type.AGREE, null, "036");
    assertThat(Plover.of(planned).orElseThrow().contexts()).isEmpty();
  }

  @Test
  void whatDidNotHappenSaysSo() {
    Fact negated =
        call(DiplomaticCall.Channel.PHONE).withBasis(LINE.basis("call").withNegated(true));

    assertThat(Plover.of(negated).orElseThrow().contexts()).containsExactly("negation");
  }

  @Test
  void whatMayHappenIsHypothetical() {
    Fact possible =
        attack(Attack.Kind.DRONE, OSLO)
            .withBasis(LINE.basis("attack").withModality(Modality.POSSIBLE));
    Fact planned =
        attack(Attack.Kind.DRONE, OSLO)
            .withBasis(LINE.basis("attack").withModality(Modality.PLANNED));

    assertThat(Plover.of(possible).orElseThrow().contexts()).containsExactly("hypothetical");
    assertThat(Plover.of(planned).orElseThrow().contexts()).containsExactly("future");
  }

  @Test
  void aVisitorActsUponAHost() {
    Meeting visit =
        Meeting.builder(LINE.basis("visit"))
            .kind(Meeting.Kind.VISIT)
            .participants(List.of(OSLO, BERN))
            .build();

    Plover.Code code = Plover.of(visit).orElseThrow();

    assertThat(code.cameo()).isEqualTo("042");
    assertThat(code.actors()).containsExactly(OSLO);
    assertThat(code.recipients()).containsExactly(BERN);
  }

  @Test
  void meetingsAreConsultations() {
    assertCoded(meeting(Meeting.Kind.MEETING), Plover.Type.CONSULT, null, "040");
    assertCoded(meeting(Meeting.Kind.TALKS), Plover.Type.CONSULT, null, "046");
    assertCoded(meeting(Meeting.Kind.SESSION), Plover.Type.CONSULT, "multilateral", "040");
    assertCoded(meeting(Meeting.Kind.SUMMIT), Plover.Type.CONSULT, null, "040");
    assertCoded(meeting(Meeting.Kind.PRESS_CONFERENCE), null, null, "010");
    assertThat(Plover.of(Meeting.builder(LINE.basis("v")).kind(Meeting.Kind.VISIT).build()))
        .isPresent();
  }

  @Test
  void wordsHaveACameoCodeOnly() {
    Statement said = statement(CueClass.SAYING);

    assertCoded(said, null, null, "010");
    assertCoded(statement(CueClass.AGREEING), null, null, "019");
    assertCoded(statement(CueClass.DECLINING), null, null, "011");
    assertCoded(statement(CueClass.THREATENING), Plover.Type.THREATEN, null, "130");
    assertCoded(new Concern(LINE.basis("c"), OSLO, LINE.span("sailors")), null, null, "012");
    Fact declined = said.withBasis(said.basis().withNegated(true));
    assertCoded(declined, null, null, "011");
    assertThat(Plover.of(declined).orElseThrow().contexts()).isEmpty();
  }

  @Test
  void aDemandWeighsMoreThanAnAppeal() {
    assertCoded(appeal(Appeal.Strength.URGE), Plover.Type.REQUEST, null, "020");
    assertCoded(appeal(Appeal.Strength.DEMAND), Plover.Type.REQUEST, null, "100");
    assertThat(Plover.of(appeal(Appeal.Strength.URGE)).orElseThrow().recipients())
        .containsExactly(BERN);
  }

  @Test
  void praiseAndBlame() {
    Span sailors = LINE.span("sailors");

    assertCoded(
        new Condemnation(LINE.basis("c"), OSLO, sailors, Condemnation.Strength.DEPLORE),
        Plover.Type.ACCUSE,
        "disapprove",
        "111");
    assertCoded(
        new Accusation(LINE.basis("a"), OSLO, BERN, sailors), Plover.Type.ACCUSE, "allege", "112");
    assertCoded(
        new Endorsement(LINE.basis("e"), OSLO, Endorsement.Kind.THANK, sailors),
        Plover.Type.SUPPORT,
        null,
        "051");
    assertCoded(new Offer(LINE.basis("o"), OSLO, sailors, null), Plover.Type.AGREE, null, "030");
  }

  @Test
  void envoysAndMediators() {
    assertCoded(
        new EnvoyDispatch(LINE.basis("e"), OSLO, Actor.of("an envoy", Actor.Kind.PERSON), null),
        Plover.Type.CONSULT,
        "visit",
        "042");
    assertCoded(
        Mediation.builder(LINE.basis("m")).mediators(List.of(OSLO)).build(),
        Plover.Type.CONSULT,
        null,
        "045");
  }

  @Test
  void aVetoIsTheBlockersAct() {
    Resolution vetoed = resolution(Resolution.Outcome.VETOED).toBuilder().blocker(BERN).build();

    assertCoded(vetoed, Plover.Type.REJECT, null, "129");
    assertThat(Plover.of(vetoed).orElseThrow().actors()).containsExactly(BERN);
    assertCoded(resolution(Resolution.Outcome.VETOED), Plover.Type.REJECT, null, "129");
    assertCoded(resolution(Resolution.Outcome.REJECTED), Plover.Type.REJECT, null, "120");
    assertThat(Plover.of(resolution(Resolution.Outcome.ADOPTED))).isEmpty();
  }

  @Test
  void protestsByKind() {
    assertCoded(protest(Protest.Kind.GENERAL_STRIKE), Plover.Type.PROTEST, "strike", "143");
    assertCoded(protest(Protest.Kind.MARCH), Plover.Type.PROTEST, "demo", "141");
    assertCoded(protest(Protest.Kind.RIOT), Plover.Type.PROTEST, "riot", "145");
    assertCoded(protest(Protest.Kind.OTHER), Plover.Type.PROTEST, null, "140");
  }

  @Test
  void attacksByWeapon() {
    assertCoded(attack(Attack.Kind.AIR_STRIKE, null), Plover.Type.ASSAULT, "aerial", "195");
    assertCoded(attack(Attack.Kind.ROCKET, OSLO), Plover.Type.ASSAULT, "heavy-weapons", "194");
    assertCoded(attack(Attack.Kind.BOMBING, null), Plover.Type.ASSAULT, "explosives", "183");
    assertCoded(attack(Attack.Kind.STABBING, GUNMAN), Plover.Type.ASSAULT, "primitive", "182");
    assertCoded(attack(Attack.Kind.VEHICLE, GUNMAN), Plover.Type.ASSAULT, null, "180");
  }

  @Test
  void aGunmanIsNoArmy() {
    assertCoded(attack(Attack.Kind.SHOOTING, GUNMAN), Plover.Type.ASSAULT, "firearms", "180");
    assertCoded(attack(Attack.Kind.SHOOTING, OSLO), Plover.Type.ASSAULT, "firearms", "193");
    assertCoded(attack(Attack.Kind.OTHER, null), Plover.Type.ASSAULT, null, "180");
    assertCoded(attack(Attack.Kind.OTHER, OSLO), Plover.Type.ASSAULT, null, "190");
  }

  @Test
  void harmIsAnEventWhenSomebodyDidIt() {
    assertCoded(figure(Harm.KILLED, BERN), Plover.Type.ASSAULT, null, "190");
    assertCoded(figure(Harm.ABDUCTED, null), Plover.Type.ASSAULT, "abduct", "181");
    assertCoded(figure(Harm.DETAINED, null), Plover.Type.COERCE, "arrest", "173");
    assertThat(Plover.of(figure(Harm.KILLED, null))).as("a flood kills too").isEmpty();
    assertThat(Plover.of(figure(Harm.MISSING, BERN))).isEmpty();
  }

  @Test
  void tollsPartsAndNoneAreNoEvents() {
    CasualtyFigure killed = figure(Harm.KILLED, BERN);

    assertThat(Plover.of(killed.toBuilder().aggregation(CasualtyFigure.Aggregation.TOTAL).build()))
        .isEmpty();
    assertThat(Plover.of(killed.toBuilder().aggregation(CasualtyFigure.Aggregation.SUBSET).build()))
        .isEmpty();
    assertThat(Plover.of(killed.toBuilder().count(Count.exactly(0, null)).build())).isEmpty();
  }

  @Test
  void anOfficeIsNoEvent() {
    assertThat(Plover.of(new PersonRole(LINE.basis("r"), OSLO, "mayor", null))).isEmpty();
  }

  private static void assertCoded(
      Fact fact, Plover.@Nullable Type type, @Nullable String mode, String cameo) {
    Plover.Code code = Plover.of(fact).orElseThrow();
    assertThat(code.type()).isEqualTo(type);
    assertThat(code.mode()).isEqualTo(mode);
    assertThat(code.cameo()).isEqualTo(cameo);
  }

  private static DiplomaticCall call(DiplomaticCall.Channel channel) {
    return new DiplomaticCall(LINE.basis("call"), OSLO, BERN, channel, List.of());
  }

  private static Meeting meeting(Meeting.Kind kind) {
    return Meeting.builder(LINE.basis("meeting"))
        .kind(kind)
        .participants(List.of(OSLO, BERN))
        .build();
  }

  private static Statement statement(CueClass cueClass) {
    return Statement.builder(LINE.basis("s"))
        .mode(Statement.Mode.INDIRECT)
        .speaker(OSLO)
        .cueClass(cueClass)
        .build();
  }

  private static Appeal appeal(Appeal.Strength strength) {
    return new Appeal(LINE.basis("a"), OSLO, List.of(BERN), LINE.span("sailors"), strength);
  }

  private static Resolution resolution(Resolution.Outcome outcome) {
    return Resolution.builder(LINE.basis("r"))
        .body(OSLO)
        .instrument(LINE.span("sailors"))
        .outcome(outcome)
        .build();
  }

  private static Protest protest(Protest.Kind kind) {
    return Protest.builder(LINE.basis("p")).kind(kind).build();
  }

  private static Attack attack(Attack.Kind kind, @Nullable Actor attacker) {
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
