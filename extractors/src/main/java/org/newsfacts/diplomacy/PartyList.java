package org.newsfacts.diplomacy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.model.Actor;
import org.newsfacts.name.NameMention;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.TokenRange;

/**
 * A list of people, states or bodies read from where it begins: "President Emile Duval of France,
 * Chancellor Olaf Kern, her Omani counterpart, Said Amin, and the king".
 */
final class PartyList {
  /**
   * Those of a list.
   *
   * @param actors in the order of the text, each once
   * @param start the token where it begins
   * @param end the token after the list
   * @param offices how many of them are told with an office
   */
  record Listed(List<Actor> actors, int start, int end, int offices) {
    static Listed none(int token) {
      return new Listed(List.of(), token, token, 0);
    }

    boolean isEmpty() {
      return actors.isEmpty();
    }
  }

  private final Parties parties;
  private final Reading reading;
  private final boolean bodiesToo;

  PartyList(Parties parties, boolean bodiesToo) {
    this.parties = parties;
    this.reading = parties.reading();
    this.bodiesToo = bodiesToo;
  }

  /** Reads the list that begins at a token and ends before the limit. */
  Listed at(int token, int limit) {
    return read(token, limit, false);
  }

  /** Reads the two and more behind "between": "a call between A and B was planned". */
  Listed between(int token, int limit) {
    return read(token, limit, true);
  }

  private Listed read(int token, int limit, boolean pair) {
    List<Party> found = new ArrayList<>();
    int end = token;
    boolean last = true;
    Party part = member(token, limit);
    while (part != null) {
      Party before = found.isEmpty() ? null : found.get(found.size() - 1);
      boolean second = pair && last && found.size() == 1;
      if (before != null && !last && before.isToldBy(part)) {
        found.set(found.size() - 1, before.joined(part));
      } else if (before != null && !second && isOutside(part, last, limit)) {
        break;
      } else {
        found.add(part);
      }
      end = part.range().to();
      int joint = afterJoint(end, limit);
      joint = joint < 0 && part.plural() ? afterIncluding(end, limit) : joint;
      last = joint > 0 && parties.has(TokenRange.of(end, joint), PartyWord.LAST_JOINT);
      part = joint < 0 ? null : member(joint, limit);
    }
    int offices = (int) found.stream().filter(Party::office).count();
    return new Listed(actors(found), token, end, offices);
  }

  /** "met Lund, Reuters said", "met Lund, and Berg said". */
  private boolean isOutside(Party part, boolean last, int limit) {
    int at = part.range().to();
    while (at < limit && reading.tags().pos(at) == Pos.ADV) {
      at++;
    }
    boolean opens =
        at < limit && (reading.tags().form(at).isFinite() || reading.tags().pos(at) == Pos.AUX);
    return opens || !last && afterJoint(part.range().to(), limit) < 0;
  }

  /** The token where the next member begins, or -1 where the list ends. */
  private int afterJoint(int end, int limit) {
    int at = end;
    if (parties.lower(at).equals("(")) {
      while (at < limit && at < end + 9 && !parties.lower(at).equals(")")) {
        at++;
      }
      at++;
    }
    int start = at;
    for (int next = joined(at, start); next > at && at < limit; next = joined(at, start)) {
      at = next;
    }
    return at > start && at < limit ? at : -1;
  }

  /** Behind "including", "that included", "among them" of those told before; -1 without. */
  private int afterIncluding(int end, int limit) {
    int at = parties.lower(end).equals(",") ? end + 1 : end;
    boolean relative = SmallWord.THAT.is(parties.lower(at)) || SmallWord.WHO.is(parties.lower(at));
    at += relative || SmallWord.WHICH.is(parties.lower(at)) ? 1 : 0;
    boolean among = parties.lower(at).equals("among") && parties.lower(at + 1).equals("them");
    int next = among ? at + 2 : reading.isForm(at, PartyWord.INCLUDING) ? at + 1 : -1;
    return next < limit ? next : -1;
  }

  /** Behind one word that joins members: "and", "later", "as well as", "together with". */
  private int joined(int at, int start) {
    if (reading.isForm(at, PartyWord.JOINT)
        || at > start && reading.isForm(at, PartyWord.JOINT_ADVERB)) {
      boolean with = SmallWord.WITH.is(parties.lower(at + 1));
      return reading.isForm(at, PartyWord.LAST_JOINT) && with ? at + 2 : at + 1;
    }
    boolean well = SmallWord.AS.is(parties.lower(at)) && parties.lower(at + 1).equals("well");
    return well && SmallWord.AS.is(parties.lower(at + 2)) ? at + 3 : at;
  }

