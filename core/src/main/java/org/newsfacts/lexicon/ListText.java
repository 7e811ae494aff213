package org.newsfacts.lexicon;

import java.util.List;

/** A word list as its file tells it, with the places of its rows. */
final class ListText {
  /** The name, that of the file without its ending. */
  final String name;

  /** Where the words come from, as the header says. */
  final String source;

  /** The licence the header names. */
  final String licence;

  /** The names of the columns, the word's first. */
  final List<String> columns;

  /** The whole file. */
  final String text;

  /** Where each row starts in the text; may be longer than there are rows. */
  final int[] starts;

  /** Of the folded first cells, as {@link WordList#indexOf} makes them. */
  final int[] hashes;

  /** How many rows there are. */
  final int size;

  /** Keeps the arrays as they are given. */
  ListText(
      String name,
      String source,
      String licence,
      List<String> columns,
      String text,
      int[] starts,
      int[] hashes,
      int size) {
    this.name = name;
    this.source = source;
    this.licence = licence;
    this.columns = columns;
    this.text = text;
    this.starts = starts;
    this.hashes = hashes;
    this.size = size;
  }
}
