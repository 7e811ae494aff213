package org.newsfacts.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.Tags;
import org.newsfacts.name.NameMention;
import org.newsfacts.name.Names;
import org.newsfacts.name.Nations;
import org.newsfacts.office.RoleMention.Position;
import org.newsfacts.text.Sentences;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.TokenRange;
import org.newsfacts.text.Tokens;

/** Goes over the names of persons and looks for an office on either side. */
final class RoleSearch {
  private final Tokens tokens;
  private final Sentences sentences;
  private final Tags tags;
  private final Names names;
  private final OfficeHeads heads;
  private final OfficeReader offices;
  private final OfficeOwners owners;
  private final RoleLists lists;
  private final RoleRanks ranks;
  private final List<RoleMention> found = new ArrayList<>();

  /** By the family name, as far as {@code known} in those found. */
  private final Map<String, RoleMention> roleOf = new HashMap<>();

  private int known;

  /** "Col. Ida Holm": told as an office only where the text has no other for her. */
  private final List<RoleMention> bareRanks = new ArrayList<>();

  RoleSearch(
      Tokens tokens,
      Sentences sentences,
      Tags tags,
      Names names,
      OfficeHeads heads,
      OfficeReader offices,
      OfficeOwners owners,
      Nations nations) {
    this.tokens = tokens;
    this.sentences = sentences;
    this.tags = tags;
    this.names = names;
    this.heads = heads;
    this.offices = offices;
    this.owners = owners;
    this.lists = new RoleLists(tokens, tags, names, heads, nations);
    this.ranks = new RoleRanks(offices.parts());
  }

  List<RoleMention> run() {
    int floor = 0;
    for (NameMention name : names.all()) {
      TokenRange sentence = sentences.get(sentences.at(name.range().from()));
      if (name.kind() == NameMention.Kind.PERSON) {
        int from = Math.max(floor, sentence.from());
        several(from, name.range().from(), sentence);
        if (!lists.holds(name)) {
          alone(name, from, sentence);
        }
        floor = name.range().to();
      } else {
        owners.pass(name);
      }
    }
    addBareRanks();
    return found;
  }

  private void addBareRanks() {
    if (bareRanks.isEmpty()) {
      return;
    }
    Set<String> held = new HashSet<>();
    for (RoleMention role : found) {
      held.add(family(role.person()));
    }
    for (RoleMention rank : bareRanks) {
      if (held.add(family(rank.person()))) {
        found.add(rank);
      }
    }
    found.sort(Comparator.comparingInt(role -> role.person().range().from()));
  }

  private String family(NameMention person) {
    return tokens.lower(person.range().to() - 1);
  }

  private void alone(NameMention name, int from, TokenRange sentence) {
    RoleMention last = found.isEmpty() ? null : found.get(found.size() - 1);
    RoleMention again = lists.again(name, sentence.from(), last);
    RoleMention rank = ranks.read(name, from, sentence.to());
    RoleMention bare = rank == null ? ranks.alone(name, from) : null;
    if (bare != null) {
      bareRanks.add(bare);
    }
    if (again != null) {
      found.add(again);
    } else {
      before(name, from);
      if (rank != null) {
        found.add(rank);
      }
    }
    after(name, sentence.to());
  }

  /** "her Omani and Peruvian counterparts" between the names. */
  private void several(int from, int to, TokenRange sentence) {
    for (int token = Math.max(from, to - 30); token < to; token++) {
      if (lists.isPlural(token)) {
        Office office = offices.endingAt(token + 1, sentence.from());
        String lemma = tags.lemma(token);
        boolean equal = offices.parts().isWord(lemma, OfficeWord.EQUAL);
        String peer = equal && office != null ? peer(office) : null;
        if (!equal || peer != null) {
          String role = peer == null ? null : bare(peer);
          List<RoleMention> several = lists.read(token, sentence.from(), sentence.to(), role);
          if (several.isEmpty() && !equal && office != null) {
            several = lists.readHolders(office, sentence.to());
          }
          found.addAll(several);
        }
      }
    }
  }

