package org.newsfacts.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotationsTest {

  private static Quotations quotations(String text) {
    Lines lines = Lines.of(text);
    Tokens tokens = Tokens.of(text);
    return Quotations.of(tokens, Sentences.of(tokens, lines), lines);
  }

  /**
   * Each quotation with its marks; a number before inner ones, "+" for what goes on, "~" for what
   * is not closed.
   */
  private static List<String> read(String text) {
    Tokens tokens = Tokens.of(text);
    List<String> found = new ArrayList<>();
    for (Quotation q : quotations(text).all()) {
      String depth = q.depth() > 1 ? q.depth() + ":" : "";
      found.add(
          depth
              + (q.continues() ? "+" : "")
              + tokens.span(q.outer()).text()
              + (q.closed() ? "" : "~"));
    }
    return found;
  }

  @Test
  void straightMarks() {
    assertThat(read("\"We stay,\" the mayor said. \"All of us.\""))
        .containsExactly("\"We stay,\"", "\"All of us.\"");
  }

  @Test
  void curlyMarks() {
    assertThat(read("The port is “open for business”, she said."))
        .containsExactly("“open for business”");
  }

  @Test
  void angleMarksAndLowMarks() {
    assertThat(read("He spoke of «a bad day» and of „a worse one“."))
        .containsExactly("«a bad day»", "„a worse one“");
  }

  @Test
  void apostrophesInPairs() {
    assertThat(read("''We don't know,'' he said. ``Not yet.''"))
        .containsExactly("''We don't know,''", "``Not yet.''");
  }

  @Test
  void threeApostrophesCloseTwoQuotations() {
    assertThat(read("''She told us, 'Go home,''' he said.").get(0))
        .isEqualTo("''She told us, 'Go home,'''");
  }

  @Test
  void singleMarksBesideApostrophes() {
    assertThat(read("She is ‘greatly concerned’ by the ministers’ words and the ’90s law."))
        .containsExactly("‘greatly concerned’");
  }

  @Test
  void singleMarkAfterAnS() {
    assertThat(read("He spoke of ‘systematic crimes’ against farmers."))
        .containsExactly("‘systematic crimes’");
  }

  @Test
  void pluralPossessiveInsideSingleMarks() {
    assertThat(read("‘The drivers’ pay is too low,’ the union said."))
        .containsExactly("‘The drivers’ pay is too low,’");
  }

  @Test
  void straightSingleMarksBesideApostrophes() {
    assertThat(read("'It's the farmers' land,' he said. 'We won't go.'"))
        .containsExactly("'It's the farmers' land,'", "'We won't go.'");
  }

  @Test
  void apostrophesAloneAreNoQuotation() {
    assertThat(read("The workers' pay, the drivers' hours and '90s rock 'n' roll.")).isEmpty();
  }

  @Test
  void inchMarksAreNoQuotation() {
    assertThat(read("The guard is 6' 2\" tall. The pipe is 12\" wide and 3' long. He left."))
        .isEmpty();
  }

  @Test
  void quotationInsideQuotation() {
    assertThat(read("“They told us ‘go home’ and we went,” she said."))
        .containsExactly("“They told us ‘go home’ and we went,”", "2:‘go home’");
    assertThat(read("'They told us \"go home\" and we went,' she said."))
        .containsExactly("'They told us \"go home\" and we went,'", "2:\"go home\"");
  }

  @Test
  void sameMarksInsideEachOther() {
    assertThat(read("\"They said \"go home\" to us,\" she said."))
        .containsExactly("\"They said \"go home\" to us,\"", "2:\"go home\"");
  }

  @Test
  void bothClosingMarksTogether() {
    assertThat(read("“He just said, ‘Run!’” she recalled."))
        .containsExactly("“He just said, ‘Run!’”", "2:‘Run!’");
  }

  @Test
  void speechOverParagraphsWithOneOpenMarkEach() {
    assertThat(read("“The road is closed.\n\n“The bridge too.\n\n“We wait,” the driver said."))
        .containsExactly("“The road is closed.~", "+“The bridge too.~", "+“We wait,”");
  }

  @Test
  void singleMarksOverParagraphs() {
    assertThat(read("‘The road is closed.\n\n‘We wait,’ the driver said."))
        .containsExactly("‘The road is closed.~", "+‘We wait,’");
  }

  @Test
  void unclosedMarkDoesNotSwallowTheNextParagraph() {
    assertThat(read("He said: “We go at dawn.\n\nThe bridge was closed on Monday."))
        .containsExactly("“We go at dawn.~");
  }

  @Test
  void strayMarkInsideASentenceEndsWithIt() {
    assertThat(read("It was a \"tragedy and a shame. The mayor left. The council met."))
        .containsExactly("\"tragedy and a shame.~");
  }

  @Test
  void unclosedMarkBeforeTheNextQuotation() {
    assertThat(read("\"We go, he said. \"We will not stay.\""))
        .containsExactly("\"We go, he said.~", "\"We will not stay.\"");
  }

  @Test
  void speechIsTakenUpWithoutAMark() {
    assertThat(read("“The road is closed.\n\nWe wait,” the driver said."))
        .containsExactly("“The road is closed.~", "+We wait,”");
  }

  @Test
  void wrappedLinesDoNotEndAQuotation() {
    String text =
        """
        The harbour master said on
        Monday that "all ships will
        leave" before noon and that
        no one was hurt.

        The port has been closed
        since Friday, when a storm
        broke the outer wall of the
        old basin.
        """;
    assertThat(read(text)).containsExactly("\"all ships will\nleave\"");
  }

  @Test
  void tokensKnowTheirQuotation() {
    String text = "He said \"yes\" twice.";
    Quotations quotations = quotations(text);
    Tokens tokens = Tokens.of(text);
    int yes = tokens.at(text.indexOf("yes"));
    assertThat(quotations.isQuoted(yes)).isTrue();
    assertThat(quotations.isQuoted(yes - 1)).isFalse();
    assertThat(quotations.at(yes - 1)).isSameAs(quotations.at(yes)).isNotNull();
    assertThat(quotations.at(0)).isNull();
  }

  @Test
  void marksWithNothingBetween() {
    assertThat(read("\"\" “” ‘’ '' \"")).isEmpty();
  }

  /** A reader that looked back from each mark would not come to an end here. */
  @Test
  void anyNumberOfMarksIsRead() {
    for (String marks : List.of("\"", "“", "”", "' ", "‘a", "“a ‘b \"c\n", "«", "a\" \"b", "''")) {
      String text = marks.repeat(500_000 / marks.length());
      int opened = -1;
      for (Quotation quotation : quotations(text).all()) {
        assertThat(quotation.outer().from()).isGreaterThanOrEqualTo(opened);
        assertThat(quotation.outer().contains(quotation.inner().from())).isTrue();
        opened = quotation.outer().from();
      }
    }
  }
}
