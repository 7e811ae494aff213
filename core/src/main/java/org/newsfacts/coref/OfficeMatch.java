package org.newsfacts.coref;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.lexicon.WordList;
import org.newsfacts.lexicon.Words;
import org.newsfacts.text.SmallWord;

/** Whether two names of an office may mean one: "the premier" and "Prime Minister Ida Holm". */
final class OfficeMatch {
  private static final List<String> LINKS = List.of(" to ", " of ", " for ");

  private final Words<MeantWord> words;
  private final WordList usual;
  private final Set<String> sent;
  private final Set<String> foreign;

  OfficeMatch(Lexicon lexicon) {
    this.words = lexicon.words(MeantWord.class);
    this.usual = lexicon.list("office-names");
    this.sent = words.all(MeantWord.SENT);
    this.foreign = words.all(MeantWord.FOREIGN_FIELD);
  }

  /** Whether the words of an office are those of another or within them: "minister". */
  boolean isSame(String wanted, String role) {
    return isPart(wanted, role) || isPart(plain(wanted), plain(role));
  }

  /** Whether the words are the same, without thought of what they mean. */
  boolean isPart(String wanted, String role) {
    if (role.equals(wanted)) {
      return true;
    }
    String padded = " " + role + " ";
    int at = padded.indexOf(" " + wanted + " ");
    while (at >= 0) {
      if (!isDeputy(role.substring(0, at), wanted) && !isBehindLink(padded.substring(0, at + 1))) {
        return true;
      }
      at = padded.indexOf(" " + wanted + " ", at + 1);
    }
    return false;
  }

  /** "aide to the president" is no president. */
  private static boolean isBehindLink(String before) {
    for (String link : LINKS) {
      if (before.contains(link)) {
        return true;
      }
    }
    return false;
  }

  /** "deputy" before "governor" makes it another office. */
  private boolean isDeputy(String before, String wanted) {
    int end = before.length();
    while (end > 0) {
      int space = before.lastIndexOf(' ', end - 2);
      String word = before.substring(space + 1, end).trim();
      if (SmallWord.AND.is(word)) {
        return false;
      }
      if (isDeputy(word) && !wanted.contains(word)) {
        return true;
      }
      end = space;
    }
    return false;
  }

  private boolean isDeputy(String word) {
    return words.is(word, MeantWord.LESSER);
  }

  /** Whether a general word fits one who holds an office of state: "the Omani leader". */
  boolean isGeneral(String wanted, String role) {
    if (words.is(wanted, MeantWord.RULING)) {
      return isRuler(role);
    }
    if (words.is(wanted, MeantWord.DIPLOMAT)) {
      return isForeign(role) || sent.stream().anyMatch(role::contains);
    }
    if (words.is(wanted, MeantWord.CHIEF)) {
      return words.is(role, MeantWord.HEAD)
          || words.is(role.substring(role.lastIndexOf(' ') + 1), MeantWord.HEAD);
    }
    return switch (wanted) {
      case "monarch" -> role.startsWith("king") || role.startsWith("queen");
      case "head of state" -> isRuler(role) && !role.contains("minister");
      case "head of government" -> role.contains("prime minister") || role.contains("chancellor");
      default -> words.is(wanted, MeantWord.POLITICIAN);
    };
  }

  /** "the official", "the chief": too many hold such an office. */
  boolean isVague(String wanted) {
    return words.is(wanted, MeantWord.POLITICIAN) || words.is(wanted, MeantWord.CHIEF);
  }

  /** "president", "acting president", "president and commander". */
  private boolean isRuler(String role) {
    int last = role.lastIndexOf(' ');
    int lastTwo = last < 0 ? -1 : role.lastIndexOf(' ', last - 1);
    int first = role.indexOf(' ');
    int firstTwo = first < 0 ? -1 : role.indexOf(' ', first + 1);
    return words.is(role, MeantWord.RULER)
        || words.is(role.substring(last + 1), MeantWord.RULER)
        || words.is(role.substring(lastTwo + 1), MeantWord.RULER)
        || first > 0 && words.is(role.substring(0, first), MeantWord.RULER)
        || firstTwo > 0 && words.is(role.substring(0, firstTwo), MeantWord.RULER);
  }

  /** Each country has its own word for the minister who speaks to the others. */
  boolean isForeign(String role) {
    String folded = role.toLowerCase(Locale.ROOT);
    return foreign.stream().anyMatch(folded::contains)
        || folded.endsWith("secretary of state")
        || folded.endsWith("top diplomat");
  }

  /** The usual name of an office: "minister of defence" is "defense minister". */
  String plain(String role) {
    String text = role.replace("defence", "defense");
    int of = Math.max(text.indexOf("minister of "), text.indexOf("minister for "));
    if (of == 0) {
      int start = text.indexOf(' ', "minister ".length()) + 1;
      text = text.substring(start) + " minister";
    }
    String name = usual.get(text, 1);
    return name.isEmpty() ? text : name;
  }
}
