package org.newsfacts.name;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.lexicon.Phrases;
import org.newsfacts.name.NameMention.Kind;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.TokenRange;
import org.newsfacts.text.Tokens;
import org.newsfacts.text.Word;

/** Goes over a text once and marks its names; what one name alone does not show stays OTHER. */
final class NameScan {
  private static final int NONE = -10;

  /** "Democratic People's" before "Republic". */
  private static final int LONGEST_FORM = 4;

  private final Tokens tokens;
  private final NameWords words;
  private final NameLists lists;
  private final NameRuns runs;
  private final PersonForms persons;
  private final List<NameDraft> drafts = new ArrayList<>();

  private int limit;

  /** The token after the title last seen. */
  private int titleEnd;

  /** Whether that title stands in capitals right before the name. */
  private boolean directTitle;

  /** The "of" after a title: in "President of Ukraine Ada Berg" it is a title to the person. */
  private int titleOf;

  NameScan(Tokens tokens, NameWords words, NameLists lists) {
    this.tokens = tokens;
    this.words = words;
    this.lists = lists;
    this.runs = new NameRuns(tokens, words, lists);
    this.persons = new PersonForms(tokens, words, lists, runs);
  }

  List<NameDraft> drafts() {
    return drafts;
  }

  void read(TokenRange sentence) {
    limit = sentence.to();
    titleEnd = NONE;
    titleOf = NONE;
    int at = sentence.from();
    while (at < limit) {
      at = step(at);
    }
  }

  /** Reads what starts at a token; returns where to go on. */
  private int step(int at) {
    Phrases.Match<NameLists.Entry> known = lists.known(tokens, at, limit, words.isShouting(at));
    if (known == null && words.isCapital(at) && !tokens.is(at, SmallWord.THE)) {
      int state = state(at);
      if (state > at) {
        return state;
      }
    }
    if (known == null && isKindBefore(at)) {
      return at + 1;
    }
    int title = runs.titleEnd(at, limit);
    if (title > at && (known == null || known.tokens().to() < title)) {
      titleEnd = title;
      directTitle = words.isCapital(at);
      titleOf = title < limit && isOf(tokens.lower(title)) ? title : titleOf;
      return title;
    }
    if (known == null && !words.isName(at) && !opensBody(at)) {
      return at + 1;
    }
    int end = known != null && !words.isName(at) ? known.tokens().to() : runs.end(at, limit);
    end = known == null ? end : Math.max(end, known.tokens().to());
    int stop = runs.untilTitle(at + 1, end, limit);
    stop = known == null ? stop : Math.max(stop, known.tokens().to());
    if (known == null && stop - at > 1 && stop - at < 4 && isStation(at)) {
      add(at, stop, Kind.ORGANIZATION, null, null); // "Radio Solveig"
      return stop;
    }
    int body = words.isShouting(at) ? -1 : runs.bodyEnd(at, stop);
    if (body == stop
        && known == null
        && persons.isFirstAndFamilyName(at, stop)
        && lists.is(tokens.word(stop - 1), NameWord.FAMILY_NAME)) {
      return person(at, stop); // "Bill Cross said"
    }
    if (body < 0 && stop == end && known == null) {
      body = runs.bodyOverAnd(end, limit);
    }
    if (body > 0 && (known == null || body > known.tokens().to())) {
      int place = body < stop ? runs.placeEnd(body, stop) : -1;
      if (place == stop) { // "Andrews Air Force Base"
        add(at, place, Kind.PLACE, null, null);
        return place;
      }
      return body(at, body, known);
    }
    return known != null ? known(at, stop, known) : unknown(at, stop);
  }

  /** Adds "Republic of Malta", "Islamic Republic of Iran" as Malta and Iran; 0 where none is. */
  private int state(int at) {
    int form = at;
    while (form < limit && form < at + LONGEST_FORM && words.isCapital(form) && !isForm(form)) {
      form++;
    }
    if (form >= limit || !words.isCapital(form) || !isForm(form) || isOfHead(at)) {
      return 0;
    }
    int name = form + 1;
    if (name >= limit || !tokens.is(name, SmallWord.OF)) {
      return 0;
    }
    name++;
    name = name < limit && tokens.is(name, SmallWord.THE) ? name + 1 : name;
    Phrases.Match<NameLists.Entry> state =
        name < limit ? lists.known(tokens, name, limit, words.isShouting(name)) : null;
    if (state == null || state.value().kind() != Kind.COUNTRY) {
      return 0;
    }
    add(at, state.tokens().to(), Kind.COUNTRY, state.value().name(), state.value().country());
    return state.tokens().to();
  }

  /** "Steelmaker Harrow Plc cut jobs", but not "Bank Malta cut rates". */
  private boolean isKindBefore(int at) {
    return words.isCapital(at)
        && words.isInitial(at)
        && at + 1 < limit
        && words.isCapital(at + 1)
        && lists.is(tokens.lower(at), NameWord.KIND_OF_BODY)
        && lists.headEnd(tokens, at, at + 1) != at + 1;
  }

