package org.newsfacts.matrix;

import java.util.List;
import org.newsfacts.model.Accusation;
import org.newsfacts.model.Appeal;
import org.newsfacts.model.Attack;
import org.newsfacts.model.CasualtyFigure;
import org.newsfacts.model.Concern;
import org.newsfacts.model.Condemnation;
import org.newsfacts.model.DiplomaticCall;
import org.newsfacts.model.Endorsement;
import org.newsfacts.model.EnvoyDispatch;
import org.newsfacts.model.Fact;
import org.newsfacts.model.Mediation;
import org.newsfacts.model.Meeting;
import org.newsfacts.model.Offer;
import org.newsfacts.model.Protest;
import org.newsfacts.model.Resolution;

/**
 * Something that is done to the news, in all the forms its sentence may take.
 *
 * @param type the type of its fact
 * @param doer who does it: "Oman"
 * @param past "condemned"
 * @param base "condemn"
 * @param gerund "condemning"
 * @param participle "condemned"
 * @param present "condemns"
 * @param rest what follows the verb: "the raid"
 * @param relative a clause of the last noun of the rest, with a day: "that took place on %s"
 */
record Act(
    Class<? extends Fact> type,
    String doer,
    String past,
    String base,
    String gerund,
    String participle,
    String present,
    String rest,
    String relative) {

  private static final String MINISTER = "Foreign Minister Kari Solheim";
  private static final String HELD = "that began on %s";
  private static final String ELECTED = ", who was elected on %s";
  private static final String SIDES = ", which signed a lease on %s";

  /** The acts of all types of which the news tells that they were done. */
  static List<Act> all() {
    return List.of(
        regular(Condemnation.class, "Oman", "condemn", "the raid", HELD),
        of(Condemnation.class, "Oman", "denounc", "the raid", HELD),
        of(Condemnation.class, "Oman", "deplor", "the blockade", HELD),
        of(Condemnation.class, "Oman", "criticiz", "the blockade", HELD),
        of(Accusation.class, "Oman", "accus", "Peru of breaking the truce", HELD),
        of(Accusation.class, "Oman", "blam", "Peru for the blockade", HELD),
        regular(Endorsement.class, "Oman", "welcom", "e", "the truce", HELD),
        of(Endorsement.class, "Oman", "prais", "the truce", HELD),
        regular(Endorsement.class, "Oman", "back", "the plan", "that was signed on %s"),
        regular(Endorsement.class, "Oman", "support", "the plan", "that was signed on %s"),
        regular(Endorsement.class, "Oman", "thank", "Peru for its help", SIDES),
        of(Appeal.class, "Oman", "urg", "Peru to free the sailors", "seized on %s"),
        regular(Appeal.class, "Oman", "call", "on Peru to free the sailors", "seized on %s"),
        regular(Appeal.class, "Oman", "demand", "a truce", HELD),
        regular(Concern.class, "Oman", "express", "es", "concern over the blockade", HELD),
        regular(DiplomaticCall.class, MINISTER, "phon", "e", "President Ana Ruiz", ELECTED),
        new Act(
            DiplomaticCall.class,
            MINISTER,
            "spoke",
            "speak",
            "speaking",
            "spoken",
            "speaks",
            "by phone with President Ana Ruiz",
            ELECTED),
        new Act(
            Meeting.class,
            MINISTER,
            "met",
            "meet",
            "meeting",
            "met",
            "meets",
            "President Ana Ruiz",
            ELECTED),
        new Act(
            Meeting.class,
            MINISTER,
            "held",
            "hold",
            "holding",
            "held",
            "holds",
            "talks with President Ana Ruiz",
            ELECTED),
        regular(Meeting.class, MINISTER, "visit", "Peru", SIDES),
        new Act(
            EnvoyDispatch.class,
            "Oman",
            "sent",
            "send",
            "sending",
            "sent",
            "sends",
            "an envoy to Peru",
            SIDES),
        regular(EnvoyDispatch.class, "Oman", "dispatch", "es", "an envoy to Peru", SIDES),
        regular(Offer.class, "Oman", "offer", "to host the talks", HELD),
        of(Mediation.class, "Oman", "mediat", "between Peru and Chile", SIDES),
        regular(Attack.class, "The army", "bomb", "a depot in Aden", ", which opened on %s"),
        regular(Attack.class, "The army", "shell", "a depot in Aden", ", which opened on %s"),
        regular(Attack.class, "The army", "attack", "a convoy near Aden", ", which left on %s"),
        of(
            Protest.class,
            "The dockers' union",
            "stag",
            "a strike in Lima",
            ", where fog fell on %s"),
        regular(
            Protest.class,
            "Thousands of students",
            "march",
            "es",
            "through Lima",
            ", where fog fell on %s"),
        regular(
            Resolution.class,
            "The Security Council",
            "adopt",
            "a resolution on Mali",
            "that was drafted on %s"),
        regular(
            Resolution.class,
            "The Security Council",
            "reject",
            "a resolution on Mali",
            "that was drafted on %s"),
        regular(CasualtyFigure.class, "The army", "kill", "12 people", "who had fled on %s"),
        regular(CasualtyFigure.class, "The army", "wound", "12 people", "who had fled on %s"),
        regular(CasualtyFigure.class, "The army", "arrest", "12 people", "who had fled on %s"));
  }

  /** "urg": urged, urge, urging, urges. */
  private static Act of(
      Class<? extends Fact> type, String doer, String stem, String rest, String relative) {
    return regular(type, doer, stem, "e", rest, relative);
  }

  private static Act regular(
      Class<? extends Fact> type, String doer, String stem, String rest, String relative) {
    return regular(type, doer, stem, "", rest, relative);
  }

  private static Act regular(
      Class<? extends Fact> type,
      String doer,
      String stem,
      String ending,
      String rest,
      String relative) {
    String past = stem + "ed";
    String base = stem + (ending.equals("e") ? "e" : "");
    String present = stem + (ending.isEmpty() ? "s" : "es");
    boolean several = doer.startsWith("Thousands");
    return new Act(
        type, doer, past, base, stem + "ing", past, several ? base : present, rest, relative);
  }

  /** The name of its row: "Condemnation condemn". */
  String name() {
    return type.getSimpleName() + " " + base;
  }

  String doing() {
    return gerund + " " + rest;
  }

  String done() {
    return past + " " + rest;
  }

  String beDone() {
    return participle + " " + rest;
  }

  String toDo() {
    return base + " " + rest;
  }

  String does() {
    return present + " " + rest;
  }

  /** The doer inside a sentence: "the army". */
  String doerInside() {
    return doer.startsWith("The ") || doer.startsWith("Thousands")
        ? Character.toLowerCase(doer.charAt(0)) + doer.substring(1)
        : doer;
  }

  /** Whether what was not done may be left out: a raid that was not flown has no dead. */
  boolean isOnlyNewsWhenDone() {
    return type == CasualtyFigure.class || type == Attack.class || isEffort();
  }

  /** Whether trying is doing: "tried to mediate" goes on, "failed to mediate" has its outcome. */
  boolean isEffort() {
    return type == Mediation.class;
  }

  /** Whether a day at the end may be that of what is asked: "urged Peru to free them on Monday". */
  boolean holdsAnother() {
    return (" " + rest).contains(" to ") && type != EnvoyDispatch.class
        || rest.contains(" of breaking ");
  }

  boolean isPlural() {
    return doer.startsWith("Thousands");
  }
}
