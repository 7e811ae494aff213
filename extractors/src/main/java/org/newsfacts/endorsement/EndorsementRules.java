package org.newsfacts.endorsement;

import static org.newsfacts.frame.Role.AGENT;
import static org.newsfacts.frame.Role.RECIPIENT;
import static org.newsfacts.frame.Role.TOPIC;

import java.util.List;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.VerbGroup;
import org.newsfacts.frame.Argument;
import org.newsfacts.frame.Form;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Basis;
import org.newsfacts.model.Endorsement;
import org.newsfacts.model.Modality;
import org.newsfacts.model.Span;
import org.newsfacts.name.NameMention;
import org.newsfacts.reading.Reading;
import org.newsfacts.rule.Extractor;
import org.newsfacts.rule.FrameRule;
import org.newsfacts.rule.FrameRules;
import org.newsfacts.rule.Told;

/** Who supports, welcomes, praises or thanks: "Canada welcomed the ceasefire". */
public final class EndorsementRules {
  private static final FrameRule ENDORSE =
      FrameRule.named(
              "endorsement.endorse",
              "X backed Y; Y was welcomed by X; X thanked Y for Z; X voiced support for Y; Y won"
                  + " the backing of X; X's praise for Y; X is grateful for Y")
          .act("ENDORSE")
          .eachOf(AGENT)
          .unless(
              "The beam supports the roof.",
              told ->
                  told.is(EndorsementSense.VOICED) ? told.isNobody(AGENT) : !told.isSomebody(AGENT))
          .unless("Kari Solheim welcomed the envoys at the door.", EndorsementRules::receives)
          .unless(
              "Kari Solheim showed no gratitude.", told -> !told.has(TOPIC) && !told.has(RECIPIENT))
          .unless("Kari Solheim was encouraged by her mother.", EndorsementRules::isMovedByPeople)
          .unless("Six members supported it.", EndorsementRules::isOnlyPronoun)
          .unless("The mayor is supported by troops.", EndorsementRules::isMaterial)
          .unless("An army backed by Oslo left.", EndorsementRules::isAttribute)
          .unless("The league which supports the bid left.", EndorsementRules::tellsApart)
          .yields(
              told ->
                  new Endorsement(
                      basis(told),
                      told.actor(AGENT),
                      told.value("kind", Endorsement.Kind.class),
                      told.has(TOPIC) ? told.span(TOPIC) : told.span(RECIPIENT)));

  private EndorsementRules() {}

  /** Returns the extractor. */
  public static Extractor extractor() {
    return FrameRules.of("endorsement", List.of("endorsement-senses"), List.of(ENDORSE))
        .keepingTeller();
  }

  /** "said it would welcome any thaw": what it thinks of it, not what it plans. */
  private static Basis basis(Told told) {
    Clause clause = told.frame().clause();
    VerbGroup verb = clause == null ? null : clause.verb();
    boolean would = verb != null && "would".equals(verb.modal());
    return would && told.basis().modality() == Modality.PLANNED
        ? told.basis().withModality(Modality.CONDITIONAL)
        : told.basis();
  }

  /** "welcomed the ruling" is a judgement; "welcomed the minister to Bern" a reception. */
  private static boolean receives(Told told) {
    Argument topic = told.frame().argument(TOPIC);
    NounPhrase noun = topic == null ? null : topic.noun();
    if (noun == null || !told.frame().sense().word().equals("welcome")) {
      return false;
    }
    Reading reading = told.reading();
    if (reading.frames().isPaper(noun)) {
      return false;
    }
    NameMention name = reading.names().at(noun.head());
    return name != null
        ? name.kind() == NameMention.Kind.PERSON
        : reading.frames().isSomebody(reading.actor(noun));
  }

  private static boolean isMovedByPeople(Told told) {
    return told.is(EndorsementSense.MOVED) && told.actor(TOPIC).kind() != Actor.Kind.UNKNOWN;
  }

  /** "is being supported by a regional force": help in men and means is no approval. */
  private static boolean isMaterial(Told told) {
    Argument agent = told.frame().argument(AGENT);
    return agent != null
        && told.value("kind", Endorsement.Kind.class) == Endorsement.Kind.SUPPORT
        && told.reading().isLemma(agent.head(), EndorsementWord.MATERIAL);
  }

  /** What "it" or "them" is, the record would not say. */
  private static boolean isOnlyPronoun(Told told) {
    Argument topic = told.frame().argument(TOPIC);
    Span span = told.spanOrNull(TOPIC);
    return topic != null
        && span != null
        && span.text().indexOf(' ') < 0
        && told.reading().tags().pos(topic.head()) == Pos.PRON
        && Character.isLowerCase(span.text().charAt(0));
  }

  /** "the militia which supports the party": tells which one it is. */
  private static boolean tellsApart(Told told) {
    Clause clause = told.frame().clause();
    if (clause == null || told.frame().noun() != null || !clause.isVerb("support", "back")) {
      return false;
    }
    Reading reading = told.reading();
    NounPhrase noun = clause.antecedent();
    boolean reduced =
        clause.kind() == ClauseKind.PARTICIPLE && noun != null && !reading.frames().isPaper(noun);
    boolean relative = clause.kind() == ClauseKind.RELATIVE && clause.isVerb("support");
    int before = Math.max(0, clause.range().from() - 1);
    return (reduced || relative) && !reading.tokens().lower(before).equals(",");
  }

  /** "an army backed by Oslo": tells what it is, not what Oslo did. */
  private static boolean isAttribute(Told told) {
    Clause clause = told.frame().clause();
    return told.frame().form() == Form.PASSIVE
        && clause != null
        && clause.isVerb("back", "support")
        && clause.verb() != null
        && clause.verb().range().size() == 1
        && clause.verb().mayBeParticiple();
  }
}
