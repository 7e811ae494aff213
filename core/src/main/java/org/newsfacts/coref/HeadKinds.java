package org.newsfacts.coref;

import org.newsfacts.clause.Pos;
import org.newsfacts.clause.Tags;
import org.newsfacts.model.ActorKind;
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

  ActorKind of(int head) {
    NameMention name = names.at(head);
    if (name != null && !isNoun(name)) {
      return switch (name.kind()) {
        case PERSON -> ActorKind.PERSON;
        case ORGANIZATION -> ActorKind.ORGANIZATION;
        case COUNTRY -> ActorKind.COUNTRY;
        case DEMONYM -> tokens.lower(head).endsWith("s") ? ActorKind.GROUP : ActorKind.PERSON;
        default -> ActorKind.UNKNOWN;
      };
    }
    String lower = tokens.lower(head);
    String lemma = lower.equals("media") ? lower : tags.lemma(head);
    boolean plural = !lemma.equals(lower) || bodyNouns.isCrowd(lemma);
    if (BodyNouns.isSite(lower)) {
      return ActorKind.ORGANIZATION;
    }
    if (plural && (bodyNouns.isState(lemma) || bodyNouns.isSide(lemma))) {
      return ActorKind.GROUP;
    }
    if (lower.equals("guard") && head > 0 && bodyNouns.isGuard(tokens.lower(head - 1))) {
      return ActorKind.ORGANIZATION;
    }
    if (roles.isOffice(head) || bodyNouns.isPeople(lemma) || bodyNouns.isPerson(lemma)) {
      return plural ? ActorKind.GROUP : ActorKind.PERSON;
    }
    if (bodyNouns.isBody(lemma)) {
      return plural ? ActorKind.GROUP : ActorKind.ORGANIZATION;
    }
    return ActorKind.UNKNOWN;
  }
}
