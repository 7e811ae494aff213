package org.newsfacts.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsfacts.model.Span;

/** The offset invariant: every span of a record is a stretch of the caller's text. */
public final class Spans {
  private Spans() {}

  /** Cuts every span that stands anywhere in a record out of the text again. */
  public static void check(@Nullable Object value, String text) {
    if (value instanceof Span span) {
      assertThat(span.end()).as("end of %s", span).isLessThanOrEqualTo(text.length());
      assertThat(text.substring(span.start(), span.end())).isEqualTo(span.text());
    } else if (value instanceof Record holder) {
      for (RecordComponent component : holder.getClass().getRecordComponents()) {
        check(value(holder, component), text);
      }
    } else if (value instanceof Collection<?> values) {
      values.forEach(one -> check(one, text));
    } else if (value instanceof Optional<?> optional) {
      check(optional.orElse(null), text);
    }
  }

  private static @Nullable Object value(Record holder, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(holder);
    } catch (IllegalAccessException | InvocationTargetException broken) {
      throw new LinkageError(component + " of " + holder, broken);
    }
  }
}
