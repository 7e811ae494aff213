package org.newsfacts.dossier;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * Compares names over their spellings: "Sergey Lavrov" and "Sergei Lavrov", "Badr al-Busaidi" and
 * "Badr Albusaidi", "Сергей Лавров".
 *
 * <p>Names of other scripts and with marks over letters are written in plain Latin letters by ICU's
 * transliterators; how near two words stand is Commons Text's Jaro-Winkler similarity. Immutable
 * and thread-safe.
 */
public final class Spellings {
  private static final double NEAR = 0.78;
  private static final double VERY_NEAR = 0.95;
  private static final int LONG_WORD = 6;

  /** A letter stands for those that spellings of one name exchange; a dash is left out. */
  private static final String SOUNDS = "-pkt-fk---klmn-pkrst-ffk-s";

  private final Transliterator plain =
      Transliterator.getInstance("Any-Latin; Latin-ASCII; Any-Lower");

  private final JaroWinklerSimilarity nearness = new JaroWinklerSimilarity();

  /** Makes one; keep it, the transliterators take a while to build. */
  public Spellings() {}

  /**
   * Returns a name in small plain letters, its words parted by one blank: "Badr al-Busaidi" is
   * "badr albusaidi".
   */
  public String fold(String name) {
    String latin = isAscii(name) ? name.toLowerCase(Locale.ROOT) : plain.transliterate(name);
    StringBuilder folded = new StringBuilder(latin.length());
    for (int i = 0; i < latin.length(); i++) {
      char c = latin.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        folded.append(c);
      } else if (!isInside(c, latin, i) && !folded.isEmpty() && last(folded) != ' ') {
        folded.append(' ');
      }
    }
    String words = folded.toString().strip();
    return words.startsWith("the ") ? words.substring(4) : words;
  }

  /** "al-Busaidi", "O'Neill", "U.S.": the mark stands inside a word. */
  private static boolean isInside(char c, String text, int at) {
    boolean dotted = c == '.' && (at < 2 || !Character.isLetter(text.charAt(at - 2)));
    return dotted || c == '\'' || c == '\u2019' || c == '-' && isArticle(text, at);
  }

  /** "al-", "el-", "ad-": an article of Arabic that some write in one with the name. */
  private static boolean isArticle(String text, int dash) {
    int from = text.lastIndexOf(' ', dash) + 1;
    return dash - from == 2 && "ae".indexOf(text.charAt(from)) >= 0;
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  private static char last(StringBuilder text) {
    return text.charAt(text.length() - 1);
  }

  /** Returns the words of a folded text. */
  public static List<String> words(String folded) {
    List<String> words = new ArrayList<>();
    int from = 0;
    for (int to = 0; to <= folded.length(); to++) {
      if (to == folded.length() || Character.isWhitespace(folded.charAt(to))) {
        if (to > from) {
          words.add(folded.substring(from, to));
        }
        from = to + 1;
      }
    }
    return words;
  }

  /** Returns the consonants of a folded word by sound: "lavrov" and "lawrow" are "lfrf". */
  static String sound(String word) {
    StringBuilder sound = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      char s = c >= 'a' && c <= 'z' ? SOUNDS.charAt(c - 'a') : c;
      if (s != '-' && (sound.isEmpty() || last(sound) != s)) {
        sound.append(s);
      }
    }
    return sound.isEmpty() ? word : sound.toString();
  }

  /** Returns whether two folded words may be one in two spellings. */
  boolean isNear(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    if (Math.min(one.length(), other.length()) < 3) {
      return false;
    }
    double near = nearness.apply(one, other);
    return near >= NEAR && sound(one).equals(sound(other))
        || near >= VERY_NEAR && Math.min(one.length(), other.length()) >= LONG_WORD;
  }

  /**
   * Returns whether two full names may be one in two spellings: first and last word are near each
   * other; a middle name may be missing, a first name be an initial.
   *
   * <p>"Badr bin Hamad al-Busaidi" and "Badr Albusaidi" may; "Aino Rautio" and "Rautio" may not.
   */
  public boolean isAlike(String one, String other) {
    String a = fold(one);
    String b = fold(other);
    return a.equals(b) || isAlike(words(a), words(b));
  }

  /** The same of folded names, word by word. */
  boolean isAlike(List<String> a, List<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    String joined = String.join("", a);
    String otherJoined = String.join("", b);
    if (joined.equals(otherJoined)) {
      return true;
    }
    if (a.size() < 2 || b.size() < 2) {
      return a.size() == b.size() && isNear(joined, otherJoined);
    }
    return isNear(a.get(a.size() - 1), b.get(b.size() - 1)) && isFirstName(a.get(0), b.get(0));
  }

  private boolean isFirstName(String a, String b) {
    boolean initial = a.length() == 1 || b.length() == 1;
    return initial ? a.charAt(0) == b.charAt(0) : isNear(a, b);
  }

  /** Returns the share of the words of the shorter text that the longer one has too. */
  public double overlap(String one, String other) {
    return overlap(words(fold(one)), words(fold(other)));
  }

  static double overlap(List<String> a, List<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    boolean first = a.size() <= b.size();
    List<String> shorter = first ? a : b;
    List<String> longer = new ArrayList<>(first ? b : a);
    int shared = 0;
    int counted = 0;
    for (String word : shorter) {
      int weight = word.length() < 4 ? 1 : 3;
      counted += weight;
      if (longer.remove(word)) {
        shared += weight;
      }
    }
    return shared / (double) counted;
  }
}
