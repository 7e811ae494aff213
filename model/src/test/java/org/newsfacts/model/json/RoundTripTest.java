package org.newsfacts.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsfacts.model.Concern;
import org.newsfacts.model.Fact;
import org.newsfacts.model.NewsLine;
import org.newsfacts.model.RandomFacts;

/** What is written reads back as an equal record. */
class RoundTripTest {

  private static final FactJson JSON = FactJson.standard();

  @ParameterizedTest
  @MethodSource("org.newsfacts.model.RandomFacts#types")
  void anyFactComesBack(Class<? extends Fact> type) {
    for (int seed = 0; seed < 300; seed++) {
      Fact fact = new RandomFacts(seed).fact(type);
      assertThat(JSON.read(JSON.write(fact))).as("seed %d", seed).isEqualTo(fact);
    }
  }

  @ParameterizedTest
  @MethodSource("org.newsfacts.model.RandomFacts#types")
  void anyFactIsOneLineOfAsciiControls(Class<? extends Fact> type) {
    for (int seed = 0; seed < 100; seed++) {
      assertThat(JSON.write(new RandomFacts(seed).fact(type))).doesNotContain("\n", "\r", "\u0000");
    }
  }

  @Test
  void aFileOfFactsComesBack() throws IOException {
    List<FactsLine> results = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      RandomFacts random = new RandomFacts(i);
      List<Fact> facts = new ArrayList<>();
      RandomFacts.types().limit(i % 17).forEach(type -> facts.add(random.fact(type)));
      results.add(new FactsLine("article-" + i, facts));
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (FactsWriter out = JSON.writer(file)) {
      for (FactsLine result : results) {
        out.write(result);
      }
    }

    assertThat(read(file.toByteArray())).isEqualTo(results);
    assertThat(file.toString(StandardCharsets.UTF_8)).endsWith("}\n").hasLineCount(50);
  }

  @Test
  void halvesOfSurrogatePairsComeBack() throws IOException {
    NewsLine line = new NewsLine("Tokyo \ud83d is \udea2\ud83d worried \ud83d\udea2 \ud83d");
    Concern concern =
        new Concern(
            line.basis("r"), line.country("Tokyo", "JP"), line.span("\udea2\ud83d worried"));
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (FactsWriter out = JSON.writer(file)) {
      out.write("\ud83d", List.of(concern));
    }

    assertThat(file.toString(StandardCharsets.UTF_8)).contains("\\ud83d is \\udea2\\ud83d worried");
    assertThat(read(file.toByteArray())).containsExactly(new FactsLine("\ud83d", List.of(concern)));
  }

  @Test
  void theOrderOfFieldsDoesNotMatter() {
    Fact fact =
        JSON.read(
            """
            {"topic":{"text":"the build-up","end":42,"start":30},
             "rule":"concern.worried", "holder":{"kind":"COUNTRY","name":"Tokyo","role":null},
             "evidence":{"end":5,"start":0,"text":"Tokyo"}, "negated":false,
             "type":"Concern", "modality":"ACTUAL"}
            """);

    assertThat(fact).isInstanceOf(Concern.class);
    assertThat(fact.evidence().text()).isEqualTo("Tokyo");
  }

  @Test
  void aPersonMayWriteDownAFactWithoutARule() {
    Fact fact =
        JSON.read(
            """
            {"type":"Concern","evidence":{"start":0,"end":1,"text":"a"},
             "holder":{"name":"Tokyo","kind":"COUNTRY"},"topic":{"start":0,"end":1,"text":"a"}}
            """);

    assertThat(fact.rule()).isEmpty();
    assertThat(JSON.write(fact)).doesNotContain("rule");
  }

  private static List<FactsLine> read(byte[] file) throws IOException {
    List<FactsLine> results = new ArrayList<>();
    try (JsonLines<FactsLine> lines = JSON.results(new ByteArrayInputStream(file), "memory")) {
      lines.forEach(line -> results.add(line.orThrow()));
    }
    return results;
  }
}