  /** The member that begins at a token, or null where nobody does. */
  private @Nullable Party member(int token, int limit) {
    boolean led = isEach(token) || parties.lower(token).equals("visiting");
    int from = led ? token + 1 : token;
    int head = -1;
    int at = from;
    while (at < limit) {
      NounPhrase noun = reading.clauses().nounAt(at);
      NameMention person = personAt(at, noun, limit);
      if (person != null) {
        return named(from, head, person, limit);
      }
      boolean left = // "and Kenya's, Ana Ruiz": the office is that of the one before
          at > from && isOwner(at) && parties.lower(at + 1).equals(",");
      if (left || isGeneral(at, head) || noun == null && isLink(at, head, limit)) {
        at += left ? 2 : 1;
      } else if (noun == null || parties.isTime(noun)) {
        break;
      } else {
        NameMention name = reading.names().at(at);
        head = head < 0 ? parties.headToken(noun) : head;
        int end = name == null ? noun.base().to() : Math.max(name.range().to(), noun.base().to());
        end -= isOwner(end - 1) ? 1 : 0;
        at = Math.min(limit, Math.max(at + 1, end));
      }
    }
    return head < 0 ? null : unnamed(from, head, limit);
  }

  /** "directors general", "attorney general": the office goes on behind its noun. */
  private boolean isGeneral(int at, int head) {
    return head >= 0
        && at == head + 1
        && reading.tags().pos(at) == Pos.ADJ
        && reading.roles().isInOffice(at);
  }

  /** "both the king and the queen", but not "both presidents". */
  private boolean isEach(int token) {
    return SmallWord.BOTH.is(parties.lower(token))
        && (SmallWord.THE.is(parties.lower(token + 1))
            || reading.tags().pos(token + 1) == Pos.PROPN
            || reading.names().at(token + 1) != null);
  }

  /** The person whose name is the head of the phrase; "Lund" of "Lund's envoy" is not. */
  private @Nullable NameMention personAt(int at, @Nullable NounPhrase noun, int limit) {
    int to = noun == null ? at + 1 : Math.min(limit, noun.base().to());
    int head = noun == null ? at : parties.headToken(noun);
    for (int token = at; token < to; token++) {
      NameMention name = reading.names().at(token);
      if (name == null) {
        continue;
      }
      if (name.kind() == NameMention.Kind.PERSON
          && !isOwner(name.range().to())
          && (name.range().contains(head) || afterSuffix(name.range().to()) >= to)) {
        return name;
      }
      token = Math.max(token, name.range().to() - 1);
    }
    return null;
  }

  /** "Hill Jr.", "Hill, Jr.": the suffix is no other name. */
  private int afterSuffix(int token) {
    int at = parties.lower(token).equals(",") ? token + 1 : token;
    return reading.isForm(at, PartyWord.SUFFIX) ? at + 1 : token;
  }

  private boolean isOwner(int token) {
    String word = parties.lower(token);
    return word.equals("'s") || word.equals("'") && parties.lower(token - 1).endsWith("s");
  }

  /** "ambassador to the UN Lund", "king of Norway", "chief of staff at the ministry". */
  private boolean isLink(int at, int head, int limit) {
    boolean of = SmallWord.OF.is(parties.lower(at));
    boolean in = SmallWord.IN.is(parties.lower(at)) && isCounterpartIn(at, head);
    boolean open = head >= 0 && at + 1 < limit && (of || in || parties.isOffice(head));
    NounPhrase next =
        open && reading.times().at(at + 1) == null ? reading.clauses().nounAt(at + 1) : null;
    if (next == null || parties.isTime(next)) {
      return false;
    }
    if (reading.isForm(at, PartyWord.OFFICE_LINK)) {
      return true;
    }
    return switch (parties.lower(at)) {
      case "in" -> in;
      case "at" -> // "the director at the ministry", but not "the premier at the palace"
          parties.isBody(next);
      case "and" -> // "Minister of Trade and Industry Lund"
          reading.names().at(at + 1) == null
              && !parties.isOffice(parties.headToken(next))
              && personAt(at + 1, next, limit) != null;
      default -> false;
    };
  }

  /** "his counterpart in Oman". */
  private boolean isCounterpartIn(int at, int head) {
    NameMention state = reading.names().at(at + 1);
    return at == head + 1
        && state != null
        && state.kind() == NameMention.Kind.COUNTRY
        && reading.isForm(head, PartyWord.COUNTERPART);
  }

  private Party named(int from, int head, NameMention person, int limit) {
    int to = person.range().to();
    boolean titled = false;
    for (int token = from; token < person.range().from(); token++) {
      titled |= parties.isOffice(token);
    }
    int at = afterSuffix(to);
    for (int next = afterOrigin(at); next > at && at + 1 < limit; next = afterOrigin(at)) {
      at = next;
    }
    return new Party(
        TokenRange.of(from, Math.min(at, Math.max(to, limit))),
        head < 0 ? to - 1 : head,
        reading.actors().of(person),
        titled,
        false,
        head >= 0 && reading.isForm(head, PartyWord.COUNTERPART));
  }

