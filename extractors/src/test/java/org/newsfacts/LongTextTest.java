package org.newsfacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsfacts.model.Fact;
import org.newsfacts.model.Span;
import org.newsfacts.text.Article;

/** Long and strange texts. Anything worse than linear would not come back from these. */
class LongTextTest {
  private static final NewsFacts ENGINE = NewsFacts.english();
  private static final int LENGTH = 250_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "“",
        "'",
        "‘ ’ ",
        ",",
        ", ",
        "(",
        " — ",
        "... ",
        "\n",
        "\r\n",
        "a\n",
        "\u00a0",
        "\u0000",
        "\ud83d",
        "A",
        "9",
        "1,000,",
        "e\u0301",
        "e-",
        "http://a.example/b?c=d&",
        "12 ",
        "12, 13 and ",
        "5 May ",
        "on Monday ",
        "between 5 and ",
        "Kari Solheim ",
        "Kari Solheim, ",
        "Oman, Kenya and ",
        "Foreign Minister ",
        "the United Nations Security Council ",
        "he said ",
        "He said. ",
        "\"No,\" he said, \"",
        "He said:\n",
        "“He said no.\n\n",
        "said that ",
        ", adding that ",
        "according to ",
        "They said they ",
        "his counterpart ",
        "the man who ",
        "killed 12, ",
        "including 5, ",
        "no casualties ",
        "voted 5 to 4 ",
        "called on ",
        "Jets struck a depot ",
        "sent an envoy to ",
        "Photo: Kari Solheim\n",
        "THE MINISTER SAID ",
        "The minister said that the army had killed at least 12 people in Aden and "
      })
  void onePieceAgainAndAgainIsRead(String piece) {
    read(piece.repeat(LENGTH / piece.length()));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void newsWordsInAnyOrderWithoutFullStopsAreRead(long seed) {
    List<String> words =
        List.of(
            ("the minister;said;that;Kari Solheim;Oman;killed;12 people;wounded;on Monday;and;the"
                    + " United Nations;called on;urged;condemned;the"
                    + " attack;accused;of;met;with;\";“;”;his counterpart;spoke by phone;adopted a"
                    + " resolution;between;including;children;were;according to;who;the army;struck;an"
                    + " envoy;mediating;strike;toll;since;more"
                    + " than;dozens;missing;adding;by;for;she;they;blast;blamed;,")
                .split(";", -1));
    Random random = new Random(seed);
    List<String> some = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      some.add(words.get(random.nextInt(words.size())));
    }
    StringBuilder text = new StringBuilder();
    while (text.length() < LENGTH) {
      text.append(some.get(random.nextInt(some.size()))).append(' ');
    }
    read(text.toString());
  }

  private static void read(String text) {
    Article article = Article.of(text).published(LocalDate.of(2031, 3, 5));
    for (Fact fact : ENGINE.read(article)) {
      Span evidence = fact.evidence();
      assertThat(evidence.end()).isLessThanOrEqualTo(text.length());
      assertThat(text.startsWith(evidence.text(), evidence.start())).isTrue();
    }
  }
}
