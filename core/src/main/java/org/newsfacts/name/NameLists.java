package org.newsfacts.name;

import java.text.Normalizer;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Suffix;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.lexicon.Phrases;
import org.newsfacts.lexicon.WordList;
import org.newsfacts.lexicon.Words;
import org.newsfacts.name.NameMention.Kind;
import org.newsfacts.text.Known;
import org.newsfacts.text.TokenKind;
import org.newsfacts.text.TokenRange;
import org.newsfacts.text.Tokens;
import org.newsfacts.text.Word;

/** What the word lists know of names. Immutable. */
public final class NameLists {
  private final Phrases<Entry> known;
  private final Phrases<Boolean> titles;
  private final Phrases<Boolean> heads;
  private final WordList titleWords;
  private final WordList placeHeads;
  private final WordList firstNames;
  private final WordList words;

  /** 1 for a common word, -1 for a name; 0 until asked. Races write an equal value. */
  private final byte[] common;

  private final WordList abbreviations;
  private final WordList regions;
  private final WordList cities;
  private final Words<NameWord> nameWords;
  private final WordList countries;
  private final WordList demonyms;
  private final Known<NameWordUse> uses;

  /**
   * A name of a list.
   *
   * @param spelled the name as the list spells it
   * @param kind what it names
   * @param name the list's own form
   * @param country its country
   */
  record Entry(String spelled, Kind kind, String name, @Nullable String country) {
    /** Whether "us" is not "US", and "rose" is not "Rose". */
    boolean isWrittenAs(Tokens tokens, int from, boolean shouting) {
      char first = spelled.charAt(0);
      if (!Character.isUpperCase(first)) {
        return true;
      }
      if (!tokens.isCapitalized(from)) {
        return false;
      }
      return !isAcronym()
          || (shouting ? spelled.length() > 2 : tokens.isUpper(from))
          || shouting && LOUD.contains(spelled);
    }

    private boolean isAcronym() {
      for (int i = 0; i < spelled.length(); i++) {
        if (Character.isLowerCase(spelled.charAt(i)) || spelled.charAt(i) == ' ') {
          return false;
        }
      }
      return true;
    }
  }

  private static final int LONGEST_TOWN = 4;

  /** Short names that are safe in a headline all in capitals. */
  private static final Set<String> LOUD = Set.of("US", "UN", "EU", "UK", "UAE", "U.S.", "U.N.");

  NameLists(Lexicon lexicon) {
    this.abbreviations = lexicon.list("abbreviations");
    this.cities = lexicon.list("cities");
    this.countries = lexicon.list("countries");
    this.demonyms = lexicon.list("demonyms");
    Phrases.Builder<Entry> all = Phrases.builder();
    for (WordList.Row row : countries.rows()) {
      all.add(row.word(), new Entry(row.word(), Kind.COUNTRY, row.get(2), code(row.get(1))));
    }
    for (WordList.Row row : lexicon.list("organisations").rows()) {
      all.add(row.word(), new Entry(row.word(), Kind.ORGANIZATION, row.get(1), code(row.get(2))));
    }
    for (WordList.Row row : lexicon.list("metonyms").rows()) {
      Kind kind = row.get(2).equals("seat") ? Kind.ORGANIZATION : Kind.PLACE;
      all.add(row.word(), new Entry(row.word(), kind, row.word(), code(row.get(1))));
    }
    for (WordList.Row row : demonyms.rows()) {
      all.add(row.word(), new Entry(row.word(), Kind.DEMONYM, row.word(), code(row.get(1))));
    }
    for (WordList.Row row : lexicon.list("places").rows()) {
      all.add(row.word(), new Entry(row.word(), Kind.PLACE, row.word(), code(row.get(1))));
    }
    this.known = all.build();
    this.regions = lexicon.list("places");
    this.titleWords = lexicon.list("titles");
    this.nameWords = lexicon.words(NameWord.class);
    this.titles = Phrases.of(titleWords, row -> row.get(1).equals("honorific"));
    this.heads = Phrases.of(lexicon.list("organisation-heads"), row -> row.get(1).equals("lower"));
    this.placeHeads = lexicon.list("place-heads");
    this.firstNames = lexicon.list("first-names");
    this.words = lexicon.list("words");
    this.common = new byte[words.size()];
    this.uses = new Known<>(lexicon.vocabulary(), word -> use(word.lower()));
  }

  private NameWordUse use(String lower) {
    boolean stopped = lower.endsWith(".");
    return new NameWordUse(
        firstNames.contains(lower),
        isCommon(lower),
        placeHeads.contains(lower),
        titleWords.contains(lower),
        stopped && abbreviations.get(lower.substring(0, lower.length() - 1), 1).equals("state"),
        !isPlain(lower) || cities.mayBegin(lower));
  }

  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable String code(String cell) {
    return cell.length() == 2 ? cell : null;
  }

  /** Returns the longest known name that starts at a token, null when none does. */
  Phrases.@Nullable Match<Entry> known(Tokens tokens, int at, int limit, boolean shouting) {
    Phrases.Match<Entry> match = known.longest(tokens, at, limit);
    Phrases.Match<Entry> found =
        match != null && match.value().isWrittenAs(tokens, at, shouting) ? match : null;
    if (!tokens.isCapitalized(at) || tokens.kind(at) != TokenKind.WORD) {
      return found;
    }
    Phrases.Match<Entry> town = town(tokens, at, Math.min(limit, at + LONGEST_TOWN));
    boolean longer = town != null && (found == null || town.tokens().to() > found.tokens().to());
    return longer ? town : found;
  }

