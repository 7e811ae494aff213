package org.newsfacts.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewsFactsCommandTest {
  private static final String TWO_LINES =
      """
      {"id":"a","text":"Bells rang."}
      {"id":"b","published":"2031-02-03","text":"Rain fell.","source":{"desk":7}}
      """;

  @TempDir private Path folder;

  @Test
  void writesALineForEachArticleInTheOrderOfTheInput() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      lines.append("{\"id\":\"n").append(i).append("\",\"text\":\"Bells rang.\"}\n");
    }
    CommandLineRun run = CommandLineRun.of("extract", "--threads", "4", file("many.ndjson", lines));
    assertThat(run.out().lines()).hasSize(200).first().asString().startsWith("{\"id\":\"n0\"");
    assertThat(run.out().lines().toList().get(199)).isEqualTo("{\"id\":\"n199\",\"facts\":[]}");
    assertThat(run.status()).isZero();
  }

  @Test
  void reportsABrokenLineAndReadsTheOthers() throws IOException {
    String lines =
        "{\"id\":\"a\",\"text\":\"Bells rang.\"}\n{\"id\":\n\n{\"id\":\"c\",\"text\":\"\"}\n";
    CommandLineRun run = CommandLineRun.of("extract", file("day.ndjson", lines));
    assertThat(run.out().lines()).hasSize(2);
    assertThat(run.err()).contains("day.ndjson:2: ").contains("2 read, 1 failed");
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void aWrongDateCostsTheDateAndIsTold() throws IOException {
    String line = "{\"id\":\"a\",\"published\":\"3 March\",\"text\":\"Bells rang.\"}\n";
    CommandLineRun run = CommandLineRun.of("extract", file("day.ndjson", line));
    assertThat(run.err()).contains("day.ndjson:1: warning: date not read: \"3 March\"");
    assertThat(run.out()).startsWith("{\"id\":\"a\",\"warnings\":[");
    assertThat(run.status()).isZero();
  }

  @Test
  void reportsAMissingFileAndReadsTheOthers() throws IOException {
    CommandLineRun run =
        CommandLineRun.of("extract", folder + "/gone.txt", file("b.txt", "Bells rang."));
    assertThat(run.out()).isEqualTo("{\"id\":\"b\",\"facts\":[]}\n");
    assertThat(run.err()).contains("gone.txt: no such file or folder");
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void tellsWhereAFileIsNotUtf8() throws IOException {
    byte[] latin1 = "Bells rang.\nCaf\u00e9".getBytes(StandardCharsets.ISO_8859_1);
    Path file = Files.write(folder.resolve("old.txt"), latin1);
    CommandLineRun run = CommandLineRun.of("extract", file.toString());
    assertThat(run.err())
        .contains("old.txt: warning: not UTF-8 at byte 15 (line 2): read as windows-1252");
    assertThat(run.status()).isZero();
  }

  @Test
  void reportsAFolderWithoutArticles() throws IOException {
    Files.createDirectory(folder.resolve("empty"));
    CommandLineRun run = CommandLineRun.of("extract", folder.resolve("empty").toString());
    assertThat(run.err()).contains("empty: no .txt, .text, .html");
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void readsFoldersSortedByName() throws IOException {
    Files.createDirectory(folder.resolve("b"));
    file("c.txt", "Bells rang.");
    file("b/z.txt", "Bells rang.");
    file("a.ndjson", TWO_LINES);
    file("notes.doc", "not an article");
    CommandLineRun run = CommandLineRun.of("tokens", folder.toString());
    assertThat(run.out().lines().map(line -> line.substring(7, line.indexOf('"', 7))))
        .containsExactly("a", "b", "z", "c");
  }

  @Test
  void writesEventsInTheFieldsOfPlover() throws IOException {
    String file = file("c.txt", "The minister condemned the attack.\nBells rang.");
    CommandLineRun run = CommandLineRun.of("extract", "--format", "plover", file);
    assertThat(run.out().lines())
        .singleElement()
        .asString()
        .contains("\"event\":\"ACCUSE\"", "\"mode\":\"disapprove\"", "\"cameo\":\"111\"");
  }

  @Test
  void wrongUseIsStatusTwo() throws IOException {
    String file = file("b.txt", "Bells rang.");
    assertThat(CommandLineRun.of().status()).isEqualTo(2);
    assertThat(CommandLineRun.of("extract").status()).isEqualTo(2);
    assertThat(CommandLineRun.of("extract", "--format", "xml", file).status()).isEqualTo(2);
    assertThat(CommandLineRun.of("extract", "--published", "May", file).status()).isEqualTo(2);
    assertThat(CommandLineRun.of("extract", "--threads", "0", file).status()).isEqualTo(2);
  }

  @Test
  void helpAndVersionAreStatusZero() {
    assertThat(CommandLineRun.of("--help").out()).contains("extract", "Exit status");
    assertThat(CommandLineRun.of("--version").status()).isZero();
    assertThat(CommandLineRun.of("extract", "--help").out()).contains("--published");
  }

  @Test
  void readsStandardInput() {
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream(TWO_LINES.getBytes(StandardCharsets.UTF_8)));
    try {
      CommandLineRun run = CommandLineRun.of("extract", "-");
      assertThat(run.out())
          .isEqualTo(
              """
              {"id":"a","facts":[]}
              {"id":"b","published":"2031-02-03","facts":[]}
              """);
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void writesAFileOnlyWhenItIsComplete() throws IOException {
    Path out = folder.resolve("facts.ndjson");
    file("a.ndjson", TWO_LINES);
    CommandLineRun.of("extract", "--out", out.toString(), folder.toString());
    CommandLineRun again = CommandLineRun.of("extract", "--out", out.toString(), folder.toString());
    assertThat(again.out()).isEmpty();
    assertThat(out)
        .hasContent(
            """
            {"id":"a","facts":[]}
            {"id":"b","published":"2031-02-03","facts":[]}
            """);
    assertThat(folder.resolve("facts.ndjson.part")).doesNotExist();
  }

  @Test
  void saysWhenTheOutputCannotBeWritten() throws IOException {
    String file = file("b.txt", "Bells rang.");
    CommandLineRun run = CommandLineRun.of("extract", "--out", folder + "/none/f.ndjson", file);
    assertThat(run.err()).contains("none/f.ndjson: cannot be written");
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void givesTheTextThatOffsetsReferTo() throws IOException {
    String file = file("b.txt", "Bells “rang”.");
    assertThat(CommandLineRun.of("extract", "--with-text", file).out())
        .isEqualTo("{\"id\":\"b\",\"text\":\"Bells “rang”.\",\"facts\":[]}\n");
    assertThat(CommandLineRun.of("extract", "--format", "json", file).out())
        .startsWith("[\n{\n  \"id\": \"b\",\n  \"text\": \"Bells “rang”.\",\n");
  }

  @Test
  void writesOffsetsOfWordsAndSentences() throws IOException {
    String file = file("b.txt", "Bells rang. Rain fell.");
    assertThat(CommandLineRun.of("tokens", file).out())
        .isEqualTo(
            "{\"id\":\"b\",\"tokens\":[[0,5],[6,10],[10,11],[12,16],[17,21],[21,22]],"
                + "\"sentences\":[[0,11],[12,22]]}\n");
  }

  @Test
  void writesNumbersWithTheirValues() throws IOException {
    String file = file("b.txt", "At least 1,200 people left.");
    assertThat(CommandLineRun.of("mentions", file).out())
        .contains("{\"type\":\"NUMBER\",\"start\":0,\"end\":14,\"value\":1200,")
        .contains("\"qualifier\":\"AT_LEAST\",\"kind\":\"cardinal\"}");
  }

  @Test
  void tellsWhyARuleReadNothing() {
    String rule = "statement.indirect.that-clause";
    assertThat(CommandLineRun.of("why-not", rule, "Rain fell.").out()).startsWith(rule);
    CommandLineRun unknown = CommandLineRun.of("why-not", "call.nobody", "Rain fell.");
    assertThat(unknown.err()).contains("no rule is named \"call.nobody\"");
    assertThat(unknown.status()).isEqualTo(2);
  }

  @Test
  void explainsWhatWasRead() throws IOException {
    String file = file("b.txt", "Ana Ruiz said that she would wait.");
    assertThat(CommandLineRun.of("explain", file).out())
        .contains("== b", "Ana Ruiz said that she would wait.", "=> Statement by statement.");
  }

  private String file(String name, CharSequence text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
