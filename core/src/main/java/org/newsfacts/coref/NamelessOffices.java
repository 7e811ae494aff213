package org.newsfacts.coref;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.Tags;
import org.newsfacts.model.Actor;
import org.newsfacts.name.NameMention;
import org.newsfacts.name.Nations;
import org.newsfacts.office.Office;
import org.newsfacts.office.OfficeReader;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.TokenRange;
import org.newsfacts.text.Tokens;

/** Finds who holds an office that is named without its holder: "the Danish minister". */
final class NamelessOffices {
  /** Two of one office are meant some sentences later as well. */
  private static final int FAR = 5;

  private final Tokens tokens;
  private final Tags tags;
  private final People people;
  private final OfficeReader offices;
  private final SpokenOf mentions;
  private final DiscourseSubjects subjects;
  private final Discourse.Source source;
  private final OfficeHolders holders;
  private final Nations nations;

  private final Map<String, Entity> unnamed = new HashMap<>();

  NamelessOffices(
      Discourse.Source source,
      People people,
      OfficeReader offices,
      SpokenOf mentions,
      DiscourseSubjects subjects,
      Nations nations) {
    this.source = source;
    this.nations = nations;
    this.holders = new OfficeHolders(people, mentions, nations, source.offices());
    this.subjects = subjects;
    this.tokens = source.tokens();
    this.tags = source.tags();
    this.people = people;
    this.offices = offices;
    this.mentions = mentions;
  }

  @Nullable Entity office(int token, int floor, int sentence) {
    String lemma = tags.lemma(token);
    Office office = whole(token, floor);
    if (office == null) {
      return null;
    }
    if (isPluralOffice(token, lemma)) {
      return plural(office, token, floor, sentence);
    }
    String first = tokens.lower(office.from());
    boolean indefinite =
        SmallWord.A.is(first) || SmallWord.AN.is(first) || SmallWord.ANOTHER.is(first);
    if (offices.isPeer(token)) {
      return counterpart(office, sentence);
    }
    if (indefinite) {
      return fresh(office);
    }
    if (!office.determined() && !tokens.isCapitalized(token)) {
      return null;
    }
    SpokenOf.Ask ask =
        new SpokenOf.Ask(
            sentence,
            source.quotations().isQuoted(token),
            subjects.isSpeaker(token, token + 1),
            List.of());
    Entity known = holders.holder(office, tokens.isCapitalized(token) && token > floor, ask);
    boolean ambiguous = holders.isAmbiguous();
    if (known != null) {
      return known;
    }
    Entity made = ambiguous ? null : unnamed.get(key(office));
    if (made == null && !ambiguous && tokens.is(office.from(), SmallWord.THE)) {
      made = hasEpithet(office.role()) ? epithet(token, sentence) : null;
    }
    return made != null ? made : fresh(office);
  }

  /** "the President of Norway": the state behind "of" is the office's; one office of "A and B". */
  private @Nullable Office whole(int token, int floor) {
    Office office = offices.endingAt(token + 1, floor);
    if (office == null) {
      return null;
    }
    for (int at = token - 1; at > office.from(); at--) {
      if (tokens.is(at, SmallWord.AND) && offices.endingAt(at, floor) != null) {
        office = offices.endingAt(token + 1, at + 1);
        break;
      }
    }
    if (office == null || office.affiliation() != null || token + 1 >= tokens.size()) {
      return office;
    }
    if (offices.isPeer(token) && tokens.is(token + 1, SmallWord.FROM)) {
      return from(office, token + 2);
    }
    Office full =
        tokens.is(token + 1, SmallWord.OF)
            ? offices.startingAt(office.from(), source.sentenceEnd(token))
            : null;
    boolean state = full != null && full.head() == token && full.country() != null;
    return full != null && state ? office.at(full.affiliation(), full.country()) : office;
  }

  /** "his counterpart from Chad". */
  private Office from(Office office, int at) {
    NameMention home = at < tokens.size() ? source.names().at(at) : null;
    String code = home == null ? null : home.country();
    return code == null ? office : office.at(nations.country(code), code);
  }

