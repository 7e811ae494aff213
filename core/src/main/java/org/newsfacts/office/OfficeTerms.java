package org.newsfacts.office;

import org.jspecify.annotations.Nullable;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.lexicon.Phrases;
import org.newsfacts.lexicon.WordList;
import org.newsfacts.name.BodyNouns;
import org.newsfacts.text.Known;
import org.newsfacts.text.Word;

/** The list of offices, ranks and forms of address, roles.tsv. Immutable. */
final class OfficeTerms {
  private static final String ADDRESS = "address";

  private final WordList roles;
  private final WordList titles;
  private final BodyNouns bodyNouns;
  private final Phrases<String> phrases;
  private final Known<Term> terms;

  /** What one word tells of offices. */
  static final class Term {
    /** "office", "rank", "address" of a base form; empty for another word. */
    final String use;

    /** The same of a form with a hyphen: "ex-minister", "prime minister-designate". */
    final String compoundUse;

    /** Written in capitals only: "PM", "MEP". */
    final boolean isAcronym;

    /** "guard", "guardsman". */
    final boolean isGuard;

    /** "coast" before "guard". */
    final boolean isBeforeGuard;

    Term(String lower, OfficeTerms terms) {
      boolean word = lower.length() > 2 && Character.isLetter(lower.charAt(0));
      use = terms.use(lower);
      compoundUse = word ? terms.compoundUse(lower) : "";
      isAcronym = terms.isAcronym(lower);
      isGuard = lower.startsWith("guard");
      isBeforeGuard = terms.bodyNouns.isGuard(lower);
    }
  }

  OfficeTerms(Lexicon lexicon) {
    this.roles = lexicon.list("roles");
    this.titles = lexicon.list("titles");
    this.bodyNouns = new BodyNouns(lexicon);
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
    this.terms = new Known<>(lexicon.vocabulary(), word -> new Term(word.lower(), this));
  }

  private static boolean isHonorific(WordList.@Nullable Row row) {
    return row != null && row.get(1).equals("honorific");
  }

  Phrases<String> phrases() {
    return phrases;
  }

  /** Returns what a word tells of offices. */
  Term term(Word word) {
    return terms.of(word);
  }

  private String use(String word) {
    String use = roles.get(word, 1);
    return use.isEmpty() && isHonorific(titles.row(word)) ? ADDRESS : use;
  }

  private String compoundUse(String word) {
    int hyphen = word.lastIndexOf('-');
    if (hyphen <= 0 || hyphen == word.length() - 1) {
      return "";
    }
    String tail = word.substring(hyphen + 1);
    if (tail.equals("designate") || tail.equals("elect")) {
      return use(word.substring(0, hyphen));
    }
    String use = use(tail);
    return use.equals("office") ? use : "";
  }

  private boolean isAcronym(String word) {
    WordList.Row row = roles.row(word);
    return row != null && Character.isUpperCase(row.word().charAt(row.word().length() - 1));
  }
}
