package org.newsfacts.examples.score;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The words of a value of a fact, compared without case, accents, quotation marks and leading
 * articles. What a value holds of text, it holds as a string, a list, a span or a name.
 */
final class Words {
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  private Words() {}

  static List<String> of(@Nullable Object value) {
    String text = Normalizer.normalize(text(value), Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (isInWord(text, i, c)) {
        word.append(c == '’' ? '\'' : c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK && !word.isEmpty()) {
        add(word.toString(), words);
        word.setLength(0);
      }
    }
    return words;
  }

  private static boolean isInWord(String text, int at, char c) {
    if (Character.isLetterOrDigit(c) || c == '&' || c == '_') {
      return true;
    }
    boolean joins = c == '.' || c == '\'' || c == '’' || c == '-';
    return joins
        && at > 0
        && at + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  private static void add(String word, List<String> words) {
    String bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    if (!ARTICLES.contains(bare)) {
      words.add(bare);
    }
  }

  static String text(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(Words::text).collect(Collectors.joining(" "));
    }
    if (value instanceof Map<?, ?> object) {
      Object text = object.get("text");
      text = text == null ? object.get("name") : text;
      return text(text == null ? object.get("mention") : text);
    }
    return value == null ? "" : value.toString();
  }

  /** Returns the share of the words that both have, of all words. */
  static double shared(List<String> a, List<String> b) {
    Map<String, Integer> left = counts(a);
    int both = 0;
    for (Map.Entry<String, Integer> word : counts(b).entrySet()) {
      both += Math.min(word.getValue(), left.getOrDefault(word.getKey(), 0));
    }
    int all = a.size() + b.size() - both;
    return all == 0 ? 1 : (double) both / all;
  }

  /** Returns the share of the words that both have, of the shorter text. */
  static double within(List<String> a, List<String> b) {
    double shared = shared(a, b);
    int shorter = Math.min(a.size(), b.size());
    return shorter == 0 ? 0 : shared * (a.size() + b.size()) / (1 + shared) / shorter;
  }

  private static Map<String, Integer> counts(List<String> words) {
    Map<String, Integer> counts = new HashMap<>();
    words.forEach(word -> counts.merge(word, 1, Integer::sum));
    return counts;
  }
}
