package org.newsfacts.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Basis;
import org.newsfacts.model.CasualtyFigure;
import org.newsfacts.model.Concern;
import org.newsfacts.model.Count;
import org.newsfacts.model.DiplomaticCall;
import org.newsfacts.model.Fact;
import org.newsfacts.model.Harm;
import org.newsfacts.model.NewsLine;
import org.newsfacts.model.When;

class FactsWriterTest {

  private static final NewsLine LINE = new NewsLine("Tokyo is worried.");
  private static final Concern CONCERN =
      new Concern(LINE.basis("concern"), LINE.country("Tokyo", "JP"), LINE.span("worried"));

  record Rumour(Basis basis) implements Fact {
    @Override
    public Rumour withBasis(Basis newBasis) {
      return new Rumour(newBasis);
    }
  }

  private final ByteArrayOutputStream file = new ByteArrayOutputStream();

  @Test
  void anArticleIsALine() throws IOException {
    try (FactsWriter out = FactJson.standard().writer(file)) {
      out.write("a1", List.of());
      out.write("a2", List.of(CONCERN));
    }

    assertThat(written().lines())
        .containsExactly(
            "{\"id\":\"a1\",\"facts\":[]}",
            "{\"id\":\"a2\",\"facts\":[" + FactJson.standard().write(CONCERN) + "]}");
  }

  @Test
  void aResultThatCannotBeWrittenLeavesNoTrace() throws IOException {
    try (FactsWriter out = FactJson.standard().writer(file)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> out.write("a1", List.of(CONCERN, new Rumour(LINE.basis("rumour")))));
      out.write("a2", List.of());
    }

    assertThat(written()).isEqualTo("{\"id\":\"a2\",\"facts\":[]}\n");
  }

  @Test
  void aLineIsThereAsSoonAsItIsWritten() throws IOException {
    try (FactsWriter out = FactJson.standard().writer(file)) {
      out.write("a1", List.of());
      out.flush();

      assertThat(written()).isEqualTo("{\"id\":\"a1\",\"facts\":[]}\n");
    }
  }

  @Test
  void peopleMayReadAnIndentedArray() throws IOException {
    try (FactsWriter out = FactJson.standard().indentedWriter(file)) {
      out.write("a1", List.of());
      out.write("a2", List.of(CONCERN));
    }

    assertThat(written())
        .startsWith("[\n{\n  \"id\" : \"a1\",\n  \"facts\" : [ ]\n},\n{\n  \"id\" : \"a2\",\n")
        .contains("\n      \"type\" : \"Concern\",\n")
        .endsWith("}\n]\n")
        .doesNotContain("\r");
  }

  @Test
  void anIndentedArrayMayBeEmpty() throws IOException {
    FactJson.standard().indentedWriter(file).close();

    assertThat(written()).isEqualTo("[]\n");
  }

  @Test
  void ploverEventsAreLinesOfTheirOwn() throws IOException {
    NewsLine line = new NewsLine("Lund phoned Oman on Monday; 31 people were held.");
    LocalDate monday = LocalDate.of(2024, 5, 13);
    Fact call =
        new DiplomaticCall(
            Basis.of(line.span("Lund phoned Oman on Monday"), "call.phoned")
                .withWhen(new When(line.span("on Monday"), monday, monday)),
            new Actor(
                "Kari Lund", Actor.Kind.PERSON, null, null, "NO", line.span("Lund"), List.of()),
            line.country("Oman", "OM"),
            DiplomaticCall.Channel.PHONE,
            List.of());
    Fact held =
        CasualtyFigure.builder(Basis.of(line.span("31 people were held"), "casualty.held"))
            .harm(Harm.DETAINED)
            .count(new Count(31, null, Count.Qualifier.AT_LEAST, line.span("31")))
            .aggregation(CasualtyFigure.Aggregation.INCIDENT)
            .place(line.place("Oman"))
            .build();

    try (PloverWriter out = new PloverWriter(file)) {
      assertThat(out.write("a7", LocalDate.of(2024, 5, 17), List.of(call, CONCERN, held)))
          .isEqualTo(2);
    }

    assertThat(written().lines())
        .containsExactly(
            """
            {"id":"a7#1","date":"2024-05-13","event":"CONSULT","mode":"phone","cameo":"041",\
            "actor":[{"actorText":"Kari Lund","code":"NOR"},{"actorText":"Oman","code":"OMN"}],\
            "text":"Lund phoned Oman on Monday","start":0,"end":26,"rule":"call.phoned"}\
            """,
            """
            {"id":"a7#3","date":"2024-05-17","event":"COERCE","mode":"arrest","cameo":"173",\
            "event_loc":"Oman","size":31,"text":"31 people were held","start":28,"end":47,\
            "rule":"casualty.held"}\
            """);
  }

  private String written() {
    return file.toString(StandardCharsets.UTF_8);
  }
}
