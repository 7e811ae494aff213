package org.newsfacts.examples.output;

/** Text as it must stand in a page. */
final class Html {
  private Html() {}

  /**
   * Escapes a text for content and for attributes in double quotation marks. Control characters are
   * shown as a replacement sign, those too that would turn the direction of what follows.
   */
  static String escape(CharSequence text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        case '\n', '\t' -> escaped.append(c);
        case '\r' -> {}
        default -> escaped.append(Character.isISOControl(c) || Plain.turnsText(c) ? '\uFFFD' : c);
      }
    }
    return Plain.whole(escaped.toString());
  }
}
