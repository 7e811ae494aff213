package org.newsfacts.model.json;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A line of article input.
 *
 * <p><code>{"id":"a7","title":"Ferry runs again","published":"2024-05-17","text":"The ferry ..."}
 * </code>. Title and date may be missing or null; other fields are passed over. The date may carry
 * a time, which is dropped: {@code "2024-05-17T08:00:00Z"} is 17 May.
 *
 * @param id the caller's name for the article
 * @param title the headline; null when missing
 * @param published the day of publication; null when missing
 * @param text the article; all spans refer to it
 */
public record ArticleLine(
    String id, @Nullable String title, @Nullable LocalDate published, String text) {

  /** Checks that there is an id and a text. */
  public ArticleLine {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(text, "text");
  }
}
