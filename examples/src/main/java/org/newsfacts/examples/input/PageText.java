package org.newsfacts.examples.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The running text of a page, found by the density of its blocks, as no page is made like another:
 * prose is long, has full stops and few links; menus, cookie notices and lists of other stories are
 * short or all links. The article is the innermost element that holds three quarters of the prose,
 * or what the headline stands in where that is somewhere else. What is marked as furniture (nav,
 * footer, class="newsletter") is left out first, unless most of the prose stands in it.
 */
final class PageText {
  private static final String NOT_NEWS =
      "script, style, noscript, template, svg, math, iframe, object, video, audio, canvas, nav,"
          + " footer, aside, form, button, menu, dialog, select, input, textarea, [hidden],"
          + " [aria-hidden=true], [role=navigation], [role=dialog], [role=complementary]";
  private static final Set<String> FURNITURE = words("page-furniture.txt");
  private static final int PROSE_LENGTH = 60;
  private static final double ARTICLE_SHARE = 0.75;
  private static final double MOST_LINKED = 0.5;

  private final Document html;

  private PageText(Document html) {
    this.html = html;
  }

  /** Returns the text; empty when the page has none. The document loses its furniture. */
  static String of(Document html) {
    PageText page = new PageText(html);
    page.html.select(NOT_NEWS).remove();
    page.removeFurniture();
    List<PageBlock> all = PageBlock.of(html.body());
    Element article = page.article(all);
    String text = text(article == null ? all : within(article, all), article != null);
    return text.isBlank() ? text(all, false) : text;
  }

  /** Takes out what is named as furniture, unless it holds most of the prose after all. */
  private void removeFurniture() {
    int whole = prose(PageBlock.of(html.body()));
    for (Element named : html.body().select("[class], [id]")) {
      boolean keeps = named.equals(html.body()) || "article main".contains(named.normalName());
      if (!keeps && isFurniture(named) && named.hasParent()) {
        int inside = prose(PageBlock.of(named));
        if (inside * 2 < whole || inside == 0) {
          named.remove();
        }
      }
    }
  }

  private static boolean isFurniture(Element element) {
    return hasFurniture(element.className()) || hasFurniture(element.id());
  }

  private static boolean hasFurniture(String names) {
    int from = 0;
    for (int i = 0; i <= names.length(); i++) {
      boolean ends = i == names.length() || !Character.isLetter(names.charAt(i));
      boolean hump =
          !ends
              && i > from
              && Character.isUpperCase(names.charAt(i))
              && Character.isLowerCase(names.charAt(i - 1));
      if (ends || hump) {
        if (FURNITURE.contains(names.substring(from, i).toLowerCase(Locale.ROOT))) {
          return true;
        }
        from = ends ? i + 1 : i;
      }
    }
    return false;
  }

  private @Nullable Element article(List<PageBlock> blocks) {
    Map<Element, Integer> held = new HashMap<>();
    for (PageBlock block : blocks) {
      if (isProse(block)) {
        for (Element e = block.element(); e != null; e = e.parent()) {
          held.merge(e, block.text().length(), Integer::sum);
        }
      }
    }
    int whole = held.getOrDefault(html.body(), 0);
    Element title = title();
    Element named = longest("[itemprop=articleBody], article", held);
    boolean titled = named != null && title != null && isWithin(title, named);
    named = named == null ? longest("main, [role=main]", held) : named;
    if (named != null && (titled || held.getOrDefault(named, 0) * 2 >= whole)) {
      return named;
    }
    if (whole == 0) {
      return null;
    }
    Element densest = whole(innermost(held, whole), blocks);
    Element headed = headed(title, held);
    boolean apart = headed != null && !isWithin(headed, densest) && !isWithin(densest, headed);
    return apart ? headed : densest;
  }

  /** The headline: the only one, or the one that is the title of the page too. */
  private @Nullable Element title() {
    List<Element> titles = html.select("h1");
    for (Element title : titles) {
      if (titles.size() == 1 || title.hasText() && html.title().contains(title.text())) {
        return title;
      }
    }
    return null;
  }

  /** The innermost element with prose around the headline: readers may write more than writers. */
  private static @Nullable Element headed(@Nullable Element title, Map<Element, Integer> held) {
    Element around = title;
    while (around != null && held.getOrDefault(around, 0) == 0) {
      around = around.parent();
    }
    return around;
  }

