package org.newsfacts.examples.input;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * What a page tells about its article in JSON-LD: {@code {"@type": "NewsArticle", "headline":
 * "...", "datePublished": "...", "articleBody": "..."}}, alone, in a list or in a {@code @graph}.
 *
 * @param headline the headline
 * @param published the time stamp as written
 * @param body the text
 */
record LinkedNews(@Nullable String headline, @Nullable String published, @Nullable String body) {
  private static final LinkedNews NONE = new LinkedNews(null, null, null);

  /** Finds the first article in the scripts of a page; broken scripts are passed over. */
  static LinkedNews of(Document html) {
    for (Element script : html.select("script[type=application/ld+json]")) {
      Map<?, ?> article = article(script.data());
      if (article != null) {
        return new LinkedNews(
            text(article, "headline"), text(article, "datePublished"), body(article));
      }
    }
    return NONE;
  }

  private static @Nullable Map<?, ?> article(String json) {
    Deque<Object> open = new ArrayDeque<>();
    try {
      add(JsonTree.read(json), open);
    } catch (JacksonException broken) {
      return null;
    }
    while (!open.isEmpty()) {
      Object node = open.remove();
      if (node instanceof List<?> list) {
        list.forEach(one -> add(one, open));
      } else if (node instanceof Map<?, ?> object) {
        if (isArticle(object.get("@type"))) {
          return object;
        }
        add(object.get("@graph"), open);
      }
    }
    return null;
  }

  private static void add(@Nullable Object node, Deque<Object> open) {
    if (node != null) {
      open.add(node);
    }
  }

  /** The type is one name or a list: "NewsArticle", "ReportageNewsArticle", "LiveBlogPosting". */
  private static boolean isArticle(@Nullable Object type) {
    if (type instanceof List<?> names) {
      return names.stream().anyMatch(LinkedNews::isArticle);
    }
    return type instanceof String name && (name.endsWith("Article") || name.endsWith("Posting"));
  }

  /** Some bodies are plain text, some are marked up. */
  private static @Nullable String body(Map<?, ?> article) {
    String body = text(article, "articleBody");
    if (body == null || !body.contains("</") && !body.contains("<br")) {
      return body == null ? null : body.strip();
    }
    StringBuilder text = new StringBuilder();
    for (Element block : Jsoup.parseBodyFragment(body).select("p, h2, h3, li, blockquote")) {
      String line =
          block.select("p, h2, h3, li, blockquote").size() > 1 ? "" : HtmlPage.blockText(block);
      if (!line.isBlank()) {
        text.append(text.isEmpty() ? "" : "\n\n").append(line);
      }
    }
    return text.isEmpty()
        ? HtmlPage.blockText(Jsoup.parseBodyFragment(body).body())
        : text.toString();
  }

  private static @Nullable String text(Map<?, ?> node, String field) {
    return node.get(field) instanceof String value && !value.isBlank() ? value : null;
  }
}
