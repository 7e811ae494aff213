package org.newsfacts.coref;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.Tags;
import org.newsfacts.model.Actor;
import org.newsfacts.name.BodyNouns;
import org.newsfacts.name.NameMention;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.Tokens;

/** Finds whom a noun means: "the minister", "the company", "both sides", "the statement". */
final class DiscourseNouns {
  /** Those who know one kind of noun each. */
  record Readers(
      People people,
      Bodies bodies,
      BodyNouns bodyNouns,
      NamelessOffices holders,
      DiscourseBodies bodyReader,
      DiscourseDocuments documents,
      DiscourseAliases aliases) {}

  private final Discourse.Source source;
  private final Tokens tokens;
  private final Tags tags;
  private final People people;
  private final Bodies bodies;
  private final BodyNouns bodyNouns;
  private final NamelessOffices holders;
  private final DiscourseBodies bodyReader;
  private final DiscourseDocuments documents;
  private final DiscourseAliases aliases;
  private final SpokenOf mentions;
  private final DiscourseSubjects subjects;
  private final DiscourseSeen seen;
  private final Entity[] referents;
  private final Map<String, Entity> papers = new HashMap<>();
  private int floor;

  DiscourseNouns(
      Readers readers,
      Discourse.Source source,
      SpokenOf mentions,
      DiscourseSubjects subjects,
      DiscourseSeen seen,
      Entity[] referents) {
    this.source = source;
    this.tokens = source.tokens();
    this.tags = source.tags();
    this.people = readers.people();
    this.bodies = readers.bodies();
    this.bodyNouns = readers.bodyNouns();
    this.holders = readers.holders();
    this.bodyReader = readers.bodyReader();
    this.documents = readers.documents();
    this.aliases = readers.aliases();
    this.mentions = mentions;
    this.subjects = subjects;
    this.seen = seen;
    this.referents = referents;
  }

  /** Notes whom the noun at a token means, where it is the last of its phrase. */
  void read(int token, int sentence, int from) {
    floor = from;
    Pos pos = tags.pos(token);
    if (isAgeAlone(token)) {
      aged(token, sentence);
      return;
    }
    if (pos != Pos.NOUN && pos != Pos.PROPN && source.roles().officeStart(token) < 0) {
      return;
    }
    if (token + 1 < tokens.size() && (isNounInside(token + 1) || isBeforeBody(token))) {
      return;
    }
    String lemma = lemma(token);
    Entity entity = null;
    if (source.roles().isOffice(token) && isApposed(token)) {
      referents[token] = referents[apposedTo(token)];
      return;
    }
    if (isOfAge(token)) {
      entity = holders.epithet(token, sentence);
    } else if (source.roles().isOffice(token)) {
      entity = holders.office(token, floor, sentence);
    } else if (source.is(lemma, MeantWord.PAIR) || isPluralSide(token, lemma)) {
      entity = sides(token, sentence, lemma);
      entity = entity == null && isSubjectOrObject(token) ? several(token) : entity;
    } else if (bodyNouns.isState(lemma) && !bodyNouns.isBody(lemma)) {
      entity = isOpenedByThe(token) ? bodyReader.country(token, sentence) : null;
    } else if (lemma.equals("side")) {
      entity = bodyReader.side(token, floor);
    } else if (bodyNouns.isBody(lemma) && bracketed(token) != null) {
      entity = bracketed(token);
    } else if (bodyNouns.isBody(lemma)) {
      entity = bodyReader.body(token, sentence, lemma, floor, referents);
    } else if (isSeveral(token, lemma)) {
      entity = holders.crowd(token, floor);
    } else if (isOnePerson(lemma) && tokens.lower(token).equals(lemma)) {
      entity = onePerson(token, sentence, lemma);
    } else if (documents.isDocument(lemma) && tokens.lower(token).equals(lemma)) {
      document(token, sentence, lemma);
      return;
    } else if (BodyNouns.isSite(tokens.lower(token))) {
      entity = bodies.named(tokens.text(token), Actor.Kind.ORGANIZATION, null);
    } else if (tokens.isCapitalized(token) && !source.isCalendar(token)) {
      boolean acts = token + 1 < tokens.size() && tags.form(token + 1).isFinite();
      entity = pos == Pos.PROPN || acts ? people.known(tokens.text(token)) : null;
      entity = entity == null ? shortBody(token) : entity;
    }
    note(token, sentence, lemma, entity);
  }

