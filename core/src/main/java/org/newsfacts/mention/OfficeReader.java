package org.newsfacts.mention;

import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.Tags;
import org.newsfacts.clause.VerbForm;
import org.newsfacts.text.TokenRange;
import org.newsfacts.text.Tokens;

/** Reads one office around its head: modifiers and owner to the left, "of ..." to the right. */
final class OfficeReader {
  private static final int LONGEST = 16;

  private final Tokens tokens;
  private final Tags tags;
  private final Names names;
  private final RoleHeads heads;
  private final RoleWords words;
  private final BodyNouns bodyNouns;
  private final Nations nations;

  // The office being read.
  private int from;
  private int owner;
  private boolean determined;
  private boolean former;
  private @Nullable String affiliation;
  private @Nullable String country;
  private final StringBuilder role = new StringBuilder();

  OfficeReader(
      Tokens tokens,
      Tags tags,
      Names names,
      RoleHeads heads,
      RoleWords words,
      BodyNouns bodyNouns,
      Nations nations) {
    this.bodyNouns = bodyNouns;
    this.tokens = tokens;
    this.tags = tags;
    this.names = names;
    this.heads = heads;
    this.words = words;
    this.nations = nations;
  }

  /** Reads the office that ends before a token, "President of Ukraine" too; null without one. */
  @Nullable Office endingAt(int end, int floor) {
    if (end <= floor) {
      return null;
    }
    if (heads.start(end - 1) >= floor) {
      return read(end - 1, end, floor);
    }
    int low = Math.max(floor, end - LONGEST);
    for (int token = end - 1; token > low; token--) {
      if (token < end - 1 && tags.pos(token) == Pos.ADP && names.at(token) == null) {
        if (isComplementWord(token) && heads.start(token - 1) >= floor) {
          return read(token - 1, end, floor);
        }
      } else if (!isInside(token)) {
        return null;
      }
    }
    return null;
  }

  /** Reads the office that starts at a token: "a spokesman for the port"; null without one. */
  @Nullable Office startingAt(int start, int limit) {
    int token = start;
    boolean article = token < limit && isIndefinite(token);
    if (token < limit && (tags.pos(token) == Pos.DET || isOwner(token))) {
      token++;
    }
    token = overOwner(token, limit);
    int end = Math.min(limit, token + LONGEST);
    int run = token;
    while (run < end && isModifier(run)) {
      run++;
    }
    int head = run - 1;
    if (head < token || heads.start(head) < 0 && !(article && isTrade(head))) {
      return null;
    }
    int to = run;
    if (to < limit && isComplementWord(to)) {
      to = complementEnd(to, limit);
    }
    return read(head, to, start);
  }

  /** "Ida Holm's" of "Ida Holm's spokesman". */
  private int overOwner(int token, int limit) {
    NameMention name = token < limit ? names.at(token) : null;
    if (name == null || name.kind() != NameMention.Kind.PERSON || name.range().to() >= limit) {
      return token;
    }
    return isPossessive(name.range().to()) ? name.range().to() + 1 : token;
  }

  private int complementEnd(int start, int limit) {
    int end = Math.min(limit, start + 2 * LONGEST);
    int token = start + 1;
    while (token < end && (isInside(token) || isLink(token) || tags.pos(token) == Pos.NUM)) {
      token++;
    }
    while (token > start && !isNoun(token - 1) && names.at(token - 1) == null) {
      token--;
    }
    return token;
  }

  /** "against" but not "until": what follows tells the time. */
  private boolean isLink(int token) {
    return tags.pos(token) == Pos.ADP
        && switch (tokens.lower(token)) {
          case "until", "since", "after", "before", "during", "amid", "till" -> false;
          default -> true;
        };
  }

  private boolean isIndefinite(int token) {
    String word = tokens.lower(token);
    return word.equals("a") || word.equals("an");
  }

