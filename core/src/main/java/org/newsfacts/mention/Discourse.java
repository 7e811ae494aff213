package org.newsfacts.mention;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.Tags;
import org.newsfacts.mention.Entity.Gender;
import org.newsfacts.model.ActorKind;
import org.newsfacts.text.Quotations;
import org.newsfacts.text.Sentences;
import org.newsfacts.text.TokenRange;
import org.newsfacts.text.Tokens;

/** Goes through an article once and notes by token who is meant. */
final class Discourse {
  /** What the readers before found. */
  record Source(
      Tokens tokens,
      Sentences sentences,
      Quotations quotations,
      Tags tags,
      Names names,
      Roles roles) {}

  private final Tokens tokens;
  private final Source source;
  private final Tags tags;
  private final Names names;
  private final People people;
  private final Bodies bodies;
  private final OfficeReader offices;
  private final BodyNouns bodyNouns;
  private final Nations nations;
  private final SpokenOf mentions = new SpokenOf();
  private final Entity[] referents;
  private final Holders holders;

  /** By token: the last token of the office that stands beside the name before it; else -1. */
  private final int[] phraseEnds;

  private final boolean[] besideName;
  private int coordination;
  private int lastEnd = -1;
  private int floor;

  Discourse(
      Source source,
      People people,
      Bodies bodies,
      OfficeReader offices,
      BodyNouns bodyNouns,
      Nations nations) {
    this.source = source;
    this.tokens = source.tokens();
    this.tags = source.tags();
    this.names = source.names();
    this.people = people;
    this.bodies = bodies;
    this.offices = offices;
    this.bodyNouns = bodyNouns;
    this.nations = nations;
    this.holders = new Holders(source, people, offices, mentions);
    this.referents = new Entity[tokens.size()];
    this.phraseEnds = new int[tokens.size()];
    this.besideName = new boolean[tokens.size()];
    Arrays.fill(phraseEnds, -1);
    for (RoleMention role : source.roles().all()) {
      TokenRange range = role.range();
      for (int token = range.from(); token < range.to(); token++) {
        besideName[token] = true;
        phraseEnds[token] = range.to();
      }
    }
  }

  Entity[] run() {
    int sentence = -1;
    int sentenceEnd = 0;
    for (int token = 0; token < tokens.size(); token++) {
      if (token >= sentenceEnd) {
        sentence = source.sentences().at(token);
        TokenRange range = source.sentences().get(sentence);
        sentenceEnd = range.to();
        floor = range.from();
      }
      NameMention name = names.at(token);
      if (name != null) {
        if (name.range().from() == token) {
          name(name, sentence);
        }
        floor = name.kind() == NameMention.Kind.PERSON ? token + 1 : floor;
      } else if (tags.pos(token) == Pos.PRON || isPronoun(token)) {
        pronoun(token, sentence);
      } else if (!besideName[token]) {
        noun(token, sentence);
      }
    }
    return referents;
  }

  private void name(NameMention name, int sentence) {
    if (name.kind() == NameMention.Kind.OTHER) {
      return;
    }
    TokenRange range = name.range();
    boolean adjective = name.kind() == NameMention.Kind.DEMONYM && !isPlural(name);
    if (adjective) {
      countryman(name, sentence);
      return;
    }
    Entity entity =
        name.kind() == NameMention.Kind.PERSON ? people.entity(name) : bodies.entity(name);
    Arrays.fill(referents, range.from(), range.to(), entity);
    boolean modifier = range.to() < tokens.size() && isModifier(range.to());
    if (name.kind() == NameMention.Kind.PERSON || !modifier && !besideName[range.from()]) {
      see(range.from(), Math.max(range.to(), phraseEnds[range.from()]), sentence, entity);
    } else if (modifier) {
      mentions.add(range.from(), sentence, entity, false, true, 0);
    }
  }

  /** "The Norwegian smiled", but not "the Norwegian envoy". */
  private void countryman(NameMention name, int sentence) {
    int from = name.range().from();
    int next = name.range().to();
    if (from == 0 || !tokens.lower(from - 1).equals("the") || next >= tokens.size()) {
      return;
    }
    if (tags.form(next).isFinite()) {
      Entity entity = holders.countryman(name.country());
      if (entity != null) {
        referents[from] = entity;
        see(from, next, sentence, entity);
      }
    }
  }

  private boolean isPlural(NameMention name) {
    return tokens.lower(name.range().to() - 1).endsWith("s");
  }

  /** "UN" in "UN envoy": the name goes before a noun. */
  private boolean isModifier(int next) {
    Pos pos = tags.pos(next);
    return pos == Pos.NOUN
        || pos == Pos.PROPN && names.at(next) == null
        || tokens.lower(next).equals("'s");
  }

  private void see(int token, int end, int sentence, Entity entity) {
    boolean subject = isSubject(token, end);
    int list;
    if (joins(token)) {
      list = coordination;
    } else {
      coordination++;
      list = opensList(end) ? coordination : 0;
    }
    lastEnd = end;
    mentions.add(token, sentence, entity, subject, source.quotations().isQuoted(token), list);
  }

