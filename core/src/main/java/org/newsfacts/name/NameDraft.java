package org.newsfacts.name;

import org.jspecify.annotations.Nullable;
import org.newsfacts.name.NameMention.Kind;
import org.newsfacts.text.TokenRange;

/** A name found but not yet settled: its kind may change when the rest of the text is known. */
final class NameDraft {
  final int from;
  final int to;
  Kind kind;

  /** The list's own form or the long form of an abbreviation; null for the words of the text. */
  @Nullable String name;

  @Nullable String country;

  NameDraft(int from, int to, Kind kind, @Nullable String name, @Nullable String country) {
    this.from = from;
    this.to = to;
    this.kind = kind;
    this.name = name;
    this.country = country;
  }

  int size() {
    return to - from;
  }

  NameMention mention(String written) {
    String known = name;
    return new NameMention(TokenRange.of(from, to), kind, known == null ? written : known, country);
  }
}
