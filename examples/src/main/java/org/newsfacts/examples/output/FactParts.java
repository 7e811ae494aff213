package org.newsfacts.examples.output;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Count;
import org.newsfacts.model.Fact;
import org.newsfacts.model.Place;
import org.newsfacts.model.Resolution;
import org.newsfacts.model.Span;
import org.newsfacts.model.When;

/**
 * The parts of a fact as words, for people to read: {@code harm: killed}, {@code count: more than
 * 60}, {@code speaker: Kari Solheim (Foreign Minister, Norway)}. Works for any record, users' own
 * included.
 */
final class FactParts {

  /** A part with its name. */
  record Part(String name, String value) {}

  private FactParts() {}

  /** Returns the parts that are there, those that every fact has at the end. */
  static List<Part> of(Fact fact) {
    List<Part> parts = new ArrayList<>();
    fact.parts().forEach((name, value) -> add(words(name), value, parts));
    add("when", fact.when(), parts);
    add("reported by", fact.reportedBy(), parts);
    add("negated", fact.negated() ? "yes" : null, parts);
    add(
        "told as",
        fact.modality() == org.newsfacts.model.Modality.ACTUAL ? null : fact.modality(),
        parts);
    return parts;
  }

  /** Returns all spans that stand anywhere in the fact, its evidence left out. */
  static List<Span> spans(Fact fact) {
    List<Span> spans = new ArrayList<>();
    collect(fact.basis(), spans);
    collect(fact.parts().values(), spans);
    spans.remove(fact.evidence());
    return spans;
  }

  private static void add(String name, @Nullable Object value, List<Part> parts) {
    String text = text(value);
    if (!text.isEmpty()) {
      parts.add(new Part(name, text));
    }
  }

  private static String text(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof Optional<?> optional) {
      return text(optional.orElse(null));
    }
    if (value instanceof Collection<?> values) {
      List<String> texts = new ArrayList<>();
      values.forEach(one -> texts.add(text(one)));
      return String.join(" + ", texts);
    }
    if (value instanceof Actor actor) {
      return actor(actor);
    }
    if (value instanceof Span span) {
      return span.text();
    }
    if (value instanceof Place place) {
      return place.name();
    }
    if (value instanceof Count count) {
      return count(count);
    }
    if (value instanceof When when) {
      return when(when);
    }
    if (value instanceof Resolution.Votes votes) {
      Integer abstain = votes.abstain();
      return votes.inFavour()
          + " for, "
          + votes.against()
          + " against"
          + (abstain == null ? "" : ", " + abstain + " abstaining");
    }
    return value instanceof Enum<?> constant ? words(constant) : value.toString();
  }

  private static String actor(Actor actor) {
    if (!actor.members().isEmpty()) {
      return text(actor.members());
    }
    String office = actor.role() == null ? "" : actor.role();
    if (actor.affiliation() != null) {
      office += (office.isEmpty() ? "" : ", ") + actor.affiliation();
    }
    return office.isEmpty() ? actor.name() : actor.name() + " (" + office + ")";
  }

  private static String count(Count count) {
    return switch (count.qualifier()) {
      case EXACT -> String.valueOf(count.lower());
      case RANGE -> count.lower() + " to " + count.upper();
      case AT_MOST -> "at most " + count.upper();
      case VAGUE -> count.mention() == null ? count.lower() + " or more" : count.mention().text();
      default -> words(count.qualifier()) + " " + count.lower();
    };
  }

  private static String when(When when) {
    if (when.start() == null) {
      return when.mention().text();
    }
    return when.start().equals(when.end())
        ? when.start().toString()
        : when.start() + " to " + when.end();
  }

  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Returns "part of" for "partOf". */
  private static String words(String name) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      words.append(Character.isUpperCase(c) ? " " + Character.toLowerCase(c) : String.valueOf(c));
    }
    return words.toString();
  }

  private static void collect(@Nullable Object value, List<Span> spans) {
    if (value instanceof Span span) {
      spans.add(span);
    } else if (value instanceof Record record) {
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        collect(value(record, component), spans);
      }
    } else if (value instanceof Collection<?> values) {
      values.forEach(one -> collect(one, spans));
    }
  }

  private static @Nullable Object value(Record record, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException broken) {
      throw new IllegalStateException(component + " cannot be read", broken);
    }
  }
}