  /** "and Brunei", ", Oman": the name before ended just there. */
  private boolean joins(int token) {
    int at = token - 1;
    int start = at;
    while (at >= 0
        && start - at < 8
        && (besideName[at] || tags.pos(at) == Pos.DET)
        && !isJoint(at)) {
      at--;
    }
    if (at < 0 || !isJoint(at)) {
      return false;
    }
    if (at > 0 && tokens.lower(at).equals("and") && tokens.lower(at - 1).equals(",")) {
      at--;
    }
    return lastEnd == at;
  }

  private boolean isJoint(int token) {
    String word = tokens.lower(token);
    return word.equals("and") || word.equals(",") || word.equals("&");
  }

  private boolean opensList(int end) {
    return end < tokens.size() && isJoint(end);
  }

  /** A finite verb follows, or a verb of saying stands before: "said Holm". */
  private boolean isSubject(int token, int end) {
    int at = end;
    if (at + 1 < tokens.size() && tokens.lower(at).equals(",") && besideName[token]) {
      at++;
    }
    for (int i = 0; at < tokens.size() && i < 2 && tags.pos(at) == Pos.ADV; i++) {
      at++;
    }
    if (at < tokens.size() && (tags.form(at).isFinite() || tags.pos(at) == Pos.AUX)) {
      return true;
    }
    int before = token - 1;
    while (before >= 0 && token - before < 8 && besideName[before]) {
      before--;
    }
    if (before < 0) {
      return false;
    }
    return switch (tags.lemma(before)) {
      case "say", "add", "note", "warn", "argue", "insist", "write" -> tags.form(before).isFinite();
      default -> false;
    };
  }

  private boolean isPronoun(int token) {
    return switch (tokens.lower(token)) {
      case "he",
          "she",
          "him",
          "his",
          "her",
          "hers",
          "it",
          "its",
          "they",
          "them",
          "their",
          "himself",
          "herself",
          "itself",
          "themselves" ->
          true;
      default -> false;
    };
  }

  private void pronoun(int token, int sentence) {
    Entity entity =
        switch (tokens.lower(token)) {
          case "he", "his", "himself" -> person(token, sentence, Gender.MALE, false);
          case "she", "hers", "herself" -> person(token, sentence, Gender.FEMALE, false);
          case "him" -> person(token, sentence, Gender.MALE, true);
          case "her" -> person(token, sentence, Gender.FEMALE, isObject(token));
          case "it", "its", "itself" -> body(token, sentence);
          case "they", "them", "their", "themselves" -> several(token, sentence);
          default -> null;
        };
    if (entity != null) {
      referents[token] = entity;
      see(token, token + 1, sentence, entity);
    }
  }

  /** "her" is an object unless a noun follows: "told her that", "her envoy". */
  private boolean isObject(int token) {
    if (token + 1 >= tokens.size()) {
      return true;
    }
    Pos pos = tags.pos(token + 1);
    return pos != Pos.NOUN && pos != Pos.PROPN && pos != Pos.ADJ;
  }

  private @Nullable Entity person(int token, int sentence, Gender gender, boolean object) {
    Entity not = object && !clauseBetween(token) ? mentions.subject(sentence) : null;
    Entity found =
        mentions.choose(
            sentence,
            source.quotations().isQuoted(token),
            not,
            entity -> entity.isPerson() && entity.fits(gender));
    if (found != null && found.gender == Gender.UNKNOWN) {
      found.gender = gender;
    }
    return found;
  }

  /** "Holm said the board had asked him": a verb between, so "him" may be Holm. */
  private boolean clauseBetween(int token) {
    int verbs = 0;
    for (int at = token - 1; at >= floor && token - at < 30; at--) {
      if (tags.form(at).isFinite()) {
        verbs++;
      }
    }
    return verbs > 1;
  }

  private @Nullable Entity body(int token, int sentence) {
    return mentions.choose(sentence, source.quotations().isQuoted(token), null, SpokenOf::isBody);
  }

  private @Nullable Entity several(int token, int sentence) {
    List<Entity> pair = mentions.pair(sentence, Entity::isPerson);
    Entity group =
        mentions.choose(
            sentence,
            source.quotations().isQuoted(token),
            null,
            entity -> entity.kind == ActorKind.GROUP);
    if (group != null) {
      return group;
    }
    if (pair.size() > 1) {
      return Entity.group(pair);
    }
    return mentions.choose(
        sentence,
        source.quotations().isQuoted(token),
        null,
        entity -> entity.kind == ActorKind.ORGANIZATION);
  }

