package org.newsfacts.coref;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.Tags;
import org.newsfacts.coref.Entity.Gender;
import org.newsfacts.model.Actor;
import org.newsfacts.name.NameMention;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.Tokens;
import org.newsfacts.text.Word;

/** Finds who is meant by "she", "it", "they" and, outside quotation marks, "we". */
final class DiscoursePronouns {
  private static final int NEAR = 30;
  private static final int MOST = 8;

  /** "The council met the rebels. They left": a body is "they" where no group stands as near. */
  private static final int BODY = 8;

  private final People people;
  private final Entity[] referents;
  private final Tokens tokens;
  private final Tags tags;
  private final Discourse.Source source;
  private final SpokenOf mentions;
  private final DiscourseSubjects subjects;

  DiscoursePronouns(
      Discourse.Source source,
      SpokenOf mentions,
      DiscourseSubjects subjects,
      People people,
      Entity[] referents) {
    this.people = people;
    this.referents = referents;
    this.source = source;
    this.tokens = source.tokens();
    this.tags = source.tags();
    this.mentions = mentions;
    this.subjects = subjects;
  }

  boolean isPronoun(int token) {
    Word word = tokens.word(token);
    if (source.is(word, MeantWord.COUNTED)) {
      return token > 0 && isOfAll(tokens.lower(token - 1)) && isAlone(token);
    }
    return SmallWord.BOTH.is(word.lower()) ? isAlone(token) : source.is(word, MeantWord.PRONOUN);
  }

  private static boolean isOfAll(String before) {
    return SmallWord.THE.is(before) || SmallWord.ALL.is(before);
  }

  /** "Both said", "the two met": no noun follows. */
  private boolean isAlone(int token) {
    int next = token + 1;
    return next < tokens.size()
        && (tags.form(next).isFinite() || tags.pos(next) == Pos.AUX || tags.pos(next) == Pos.ADV);
  }

  @Nullable Entity of(int token, int sentence, int floor) {
    Pronoun pronoun = source.pronouns().first(tokens.lower(token));
    if (pronoun == null) {
      return null;
    }
    return switch (pronoun) {
      case HE -> subject(token, sentence, Gender.MALE);
      case SHE -> subject(token, sentence, Gender.FEMALE);
      case HIS -> owner(token, sentence, Gender.MALE);
      case HIM -> person(ask(token, sentence, told(token, sentence, floor)), Gender.MALE);
      case HER ->
          isObject(token)
              ? person(ask(token, sentence, told(token, sentence, floor)), Gender.FEMALE)
              : owner(token, sentence, Gender.FEMALE);
      case IT -> isImpersonal(token) ? null : thing(ask(token, sentence, List.of()));
      case THEY -> several(ask(token, sentence, List.of()));
      case THEM -> them(ask(token, sentence, told(token, sentence, floor)));
      case TWO -> counted(sentence, 2);
      case THREE -> counted(sentence, 3);
      case FORMER -> oneOf(sentence, 0);
      case LATTER -> oneOf(sentence, 1);
      case WE -> ourselves(token);
    };
  }

  /** Whether a pronoun may mean one named behind it: "In her speech, Ida Holm". */
  boolean isFit(int token, Entity entity) {
    return switch (tokens.lower(token)) {
      case "he", "his" -> entity.isPerson() && entity.fits(Gender.MALE);
      case "she", "her" -> entity.isPerson() && entity.fits(Gender.FEMALE);
      default -> false;
    };
  }

  private SpokenOf.Ask ask(int token, int sentence, List<Entity> not) {
    return new SpokenOf.Ask(
        sentence, source.quotations().isQuoted(token), subjects.isSpeaker(token, token + 1), not);
  }

  /** "her" is an object unless a noun follows: "told her that", "her envoy". */
  private boolean isObject(int token) {
    if (token + 1 >= tokens.size()) {
      return true;
    }
    Pos pos = tags.pos(token + 1);
    return pos != Pos.NOUN && pos != Pos.PROPN && pos != Pos.ADJ;
  }

  /** One whose gender is told comes before one of whom nothing is known. */
  private @Nullable Entity person(SpokenOf.Ask ask, Gender gender) {
    Entity found =
        mentions.choose(
            ask,
            entity -> entity.isPerson() && entity.fits(gender),
            entity -> (entity.gender == gender ? -2 : 0) + (entity.anonymous ? 6 : 0));
    if (found != null && found.gender == Gender.UNKNOWN && !found.anonymous) {
      Entity told = // "Petrov received Maria Dinu. She thanked him": she whose gender is told
          mentions.choose(ask, entity -> entity.isPerson() && entity.gender == gender);
      found = told != null && mentions.isBeside(told, found) ? told : found;
    }
    if (found != null && found.gender == Gender.UNKNOWN) {
      found.gender = gender;
    }
    return found;
  }

