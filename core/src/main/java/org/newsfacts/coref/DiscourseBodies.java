package org.newsfacts.coref;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.Tags;
import org.newsfacts.model.Actor;
import org.newsfacts.name.BodyNouns;
import org.newsfacts.name.NameMention;
import org.newsfacts.name.Nations;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.TokenRange;
import org.newsfacts.text.Tokens;

/** Finds which body "the ministry", "her ministry" or "the Danish army" is, and both sides. */
final class DiscourseBodies {
  private static final int FAR = 5;
  private static final int AHEAD = 40;
  private static final int BACK = 60;

  private final Tokens tokens;
  private final Tags tags;
  private final Discourse.Source source;
  private final SpokenOf mentions;
  private final Bodies bodies;
  private final BodyNouns nouns;
  private final DiscourseSubjects subjects;
  private final Nations nations;

  DiscourseBodies(
      Discourse.Source source,
      SpokenOf mentions,
      Bodies bodies,
      BodyNouns nouns,
      Nations nations,
      DiscourseSubjects subjects) {
    this.subjects = subjects;
    this.source = source;
    this.tokens = source.tokens();
    this.tags = source.tags();
    this.mentions = mentions;
    this.bodies = bodies;
    this.nouns = nouns;
    this.nations = nations;
  }

  /** "both sides", "the two countries", "the pair": those of the last list, or of two homes. */
  @Nullable Entity sides(int token, int sentence, String lemma, int counted) {
    if (source.is(lemma, MeantWord.PAIR) || source.is(lemma, MeantWord.ADULT)) {
      return all(mentions.pair(sentence, counted, e -> e.isPerson() ? e : null), counted);
    }
    Entity ahead = counted == 2 ? behindBetween(token) : null;
    if (ahead != null) {
      return ahead;
    }
    boolean acts = subjects.isSubject(token, token + 1);
    List<Entity> not = acts ? List.of() : mentions.subjects(sentence);
    Entity opposed = mentions.opposed(sentence, not, false);
    if (opposed == null && !nouns.isState(lemma)) {
      opposed = counted == 2 ? before(token, sentence) : null;
      opposed = opposed == null ? mentions.opposed(sentence, not, counted == 2) : opposed;
    }
    if (opposed != null) {
      return opposed;
    }
    List<Entity> pair;
    if (nouns.isState(lemma)) {
      pair = mentions.pair(sentence, FAR, counted, this::state);
    } else if (counted > 0) {
      pair = mentions.pair(sentence, counted, entity -> SpokenOf.isBody(entity) ? entity : null);
      pair = pair.isEmpty() ? homes(persons(sentence, counted)) : pair;
    } else {
      return null;
    }
    for (Entity one : pair) {
      if (not.contains(one)) {
        return null;
      }
    }
    return all(pair, counted);
  }

  private List<Entity> persons(int sentence, int counted) {
    List<Entity> named =
        mentions.pair(sentence, counted, entity -> entity.isPerson() ? entity : null);
    return named.isEmpty() ? mentions.lastPersons(sentence) : named;
  }

  private static @Nullable Entity all(List<Entity> pair, int counted) {
    return pair.size() > 1 && pair.size() == Math.max(2, counted) ? Entity.group(pair) : null;
  }

  /** "called on both sides to end the clashes between Egypt and Sudan": named behind. */
  private @Nullable Entity behindBetween(int token) {
    int limit = Math.min(source.sentenceEnd(token), token + AHEAD);
    int between = token + 1;
    while (between < limit && !tokens.is(between, SmallWord.BETWEEN)) {
      between++;
    }
    return between(between, limit);
  }

  /** "Fighting between the army and the rebels went on. He called on both sides": named before. */
  private @Nullable Entity before(int token, int sentence) {
    int low = Math.max(source.sentences().get(Math.max(0, sentence - 2)).from(), token - BACK);
    for (int at = token - 1; at >= low; at--) {
      Entity two = tokens.lower(at).equals("between") ? between(at, token) : null;
      if (two != null) {
        return two;
      }
    }
    return null;
  }

  private @Nullable Entity between(int between, int limit) {
    NounPhrase first = null;
    for (int at = between + 1; at < limit && at < between + 5 && first == null; at++) {
      first = source.clauses().nounAt(at);
    }
    List<NounPhrase> members = first == null ? List.of() : first.members();
    boolean third = // "between the clerks and the firm, and the mayor": another clause
        members.size() == 3 && tokens.lower(members.get(1).range().to()).equals(",");
    if (members.size() != 2 && !third) {
      return null;
    }
    return Entity.group(List.of(named(members.get(0)), named(members.get(1))));
  }

