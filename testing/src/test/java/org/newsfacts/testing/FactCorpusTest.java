package org.newsfacts.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsfacts.model.Basis;
import org.newsfacts.model.Fact;
import org.newsfacts.model.Span;
import org.newsfacts.testing.RuleExamples.NearMiss;

/** The corpus runner finds what differs, in whatever planting it differs. */
class FactCorpusTest {

  /** A toy fact: a bell that rang. */
  record Bell(Basis basis, Span word) implements Fact {
    @Override
    public Bell withBasis(Basis newBasis) {
      return new Bell(newBasis, word);
    }
  }

  @Test
  void passesWhenTheRuleReadsTheSentenceInEveryPlanting() {
    CorpusCheck check = new CorpusCheck(bells(" "));
    check.reads(bell().reads("The old bell rang.").with(Bell::word, "bell").evidence("bell"));
    check.rejects("toy.bell", new NearMiss("The old door slammed.", null));
  }

  @Test
  void tellsThePlantingInWhichTheRuleReadsNothing() {
    CorpusCheck check = new CorpusCheck(bells("old "));
    assertThatThrownBy(() -> check.reads(bell().reads("The old bell rang.")))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("the rule reads nothing here")
        .hasMessageContaining("NO_BREAK_SPACES");
  }

  @Test
  void tellsWhichPartDiffers() {
    CorpusCheck check = new CorpusCheck(bells(" "));
    Example<Bell> wrong = bell().reads("The old bell rang.").with(Bell::word, "gong");
    assertThatThrownBy(() -> check.reads(wrong))
        .hasMessageContaining("expected [gong] but found [bell]");
  }

  @Test
  void expectsAsManyFactsAsTheExampleLists() {
    CorpusCheck check = new CorpusCheck(bells(" "));
    Example<Bell> two = bell().reads("A bell rang, another bell answered.").and();
    check.reads(two);
    assertThatThrownBy(() -> check.reads(bell().reads("A bell rang.").and()))
        .hasMessageContaining("the rule reads nothing here");
  }

  @Test
  void failsWhenANearMissIsRead() {
    CorpusCheck check = new CorpusCheck(bells(" "));
    assertThatThrownBy(() -> check.rejects("toy.bell", new NearMiss("No bell rang.", null)))
        .hasMessageContaining("the rule must read nothing here");
  }

  @Test
  void failsWhenASpanDoesNotCutOutItsText() {
    Span shifted = new Span(1, 5, "bell");
    Bell bell = new Bell(Basis.of(shifted, "toy.bell"), shifted);
    assertThatThrownBy(() -> Spans.check(bell, "bells rang")).isInstanceOf(AssertionError.class);
    Spans.check(bell, " bells");
  }

  @Test
  void plantsWithoutChangingTheLength() {
    String sentence = "\"It's ours,\" he said.";
    for (Planting planting : Planting.values()) {
      assertThat(planting.write(sentence)).hasSameSizeAs(sentence);
      assertThat(planting.text(sentence).substring(planting.start()))
          .startsWith(planting.write(sentence));
    }
    assertThat(Planting.CURLY_MARKS.write(sentence)).isEqualTo("“It’s ours,” he said.");
  }

  private static RuleExamples<Bell> bell() {
    return new RuleExamples<>("toy.bell", Bell.class);
  }

  /** Reads the word "bell" after the given characters. */
  private static CorpusReader bells(String before) {
    return article -> {
      List<Fact> facts = new ArrayList<>();
      String text = article.text();
      int at = text.indexOf("bell");
      while (at >= 0) {
        if (text.startsWith(before, at - before.length()) || before.isBlank()) {
          Span word = Span.of(text, at, at + 4);
          facts.add(new Bell(Basis.of(word, "toy.bell"), word));
        }
        at = text.indexOf("bell", at + 1);
      }
      return facts;
    };
  }
}
