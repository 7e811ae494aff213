package org.newsfacts.coref;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.Tags;
import org.newsfacts.model.Actor;
import org.newsfacts.name.BodyNouns;
import org.newsfacts.name.NameMention;
import org.newsfacts.name.Names;
import org.newsfacts.name.Nations;
import org.newsfacts.office.RoleMention;
import org.newsfacts.office.Roles;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.TokenRange;
import org.newsfacts.text.Tokens;

/** Who is meant by the noun phrases of one article. Immutable as seen from outside. */
public final class Actors {
  private static final int FIELDS = 8;

  private final Tokens tokens;
  private final Tags tags;
  private final Names names;
  private final Roles roles;
  private final Entity[] referents;
  private final BodyNouns bodyNouns;
  private final Nations nations;
  private final HeadKinds kinds;
  private final ActorPhrases phrases;
  private final Map<Integer, RoleMention> roleAt = new HashMap<>();

  Actors(
      Tokens tokens,
      Tags tags,
      Names names,
      Roles roles,
      Entity[] referents,
      BodyNouns bodyNouns,
      Nations nations) {
    this.tokens = tokens;
    this.tags = tags;
    this.names = names;
    this.roles = roles;
    this.referents = referents;
    this.bodyNouns = bodyNouns;
    this.nations = nations;
    this.phrases = new ActorPhrases(tokens, tags, names, roles, bodyNouns);
    this.kinds = new HeadKinds(tokens, tags, names, roles, bodyNouns);
    for (RoleMention role : roles.all()) {
      for (int token = role.range().from(); token < role.range().to(); token++) {
        roleAt.putIfAbsent(token, role);
      }
    }
  }

  /** Returns who a noun phrase means; its head is looked for. */
  public Actor of(TokenRange phrase) {
    return of(phrase, -1);
  }

  /**
   * Returns who a noun phrase means.
   *
   * @param phrase the tokens, appositions allowed: "the mayor, Ida Holm"
   * @param head the head noun; -1 to have it looked for
   */
  public Actor of(TokenRange phrase, int head) {
    TokenRange range = within(withoutExamples(phrase, head));
    if (range.isEmpty()) {
      return Actor.of("", Actor.Kind.UNKNOWN);
    }
    List<TokenRange> parts = phrases.parts(range);
    if (parts.size() > 1) {
      Entity group = group(parts);
      if (group != null) {
        return group.actor(tokens.span(range));
      }
    }
    boolean owner = head + 1 < range.to() && isPossessive(head + 1);
    return single(range, range.contains(head) && !owner ? head : phrases.headOf(range));
  }

  /** Returns who a person's name means. */
  public Actor of(NameMention name) {
    return of(name.range(), name.range().to() - 1);
  }

  /** "shipping firms including Nordkorn": the firms, of whom one is named. */
  private TokenRange withoutExamples(TokenRange phrase, int head) {
    int last = Math.min(phrase.to(), tokens.size());
    for (int token = phrase.from() + 1; token < last; token++) {
      String word = tokens.lower(token);
      boolean such =
          SmallWord.SUCH.is(word) && token + 1 < last && tokens.is(token + 1, SmallWord.AS);
      if ((such || word.equals("including")) && token > head) {
        return TokenRange.of(phrase.from(), token);
      }
    }
    return phrase;
  }

  private TokenRange within(TokenRange phrase) {
    int to = Math.min(phrase.to(), tokens.size());
    int from = Math.min(phrase.from(), to);
    while (from < to && tags.pos(from) == Pos.PUNCT) {
      from++;
    }
    while (to > from && tags.pos(to - 1) == Pos.PUNCT && names.at(to - 1) == null) {
      to--;
    }
    if (to - 1 > from && isPossessive(to - 1)) {
      to--;
    }
    return TokenRange.of(from, to);
  }

  private boolean isPossessive(int token) {
    String word = tokens.lower(token);
    return word.equals("'s") || word.equals("'");
  }

  /** "Gulf Ports Union" of "Gulf Ports Union (GPU) head Ida Holm". */
  private @Nullable NameMention holder(TokenRange range) {
    RoleMention role =
        range.to() < tokens.size() && tokens.lower(range.to()).equals("(")
            ? roleAt.get(range.to())
            : null;
    boolean before = role != null && role.person().range().from() > range.to();
    return role != null && before && role.range().contains(range) ? role.person() : null;
  }

  private Actor single(TokenRange range, int head) {
    NameMention holder = holder(range);
    if (holder != null && referents[holder.range().from()] != null) {
      return referents[holder.range().from()].actor(tokens.span(holder.range()));
    }
    NameMention person = person(head);
    person = person == null ? servant(range, head) : person;
    if (person != null) {
      Entity entity = referents[person.range().from()];
      if (entity != null) {
        return entity.actor(tokens.span(person.range()));
      }
    }
    Entity entity = referents[head];
    NameMention name = names.at(head);
    if (entity != null && (name == null || name.range().to() == head + 1 || isName(range, name))) {
      if (entity.anonymous && entity.members.isEmpty()) {
        return described(range, entity);
      }
      return entity.actor(tokens.span(range));
    }
    Entity apposed = name == null ? apposed(range, head) : people(range, name);
    return apposed != null ? apposed.actor(tokens.span(range)) : unresolved(range, head);
  }

  /** "blamed Omani officers" cut down to "Omani": the state. */
  private @Nullable Entity people(TokenRange range, NameMention name) {
    String code = name.country();
    boolean alone = name.kind() == NameMention.Kind.DEMONYM && name.range().contains(range);
    String state = code == null || !alone ? null : nations.country(code);
    boolean several = tokens.lower(name.range().to() - 1).endsWith("s");
    if (state == null || several) {
      return null;
    }
    Entity entity = new Entity(state, Actor.Kind.COUNTRY);
    entity.country = code;
    return entity;
  }

