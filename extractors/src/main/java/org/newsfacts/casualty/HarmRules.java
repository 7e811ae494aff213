package org.newsfacts.casualty;

import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.Tense;
import org.newsfacts.clause.VerbForm;
import org.newsfacts.clause.VerbGroup;
import org.newsfacts.frame.Argument;
import org.newsfacts.frame.Form;
import org.newsfacts.frame.Role;
import org.newsfacts.model.CasualtyFigure;
import org.newsfacts.model.Harm;
import org.newsfacts.model.Modality;
import org.newsfacts.reading.Reading;
import org.newsfacts.rule.FrameRule;
import org.newsfacts.rule.Told;

/** The rule on frames of harm, with what keeps it out. Immutable. */
final class HarmRules {
  private final HarmWords words;
  private final FrameRule harm;

  HarmRules(HarmWords words) {
    this.words = words;
    this.harm =
        FrameRule.named(
                "casualty.harm",
                "X killed N people; N were taken to a hospital; N who drowned; the deaths of N")
            .act("HARM")
            .alsoSpokenOf()
            .alsoInSpeech()
            .unless("If the dam breaks, 12 people could die.", HarmRules::isOpen)
            .unless("A bigger fire would have killed 12 people.", told -> modality(told) == null)
            .unless("Nobody killed 12 people.", HarmRules::isByNobody)
            .unless("The driver picked up 40 students.", this::isByNoForces)
            .unless("Nine people were dead tired.", HarmRules::isOfAnotherState)
            .unless("Raids in which 12 people are killed are crimes.", HarmRules::isGeneral)
            .unless("The boy took 14 children to the lake.", this::isPlainTaking)
            .unless("The hotel sheltered 90 people.", HarmRules::isNoCamp)
            .unless("The crash wiped out 2,000 investors.", HarmRules::isNoFamily)
            .unless("The body of the old king lies in Dorna.", HarmRules::isNoFind)
            .unless("Nine fans were dying to meet the singer.", HarmRules::isEager)
            .joined();
  }

  /** All forms of the senses of harm; what each tells of whom is told by {@link Harms#of}. */
  FrameRule harm() {
    return harm;
  }

  /** Returns how harm is told; null when the text tells what did not happen, or only might. */
  static @Nullable Modality modality(Told told) {
    return new Reality(told.reading()).of(told.frame().clause());
  }

  /** "could die" is still to come; "could have died" did not, "may have died" perhaps did. */
  private static boolean isOpen(Told told) {
    Clause clause = told.frame().clause();
    VerbGroup own = clause == null || told.frame().noun() != null ? null : clause.verb();
    Clause first = clause == null || own == null || own.isFinite() ? null : clause.conjunct();
    VerbGroup verb = first == null ? own : first.verb(); // "could be killed and injured"
    return verb != null && verb.modal() != null && !verb.perfect();
  }

  private static boolean isByNobody(Told told) {
    Argument doer = told.frame().argument(Role.AGENT);
    return doer != null && told.reading().isForm(doer.range().from(), CasualtyWord.NOBODY);
  }

  /** "Police picked up 40 students", "Gunmen snatched two nuns": not so a driver or a striker. */
  private boolean isByNoForces(Told told) {
    boolean forces = told.frame().sense().has("forces");
    boolean armed = told.frame().sense().has("armed");
    Argument doer = told.frame().argument(Role.AGENT);
    CasualtyFigure.Group group =
        doer == null ? null : words.group(told.reading().tags().lemma(doer.head()));
    boolean doing =
        group == CasualtyFigure.Group.SECURITY_FORCES
            || armed && group == CasualtyFigure.Group.MILITANTS;
    return (forces || armed) && (!doing || isThing(told));
  }

  /** "Police bagged three trophies", "Militants snatched 14 rifles". */
  private boolean isThing(Told told) {
    Argument patient = told.frame().argument(Role.PATIENT);
    int head = patient == null ? -1 : patient.head();
    String noun = head < 0 ? "" : told.reading().tags().lemma(head);
    return head >= 0
        && told.reading().tags().pos(head) == Pos.NOUN
        && !words.isPerson(noun)
        && !words.mayBePerson(noun);
  }

  /** "dead tired", "the missing e-mails": a state of something else. */
  private static boolean isOfAnotherState(Told told) {
    Reading reading = told.reading();
    return told.frame().form() == Form.ADJECTIVE
        && reading.isForm(told.frame().trigger() + 1, CasualtyWord.NOT_QUITE_DEAD);
  }

  /** "an attack in which four people are killed" tells what counts as one. */
  private static boolean isGeneral(Told told) {
    Clause clause = told.frame().clause();
    VerbGroup own = clause == null ? null : clause.verb();
    Clause first = clause == null || own == null || own.isFinite() ? null : clause.conjunct();
    VerbGroup verb = first == null ? own : first.verb(); // "are killed or injured"
    return told.frame().form() == Form.PASSIVE
        && verb != null
        && verb.tense() == Tense.PRESENT
        && verb.modal() == null
        && !verb.perfect()
        && told.frame().sense().particle().isEmpty()
        && isDone(told.frame().sense().value("harm"));
  }

  private static boolean isDone(String harm) {
    return harm.equals("KILLED") || harm.equals("INJURED");
  }

  /** "They killed nine people and took 14 children": not "took 14 children to the lake". */
  private boolean isPlainTaking(Told told) {
    Clause clause = told.frame().clause();
    Clause first = clause == null ? null : clause.conjunct();
    return told.frame().sense().has("joined")
        && (first == null || words.does(first.lemma()) != Harm.KILLED);
  }

  /** "The raid wiped out a family of nine". */
  private static boolean isNoFamily(Told told) {
    return told.frame().sense().has("family")
        && !told.reading().isWord(told.head(Role.PATIENT), CasualtyWord.HOUSEHOLD);
  }

  /** "The bodies of nine miners were pulled out", "found the body of a boy": dead, if found. */
  private static boolean isNoFind(Told told) {
    NounPhrase body = told.frame().noun();
    Clause clause = body == null ? null : told.reading().clauses().at(body.head());
    if (!told.frame().sense().has("found") || body == null || clause == null) {
      return told.frame().sense().has("found");
    }
    boolean undergone = clause.isPassive() && clause.subject() == body.listHead();
    boolean found = undergone || !clause.isPassive() && clause.objects().contains(body.listHead());
    return !found || !told.reading().isWord(clause.lemma(), CasualtyWord.FINDS_BODIES);
  }

  /** "dying to meet her". */
  private static boolean isEager(Told told) {
    int next = told.frame().trigger() + 1;
    Reading reading = told.reading();
    return reading.tags().form(next - 1) == VerbForm.ING
        && told.frame().form() == Form.ACTIVE
        && next < reading.tokens().size()
        && reading.tokens().lower(next).equals("to")
        && reading.tags().form(next + 1) == VerbForm.BASE;
  }

  /** "Two camps shelter 900 people". */
  private static boolean isNoCamp(Told told) {
    Argument host = told.frame().argument(Role.AGENT);
    return told.frame().sense().has("camp")
        && (host == null || !told.reading().isLemma(host.head(), CasualtyWord.CAMP));
  }
}
