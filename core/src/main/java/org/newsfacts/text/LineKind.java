package org.newsfacts.text;

/** What a line of a pasted page is. */
public enum LineKind {
  /** The running text. */
  BODY,
  /** The headline. */
  TITLE,
  /** A headline inside the article. */
  SUBHEAD,
  /** The text under a picture; it counts as text. */
  CAPTION,
  /** A caption that was printed before. */
  REPEATED,
  /** Who took the picture. */
  CREDIT,
  /** Who wrote the article. */
  BYLINE,
  /** Place, date and agency before the text, or a date line. */
  DATELINE,
  /** An invitation to read, hear or follow something else. */
  PROMO,
  /** What was wrong in an earlier printing, "Correction: An earlier version said ...". */
  CORRECTION,
  /** Player and button text. */
  INTERFACE,
  /** Readers' comments and all that follows them. */
  COMMENTS,
  /** Nothing but white space. */
  BLANK;

  /** Returns whether the line is news: body, title, subhead or caption. */
  public boolean isNews() {
    return this == BODY || this == TITLE || this == SUBHEAD || this == CAPTION;
  }
}
