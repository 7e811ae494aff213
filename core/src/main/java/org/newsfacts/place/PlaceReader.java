package org.newsfacts.place;

import org.newsfacts.clause.Tags;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.lexicon.WordList;
import org.newsfacts.lexicon.Words;
import org.newsfacts.name.Names;
import org.newsfacts.text.Lines;
import org.newsfacts.text.Tokens;
import org.newsfacts.time.Times;

/**
 * Finds places: those that the names tell, with what belongs to them ("southern Peru", "Idlib
 * province"), names known only from where they stand ("in the village of Qasr"), and capitals that
 * are described ("the Peruvian capital").
 */
public final class PlaceReader {
  private final WordList cities;
  private final WordList demonyms;
  private final WordList heads;
  private final Words<PlaceWord> words;

  /** Makes a reader with the places of a lexicon. */
  public PlaceReader(Lexicon lexicon) {
    this.cities = lexicon.list("cities");
    this.demonyms = lexicon.list("demonyms");
    this.heads = lexicon.list("place-heads");
    this.words = lexicon.words(PlaceWord.class);
  }

  /** Finds the places of a text. */
  public Places read(Tokens tokens, Lines lines, Tags tags, Names names, Times times) {
    return new PlaceScan(tokens, lines, tags, names, times, this).read();
  }

  /** Returns the capital of the country with the code; empty for an unknown one. */
  String capital(String code) {
    for (WordList.Row row : cities.rows()) {
      if (row.get(1).equals(code) && row.get(2).equals("capital")) {
        return row.word();
      }
    }
    return "";
  }

  /** Returns the code of the country a demonym tells; empty or "-" for none. */
  String countryOf(String demonym) {
    return demonyms.get(demonym, 1);
  }

  boolean is(String lower, PlaceWord of) {
    return words.is(lower, of);
  }

  /** Returns whether a place may be named by the noun: "province", "square". */
  boolean isHead(String lower) {
    return heads.contains(lower);
  }
}