  /** "a tea plucker", "a guitarist": after "a" a lower-case noun in -er, -or, -ist, -ian, -man. */
  private boolean isTrade(int token) {
    String word = tokens.lower(token);
    return word.length() > 5
        && tags.pos(token) == Pos.NOUN
        && !tokens.isCapitalized(token)
        && (word.endsWith("er") && !word.endsWith("ter")
            || word.endsWith("ist")
            || word.endsWith("ian")
            || word.endsWith("man")
            || word.endsWith("woman"));
  }

  boolean isComplementWord(int token) {
    return switch (tokens.lower(token)) {
      case "of", "for", "to", "at", "in", "with", "from" -> true;
      default -> false;
    };
  }

  boolean isOwner(int token) {
    return switch (tokens.lower(token)) {
      case "his", "her", "its", "their" -> true;
      default -> false;
    };
  }

  boolean isPossessive(int token) {
    String word = tokens.lower(token);
    return word.equals("'s") || word.equals("'");
  }

  private boolean isNoun(int token) {
    Pos pos = tags.pos(token);
    return pos == Pos.NOUN || pos == Pos.PROPN;
  }

  private boolean isModifier(int token) {
    NameMention name = names.at(token);
    if (name != null) {
      return name.kind() != NameMention.Kind.PERSON;
    }
    Pos pos = tags.pos(token);
    return isNoun(token)
        || pos == Pos.ADJ
        || isPossessive(token)
        || heads.start(token) >= 0
        || words.isTemporal(tokens.lower(token))
        || pos == Pos.VERB && isParticiple(token)
        || insideHead(token);
  }

  /** "at" and "large" of "editor at large", "of" of "secretary of state". */
  private boolean insideHead(int token) {
    int end = Math.min(tokens.size(), token + 4);
    for (int last = token + 1; last < end; last++) {
      int start = heads.start(last);
      if (start >= 0 && start < token) {
        return true;
      }
    }
    return false;
  }

  private boolean isParticiple(int token) {
    return (tags.form(token) == VerbForm.ING || tags.form(token) == VerbForm.PAST_PARTICIPLE)
        && tokens.lower(token).indexOf('-') > 0;
  }

  private boolean isInside(int token) {
    Pos pos = tags.pos(token);
    NameMention name = names.at(token);
    return name != null && name.kind() != NameMention.Kind.PERSON
        || name == null
            && (isModifier(token) || pos == Pos.DET || tokens.lower(token).equals("and"));
  }

