package org.newsfacts.clause;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsfacts.lexicon.Phrases;
import org.newsfacts.text.Sentences;
import org.newsfacts.text.TokenKind;
import org.newsfacts.text.TokenRange;
import org.newsfacts.text.Tokens;

/**
 * The choices of each token where it stands: capitals make names, but not at the start of a
 * sentence and not in headlines; numbers and marks have one class. Serves one text on one thread.
 */
final class TokenChoices {
  private static final Choices NAME = Choices.of(WordClass.NP);
  private static final Choices NAMES = Choices.of(WordClass.NPS);
  private static final Choices VERBAL_S = Choices.of(WordClass.BEZ).add(WordClass.HVZ, -4);
  private static final int NAME_AT_START = -6;
  private static final int WORD_AS_NAME = -9;

  private final Tokens tokens;
  private final WordChoices words;
  private final Map<String, Word> known = new HashMap<>();
  private final Marks marks;

  private Phrases.@Nullable Match<List<Choices>> phrase;
  private int phraseEnd;
  private int firstWord;
  private boolean shouts;
  private boolean isTitle;

  /** What is known of a word in this text. */
  private static final class Word {
    final Choices choices;
    final boolean isKnown;
    int small;
    int capitals;
    @Nullable Choices capital;
    @Nullable Choices first;
    @Nullable Choices title;

    Word(Choices choices, boolean isKnown) {
      this.choices = choices;
      this.isKnown = isKnown;
    }
  }

  TokenChoices(Tokens tokens, Sentences sentences, WordChoices words) {
    this.tokens = tokens;
    this.words = words;
    this.marks = new Marks(tokens);
    for (int sentence = 0; sentence < sentences.size(); sentence++) {
      count(sentences.get(sentence));
    }
  }

  /** Counts small and capital writings of the words inside sentences that are no headlines. */
  private void count(TokenRange sentence) {
    open(sentence);
    if (isTitle) {
      return;
    }
    for (int i = firstWord + 1; i < sentence.to(); i++) {
      if (tokens.kind(i) == TokenKind.WORD) {
        Word word = word(i);
        if (tokens.isCapitalized(i)) {
          word.capitals++;
        } else {
          word.small++;
        }
      }
    }
  }

