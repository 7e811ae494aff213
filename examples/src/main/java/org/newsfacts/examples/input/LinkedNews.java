package org.newsfacts.examples.input;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page tells about its article in JSON-LD: {@code {"@type": "NewsArticle", "headline": "...",
 * "datePublished": "...", "articleBody": "..."}}, alone, in a list or in a {@code @graph}.
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
      JsonNode article = article(script.data());
      if (article != null) {
        return new LinkedNews(
            text(article, "headline"), text(article, "datePublished"), body(article));
      }
    }
    return NONE;
  }

  private static @Nullable JsonNode article(String json) {
    Deque<JsonNode> open = new ArrayDeque<>();
    try {
      open.add(JsonMapper.shared().readTree(json));
    } catch (JacksonException broken) {
      return null;
    }
    while (!open.isEmpty()) {
      JsonNode node = open.remove();
      if (isArticle(node.path("@type"))) {
        return node;
      }
      if (node.isArray()) {
        node.forEach(open::add);
      } else if (node.has("@graph")) {
        open.add(node.path("@graph"));
      }
    }
    return null;
  }

  /** The type is one name or a list: "NewsArticle", "ReportageNewsArticle", "LiveBlogPosting". */
  private static boolean isArticle(JsonNode type) {
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (isArticle(one)) {
          return true;
        }
      }
      return false;
    }
    String name = type.asString("");
    return name.endsWith("Article") || name.endsWith("Posting");
  }

  /** Some bodies are plain text, some are marked up. */
  private static @Nullable String body(JsonNode article) {
    String body = text(article, "articleBody");
    if (body == null || !body.contains("</") && !body.contains("<br")) {
      return body == null ? null : body.strip();
    }
    StringBuilder text = new StringBuilder();
    for (Element block : Jsoup.parseBodyFragment(body).select("p, h2, h3, li, blockquote")) {
      String line = block.select("p, h2, h3, li, blockquote").size() > 1 ? "" : HtmlPage.blockText(block);
      if (!line.isBlank()) {
        text.append(text.isEmpty() ? "" : "\n\n").append(line);
      }
    }
    return text.isEmpty() ? HtmlPage.blockText(Jsoup.parseBodyFragment(body).body()) : text.toString();
  }

  private static @Nullable String text(JsonNode node, String field) {
    String value = node.path(field).asString("");
    return value.isBlank() ? null : value;
  }
}
