package org.newsfacts.diplomacy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.model.Actor;
import org.newsfacts.model.ActorKind;
import org.newsfacts.model.Span;
import org.newsfacts.name.NameMention;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.TokenRange;

/** Reads one member of a list of parties: a name with its office, an office, a state, a body. */
final class PartyParts {
  /** Those who are named by one word later are introduced among the first names of an article. */
  private static final int INTRODUCED = 200;

  private final Parties parties;
  private final Reading reading;
  private final boolean bodiesToo;

  PartyParts(Parties parties, boolean bodiesToo) {
    this.parties = parties;
    this.reading = parties.reading();
    this.bodiesToo = bodiesToo;
  }

  /** The member that begins at a token, or null where nobody does. */
  @Nullable Party at(int token, int limit) {
    boolean led = isEach(token) || parties.lower(token).equals("visiting");
    int from = led ? token + 1 : token;
    NameMention elliptic = ofState(from, limit);
    if (elliptic != null) {
      return named(from, -1, elliptic, limit);
    }
    int head = -1;
    int at = from;
    while (at < limit) {
      NounPhrase noun = reading.clauses().nounAt(at);
      NameMention person = personAt(at, noun, limit);
      if (person != null) {
        return named(from, head, person, limit);
      }
      Actor same = noun == null || noun.base().size() == 1 ? namesake(at) : null;
      if (same != null) {
        TokenRange range = TokenRange.of(from, at + 1);
        return new Party(
            range,
            at,
            same.withMention(reading.span(range)),
            isTitled(from, at),
            false,
            false,
            false);
      }
      if (isGeneral(at)) {
        head = at++;
        continue;
      }
      if (noun == null) {
        if (head < 0 || !parties.isOffice(head) || !isLink(at, head, limit)) {
          break;
        }
        at++;
        continue;
      }
      if (parties.isTime(noun)) {
        break;
      }
      NameMention name = reading.names().at(at);
      head = head < 0 || name != null && isTitle(name.range().to()) ? titleAt(noun, name) : head;
      int end = name == null ? noun.base().to() : Math.max(name.range().to(), noun.base().to());
      at = Math.min(limit, Math.max(at + 1, end));
    }
    return head < 0 ? null : unnamed(from, head, limit);
  }

  /** "High Council for Reconciliation Chairman": the name of a body before an office. */
  private boolean isTitle(int token) {
    return token < reading.tokens().size()
        && reading.tags().pos(token) != Pos.ADP
        && parties.isOffice(token)
        && reading.tokens().isCapitalized(token);
  }

  private int titleAt(NounPhrase noun, @Nullable NameMention name) {
    return name != null && isTitle(name.range().to()) ? name.range().to() : parties.headToken(noun);
  }

  /** "both the king and the queen", but not "both presidents". */
  private boolean isEach(int token) {
    return parties.lower(token).equals("both")
        && (parties.lower(token + 1).equals("the")
            || reading.tags().pos(token + 1) == Pos.PROPN
            || reading.names().at(token + 1) != null);
  }

  /** "Kenya's, Ana Ruiz", after "Norway's prime minister, Kari Lund": the office is left out. */
  private @Nullable NameMention ofState(int from, int limit) {
    NameMention state = reading.names().at(from);
    if (state == null || state.kind() != NameMention.Kind.COUNTRY) {
      return null;
    }
    int at = state.range().to();
    NameMention person = at + 2 < limit ? reading.names().at(at + 2) : null;
    boolean elliptic =
        person != null
            && person.kind() == NameMention.Kind.PERSON
            && isOwner(at)
            && parties.lower(at + 1).equals(",");
    return elliptic ? person : null;
  }

  /** "directors general", "attorney general". */
  private boolean isGeneral(int token) {
    return token > 0 && parties.lower(token).equals("general") && parties.isOffice(token - 1);
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
    return parties.is(parties.lower(at), PartyWord.SUFFIX) ? at + 1 : token;
  }

