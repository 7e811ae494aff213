package org.newsfacts.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says what every line of a pasted page is, first by its own words, then by its neighbours. */
final class LineReader {
  private static final int LONGEST_TITLE = 180;
  private static final int LONGEST_SUBHEAD = 90;
  private static final int LONGEST_CAPTION = 400;
  private static final int SHORTEST_REPEATED = 24;
  private static final int NARROW = 100;
  private static final int SHORT_LINE = 40;

  /** Calls to read, hear or see something else, behind a colon or bar. */
  private static final List<String> CRIES = PageWords.list("line-reader-cries");

  private final String text;
  private final Page page;
  private final @Nullable LineKind[] kinds;

  /** Where the credit of a line begins; its end when there is none. */
  private final int[] credits;

  /** Whether the sentence may go on in the next line. */
  private final boolean[] joined;

  LineReader(String text) {
    this.text = text;
    this.page = new Page(text);
    this.kinds = new LineKind[page.size()];
    this.credits = new int[page.size()];
    this.joined = new boolean[page.size()];
  }

  LineList read() {
    wrapped();
    for (int line = 0; line < page.size(); line++) {
      credits[line] = page.to(line);
      kinds[line] = own(line);
    }
    repeated();
    title();
    subheads();
    lists();
    comments();
    return new LinePieces(page, kinds, credits, joined).list();
  }

  /** Returns what the line is by its own words, null for text. */
  private @Nullable LineKind own(int line) {
    int from = page.from(line);
    int to = page.to(line);
    if (from == to) {
      return LineKind.BLANK;
    }
    boolean goesOn = line > 0 && joined[line - 1];
    if (goesOn ? kinds[line - 1] == LineKind.CORRECTION : Furniture.isCorrection(text, from, to)) {
      return LineKind.CORRECTION;
    }
    if (joined[line] || goesOn) {
      return LineKind.BODY;
    }
    LineKind stamp = Stamps.kind(text, from, to);
    if (stamp != null) {
      return stamp;
    }
    LineKind furniture = Furniture.kind(text, from, to);
    if (furniture != null && furniture != LineKind.CREDIT) {
      return furniture;
    }
    if (Bylines.isByline(text, from, to)) {
      return LineKind.BYLINE;
    }
    if (furniture == LineKind.CREDIT) {
      int lead = Furniture.leadEnd(text, from, to);
      boolean caption = to - from > 60 || lead > from && to - lead > 30;
      return page.stops(line) && caption ? LineKind.CAPTION : LineKind.CREDIT;
    }
    if (Datelines.end(text, from, to) == to) {
      return LineKind.DATELINE;
    }
    return shouts(line) ? LineKind.PROMO : captioned(line);
  }

  /** Sets the credit of a line apart; what stands before it is a caption. */
  private @Nullable LineKind captioned(int line) {
    int from = page.from(line);
    int to = page.to(line);
    int credit = Credits.start(text, from, to);
    if (credit == from || Credits.isCredit(text, from, to)) {
      return LineKind.CREDIT;
    }
    credits[line] = credit;
    boolean caption =
        credit < to && credit - from <= LONGEST_CAPTION && !Credits.isSignature(text, credit, to);
    return caption || Captions.isCaption(text, from, to) ? LineKind.CAPTION : null;
  }

  /** "Why the talks failed: LISTEN to our podcast". */
  private boolean shouts(int line) {
    int from = page.from(line);
    int to = page.to(line);
    if (to - from > Furniture.LONGEST || text.charAt(to - 1) == '.') {
      return false;
    }
    for (int at = from; at < to; at++) {
      boolean starts =
          Character.isUpperCase(text.charAt(at))
              && (at == from || !Character.isLetter(text.charAt(at - 1)));
      if (starts && isCry(at, to) && (at == from || marked(from, at))) {
        return true;
      }
    }
    return false;
  }