  private boolean isForm(int at) {
    return lists.is(tokens.word(at), NameWord.STATE_FORM);
  }

  /** "Secretary of State of Chad", "Head of State of Chad": no state of that name. */
  private boolean isOfHead(int at) {
    return at > 0 && tokens.is(at - 1, SmallWord.OF) && tokens.lower(at).equals("state");
  }

  private boolean isStation(int at) {
    return lists.is(tokens.lower(at), NameWord.STATION);
  }

  /** "Civil Defense Authority" at the start of a sentence. */
  private boolean opensBody(int at) {
    boolean complement = // "Ministry of Health"
        words.isCapital(at)
            && words.isInitial(at)
            && at + 2 < limit
            && tokens.is(at + 1, SmallWord.OF)
            && words.isName(at + 2)
            && lists.lowerHeadEnd(tokens, at, limit) == at + 1;
    if (complement && lists.known(tokens, at + 2, limit, false) == null) {
      return true;
    }
    return words.isCapital(at)
        && words.isInitial(at)
        && at + 1 < limit
        && words.isCapital(at + 1)
        && runs.bodyEnd(at, runs.end(at, limit)) > at + 1
        && lists.isCommon(tokens.word(at))
        && words.isModifier(at);
  }

  private static boolean isOf(String lower) {
    return SmallWord.OF.is(lower) || SmallWord.TO.is(lower) || SmallWord.FOR.is(lower);
  }

  private int body(int from, int end, Phrases.@Nullable Match<NameLists.Entry> first) {
    int to = runs.withComplements(end, limit);
    boolean bare = to - from == 1 || lists.headEnd(tokens, from, to) == to;
    if (bare && first == null && to == end) {
      return to;
    }
    int start = first == null ? ownedStart(from) : from;
    add(start, to, Kind.ORGANIZATION, null, first == null ? null : first.value().country());
    return to;
  }

  /** "Dockers' Union", "People's Army": the nouns before the mark are of the name. */
  private int ownedStart(int from) {
    int noun = from - 2;
    boolean owned =
        noun >= 0
            && (tokens.lower(from - 1).equals("'") || tokens.lower(from - 1).equals("'s"))
            && words.isCapital(noun)
            && !words.isInitial(noun)
            && lists.isCommon(tokens.lower(noun));
    NameDraft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
    if (!owned
        || last != null && last.to > noun && (last.from != noun || last.kind != Kind.OTHER)) {
      return from;
    }
    if (last != null && last.to > noun) {
      drafts.remove(drafts.size() - 1);
    }
    return noun;
  }

  /** "the Arab League's Security Council": not the one that is known by these words alone. */
  private boolean isOfAnother(int from) {
    if (from < 2 || !tokens.lower(from - 1).equals("'s") || !tokens.isCapitalized(from - 2)) {
      return false;
    }
    return !lists.is(tokens.word(from - 2), NameWord.NATIONS)
        && lists.is(tokens.word(from), NameWord.OF_NATIONS);
  }

  private int known(int from, int stop, Phrases.Match<NameLists.Entry> match) {
    NameLists.Entry entry = match.value();
    int to = match.tokens().to();
    if (entry.kind() != Kind.ORGANIZATION) {
      if (isPerson(from, to, stop, entry)) {
        return person(from, stop);
      }
      int lower = runs.lowerBodyEnd(to, limit);
      if (lower > 0) {
        add(from, lower, Kind.ORGANIZATION, null, entry.country());
        return lower;
      }
      if (entry.kind() == Kind.PLACE && isDistrict(to, stop)) {
        add(from, stop, Kind.PLACE, null, null); // "Padang Tarin district"
        return stop;
      }
      int place = entry.kind() == Kind.DEMONYM ? -1 : runs.placeEnd(to, stop);
      if (place > 0) {
        add(from, place, Kind.PLACE, null, entry.country());
        return place;
      }
    }
    boolean another = entry.kind() == Kind.ORGANIZATION && isOfAnother(from);
    add(from, to, entry.kind(), another ? null : entry.name(), entry.country());
    return to;
  }

  /** Whether a place's name goes on to a noun like "district": another place. */
  private boolean isDistrict(int to, int stop) {
    return stop > to
        && stop < limit
        && !words.isCapital(stop)
        && lists.isPlaceHead(tokens.word(stop))
        && lists.known(tokens, to, limit, false) == null;
  }

  /** "Jordan Henderson", "Mayor London Breed": a country or town that is a person's name. */
  private boolean isPerson(int from, int to, int stop, NameLists.Entry entry) {
    boolean place = entry.kind() == Kind.PLACE;
    if (to - from > 1 || entry.kind() == Kind.DEMONYM || words.isShouting(from)) {
      return false;
    }
    if (stop == to) {
      return place && titleEnd == from && words.isCapital(from - 1);
    }
    Word next = tokens.word(to);
    boolean surname =
        words.isName(to)
            && !lists.isCommon(next)
            && !lists.isPlaceHead(next)
            && lists.known(tokens, to, limit, false) == null;
    boolean titled = titleEnd == from && place;
    if (titled && words.isName(to) && lists.isFirstName(tokens.word(from))) {
      return !lists.isPlaceHead(next);
    }
    return surname
        && (titled || lists.isFirstName(tokens.word(from)) && (place || !lists.isFirstName(next)));
  }

