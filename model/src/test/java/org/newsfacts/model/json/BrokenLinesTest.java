package org.newsfacts.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A broken line says where and why, and the next one is read. */
class BrokenLinesTest {

  private static final String GOOD = "{\"id\":\"a\",\"facts\":[]}\n";

  @Test
  void theLinesAroundABrokenOneAreRead() throws IOException {
    List<JsonLine<FactsLine>> lines = results(GOOD + "{\"id\":\"b\",\"facts\":[\n" + GOOD);

    assertThat(lines).hasSize(3);
    assertThat(lines.get(0).orThrow().id()).isEqualTo("a");
    assertThat(error(lines.get(1)))
        .hasMessage("results.ndjson, line 2: facts: ends in the middle of a value");
    assertThat(lines.get(2).orThrow().id()).isEqualTo("a");
  }

  @Test
  void blankLinesAreCountedAndPassedOver() throws IOException {
    List<JsonLine<FactsLine>> lines = results("\n  \r\n" + GOOD + "\n{\n");

    assertThat(lines).extracting(JsonLine::line).containsExactly(3L, 5L);
  }

  @Test
  void anErrorNamesSourceLineAndReason() throws IOException {
    JsonLineException error = error(results(GOOD + "[]").get(1));

    assertThat(error.source()).isEqualTo("results.ndjson");
    assertThat(error.line()).isEqualTo(2);
    assertThat(error.reason()).isEqualTo("expected an object, found a list");
    assertThatExceptionOfType(JsonLineException.class)
        .isThrownBy(() -> results("[]").get(0).orThrow());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"facts":[]}                                     | a line without an id
          {"id":"a"}                                       | a result without facts
          {"id":"a","facts":7}                             | facts: expected a list, found the number 7
          {"id":"a","facts":["x"]}                         | facts[0]: expected a fact, found the text "x"
          {"id":"a","facts":[{}]}                          | facts[0]: a fact without a type
          {"id":"a","facts":[{"type":7}]}                  | facts[0].type: expected text, found the number 7
          {"id":"a","facts":[{"rule":"r","type":7}]}       | facts[0].rule: a fact without a type
          {"id":"a","facts":[]} {"id":"b","facts":[]}      | more than one value: an object
          """)
  void aResultIsOneObjectOfIdAndFacts(String line, String reason) throws IOException {
    assertThat(error(results(line).get(0)).reason()).isEqualTo(reason);
  }

  @Test
  void anUnknownTypeIsNamedWithTheKnownOnes() throws IOException {
    assertThat(reasonOfFact("{\"type\":\"Concert\"}"))
        .startsWith("facts[0]: unknown type \"Concert\", known are [Statement, ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "mood":"grim"                 | facts[0].mood: unknown field "mood" of Concern, known are [evidence, rule, negated, modality, reportedBy, when, carried, holder, topic]
          "basis":{}                    | facts[0].basis: unknown field "basis" of Concern, known are [evidence, rule, negated, modality, reportedBy, when, carried, holder, topic]
          "topic":{"start":0,"end":1,"text":"a","len":1} | facts[0].topic.len: unknown field "len" of Span, known are [start, end, text]
          "modality":"MAYBE"            | facts[0].modality: unknown value "MAYBE", known are [ACTUAL, PLANNED, POSSIBLE, CONDITIONAL]
          "negated":"no"                | facts[0].negated: expected true or false, found the text "no"
          "reportedBy":{"name":5}       | facts[0].reportedBy.name: expected text, found the number 5
          "rule":"again"                | facts[0].rule: stands twice
          "when":{"mention":{"start":0,"end":1,"text":"a"},"start":"17 May"} | facts[0].when.start: not an ISO date: "17 May"
          "topic":{"start":0,"end":9,"text":"a"} | facts[0].topic: Span: [0, 9) does not fit "a"
          "topic":{"end":1,"text":"a"}  | facts[0].topic: Span without start
          "topic":{"start":0.5}         | facts[0].topic.start: expected a whole number, found the number 0.5
          "topic":[]                    | facts[0].topic: expected an object, found a list
          "negated":false               | facts[0]: Concern without topic
          """)
  void aFactThatIsNoneSaysWhy(String field, String reason) throws IOException {
    String fact =
        """
        {"type":"Concern","evidence":{"start":0,"end":1,"text":"a"},"rule":"r",\
        "holder":{"name":"Tokyo","kind":"COUNTRY"},%s}\
        """
            .formatted(field);

    assertThat(reasonOfFact(fact)).isEqualTo(reason);
  }

  @Test
  void aNumberTooGreatIsNotCutOff() throws IOException {
    assertThat(
            reasonOfFact(
                """
                {"type":"Concern","evidence":{"start":99999999999,"end":1,"text":"a"}}\
                """))
        .startsWith("facts[0].evidence.start: ")
        .contains("out of range");
  }

  @Test
  void fieldsOfANewerVersionCanBePassedOver() {
    String newer =
        """
        {"type":"Concern","evidence":{"start":0,"end":1,"text":"a"},"rule":"r","mood":{"x":[1]},\
        "holder":{"name":"Tokyo","kind":"COUNTRY","age":3},\
        "topic":{"start":0,"end":1,"text":"a"}}\
        """;

    assertThat(FactJson.standard().ignoringUnknownFields().read(newer).rule()).isEqualTo("r");
  }

  @Test
  void bytesThatAreNoUtf8AreNoText() throws IOException {
    byte[] line = "{\"id\":\"?\",\"facts\":[]}".getBytes(StandardCharsets.US_ASCII);
    line[7] = (byte) 0xff;

    assertThat(error(results(line).get(0)).reason()).startsWith("id: Invalid UTF-8");
  }

  @Test
  void aFileMayBeginWithAByteOrderMark() throws IOException {
    assertThat(results("\ufeff" + GOOD).get(0).orThrow().id()).isEqualTo("a");
  }

  @Test
  void aLineTooLongIsPassedOver() throws IOException {
    FactJson json = FactJson.standard().longestLine(100);
    String tooLong = "{\"id\":\"" + "x".repeat(200_000) + "\",\"facts\":[]}\n";

    List<JsonLine<FactsLine>> lines =
        results(json, (tooLong + GOOD).getBytes(StandardCharsets.UTF_8));

    assertThat(error(lines.get(0)).reason()).isEqualTo("longer than 100 bytes");
    assertThat(lines.get(1).orThrow().id()).isEqualTo("a");
  }

  @Test
  void nestingWithoutEndIsAnErrorNotAnOverflow() throws IOException {
    String deep = "{\"id\":\"a\",\"x\":" + "[".repeat(100_000);

    assertThat(results(deep + "\n" + GOOD)).extracting(JsonLine::line).containsExactly(1L, 2L);
  }

  @Test
  void aFactReadFromAStringNamesItsLineToo() {
    assertThatExceptionOfType(JsonLineException.class)
        .isThrownBy(() -> FactJson.standard().read("{\"type\":\"Concern\",\n\"mood\":1}"))
        .withMessageStartingWith("JSON text, line 2: mood: unknown field");
  }

  private static String reasonOfFact(String fact) throws IOException {
    return error(results("{\"id\":\"a\",\"facts\":[" + fact + "]}").get(0)).reason();
  }

  private static JsonLineException error(JsonLine<FactsLine> line) {
    assertThat(line).isInstanceOf(JsonLine.Broken.class);
    return ((JsonLine.Broken<FactsLine>) line).error();
  }

  private static List<JsonLine<FactsLine>> results(String file) throws IOException {
    return results(file.getBytes(StandardCharsets.UTF_8));
  }

  private static List<JsonLine<FactsLine>> results(byte[] file) throws IOException {
    return results(FactJson.standard(), file);
  }

  private static List<JsonLine<FactsLine>> results(FactJson json, byte[] file) throws IOException {
    try (JsonLines<FactsLine> lines =
        json.results(new ByteArrayInputStream(file), "results.ndjson")) {
      return lines.stream().toList();
    }
  }
}
