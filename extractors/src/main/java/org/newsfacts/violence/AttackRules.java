package org.newsfacts.violence;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.frame.Argument;
import org.newsfacts.frame.Role;
import org.newsfacts.reading.Scene;
import org.newsfacts.rule.FrameRule;
import org.newsfacts.rule.Told;

/** Who attacks whom with what, told by a verb, by a verb with a noun of attack, or by the noun. */
final class AttackRules {
  private final AttackWords words;
  private final AttackSense sense;
  private final FrameRule verb;
  private final FrameRule launched;
  private final FrameRule noun;

  AttackRules(AttackWords words) {
    this.words = words;
    this.sense = new AttackSense(words);
    this.verb = verb();
    this.launched = launched();
    this.noun = noun();
  }

  List<FrameRule> all() {
    return List.of(verb, launched, noun);
  }

  FrameRule ofVerbs() {
    return verb;
  }

  FrameRule ofLaunching() {
    return launched;
  }

  FrameRule ofNouns() {
    return noun;
  }

  private FrameRule verb() {
    return FrameRule.named(
            "attack.verb",
            "Jets struck X; X was shelled by Y; snipers shot into a crowd; X fired rockets at Y; a"
                + " bomb went off; X came under fire")
        .act("ATTACK")
        .alsoSpokenOf()
        .unless("Neither army attacked the town.", AttackRules::isNobody)
        .unless("The rebels threatened to shell the port.", told -> !isReported(told))
        .unless("The two sides struck a deal.", is(sense::isOtherwise))
        .unless("The party was ambushed by bad results.", is(sense::isByThing))
        .unless("Kari Solheim attacked the ruling.", no(AttackRow.ABLE, sense::isAble))
        .unless("Police raided the office.", no(AttackRow.ARMED, sense::isRaid))
        .unless("The party torpedoed the budget.", no(AttackRow.THING, sense::isOnThing))
        .unless("Critics torched the ruling.", no(AttackRow.HIT, sense::isHit))
        .unless(
            "The storm struck the town.", no(AttackRow.STRIKE, b -> isReal(b) || sense.isStrike(b)))
        .unless("The vote killed all hopes.", no(AttackRow.HARM, sense::isReal))
        .unless("The lorry crashed the gate.", no(AttackRow.WEAPON, sense::isReal))
        .unless(
            "Leeds beat the champions.",
            no(AttackRow.DEATH, b -> isReal(b) || AttackSense.isDeadly(b)))
        .unless("The referee struck at noon.", no(AttackRow.HITS, AttackSense::isStriking))
        .unless("Jets landed in Lima.", no(AttackRow.BURSTS, sense::isBurst))
        .unless("Police detonated the bomb.", no(AttackRow.SETS, AttackSense::isSetOff))
        .unless("Police fired tear gas at the crowd.", no(AttackRow.THROWS, sense::isThrow))
        .unless("Kari Solheim fired at Omar Said.", no(AttackRow.FIRES, sense::isFire))
        .unless("Kari Solheim opened a shop.", no(AttackRow.OPENS, AttackSense::isOpened))
        .unless("The mayor set the table.", no(AttackRow.ARSON, sense::isArson))
        .unless("The wind blew up a kite.", no(AttackRow.BLOWS, sense::isBlownUp))
        .unless("The minister came under fire for the delay.", no(AttackRow.UNDER, sense::isUnder))
        .unless("A truck ploughed into a wall.", no(AttackRow.DRIVES, sense::isDriven))
        .unless("The mayor clashed with critics.", no(AttackRow.CLASHES, sense::isArmedClash))
        .joined();
  }

  private boolean isReal(Blow blow) {
    return sense.isReal(blow);
  }

  private FrameRule launched() {
    return FrameRule.named(
            "attack.launched", "X launched an attack on Y; X carried out air strikes")
        .act("BLOW")
        .alsoSpokenOf()
        .unless("No group carried out the raid.", AttackRules::isNobody)
        .unless("The rebels could launch an attack on Aleppo.", told -> !isReported(told))
        .unless("The union launched a strike over pay.", told -> !isAttack(told))
        .unless("Shops reopened after the bombing.", told -> !arms(told).doers().isLaunched(told))
        .unless(
            "The army launched an aborted attack on Aleppo.", told -> !AttackReality.isTold(told))
        .unless("Kari Solheim led attacks on Omar Said.", this::isSpoken)
        .joined();
  }

  private FrameRule noun() {
    return FrameRule.named(
            "attack.noun", "rocket attacks by X; a suicide bombing in Y; X's air strikes on Y")
        .act("BLOW")
        .alsoSpokenOf()
        .unless("The general strike emptied the town.", told -> !isAttack(told))
        .unless("Was there an attack?", AttackRules::isAskedOrQuoted)
        .unless("The town feared bomb attacks in May.", told -> !AttackReality.isTold(told))
        .joined();
  }

  private AttackArms arms(Told told) {
    return AttackArms.of(told.scene(), words);
  }

  /** The blow of a verb's frame; null where no clause tells it. */
  @Nullable Blow blow(Told told) {
    return Blow.of(told, arms(told));
  }

  private Predicate<Told> is(Predicate<Blow> of) {
    return told -> {
      Blow blow = blow(told);
      return blow == null || of.test(blow);
    };
  }

  /** What a row asks for, where it is not there. */
  private Predicate<Told> no(AttackRow row, Predicate<Blow> wanted) {
    return told -> row.isOf(told.frame().sense()) && !is(wanted).test(told);
  }

  private static boolean isReported(Told told) {
    Clause clause = told.frame().clause();
    return clause != null && !isAskedOrQuoted(told) && AttackReality.isTold(told.reading(), clause);
  }

  static boolean isAskedOrQuoted(Told told) {
    Clause clause = told.frame().clause();
    NounPhrase noun = told.frame().noun();
    int token = noun != null ? noun.head() : clause == null ? 0 : AttackReality.head(clause);
    return !isReported(told.scene(), token);
  }

  /** Running text that is neither quoted nor asked. */
  static boolean isReported(Scene scene, int token) {
    return scene.reading().isNews(token)
        && !scene.isQuoted(token)
        && !AttackReality.isAsked(scene.reading(), token);
  }

  private static boolean isNobody(Told told) {
    Clause clause = told.frame().clause();
    Argument agent = told.frame().argument(Role.AGENT);
    return clause != null && AttackReality.isNobody(told.reading(), clause.subject())
        || agent != null && AttackReality.isNobody(told.reading(), agent.noun());
  }

  private boolean isAttack(Told told) {
    NounPhrase noun = told.frame().noun();
    return noun != null && arms(told).blows().isAttackNoun(noun);
  }

  /** "launched an offensive on costs": words, unless it is launched in arms or has a place. */
  private boolean isSpoken(Told told) {
    NounPhrase noun = told.frame().noun();
    Clause clause = told.frame().clause();
    if (noun == null || clause == null || arms(told).kindOf(noun) != null) {
      return false;
    }
    AttackArms arms = arms(told);
    ActSetting.Tail tail = arms.setting().tail(noun);
    NounPhrase doer = arms.doer(clause);
    boolean persons = arms.isPerson(clause.subject()) || arms.isPerson(tail.aim);
    boolean thing =
        tail.aim != null
            && !arms.isConcrete(told.reading().tags().lemma(tail.aim.head()))
            && arms.setting().named(tail.aim) == null
            && (doer == null || !arms.isArmed(doer));
    return (persons || thing) && tail.place == null;
  }
}
