package org.newsfacts.diplomacy;

import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Span;
import org.newsfacts.name.NameMention;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.TokenRange;

/**
 * The bodies that vote on texts: councils, assemblies, parliaments, cabinets, and the members that
 * stand for them. Courts and unions of workers decide too, but not on resolutions of diplomacy.
 */
final class Chambers {
  private static final int FAR_BACK = 150;

  private final Parties parties;
  private final Reading reading;

  Chambers(Parties parties) {
    this.parties = parties;
    this.reading = parties.reading();
  }

  /** Whether the noun phrase names a body that votes, or its members. */
  boolean isDeciding(@Nullable NounPhrase noun) {
    if (noun == null || noun.isTime()) {
      return false;
    }
    NameMention name = reading.names().at(noun.head());
    boolean state = name != null && name.kind() == NameMention.Kind.COUNTRY; // "the United States"
    return !state && (isChamberAt(noun) || isMembers(noun) || isBodyMeant(noun));
  }

  /** "member states", "EU foreign ministers", "deputies". */
  boolean isMembers(NounPhrase noun) {
    return parties.is(parties.head(noun), ResolutionWord.MEMBERS);
  }

  /** Whether a name ends in the word of members: "Senate leaders". */
  boolean areMembers(Actor actor) {
    String name = actor.name().toLowerCase(java.util.Locale.ROOT);
    return parties.is(name.substring(name.lastIndexOf(' ') + 1), ResolutionWord.MEMBERS);
  }

  /**
   * "members", "the 15 nations": they stand for the body named near; "EU leaders" for themselves.
   */
  private boolean isBare(NounPhrase noun) {
    return parties.is(parties.head(noun), ResolutionWord.BARE_MEMBERS);
  }

  private boolean isChamberAt(NounPhrase noun) {
    int head = noun.head();
    if (isChamber(head)) {
      return true;
    }
    if (reading.tags().pos(head) != Pos.PROPN || isParty(parties.lower(head))) {
      return false;
    }
    NameMention name = reading.names().at(head);
    int from = name == null ? noun.base().from() : Math.min(name.range().from(), head);
    for (int token = head - 1; token >= Math.max(from, noun.base().from()); token--) {
      if (reading.tags().pos(token) == Pos.PROPN && isChamber(token)) {
        return true;
      }
    }
    for (NounPhrase part : noun.conjuncts()) {
      if (part.base().from() == noun.base().to() + 1 && isChamber(part.head())) {
        return true; // "the Peace and Security Council"
      }
    }
    return false;
  }

  /** "Senate Democrats" are members of one side, not the Senate. */
  private boolean isParty(String head) {
    return parties.is(head, ResolutionWord.PARTY_SIDE);
  }

  /** "it", "the 57-member body", "the group": what stands for a chamber named before. */
  private boolean isBodyMeant(NounPhrase noun) {
    return parties.is(parties.head(noun), ResolutionWord.BODY_MEANT)
        && isChamberName(reading.actor(noun.base(), noun.head()).name());
  }

  private boolean isChamberName(String name) {
    String lower = name.toLowerCase(java.util.Locale.ROOT);
    if (lower.contains("court") || lower.equals("white house")) {
      return false;
    }
    int from = 0;
    for (int i = 0; i <= lower.length(); i++) {
      if (i == lower.length() || lower.charAt(i) == ' ') {
        String word = lower.substring(from, i);
        if (parties.is(word, ResolutionWord.CHAMBER)
            || parties.is(word, ResolutionWord.SHORT_CHAMBER)
            || parties.is(word, ResolutionWord.NAMED_CHAMBER) && from > 0) {
          return true;
        }
        from = i + 1;
      }
    }
    return false;
  }

  private boolean isChamber(int token) {
    String lower = parties.lower(token);
    boolean proper = reading.tags().pos(token) == Pos.PROPN;
    if (lower.equals("house")) {
      String before = parties.lower(token - 1);
      return !before.equals("white")
          && !before.equals("opera")
          && !before.equals("power")
          && (proper || before.equals("lower") || before.equals("upper") || before.equals("full"));
    }
    return parties.is(lower, ResolutionWord.CHAMBER)
        || parties.is(lower, ResolutionWord.SHORT_CHAMBER) && proper
        || proper && parties.is(lower, ResolutionWord.NAMED_CHAMBER) && isNamed(token);
  }

