package org.newsfacts.matrix;

import java.util.List;

/** What somebody does to make another act: none of it tells that the other did. */
final class Control {
  private static final List<String> VERBS =
      List.of(
          "urged",
          "implored",
          "begged",
          "asked",
          "wanted",
          "pressed",
          "pushed",
          "forced",
          "told",
          "ordered",
          "instructed",
          "invited",
          "advised",
          "encouraged",
          "expected",
          "required",
          "lobbied",
          "dared",
          "pleaded with",
          "called on",
          "would like",
          "allowed",
          "warned",
          "reminded");

  private Control() {}

  static List<String> verbs() {
    return VERBS;
  }

  /** "Norway implored Oman to condemn the raid." */
  static String sentence(String verb, Act act) {
    return "Norway " + verb + " " + act.doerInside() + " to " + act.toDo() + ".";
  }
}
