package org.newsfacts.diplomacy;

import java.util.Set;

/** The words by which parties are known. */
final class PartyWords {
  /** Stand for those told before. */
  static final Set<String> PRONOUNS =
      Set.of(
          "he", "she", "him", "her", "they", "them", "we");

  /** Offices of state and diplomacy. */
  static final Set<String> OFFICES =
      Set.of(
          "president", "minister", "premier", "chancellor", "king", "queen", "emir", "sultan",
          "prince", "pope", "leader", "leaders", "secretary", "ambassador", "ambassadors",
          "envoy", "envoys", "chief", "counterpart", "counterparts", "ministers", "presidents",
          "premiers", "diplomat", "diplomats", "governor", "governors", "mayor", "mayors",
          "officials", "secretary-general", "commissioner", "adviser", "advisor", "chiefs",
          "delegation", "delegations", "negotiators", "mediators", "representatives", "commander",
          "commanders", "general", "assistant", "director", "head", "heads", "chair", "chairman",
          "chairwoman", "speaker", "sheikh", "amir", "taoiseach", "ayatollah", "princess",
          "monarch", "coordinator", "senator", "senators", "negotiator", "mediator",
          "representative", "delegates", "advisers", "advisors", "generals");

  /** Heads of the names of bodies. */
  static final Set<String> BODIES =
      Set.of(
          "council", "assembly", "committee", "parliament", "cabinet", "commission", "board",
          "congress", "senate", "knesset", "bundestag", "forum", "bloc", "league", "panel",
          "organisation", "organization", "union", "house", "lawmakers", "legislature", "body",
          "nations", "agency", "security", "government", "duma", "chamber");

  /** Those who ask and report, and halls that one speaks to. */
  static final Set<String> MEDIA =
      Set.of(
          "reporters", "journalists", "press", "media", "reuters", "ap", "afp", "bbc", "cnn",
          "nbc", "abc", "cbs", "fox", "bloomberg", "npr", "jazeera", "times", "post", "guardian",
          "crowd", "congress", "parliament", "twitter", "facebook", "lawyers", "police", "news",
          "tv", "television", "radio", "agency", "court", "assembly", "council");

  /** What "on" and "over" lead to besides topics. */
  static final Set<String> NO_TOPICS =
      Set.of(
          "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "phone",
          "telephone", "line", "sidelines", "january", "february", "march", "april", "may",
          "june", "july", "august", "september", "october", "november", "december", "weekend",
          "part", "behalf", "twitter", "occasion", "margins", "video", "condition", "call", "eve",
          "years", "months", "weeks", "days", "course", "tour", "trip", "visit", "note", "way",
          "side", "basis", "board");

  private PartyWords() {}
}
