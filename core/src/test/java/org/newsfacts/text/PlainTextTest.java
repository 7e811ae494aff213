package org.newsfacts.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "The ferry&#39;s crew  | The ferry 's crew",
        "&quot;No,&quot; he said | \" No , \" he said",
        "&ldquo;No&rdquo; &mdash; he left | “ No ” — he left",
        "the caf&eacute; in Bod&oslash; | the café in Bodø",
        "Hall&nbsp;&amp;&nbsp;Son | Hall & Son",
        "he didn&amp;#8217;t go | he did n’t go",
        "The ferryâ€™s crew | The ferry ’s crew",
        "JosÃ© paid Â£5 | José paid £ 5",
        "<p>The <b>ferry</b> left.</p> | The ferry left .",
        "<script>said = 1 > 0;</script>The ferry left | The ferry left",
        "> The ferry left. | The ferry left .",
        "3 < 5 and 7 > 2 | 3 < 5 and 7 > 2",
        "AT&T & Sons; all | AT&T & Sons ; all",
        "a &unknown; word | a & unknown ; word"
      })
  void wordsAreThoseThatAReaderSees(String text, String words) {
    Tokens tokens = Tokens.of(text);
    List<String> found = new ArrayList<>();
    for (int token = 0; token < tokens.size(); token++) {
      found.add(tokens.text(token));
    }
    assertThat(String.join(" ", found)).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry&#39;s crew left, &quot;late&quot;, for Bod&oslash;.",
        "<p>The ferry left.</p>\n<p>It was <a href=\"x\">late</a>.</p>",
        "> The ferry\n> left.\n>\n> Late.",
        "&",
        "&;",
        "&#;",
        "&#x;",
        "&#99999999;",
        "<",
        "</",
        "<p",
        "<script>",
        "â€",
        "Ã",
        "&amp;",
        "&amp;#"
      })
  void offsetsAreThoseOfTheCaller(String text) {
    assertThat(PlainText.of(text)).hasSameSizeAs(text);
    Tokens tokens = Tokens.of(text);
    int end = 0;
    for (int token = 0; token < tokens.size(); token++) {
      assertThat(tokens.start(token)).isGreaterThanOrEqualTo(end);
      end = tokens.end(token);
      assertThat(tokens.span(TokenRange.single(token)).text())
          .isEqualTo(text.substring(tokens.start(token), end));
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }

  @Test
  void linesOfQuotedMailGoOnUntilTheyStop() {
    assertThat(PlainText.of("> The ferry left\n> on Monday.\n> It rained."))
        .isEqualTo("  The ferry left   on Monday.\n  It rained.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "Correction: This story first said the ferry left on Monday. | CORRECTION",
        "Correction: The ferry left on Monday, the harbour said. | BODY",
        "An earlier version of this story said the ferry had sunk. | CORRECTION",
        "(Corrects the name of the ferry in paragraph 2) | CORRECTION",
        "FILE - The ferry leaves Bergen on March 3. | INTERFACE, CAPTION",
        "FILE PHOTO: The ferry Kari leaves the port of Bergen. | INTERFACE, CAPTION",
        "Updated at 9:30 on 4 May: The ferry has left. | DATELINE, BODY",
        "4 May: The ferry has left. | BODY",
        "Corrections officers took the ferry to Bergen. | BODY"
      })
  void notesAndLabelsStandApart(String text, String kinds) {
    List<String> found = new ArrayList<>();
    Lines.of(text).all().forEach(line -> found.add(line.kind().name()));
    assertThat(String.join(", ", found)).isEqualTo(kinds);
  }
}
