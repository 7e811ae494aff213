package org.newsfacts.examples.input;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.newsfacts.text.Article;

/**
 * Articles of an RSS or Atom feed of any version: title, day as it is written, and the longest of
 * content, description and summary as text. The parser knows no document types and loads nothing,
 * so no entity can reach a file or another machine.
 */
final class NewsFeed {
  private final String file;
  private final ArticleSink sink;

  NewsFeed(String file, ArticleSink sink) {
    this.file = file;
    this.sink = sink;
  }

  void read(byte[] bytes) throws BrokenInputException {
    List<String> told = new ArrayList<>();
    String markup = Encodings.decode(bytes, Encodings.told(bytes), told);
    if (markup.length() > HtmlPage.LONGEST_PAGE) {
      told.add("feed longer than " + HtmlPage.LONGEST_PAGE + " characters: cut");
      markup = markup.substring(0, HtmlPage.LONGEST_PAGE);
    }
    Document feed = Jsoup.parse(markup, "", Parser.xmlParser());
    List<Element> items = feed.select("item, entry");
    if (items.isEmpty()) {
      throw new BrokenInputException(0, "a feed without items");
    }
    told.forEach(note -> sink.note(file, note));
    for (int i = 0; i < items.size(); i++) {
      take(items.get(i), file + ":" + (i + 1));
    }
  }

  private void take(Element item, String place) {
    String text = "";
    for (String name : List.of("content:encoded", "content", "description", "summary")) {
      String found = text(child(item, name));
      text = found.length() > text.length() ? found : text;
    }
    if (text.isBlank()) {
      sink.problem(place, "an item without a text");
      return;
    }
    List<String> notes = new ArrayList<>();
    String id = first(item, "guid", "id", "link");
    Article article = Article.of(text).id(id == null ? place : id).title(title(item));
    String date = first(item, "pubDate", "published", "dc:date", "updated", "date");
    sink.article(Dates.dated(article, date, notes), place, notes);
  }

  private static @Nullable String title(Element item) {
    Element title = child(item, "title");
    String text = title == null ? "" : Jsoup.parse(title.wholeText()).text();
    return text.isBlank() ? null : text;
  }

  private static @Nullable String first(Element item, String... names) {
    for (String name : names) {
      Element found = child(item, name);
      if (found != null) {
        String value = found.hasText() ? found.text() : found.attr("href");
        if (!value.isBlank()) {
          return value;
        }
      }
    }
    return null;
  }

  private static @Nullable Element child(Element item, String name) {
    for (Element child : item.children()) {
      if (child.tagName().equalsIgnoreCase(name)) {
        return child;
      }
    }
    return null;
  }

  /** Text may be plain, marked up in an escaped form, or marked up as elements. */
  private static String text(@Nullable Element element) {
    if (element == null) {
      return "";
    }
    String inner = element.childrenSize() > 0 ? element.html() : element.wholeText();
    return inner.indexOf('<') < 0 && inner.indexOf('&') < 0
        ? inner.strip()
        : PageText.of(Jsoup.parse(inner));
  }
}
