package org.newsfacts.text;

import org.jspecify.annotations.Nullable;

/** Cuts the printed lines where a dateline stands before the text or a credit behind it. */
final class LinePieces {
  private final String text;
  private final Page page;
  private final @Nullable LineKind[] kinds;
  private final int[] credits;
  private final boolean[] joined;

  LinePieces(Page page, @Nullable LineKind[] kinds, int[] credits, boolean[] joined) {
    this.text = page.text();
    this.page = page;
    this.kinds = kinds;
    this.credits = credits;
    this.joined = joined;
  }

  LineList list() {
    LineList list = new LineList(page.size());
    int opening = opening();
    for (int line = 0; line < page.size(); line++) {
      LineKind kind = kind(line);
      int start = page.start(line);
      int body = kind == LineKind.BODY ? body(line, opening) : page.from(line);
      if (body > page.from(line)) {
        list.add(start, body, LineKind.DATELINE, false);
        start = body;
      }
      int lead =
          kind == LineKind.CAPTION
              ? Furniture.leadEnd(text, page.from(line), page.to(line))
              : start;
      if (lead > page.from(line) && lead < credits[line] && lead > start) {
        list.add(start, lead, LineKind.INTERFACE, false);
        start = lead;
      }
      boolean credited =
          credits[line] < page.to(line)
              && (kind == LineKind.BODY || kind == LineKind.CAPTION || kind == LineKind.REPEATED);
      list.add(start, credited ? credits[line] : page.end(line), kind, joined[line]);
      if (credited) {
        list.add(credits[line], page.end(line), LineKind.CREDIT, false);
      }
    }
    return list;
  }

  private LineKind kind(int line) {
    LineKind kind = kinds[line];
    return kind == null ? LineKind.BODY : kind;
  }

  /** Returns where the text of a line begins behind its dateline. */
  private int body(int line, int opening) {
    int from = page.from(line);
    if (line > 0 && joined[line - 1]) {
      return from;
    }
    int body = Stamps.leadEnd(text, from, page.to(line));
    body = body > from ? body : Datelines.end(text, from, page.to(line));
    return body == from && line == opening ? Datelines.plainEnd(text, from, page.to(line)) : body;
  }

  /**
   * Returns the first line of text, where a dateline may be plain: "DHAKA: ", "Geneva – ". In a
   * transcript more lines begin so; there it is a speaker, and -1 is returned.
   */
  private int opening() {
    int opening = -1;
    int plain = 0;
    for (int line = 0; line < page.size() && plain < 2; line++) {
      if (kind(line) == LineKind.BODY && page.stops(line)) {
        opening = opening < 0 ? line : opening;
        int from = page.from(line);
        plain += Datelines.plainEnd(text, from, page.to(line)) > from ? 1 : 0;
      }
    }
    return plain < 2 ? opening : -1;
  }
}
