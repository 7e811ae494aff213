package org.newsfacts.testing;

import java.util.Locale;

/**
 * Where and how a sentence stands in a text. What a rule reads must not depend on it. The sentences
 * around name nobody and hold no fact.
 */
enum Planting {
  /** The whole text. */
  ALONE("", ""),
  /** First of a paragraph. */
  FIRST("", " The road was still wet. Most shops opened late."),
  /** Last of a paragraph. */
  LAST("The road was still wet. Most shops opened late. ", ""),
  /** After a sentence that ends with an abbreviation. */
  AFTER_ABBREVIATION("Traffic on St. Olave Road was slow until 5 p.m. ", " The rain went on."),
  /** Inside an article with a headline and paragraphs before and after. */
  IN_ARTICLE(
      "A Wet Morning by the Harbour\n\nThe road was still wet. Most shops opened late.\n\n",
      "\n\nThe rain went on for hours. Few people were about.\n\nThe market stayed shut.\n"),
  /** Lines end as on Windows. */
  WINDOWS_LINES(
      "A Wet Morning by the Harbour\r\n\r\nThe road was still wet.\r\n\r\n",
      "\r\n\r\nThe rain went on for hours.\r\n") {
    @Override
    String whole(String article) {
      return article.replace("\n", "\r\n");
    }
  },
  /** Every other space is a no-break space. */
  NO_BREAK_SPACES("The road was still wet. ", " The rain went on.") {
    @Override
    String write(String sentence) {
      StringBuilder text = new StringBuilder(sentence);
      boolean other = false;
      for (int i = 0; i < text.length(); i++) {
        if (text.charAt(i) == ' ') {
          text.setCharAt(i, other ? '\u00A0' : ' ');
          other = !other;
        }
      }
      return text.toString();
    }
  },
  /** Curly quotation marks and apostrophes. */
  CURLY_MARKS("", " The rain went on.") {
    @Override
    String write(String sentence) {
      StringBuilder text = new StringBuilder(sentence);
      for (int i = 0; i < text.length(); i++) {
        boolean opens = i == 0 || " (\u201C\u2018\u2014".indexOf(text.charAt(i - 1)) >= 0;
        if (text.charAt(i) == '"') {
          text.setCharAt(i, opens ? '\u201C' : '\u201D');
        } else if (text.charAt(i) == '\'') {
          text.setCharAt(i, opens ? '\u2018' : '\u2019');
        }
      }
      return text.toString();
    }
  },
  /** Straight quotation marks and apostrophes. */
  STRAIGHT_MARKS("", " The rain went on.") {
    @Override
    String write(String sentence) {
      return sentence
          .replace('\u201C', '"')
          .replace('\u201D', '"')
          .replace('\u2018', '\'')
          .replace('\u2019', '\'');
    }
  },
  /** On a machine with Turkish settings, where "I" in lower case is not "i". */
  TURKISH_MACHINE("", "") {
    @Override
    void run(Runnable check) {
      Locale before = Locale.getDefault();
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      try {
        check.run();
      } finally {
        Locale.setDefault(before);
      }
    }
  };

  private final String before;
  private final String after;

  Planting(String before, String after) {
    this.before = before;
    this.after = after;
  }

  /** Returns the sentence with the marks and spaces of this planting. */
  String write(String sentence) {
    return sentence;
  }

  /** Returns a whole article with the marks, spaces and line ends of this planting. */
  String whole(String article) {
    return write(article);
  }

  /** Runs a check under the settings of this planting. */
  void run(Runnable check) {
    check.run();
  }

  /** Returns the whole text. */
  final String text(String sentence) {
    return before + write(sentence) + after;
  }

  /** Returns the offset of the planted sentence. */
  final int start() {
    return before.length();
  }
}
