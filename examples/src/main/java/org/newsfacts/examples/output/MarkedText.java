package org.newsfacts.examples.output;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.newsfacts.model.Fact;
import org.newsfacts.model.Span;

/**
 * A text with the evidence of its facts marked. The text is cut wherever evidence or a part of a
 * fact begins or ends; each piece names the facts it is evidence for and those it is a part of.
 */
final class MarkedText {
  private final String text;
  private final List<String> types = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();

  /** A stretch that belongs to a fact. */
  private record Mark(int start, int end, int fact, boolean evidence, String look) {}

  MarkedText(String text, List<Fact> facts) {
    this.text = text;
    for (int i = 0; i < facts.size(); i++) {
      String look = "h" + Hue.of(facts.get(i).type()) + ReviewPage.look(facts.get(i));
      types.add(facts.get(i).type());
      add(facts.get(i).evidence(), i, true, look);
      for (Span part : FactParts.spans(facts.get(i))) {
        add(part, i, false, look);
      }
    }
    marks.sort((a, b) -> Integer.compare(a.start, b.start));
  }

  String html() {
    StringBuilder html = new StringBuilder(text.length() * 2);
    List<Mark> open = new ArrayList<>();
    int next = 0;
    int from = 0;
    for (int cut : cuts()) {
      piece(from, cut, open, html);
      open.removeIf(mark -> mark.end <= cut);
      while (next < marks.size() && marks.get(next).start == cut) {
        open.add(marks.get(next++));
      }
      from = cut;
    }
    piece(from, text.length(), open, html);
    return html.toString();
  }

  private void add(Span span, int fact, boolean evidence, String look) {
    if (span.start() < span.end()) {
      marks.add(new Mark(span.start(), span.end(), fact, evidence, look));
    }
  }

  private SortedSet<Integer> cuts() {
    SortedSet<Integer> cuts = new TreeSet<>();
    for (Mark mark : marks) {
      cuts.add(mark.start);
      cuts.add(mark.end);
    }
    return cuts;
  }

  private void piece(int from, int to, List<Mark> open, StringBuilder html) {
    String piece = Html.escape(text.substring(from, to));
    if (open.isEmpty() || piece.isEmpty()) {
      html.append(piece);
      return;
    }
    String evidence = facts(open, true);
    Mark innermost = innermost(open);
    html.append("<span class=\"").append(evidence.isEmpty() ? "p " : "e ");
    html.append(innermost.look).append("\" data-e=\"").append(evidence);
    html.append("\" data-p=\"").append(facts(open, false)).append("\" title=\"");
    html.append(Html.escape(types.get(innermost.fact))).append("\">");
    html.append(piece).append("</span>");
  }

  /** Of "struck a depot, killing nine" the last words have the colour of the casualties. */
  private static Mark innermost(List<Mark> open) {
    Mark innermost = open.get(0);
    for (Mark mark : open) {
      boolean shorter = mark.end - mark.start < innermost.end - innermost.start;
      if (mark.evidence && (shorter || !innermost.evidence)) {
        innermost = mark;
      }
    }
    return innermost;
  }

  private static String facts(List<Mark> open, boolean evidence) {
    TreeSet<Integer> facts = new TreeSet<>();
    for (Mark mark : open) {
      if (mark.evidence == evidence) {
        facts.add(mark.fact);
      }
    }
    StringBuilder names = new StringBuilder();
    facts.forEach(fact -> names.append(names.isEmpty() ? "" : " ").append(fact));
    return names.toString();
  }
}
