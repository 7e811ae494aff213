package org.newsfacts.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsfacts.name.NameMention;

/** The offices of an article with the names of those who hold them. */
public final class Roles {
  private final List<RoleMention> all;
  private final Map<Integer, List<RoleMention>> byFirstToken = new HashMap<>();
  private final OfficeHeads heads;

  Roles(List<RoleMention> all, OfficeHeads heads) {
    this.all = List.copyOf(all);
    this.heads = heads;
    for (RoleMention role : this.all) {
      byFirstToken
          .computeIfAbsent(role.person().range().from(), token -> new ArrayList<>(1))
          .add(role);
    }
  }

  /** Returns all, in the order of the names they belong to. */
  public List<RoleMention> all() {
    return all;
  }

  /** Returns the offices that stand beside this mention of a name. */
  public List<RoleMention> of(NameMention person) {
    return List.copyOf(byFirstToken.getOrDefault(person.range().from(), List.of()));
  }

  /** Returns whether the token ends the name of an office or trade: "minister", "envoys". */
  public boolean isOffice(int token) {
    return heads.start(token) >= 0;
  }

  /** Returns the first token of the office or rank that ends with the token; -1 if none does. */
  public int officeStart(int last) {
    return heads.start(last);
  }

  /** Returns whether the token is part of the name of an office: "of" in "secretary of state". */
  public boolean isInOffice(int token) {
    return heads.holds(token);
  }

  OfficeHeads heads() {
    return heads;
  }
}