  /** "two envoys from the north": the whole phrase is the name of one nobody names. */
  private Actor described(TokenRange range, Entity entity) {
    int to = range.from();
    while (to < range.to() && tags.pos(to) != Pos.PUNCT && !isRelative(to)) {
      to++;
    }
    int from = range.from();
    while (from + 1 < to && phrases.isArticle(from)) {
      from++;
    }
    if (to <= from) {
      return entity.actor(tokens.span(range));
    }
    String name = text(from, to);
    return new Actor(
        name.length() > entity.name.length() ? name : entity.name,
        entity.kind,
        entity.toldRole(),
        entity.affiliation,
        entity.country,
        tokens.span(range),
        List.of());
  }

  private boolean isRelative(int token) {
    String word = tokens.lower(token);
    return SmallWord.WHO.is(word) || SmallWord.WHICH.is(word) || SmallWord.THAT.is(word);
  }

  private String text(int from, int to) {
    return tokens.source().substring(tokens.start(from), tokens.end(to - 1));
  }

  /** "the grain trader, Nordkorn": the name set off behind. */
  private @Nullable Entity apposed(TokenRange range, int head) {
    if (head + 2 >= range.to() || names.at(head) != null) {
      return null;
    }
    int at = tokens.lower(head + 1).equals(",") ? head + 2 : head + 1;
    NameMention name = names.at(at);
    boolean body = name != null && name.kind() == NameMention.Kind.ORGANIZATION;
    boolean person = // "One archivist, Ida Holm"
        name != null
            && name.kind() == NameMention.Kind.PERSON
            && at == head + 2
            && name.range().to() >= range.to() - 1
            && tags.pos(head) == Pos.NOUN;
    return body || person ? referents[at] : null;
  }

  private static boolean isName(TokenRange range, NameMention name) {
    return name.range().contains(range);
  }

  /** The person whose name or office is the head of the phrase. */
  private @Nullable NameMention person(int head) {
    NameMention name = names.at(head);
    if (name != null && name.kind() == NameMention.Kind.PERSON) {
      return name;
    }
    RoleMention role = roleAt.get(head);
    boolean owner = tags.pos(head) == Pos.PRON; // "Their leader, Omar Haddad": his men
    if (role != null && !owner && (roles.isInOffice(head) || isField(head, role))) {
      return role.person();
    }
    return null;
  }

  /** "Ministry of Health spokesman Ida Holm": the body at the head is hers. */
  private @Nullable NameMention servant(TokenRange range, int head) {
    RoleMention role = roleAt.get(head);
    NameMention body = names.at(head);
    boolean fits =
        role != null
            && body != null
            && role.position() == RoleMention.Position.BEFORE_NAME
            && body.range().to() <= role.person().range().from()
            && range.contains(role.person().range());
    return fits && role != null ? role.person() : null;
  }

  /** "Information" of "the Information and Culture Minister, Rosa Lima": a field of the office. */
  private boolean isField(int head, RoleMention role) {
    NameMention name = names.at(head);
    boolean plain = name == null || name.kind() == NameMention.Kind.OTHER;
    int limit = Math.min(head + FIELDS, role.person().range().from());
    for (int at = head + 1; plain && at < limit; at++) {
      if (roles.officeStart(at) > head) {
        return true;
      }
      String word = tokens.lower(at);
      boolean joint = SmallWord.AND.is(word) || word.equals("&") || word.equals(",");
      if (!joint && !tokens.isCapitalized(at)) {
        return false;
      }
    }
    return false;
  }

  /** The members of a list; null where a part is nobody by itself. */
  private @Nullable Entity group(List<TokenRange> parts) {
    List<Entity> members = new ArrayList<>();
    if (phrases.isListInside(parts)) {
      return null;
    }
    boolean apposed = phrases.isNamedFirst(parts);
    for (int i = 0; i < parts.size(); i++) {
      TokenRange part = parts.get(i);
      int head = phrases.headOf(part);
      NameMention name = names.at(head);
      NameMention person = person(head);
      if (apposed && i > 0 && name == null && person == null && phrases.isSingular(head)) {
        continue;
      }
      Entity entity = person != null ? referents[person.range().from()] : referents[head];
      if (entity == null && isNoun(head) && (phrases.isPeople(head) || isBody(head))) {
        entity = made(part, head);
      }
      if (entity == null || name != null && name.range().to() - 1 > head) {
        return null;
      }
      if (!members.contains(entity)) {
        members.add(entity);
      }
    }
    if (apposed && members.size() == 1) {
      return members.get(0);
    }
    return members.size() > 1 ? Entity.group(members) : null;
  }

  private boolean isNoun(int token) {
    return tags.pos(token) == Pos.NOUN || tags.pos(token) == Pos.PROPN;
  }

  private boolean isBody(int token) {
    return bodyNouns.isBody(tags.lemma(token));
  }

  private Actor unresolved(TokenRange range, int head) {
    return made(range, head).actor(tokens.span(range));
  }

  private Entity made(TokenRange range, int head) {
    int from = range.from();
    while (from + 1 < range.to() && phrases.isArticle(from)) {
      from++;
    }
    String name = text(from, range.to());
    Entity entity = new Entity(name, kinds.of(head));
    for (int token = from; token < range.to() && token <= head; token++) {
      NameMention inside = names.at(token);
      if (inside != null && inside.country() != null) {
        entity.country = inside.country();
        if (entity.kind == Actor.Kind.PERSON) {
          entity.affiliation = nations.country(inside.country());
        }
        break;
      }
    }
    return entity;
  }
}