  /** Looks at the capitals of a sentence; call it before {@link #of} for its tokens. */
  void open(TokenRange sentence) {
    firstWord = sentence.to();
    int long3 = 0;
    int capitals = 0;
    int small = 0;
    int allCapitals = 0;
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (tokens.kind(i) != TokenKind.WORD) {
        continue;
      }
      firstWord = Math.min(firstWord, i);
      boolean capital = tokens.isCapitalized(i);
      capitals += capital ? 1 : 0;
      small += !capital && !isSmallInTitles(tokens.lower(i)) ? 1 : 0;
      if (tokens.end(i) - tokens.start(i) > 3) {
        long3++;
        allCapitals += isAllCapitals(i) ? 1 : 0;
      }
    }
    shouts = long3 > 1 && allCapitals * 4 > long3 * 3;
    isTitle = shouts || small == 0 && capitals > 2;
  }

  /** Headlines write these small: "Leaders of Two Nations Meet for Talks in Cairo". */
  private boolean isSmallInTitles(String word) {
    return words.is(word, ClauseWord.SMALL_IN_TITLES);
  }

  private boolean isAllCapitals(int token) {
    for (int i = tokens.start(token); i < tokens.end(token); i++) {
      if (Character.isLowerCase(tokens.source().charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Returns the choices of a token of the sentence opened last; ask for them in order. */
  Choices of(int token) {
    if (token >= phraseEnd) {
      phrase = words.phrases().longest(tokens, token);
      if (phrase != null && isDueToDo(token)) {
        phrase = null;
      }
      phraseEnd = phrase == null ? 0 : phrase.tokens().to();
    }
    if (phrase != null && token < phraseEnd) {
      return phrase.value().get(token - phrase.tokens().from());
    }
    return switch (tokens.kind(token)) {
      case WORD -> ofWord(token);
      case CLITIC -> isVerbalS(token) ? VERBAL_S : word(token).choices;
      default -> marks.of(token);
    };
  }

  /** "are due to meet", but not "the delay was due to ice". */
  private boolean isDueToDo(int token) {
    return tokens.lower(token).equals("due")
        && token + 2 < tokens.size()
        && tokens.lower(token + 1).equals("to")
        && tokens.kind(token + 2) == TokenKind.WORD
        && (isRatherVerb(word(token + 2).choices)
            || word(token + 2).choices.has(WordClass.VB) && isObject(token + 3));
  }

  /** "due to visit Oslo", "due to host the king". */
  private boolean isObject(int token) {
    if (token >= tokens.size() || tokens.kind(token) != TokenKind.WORD) {
      return false;
    }
    return switch (tokens.lower(token)) {
      case "the", "a", "an", "his", "her", "their", "its", "him", "them", "it" -> true;
      default -> tokens.isCapitalized(token);
    };
  }

  private static boolean isRatherVerb(Choices choices) {
    int verb = Integer.MIN_VALUE;
    int noun = Integer.MIN_VALUE;
    for (int i = 0; i < choices.size(); i++) {
      WordClass read = WordClass.ALL[choices.wordClass(i)];
      if (read == WordClass.VB) {
        verb = choices.weight(i);
      } else if (read.isNoun()) {
        noun = Math.max(noun, choices.weight(i));
      }
    }
    return verb >= noun && verb > Integer.MIN_VALUE;
  }

  /** "That's", "there's": no possessive. */
  private boolean isVerbalS(int token) {
    if (token == 0 || !tokens.lower(token).equals("'s")) {
      return false;
    }
    return switch (tokens.lower(token - 1)) {
      case "that", "this", "there", "here", "what", "how", "where", "when", "why" -> true;
      default -> false;
    };
  }

  private Word word(int token) {
    String lower = tokens.lower(token);
    Word word = known.get(lower);
    if (word == null) {
      Choices choices = words.known(lower);
      word = new Word(choices == null ? words.of(lower) : choices, choices != null);
      known.put(lower, word);
    }
    return word;
  }

  private Choices ofWord(int token) {
    Word word = word(token);
    if (!tokens.isCapitalized(token)) {
      boolean name = hasInnerCapital(token) || isParticle(token) && isCapitalWord(token + 1);
      return name ? NAME : word.choices;
    }
    if (isHyphenedCommonWord(token)) {
      return word.choices;
    }
    if (!isTitle && isMay(token)) {
      return NAME;
    }
    if (isTitle) {
      return inTitle(word, token);
    }
    if (token == firstWord || marks.startsSentence(token)) {
      return atStart(word, token);
    }
    if (word.capital == null) {
      word.capital = capital(word, token);
    }
    return word.capital;
  }

  /** "It ran from 3 May until 9 May 2030": the month. */
  private boolean isMay(int token) {
    return tokens.lower(token).equals("may")
        && (token > 0 && tokens.kind(token - 1) == TokenKind.NUMBER
            || token + 1 < tokens.size() && tokens.kind(token + 1) == TokenKind.NUMBER);
  }

  /** "Leila bint Omar", "Ana de la Cruz". */
  private boolean isParticle(int token) {
    return words.is(tokens.lower(token), ClauseWord.NAME_PARTICLE);
  }

  /** "al-Assad", "d'Ivoire", "iPhone". */
  private boolean hasInnerCapital(int token) {
    for (int i = tokens.start(token) + 1; i < tokens.end(token); i++) {
      if (Character.isUpperCase(tokens.source().charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** "Anti-government", "US-backed", "Gaza-based": the last part is no name. */
  private boolean isHyphenedCommonWord(int token) {
    int last = tokens.lower(token).lastIndexOf('-');
    int at = tokens.start(token) + last + 1;
    return last > 0
        && at < tokens.end(token)
        && Character.isLowerCase(tokens.source().charAt(at))
        && words.known(tokens.lower(token).substring(last + 1)) != null;
  }

  /** "Ministers Meet Over Strike": known words keep their classes. */
  private Choices inTitle(Word word, int token) {
    if (word.title == null) {
      boolean name = word.capitals > 0 && word.small == 0 || isDemonym(token);
      word.title =
          !word.isKnown
              ? Choices.of(WordClass.NP)
              : name
                  ? capital(word, token)
                  : word.choices.levelled(0).add(WordClass.NP, nameWeight(word, -3));
    }
    return word.title;
  }

  private Choices atStart(Word word, int token) {
    if (word.first == null) {
      word.first = first(word, token);
    }
    return isBeforeName(token, word.choices.best())
        ? word.choices.levelled(-1).add(WordClass.NP, 0)
        : word.first;
  }

  /** "President Smith", "Lake Victoria", "Prime Minister". */
  private boolean isBeforeName(int token, WordClass own) {
    if (own != WordClass.NN && own != WordClass.JJ || !isCapitalWord(token + 1)) {
      return false;
    }
    boolean common = own == WordClass.NN || word(token + 1).choices.best() == WordClass.NN;
    return common && !isAbbreviation(token + 1) && !isDemonym(token + 1);
  }

  private boolean isCapitalWord(int token) {
    return token < tokens.size()
        && tokens.kind(token) == TokenKind.WORD
        && tokens.isCapitalized(token);
  }

  private Choices first(Word word, int token) {
    if (isAbbreviation(token) || isDemonym(token) || words.isDemonyms(tokens.lower(token))) {
      return capital(word, token);
    }
    if (!word.isKnown) {
      int guess = word.small > 0 ? 0 : -4;
      return word.choices.levelled(guess).add(WordClass.NP, 0);
    }
    boolean everCapital = word.capitals > 0 && word.small == 0;
    if (everCapital && !word.choices.isListed()) {
      return word.choices.levelled(-4).add(WordClass.NP, 0);
    }
    int lead = words.nameLead(tokens.lower(token));
    if (lead >= -1) {
      return word.choices.levelled(-2).add(WordClass.NP, 0);
    }
    int weight = Math.max(nameWeight(word, NAME_AT_START), lead - 2);
    return word.choices.levelled(0).add(WordClass.NP, weight);
  }

  private static int nameWeight(Word word, int weight) {
    return isFunctionWord(word.choices) ? weight - 6 : word.small > 0 ? weight - 3 : weight;
  }

  /** A capital word inside a sentence. */
  private Choices capital(Word word, int token) {
    if (isDemonym(token)) {
      return Choices.of(WordClass.JJ).add(WordClass.NP, -2);
    }
    if (words.isDemonyms(tokens.lower(token))) {
      return NAMES;
    }
    if (isAbbreviation(token) && tokens.end(token) - tokens.start(token) > 1) {
      return NAME;
    }
    if (!word.isKnown) {
      return Choices.of(WordClass.NP);
    }
    if (isFunctionWord(word.choices)) {
      return word.choices.levelled(0).add(WordClass.NP, -5);
    }
    return word.choices.levelled(WORD_AS_NAME).add(WordClass.NP, 0);
  }

  private boolean isDemonym(int token) {
    return words.isDemonym(tokens.lower(token));
  }

  /** "US", "IDF", "U.S.". */
  private boolean isAbbreviation(int token) {
    return !shouts && tokens.end(token) - tokens.start(token) > 1 && isAllCapitals(token);
  }

  private static boolean isFunctionWord(Choices choices) {
    Pos pos = choices.best().pos();
    return switch (pos) {
      case NOUN, VERB, ADJ, PROPN, ADV, NUM, INTJ, X -> choices.best() == WordClass.WB;
      default -> true;
    };
  }
}
