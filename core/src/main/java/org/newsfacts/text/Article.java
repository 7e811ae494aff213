package org.newsfacts.text;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsfacts.model.json.ArticleLine;

/** A news article as the caller has it. Immutable. All offsets refer to {@link #text()}. */
public final class Article {
  private final String text;
  private final @Nullable String id;
  private final @Nullable String title;
  private final @Nullable LocalDate published;
  private final ZoneId zone;

  private Article(
      String text,
      @Nullable String id,
      @Nullable String title,
      @Nullable LocalDate published,
      ZoneId zone) {
    this.text = Objects.requireNonNull(text, "text");
    this.id = id;
    this.title = title;
    this.published = published;
    this.zone = zone;
  }

  /** Returns an article with a text and nothing else known of it. */
  public static Article of(String text) {
    return new Article(text, null, null, null, ZoneOffset.UTC);
  }

  /** Returns the article of a line of input. */
  public static Article from(ArticleLine line) {
    return of(line.text()).id(line.id()).title(line.title()).published(line.published());
  }

  /** Returns a copy with an id. */
  public Article id(@Nullable String newId) {
    return new Article(text, newId, title, published, zone);
  }

  /** Returns a copy with a title; no facts are read from it. */
  public Article title(@Nullable String newTitle) {
    return new Article(text, id, newTitle, published, zone);
  }

  /** Returns a copy with a publication date, the anchor of "on Tuesday". */
  public Article published(@Nullable LocalDate newPublished) {
    return new Article(text, id, title, newPublished, zone);
  }

  /** Returns a copy with the zone of the publication date. */
  public Article zone(ZoneId newZone) {
    return new Article(text, id, title, published, Objects.requireNonNull(newZone, "zone"));
  }

  /** Returns a copy with another text. */
  public Article withText(String newText) {
    return new Article(newText, id, title, published, zone);
  }

  /** Returns the text. */
  public String text() {
    return text;
  }

  /** Returns the id. */
  public Optional<String> id() {
    return Optional.ofNullable(id);
  }

  /** Returns the title. */
  public Optional<String> title() {
    return Optional.ofNullable(title);
  }

  /** Returns the publication date. */
  public Optional<LocalDate> published() {
    return Optional.ofNullable(published);
  }

  /** Returns the zone; UTC when none was given. */
  public ZoneId zone() {
    return zone;
  }
}
