package org.newsfacts.office;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.Tags;
import org.newsfacts.name.NameMention;
import org.newsfacts.name.Names;
import org.newsfacts.name.Nations;
import org.newsfacts.office.RoleMention.Position;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.TokenRange;
import org.newsfacts.text.Tokens;

/**
 * Reads offices that several hold: "her Omani and Peruvian counterparts, Ali Rashid and Ana Sol",
 * "the envoys of Oman and Peru, Ali Rashid and Ana Sol".
 */
final class RoleLists {
  private static final int MOST = 12;

  private final Tokens tokens;
  private final Tags tags;
  private final Names names;
  private final OfficeHeads heads;
  private final Nations nations;
  private final Set<NameMention> held = new HashSet<>();

  RoleLists(Tokens tokens, Tags tags, Names names, OfficeHeads heads, Nations nations) {
    this.tokens = tokens;
    this.tags = tags;
    this.names = names;
    this.heads = heads;
    this.nations = nations;
  }

  /** Whether a list before has told the office of a person. */
  boolean holds(NameMention person) {
    return held.contains(person);
  }

  /** Whether a token is the head of an office of several: "ministers", "counterparts". */
  boolean isPlural(int token) {
    String lower = tokens.lower(token);
    return heads.start(token) >= 0 && lower.endsWith("s") && !lower.equals(tags.lemma(token));
  }

  /** Reads the list around a plural head; the office is that of a peer, or the head's own. */
  List<RoleMention> read(int head, int floor, int limit, @Nullable String peer) {
    List<NameMention> homes = homesBefore(head, floor);
    int at = head + 1;
    int roleEnd = at;
    if (homes.isEmpty()) {
      at = of(head + 1, limit);
      roleEnd = at < 0 ? head + 1 : at;
      homes = at < 0 ? List.of() : namesFrom(at + 1, limit);
      at = homes.isEmpty() ? limit : homes.get(homes.size() - 1).range().to();
    }
    if (homes.size() < 2 || at >= limit) {
      return List.of();
    }
    String mark = tokens.lower(at);
    boolean set = mark.equals(",") || mark.equals("—") || mark.equals("–") || mark.equals(":");
    List<NameMention> persons = persons(set ? at + 1 : at, limit);
    if (persons.size() != homes.size()) {
      return List.of();
    }
    String role = peer != null ? peer : singular(roleStart(head, floor, homes), roleEnd);
    List<RoleMention> found = new ArrayList<>();
    for (int i = 0; i < persons.size(); i++) {
      NameMention person = persons.get(i);
      held.add(person);
      TokenRange range = TokenRange.of(heads.start(head), person.range().to());
      range = i == 0 ? range : person.range();
      found.add(mention(range, person, role, homes.get(i)));
    }
    return found;
  }

  /** "campaign managers Ida Holm and Per Lund": one office for each. */
  List<RoleMention> readHolders(Office office, int limit) {
    int head = office.head();
    List<NameMention> persons = office.to() == head + 1 ? persons(head + 1, limit) : List.of();
    if (persons.size() < 2 || persons.get(0).range().from() - head > 3) {
      return List.of();
    }
    int cut = office.role().lastIndexOf(' ') + 1;
    String role = office.role().substring(0, cut) + tags.lemma(head);
    List<RoleMention> found = new ArrayList<>();
    for (NameMention person : persons) {
      held.add(person);
      int from = found.isEmpty() ? office.from() : person.range().from();
      found.add(
          new RoleMention(
              TokenRange.of(from, person.range().to()),
              person,
              tokens.isCapitalized(head) ? capital(role, cut) : role,
              office.affiliation(),
              office.country(),
              office.former(),
              Position.BEFORE_NAME));
    }
    return found;
  }

  private static String capital(String role, int at) {
    return role.substring(0, at) + Character.toUpperCase(role.charAt(at)) + role.substring(at + 1);
  }

  /** "Peru's president, Ana Sol, and Oman's, Ali Rashid": the office again. */
  @Nullable RoleMention again(NameMention person, int floor, @Nullable RoleMention before) {
    int at = person.range().from() - 1;
    if (before == null
        || at - 2 < floor
        || before.range().from() < floor
        || !tokens.lower(at).equals(",")
        || !tokens.lower(at - 1).equals("'s")) {
      return null;
    }
    NameMention home = names.at(at - 2);
    return home == null || home.kind() == NameMention.Kind.PERSON
        ? null
        : mention(home.range().union(person.range()), person, before.role(), home);
  }

