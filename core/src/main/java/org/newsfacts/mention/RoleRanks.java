package org.newsfacts.mention;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsfacts.mention.RoleMention.Position;
import org.newsfacts.text.TokenRange;
import org.newsfacts.text.Tokens;

/** Reads short ranks that say whose they are: "Oman's Gen. Ali Rashid", "Col. X of the police". */
final class RoleRanks {
  private static final Set<String> RANKS =
      Set.of(
          "gen", "col", "lt", "capt", "maj", "sgt", "adm", "brig", "cmdr", "cpl", "insp", "supt");

  private final Tokens tokens;
  private final Names names;
  private final RoleHeads heads;

  RoleRanks(Tokens tokens, Names names, RoleHeads heads) {
    this.tokens = tokens;
    this.names = names;
    this.heads = heads;
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

  private boolean isRank(int start) {
    String lower = tokens.lower(start);
    return RANKS.contains(lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower);
  }

  /** "of the harbour police" behind the name. */
  private @Nullable NameMention body(int start, int limit) {
    if (start + 1 >= limit || !tokens.lower(start).equals("of")) {
      return null;
    }
    int at = tokens.lower(start + 1).equals("the") ? start + 2 : start + 1;
    NameMention name = at < limit ? names.at(at) : null;
    boolean body = name != null && name.kind() == NameMention.Kind.ORGANIZATION;
    return body ? name : null;
  }
}
