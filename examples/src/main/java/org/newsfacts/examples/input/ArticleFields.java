package org.newsfacts.examples.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * In which fields of a JSON object or columns of a table the parts of an article stand. Several
 * names are tried in order; a dot leads into an object: {@code "source.url"}.
 *
 * <pre>{@code
 * ArticleFields.usual().with("text", "body").with("published", "meta.date");
 * }</pre>
 *
 * @param id names of the id
 * @param title names of the headline
 * @param published names of the date
 * @param text names of the text
 */
public record ArticleFields(
    List<String> id, List<String> title, List<String> published, List<String> text) {

  /** Copies the names. */
  public ArticleFields {
    id = List.copyOf(id);
    title = List.copyOf(title);
    published = List.copyOf(published);
    text = List.copyOf(text);
  }

  /** Returns the names of the library, then those that archives use most. */
  public static ArticleFields usual() {
    return new ArticleFields(
        List.of("id", "guid", "uri", "url", "link"),
        List.of("title", "headline", "name"),
        List.of(
            "published", "date", "datePublished", "published_at", "publication_date", "pubDate"),
        List.of("text", "body", "articleBody", "content", "maintext", "content:encoded"));
  }

  /**
   * Returns a copy in which one part stands under a name of the user's own, which goes before the
   * others.
   *
   * @param part id, title, published or text
   * @throws IllegalArgumentException for any other part
   */
  public ArticleFields with(String part, String name) {
    return switch (part) {
      case "id" -> new ArticleFields(before(name, id), title, published, text);
      case "title" -> new ArticleFields(id, before(name, title), published, text);
      case "published" -> new ArticleFields(id, title, before(name, published), text);
      case "text" -> new ArticleFields(id, title, published, before(name, text));
      default ->
          throw new IllegalArgumentException(
              "\"" + part + "\" is no part of an article; parts are id, title, published, text");
    };
  }

  private static List<String> before(String name, List<String> names) {
    List<String> all = new ArrayList<>(List.of(name));
    all.addAll(names);
    return all;
  }

  /** Whether one of the names holds the text. */
  boolean hasText(Set<String> names) {
    return text.stream().anyMatch(names::contains);
  }

  /** Returns the value of the first name that has one; null when none has. */
  static @Nullable String value(Map<?, ?> object, List<String> names) {
    for (String name : names) {
      Object value = at(object, name);
      if (value instanceof String words && !words.isBlank()) {
        return words;
      }
    }
    return null;
  }

  private static @Nullable Object at(Map<?, ?> object, String name) {
    Object whole = object.get(name);
    int dot = name.indexOf('.');
    return whole == null && dot > 0 && object.get(name.substring(0, dot)) instanceof Map<?, ?> inner
        ? at(inner, name.substring(dot + 1))
        : whole;
  }
}