  private boolean hasEpithet(String role) {
    String folded = role.toLowerCase(Locale.ROOT);
    int space = folded.indexOf(' ');
    return isEpithet(last(folded)) || space > 0 && isEpithet(folded.substring(0, space));
  }

  /** "candidate", "tycoon": nouns for one whom the text has named. */
  boolean isEpithet(String lemma) {
    return offices.isEpithet(lemma);
  }

  /** "Holm spoke first. The 45-year-old said": the one named last, subjects first. */
  @Nullable Entity epithet(int token, int sentence) {
    boolean own = subjects.isSubject(token, token + 1);
    Entity other = own ? null : mentions.subject(sentence);
    SpokenOf.Ask ask = new SpokenOf.Ask(sentence, false, false, other);
    return mentions.choose(ask, entity -> entity.isPerson() && !entity.anonymous);
  }

  private boolean isPluralOffice(int token, String lemma) {
    String word = tokens.lower(token);
    return word.endsWith("s") && !lemma.endsWith("s")
        || word.endsWith("men") && lemma.endsWith("man");
  }

  private @Nullable Entity plural(Office office, int token, int floor, int sentence) {
    String lower = tokens.lower(office.from());
    int count = counted(token, floor);
    boolean definite = SmallWord.THE.is(lower) || SmallWord.BOTH.is(lower) || count > 0;
    if (definite && office.affiliation() == null) {
      String lemma = tags.lemma(token);
      List<Entity> pair =
          mentions.pair(
              sentence,
              FAR,
              count,
              entity -> entity.isPerson() && isNamed(entity, lemma) ? entity : null);
      if (pair.isEmpty() && count < 3) {
        pair = holders(lemma);
      }
      if (pair.isEmpty()) {
        pair = mentions.pair(sentence, count, entity -> entity.isPerson() ? entity : null);
      }
      pair = areSuch(pair, office.role(), lemma) ? pair : List.of();
      if (pair.size() > 1 && pair.size() == Math.max(2, count)) {
        return Entity.group(pair);
      }
    }
    Entity group = new Entity(source.phrase(token, office.from()), Actor.Kind.GROUP);
    group.country = office.country();
    group.anonymous = true;
    return group;
  }

  /** "The strike leaders" are no two of whom nothing of the kind is told. */
  private boolean areSuch(List<Entity> pair, String role, String lemma) {
    int space = role.lastIndexOf(' ');
    String which = space < 0 ? "" : role.substring(0, space).toLowerCase(Locale.ROOT);
    if (which.isEmpty()) {
      return true;
    }
    for (Entity one : pair) {
      if (one.role == null || !source.offices().isSame(which + " " + lemma, fold(one.role))) {
        return false;
      }
    }
    return true;
  }

  private static String fold(String role) {
    return role.toLowerCase(Locale.ROOT);
  }

  private static boolean isNamed(Entity entity, String lemma) {
    return entity.role != null && last(entity.role).equals(lemma);
  }

  /** The only two of the article who hold such an office. */
  private List<Entity> holders(String lemma) {
    List<Entity> two = new ArrayList<>();
    for (Entity person : people.all()) {
      if (isNamed(person, lemma)) {
        two.add(person);
      }
    }
    return two.size() == 2 ? two : List.of();
  }

  /** "his Omani counterpart": the holder of the same office in Oman. */
  private Entity counterpart(Office office, int sentence) {
    Entity peer =
        mentions.choose(
            new SpokenOf.Ask(sentence, false, false, List.of()),
            entity ->
                entity.isPerson()
                    && entity.role != null
                    && !sameCountry(office.country(), entity.country));
    Entity other = other(office, peer, sentence);
    if (other != null) {
      return other;
    }
    for (Entity person : people.all()) {
      if (office.country() != null
          && office.country().equals(person.country)
          && peer != null
          && peer.role != null
          && person.role != null
          && isSameOffice(person.role, peer.role)) {
        return person;
      }
    }
    String name = bare(office.from(), office.to());
    Entity made =
        unnamed.computeIfAbsent(
            name.toLowerCase(Locale.ROOT), k -> new Entity(name, Actor.Kind.PERSON));
    made.role = peer == null ? null : peer.role;
    made.affiliation = office.affiliation();
    made.country = office.country();
    return made;
  }

