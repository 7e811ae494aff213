package org.newsfacts.office;

import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.Tags;
import org.newsfacts.name.BodyNouns;
import org.newsfacts.name.NameLists;
import org.newsfacts.name.NameMention;
import org.newsfacts.name.Names;
import org.newsfacts.name.Nations;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.Tokens;

/** One office being read around its head: modifiers and owner before it, "of ..." behind. */
final class OfficeDraft {
  private static final int LONGEST = OfficeReader.LONGEST;

  private final OfficeTokens parts;
  private final Tokens tokens;
  private final Tags tags;
  private final Names names;
  private final OfficeHeads heads;
  private final BodyNouns bodyNouns;
  private final Nations nations;
  private final StringBuilder role = new StringBuilder();
  private int from;
  private int owner;
  private boolean determined;

  /** Whether a state or body stands before the head. */
  private boolean named;

  /** Whether its fields stand in a list: "Youth, Sports and Culture Minister". */
  private boolean listed;

  private boolean former;
  private @Nullable String affiliation;
  private @Nullable String country;

  OfficeDraft(OfficeTokens parts, BodyNouns bodyNouns, Nations nations) {
    this.parts = parts;
    this.tokens = parts.tokens;
    this.tags = parts.tags;
    this.names = parts.names;
    this.heads = parts.heads;
    this.bodyNouns = bodyNouns;
    this.nations = nations;
  }

  Office read(int head, int to, int floor) {
    int headFrom = Math.max(floor, heads.start(head) < 0 ? head : heads.start(head));
    owner = -1;
    role.append(parts.text(headFrom, head + 1));
    former = parts.isPast(headFrom);
    from = headFrom;
    if (to > head + 1) {
      complement(head, to);
    }
    String right = role.toString();
    role.setLength(0);
    modifiers(headFrom, floor);
    String whole = role.length() == 0 ? right : role + " " + right;
    return new Office(from, to, head, whole, affiliation, country, former, owner, determined);
  }

  /** Goes left over modifiers; the nearest country or body becomes the affiliation. */
  private void modifiers(int headFrom, int floor) {
    boolean large = tokens.isCapitalized(headFrom);
    boolean complete = affiliation != null;
    int token = headFrom - 1;
    while (token >= floor && token > headFrom - LONGEST) {
      NameMention name = names.at(token);
      if (startsAt(token, name, floor)) {
        return;
      }
      if (token - 3 >= floor && isBracketed(token)) { // "Gulf Ports Union (GPU) head"
        token -= 3;
      } else if (name != null && isBodyLike(name)) {
        if (!body(name, token, complete, floor)) {
          return;
        }
        token = from - 1;
      } else if (tags.pos(token) == Pos.DET) {
        from = token;
        determined = true;
        return;
      } else if (!named && joins(token, headFrom, large, floor)) {
        token = from - 1;
      } else if (isPart(token, large)) {
        former |= parts.isPast(token);
        if (!tokens.lower(token).endsWith("-year-old")) {
          prepend(token, token + 1);
        }
        from = token--;
      } else {
        return;
      }
    }
  }

  private boolean isBodyLike(NameMention name) {
    return name.kind() != NameMention.Kind.OTHER || isInitials(name);
  }

  /** Takes in the state or body before the office; false where it is none of the office's. */
  private boolean body(NameMention name, int token, boolean complete, int floor) {
    if (name.kind() == NameMention.Kind.PERSON || named || name.range().from() < floor) {
      return false;
    }
    int next = name.range().from();
    if (complete || isOwned(next, floor)) {
      prepend(next, token + 1);
    } else {
      affiliate(name);
      named = true;
    }
    from = next;
    return true;
  }

  /** Takes in "Youth Affairs and" before "Sports Minister", "President and" before "Chair". */
  private boolean joins(int token, int headFrom, boolean large, int floor) {
    boolean and = tokens.is(token, SmallWord.AND) || tokens.lower(token).equals("&");
    if (and && endsOffice(token - 1, floor)) {
      from = heads.start(token - 1);
      prepend(from, token + 1);
      return true;
    }
    boolean field =
        large
            && (and || listed && tokens.lower(token).equals(","))
            && from < headFrom
            && from == token + 1
            && token - 1 >= floor
            && parts.isLemma(headFrom, OfficeWord.PORTFOLIO)
            && parts.isField(token - 1);
    field |=
        and
            && !large
            && from < headFrom
            && from == token + 1
            && isPairOfFields(token, headFrom, floor);
    if (field) {
      listed = true;
      from = token - 1;
      prepend(from, token + 1);
    }
    return field;
  }

