package org.newsfacts.examples.input;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text of a page that stands by itself: a paragraph, a list item, what a div holds
 * between two of its children, or between two empty lines.
 *
 * @param element the innermost block element around it
 * @param text the text on one line
 * @param linked the share of it that is links
 */
record PageBlock(Element element, String text, double linked) {

  /** Returns the blocks of an element in their order. */
  static List<PageBlock> of(Element root) {
    Blocks blocks = new Blocks(root);
    NodeTraversor.traverse(blocks, root);
    blocks.end();
    return blocks.found;
  }

  /** Whether the headline of the page: it is the title, not the text. */
  boolean isTitle() {
    return element.normalName().equals("h1");
  }

  boolean isHeading() {
    String name = element.normalName();
    return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
  }

  /** Whether the page itself says that this is text: a paragraph, a caption, a list item. */
  boolean isMarkedText() {
    return switch (element.normalName()) {
      case "p", "li", "figcaption", "blockquote", "pre", "dd", "caption" -> true;
      default -> false;
    };
  }

  boolean isIn(Element whole) {
    for (Element e = element.parent(); e != null; e = e.parent()) {
      if (e.equals(whole)) {
        return true;
      }
    }
    return false;
  }

  /** Goes through the tree and parts the text where a block begins or ends. */
  private static final class Blocks implements NodeVisitor {
    private final List<PageBlock> found = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Element block;
    private int linked;
    private int links;
    private int breaks;

    Blocks(Element root) {
      block = root;
    }

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        add(words);
      } else if (node instanceof Element element) {
        if (element.normalName().equals("br")) {
          breaks++;
          text.append('\n');
        } else if (isBlock(element)) {
          end();
          block = element;
        } else if (element.normalName().equals("a")) {
          links++;
        }
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        if (element.normalName().equals("a")) {
          links--;
        } else if (isBlock(element)) {
          end();
          Element parent = blockAround(element);
          block = parent == null ? element : parent;
        }
      }
    }

    /** Two line breaks end a paragraph where a page has no others. */
    private void add(TextNode words) {
      if (words.isBlank()) {
        text.append(' ');
        return;
      }
      if (breaks > 1) {
        end();
      }
      breaks = 0;
      text.append(words.getWholeText());
      linked += links > 0 ? words.text().strip().length() : 0;
    }

    private void end() {
      List<String> lines = new ArrayList<>();
      text.toString().lines().map(String::strip).filter(l -> !l.isEmpty()).forEach(lines::add);
      String whole = String.join(" ", lines);
      if (!whole.isEmpty()) {
        found.add(new PageBlock(block, whole, (double) linked / whole.length()));
      }
      text.setLength(0);
      linked = 0;
      breaks = 0;
    }

    private static boolean isBlock(Element element) {
      return element.isBlock() || element.normalName().equals("td");
    }

    private static @Nullable Element blockAround(Element element) {
      Element around = element.parent();
      while (around != null && !isBlock(around)) {
        around = around.parent();
      }
      return around;
    }
  }
}
