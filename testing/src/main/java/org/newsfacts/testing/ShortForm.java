package org.newsfacts.testing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Count;
import org.newsfacts.model.Place;
import org.newsfacts.model.Span;
import org.newsfacts.model.When;

/**
 * The short form of a value, as examples and the catalogue show it. White space and quotation marks
 * are folded, so that the same expectation holds in every planting.
 *
 * <table>
 * <caption>Short forms</caption>
 * <tr><td>Actor</td><td>{@code Kari Solheim}; with members {@code Oslo + Bern}</td></tr>
 * <tr><td>Count</td><td>{@code 31}, {@code at least 12}, {@code range 36-40}, {@code vague 24}</td></tr>
 * <tr><td>Place, Span</td><td>name, characters</td></tr>
 * <tr><td>When</td><td>{@code 2024-03-04}, {@code 2024-03-04..2024-03-10}, or the words</td></tr>
 * <tr><td>others</td><td>{@code toString()}</td></tr>
 * </table>
 */
final class ShortForm {
  private ShortForm() {}

  /** Returns the short forms of the elements of a list, or of one value; none for null. */
  static List<String> ofAll(@Nullable Object value) {
    if (value == null) {
      return List.of();
    }
    if (value instanceof Optional<?> optional) {
      return ofAll(optional.orElse(null));
    }
    if (value instanceof Collection<?> values) {
      List<String> forms = new ArrayList<>();
      for (Object one : values) {
        forms.add(of(one));
      }
      return List.copyOf(forms);
    }
    return List.of(of(value));
  }

  private static String of(Object value) {
    if (value instanceof Actor actor) {
      return fold(actor.members().isEmpty() ? actor.name() : members(actor));
    }
    if (value instanceof Span span) {
      return fold(span.text());
    }
    if (value instanceof Place place) {
      return fold(place.name());
    }
    if (value instanceof Count count) {
      return count(count);
    }
    if (value instanceof When when) {
      return when(when);
    }
    return fold(value.toString());
  }

  private static String members(Actor group) {
    List<String> names = new ArrayList<>();
    group.members().forEach(member -> names.add(member.name()));
    return String.join(" + ", names);
  }

  private static String count(Count count) {
    String bounds = String.valueOf(count.lower());
    Long upper = count.upper();
    return switch (count.qualifier()) {
      case EXACT -> bounds;
      case RANGE -> "range " + bounds + "-" + upper;
      case AT_MOST -> "at most " + upper;
      default -> count.qualifier().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + bounds;
    };
  }

  private static String when(When when) {
    if (when.start() == null) {
      return fold(when.mention().text());
    }
    return when.start().equals(when.end())
        ? when.start().toString()
        : when.start() + ".." + when.end();
  }

  private static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = Character.isWhitespace(c) || c == '\u00A0';
      if (space && !folded.isEmpty() && folded.charAt(folded.length() - 1) == ' ') {
        continue;
      }
      folded.append(
          switch (c) {
            case '\u201C', '\u201D' -> '"';
            case '\u2018', '\u2019' -> '\'';
            default -> space ? ' ' : c;
          });
    }
    return folded.toString();
  }
}