  private Office read(int head, int to, int floor) {
    int headFrom = Math.max(floor, heads.start(head) < 0 ? head : heads.start(head));
    owner = -1;
    determined = false;
    former = false;
    affiliation = null;
    country = null;
    role.setLength(0);
    role.append(text(headFrom, head + 1));
    former = words.isPast(tokens.lower(headFrom)) || tokens.lower(headFrom).startsWith("ex-");
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

  private String text(int start, int end) {
    return tokens.written(TokenRange.of(start, end));
  }

  /** Goes left over modifiers; the nearest country or body becomes the affiliation. */
  private void modifiers(int headFrom, int floor) {
    boolean large = tokens.isCapitalized(headFrom);
    int token = headFrom - 1;
    boolean complete = affiliation != null;
    boolean named = false;
    while (token >= floor && token > headFrom - LONGEST) {
      NameMention name = names.at(token);
      if (startsAt(token, name, floor)) {
        return;
      }
      if (token - 3 >= floor && isBracketed(token)) { // "Gulf Ports Union (GPU) head"
        token -= 3;
        continue;
      }
      if (name != null && (name.kind() != NameMention.Kind.OTHER || isInitials(name))) {
        if (name.kind() == NameMention.Kind.PERSON || named || name.range().from() < floor) {
          return;
        }
        int next = name.range().from();
        if (complete || isOwned(next, floor)) {
          prepend(next, token + 1);
        } else {
          affiliate(name);
          named = true;
        }
        from = next;
        token = next - 1;
      } else if (tags.pos(token) == Pos.DET) {
        from = token;
        determined = true;
        return;
      } else if (tokens.lower(token).equals("and") && !named && endsOffice(token - 1, floor)) {
        int start = heads.start(token - 1);
        prepend(start, token + 1);
        from = start;
        token = start - 1;
      } else if (isPart(token, large, named)) {
        former |= words.isPast(tokens.lower(token));
        prepend(token, token + 1);
        from = token;
        token--;
      } else {
        return;
      }
    }
  }

  /** "Peru's", "his": whose office it is; nothing further left belongs to it. */
  private boolean startsAt(int token, @Nullable NameMention name, int floor) {
    if (isPossessive(token)) {
      owner(token, floor);
      return true;
    }
    if (!isOwner(token) || name != null) {
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
    if (token <= floor) {
      return false;
    }
    if (isPossessive(token - 1)) {
      return true;
    }
    NameMention left = names.at(token - 1);
    return left != null
        && (left.kind() == NameMention.Kind.COUNTRY
            || left.kind() == NameMention.Kind.ORGANIZATION
            || left.kind() == NameMention.Kind.DEMONYM);
  }

  private boolean isPart(int token, boolean large, boolean named) {
    String word = tokens.lower(token);
    if (words.isTemporal(word)) {
      return true;
    }
    if (named || heads.address(token) >= 0 || word.equals("such") || word.equals("other")) {
      return false;
    }
    Pos pos = tags.pos(token);
    boolean fits = isNoun(token) || pos == Pos.ADJ || isParticiple(token);
    if (!fits && (word.equals("general") || word.equals("top") || word.equals("chief"))) {
      fits = true;
    }
    return fits && (!large || tokens.isCapitalized(token) || tags.pos(token) == Pos.ADJ);
  }

  private void prepend(int start, int end) {
    String piece = text(start, end);
    role.insert(0, role.length() == 0 ? piece : piece + " ");
  }

  private void affiliate(NameMention name) {
    if (name.kind() == NameMention.Kind.DEMONYM) {
      String word = text(name.range().from(), name.range().to());
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
    while (start > floor && start > mark - 6 && isModifier(start - 1)) {
      start--;
    }
    if (start < mark && affiliation == null) {
      affiliation = text(start, mark);
    }
    from = start > floor && tags.pos(start - 1) == Pos.DET ? start - 1 : start;
  }

  /** "of Ukraine", "for the ministry", "at large at the Gazette". */
  private void complement(int head, int to) {
    int keep = to;
    int start = head + 1;
    String lemma = tags.lemma(head);
    boolean sent = lemma.equals("ambassador") || lemma.endsWith("envoy") || lemma.equals("consul");
    while (start < to) {
      int end = start + 1;
      while (end < to && !(isComplementWord(end) && names.at(end) == null && !insideHead(end))) {
        end++;
      }
      String word = tokens.lower(start);
      boolean towards = word.equals("to") || sent && word.equals("for");
      NameMention name = end > start + 1 ? names.at(end - 1) : null;
      if (!towards && name != null && isBare(start + 1, name.range().from())) {
        affiliate(name);
        keep = start;
        break;
      }
      if (!towards && end > start + 1 && lemma.startsWith("spokes") && word.equals("for")) {
        int first = tags.pos(start + 1) == Pos.DET && start + 2 < to ? start + 2 : start + 1;
        affiliation = text(first, to);
        keep = start;
        break;
      }
      if (word.equals("of") && keep == to && end == to && isBodyNoun(to - 1)) {
        affiliation = text(tags.pos(start + 1) == Pos.DET ? start + 2 : start + 1, to);
        keep = start;
      }
      start = end;
    }
    if (keep > head + 1) {
      role.append(' ').append(text(head + 1, keep));
    }
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
          && !isPossessive(token)) {
        return false;
      }
    }
    return true;
  }
}