  /** Towns are many: they are looked up as they stand, not kept as phrases. */
  private Phrases.@Nullable Match<Entry> town(Tokens tokens, int at, int limit) {
    NameWordUse use = uses.of(tokens.word(at));
    for (int to = limit; to > at && use.mayOpenTown(); to--) {
      if (tokens.isCapitalized(to - 1) && tokens.kind(to - 1) == TokenKind.WORD) {
        String written = tokens.written(TokenRange.of(at, to));
        WordList.Row row = cities.row(plain(written));
        if (row != null) {
          return place(TokenRange.of(at, to), row.word(), code(row.get(1)));
        }
      }
    }
    return use.isState() ? place(TokenRange.single(at), tokens.text(at), "US") : null;
  }

  private static Phrases.Match<Entry> place(
      TokenRange range, String name, @Nullable String country) {
    return new Phrases.Match<>(range, new Entry(name, Kind.PLACE, name, country));
  }

  /** Returns a word without the marks over its letters; the same word when it has none. */
  static String plain(String word) {
    return isPlain(word) ? word : strip(Normalizer.normalize(word, Normalizer.Form.NFD));
  }

  private static String strip(String decomposed) {
    StringBuilder plain = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        plain.append(c == 'ı' ? 'i' : c == 'ø' ? 'o' : c == 'ł' ? 'l' : c);
      }
    }
    return plain.toString();
  }

  /** Returns the token after a title that starts here, -1 when none does. */
  int titleEnd(Tokens tokens, int at, int limit) {
    Phrases.Match<Boolean> match = titles.longest(tokens, at, limit);
    if (match == null) {
      return uses.of(tokens.word(at)).isTitle() ? at + 1 : -1; // "Dr." with its full stop
    }
    return match.tokens().to();
  }

  /** Whether a title goes with names only, or is a family name too: "Tunku", "King". */
  boolean isNameLikeTitle(String lower) {
    return is(lower, NameWord.NAME_LIKE) || titleWords.get(lower, 1).equals("honorific");
  }

  /** Returns the token after a head noun of bodies that starts here, -1 when none does. */
  int headEnd(Tokens tokens, int at, int limit) {
    Phrases.Match<Boolean> match = heads.longest(tokens, at, limit);
    return match == null ? -1 : match.tokens().to();
  }

  /** Returns the token after a head noun that heads a name in lower case too, -1 if none does. */
  int lowerHeadEnd(Tokens tokens, int at, int limit) {
    Phrases.Match<Boolean> match = heads.longest(tokens, at, limit);
    return match != null && match.value() ? match.tokens().to() : -1;
  }

  boolean isPlaceHead(Word word) {
    return uses.of(word).isPlaceHead();
  }

  /** "Help" of "Help Malawi", "Save" of "Save Forests": bodies whose names are calls. */
  boolean isCall(String lower) {
    return nameWords.is(lower, NameWord.CALL);
  }

  /** Whether the name is that of a part of a country: "Texas", "Ontario", "Ala.". */
  boolean isRegion(String name) {
    int end = name.endsWith(".") ? name.length() - 1 : name.length();
    return !regions.get(name, 2).isEmpty()
        || abbreviations.get(name.substring(0, end), 1).equals("state");
  }

  /** Whether a country, region or town is named by the token alone or with those behind it. */
  boolean isPlace(Tokens tokens, int at) {
    Phrases.Match<Entry> found = known(tokens, at, tokens.size(), false);
    return found != null && found.value().kind() != Kind.ORGANIZATION;
  }

  boolean is(Word word, NameWord of) {
    return nameWords.is(word, of);
  }

  boolean endsIn(String lower, NameWord ending) {
    return nameWords.endsIn(lower, ending);
  }

  boolean is(String lower, NameWord of) {
    return nameWords.is(lower, of);
  }

  boolean isFirstName(Word word) {
    return uses.of(word).isFirstName();
  }

  boolean isCommon(Word word) {
    return uses.of(word).isCommon();
  }

  /** Whether the word is in the dictionary as anything but a name. */
  boolean isCommon(String lower) {
    int row = words.indexOf(lower);
    if (row < 0 && lower.length() > 3 && lower.endsWith("s")) {
      row = words.indexOf(lower.substring(0, lower.length() - 1));
    }
    if (row < 0 && lower.length() > 5 && Suffix.ES.ends(lower)) {
      boolean y = Suffix.IES.ends(lower);
      int end = lower.length() - (y ? 3 : 2);
      row = words.indexOf(y ? lower.substring(0, end) + "y" : lower.substring(0, end));
    }
    return row >= 0 && isCommon(row);
  }

  private boolean isCommon(int row) {
    if (common[row] == 0) {
      common[row] = (byte) (words.rows().get(row).get(1).indexOf('P') < 0 ? 1 : -1);
    }
    return common[row] > 0;
  }

  /** Whether a word names a country or its people: the "U.S." of "U.S.-Canada". */
  boolean isNation(String word) {
    return countries.contains(word) || demonyms.contains(word);
  }

  /** Whether a token has capitals only, two letters or more. */
  public static boolean isUpper(Tokens tokens, int token) {
    return tokens.isUpper(token);
  }
}
