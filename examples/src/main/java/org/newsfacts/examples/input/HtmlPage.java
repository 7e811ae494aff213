package org.newsfacts.examples.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.newsfacts.text.Article;

/**
 * Reads the article of a web page. What the page tells about itself (schema.org NewsArticle as
 * JSON-LD) goes before what its tags show. The text is put together from the paragraphs, subheads
 * and captions, in their order, with an empty line between them; offsets of facts refer to it.
 */
final class HtmlPage {
  private static final String BLOCKS = "p, h2, h3, h4, li, figcaption, blockquote, pre";
  private static final String NOT_NEWS = "nav, footer, aside, form, button, menu, dialog, [hidden]";

  private HtmlPage() {}

  /** Reads a page whose server told its character set, or told none. */
  static Article read(byte[] page, String id, @Nullable String charset, List<String> notes)
      throws IOException, BrokenInputException {
    Document html = Jsoup.parse(new ByteArrayInputStream(page), charset, "");
    LinkedNews linked = LinkedNews.of(html);
    String text = linked.body() == null ? shownText(html) : linked.body();
    if (text.isBlank()) {
      throw new BrokenInputException(0, "no article text in the page");
    }
    String title =
        first(
            linked.headline(),
            textOf(html, "article h1"),
            textOf(html, "h1"),
            attribute(html, "meta[property=og:title]", "content"),
            html.title());
    String date =
        first(
            linked.published(),
            attribute(html, "meta[property=article:published_time]", "content"),
            attribute(html, "article time[datetime]", "datetime"),
            attribute(html, "time[datetime]", "datetime"));
    Article article = Article.of(text).id(id).title(title);
    return Dates.dated(article, date, notes);
  }

  private static String shownText(Document html) {
    Element root = root(html);
    List<String> blocks = new ArrayList<>();
    for (Element block : root.select(BLOCKS)) {
      String text = block.select(BLOCKS).size() > 1 ? "" : blockText(block);
      if (!text.isBlank() && block.closest(NOT_NEWS) == null) {
        blocks.add(text);
      }
    }
    return blocks.isEmpty() ? bareText(root) : String.join("\n\n", blocks);
  }

  /** Some pages put their text between line breaks, without paragraphs. */
  private static String bareText(Element root) {
    Element news = root.clone();
    news.select(NOT_NEWS).remove();
    return blockText(news);
  }

  /** Returns the element that holds most of the running text. */
  private static Element root(Document html) {
    Element best = html.body();
    int most = 0;
    for (Element candidate : html.select("article, main, [itemprop=articleBody]")) {
      int length = candidate.select("p").text().length();
      if (length > most) {
        most = length;
        best = candidate;
      }
    }
    return best;
  }

  /** Returns the text of an element, one line for each stretch between line breaks. */
  static String blockText(Element block) {
    StringBuilder text = new StringBuilder();
    for (String line : block.wholeText().split("\n", -1)) {
      String trimmed = line.strip();
      if (!trimmed.isEmpty()) {
        text.append(text.isEmpty() ? "" : " ").append(trimmed);
      }
    }
    return text.toString();
  }

  private static @Nullable String textOf(Document html, String selector) {
    Element found = html.selectFirst(selector);
    return found == null ? null : found.text();
  }

  private static @Nullable String attribute(Document html, String selector, String name) {
    Element found = html.selectFirst(selector);
    return found == null ? null : found.attr(name);
  }

  private static @Nullable String first(@Nullable String... candidates) {
    for (String candidate : candidates) {
      if (candidate != null && !candidate.isBlank()) {
        return candidate.strip();
      }
    }
    return null;
  }
}