  private int unknown(int from, int stop) {
    int to = untilOther(from, stop);
    int person = runs.personStart(from, to);
    if (person < 0 && isAfterTitleOf(from)) {
      person = runs.firstUncommon(from, to);
    }
    boolean named = to - from > 2 && lists.isFirstName(tokens.word(to - 2));
    if (person == from && named && !lists.isFirstName(tokens.word(from))) {
      add(from, to - 2, Kind.ORGANIZATION, null, null); // "CEO of Nordkorn Shipping Lena Dahl"
      return person(to - 2, to);
    }
    if (person > from && person < to - 1 && !NameLists.isUpper(tokens, to - 1)) {
      return person(person, to);
    }
    int agency = titleEnd == from && !directTitle ? runs.lowerBodyEnd(to, limit) : -1;
    if (agency > 0) {
      add(from, agency, Kind.ORGANIZATION, null, null); // "the official Velo news agency"
      return agency;
    }
    boolean titled = titleEnd == from || titleEnd == from - 1 && isComma(from - 1);
    if (!titled && to - from > 1 && lists.isCall(tokens.lower(from))) {
      add(from, to, Kind.ORGANIZATION, null, null); // "Help Malawi"
      return to;
    }
    if (persons.isFirstAndFamilyName(from, to)) {
      return person(from, to);
    }
    if (!titled && to - from > 1 && runs.placeEnd(to - 1, to) > 0) {
      add(from, to, Kind.PLACE, null, null);
      return to;
    }
    if (to < limit
        && to == stop
        && runs.firstUncommon(from, to) == to
        && runs.titleEnd(to, limit) > 0) {
      return to; // "Emergency Situations" before "Minister"
    }
    return titled && isPersonLike(from, to) || persons.isNamedPerson(from, to)
        ? person(from, to)
        : bodyOrOther(from, to);
  }

  /** "the Velo agency", or a name of which nothing is known. */
  private int bodyOrOther(int from, int to) {
    int lower = to - from == 1 ? runs.lowerBodyEnd(to, Math.min(limit, to + 1)) : 0;
    if (lower > 0 && !words.isInitial(from)) {
      add(from, lower, Kind.ORGANIZATION, null, null);
      return lower;
    }
    if (!isOnlyCommon(from, to)) {
      add(from, to, Kind.OTHER, null, null);
    }
    return to;
  }

  /** "Minister of", "Minister of the", "Minister of Health and" before. */
  private boolean isAfterTitleOf(int from) {
    return titleOf != NONE
        && from - titleOf <= 6
        && (drafts.isEmpty() || drafts.get(drafts.size() - 1).to <= titleOf);
  }

  private int person(int from, int to) {
    add(from, to, Kind.PERSON, null, null);
    return to;
  }

  /** Stops before "Amnesty International" and before "Omani" inside a run. */
  private int untilOther(int from, int stop) {
    for (int at = from + 1; at < stop; at++) {
      Phrases.Match<NameLists.Entry> other = lists.known(tokens, at, limit, false);
      if (other != null
          && (other.value().kind() == Kind.COUNTRY && NameLists.isUpper(tokens, at)
              || other.tokens().size() > 1 && other.tokens().to() <= stop
              || other.value().kind() == Kind.DEMONYM && !lists.isFirstName(tokens.word(at - 1)))) {
        return at;
      }
    }
    return stop;
  }

  private boolean isComma(int at) {
    return at >= 0 && tokens.lower(at).equals(",");
  }

  /** Whether a run after a title may be a name: not a capitalised noun or an abbreviation. */
  private boolean isPersonLike(int from, int to) {
    if (to - from == 1 && lists.is(tokens.word(from), NameWord.PARTY)) {
      return false; // "Insurgent Democratic"
    }
    return to - from > 1
        ? runs.firstUncommon(from, to) < to || lists.isFirstName(tokens.word(from))
        : !NameLists.isUpper(tokens, from)
            && (runs.firstUncommon(from, to) < to
                || directTitle
                    && titleEnd == from
                    && !words.isInitial(from)
                    && !persons.isNoun(from));
  }

  private boolean isOnlyCommon(int from, int to) {
    for (int at = from; at < to; at++) {
      if (!words.isInitial(at) || !lists.isCommon(tokens.word(at))) {
        return false;
      }
    }
    return true;
  }

  private void add(int from, int to, Kind kind, @Nullable String name, @Nullable String country) {
    drafts.add(new NameDraft(from, to, kind, name, country));
    if (titleOf != NONE && from - titleOf <= 3 && kind != Kind.PERSON) {
      titleEnd = to;
      directTitle = false;
    }
  }
}
