package org.newsfacts.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.newsfacts.NewsFacts;
import org.newsfacts.model.CasualtyFigure;

/** News of sport, business, weather and the rest, full of deaths that are none. */
class OffTopicTest {
  private static final int FEWEST = 150;

  @Test
  void readsNoFigureInNewsOfOtherThings() throws IOException {
    NewsFacts engine = NewsFacts.english();
    List<String> wrong = new ArrayList<>();
    List<String> sentences = sentences();
    for (String sentence : sentences) {
      for (CasualtyFigure figure : engine.read(sentence).of(CasualtyFigure.class)) {
        wrong.add(figure.rule() + " " + figure.count() + " in: " + sentence);
      }
    }
    assertThat(sentences).hasSizeGreaterThanOrEqualTo(FEWEST);
    assertThat(wrong).isEmpty();
  }

  private static List<String> sentences() throws IOException {
    List<String> sentences = new ArrayList<>();
    try (InputStream in =
        Objects.requireNonNull(OffTopicTest.class.getResourceAsStream("off-topic.txt"))) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.split("\n", -1)) {
        if (!line.isBlank() && !line.startsWith("#")) {
          sentences.add(line);
        }
      }
    }
    return sentences;
  }
}
