package org.newsfacts.office;

import org.jspecify.annotations.Nullable;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.lexicon.Phrases;
import org.newsfacts.lexicon.WordList;

/** The list of offices, ranks and forms of address, roles.tsv. Immutable. */
final class OfficeTerms {
  private static final String ADDRESS = "address";

  private final WordList roles;
  private final WordList titles;
  private final Phrases<String> phrases;

  OfficeTerms(Lexicon lexicon) {
    this.roles = lexicon.list("roles");
    this.titles = lexicon.list("titles");
    Phrases.Builder<String> all = Phrases.builder();
    for (WordList.Row row : roles.rows()) {
      all.add(row.word(), row.get(1));
    }
    for (WordList.Row row : titles.rows()) {
      if (isHonorific(row)) {
        all.add(row.word(), ADDRESS);
      }
    }
    this.phrases = all.build();
  }

  private static boolean isHonorific(WordList.@Nullable Row row) {
    return row != null && row.get(1).equals("honorific");
  }

  Phrases<String> phrases() {
    return phrases;
  }

  /** How a word is used: "office", "rank", "address"; empty for another word. */
  String use(String word) {
    String use = roles.get(word, 1);
    return use.isEmpty() && isHonorific(titles.row(word)) ? ADDRESS : use;
  }

  /** Whether the office is written in capitals only: "PM", "MEP". */
  boolean isAcronym(String word) {
    WordList.Row row = roles.row(word);
    return row != null && Character.isUpperCase(row.word().charAt(row.word().length() - 1));
  }
}