  /**
   * "the trade and industry minister", "Chile's mines and energy minister": two nouns, one office.
   */
  private boolean isPairOfFields(int and, int headFrom, int floor) {
    int first = and - 1;
    NameMention before = first > floor ? names.at(first - 1) : null;
    return first > floor
        && parts.isLemma(headFrom, OfficeWord.PORTFOLIO)
        && tags.pos(first) == Pos.NOUN
        && tags.pos(and + 1) == Pos.NOUN
        && heads.start(first) < 0
        && names.at(first) == null
        && (parts.isOpening(first - 1)
            || parts.isPossessive(first - 1)
            || before != null && before.country() != null);
  }

  /** "Peru's", "his": whose office it is; nothing further left belongs to it. */
  private boolean startsAt(int token, @Nullable NameMention name, int floor) {
    if (parts.isPossessive(token)) {
      owner(token, floor);
      return true;
    }
    if (!parts.isOwner(token) || name != null) {
      return false;
    }
    owner = token;
    from = token;
    determined = true;
    return true;
  }

  /** The closing bracket of "(HDPC)" behind the long name. */
  private boolean isBracketed(int close) {
    NameMention full = names.at(close - 3);
    return tokens.lower(close).equals(")")
        && tokens.lower(close - 2).equals("(")
        && NameLists.isUpper(tokens, close - 1)
        && full != null
        && full.kind() == NameMention.Kind.ORGANIZATION;
  }

  /** "HDPC": a name of capitals only is that of a body. */
  private boolean isInitials(NameMention name) {
    return name.range().size() == 1 && NameLists.isUpper(tokens, name.range().from());
  }

  private boolean endsOffice(int token, int floor) {
    return token >= floor && heads.start(token) >= floor;
  }

  /** Whether a country or body, or an owner, stands before: "Israel's UN envoy". */
  private boolean isOwned(int token, int floor) {
    int at = token;
    while (at > floor && token - at < 2 && parts.is(at - 1, OfficeWord.DEPUTY)) {
      at--; // "US deputy Middle East envoy"
    }
    if (at <= floor) {
      return false;
    }
    if (parts.isPossessive(at - 1)) {
      return true;
    }
    NameMention left = names.at(at - 1);
    return left != null
        && (left.kind() == NameMention.Kind.COUNTRY
            || left.kind() == NameMention.Kind.ORGANIZATION
            || left.kind() == NameMention.Kind.DEMONYM);
  }

  private boolean isPart(int token, boolean large) {
    if (parts.is(token, OfficeWord.TEMPORAL)) {
      return true;
    }
    if (named || heads.address(token) >= 0 || parts.is(token, OfficeWord.OTHER)) {
      return false;
    }
    Pos pos = tags.pos(token);
    boolean fits = parts.isNoun(token) || pos == Pos.ADJ || parts.isParticiple(token);
    fits |= large && tokens.isCapitalized(token) && parts.isField(token); // "Home Minister"
    fits |= parts.is(token, OfficeWord.HIGH);
    return fits && (!large || tokens.isCapitalized(token) || tags.pos(token) == Pos.ADJ);
  }

  private void prepend(int start, int end) {
    String piece = parts.text(start, end);
    role.insert(0, role.length() == 0 ? piece : piece + " ");
  }

  private void affiliate(NameMention name) {
    if (name.kind() == NameMention.Kind.DEMONYM) {
      String word = parts.text(name.range().from(), name.range().to());
      affiliation = nations.affiliation(word);
    } else {
      affiliation = name.name();
    }
    country = name.country();
  }

  /** "Israel's", "the city's", "the doctors' union's". */
  private void owner(int mark, int floor) {
    determined = true;
    from = mark;
    NameMention name = mark == 0 ? null : names.at(mark - 1);
    if (name != null && (name.range().from() >= floor || name.range().to() == mark)) {
      affiliate(name);
      from = name.range().from();
      return;
    }
    int start = mark;
    while (start > floor && start > mark - 6 && parts.isModifier(start - 1)) {
      start--;
    }
    if (start < mark && affiliation == null) {
      affiliation = parts.text(start, mark);
    }
    from = start > floor && tags.pos(start - 1) == Pos.DET ? start - 1 : start;
  }

