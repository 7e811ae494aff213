package org.newsfacts.clause;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.lexicon.Phrases;
import org.newsfacts.text.Sentences;
import org.newsfacts.text.SmallWord;
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
  private static final Choices DEMONYM = Choices.of(WordClass.JJ).add(WordClass.NP, -2);
  private static final Choices VERBAL_S = Choices.of(WordClass.BEZ).add(WordClass.HVZ, -4);
  private static final Choices VERB_S = Choices.of(WordClass.VBZ);
  private static final int NAME_AT_START = -6;
  private static final int WORD_AS_NAME = -9;

  private static final byte SMALL = 1;
  private static final byte CAPITAL = 2;

  private final Tokens tokens;
  private final WordChoices words;
  private final Marks marks;

  /** By the number of the word in this text, as far as it was asked for. */
  private final @Nullable KnownWord[] known;

  /**
   * Whether a word stands in small and in capital letters inside a sentence that is no headline.
   */
  private final byte[] writings;

  private final @Nullable Choices[] capitals;
  private final @Nullable Choices[] firsts;
  private final @Nullable Choices[] titles;

  private Phrases.@Nullable Match<List<Choices>> phrase;
  private int phraseEnd;
  private int firstWord;
  private boolean shouts;
  private boolean isTitle;

  TokenChoices(Tokens tokens, Sentences sentences, WordChoices words) {
    this.tokens = tokens;
    this.words = words;
    this.marks = new Marks(tokens, words);
    int count = tokens.formCount();
    this.known = new KnownWord[count];
    this.writings = new byte[count];
    this.capitals = new Choices[count];
    this.firsts = new Choices[count];
    this.titles = new Choices[count];
    for (int sentence = 0; sentence < sentences.size(); sentence++) {
      note(sentences.get(sentence));
    }
  }

  /** Notes small and capital writings of the words inside sentences that are no headlines. */
  private void note(TokenRange sentence) {
    open(sentence);
    if (isTitle) {
      return;
    }
    for (int i = firstWord + 1; i < sentence.to(); i++) {
      if (tokens.kind(i) == TokenKind.WORD) {
        writings[tokens.form(i)] |= tokens.isCapitalized(i) ? CAPITAL : SMALL;
      }
    }
  }

  private boolean isWritten(int token, byte how) {
    return (writings[tokens.form(token)] & how) != 0;
  }

  private boolean isAlwaysCapital(int token) {
    return writings[tokens.form(token)] == CAPITAL;
  }

  /** Looks at the capitals of a sentence; call it before {@link #of} for its tokens. */
  void open(TokenRange sentence) {
    firstWord = sentence.to();
    int long3 = 0;
    int capitals = 0;
    boolean small = false;
    int allCapitals = 0;
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (tokens.kind(i) != TokenKind.WORD) {
        continue;
      }
      firstWord = Math.min(firstWord, i);
      boolean capital = tokens.isCapitalized(i);
      capitals += capital ? 1 : 0;
      small = small || !capital && !words.is(tokens.word(i), ClauseWord.SMALL_IN_TITLES);
      if (tokens.end(i) - tokens.start(i) > 3) {
        long3++;
        allCapitals += tokens.isAllCapitals(i) ? 1 : 0;
      }
    }
    shouts = long3 > 1 && allCapitals * 4 > long3 * 3;
    isTitle = shouts || !small && capitals > 2;
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
    if (isVerbOfNumbered(token)) {
      return VERB_S;
    }
    return switch (tokens.kind(token)) {
      case WORD -> ofWord(token);
      case CLITIC -> isVerbalS(token) ? VERBAL_S : word(token).choices;
      default -> marks.of(token);
    };
  }

  /** "Resolution 2977 calls on all states": the number ends a name, "calls" is a verb. */
  private boolean isVerbOfNumbered(int token) {
    return token > 1
        && tokens.kind(token) == TokenKind.WORD
        && tokens.kind(token - 1) == TokenKind.NUMBER
        && tokens.isCapitalized(token - 2)
        && words.is(tokens.word(token - 2), ClauseWord.NUMBERED)
        && word(token).choices.has(WordClass.VBZ);
  }

  /** "are due to meet", but not "the delay was due to ice". */
  private boolean isDueToDo(int token) {
    return tokens.lower(token).equals("due")
        && token + 2 < tokens.size()
        && tokens.is(token + 1, SmallWord.TO)
        && tokens.kind(token + 2) == TokenKind.WORD
        && (isRatherVerb(word(token + 2).choices)
            || word(token + 2).choices.has(WordClass.VB) && isObject(token + 3));
  }

  /** "due to visit Oslo", "due to host the king". */
  private boolean isObject(int token) {
    if (token >= tokens.size() || tokens.kind(token) != TokenKind.WORD) {
      return false;
    }
    return words.is(tokens.word(token), ClauseWord.OPENS_OBJECT) || tokens.isCapitalized(token);
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
    return token > 0
        && tokens.lower(token).equals("'s")
        && words.is(tokens.word(token - 1), ClauseWord.WITH_IS);
  }

  private KnownWord word(int token) {
    int form = tokens.form(token);
    KnownWord word = known[form];
    if (word == null) {
      word = words.of(tokens.word(token));
      known[form] = word;
    }
    return word;
  }

  private Choices ofWord(int token) {
    KnownWord word = word(token);
    if (!tokens.isCapitalized(token)) {
      boolean name = tokens.hasInnerCapital(token) || isParticle(token) && isCapitalWord(token + 1);
      return name ? NAME : word.choices;
    }
    if (word.isCompound && isSmallBehindHyphen(token)) {
      return word.choices;
    }
    if (!isTitle && isMay(token)) {
      return NAME;
    }
    if (isTitle) {
      return inTitle(word, token);
    }
    return token == firstWord || marks.startsSentence(token)
        ? atStart(word, token)
        : inside(word, token);
  }

  /** "It ran from 3 May until 9 May 2030": the month. */
  private boolean isMay(int token) {
    return tokens.is(token, SmallWord.MAY)
        && (token > 0 && tokens.kind(token - 1) == TokenKind.NUMBER
            || token + 1 < tokens.size() && tokens.kind(token + 1) == TokenKind.NUMBER);
  }

  /** "Leila bint Omar", "Ana de la Cruz". */
  private boolean isParticle(int token) {
    return words.is(tokens.word(token), ClauseWord.NAME_PARTICLE);
  }

  /** "Anti-government", "US-backed", "Gaza-based": the last part is no name. */
  private boolean isSmallBehindHyphen(int token) {
    int at = tokens.start(token) + tokens.lower(token).lastIndexOf('-') + 1;
    return at < tokens.end(token) && Character.isLowerCase(tokens.source().charAt(at));
  }

  /** A capital word inside a sentence: read once for all its places. */
  private Choices inside(KnownWord word, int token) {
    int form = tokens.form(token);
    Choices choices = capitals[form];
    if (choices == null) {
      choices = capital(word, token);
      capitals[form] = choices;
    }
    return choices;
  }

  /** "Ministers Meet Over Strike": known words keep their classes. */
  private Choices inTitle(KnownWord word, int token) {
    int form = tokens.form(token);
    Choices choices = titles[form];
    if (choices == null) {
      boolean name = isAlwaysCapital(token) || word.isDemonym;
      choices =
          !word.isListed
              ? NAME
              : name
                  ? capital(word, token)
                  : word.choices.levelled(0).add(WordClass.NP, nameWeight(word, token, -3));
      titles[form] = choices;
    }
    return choices;
  }

  private Choices atStart(KnownWord word, int token) {
    if (isBeforeName(token, word.best)) {
      return word.choices.levelled(-1).add(WordClass.NP, 0);
    }
    int form = tokens.form(token);
    Choices choices = firsts[form];
    if (choices == null) {
      choices = first(word, token);
      firsts[form] = choices;
    }
    return choices;
  }

  /** "President Smith", "Lake Victoria", "Prime Minister". */
  private boolean isBeforeName(int token, WordClass own) {
    if (own != WordClass.NN && own != WordClass.JJ || !isCapitalWord(token + 1)) {
      return false;
    }
    KnownWord next = word(token + 1);
    boolean common = own == WordClass.NN || next.best == WordClass.NN;
    return common && !isAbbreviation(token + 1) && !next.isDemonym;
  }

  private boolean isCapitalWord(int token) {
    return tokens.kind(token) == TokenKind.WORD && tokens.isCapitalized(token);
  }

  private Choices first(KnownWord word, int token) {
    if (isAbbreviation(token) || word.isDemonym || word.isDemonyms) {
      return capital(word, token);
    }
    if (!word.isListed) {
      int guess = isWritten(token, SMALL) ? 0 : -4;
      return word.choices.levelled(guess).add(WordClass.NP, 0);
    }
    if (isAlwaysCapital(token) && !word.choices.isListed()) {
      return word.choices.levelled(-4).add(WordClass.NP, 0);
    }
    int lead = words.nameLead(tokens.lower(token));
    if (lead >= -1) {
      return word.choices.levelled(-2).add(WordClass.NP, 0);
    }
    int weight = Math.max(nameWeight(word, token, NAME_AT_START), lead - 2);
    return word.choices.levelled(0).add(WordClass.NP, weight);
  }

  private int nameWeight(KnownWord word, int token, int weight) {
    return word.isFunctionWord ? weight - 6 : isWritten(token, SMALL) ? weight - 3 : weight;
  }

  /** A capital word inside a sentence. */
  private Choices capital(KnownWord word, int token) {
    if (word.isDemonym) {
      return DEMONYM;
    }
    if (word.isDemonyms) {
      return NAMES;
    }
    if (!word.isListed || isAbbreviation(token)) {
      return NAME;
    }
    return word.isFunctionWord
        ? word.choices.levelled(0).add(WordClass.NP, -5)
        : word.choices.levelled(WORD_AS_NAME).add(WordClass.NP, 0);
  }

  /** "US", "IDF", "U.S.". */
  private boolean isAbbreviation(int token) {
    return !shouts && tokens.end(token) - tokens.start(token) > 1 && tokens.isAllCapitals(token);
  }
}