  private Entity named(NounPhrase phrase) {
    NameMention name = source.names().at(phrase.head());
    if (name != null && name.kind() != NameMention.Kind.PERSON) {
      Entity state = name.kind() == NameMention.Kind.COUNTRY ? state(name) : null;
      return state != null ? state : bodies.entity(name);
    }
    int from = phrase.base().from();
    while (from < phrase.head() && tags.pos(from) == Pos.DET) {
      from++;
    }
    String text = tokens.written(TokenRange.of(from, phrase.head() + 1));
    Entity made = new Entity(text, Actor.Kind.GROUP);
    made.anonymous = true;
    return made;
  }

  /** The state, or the state a minister acts for. */
  private @Nullable Entity state(Entity entity) {
    if (entity.kind == Actor.Kind.COUNTRY) {
      return entity;
    }
    String name =
        entity.isPerson() && entity.country != null && entity.role != null
            ? nations.country(entity.country)
            : null;
    return name == null ? null : bodies.named(name, Actor.Kind.COUNTRY, entity.country);
  }

  /** The countries of two ministers: "the two sides". */
  private List<Entity> homes(List<Entity> persons) {
    Map<String, Entity> homes = new LinkedHashMap<>();
    for (Entity person : persons) {
      Entity home = state(person);
      if (home != null) {
        homes.put(home.name, home);
      }
    }
    return List.copyOf(homes.values());
  }

  /** "the country's parliament": the state spoken of last, no one of two who signed together. */
  @Nullable Entity country(int token, int sentence) {
    boolean speaks = subjects.isSpeaker(token, token + 1);
    SpokenOf.Ask ask =
        new SpokenOf.Ask(sentence, source.quotations().isQuoted(token), speaks, List.of());
    Entity found = mentions.choose(ask, entity -> entity.kind == Actor.Kind.COUNTRY);
    boolean rival =
        found != null && mentions.hasRival(found, ask, entity -> entity.kind == Actor.Kind.COUNTRY);
    return rival ? null : found;
  }

  /** "the Omani side" is Oman. */
  @Nullable Entity side(int token, int floor) {
    NameMention name = token - 1 < floor ? null : source.names().at(token - 1);
    return name == null || name.kind() == NameMention.Kind.PERSON ? null : state(name);
  }

  /** The state of a name: "Oman" for "Omani" and for "Muscat". */
  @Nullable Entity state(NameMention name) {
    if (name.country() == null) {
      return null;
    }
    String state = nations.country(name.country());
    return state == null ? null : bodies.named(state, Actor.Kind.COUNTRY, name.country());
  }

  /** "the 12-member body", "the ministry": the last body that fits; "her ministry" by its head. */
  @Nullable Entity body(int token, int sentence, String lemma, int floor, Entity[] referents) {
    NounPhrase phrase = source.clauses().nounAt(token);
    int start = phrase == null ? token : Math.max(floor, phrase.base().from());
    String first = tokens.lower(start);
    Entity owner = start < token && source.is(first, MeantWord.OWNER) ? referents[start] : null;
    Entity ministry = owner == null || !owner.isPerson() ? null : ministry(owner, lemma);
    if (ministry != null) {
      return ministry;
    }
    boolean complement = token + 1 < tokens.size() && tokens.is(token + 1, SmallWord.OF);
    if (source.is(first, MeantWord.POINTING) && start < token && !complement) {
      Entity known = known(start + 1, token, sentence, lemma);
      if (known != null) {
        return known;
      }
    }
    Entity before = apposed(start, referents);
    if (before != null) {
      return before;
    }
    boolean plural = !tokens.lower(token).equals(lemma) && !lemma.endsWith("s");
    return plural ? null : fresh(start, token);
  }

  private @Nullable Entity known(int from, int token, int sentence, String lemma) {
    List<String> wanted = new ArrayList<>();

    for (int at = from; at < token; at++) {
      boolean measure = isMeasure(at);
      if (!measure) {
        wanted.add(tokens.lower(at));
      }
    }
    boolean office = source.is(lemma, MeantWord.PUBLIC_BODY); // "health ministry", "the ministry"
    Entity same =
        mentions.latest(
            entity ->
                entity.kind == Actor.Kind.ORGANIZATION
                    && (isNamedPart(entity) || wanted.isEmpty() && office)
                    && isHead(entity.folded(), lemma)
                    && holdsAll(entity.folded(), wanted));
    boolean armed = isArmed(wanted);
    if (same != null || !wanted.isEmpty() && !armed || !nouns.isGeneric(lemma)) {
      return same;
    }
    boolean speaks = subjects.isSpeaker(token, token + 1);
    SpokenOf.Ask ask =
        new SpokenOf.Ask(sentence, source.quotations().isQuoted(token), speaks, List.of());
    boolean media = nouns.isMedia(lemma);
    boolean company = source.is(lemma, MeantWord.COMPANY);
    return mentions.choose(
        ask,
        entity ->
            (entity.kind == Actor.Kind.ORGANIZATION || (company || media) && isUnknown(entity))
                && !entity.anonymous
                && !nations.isSeat(entity.name)
                && (!armed || isArmed(entity))
                && !(company && isPublic(entity))
                && (!media || bodies.isMedia(entity.name)),
        entity -> isUnknown(entity) ? 1 : 0);
  }

