package org.newsfacts.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
  private static List<String> split(String text) {
    Tokens tokens = Tokens.of(text);
    Sentences sentences = Sentences.of(tokens, Lines.of(text));
    List<String> texts = new ArrayList<>();
    for (int sentence = 0; sentence < sentences.size(); sentence++) {
      texts.add(tokens.span(sentences.get(sentence)).text());
    }
    return texts;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "U.S. President Ada Moss met Sen. J.D. Cole on Jan. 5 at No. 10.",
        "The talks begin at 5 p.m. Monday.",
        "They begin at 5 p.m. Moscow time.",
        "Borg Inc. said it had sold the plant.",
        "Berg Corp. Chief Executive Ole Dahl resigned.",
        "He moved to St. Paul with Mrs. Lind and Lt. Col. Ray Poe.",
        "\"Why?\" he asked.",
        "“Never!” shouted the crowd.",
        "\"Who pays?\" Foreign Minister Aldo Berg asked.",
        "The deal (it is not signed!) may fail.",
        "We waited ... and nobody came.",
        "The Yahoo! and Ebay offices closed.",
        "The rate rose to 3.5 percent vs. 2 percent.",
        "Prices, wages, etc. rose.",
        "The U.S. Senate voted.",
        "The army, e.g. Gen. Poe, denied it."
      })
  void isOneSentence(String text) {
    assertThat(split(text)).containsExactly(text);
  }

  /** The bar stands where one sentence ends. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The envoy left. | The council met.",
        "He met Mr. Lind on Jan. 5. | Mr. Lind left.",
        "\"We must step back from the brink.\" | She left.",
        "“Will they come?” | She does not know.",
        "They left the U.S. | The embassy closed.",
        "It closes at 5 p.m. | Police guard it.",
        "It closed at 5 p.m. | \"We wait,\" she said.",
        "He works for Borg Inc. | He is 40.",
        "It is over ... | Nobody came.",
        "He said no! | Why? | Nobody knows.",
        "They met in 2014. | 15 people died.",
        "It ended (at last.) | He left.",
        "It was built in 1900. [6] | It fell in 1950.",
        "it was late. | nobody was there.",
        "He chose plan B. | The council agreed."
      })
  void sentencesEndAtTheirMark(String text) {
    assertThat(split(text.replace("| ", ""))).containsExactly(text.split(" \\| "));
  }

  @Test
  void aBlankLineEndsASentence() {
    String text =
        """
        Six die in Lund

        Six people died in Lund, police said.

        'Dark day'

        The mayor spoke.
        """;
    assertThat(split(text))
        .containsExactly(
            "Six die in Lund",
            "Six people died in Lund, police said.",
            "'Dark day'",
            "The mayor spoke.");
  }

  @Test
  void aSentenceGoesOnInTheNextNarrowLine() {
    String text =
        """
        The council met on Monday to speak about the new harbour and the
        price of the bridge. Mayor Ada Moss told the members that the work
        would begin in March.
        """;
    assertThat(split(text))
        .containsExactly(
            "The council met on Monday to speak about the new harbour and the\n"
                + "price of the bridge.",
            "Mayor Ada Moss told the members that the work\nwould begin in March.");
  }

  @Test
  void paragraphsOnLinesOfTheirOwnDoNotRunTogether() {
    assertThat(split("Moss met the envoy\nOle Dahl\nA spokesman said:\n“They agreed on a truce."))
        .containsExactly(
            "Moss met the envoy", "Ole Dahl", "A spokesman said:", "“They agreed on a truce.");
  }

  @Test
  void theDatelineAndTheCreditStandApart() {
    assertThat(
            split(
                "OSLO, March 5 (Wire) -- The council met.\n\n"
                    + "A man looks on in Lund, todayCredit: Ada Berg"))
        .containsExactly(
            "OSLO, March 5 (Wire) --",
            "The council met.",
            "A man looks on in Lund, today",
            "Credit: Ada Berg");
  }

  @Test
  void everyTokenStandsInItsSentence() {
    Tokens tokens = Tokens.of("One came. Two left. Three stayed.");
    Sentences sentences = Sentences.of(tokens, Lines.of(tokens.source()));
    assertThat(sentences.size()).isEqualTo(3);
    assertThat(sentences.at(0)).isZero();
    assertThat(sentences.at(2)).isZero();
    assertThat(sentences.at(3)).isEqualTo(1);
    assertThat(sentences.at(tokens.size() - 1)).isEqualTo(2);
  }

  @Test
  void textWithoutFullStopsIsPartedBehindACommaOrAnywhere() {
    List<String> commas = split("the army of the north, ".repeat(200));
    assertThat(commas).hasSizeGreaterThan(1).allMatch(sentence -> sentence.endsWith(","));
    Tokens words = Tokens.of("and so on ".repeat(400));
    assertThat(Sentences.of(words, Lines.of(words.source())).get(0).size()).isEqualTo(500);
  }

  @Test
  void noTextHasNoSentence() {
    assertThat(split("")).isEmpty();
    assertThat(split(" \n\t\n ")).isEmpty();
  }
}