  /** The person whom a single capitalized word names again: "Li". */
  private @Nullable Actor namesake(int token) {
    NameMention own = reading.names().at(token);
    if (!reading.tokens().isCapitalized(token)
        || own != null && own.kind() != NameMention.Kind.OTHER
        || reading.times().at(token) != null) {
      return null;
    }
    String word = reading.tokens().text(token);
    List<NameMention> names = reading.names().all();
    for (NameMention name : names.subList(0, Math.min(INTRODUCED, names.size()))) {
      if (name.kind() == NameMention.Kind.PERSON && name.range().size() > 1) {
        String first = reading.tokens().text(name.range().from());
        String last = reading.tokens().text(name.range().to() - 1);
        if (word.equals(last) || word.equals(first) && word.length() < 5) {
          return reading.actors().of(name);
        }
      }
    }
    return null;
  }

  private boolean isOwner(int after) {
    String word = parties.lower(after);
    return word.equals("'s") || word.equals("'") && parties.lower(after - 1).endsWith("s");
  }

  /** "ambassador to the UN Lund", "king of Norway", "chief of staff at the ministry". */
  private boolean isLink(int at, int head, int limit) {
    if (at + 1 >= limit || reading.times().at(at + 1) != null) {
      return false;
    }
    NounPhrase next = reading.clauses().nounAt(at + 1);
    if (next == null || parties.isTime(next)) {
      return false;
    }
    return switch (parties.lower(at)) {
      case "of" -> true;
      case "for", "to", "from" -> parties.isOffice(head);
      case "at" -> // "the director at the ministry", but not "the premier at the palace"
          parties.isOffice(head) && (parties.isBodyWord(next.head()) || isOrganization(next));
      case "and" -> // "Minister of Trade and Industry Lund"
          parties.isOffice(head)
              && reading.names().at(at + 1) == null
              && !parties.isOffice(parties.headToken(next))
              && personAt(at + 1, next, limit) != null;
      default -> false;
    };
  }

  private boolean isOrganization(NounPhrase noun) {
    NameMention name = reading.names().at(noun.head());
    return name != null && name.kind() == NameMention.Kind.ORGANIZATION;
  }

  private Party named(int from, int head, NameMention person, int limit) {
    int to = person.range().to();
    boolean titled = isTitled(from, person.range().from());
    int at = afterSuffix(to);
    while (at + 1 < limit && isOrigin(at)) {
      NameMention origin = reading.names().at(originName(at));
      at = origin == null ? limit : Math.max(at + 1, origin.range().to());
    }
    return new Party(
        TokenRange.of(from, at),
        head < 0 ? to - 1 : head,
        reading.actors().of(person),
        titled,
        false,
        titled,
        head >= 0 && isCounterpart(head));
  }

  private boolean isTitled(int from, int to) {
    for (int token = from; token < to; token++) {
      if (parties.isOffice(token)) {
        return true;
      }
    }
    return false;
  }

  /** "of Norway", "from the Foreign Ministry" after a name. */
  private boolean isOrigin(int at) {
    String word = parties.lower(at);
    boolean link = word.equals("of") || word.equals("from") || word.equals("for");
    return link && originName(at) > at;
  }

  private int originName(int at) {
    for (int token = at + 1; token < at + 6 && token < reading.tokens().size(); token++) {
      NameMention name = reading.names().at(token);
      if (name != null) {
        return name.kind() == NameMention.Kind.OTHER ? at : token;
      }
      String word = parties.lower(token);
      if (!word.equals("the") && !word.equals("republic") && !word.equals("of")) {
        return at;
      }
    }
    return at;
  }