  /** "the armed group", "the rebel movement". */
  private boolean isArmed(List<String> words) {
    return words.size() == 1 && source.is(words.get(0), MeantWord.ARMED);
  }

  /** "Harbour Brigade", "Front of the North". */
  private boolean isArmed(Entity entity) {
    String folded = entity.folded();
    return bodies.isArmed(entity.name)
        || source.is(folded.substring(folded.lastIndexOf(' ') + 1), MeantWord.FORCE)
        || source.is(folded.substring(0, Math.max(0, folded.indexOf(' '))), MeantWord.FORCE);
  }

  private static boolean isUnknown(Entity entity) {
    return entity.kind == Actor.Kind.UNKNOWN && !entity.anonymous;
  }

  /** "Dockers Union", "Ministry of Ports": no company. */
  private boolean isPublic(Entity entity) {
    String folded = entity.folded();
    return source.is(folded.substring(folded.lastIndexOf(' ') + 1), MeantWord.PUBLIC_BODY)
        || source.is(folded.substring(0, Math.max(0, folded.indexOf(' '))), MeantWord.PUBLIC_BODY);
  }

  /** "Oman's navy", but not "long campaign". */
  private static boolean isNamedPart(Entity entity) {
    return !entity.anonymous || !entity.folded().equals(entity.name);
  }

  private static boolean holdsAll(String name, List<String> words) {
    for (String word : words) {
      if (!name.contains(word)) {
        return false;
      }
    }
    return true;
  }

  /** "Nordkorn, a shipping firm, said": the noun says again what the name names. */
  private @Nullable Entity apposed(int start, Entity[] referents) {
    String first = tokens.lower(start);
    boolean article = SmallWord.A.is(first) || SmallWord.AN.is(first) || SmallWord.THE.is(first);
    if (!article || start < 2 || !tokens.lower(start - 1).equals(",")) {
      return null;
    }
    NameMention name = source.names().at(start - 2);
    boolean body = name != null && name.kind() == NameMention.Kind.ORGANIZATION;
    return body ? referents[start - 2] : null;
  }

  /** A body nobody names: "a local charity", "the Omani navy". */
  private @Nullable Entity fresh(int start, int token) {
    int from = start;
    NameMention owner =
        tokens.lower(start).equals("'s") && start > 0 ? source.names().at(start - 1) : null;
    if (owner != null) {
      from = owner.range().from();
    }
    while (from < token
        && (tags.pos(from) == Pos.DET || source.is(tokens.word(from), MeantWord.OWNER))) {
      from++;
    }
    NameMention home = homeBehind(token);
    int to = home == null ? token + 1 : home.range().to();
    String text = tokens.written(TokenRange.of(from, to));
    Entity made = new Entity(text, Actor.Kind.ORGANIZATION);
    made.anonymous = true;
    for (int at = from; at < to; at++) {
      NameMention name = source.names().at(at);
      if (name != null && name.country() != null) {
        made.country = name.country();
        made.affiliation = nations.country(name.country());
        break;
      }
    }
    return made;
  }

  /** "the foreign ministry of Oman": whose body it is. */
  private @Nullable NameMention homeBehind(int token) {
    boolean of = token + 2 < tokens.size() && tokens.is(token + 1, SmallWord.OF);
    NameMention name = of ? source.names().at(token + 2) : null;
    boolean country = name != null && name.kind() == NameMention.Kind.COUNTRY;
    return country ? name : null;
  }

  private boolean isMeasure(int token) {
    return tags.pos(token) == Pos.NUM
        || source.words().endsIn(tokens.lower(token), MeantWord.MEASURE_ENDING);
  }

  /** Whether "council" is the noun of "Port Council" or "Council of Ports". */
  static boolean isHead(String folded, String lemma) {
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
        || !NamelessOffices.last(owner.role).equals("minister")) {
      return null;
    }
    String field = owner.role.substring(0, owner.role.length() - "minister".length()).trim();
    if (field.isEmpty() || field.toLowerCase(Locale.ROOT).endsWith("prime")) {
      return null;
    }
    Entity made =
        bodies.named(adjective + " " + field + " Ministry", Actor.Kind.ORGANIZATION, owner.country);
    made.affiliation = owner.affiliation;
    return made;
  }
}