  private RoleMention mention(TokenRange range, NameMention person, String role, NameMention home) {
    String word = tokens.written(home.range());
    boolean adjective = home.kind() == NameMention.Kind.DEMONYM;
    String affiliation = adjective ? nations.affiliation(word) : home.name();
    return new RoleMention(
        range, person, role, affiliation, home.country(), false, Position.BEFORE_COMMA);
  }

  /** "Omani, Peruvian and Danish" before the head. */
  private List<NameMention> homesBefore(int head, int floor) {
    List<NameMention> homes = new ArrayList<>();
    int at = heads.start(head) - 1;
    int low = Math.max(floor, at - MOST);
    while (at > low && names.at(at) == null && tags.pos(at) != Pos.PUNCT && isInside(at)) {
      at--;
    }
    while (at >= floor && homes.size() < MOST) {
      NameMention name = names.at(at);
      boolean joint = isJoint(at);
      if (name != null && name.kind() != NameMention.Kind.PERSON) {
        homes.add(0, name);
        at = name.range().from() - 1;
      } else if (joint && !homes.isEmpty()) {
        at--;
      } else {
        break;
      }
    }
    return homes.size() > 1 ? homes : List.of();
  }

  private boolean isInside(int at) {
    return tags.pos(at) == Pos.ADJ || tags.pos(at) == Pos.NOUN || tags.pos(at) == Pos.PROPN;
  }

  private boolean isJoint(int at) {
    String word = tokens.lower(at);
    return word.equals(",") || SmallWord.AND.is(word) || word.equals("&");
  }

  /** The last "of" before the names of states: "of military operations of Peru and Oman". */
  private int of(int start, int limit) {
    for (int at = start; at < limit && at < start + MOST; at++) {
      if (tokens.is(at, SmallWord.OF) && at + 1 < limit && names.at(at + 1) != null) {
        return at;
      }
      boolean inside = isInside(at) || tags.pos(at) == Pos.ADP || tags.pos(at) == Pos.DET;
      if (!inside) {
        return -1;
      }
    }
    return -1;
  }

  private List<NameMention> namesFrom(int start, int limit) {
    List<NameMention> found = new ArrayList<>();
    int at = start;
    int stop = Math.min(limit, start + 6 * MOST);
    while (at < stop && found.size() < MOST) {
      NameMention name = names.at(at);
      if (name != null) {
        if (name.kind() == NameMention.Kind.PERSON) {
          break;
        }
        found.add(name);
        at = name.range().to();
      } else if (isJoint(at) && at + 1 < limit && isHome(at + 1)) {
        at++;
      } else if (tags.pos(at) == Pos.DET) {
        at++;
      } else {
        break;
      }
    }
    return found;
  }

  private boolean isHome(int at) {
    NameMention name = names.at(at);
    return name != null && name.kind() != NameMention.Kind.PERSON || isJoint(at);
  }

  private List<NameMention> persons(int start, int limit) {
    List<NameMention> found = new ArrayList<>();
    int at = start;
    int stop = Math.min(limit, start + 6 * MOST);
    while (at < stop && found.size() < MOST) {
      NameMention name = names.at(at);
      if (name != null && name.kind() == NameMention.Kind.PERSON) {
        found.add(name);
        at = name.range().to();
      } else if (name == null && (isJoint(at) || isRank(at))) {
        at++;
      } else {
        break;
      }
    }
    return found;
  }

  private boolean isRank(int at) {
    return heads.address(at) >= 0 || heads.isRank(at) || heads.holds(at) || isAddress(at);
  }

  /** "Lt" of "Lt Gen". */
  private boolean isAddress(int at) {
    return at + 1 < tokens.size() && heads.address(at + 1) >= 0 && heads.address(at + 1) <= at;
  }

  private int roleStart(int head, int floor, List<NameMention> homes) {
    int end = homes.get(homes.size() - 1).range().to();
    int last = end > head ? floor - 1 : end - 1;
    int start = heads.start(head);
    int low = Math.max(floor, start - MOST);
    while (start > low && start > last && isInside(start - 1) && names.at(start - 1) == null) {
      start--;
    }
    return start;
  }

  private String singular(int start, int end) {
    StringBuilder text = new StringBuilder();
    for (int at = start; at < end; at++) {
      boolean plural =
          tokens.lower(at).endsWith("s") && tags.pos(at) == Pos.NOUN && at <= start + 1;
      text.append(text.length() == 0 ? "" : " ").append(plural ? tags.lemma(at) : tokens.text(at));
    }
    return text.toString();
  }
}
