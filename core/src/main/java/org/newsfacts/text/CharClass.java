package org.newsfacts.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import java.util.Arrays;

/**
 * What a character is to the tokenizer. ASCII and Latin-1 stand in a table, the punctuation of
 * typeset text in a second one; ICU is asked for the rest, so that every Java version gives the
 * same answer.
 */
final class CharClass {
  static final byte SPACE = 0;
  static final byte LETTER = 1;
  static final byte DIGIT = 2;

  /** Ends a plain word at once: comma, semicolon, bracket. */
  static final byte PUNCTUATION = 3;

  /** An apostrophe, which may be a quotation mark too. */
  static final byte APOSTROPHE = 4;

  static final byte QUOTE = 5;
  static final byte STOP = 6;

  /** An exclamation or question mark. */
  static final byte TERMINAL = 7;

  static final byte HYPHEN = 8;
  static final byte DASH = 9;
  static final byte ELLIPSIS = 10;
  static final byte SYMBOL = 11;
  static final byte COLON = 12;
  static final byte SLASH = 13;
  static final byte AT = 14;
  static final byte HASH = 15;
  static final byte AMPERSAND = 16;
  static final byte UNDERSCORE = 17;

  /** Invisible inside a word, white space elsewhere: soft hyphen, zero-width joiner. */
  static final byte JOINER = 18;

  /** A half of a character beyond the Basic Multilingual Plane, or a lone half. */
  static final byte SURROGATE = 19;

  /** The classes of ASCII and Latin-1. */
  static final byte[] LATIN = latin();

  private static final int TYPESET_FIRST = 0x2000;
  private static final int TYPESET_LAST = 0x206F;
  private static final byte[] TYPESET = typeset();

  private CharClass() {}

  /** Returns the class of a UTF-16 unit. */
  static byte of(char c) {
    if (c < 256) {
      return LATIN[c];
    }
    if (c < 0x250) {
      return LETTER;
    }
    if (c >= TYPESET_FIRST && c <= TYPESET_LAST) {
      return TYPESET[c - TYPESET_FIRST];
    }
    return Character.isSurrogate(c) ? SURROGATE : rare(c);
  }

  /** Returns the class of a character by its Unicode category. */
  static byte rare(int codePoint) {
    return switch (codePoint) {
      case 0x02BC, 0xFF07 -> APOSTROPHE; // modifier letter and full-width apostrophe
      case 0xFF0E -> STOP;
      case 0xFF01, 0xFF1F, 0x061F, 0x3002 -> TERMINAL; // full-width and Arabic marks
      default -> byCategory(UCharacter.getType(codePoint));
    };
  }

  private static byte byCategory(int category) {
    return switch (category) {
      case ECharacterCategory.UPPERCASE_LETTER,
          ECharacterCategory.LOWERCASE_LETTER,
          ECharacterCategory.TITLECASE_LETTER,
          ECharacterCategory.MODIFIER_LETTER,
          ECharacterCategory.OTHER_LETTER,
          ECharacterCategory.NON_SPACING_MARK,
          ECharacterCategory.ENCLOSING_MARK,
          ECharacterCategory.COMBINING_SPACING_MARK ->
          LETTER;
      case ECharacterCategory.DECIMAL_DIGIT_NUMBER,
          ECharacterCategory.LETTER_NUMBER,
          ECharacterCategory.OTHER_NUMBER ->
          DIGIT;
      case ECharacterCategory.SPACE_SEPARATOR,
          ECharacterCategory.LINE_SEPARATOR,
          ECharacterCategory.PARAGRAPH_SEPARATOR,
          ECharacterCategory.CONTROL ->
          SPACE;
      case ECharacterCategory.FORMAT -> JOINER;
      case ECharacterCategory.INITIAL_PUNCTUATION, ECharacterCategory.FINAL_PUNCTUATION -> QUOTE;
      case ECharacterCategory.DASH_PUNCTUATION -> DASH;
      case ECharacterCategory.START_PUNCTUATION,
          ECharacterCategory.END_PUNCTUATION,
          ECharacterCategory.CONNECTOR_PUNCTUATION,
          ECharacterCategory.OTHER_PUNCTUATION ->
          PUNCTUATION;
      default -> SYMBOL;
    };
  }

  private static byte[] latin() {
    byte[] classes = new byte[256];
    for (int c = 0; c < 256; c++) {
      boolean letter = c < 128 ? (c | 32) >= 'a' && (c | 32) <= 'z' : c >= 0xC0;
      classes[c] = c <= ' ' || c >= 0x7F && c <= 0xA0 ? SPACE : letter ? LETTER : SYMBOL;
    }
    set(classes, "ªµº", LETTER);
    set(classes, "0123456789¹²³¼½¾", DIGIT);
    set(classes, ",;()[]{}¡¿", PUNCTUATION);
    set(classes, "'", APOSTROPHE);
    set(classes, "\"`«»´", QUOTE);
    set(classes, ".", STOP);
    set(classes, "!?", TERMINAL);
    set(classes, "-", HYPHEN);
    set(classes, ":", COLON);
    set(classes, "/", SLASH);
    set(classes, "@", AT);
    set(classes, "#", HASH);
    set(classes, "&", AMPERSAND);
    set(classes, "_", UNDERSCORE);
    set(classes, "\u00ad", JOINER);
    set(classes, "×÷", SYMBOL);
    return classes;
  }

  private static byte[] typeset() {
    byte[] classes = new byte[TYPESET_LAST - TYPESET_FIRST + 1];
    Arrays.fill(classes, PUNCTUATION);
    Arrays.fill(classes, 0, 0x0B, SPACE);
    Arrays.fill(classes, 0x0B, 0x10, JOINER);
    Arrays.fill(classes, 0x10, 0x12, HYPHEN);
    Arrays.fill(classes, 0x12, 0x16, DASH);
    Arrays.fill(classes, 0x18, 0x20, QUOTE);
    classes[0x19] = APOSTROPHE;
    classes[0x26] = ELLIPSIS;
    Arrays.fill(classes, 0x28, 0x2A, SPACE);
    Arrays.fill(classes, 0x2A, 0x2F, JOINER);
    classes[0x2F] = SPACE;
    classes[0x30] = SYMBOL;
    classes[0x31] = SYMBOL;
    classes[0x32] = SYMBOL;
    classes[0x33] = SYMBOL;
    classes[0x39] = QUOTE;
    classes[0x3A] = QUOTE;
    classes[0x3C] = TERMINAL;
    classes[0x3D] = TERMINAL;
    Arrays.fill(classes, 0x47, 0x4A, TERMINAL);
    classes[0x5F] = SPACE;
    Arrays.fill(classes, 0x60, 0x70, JOINER);
    return classes;
  }

  private static void set(byte[] classes, String characters, byte value) {
    for (int i = 0; i < characters.length(); i++) {
      classes[characters.charAt(i)] = value;
    }
  }
}
