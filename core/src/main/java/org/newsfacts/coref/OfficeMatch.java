package org.newsfacts.coref;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether two names of an office may mean one: "the premier" and "Prime Minister Ida Holm". */
final class OfficeMatch {
  private static final Set<String> RULERS =
      Set.of(
          "president",
          "prime minister",
          "chancellor",
          "king",
          "queen",
          "emir",
          "sultan",
          "leader",
          "ruler",
          "chief executive",
          "crown prince");

  private static final List<String> LINKS = List.of(" to ", " of ", " for ");

  private OfficeMatch() {}

  /** Whether the words of an office are those of another or within them: "minister". */
  static boolean isSame(String wanted, String role) {
    return isPart(wanted, role) || isPart(plain(wanted), plain(role));
  }

  /** Whether the words are the same, without thought of what they mean. */
  static boolean isPart(String wanted, String role) {
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
  private static boolean isDeputy(String before, String wanted) {
    int end = before.length();
    while (end > 0) {
      int space = before.lastIndexOf(' ', end - 2);
      String word = before.substring(space + 1, end).trim();
      if (word.equals("and")) {
        return false;
      }
      if (isDeputy(word) && !wanted.contains(word)) {
        return true;
      }
      end = space;
    }
    return false;
  }

  private static boolean isDeputy(String word) {
    return switch (word) {
      case "deputy", "vice", "assistant", "under", "former", "ex", "shadow", "junior", "late" ->
          true;
      default -> false;
    };
  }

  /** Whether a general word fits one who holds an office of state: "the Omani leader". */
  static boolean isGeneral(String wanted, String role) {
    return switch (wanted) {
      case "leader", "ruler", "strongman" -> isRuler(role);
      case "politician", "official", "statesman" -> true;
      case "diplomat", "envoy", "top diplomat", "chief diplomat", "emissary" ->
          isForeign(role) || role.contains("ambassador") || role.contains("envoy");
      case "monarch" -> role.startsWith("king") || role.startsWith("queen");
      case "head of state" -> isRuler(role) && !role.contains("minister");
      case "head of government" -> role.contains("prime minister") || role.contains("chancellor");
      default -> false;
    };
  }

  private static boolean isRuler(String role) {
    for (String ruler : RULERS) {
      if (role.equals(ruler) || role.endsWith(" " + ruler) || role.startsWith(ruler + " ")) {
        return true;
      }
    }
    return false;
  }

  /** Each country has its own word for the minister who speaks to the others. */
  static boolean isForeign(String role) {
    String folded = role.toLowerCase(Locale.ROOT);
    return folded.contains("foreign")
        || folded.contains("external affairs")
        || folded.endsWith("secretary of state")
        || folded.endsWith("top diplomat");
  }

  /** The usual name of an office: "minister of defence" is "defense minister". */
  static String plain(String role) {
    String text = role.replace("defence", "defense");
    int of = Math.max(text.indexOf("minister of "), text.indexOf("minister for "));
    if (of == 0) {
      int start = text.indexOf(' ', "minister ".length()) + 1;
      text = text.substring(start) + " minister";
    }
    return switch (text) {
      case "premier", "pm", "taoiseach" -> "prime minister";
      case "foreign secretary",
          "external affairs minister",
          "foreign affairs minister",
          "secretary of state",
          "u.s. secretary of state",
          "top diplomat" ->
          "foreign minister";
      case "secretary of defense", "defense secretary" -> "defense minister";
      case "home secretary", "home minister", "home affairs minister" -> "interior minister";
      case "finance secretary", "treasury secretary", "treasurer" -> "finance minister";
      case "pontiff" -> "pope";
      case "spokesman", "spokeswoman" -> "spokesperson";
      case "chairman", "chairwoman", "chairperson" -> "chair";
      case "congressman", "congresswoman" -> "representative";
      default -> text;
    };
  }
}