  private @Nullable Party unnamed(int from, int head, int limit) {
    boolean office = parties.isOffice(head) && !parties.isPress(head, bodiesToo);
    boolean known =
        office
            || parties.mayAct(head, bodiesToo)
            || isSide(head)
            || isCounterpart(head)
            || bodiesToo && isCrowd(from, head);
    if (!known) {
      return null;
    }
    NounPhrase noun = reading.clauses().nounAt(head);
    boolean cut = // "his counterpart four times"
        noun != null
            && parties.headToken(noun) == head
            && reading.numbers().at(head + 1) != null
            && parties.lower(noun.base().to() - 1).equals("times");
    int at = noun == null || cut ? head + 1 : Math.min(limit, Math.max(head + 1, noun.base().to()));
    at = isGeneral(at) ? at + 1 : at;
    boolean plural = isPlural(head);
    while (at + 1 < limit && isLink(at, head, limit) && !parties.lower(at).equals("and")) {
      NounPhrase next = reading.clauses().nounAt(at + 1);
      at = next == null ? at + 1 : Math.min(limit, next.base().to());
      at = plural ? afterStates(at, limit) : at;
    }
    return new Party(
        TokenRange.of(from, at), head, null, office, plural, false, isCounterpart(head));
  }

  /** "the presidents of Norway, Kenya and Poland": to the end of the states. */
  private int afterStates(int at, int limit) {
    int end = at;
    int token = at;
    while (token < limit) {
      String word = parties.lower(token);
      if (word.equals(",") || word.equals("and") || word.equals("the")) {
        token++;
        continue;
      }
      NameMention name = reading.names().at(token);
      if (name == null || name.kind() != NameMention.Kind.COUNTRY || isOwner(name.range().to())) {
        break;
      }
      end = Math.min(limit, name.range().to());
      token = end;
    }
    return end;
  }

  private boolean isSide(int head) {
    return parties.is(parties.lower(head), PartyWord.SIDE);
  }

  private boolean isPlural(int head) {
    String word = parties.lower(head);
    if (word.equals("general") && head > 0 && parties.isOffice(head - 1)) {
      return parties.lower(head - 1).endsWith("s"); // "directors general"
    }
    return word.equals("they")
        || word.equals("them")
        || !reading.tags().lemma(head).equals(word)
            && reading.tags().pos(head) != Pos.PRON
            && reading.names().at(head) == null;
  }

  /** "union leaders", "relatives of the dead", "the ministry". */
  private boolean isCrowd(int from, int head) {
    if (reading.tags().pos(head) != Pos.NOUN || isKin(reading.tags().lemma(head))) {
      return false;
    }
    ActorKind kind = reading.actor(TokenRange.of(from, head + 1), head).kind();
    return kind != ActorKind.UNKNOWN && !parties.isPress(head, true);
  }

  /** "his wife": no news of diplomacy. */
  private boolean isKin(String lemma) {
    return parties.is(lemma, PartyWord.KIN);
  }

  private boolean isThey(int head) {
    String word = parties.lower(head);
    return word.equals("they") || word.equals("them");
  }

  private boolean isCounterpart(int head) {
    return parties.is(parties.lower(head), PartyWord.COUNTERPART);
  }

  /** Who a member is; "the kings of Norway and Sweden" are two. */
  List<Actor> actors(Party part) {
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
            && !(bodiesToo && isAcronym(part))
            && actor.kind() != ActorKind.PERSON
            && (name.kind() == NameMention.Kind.PLACE || name.kind() == NameMention.Kind.OTHER);
    boolean crowd = (isSide(part.head()) || isThey(part.head())) && actor.members().size() < 2;
    if (place && actor.kind() != ActorKind.COUNTRY || crowd) {
      return List.of();
    }
    return List.of(isListed(actor) ? alone(part, actor) : actor);
  }

  /** "the BMA": a body by its letters. */
  private boolean isAcronym(Party part) {
    String word = reading.tokens().text(part.head());
    return word.length() > 1
        && word.length() < 7
        && word.equals(word.toUpperCase(java.util.Locale.ROOT))
        && parties.lower(part.head() - 1).equals("the");
  }

  /** "neighbours and officials" for "officials" alone. */
  private static boolean isListed(Actor actor) {
    return actor.kind() == ActorKind.GROUP
        && actor.members().isEmpty()
        && (actor.name().contains(" and ") || actor.name().contains(", "));
  }

  private Actor alone(Party part, Actor actor) {
    Span span = reading.span(part.range());
    return new Actor(
        span.text(), actor.kind(), actor.role(), null, actor.country(), span, List.of());
  }
}