  /** "European Union", "African Union": a name of its own, no "Teachers' Union". */
  private boolean isNamed(int token) {
    NameMention name = reading.names().at(token);
    return name != null
        && name.kind() == NameMention.Kind.ORGANIZATION
        && name.range().size() > 1
        && !name.name().contains("'")
        && !name.name().contains("Worker")
        && !name.name().contains("Teacher");
  }

  /** Returns who decides; for mere members the body named near. */
  Actor actor(NounPhrase noun) {
    if (isBare(noun)) {
      Actor near = near(noun.base().from(), noun.head() + 1);
      if (near != null) {
        return near;
      }
    }
    return whole(noun);
  }

  /** "the board of the agency", "the Organization of X", "the Peace and Security Council". */
  private Actor whole(NounPhrase noun) {
    TokenRange range = noun.base();
    for (NounPhrase part : noun.conjuncts()) {
      boolean oneName = part.base().from() == range.to() + 1 && !isChamber(noun.head());
      if (oneName && isChamber(part.head())) {
        TokenRange owner = noun.possessor();
        int from = owner == null ? noun.base().from() : owner.to() + 1;
        Span name = parties.span(TokenRange.of(withoutArticle(from), part.base().to()));
        return Actor.of(name.text(), Actor.Kind.ORGANIZATION).withMention(name);
      }
    }
    NameMention name = reading.names().at(noun.head());
    if (name != null && name.range().to() > range.to()) {
      return reading.actor(range.union(name.range()), noun.head());
    }
    NounPhrase owner =
        SmallWord.OF.is(parties.lower(range.to())) ? parties.objectOf(range.to()) : null;
    return reading.actor(owner == null ? range : range.union(owner.base()), noun.head());
  }

  private int withoutArticle(int from) {
    return reading.tags().pos(from) == Pos.DET ? from + 1 : from;
  }

  /** "a Security Council resolution", "the council statement": the body inside the phrase. */
  @Nullable Actor inside(TokenRange base, int head) {
    for (int token = head - 1; token >= base.from(); token--) {
      if (isChamber(token)) {
        return named(token, base.from());
      }
    }
    return null;
  }

  /** "the council's adoption", "its adoption": the owner, when it is a chamber. */
  @Nullable Actor ofOwner(TokenRange owner) {
    int last = owner.to() - 1;
    Actor actor = reading.actor(owner, last);
    return isChamber(last) || isChamberName(actor.name()) ? actor : null;
  }

  /** Returns the body named last before the token, in its sentence or the few before it. */
  @Nullable Actor near(int token, int after) {
    TokenRange whole = reading.sentence(token);
    TokenRange sentence =
        TokenRange.of(
            Math.max(whole.from(), token - FAR_BACK), Math.min(whole.to(), token + FAR_BACK));
    for (int at = token - 1; at >= sentence.from(); at--) {
      if (isChamber(at)) {
        return named(at, sentence.from());
      }
    }
    for (int at = after; at < sentence.to(); at++) {
      if (isChamber(at)) {
        return named(at, sentence.from());
      }
    }
    return null;
  }

  /** Returns the body named last in the sentences before, not too far back. */
  @Nullable Actor before(int token) {
    int first = Math.max(0, token - FAR_BACK);
    for (int at = reading.sentence(token).from() - 1; at >= first; at--) {
      if (isChamber(at) && reading.isNews(at)) {
        return named(at, first);
      }
    }
    return null;
  }

  private Actor named(int token, int first) {
    NounPhrase noun = reading.clauses().nounAt(token);
    if (noun != null && noun.head() == token) {
      return whole(noun);
    }
    int from = token;
    while (from > first && reading.tokens().isCapitalized(from - 1)) {
      from--;
    }
    return reading.actor(TokenRange.of(from, token + 1), token);
  }
}
