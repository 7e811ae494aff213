package org.newsfacts.mention;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clauses;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.Tags;
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
      Clauses clauses,
      Names names,
      Roles roles) {}

  private final Tokens tokens;
  private final Source source;
  private final Tags tags;
  private final Names names;
  private final People people;
  private final Bodies bodies;
  private final BodyNouns bodyNouns;
  private final DiscourseBodies bodyReader;
  private final DiscoursePronouns pronouns;
  private final DiscourseSubjects subjects;
  private final DiscourseDocuments documents;
  private final DiscourseAliases aliases;
  private final SpokenOf mentions = new SpokenOf();
  private final Entity[] referents;
  private final Holders holders;

  /** By token: the last token of the office that stands beside the name before it; else -1. */
  private final int[] phraseEnds;

  private final boolean[] besideName;
  private final RoleMention[] roleAt;
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
    this.bodyNouns = bodyNouns;
    this.subjects = new DiscourseSubjects(source.clauses(), tokens.size());
    this.holders = new Holders(source, people, offices, mentions, subjects, nations);
    this.pronouns = new DiscoursePronouns(source, mentions, subjects);
    this.bodyReader = new DiscourseBodies(source, mentions, bodies, bodyNouns, nations);
    this.referents = new Entity[tokens.size()];
    this.documents = new DiscourseDocuments(source, referents, this::meant);
    this.aliases = new DiscourseAliases(source, people);
    this.phraseEnds = new int[tokens.size()];
    this.besideName = new boolean[tokens.size()];
    this.roleAt = new RoleMention[tokens.size()];
    Arrays.fill(phraseEnds, -1);
    for (RoleMention role : source.roles().all()) {
      TokenRange range = role.range();
      for (int token = range.from(); token < range.to(); token++) {
        besideName[token] = true;
        phraseEnds[token] = range.to();
        roleAt[token] = role;
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
      } else if (tags.pos(token) == Pos.PRON || pronouns.isPronoun(token)) {
        pronoun(token, sentence);
      } else if (!besideName[token]) {
        noun(token, sentence);
      }
    }
    return referents;
  }

  private void name(NameMention name, int sentence) {
    TokenRange range = name.range();
    boolean adjective = name.kind() == NameMention.Kind.DEMONYM && !isPlural(name);
    if (adjective) {
      countryman(name, sentence);
      return;
    }
    Entity entity = named(name);
    if (entity == null) {
      return;
    }
    Arrays.fill(referents, range.from(), range.to(), entity);
    boolean modifier = range.to() < tokens.size() && isModifier(range.to());
    if (name.kind() == NameMention.Kind.PERSON || !modifier && !besideName[range.from()]) {
      see(range.from(), Math.max(range.to(), phraseEnds[range.from()]), sentence, entity);
    } else if (modifier) {
      mentions.add(new SpokenOf.Seen(range.from(), sentence, entity, false, false, true, 0));
    }
  }

  /** Who a token names, or the holder of the office it is part of. */
  private @Nullable Entity meant(int token) {
    if (referents[token] != null) {
      return referents[token];
    }
    NameMention name = names.at(token);
    RoleMention role = roleAt[token];
    if (role != null) {
      return people.entity(role.person());
    }
    boolean adjective = name != null && name.kind() == NameMention.Kind.DEMONYM;
    return name == null ? null : adjective ? bodyReader.state(name) : named(name);
  }

  private @Nullable Entity named(NameMention name) {
    return switch (name.kind()) {
      case PERSON -> people.entity(name);
      case OTHER -> null;
      default -> bodies.entity(name);
    };
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
    RoleMention role = roleAt[token];
    int start = role == null ? token : Math.min(token, role.range().from());
    boolean speaker = subjects.isSpeaker(start, end);
    boolean subject = speaker || subjects.isSubject(start, end) || isSubject(token, end);
    int list;
    if (joins(token)) {
      list = coordination;
    } else {
      coordination++;
      list = opensList(end) ? coordination : 0;
    }
    lastEnd = end;
    boolean quoted = source.quotations().isQuoted(token);
    mentions.add(new SpokenOf.Seen(token, sentence, entity, subject, speaker, quoted, list));
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

  private void pronoun(int token, int sentence) {
    Entity entity = pronouns.of(token, sentence, floor);
    if (entity != null) {
      referents[token] = entity;
      see(token, token + 1, sentence, entity);
    }
  }

  private void noun(int token, int sentence) {
    Pos pos = tags.pos(token);
    if (isAgeAlone(token)) {
      Entity aged = holders.epithet(token, sentence);
      if (aged != null) {
        referents[token] = aged;
        see(token, token + 1, sentence, aged);
      }
      return;
    }
    if (pos != Pos.NOUN && pos != Pos.PROPN && source.roles().heads().start(token) < 0) {
      return;
    }
    if (token + 1 < tokens.size() && isNounInside(token + 1)) {
      return;
    }
    String lemma = lemma(token);
    Entity entity = null;
    if (source.roles().isOffice(token)) {
      entity = holders.office(token, floor, sentence);
    } else if (lemma.equals("pair") || isPluralSide(token, lemma)) {
      entity = sides(token, sentence, lemma);
    } else if (lemma.equals("side")) {
      entity = bodyReader.side(token, floor);
    } else if (bodyNouns.isBody(lemma)) {
      entity = bodyReader.body(token, sentence, lemma, floor, referents);
    } else if (isSeveral(token, lemma)) {
      entity = holders.crowd(token, floor);
    } else if (isOnePerson(lemma) && tokens.lower(token).equals(lemma)) {
      entity = onePerson(token, sentence, lemma);
    } else if (documents.isDocument(lemma) && tokens.lower(token).equals(lemma)) {
      referents[token] = documents.issuer(token, lemma);
      return;
    } else if (NameKinds.isSite(tokens.lower(token))) {
      entity = bodies.named(tokens.text(token), ActorKind.ORGANIZATION, null);
    } else if (tokens.isCapitalized(token) && !NameWords.isCalendar(tokens.lower(token))) {
      boolean acts = token + 1 < tokens.size() && tags.form(token + 1).isFinite();
      entity = pos == Pos.PROPN || acts ? people.known(tokens.text(token)) : null;
      entity = entity == null ? shortBody(token) : entity;
    }
    if (entity != null) {
      int start = source.roles().heads().start(token);
      for (int at = start < 0 ? token : start; at <= token; at++) {
        referents[at] = entity;
      }
      see(token, token + 1, sentence, entity);
    }
  }

  /** "media" of itself, and "force" for the "guard" of "coast guard". */
  private String lemma(int token) {
    String lower = tokens.lower(token);
    if (lower.equals("media")) {
      return lower;
    }
    boolean guard = lower.equals("guard") && token > floor;
    return guard && BodyNouns.isGuard(tokens.lower(token - 1)) ? "force" : tags.lemma(token);
  }

  private boolean isSeveral(int token, String lemma) {
    boolean plural = !tokens.lower(token).equals(lemma);
    return bodyNouns.isCrowd(lemma) || plural && isOnePerson(lemma);
  }

  private boolean isOnePerson(String lemma) {
    return bodyNouns.isPerson(lemma) || bodyNouns.isPeople(lemma);
  }

  /** "the Telegraph" for a body whose name ends so. */
  private @Nullable Entity shortBody(int token) {
    if (token == floor || !tokens.lower(token - 1).equals("the")) {
      return null;
    }
    String last = " " + tokens.lower(token);
    return mentions.latest(
        entity ->
            entity.kind == ActorKind.ORGANIZATION
                && !entity.anonymous
                && entity.folded().endsWith(last));
  }

  /** "the gunman": whom the text names so, or the one spoken of before. */
  private @Nullable Entity onePerson(int token, int sentence, String lemma) {
    boolean definite = token > floor && isDefinite(token);
    Entity named = definite ? aliases.of(lemma) : null;
    if (named == null && definite && Holders.isEpithet(lemma)) {
      named = holders.epithet(token, sentence);
    }
    return named != null ? named : holders.unnamedPerson(token, floor);
  }

  /** "the 45-year-old said". */
  private boolean isAgeAlone(int token) {
    return tokens.lower(token).endsWith("-year-old")
        && token > floor
        && tokens.lower(token - 1).equals("the")
        && token + 1 < tokens.size()
        && !isNounInside(token + 1)
        && tags.pos(token + 1) != Pos.ADJ;
  }

  private boolean isDefinite(int token) {
    int at = token - 1;
    while (at > floor && token - at < 3 && tags.pos(at) == Pos.ADJ) {
      at--;
    }
    return tokens.lower(at).equals("the");
  }

  private boolean isNounInside(int token) {
    return tags.pos(token) == Pos.NOUN || source.roles().isOffice(token);
  }

  private @Nullable Entity sides(int token, int sentence, String lemma) {
    boolean counted = holders.isCounted(token, floor);
    boolean definite = token > floor && tokens.lower(token - 1).equals("the");
    return counted || definite ? bodyReader.sides(token, sentence, lemma, counted) : null;
  }

  private boolean isPluralSide(int token, String lemma) {
    String word = tokens.lower(token);
    boolean plural = !word.equals(lemma);
    boolean persons = lemma.equals("man") || lemma.equals("woman");
    return plural && (bodyNouns.isSide(lemma) || persons && holders.isCounted(token, floor));
  }
}