  /** "The 51-year-old said so." */
  private void aged(int token, int sentence) {
    Entity aged = holders.epithet(token, sentence);
    if (aged != null) {
      referents[token] = aged;
      seen.see(token, token + 1, sentence, aged);
    }
  }

  private void note(int token, int sentence, String lemma, @Nullable Entity entity) {
    if (entity == null) {
      thing(token, sentence, lemma);
      return;
    }
    int start = source.roles().officeStart(token);
    for (int at = start < 0 ? token : start; at <= token; at++) {
      referents[at] = entity;
    }
    seen.see(token, token + 1, sentence, entity);
  }

  /** "Relief group Harbour Aid": the noun goes with the name. */
  private boolean isBeforeBody(int token) {
    NameMention next = source.names().at(token + 1);
    return next != null
        && (next.kind() == NameMention.Kind.ORGANIZATION
            || next.kind() == NameMention.Kind.OTHER && tags.pos(token + 1) == Pos.PROPN)
        && bodyNouns.isBody(lemma(token))
        && tokens.lower(token).equals(tags.lemma(token));
  }

  /** "the report says": whoever issued it, or the paper itself. */
  private void document(int token, int sentence, String lemma) {
    Entity issuer = documents.issuer(token, lemma);
    referents[token] = issuer;
    if (issuer != null && SpokenOf.isBody(issuer)) {
      seen.see(token, token + 1, sentence, issuer);
    } else if (isSubjectOrObject(token) || isNumbered(token) && isSubjectOrObject(token + 1)) {
      int head = isNumbered(token) ? token + 1 : token; // "Resolution 4410"
      seen.see(
          token,
          head + 1,
          sentence,
          papers.computeIfAbsent(source.phrase(head, floor), this::paper));
    }
  }

  private boolean isNumbered(int token) {
    return token + 1 < tokens.size() && tags.pos(token + 1) == Pos.NUM;
  }

  private Entity paper(String name) {
    return Entity.thing(name, true);
  }

  /** "The ship left Aden": a later "it" may be the ship. */
  private void thing(int token, int sentence, String lemma) {
    boolean several = !tokens.lower(token).equals(lemma);
    boolean subject = subjects.isSubject(token, token + 1);
    if (several && isHuman(lemma) && isSubjectOrObject(token)) {
      Entity group = several(token);
      referents[token] = group;
      seen.see(token, token + 1, sentence, group);
    } else if (!several && subject && tags.pos(token) == Pos.NOUN) {
      seen.see(token, token + 1, sentence, Entity.thing(source.phrase(token, floor), false));
    }
  }

  /** "divers", "villagers": most nouns for people at work end so. */
  private boolean isHuman(String lemma) {
    return lemma.length() > 4 && source.words().endsIn(lemma, MeantWord.HUMAN_ENDING);
  }

  private Entity several(int token) {
    Entity group = new Entity(source.phrase(token, floor), Actor.Kind.GROUP);
    group.anonymous = true;
    return group;
  }

  private boolean isSubjectOrObject(int token) {
    if (subjects.isSubject(token, token + 1)) {
      return true;
    }
    NounPhrase noun = source.clauses().nounAt(token);
    return noun != null && noun.head() == token && noun.owner() == null;
  }

  /** "media" of itself, and "force" for the "guard" of "coast guard". */
  private String lemma(int token) {
    String lower = tokens.lower(token);
    if (lower.equals("media")) {
      return lower;
    }
    boolean guard = lower.equals("guard") && token > floor;
    return guard && bodyNouns.isGuard(tokens.lower(token - 1)) ? "force" : tags.lemma(token);
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
    if (token == floor || !tokens.is(token - 1, SmallWord.THE)) {
      return null;
    }
    String last = " " + tokens.lower(token);
    return mentions.latest(
        entity ->
            entity.kind == Actor.Kind.ORGANIZATION
                && !entity.anonymous
                && entity.folded().endsWith(last));
  }

