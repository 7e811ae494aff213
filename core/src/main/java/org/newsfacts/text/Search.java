package org.newsfacts.text;

/** Searches that stop at the end of a line. */
final class Search {
  private Search() {}

  /** Returns where {@code what} first stands between two offsets, -1 when nowhere. */
  static int find(String text, String what, int from, int to) {
    char first = what.charAt(0);
    int last = to - what.length();
    for (int at = from; at <= last; at++) {
      if (text.charAt(at) == first && text.startsWith(what, at)) {
        return at;
      }
    }
    return -1;
  }

  static boolean holds(String text, String what, int from, int to) {
    return find(text, what, from, to) >= 0;
  }
}
