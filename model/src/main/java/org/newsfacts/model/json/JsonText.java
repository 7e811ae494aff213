package org.newsfacts.model.json;

import tools.jackson.core.JsonGenerator;

/** Strings as news sites serve them, halves of surrogate pairs included. */
final class JsonText {

  private static final String HEX = "0123456789abcdef";

  private JsonText() {}

  /** Writes any string; one with a lone surrogate in escapes, which UTF-8 has no bytes for. */
  static void write(String text, JsonGenerator out) {
    if (hasLoneSurrogate(text)) {
      out.writeRawValue(escaped(text));
    } else {
      out.writeString(text);
    }
  }

  private static boolean hasLoneSurrogate(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        if (Character.isLowSurrogate(c)
            || i + 1 == text.length()
            || !Character.isLowSurrogate(text.charAt(i + 1))) {
          return true;
        }
        i++;
      }
    }
    return false;
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c < 0x7f && c != '"' && c != '\\') {
        out.append(c);
      } else {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
          out.append(HEX.charAt(c >> shift & 0xf));
        }
      }
    }
    return out.append('"').toString();
  }
}