  /** "the gunman": whom the text names so, or the one spoken of before. */
  private @Nullable Entity onePerson(int token, int sentence, String lemma) {
    boolean definite = token > floor && isDefinite(token);
    Entity named = definite ? aliases.of(lemma) : null;
    if (named == null && definite && holders.isEpithet(lemma)) {
      named = holders.epithet(token, sentence);
    }
    return named != null ? named : holders.unnamedPerson(token, floor);
  }

  /** "the 51-year-old leader". */
  private boolean isOfAge(int token) {
    return token > floor + 1
        && tokens.lower(token - 1).endsWith("-year-old")
        && tokens.is(token - 2, SmallWord.THE)
        && (source.roles().isOffice(token) || isOnePerson(tags.lemma(token)));
  }

  /** "the 45-year-old said". */
  private boolean isAgeAlone(int token) {
    return tokens.lower(token).endsWith("-year-old")
        && token > floor
        && tokens.is(token - 1, SmallWord.THE)
        && token + 1 < tokens.size()
        && !isNounInside(token + 1)
        && tags.pos(token + 1) != Pos.ADJ;
  }

  private boolean isDefinite(int token) {
    int at = token - 1;
    while (at > floor && token - at < 3 && tags.pos(at) == Pos.ADJ) {
      at--;
    }
    return tokens.is(at, SmallWord.THE);
  }

  /** "the Central American country". */
  private boolean isOpenedByThe(int token) {
    NounPhrase phrase = source.clauses().nounAt(token);
    int from = phrase == null ? token : Math.max(floor, phrase.base().from());
    return from < token && tokens.is(from, SmallWord.THE);
  }

  /** "The Gulf Ports Union (GPU) group". */
  private @Nullable Entity bracketed(int token) {
    boolean bracket =
        token > 4 && tokens.lower(token - 1).equals(")") && tokens.lower(token - 3).equals("(");
    NameMention name = bracket ? source.names().at(token - 4) : null;
    boolean body = name != null && name.kind() == NameMention.Kind.ORGANIZATION;
    return body ? referents[token - 4] : null;
  }

  /** "Tokyo, a permanent member of the board,": what a state or body is, no person. */
  private boolean isApposed(int token) {
    int name = apposedTo(token);
    NameMention of = name < 0 ? null : source.names().at(name);
    return of != null
        && of.kind() != NameMention.Kind.PERSON
        && of.kind() != NameMention.Kind.OTHER
        && referents[name] != null
        && token + 1 < tokens.size()
        && !source.roles().isOffice(token + 1);
  }

  /** The token before the comma that the phrase of a noun stands behind; -1 without one. */
  private int apposedTo(int token) {
    NounPhrase phrase = source.clauses().nounAt(token);
    int comma = phrase == null ? -1 : phrase.base().from() - 1;
    boolean set =
        comma > 0
            && tokens.lower(comma).equals(",")
            && tokens.lower(comma + 1).startsWith("a")
            && Discourse.Source.isArticle(tokens.lower(comma + 1));
    NameMention name = set ? source.names().at(comma - 1) : null;
    int before = name == null ? -1 : name.range().from() - 1;
    boolean within = before >= 0 && tags.pos(before) == Pos.ADP; // "In Quito, a minister said"
    return name == null || within ? -1 : comma - 1;
  }

  private boolean isNounInside(int token) {
    return tags.pos(token) == Pos.NOUN || source.roles().isOffice(token);
  }

  private @Nullable Entity sides(int token, int sentence, String lemma) {
    int counted = holders.counted(token, floor);
    boolean definite = token > floor && tokens.is(token - 1, SmallWord.THE);
    return counted > 0 || definite ? bodyReader.sides(token, sentence, lemma, counted) : null;
  }

  private boolean isPluralSide(int token, String lemma) {
    String word = tokens.lower(token);
    boolean plural = !word.equals(lemma) && lemma.equals(tags.lemma(token)); // no "coast guard"
    boolean persons = source.is(lemma, MeantWord.ADULT);
    return plural
        && (source.is(lemma, MeantWord.SIDE) || persons && holders.counted(token, floor) > 0);
  }
}
