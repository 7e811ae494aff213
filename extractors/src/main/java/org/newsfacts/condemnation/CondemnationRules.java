package org.newsfacts.condemnation;

import static org.newsfacts.frame.Role.AGENT;
import static org.newsfacts.frame.Role.TOPIC;
import static org.newsfacts.rule.Part.actor;
import static org.newsfacts.rule.Part.value;
import static org.newsfacts.rule.Part.wordsIfTold;

import java.util.List;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.frame.Argument;
import org.newsfacts.frame.Form;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Condemnation;
import org.newsfacts.model.Span;
import org.newsfacts.rule.Extractor;
import org.newsfacts.rule.FrameRule;
import org.newsfacts.rule.FrameRules;
import org.newsfacts.rule.Told;

/** Who condemns or criticises what: "Oslo condemned the raid". */
public final class CondemnationRules {
  private static final FrameRule CONDEMN =
      FrameRule.named(
              "condemnation.condemn",
              "X condemned Y; Y was condemned by X; X's condemnation of Y; X voiced outrage at Y;"
                  + " Y drew criticism from X; Y came under fire from X")
          .act("CONDEMN")
          .eachOf(AGENT, CondemnationRules::isComing)
          .unless("The storm slammed the coast.", told -> !told.isSomebody(AGENT))
          .unless("Kari Solheim slammed the door.", CondemnationRules::isHit)
          .unless("Rebels attacked the harbour.", CondemnationRules::isBlow)
          .unless("The harbour came under fire from Peru.", CondemnationRules::isShooting)
          .unless("He will face criticism from Oslo.", CondemnationRules::isOfPronoun)
          .unless("Kari Solheim lamented how little was done.", CondemnationRules::isGrief)
          .yields(
              Condemnation::new,
              actor(AGENT),
              wordsIfTold(TOPIC),
              value("strength", Condemnation.Strength.class));

  private CondemnationRules() {}

  /** Returns the extractor. */
  public static Extractor extractor() {
    return FrameRules.of("condemnation", List.of("condemnation-senses"), List.of(CONDEMN));
  }

  /** "Condemnation came from Sweden and Norway": from each. */
  private static boolean isComing(Told told) {
    Clause clause = told.frame().clause();
    NounPhrase noun = told.frame().noun();
    return told.frame().form() == Form.LIGHT_VERB
        && clause != null
        && noun != null
        && clause.subject() != null
        && clause.subject().range().contains(noun.head())
        && !clause.isPassive();
  }

  /** A door is slammed by hand; a plan is slammed with words. */
  private static boolean isHit(Told told) {
    Argument topic = told.frame().argument(TOPIC);
    Clause clause = told.frame().clause();
    return topic != null
        && clause != null
        && clause.isVerb("slam", "blast")
        && (told.reading().isLemma(topic.head(), CondemnationWord.HIT_THING)
            || clause.prep("into", "onto", "against", "through") != null);
  }

  /** Of those attacked, only what is said or planned is attacked with words. */
  private static boolean isBlow(Told told) {
    Argument topic = told.frame().argument(TOPIC);
    return told.frame().sense().has("words")
        && (topic == null || !told.reading().isLemma(topic.head(), CondemnationWord.SAYING));
  }

  /** "came under fire from the hills", "from Peru": guns, unless people criticise. */
  private static boolean isShooting(Told told) {
    Argument agent = told.frame().argument(AGENT);
    if (!told.frame().sense().word().equals("fire") || agent == null) {
      return false;
    }
    Actor actor = told.actor(AGENT);
    return actor.kind() == Actor.Kind.COUNTRY
        || told.reading().isLemma(agent.head(), CondemnationWord.GUN);
  }

  private static boolean isOfPronoun(Told told) {
    Span topic = told.spanOrNull(TOPIC);
    return topic != null
        && told.frame().form() == Form.LIGHT_VERB
        && topic.text().length() <= 4
        && topic.text().indexOf(' ') < 0
        && told.reading().tags().pos(told.reading().tokens().at(topic.start())) == Pos.PRON;
  }

  private static boolean isGrief(Told told) {
    return told.frame().sense().word().equals("lament");
  }
}