  /** Behind "of Norway", "from the Foreign Ministry"; the same token without. */
  private int afterOrigin(int at) {
    NounPhrase noun =
        reading.isForm(at, PartyWord.OFFICE_LINK) && !SmallWord.TO.is(parties.lower(at))
            ? reading.clauses().nounAt(at + 1)
            : null;
    NameMention name = noun == null ? null : reading.names().at(noun.head());
    return name == null || name.kind() == NameMention.Kind.OTHER
        ? at
        : Math.max(name.range().to(), at + 1);
  }

  private @Nullable Party unnamed(int from, int head, int limit) {
    boolean counterpart = reading.isForm(head, PartyWord.COUNTERPART);
    boolean office = parties.isOffice(head) && !parties.isPress(head, bodiesToo);
    Actor.Kind kind = reading.actor(TokenRange.of(from, head + 1), head).kind();
    boolean crowd = // "union leaders", "relatives of the dead", "the ministry"
        bodiesToo
            && kind != Actor.Kind.UNKNOWN
            && reading.tags().pos(head) == Pos.NOUN
            && !reading.isLemma(head, PartyWord.KIN)
            && !parties.isPress(head, true);
    boolean again = kind == Actor.Kind.PERSON && reading.tokens().isCapitalized(head); // "Li"
    boolean side = reading.isForm(head, PartyWord.SIDE);
    if (!office && !counterpart && !crowd && !again && !side && !parties.mayAct(head, bodiesToo)) {
      return null;
    }
    NounPhrase noun = reading.clauses().nounAt(head);
    int at = noun == null ? head + 1 : Math.min(limit, parties.end(noun));
    boolean plural = isPlural(head);
    at += isGeneral(at, head) ? 1 : 0;
    while (isLink(at, head, limit) && !SmallWord.AND.is(parties.lower(at))) {
      NounPhrase next = reading.clauses().nounAt(at + 1);
      at = next == null ? at + 1 : Math.min(limit, next.base().to());
      at = plural ? afterStates(at, limit) : at;
    }
    return new Party(TokenRange.of(from, at), head, null, office, plural, counterpart);
  }

  /** "the presidents of Norway, Kenya and Poland": to the end of the states. */
  private int afterStates(int at, int limit) {
    int end = at;
    for (int token = at; token < limit; token++) {
      NameMention name = reading.names().at(token);
      if (name != null && name.kind() == NameMention.Kind.COUNTRY && !isOwner(name.range().to())) {
        end = Math.min(limit, name.range().to());
        token = end - 1;
      } else if (!SmallWord.THE.is(parties.lower(token)) && joined(token, token) == token) {
        break;
      }
    }
    return end;
  }

  private boolean isPlural(int head) {
    return isThey(head)
        || !reading.tags().lemma(head).equals(parties.lower(head))
            && reading.tags().pos(head) != Pos.PRON
            && reading.names().at(head) == null;
  }

  private boolean isThey(int head) {
    return parties.lower(head).equals("they") || parties.lower(head).equals("them");
  }

  private List<Actor> actors(List<Party> found) {
    List<Actor> all = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Party part = found.get(i);
      List<Party> behind = found.subList(i + 1, found.size());
      boolean named = // "her French and Omani counterparts, Anne Duval and Said Amin"
          part.plural()
              && behind.size() > 1
              && behind.stream().allMatch(next -> next.person() != null);
      for (Actor actor : named && part.person() == null ? List.<Actor>of() : actors(part)) {
        for (Actor one : actor.members().size() > 1 ? actor.members() : List.of(actor)) {
          if (bodiesToo || one.kind() != Actor.Kind.ORGANIZATION) {
            all.add(one);
          }
        }
      }
    }
    List<Actor> actors = new ArrayList<>();
    Parties.addNew(actors, all);
    return actors;
  }

  /** Who a member is; "the kings of Norway and Sweden" are two. */
  private List<Actor> actors(Party part) {
    if (part.person() != null) {
      return List.of(part.person());
    }
    List<Actor> shared = new SharedOffice(reading).actors(part);
    if (!shared.isEmpty()) {
      return shared;
    }
    Actor actor = reading.actor(part.range(), part.head());
    NameMention name = reading.names().at(part.head());
    boolean place =
        name != null
            && !(bodiesToo && parties.isAcronym(part.head()))
            && actor.kind() != Actor.Kind.PERSON
            && actor.kind() != Actor.Kind.COUNTRY
            && (name.kind() == NameMention.Kind.PLACE || name.kind() == NameMention.Kind.OTHER);
    boolean side = isThey(part.head()) || reading.isForm(part.head(), PartyWord.SIDE);
    return place || side && actor.members().size() < 2 ? List.of() : List.of(actor);
  }
}