  private void noun(int token, int sentence) {
    Pos pos = tags.pos(token);
    if (pos != Pos.NOUN && pos != Pos.PROPN && source.roles().heads().start(token) < 0) {
      return;
    }
    if (token + 1 < tokens.size() && isNounInside(token + 1)) {
      return;
    }
    String lemma = tags.lemma(token);
    Entity entity = null;
    if (source.roles().isOffice(token)) {
      entity = holders.office(token, floor, sentence);
    } else if (lemma.equals("side") || lemma.equals("pair") || isPluralSide(token, lemma)) {
      entity = sides(token, sentence, lemma);
    } else if (bodyNouns.isBody(lemma)) {
      entity = bodyNoun(token, sentence, lemma);
    } else if (bodyNouns.isPeople(lemma) && !tokens.lower(token).equals(lemma)) {
      entity = holders.crowd(token, floor);
    } else if (bodyNouns.isPerson(lemma) && tokens.lower(token).equals(lemma)) {
      entity = holders.unnamedPerson(token, floor);
    } else if (pos == Pos.PROPN && tokens.isCapitalized(token)) {
      entity = people.known(tokens.text(token));
    }
    if (entity != null) {
      int start = source.roles().heads().start(token);
      for (int at = start < 0 ? token : start; at <= token; at++) {
        referents[at] = entity;
      }
      see(token, token + 1, sentence, entity);
    }
  }

  private boolean isNounInside(int token) {
    return tags.pos(token) == Pos.NOUN || source.roles().isOffice(token);
  }

  private boolean isPluralSide(int token, String lemma) {
    String last = tokens.lower(token);
    return (bodyNouns.isSide(lemma) || lemma.equals("man") || lemma.equals("woman"))
        && !last.equals(lemma)
        && holders.isCounted(token, floor);
  }

  private @Nullable Entity sides(int token, int sentence, String lemma) {
    if (lemma.equals("side") && !holders.isCounted(token, floor)) {
      return null;
    }
    boolean persons = lemma.equals("pair") || lemma.equals("man") || lemma.equals("woman");
    List<Entity> pair =
        mentions.pair(
            sentence,
            entity ->
                persons
                    ? entity.isPerson()
                    : entity.kind == ActorKind.COUNTRY || entity.kind == ActorKind.ORGANIZATION);
    if (pair.isEmpty() && !persons) {
      pair = homes(mentions.pair(sentence, Entity::isPerson));
    }
    return pair.size() > 1 ? Entity.group(pair) : null;
  }

  /** The countries of two ministers: "the two countries". */
  private List<Entity> homes(List<Entity> persons) {
    Map<String, Entity> homes = new LinkedHashMap<>();
    for (Entity person : persons) {
      String name = person.country == null ? null : nations.country(person.country);
      if (name != null) {
        homes.put(name, bodies.named(name, ActorKind.COUNTRY, person.country));
      }
    }
    return List.copyOf(homes.values());
  }

  /** "the 12-member body", "the ministry": the last body that fits; "her ministry" by its head. */
  private @Nullable Entity bodyNoun(int token, int sentence, String lemma) {
    int at = token - 1;
    while (at >= floor && token - at < 3 && isMeasure(at)) {
      at--;
    }
    if (at < floor) {
      return null;
    }
    String word = tokens.lower(at);
    if (!word.equals("the") && !word.equals("this")) {
      Entity owner = offices.isOwner(at) ? referents[at] : null;
      return owner == null || !owner.isPerson() ? null : ministry(owner, lemma);
    }
    if (token + 1 < tokens.size() && tokens.lower(token + 1).equals("of")) {
      return null;
    }
    Entity same =
        mentions.latest(
            entity -> entity.kind == ActorKind.ORGANIZATION && isHead(entity.name, lemma));
    if (same != null || !bodyNouns.isGeneric(lemma)) {
      return same;
    }
    return mentions.choose(
        sentence,
        source.quotations().isQuoted(token),
        null,
        entity -> entity.kind == ActorKind.ORGANIZATION);
  }

  private boolean isMeasure(int token) {
    return tokens.lower(token).endsWith("-member")
        || tokens.lower(token).endsWith("-nation")
        || tags.pos(token) == Pos.NUM;
  }

  /** Whether "council" is the noun of "Port Council" or "Council of Ports". */
  private static boolean isHead(String name, String lemma) {
    String folded = name.toLowerCase(Locale.ROOT);
    return folded.endsWith(" " + lemma)
        || folded.equals(lemma)
        || folded.startsWith(lemma + " of ")
        || folded.contains(" " + lemma + " of ")
        || folded.contains(" " + lemma + " for ");
  }

  /** "her ministry" of a Danish foreign minister: "Danish Foreign Ministry". */
  private @Nullable Entity ministry(Entity owner, String lemma) {
    String adjective = owner.affiliation == null ? null : nations.adjective(owner.affiliation);
    if (!lemma.equals("ministry")
        || adjective == null
        || owner.role == null
        || !Holders.last(owner.role).equals("minister")) {
      return null;
    }
    String field = owner.role.substring(0, owner.role.length() - "minister".length()).trim();
    if (field.isEmpty() || field.toLowerCase(Locale.ROOT).endsWith("prime")) {
      return null;
    }
    Entity made =
        bodies.named(adjective + " " + field + " Ministry", ActorKind.ORGANIZATION, owner.country);
    made.affiliation = owner.affiliation;
    return made;
  }
}
