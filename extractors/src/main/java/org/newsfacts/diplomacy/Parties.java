package org.newsfacts.diplomacy;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.lexicon.Listed;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Span;
import org.newsfacts.name.NameMention;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.TokenRange;
import org.newsfacts.text.Tokens;
import org.newsfacts.time.TimeMention;

/** Who may call, meet or be sent, and the pieces all families of diplomacy share. */
final class Parties {
  private final Reading reading;

  Parties(Reading reading) {
    this.reading = reading;
  }

  Reading reading() {
    return reading;
  }

  String lower(int token) {
    return token < 0 || token >= reading.tokens().size() ? "" : reading.tokens().lower(token);
  }

  String head(NounPhrase noun) {
    return lower(headToken(noun));
  }

  /** "Kari Solheim today": the name, where a day was read into the phrase. */
  int headToken(NounPhrase noun) {
    int counted = beforeTimes(noun);
    if (counted > 0) {
      return counted;
    }
    TimeMention time = noun.isTime() ? reading.times().at(noun.base().to() - 1) : null;
    return time != null && time.range().from() > noun.base().from()
        ? time.range().from() - 1
        : noun.head();
  }

  /** "his counterpart four times": the counterpart; -1 where nothing is counted. */
  private int beforeTimes(NounPhrase noun) {
    int head = noun.base().to() - 1;
    boolean times =
        lower(head).equals("times")
            && head - 2 >= noun.base().from()
            && reading.numbers().at(head - 1) != null;
    return times ? head - 2 : -1;
  }

  /** Where the phrase of those who act ends: "his counterpart [four times]". */
  int end(NounPhrase noun) {
    int counted = beforeTimes(noun);
    return counted > 0 ? counted + 1 : noun.base().to();
  }

  boolean isTime(NounPhrase noun) {
    return noun.isTime() && beforeTimes(noun) < 0 && headToken(noun) == noun.head();
  }

  /** Whether the word can be the head of those who call or meet. */
  boolean mayAct(int token, boolean bodiesToo) {
    String head = lower(token);
    if (isPress(token, bodiesToo)) {
      return false;
    }
    return reading.tags().pos(token) == Pos.PROPN
        || is(head, PartyWord.PRONOUN)
        || is(head, PartyWord.OFFICE)
        || bodiesToo && is(head, PartyWord.BODY);
  }

  /** "the BMA", "OPEC": a body by its letters. */
  boolean isAcronym(int token) {
    String word = reading.tokens().text(token);
    return word.length() > 1 && word.length() < 7 && word.equals(word.toUpperCase(Locale.ROOT));
  }

  /** "council", "committee". */
  boolean isBodyWord(int token) {
    return is(lower(token), PartyWord.BODY);
  }

  boolean isBody(NounPhrase noun) {
    if (is(head(noun), PartyWord.BODY)) {
      return true;
    }
    Actor actor = reading.actor(noun.range(), noun.head());
    return actor.kind() == Actor.Kind.ORGANIZATION;
  }

  /** "The ministers", "they": more than one without a list. */
  boolean isPlural(NounPhrase noun) {
    String head = head(noun);
    return head.equals("they") || is(head, PartyWord.OFFICE) && head.endsWith("s");
  }

  /** "reporters", "journalists"; for calls also what has no telephone: "a crowd". */
  boolean isPress(int token, boolean bodiesToo) {
    String head = lower(token);
    return !bodiesToo && is(head, PartyWord.MEDIA)
        || head.equals("reporters")
        || head.equals("journalists")
        || head.equals("reporter");
  }

  /** "minister", "counterparts", "chancellor". */
  boolean isOffice(int token) {
    return is(lower(token), PartyWord.OFFICE) || reading.roles().isOffice(token);
  }

  /** "deputy foreign minister", not "editor". */
  boolean isStateOffice(@Nullable String role) {
    if (role == null) {
      return false;
    }
    Tokens words = Tokens.of(role);
    for (int token = 0; token < words.size(); token++) {
      if (is(words.lower(token), PartyWord.OFFICE)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words hold an office of state or diplomacy. */
  boolean isOfStateIn(Span span) {
    return reading.has(words(span), PartyWord.OFFICE);
  }

  /** Whether the words hold an office: "the Norwegian prime minister". */
  boolean isOfficeIn(Span span) {
    TokenRange words = words(span);
    for (int token = words.from(); token < words.to(); token++) {
      if (isOffice(token)) {
        return true;
      }
    }
    return false;
  }

  private TokenRange words(Span span) {
    int last = reading.tokens().at(Math.max(span.start(), span.end() - 1));
    return TokenRange.of(reading.tokens().at(span.start()), last + 1);
  }

  /** "on Capitol Hill". */
  private boolean isPlace(NounPhrase noun) {
    NameMention name = reading.names().at(noun.head());
    return name != null
        && (name.kind() == NameMention.Kind.PLACE || name.kind() == NameMention.Kind.OTHER)
        && !SmallWord.ABOUT.is(lower(noun.base().from() - 1));
  }

  /** A time, a means, a place: nothing one talks about. */
  boolean isNoTopic(NounPhrase noun) {
    if (noun.isTime()
        || reading.times().at(noun.head()) != null
        || PhoneWords.isMeans(this, noun.base())
        || isPlace(noun)) {
      return true;
    }
    return is(head(noun), PartyWord.NO_TOPIC) || reading.numbers().at(noun.head()) != null;
  }

  Span span(TokenRange range) {
    return reading.span(reading.trimmed(range));
  }

  /** Whether a word, in lower case or a base form, is of the class. */
  <E extends Enum<E> & Listed> boolean is(String word, E of) {
    return reading.isWord(word, of);
  }

  /** Whether the clause's verb is of the class. */
  <E extends Enum<E> & Listed> boolean isVerb(Clause clause, E of) {
    return reading.isWord(clause.lemma(), of);
  }

  /** Whether a word of the class stands in the stretch. */
  <E extends Enum<E> & Listed> boolean has(TokenRange range, E of) {
    return reading.has(range, of);
  }

  /** Whether one of these words stands in the stretch. */
  boolean has(TokenRange range, String... words) {
    for (int token = range.from(); token < range.to(); token++) {
      String lower = lower(token);
      for (String word : words) {
        if (lower.equals(word)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The noun phrase right after a preposition that follows a noun, or null. */
  @Nullable NounPhrase objectOf(int preposition) {
    int next = preposition + 1;
    return next < reading.tokens().size() ? reading.clauses().nounAt(next) : null;
  }

  /** The owner of "his call", "Lund's call". */
  List<Actor> owner(NounPhrase noun) {
    TokenRange owner = noun.possessor();
    if (owner == null || owner.isEmpty()) {
      return List.of();
    }
    Actor actor = reading.actor(owner, owner.to() - 1);
    return actor.members().size() > 1 ? actor.members() : List.of(actor);
  }

  static String key(Actor actor) {
    return actor.name().toLowerCase(Locale.ROOT);
  }

  /** Adds those who are not in the list yet. */
  static void addNew(List<Actor> list, List<Actor> more) {
    Set<String> known = new HashSet<>();
    list.forEach(actor -> known.add(key(actor)));
    for (Actor actor : more) {
      if (known.add(key(actor))) {
        list.add(actor);
      }
    }
  }
}