  /** "Foreign Minister General Ida Holm": forms of address are passed, ranks count. */
  private void before(NameMention person, int floor) {
    int at = person.range().from();
    at = overAddress(at, floor);
    int ranks = 0;
    while (ranks++ < 3 && at > floor && heads.isRank(at - 1) && heads.start(at - 1) >= floor) {
      int start = heads.start(at - 1);
      Office rank = offices.endingAt(at, floor);
      boolean second = start > floor && isOfficeEnd(overAddress(start, floor) - 1, floor);
      if (rank != null) {
        Office own = second ? plain(start, at) : rank;
        add(person, own, Position.BEFORE_NAME);
        at = own.from();
      } else {
        at = start;
      }
      if (!second) {
        if (at > floor && isComma(at - 1)) { // "The chief of the navy, Vice Admiral Ida Holm,"
          beforeComma(person, at - 1, floor);
        }
        return;
      }
      at = overAddress(at, floor);
    }
    if (at > floor && isComma(at - 1)) {
      beforeComma(person, at - 1, floor);
      return;
    }
    Office office = offices.endingAt(at, floor);
    if (office != null) {
      add(person, office, Position.BEFORE_NAME);
    }
  }

  private Office plain(int start, int end) {
    String role = tokens.written(TokenRange.of(start, end));
    return new Office(start, end, end - 1, role, null, null, false, -1, false);
  }

  private boolean isOfficeEnd(int token, int floor) {
    return token >= floor && heads.start(token) >= floor;
  }

  private int overAddress(int start, int floor) {
    int at = start;
    while (at > floor) {
      if (heads.address(at - 1) >= floor) {
        at = heads.address(at - 1);
      } else if (isChiefAlone(at - 1, floor)) {
        at--;
      } else {
        return at;
      }
    }
    return at;
  }

  /** ", Chief Moses": a form of address where no noun stands before it. */
  private boolean isChiefAlone(int token, int floor) {
    return tokens.lower(token).equals("chief")
        && tokens.isCapitalized(token)
        && token > floor
        && (tags.pos(token - 1) == Pos.PUNCT
            || tags.pos(token - 1) == Pos.ADP
            || tags.pos(token - 1) == Pos.CCONJ
            || tags.pos(token - 1) == Pos.VERB);
  }

  private boolean isComma(int token) {
    return tokens.lower(token).equals(",");
  }

  /** "The Omani envoy, Ida Holm, left": the name ends at a comma or with the sentence. */
  private void beforeComma(NameMention person, int comma, int floor) {
    Office office = offices.endingAt(comma, floor);
    if (office == null || !closes(person.range().to()) && !opens(office, person)) {
      return;
    }
    if (office.determined() || office.affiliation() != null) {
      add(person, office, Position.BEFORE_COMMA);
    }
  }

  /** "Peru's president, Ana Sol said": the second comma is left out where the office opens. */
  private boolean opens(Office office, NameMention person) {
    return office.from() == sentences.get(sentences.at(office.from())).from()
        && person.range().size() > 1
        && tags.form(person.range().to()).isFinite();
  }

  /** Whether the name is set off on its right as well. */
  private boolean closes(int token) {
    if (token >= tokens.size() || sentences.at(token) != sentences.at(token - 1)) {
      return true;
    }
    return tags.pos(token) == Pos.PUNCT && !tokens.lower(token).equals("(")
        || tags.pos(token) == Pos.CCONJ
        || tags.pos(token) == Pos.ADP
        || tags.pos(token) == Pos.SCONJ
        || tags.pos(token) == Pos.PART;
  }

  private void after(NameMention person, int limit) {
    int at = person.range().to();
    if (at >= limit) {
      return;
    }
    String mark = tokens.lower(at);
    boolean comma = mark.equals(",") || mark.equals("(") || mark.equals("—") || mark.equals("–");
    boolean copula = SmallWord.WAS.is(mark) || SmallWord.IS.is(mark);
    if (!comma && !copula) {
      appointed(person, limit);
      return;
    }
    int start = at + 1;
    if (comma
        && start + 1 < limit
        && tokens.is(start, SmallWord.WHO)
        && (tokens.is(start + 1, SmallWord.IS) || tokens.is(start + 1, SmallWord.WAS))) {
      start += 2;
    }
    while (start < limit
        && (tokens.lower(start).equals("also") || tokens.is(start, SmallWord.NOW))) {
      start++;
    }
    Office office = offices.startingAt(start, limit);
    if (office == null) {
      return;
    }
    boolean apposed = apposed(office, limit, copula);
    Office own = apposed ? office : forHolder(office, limit);
    if (own != null) {
      add(person, own, copula ? Position.COPULA : Position.AFTER_NAME);
    }
  }

  /** "Ida Holm, spokeswoman for the port minister Per Lund, left": hers is with Lund. */
  private @Nullable Office forHolder(Office office, int limit) {
    int link = office.head() + 1;
    NameMention holder = office.to() < limit ? names.at(office.to()) : null;
    boolean linked =
        link < office.to()
            && (tokens.is(link, SmallWord.OF)
                || tokens.is(link, SmallWord.TO)
                || tokens.is(link, SmallWord.FOR));
    if (!linked || holder == null || holder.kind() != NameMention.Kind.PERSON) {
      return null;
    }
    Office own = offices.endingAt(link, office.from());
    boolean held = offices.endingAt(office.to(), link + 1) != null;
    return own == null || !held ? null : own.at(holder.name(), null);
  }

