package org.newsfacts.examples.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Basis;
import org.newsfacts.model.Concern;
import org.newsfacts.model.Endorsement;
import org.newsfacts.model.Fact;
import org.newsfacts.model.Span;

class MarkedTextTest {

  @Test
  void marksEvidenceAndThePartsInsideIt() {
    String text = "Oslo fears <rain>.\nSo.";
    assertThat(new MarkedText(text, List.of(concern(text, 0, 18, 11, 17))).html())
        .isEqualTo(
            piece("e", "0", "", "Oslo fears ")
                + piece("e", "0", "0", "&lt;rain&gt;")
                + piece("e", "0", "", ".")
                + "\nSo.");
  }

  @Test
  void cutsWhereFactsOverlap() {
    String text = "abcdefghi";
    Fact first = concern(text, 0, 6, 0, 1);
    Fact second = concern(text, 3, 9, 8, 9);
    assertThat(new MarkedText(text, List.of(first, second)).html())
        .contains(piece("e", "0 1", "", "def"), piece("e", "1", "1", "i"));
  }

  @Test
  void theInnerFactGivesItsColour() {
    String text = "abcdefghi";
    Fact outer = concern(text, 0, 9, 0, 1);
    Span inner = Span.of(text, 3, 6);
    Fact thanks =
        new Endorsement(
            Basis.of(inner, "endorsement.thank"),
            Actor.of("Oslo", Actor.Kind.COUNTRY),
            Endorsement.Kind.THANK,
            inner);
    assertThat(new MarkedText(text, List.of(outer, thanks)).html())
        .contains(piece("e", "Endorsement", "0 1", "1", "def"))
        .contains(piece("e", "0", "", "ghi"));
  }

  @Test
  void aTextWithoutFactsIsOnlyEscaped() {
    assertThat(new MarkedText("a & \"b\" 'c' \u0000\r\n", List.of()).html())
        .isEqualTo("a &amp; &quot;b&quot; &#39;c&#39; \uFFFD\n");
  }

  private static Fact concern(String text, int start, int end, int topicStart, int topicEnd) {
    return new Concern(
        Basis.of(Span.of(text, start, end), "concern.fears"),
        Actor.of("Oslo", Actor.Kind.COUNTRY),
        Span.of(text, topicStart, topicEnd));
  }

  private static String piece(String kind, String evidence, String parts, String text) {
    return piece(kind, "Concern", evidence, parts, text);
  }

  private static String piece(
      String kind, String type, String evidence, String parts, String text) {
    return String.format(
        "<span class=\"%s h%d\" data-e=\"%s\" data-p=\"%s\" title=\"%s\">%s</span>",
        kind, Hue.of(type), evidence, parts, type, text);
  }
}
