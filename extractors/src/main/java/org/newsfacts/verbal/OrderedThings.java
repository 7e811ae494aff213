package org.newsfacts.verbal;

import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.Quotation;

/** What can be ordered or sought of others: "ordered an inquiry"; not "ordered 12 buses". */
final class OrderedThings {
  private OrderedThings() {}

  /** The head noun; of quoted words the last one; -1 without any. */
  private static int head(Reading reading, Clause clause, int start) {
    Quotation quotation =
        start + 1 < reading.tokens().size() ? reading.quotations().at(start + 1) : null;
    if (quotation != null && quotation.outer().from() == start) {
      return quotation.inner().to() - 1;
    }
    NounPhrase object = clause.object();
    return object == null ? -1 : object.head();
  }

  static boolean isAct(Reading reading, Clause clause, int start) {
    if (clause.isVerb("seek")) {
      return Things.prep(clause, "from") != null;
    }
    int last = head(reading, clause, start);
    if (last < 0) {
      return false;
    }
    String head = reading.tags().lemma(last);
    return switch (head) {
      case "inquiry",
          "limit",
          "cut",
          "check",
          "search",
          "crackdown",
          "quarantine",
          "overhaul",
          "raid",
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
      default -> isDoing(head);
    };
  }

  /** "evacuation", "deployment"; not "million", "equipment". */
  private static boolean isDoing(String noun) {
    return switch (noun) {
      case "million",
          "station",
          "region",
          "portion",
          "onion",
          "lion",
          "billion",
          "union",
          "version",
          "equipment",
          "document",
          "garment",
          "apartment",
          "ammunition",
          "moment",
          "regiment" ->
          false;
      default -> noun.endsWith("ion") || noun.endsWith("ment");
    };
  }
}
