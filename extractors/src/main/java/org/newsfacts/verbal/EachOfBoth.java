package org.newsfacts.verbal;

import java.util.ArrayList;
import java.util.List;
import org.newsfacts.model.Accusation;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Appeal;
import org.newsfacts.model.Endorsement;
import org.newsfacts.model.Fact;
import org.newsfacts.model.Span;
import org.newsfacts.reading.Reading;

/** "Both Oslo and Bern condemned it": each of them did, so there are two records. */
final class EachOfBoth {
  private EachOfBoth() {}

  static List<Fact> of(Fact fact, Reading reading) {
    List<Fact> facts = new ArrayList<>();
    if (fact instanceof Accusation accusation && isMutual(accusation, reading)) {
      if (accusation.accuser().members().size() != 2) {
        return facts;
      }
      Actor one = accusation.accuser().members().get(0);
      Actor two = accusation.accuser().members().get(1);
      facts.add(new Accusation(fact.basis(), one, two, accusation.charge()));
      facts.add(new Accusation(fact.basis(), two, one, accusation.charge()));
    } else if (fact instanceof Accusation accusation) {
      for (Actor accuser : each(accusation.accuser(), reading)) {
        for (Actor accused : each(accusation.accused(), reading)) {
          facts.add(new Accusation(fact.basis(), accuser, accused, accusation.charge()));
        }
      }
    } else if (fact instanceof Appeal appeal) {
      for (Actor issuer : each(appeal.issuer(), reading)) {
        facts.add(
            new Appeal(
                fact.basis(), issuer, appeal.addressees(), appeal.action(), appeal.strength()));
      }
    } else if (fact instanceof Endorsement endorsement) {
      for (Actor issuer : each(endorsement.issuer(), reading)) {
        facts.add(new Endorsement(fact.basis(), issuer, endorsement.kind(), endorsement.target()));
      }
    } else {
      facts.add(fact);
    }
    return facts;
  }

  /** "Oslo and Bern accused each other of delay": two records; none where the two are not named. */
  private static boolean isMutual(Accusation accusation, Reading reading) {
    Span accused = accusation.accused().mention();
    int first = accused == null ? -1 : reading.tokens().at(accused.start());
    String word = reading.tokens().lower(first);
    String next = reading.tokens().lower(first + 1);
    return word.equals("each") && next.equals("other")
        || word.equals("one") && next.equals("another");
  }

  private static List<Actor> each(Actor actor, Reading reading) {
    return actor.members().isEmpty() || !isBoth(actor, reading) ? List.of(actor) : actor.members();
  }

  private static boolean isBoth(Actor actor, Reading reading) {
    if (actor.mention() == null) {
      return false;
    }
    int token = reading.tokens().at(actor.mention().start());
    int end = reading.tokens().at(actor.mention().end());
    return reading.tokens().lower(token).equals("both")
        || end < reading.tokens().size() && reading.tokens().lower(end).equals("both")
        || token > 0 && reading.tokens().lower(token - 1).equals("both");
  }
}
