package org.newsfacts.office;

import org.jspecify.annotations.Nullable;
import org.newsfacts.name.NameMention;
import org.newsfacts.name.Names;
import org.newsfacts.office.RoleMention.Position;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.TokenRange;
import org.newsfacts.text.Tokens;

/** Reads short ranks that say whose they are: "Oman's Gen. Ali Rashid", "Col. X of the police". */
final class RoleRanks {
  private final OfficeTokens parts;
  private final Tokens tokens;
  private final Names names;
  private final OfficeHeads heads;

  RoleRanks(OfficeTokens parts) {
    this.parts = parts;
    this.tokens = parts.tokens;
    this.names = parts.names;
    this.heads = parts.heads;
  }

  @Nullable RoleMention read(NameMention person, int floor, int limit) {
    int end = person.range().from();
    int start = end > floor ? heads.address(end - 1) : -1;
    if (start < floor || !isRank(start)) {
      return null;
    }
    String role = tokens.written(TokenRange.of(start, end));
    boolean owned = start - 2 >= floor && tokens.lower(start - 1).equals("'s");
    NameMention home = owned ? names.at(start - 2) : body(person.range().to(), limit);
    if (home == null || home.kind() == NameMention.Kind.PERSON) {
      return null;
    }
    TokenRange range = home.range().union(person.range());
    return new RoleMention(
        range, person, role, home.name(), home.country(), false, Position.BEFORE_NAME);
  }

  /** "Col. Ida Holm": the rank and nothing else; null without one. */
  @Nullable RoleMention alone(NameMention person, int floor) {
    int end = person.range().from();
    int start = end > floor ? heads.address(end - 1) : -1;
    if (start < floor || !isRank(start) || person.range().size() < 2) {
      return null;
    }
    TokenRange range = TokenRange.of(start, end).union(person.range());
    return new RoleMention(
        range, person, parts.text(start, end), null, null, false, Position.BEFORE_NAME);
  }

  private boolean isRank(int start) {
    String lower = tokens.lower(start);
    String bare = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    return parts.isWord(bare, OfficeWord.SHORT_RANK);
  }

  /** "of the harbour police" behind the name. */
  private @Nullable NameMention body(int start, int limit) {
    if (start + 1 >= limit || !tokens.is(start, SmallWord.OF)) {
      return null;
    }
    int at = tokens.is(start + 1, SmallWord.THE) ? start + 2 : start + 1;
    NameMention name = at < limit ? names.at(at) : null;
    boolean body = name != null && name.kind() == NameMention.Kind.ORGANIZATION;
    return body ? name : null;
  }
}