  /** "Peru named Ida Holm as its envoy", "appointed Ida Holm chief prosecutor". */
  private void appointed(NameMention person, int limit) {
    int verb = person.range().from() - 1;
    int floor = sentences.get(sentences.at(person.range().from())).from();
    while (verb >= floor && person.range().from() - verb < 7 && tags.pos(verb) != Pos.VERB) {
      verb--;
    }
    if (verb < floor || !offices.parts().isLemma(verb, OfficeWord.APPOINTING)) {
      return;
    }
    int start = person.range().to();
    boolean as = tokens.is(start, SmallWord.AS);
    Office office = offices.startingAt(as ? start + 1 : start, limit);
    if (office != null) {
      add(person, office, Position.AFTER_NAME);
    }
  }

  /** "Ida Holm, the minister Per Lund and": the office belongs to the next name. */
  private boolean apposed(Office office, int limit, boolean copula) {
    int next = office.to();
    if (next >= limit) {
      return true;
    }
    NameMention name = names.at(offices.parts().overBracket(next, limit));
    if (name != null && name.kind() == NameMention.Kind.PERSON || heads.address(next) >= 0) {
      return false;
    }
    Pos pos = tags.pos(next);
    if (pos == Pos.CCONJ && leadsToName(next + 1, limit)) {
      return false;
    }
    return pos == Pos.PUNCT
        || pos == Pos.SCONJ
        || pos == Pos.PRON
        || copula
        || pos == Pos.CCONJ
        || pos == Pos.ADP;
  }

  /** "Ida Holm, Omani Deputy Minister and Minister of Ports Ali Rashid": one office, of Rashid. */
  private boolean leadsToName(int start, int limit) {
    for (int token = start; token < limit && token < start + 9; token++) {
      NameMention name = names.at(token);
      if (name != null && name.kind() == NameMention.Kind.PERSON) {
        return token > start;
      }
      Pos pos = tags.pos(token);
      if (pos == Pos.PUNCT || pos == Pos.DET || tags.form(token).isFinite()) {
        return false;
      }
    }
    return false;
  }

  private void add(NameMention person, Office read, Position position) {
    Office office = owners.owned(read, person);
    String lemma = tags.lemma(office.head());
    if (offices.parts().isWord(lemma, OfficeWord.EQUAL)
        || lemma.equals("number") && tokens.lower(office.head()).equals("number")) {
      String peer = peer(office);
      if (peer == null) {
        return;
      }
      office = office.with(bare(peer));
    }
    TokenRange range = TokenRange.of(office.from(), office.to()).union(person.range());
    found.add(
        new RoleMention(
            range,
            person,
            office.role(),
            office.affiliation(),
            office.country(),
            office.former(),
            position));
  }

  /** "Former president" whose counterpart is in office. */
  private static String bare(String role) {
    return role.regionMatches(true, 0, "former ", 0, 7) ? role.substring(7) : role;
  }

  /** "Falk met his German counterpart": the office of Falk, told some sentences before. */
  private @Nullable String ofNamed(int from, Office office) {
    while (known < found.size()) {
      RoleMention role = found.get(known++);
      roleOf.putIfAbsent(family(role.person()), role);
    }
    for (NameMention name : names.in(TokenRange.of(from, Math.max(from, office.from())))) {
      RoleMention role = name.kind() == NameMention.Kind.PERSON ? roleOf.get(family(name)) : null;
      if (role != null && (office.country() == null || !office.country().equals(role.country()))) {
        return role.role();
      }
    }
    return null;
  }

  /** The last holder of an office before: whose counterpart is spoken of. */
  private @Nullable String peer(Office office) {
    int sentence = Math.max(office.from() - 60, sentences.get(sentences.at(office.from())).from());
    for (int token = office.from() - 1; token >= sentence; token--) {
      Office other = heads.start(token) < 0 ? null : offices.endingAt(token + 1, sentence);
      if (other != null && !tags.lemma(token).equals("counterpart")) {
        return other.role();
      }
    }
    String own = ofNamed(sentence, office);
    if (own != null) {
      return own;
    }
    for (int i = found.size() - 1; i >= 0 && i > found.size() - 9; i--) {
      RoleMention earlier = found.get(i);
      if (earlier.range().from() < office.from()
          && (office.country() == null || !office.country().equals(earlier.country()))) {
        return earlier.role();
      }
    }
    return null;
  }
}
