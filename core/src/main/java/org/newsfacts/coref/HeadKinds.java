package org.newsfacts.coref;

import org.newsfacts.clause.Pos;
import org.newsfacts.clause.Tags;
import org.newsfacts.model.Actor;
import org.newsfacts.name.BodyNouns;
import org.newsfacts.name.NameMention;
import org.newsfacts.name.Names;
import org.newsfacts.office.Roles;
import org.newsfacts.text.Tokens;

/** What a head noun is that nobody is known by: a person, several, a body. */
final class HeadKinds {
  private final Tokens tokens;
  private final Tags tags;
  private final Names names;
  private final Roles roles;
  private final BodyNouns bodyNouns;

  HeadKinds(Tokens tokens, Tags tags, Names names, Roles roles, BodyNouns bodyNouns) {
    this.tokens = tokens;
    this.tags = tags;
    this.names = names;
    this.roles = roles;
    this.bodyNouns = bodyNouns;
  }

  /** "Gunmen fled": a noun, though it is written large and no list of names denies it. */
  private boolean isNoun(NameMention name) {
    return name.kind() == NameMention.Kind.OTHER
        && name.range().size() == 1
        && tags.pos(name.range().from()) == Pos.NOUN;
  }

  Actor.Kind of(int head) {
    NameMention name = names.at(head);
    if (name != null && !isNoun(name)) {
      return switch (name.kind()) {
        case PERSON -> Actor.Kind.PERSON;
        case ORGANIZATION -> Actor.Kind.ORGANIZATION;
        case COUNTRY -> Actor.Kind.COUNTRY;
        case DEMONYM -> tokens.lower(head).endsWith("s") ? Actor.Kind.GROUP : Actor.Kind.PERSON;
        default -> Actor.Kind.UNKNOWN;
      };
    }
    String lower = tokens.lower(head);
    String lemma = lower.equals("media") ? lower : tags.lemma(head);
    boolean plural = !lemma.equals(lower) || bodyNouns.isCrowd(lemma);
    if (BodyNouns.isSite(lower)) {
      return Actor.Kind.ORGANIZATION;
    }
    if (plural && (bodyNouns.isState(lemma) || bodyNouns.isSide(lemma))) {
      return Actor.Kind.GROUP;
    }
    if (lower.equals("guard") && head > 0 && bodyNouns.isGuard(tokens.lower(head - 1))) {
      return Actor.Kind.ORGANIZATION;
    }
    if (roles.isOffice(head) || bodyNouns.isPeople(lemma) || bodyNouns.isPerson(lemma)) {
      return plural ? Actor.Kind.GROUP : Actor.Kind.PERSON;
    }
    if (bodyNouns.isBody(lemma)) {
      return plural ? Actor.Kind.GROUP : Actor.Kind.ORGANIZATION;
    }
    return Actor.Kind.UNKNOWN;
  }
}