  /** "plans raised by Jens Holt during his talks": his who stands behind "by" in the clause. */
  private @Nullable Entity owner(int token, int sentence, Gender gender) {
    Clause clause = source.clauses().at(token);
    int from = clause == null ? token : Math.max(clause.range().from(), token - NEAR);
    for (int at = token - 1; at > from; at--) {
      NameMention name = source.names().at(at);
      boolean person = name != null && name.kind() == NameMention.Kind.PERSON;
      if (name != null && person && isBehindBy(name.range().from(), from)) {
        Entity entity = people.entity(name);
        return entity.fits(gender) ? entity : person(ask(token, sentence, List.of()), gender);
      }
    }
    return person(ask(token, sentence, List.of()), gender);
  }

  /** "by President Jens Holt": offices may stand between. */
  private boolean isBehindBy(int name, int floor) {
    int at = name - 1;
    while (at > floor && (tags.pos(at) == Pos.PROPN || tags.pos(at) == Pos.NOUN)) {
      at--;
    }
    return at >= floor && tokens.is(at, SmallWord.BY);
  }

  /** "He [President Falk] told us": named in brackets; "Holm told her, but she": not Holm. */
  private @Nullable Entity subject(int token, int sentence, Gender gender) {
    NameMention named = bracketed(token + 1);
    if (named != null) {
      return people.entity(named);
    }
    List<Entity> not = new ArrayList<>(others(token));
    int start = Math.max(source.sentenceStart(token), token - NEAR);
    for (int at = start; at < token; at++) {
      Pronoun word = source.pronouns().first(tokens.lower(at));
      boolean told =
          gender == Gender.MALE ? word == Pronoun.HIM : word == Pronoun.HER && isObject(at);
      Clause clause = told ? source.clauses().at(at) : null;
      NounPhrase subject = clause == null ? null : clause.subject();
      Entity other = subject == null || subject.head() >= at ? null : referent(subject);
      if (other != null) {
        not.add(other);
      }
    }
    return person(ask(token, sentence, not), gender);
  }

  private @Nullable NameMention bracketed(int bracket) {
    int limit = Math.min(tokens.size(), bracket + MOST);
    NameMention found = null;
    for (int at = bracket + 1; at < limit && tokens.lower(bracket).equals("["); at++) {
      if (tokens.lower(at).equals("]")) {
        return found;
      }
      NameMention name = source.names().at(at);
      found = name != null && name.kind() == NameMention.Kind.PERSON ? name : found;
    }
    return null;
  }

  /** "He assured Sund": not Sund, who is told something in the same clause. */
  private List<Entity> others(int token) {
    Clause clause = source.clauses().at(token);
    NounPhrase subject = clause == null ? null : clause.subject();
    if (clause == null || subject == null || subject.head() != token) {
      return List.of();
    }
    List<Entity> others = new ArrayList<>();
    for (NounPhrase object : clause.objects()) {
      NameMention name = source.names().at(object.head());
      if (name != null && name.kind() == NameMention.Kind.PERSON && others.size() < MOST) {
        others.add(people.entity(name));
      }
    }
    return others;
  }

  /** "Holm told him": not Holm; "Holm said the board had asked him": it may be Holm. */
  private List<Entity> told(int token, int sentence, int floor) {
    Clause clause = source.clauses().at(token);
    NounPhrase subject = clause == null ? null : clause.subject();
    Entity own = subject == null || subject.head() >= token ? null : referent(subject);
    if (own != null) {
      return List.of(own);
    }
    int verbs = 0;
    for (int at = token - 1; at >= floor && token - at < NEAR; at--) {
      if (tags.form(at).isFinite()) {
        verbs++;
      }
    }
    Entity last = verbs > 1 ? null : mentions.subject(sentence);
    return last == null ? List.of() : List.of(last);
  }

  /** "His Somali counterpart, Ali Warsame, rang him": the subject by its name behind, too. */
  private @Nullable Entity referent(NounPhrase subject) {
    Entity own = referents[subject.head()];
    for (NounPhrase apposition : subject.appositions()) {
      own = own == null ? referents[apposition.head()] : own;
    }
    return own;
  }

