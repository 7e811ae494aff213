package org.newsfacts.coref;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Whom a mention means: a line of {@code who-is-meant.tsv} is a text, a mention where it stands
 * last, and the name of the one it means. What the text does not tell keeps its own words.
 */
class WhoIsMeantTest {

  @ParameterizedTest(name = "{0}: {2} = {3}: {1}")
  @CsvFileSource(
      resources = "who-is-meant.tsv",
      delimiter = '\t',
      quoteCharacter = '\0',
      maxCharsPerColumn = 1000)
  void meansTheOneTheTextTells(String kind, String text, String mention, String whom) {
    String name = new Story(text).actor(mention).name();
    String wanted = whom.equals("unresolved") ? bare(mention) : whom;
    assertThat(name).as(kind).isEqualTo(wanted);
  }

  /** The words without their article, as an actor nobody names keeps them. */
  private static String bare(String mention) {
    String lower = mention.toLowerCase(java.util.Locale.ROOT);
    int from = lower.startsWith("the ") ? 4 : lower.startsWith("a ") ? 2 : 0;
    return mention.substring(from);
  }
}