  /** "of Ukraine", "for the ministry", "at large at the Gazette". */
  private void complement(int head, int to) {
    int keep = to;
    int start = head + 1;
    while (start < to) {
      int end = start + 1;
      while (end < to
          && !(parts.is(end, OfficeWord.COMPLEMENT)
              && names.at(end) == null
              && !parts.insideHead(end))) {
        end++;
      }
      if (isHome(head, start, end)) {
        keep = start;
        break;
      }
      if (end < to && isTerritory(start, end) && tokens.is(end, SmallWord.OF)) {
        ofTerritory(end, to);
        keep = start;
        break;
      }
      boolean of = tokens.is(start, SmallWord.OF);
      if (of && keep == to && end == to && end > start + 1 && isBodyNoun(to - 1)) {
        affiliation = parts.text(tags.pos(start + 1) == Pos.DET ? start + 2 : start + 1, to);
        keep = start;
      }
      start = end;
    }
    if (keep > head + 1) {
      role.append(' ').append(parts.text(head + 1, keep));
    }
  }

  /** "of the central province" before "of Puno". */
  private boolean isTerritory(int start, int end) {
    return tokens.is(start, SmallWord.OF)
        && parts.is(end - 1, OfficeWord.TERRITORY)
        && tags.pos(end - 1) == Pos.NOUN;
  }

  private void ofTerritory(int of, int to) {
    NameMention name = names.at(of + 1);
    if (name != null && name.kind() != NameMention.Kind.OTHER) {
      affiliate(name);
    } else {
      affiliation = parts.text(of + 1, to);
    }
  }

  /** Whether "of Ukraine", "for the ministry" tells whose office it is; notes it. */
  private boolean isHome(int head, int start, int end) {
    NameMention last = end > start + 1 ? names.at(end - 1) : null;
    int comma = last == null ? -1 : last.range().from() - 1;
    boolean region = comma > start + 1 && parts.isBeforeRegion(comma); // "of Dover, Ohio"
    NameMention name = region ? names.at(comma - 1) : last;
    if (end == start + 1 || isTowards(head, start, name)) {
      return false;
    }
    if (name != null && isBare(start + 1, name.range().from()) && !isField(name)) {
      affiliate(name);
      return true;
    }
    if (tags.lemma(head).startsWith("spokes") && tokens.is(start, SmallWord.FOR)) {
      int first = tags.pos(start + 1) == Pos.DET && start + 2 < end ? start + 2 : start + 1;
      affiliation = parts.text(first, end);
      return true;
    }
    return false;
  }

  /** "ambassador to Oman", "envoy for Yemen", "Minister for the Middle East": not whose it is. */
  private boolean isTowards(int head, int start, @Nullable NameMention name) {
    if (tokens.is(start, SmallWord.TO)) {
      return true;
    }
    boolean body = name != null && name.kind() == NameMention.Kind.ORGANIZATION;
    return tokens.is(start, SmallWord.FOR)
        && !tags.lemma(head).startsWith("spokes")
        && (parts.isLemma(head, OfficeWord.SENT)
            || name != null && !body && !parts.isLemma(head, OfficeWord.FOR_BODY));
  }

  /** "Director of Operations", "Minister of Health": capitals that are no name of a body. */
  private boolean isField(NameMention name) {
    if (name.kind() != NameMention.Kind.OTHER || isInitials(name)) {
      return false;
    }
    for (int at = name.range().from(); at < name.range().to(); at++) {
      if (!parts.isField(at)) {
        return false;
      }
    }
    return true;
  }

  private boolean isBodyNoun(int token) {
    return bodyNouns.isBody(tags.lemma(token)) && tokens.lower(token).equals(tags.lemma(token));
  }

  private boolean isBare(int start, int end) {
    for (int token = start; token < end; token++) {
      NameMention name = names.at(token);
      if (name == null
          && tags.pos(token) != Pos.DET
          && tags.pos(token) != Pos.ADJ
          && !parts.isPossessive(token)) {
        return false;
      }
    }
    return true;
  }
}