  private static boolean isWithin(Element inner, Element outer) {
    return inner.equals(outer) || inner.parents().contains(outer);
  }

  private Element innermost(Map<Element, Integer> held, int whole) {
    Element best = html.body();
    Element inner = best;
    while (inner != null) {
      best = inner;
      inner = null;
      for (Element child : best.children()) {
        if (held.getOrDefault(child, 0) >= whole * ARTICLE_SHARE && !isBlockOfText(child)) {
          inner = child;
        }
      }
    }
    return best;
  }

  /** A text may go on in the neighbours of an element: where they hold nothing but sentences. */
  private Element whole(Element innermost, List<PageBlock> blocks) {
    Element best = innermost;
    Element around = best.equals(html.body()) ? null : best.parent();
    while (around != null && !around.equals(html.body()) && isTextAlone(around, best, blocks)) {
      best = around;
      around = best.parent();
    }
    return best;
  }

  private static boolean isTextAlone(Element around, Element inner, List<PageBlock> blocks) {
    for (PageBlock block : blocks) {
      boolean outside = block.isIn(around) && !block.isIn(inner) && !block.element().equals(inner);
      if (outside && !block.isTitle() && !(isKept(block, true) && endsSentence(block.text()))) {
        return false;
      }
    }
    return true;
  }

  /** A page may mark its article, and cards of other stories as articles too: the longest is it. */
  private @Nullable Element longest(String selector, Map<Element, Integer> held) {
    Element best = null;
    for (Element marked : html.select(selector)) {
      if (best == null || held.getOrDefault(marked, 0) > held.getOrDefault(best, 0)) {
        best = marked;
      }
    }
    return best;
  }

  private static boolean isBlockOfText(Element element) {
    return "p blockquote pre".contains(element.normalName());
  }

  private static List<PageBlock> within(Element article, List<PageBlock> blocks) {
    return blocks.stream().filter(b -> b.element().equals(article) || b.isIn(article)).toList();
  }

  /** Returns the blocks that are kept, a heading only before text that belongs to it. */
  private static String text(List<PageBlock> blocks, boolean isArticle) {
    List<String> kept = new ArrayList<>();
    PageBlock heading = null;
    for (PageBlock block : blocks) {
      if (block.isTitle()) {
        continue;
      }
      if (block.isHeading()) {
        heading = block;
      } else if (isKept(block, isArticle)) {
        if (heading != null && block.linked() <= MOST_LINKED) {
          kept.add(heading.text());
        }
        heading = null;
        kept.add(block.text());
      } else {
        heading = null; // "Most read", and what is most read
      }
    }
    return String.join("\n\n", kept);
  }

  private static boolean isKept(PageBlock block, boolean isArticle) {
    if (block.linked() > MOST_LINKED && !isProse(block) || isNotice(block.text())) {
      return false;
    }
    return !isArticle || block.isMarkedText() || isProse(block) || endsSentence(block.text());
  }

  private static int prose(List<PageBlock> blocks) {
    int prose = 0;
    for (PageBlock block : blocks) {
      prose += isProse(block) ? block.text().length() : 0;
    }
    return prose;
  }

  private static boolean isProse(PageBlock block) {
    String text = block.text();
    return !isNotice(text)
        && text.length() >= PROSE_LENGTH
        && block.linked() <= MOST_LINKED
        && hasSentence(text);
  }

  /** "© 2031 The Courier." */
  private static boolean isNotice(String text) {
    return text.startsWith("©") || text.startsWith("Copyright ");
  }

  private static boolean hasSentence(String text) {
    return text.indexOf(". ") > 0 || text.indexOf(", ") > 0 || endsSentence(text);
  }

  private static boolean endsSentence(String text) {
    char last = text.charAt(text.length() - 1);
    char before = text.length() > 1 ? text.charAt(text.length() - 2) : last;
    boolean closed = "\"'”’)".indexOf(last) >= 0;
    return ".!?…".indexOf(closed ? before : last) >= 0;
  }

  private static Set<String> words(String name) {
    try (InputStream in = PageText.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the jar");
      }
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Set<String> words = new HashSet<>(all.lines().filter(l -> !l.startsWith("#")).toList());
      return Set.copyOf(words);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