  /** "It": a body, a state or a paper; the ship of which nothing is known stays "it". */
  private @Nullable Entity thing(SpokenOf.Ask ask) {
    Entity found = null;
    List<Entity> not = new ArrayList<>(ask.not());
    Entity list = null;
    do { // "Norway and Peru backed the treaty. It urges": the treaty, neither of the two
      SpokenOf.Ask one = new SpokenOf.Ask(ask.sentence(), ask.quoted(), ask.speaking(), not);
      found =
          mentions.choose(
              one,
              entity -> SpokenOf.isBody(entity) || entity.kind == Actor.Kind.UNKNOWN,
              entity -> entity.kind == Actor.Kind.UNKNOWN && !entity.paper ? 2 : 0);
      list = found == null ? null : mentions.listOf(found, ask);
      if (list != null) {
        not.add(list);
      }
    } while (list != null && not.size() < MOST);
    return found == null || found.thing || list != null ? null : found;
  }

  /** "She was talking to all parties and urged them": those of the sentence come first. */
  private @Nullable Entity them(SpokenOf.Ask ask) {
    Entity here = mentions.here(ask, entity -> entity.kind == Actor.Kind.GROUP);
    return here != null ? here : several(ask);
  }

  private @Nullable Entity several(SpokenOf.Ask ask) {
    Entity found =
        mentions.choose(
            ask,
            entity -> entity.kind == Actor.Kind.GROUP || entity.kind == Actor.Kind.ORGANIZATION,
            entity -> entity.kind == Actor.Kind.ORGANIZATION ? BODY : 0);
    if (found != null && found.kind == Actor.Kind.GROUP) {
      return found;
    }
    List<Entity> pair =
        mentions.pair(ask.sentence(), 0, entity -> entity.isPerson() ? entity : null);
    if (pair.size() > 1) {
      Entity both = Entity.group(pair);
      return ask.excludes(both) ? null : both;
    }
    return found;
  }

  /** "The two signed", "All three said": so many persons, else bodies who stand in a list. */
  private @Nullable Entity counted(int sentence, int count) {
    List<Entity> found = together(sentence, count);
    return found.isEmpty() ? null : Entity.group(found);
  }

  private List<Entity> together(int sentence, int count) {
    List<Entity> found =
        mentions.pair(sentence, count, entity -> entity.isPerson() ? entity : null);
    return found.isEmpty()
        ? mentions.pair(sentence, count, entity -> SpokenOf.isBody(entity) ? entity : null)
        : found;
  }

  /** "The former is a doctor": of two. */
  private @Nullable Entity oneOf(int sentence, int which) {
    List<Entity> two = together(sentence, 2);
    return two.isEmpty() ? null : two.get(which);
  }

  /** "It is clear that", "it rained", "it was the third raid": nobody is meant. */
  private boolean isImpersonal(int token) {
    Clause clause = source.clauses().at(token);
    NounPhrase subject = clause == null ? null : clause.subject();
    if (clause == null || subject == null || subject.head() != token) {
      return false;
    }
    if (source.is(clause.lemma(), MeantWord.HAPPENING)) {
      return !clause.lemma().equals("take") || isHours(clause);
    }
    if (!SmallWord.BE.is(clause.lemma())) {
      return false;
    }
    NounPhrase is = clause.object();
    return source.is(clause.predicateWord(), MeantWord.IMPERSONAL) || is != null && isEvent(is);
  }

  /** "It took three hours to". */
  private boolean isHours(Clause clause) {
    return clause.object() == null || !clause.times().isEmpty();
  }

  /** "It is time to act", "it was the third raid". */
  private boolean isEvent(NounPhrase phrase) {
    if (source.is(tags.lemma(phrase.head()), MeantWord.IMPERSONAL)) {
      return true;
    }
    int second = phrase.base().from() + 1;
    return second < phrase.head()
        && tokens.is(second - 1, SmallWord.THE)
        && source.is(tokens.lower(second), MeantWord.ORDINAL)
        && !source.is(tags.lemma(phrase.head()), MeantWord.SIDE);
  }

  /** "Denmark condemns the raid. We call on both sides": the body that opens the text. */
  private @Nullable Entity ourselves(int token) {
    if (source.quotations().isQuoted(token)) {
      return null;
    }
    return mentions.opener(entity -> SpokenOf.isBody(entity) && !entity.anonymous);
  }
}