  private boolean isCry(int at, int to) {
    for (String cry : CRIES) {
      int end = at + cry.length();
      if (text.startsWith(cry, at) && (end >= to || !Character.isLetter(text.charAt(end)))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a colon, bar or dash stands before the place, white space apart. */
  private boolean marked(int from, int at) {
    int before = at - 1;
    while (before > from && Page.isBlank(text.charAt(before))) {
      before--;
    }
    return ":|–—-•>".indexOf(text.charAt(before)) >= 0;
  }

  /** Finds the paragraphs that were broken into narrow lines, and sentences that go on small. */
  private void wrapped() {
    int line = 0;
    while (line < page.size()) {
      int last = line;
      int widest = page.length(line);
      while (!page.isGap(last) && !page.isGap(last + 1)) {
        last++;
        widest = Math.max(widest, page.length(last));
      }
      boolean narrow = last - line >= 2 && widest <= NARROW && isFilled(line, last, widest);
      narrow &= widest >= SHORT_LINE || smallStarts(line, last) * 2 >= last - line;
      for (int i = line; i < last; i++) {
        joined[i] = narrow || goesOnSmall(i);
      }
      line = last + 1;
    }
  }

  /** Whether the first word of every next line would not have fitted on the line. */
  private boolean isFilled(int first, int last, int widest) {
    for (int line = first; line < last; line++) {
      int word = page.from(line + 1);
      while (word < page.to(line + 1) && !Page.isBlank(text.charAt(word))) {
        word++;
      }
      if (page.length(line) + 1 + word - page.from(line + 1) <= widest - 4) {
        return false;
      }
    }
    return true;
  }

  /** Returns how many lines but the first begin in lower case. */
  private int smallStarts(int first, int last) {
    int small = 0;
    for (int line = first + 1; line <= last; line++) {
      small += Character.isLowerCase(text.charAt(page.from(line))) ? 1 : 0;
    }
    return small;
  }

  private boolean goesOnSmall(int line) {
    return page.length(line) >= SHORT_LINE
        && Character.isLowerCase(text.charAt(page.from(line + 1)))
        && !page.stops(line)
        && text.charAt(page.to(line) - 1) != ':'
        && page.length(line + 1) >= SHORT_LINE / 2
        && Furniture.kind(text, page.from(line + 1), page.to(line + 1)) == null;
  }

  /** A text printed again is news once; beside its credit or its double it is a caption. */
  private void repeated() {
    Map<String, Integer> seen = new HashMap<>();
    for (int line = 0; line < page.size(); line++) {
      LineKind kind = kinds[line];
      if (kind != null && kind != LineKind.CAPTION
          || credits[line] - page.from(line) < SHORTEST_REPEATED) {
        continue;
      }
      String key = bare(page.from(line), credits[line]);
      Integer first = seen.putIfAbsent(key, line);
      if (first != null) {
        kinds[line] = LineKind.REPEATED;
        boolean caption = kind == LineKind.CAPTION || line - first == 1;
        kinds[first] = caption && kinds[first] == null ? LineKind.CAPTION : kinds[first];
      }
    }
  }

  private String bare(int from, int to) {
    int end = to;
    while (end > from && (Page.isBlank(text.charAt(end - 1)) || text.charAt(end - 1) == '.')) {
      end--;
    }
    return text.substring(from, end);
  }

  /** The first line of text is the headline when it has no full stop and text follows. */
  private void title() {
    for (int line = 0; line < page.size(); line++) {
      if (kinds[line] == null) {
        boolean first =
            page.length(line) <= LONGEST_TITLE
                && beginsLarge(line)
                && !page.breaksOff(line)
                && !stopsFlat(line);
        kinds[line] = first && heads(line) ? LineKind.TITLE : null;
        return;
      }
      if (kinds[line] == LineKind.BODY || kinds[line] == LineKind.CAPTION) {
        return;
      }
    }
  }

  /** A headline may ask or cry, but it does not end in a full stop. */
  private boolean stopsFlat(int line) {
    int to = page.to(line);
    if (text.startsWith("Q:", page.from(line)) || text.startsWith("A:", page.from(line))) {
      return false;
    }
    boolean asks = text.charAt(to - 1) == '?' || text.charAt(to - 1) == '!';
    return asks ? !page.isGap(line + 1) : page.stops(line);
  }

  /** Whether a gap or a longer text comes next, and text at all. */
  private boolean heads(int line) {
    for (int next = line + 1; next < page.size(); next++) {
      if (kinds[next] == null || kinds[next] == LineKind.BODY || kinds[next] == LineKind.CAPTION) {
        return next > line + 1 || page.length(next) <= LONGEST_TITLE || page.stops(next);
      }
    }
    return false;
  }

  private void subheads() {
    boolean text = false;
    for (int line = 0; line < page.size(); line++) {
      if (kinds[line] != null) {
        text |= kinds[line] == LineKind.TITLE || kinds[line] == LineKind.BODY;
        continue;
      }
      boolean head = text && isSubhead(line);
      kinds[line] = head ? LineKind.SUBHEAD : LineKind.BODY;
      text = true;
    }
  }

  private boolean isSubhead(int line) {
    if (page.length(line) > LONGEST_SUBHEAD
        || page.breaksOff(line)
        || credits[line] < page.to(line)) {
      return false;
    }
    if (text.startsWith("Q:", page.from(line)) || text.startsWith("A:", page.from(line))) {
      return false;
    }
    if (Datelines.isTurn(text, page.from(line), page.to(line))) {
      return false; // "MR HALE: Why?"
    }
    boolean asks = text.charAt(page.to(line) - 1) == '?' && page.length(line) <= 60;
    return beginsLarge(line) && (asks || !page.stops(line)) && page.words(line) <= 14;
  }

  private boolean beginsLarge(int line) {
    char first = text.charAt(page.from(line));
    return Character.isUpperCase(first) || Character.isDigit(first) || "'‘\"“".indexOf(first) >= 0;
  }

  /** Under "Related stories" stand headlines, until a full stop or a long line. */
  private void lists() {
    for (int line = 0; line < page.size(); line++) {
      if (kinds[line] != LineKind.PROMO
          || !Furniture.isHead(text, page.from(line), page.to(line))) {
        continue;
      }
      int next = line + 1;
      while (next < page.size() && (page.isBlank(next) || isHeadline(next))) {
        kinds[next] = page.isBlank(next) ? LineKind.BLANK : LineKind.PROMO;
        next++;
      }
      line = next - 1;
    }
  }

  private boolean isHeadline(int line) {
    LineKind kind = kinds[line];
    boolean text =
        kind == LineKind.SUBHEAD
            || kind == LineKind.BODY
            || kind == LineKind.DATELINE
            || kind == LineKind.PROMO;
    return text && page.length(line) <= LONGEST_TITLE && !page.stops(line) && !page.breaksOff(line);
  }

  /** After the text, "Comments" begins what readers wrote; before it, it is a button. */
  private void comments() {
    int paragraphs = 0;
    boolean comments = false;
    for (int line = 0; line < page.size(); line++) {
      boolean long60 = page.length(line) >= 60;
      paragraphs += kinds[line] == LineKind.BODY && long60 ? 1 : 0;
      if (kinds[line] == LineKind.COMMENTS && paragraphs < 2 && !comments) {
        kinds[line] = LineKind.INTERFACE;
      }
      comments |= kinds[line] == LineKind.COMMENTS;
      if (comments && kinds[line] != LineKind.BLANK) {
        kinds[line] = LineKind.COMMENTS;
      }
    }
  }
}
