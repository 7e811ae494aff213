package org.newsfacts.examples.input;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.newsfacts.text.Article;

/**
 * Reads the article of a web page. What the page tells about itself (schema.org NewsArticle as
 * JSON-LD, meta tags) goes before what its tags show. The text is put together from the blocks of
 * the article's element, in their order, with an empty line between them; offsets of facts refer to
 * it.
 */
final class HtmlPage {
  /** The longest page that is read whole, in UTF-16 units: its tree takes many times as much. */
  static final int LONGEST_PAGE = 8 << 20;

  private static final int LONGEST_DATELINE = 80;

  /** Where pages write their date for programs, the attribute behind a blank. */
  private static final List<String> DATES =
      List.of(
          "meta[property=article:published_time] content",
          "meta[property=og:article:published_time] content",
          "meta[itemprop=datePublished] content",
          "meta[name~=(?i)^(date|pubdate|publish-?date|publication-?date|dc\\.date(\\.issued)?)$]"
              + " content",
          "meta[name~=(?i)^(parsely-pub-date|sailthru\\.date|dcterms\\.(date|created))$] content",
          "[itemprop=datePublished][datetime] datetime",
          "[itemprop=datePublished][content] content",
          "article time[datetime] datetime",
          "time[pubdate][datetime] datetime",
          "time[datetime] datetime");

  private HtmlPage() {}

  /**
   * Reads a page.
   *
   * @param told the encoding that the server told; null for none
   */
  static Article read(byte[] page, String id, @Nullable String told, List<String> notes)
      throws BrokenInputException {
    String markup = Encodings.decode(page, told == null ? Encodings.told(page) : told, notes);
    if (markup.length() > LONGEST_PAGE) {
      notes.add("page longer than " + LONGEST_PAGE + " characters: cut");
      markup = markup.substring(0, LONGEST_PAGE);
    }
    return read(Jsoup.parse(markup), id, notes);
  }

  private static Article read(Document html, String id, List<String> notes)
      throws BrokenInputException {
    LinkedNews linked = LinkedNews.of(html);
    String title = title(html, linked);
    String shownDate = shownDate(html);
    String text = body(linked.body(), PageText.of(html));
    if (text.isBlank()) {
      throw new BrokenInputException(0, "no article text in the page");
    }
    return dated(html, linked, shownDate, Article.of(text).id(id).title(title), notes);
  }

  /** Some pages tell only the beginning of their text: what is shown goes on where it begins so. */
  private static String body(@Nullable String told, String shown) {
    if (told == null || told.isBlank()) {
      return shown;
    }
    String start = told.strip();
    start = start.substring(0, Math.min(start.length(), 40));
    boolean goesOn = shown.length() > told.length() * 3L / 2 && shown.contains(start);
    return goesOn ? shown : told;
  }

  private static @Nullable String title(Document html, LinkedNews linked) {
    String headline =
        first(
            linked.headline(),
            textOf(html, "[itemprop=headline]"),
            textOf(html, "article h1"),
            textOf(html, "main h1"),
            textOf(html, "h1"));
    return headline != null
        ? headline
        : first(
            withoutSite(attribute(html, "meta[property=og:title]", "content")),
            withoutSite(html.title()));
  }

  /** Returns "Bells rang" of "Bells rang | The Courier". */
  private static @Nullable String withoutSite(@Nullable String title) {
    if (title == null) {
      return null;
    }
    int cut = Math.max(title.lastIndexOf(" | "), title.lastIndexOf(" - "));
    cut = Math.max(cut, Math.max(title.lastIndexOf(" – "), title.lastIndexOf(" — ")));
    return cut > title.length() / 3 ? title.substring(0, cut) : title;
  }

  /** Takes the first date that can be read; where there are only others, one of them is told. */
  private static Article dated(
      Document html,
      LinkedNews linked,
      @Nullable String shown,
      Article article,
      List<String> notes) {
    Set<String> candidates = new LinkedHashSet<>();
    if (linked.published() != null) {
      candidates.add(linked.published());
    }
    for (String place : DATES) {
      int blank = place.lastIndexOf(' ');
      String written = attribute(html, place.substring(0, blank), place.substring(blank + 1));
      if (written != null && !written.isBlank()) {
        candidates.add(written);
      }
    }
    if (shown != null) {
      candidates.add(shown);
    }
    for (String written : candidates) {
      Optional<LocalDate> day = Dates.read(written);
      if (day.isPresent()) {
        return article.published(day.get());
      }
    }
    return candidates.isEmpty()
        ? article
        : Dates.dated(article, candidates.iterator().next(), notes);
  }

  /**
   * Returns the first short line below the headline that holds a date. What stands above it may be
   * the day on which the page was fetched.
   */
  private static @Nullable String shownDate(Document html) {
    boolean below = false;
    for (PageBlock block : PageBlock.of(html.body())) {
      below |= block.isTitle();
      String text = block.text();
      if (below && text.length() <= LONGEST_DATELINE && Dates.read(text).isPresent()) {
        return text;
      }
    }
    return null;
  }

  /** Returns the text of an element, one line for each stretch between line breaks. */
  static String blockText(Element block) {
    List<String> lines = new ArrayList<>();
    block.wholeText().lines().map(String::strip).filter(l -> !l.isEmpty()).forEach(lines::add);
    return String.join(" ", lines);
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
