package org.newsfacts.verbal;

import java.util.ArrayList;
import java.util.List;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Appeal;
import org.newsfacts.model.Fact;
import org.newsfacts.reading.Reading;

/** "Both Oslo and Bern condemned it": each of them did, so there are two records. */
final class EachOfBoth {
  private EachOfBoth() {}

  static List<Fact> of(Fact fact, Reading reading) {
    List<Fact> facts = new ArrayList<>();
    if (fact instanceof Appeal appeal) {
      for (Actor issuer : each(appeal.issuer(), reading)) {
        facts.add(
            new Appeal(
                fact.basis(), issuer, appeal.addressees(), appeal.action(), appeal.strength()));
      }
    } else {
      facts.add(fact);
    }
    return facts;
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
