package org.newsfacts.text;

/** Splits a text whose words hold characters that are not seen, as if they were not there. */
final class Seen {
  private Seen() {}

  static TokenSink split(String text) {
    StringBuilder seen = new StringBuilder(text.length());
    int[] places = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isUnseen(c)) {
        places[seen.length()] = i;
        seen.append(c);
      }
    }
    TokenSink sink = new Tokenizer(new Characters(seen.toString())).run();
    for (int token = 0; token < sink.size(); token++) {
      sink.starts()[token] = places[sink.starts()[token]];
      int end = places[sink.ends()[token] - 1] + 1;
      while (end < text.length() && isUnseen(text.charAt(end))) {
        end++; // what is left of an entity
      }
      sink.ends()[token] = end;
    }
    return sink;
  }

  private static boolean isUnseen(char c) {
    return c >= 128 && CharClass.of(c) == CharClass.JOINER;
  }
}
