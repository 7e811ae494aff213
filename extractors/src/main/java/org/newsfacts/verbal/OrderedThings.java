package org.newsfacts.verbal;

import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.reading.Reading;

/** What can be ordered or sought of others: "ordered an inquiry"; not "ordered 12 buses". */
final class OrderedThings {
  private OrderedThings() {}

  static boolean isAct(Reading reading, Clause clause) {
    NounPhrase object = clause.object();
    if (object == null) {
      return false;
    }
    if (clause.isVerb("seek")) {
      return clause.prep("from") != null;
    }
    String head = reading.tags().lemma(object.head());
    return switch (head) {
      case "inquiry",
          "probe",
          "review",
          "halt",
          "closure",
          "release",
          "arrest",
          "withdrawal",
          "shutdown",
          "lockdown",
          "audit",
          "curfew",
          "ceasefire",
          "recount",
          "boycott",
          "removal",
          "trial",
          "retrial",
          "return",
          "strike",
          "alert",
          "mourning",
          "stop",
          "freeze",
          "ban" ->
          true;
      default -> head.endsWith("ation") && !head.equals("station") || head.endsWith("ment");
    };
  }
}