  /** "Odinga called Juma. His counterpart thanked him": the other of the same office. */
  private @Nullable Entity other(Office office, @Nullable Entity peer, int sentence) {
    if (office.affiliation() != null || office.owner() < 0 || peer == null || peer.role == null) {
      return null;
    }
    String role = peer.role;
    return mentions.choose(
        new SpokenOf.Ask(sentence, false, false, peer),
        entity ->
            entity.isPerson()
                && !entity.anonymous
                && entity.role != null
                && entity.country != null
                && !entity.country.equals(peer.country)
                && isSameOffice(entity.role, role));
  }

  private boolean isSameOffice(String one, String other) {
    boolean foreign = source.offices().isForeign(one);
    return last(one).equals(last(other)) && foreign == source.offices().isForeign(other)
        || foreign && source.offices().isForeign(other);
  }

  private static boolean sameCountry(@Nullable String one, @Nullable String other) {
    return one != null && one.equals(other);
  }

  static String last(String role) {
    return role.substring(role.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  private Entity fresh(Office office) {
    Entity made = new Entity(bare(office.from(), office.to()), Actor.Kind.PERSON);
    made.role = office.role();
    made.vague = source.is(fold(office.role()), MeantWord.POLITICIAN);
    made.anonymous = true;
    made.affiliation = office.affiliation();
    made.country = office.country();
    unnamed.put(key(office), made);
    return made;
  }

  private static String key(Office office) {
    return (office.role() + " of " + office.affiliation()).toLowerCase(Locale.ROOT);
  }

  /** The words without a leading article. */
  private String bare(int from, int to) {
    int start = from;
    while (start + 1 < to && tags.pos(start) == Pos.DET) {
      start++;
    }
    return tokens.written(TokenRange.of(start, to));
  }

  /** How many "both", "the two" or "the three" count; 0 where the text does not count. */
  int counted(int token, int floor) {
    for (int at = token - 1; at >= floor && at >= token - 3; at--) {
      switch (tokens.lower(at)) {
        case "both", "two" -> {
          return 2;
        }
        case "three" -> {
          return 3;
        }
        default -> {}
      }
    }
    return 0;
  }

  /** "a ministry source" and, later on, "the source". */
  Entity unnamedPerson(int token, int floor) {
    int from = token;
    while (from > floor && isBefore(from - 1)) {
      from--;
    }
    String noun = tags.lemma(token);
    boolean definite = from > floor && tokens.is(from - 1, SmallWord.THE);
    if (definite && from == token) {
      Entity earlier =
          mentions.latest(
              entity -> entity.anonymous && entity.name.toLowerCase(Locale.ROOT).endsWith(noun));
      if (earlier != null) {
        return earlier;
      }
    }
    Entity made = new Entity(bare(from, token + 1), Actor.Kind.PERSON);
    made.anonymous = true;
    return made;
  }

  private boolean isBefore(int token) {
    return tags.pos(token) == Pos.ADJ
        || tags.pos(token) == Pos.NOUN
        || tags.pos(token) == Pos.PROPN;
  }

  /** "The Norwegian smiled": the last person of that country. */
  @Nullable Entity countryman(@Nullable String country) {
    return country == null
        ? null
        : mentions.latest(entity -> entity.isPerson() && country.equals(entity.country));
  }

  /** "farmers", "local residents": several people nobody names. */
  Entity crowd(int token, int floor) {
    Entity group = new Entity(source.phrase(token, floor), Actor.Kind.GROUP);
    group.anonymous = true;
    return group;
  }
}
