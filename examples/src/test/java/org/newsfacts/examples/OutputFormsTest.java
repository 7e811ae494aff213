package org.newsfacts.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsfacts.examples.input.JsonTree;
import org.newsfacts.examples.output.FactSchema;
import org.newsfacts.model.json.FactJson;

class OutputFormsTest {
  private static final String TEXT =
      "\uD83D\uDE00 Ana Ruiz said that \"Amsel\", her town, would wait.\n\n"
          + "At least 12 people were killed in Aden on Monday, among them four children.";

  @TempDir private Path folder;

  // CSV

  @Test
  void tablesAreAFileATypeWithFixedColumns() throws IOException {
    Path out = folder.resolve("tables");
    String file = article("a,\"1\"");
    CommandLineRun run =
        CommandLineRun.of("extract", "--format", "csv", "--out", out.toString(), file);
    assertThat(run.out()).isEmpty();
    assertThat(names(out))
        .contains("Statement.csv", "CasualtyFigure.csv", "Offer.csv", "warnings.csv");
    List<CSVRecord> figures = rows(Files.readString(out.resolve("CasualtyFigure.csv")));
    assertThat(figures).hasSize(2);
    assertThat(figures.get(0).toMap())
        .containsEntry("article", "a,\"1\"")
        .containsEntry("published", "2031-03-05")
        .containsEntry("harm", "killed")
        .containsEntry("count_low", "12")
        .containsEntry("count_high", "")
        .containsEntry("count_qualifier", "at_least")
        .containsEntry("place", "Aden")
        .containsEntry("place_country", "YE")
        .containsEntry("when_start", "2031-03-03")
        .containsEntry("modality", "actual");
    assertThat(Files.readString(out.resolve("Offer.csv")))
        .startsWith(
            "article,published,id,evidence_start,evidence_end,evidence,offeror,offeror_kind")
        .endsWith("carried,rule\r\n");
    assertThat(Files.readString(out.resolve("Statement.csv"))).contains("\"\"Amsel\"\"");
  }

  @Test
  void oneTypeMayStandOnStandardOutput() throws IOException {
    String file = article("a");
    CommandLineRun run =
        CommandLineRun.of("extract", "--format", "csv", "--type", "casualtyfigure", file);
    assertThat(rows(run.out())).hasSize(2);
    CommandLineRun all = CommandLineRun.of("extract", "--format", "csv", file);
    assertThat(all.err()).contains("name a folder with --out, or one type with --type");
    assertThat(all.status()).isEqualTo(2);
  }

  @Test
  void eventsStandInTheColumnsOfKnownDataSets() throws IOException {
    String file =
        article(
            "a",
            "A car bomb killed between 12 and 15 people in Aden on Monday. A year earlier, a bus"
                + " crash in Taiz killed nine people. Teachers marched in Aden on Tuesday.");
    assertThat(rows(columns("ucdp", file)).get(0).toMap())
        .containsEntry("id", "a#1")
        .containsEntry("country", "Yemen")
        .containsEntry("where_description", "Aden")
        .containsEntry("date_start", "2031-03-03")
        .containsEntry("low", "12")
        .containsEntry("high", "15");
    List<CSVRecord> acled = rows(columns("acled", file));
    assertThat(acled.stream().map(row -> row.get("event_type")))
        .containsExactly("Explosions/Remote violence", "Protests");
    assertThat(acled.get(1).toMap())
        .containsEntry("actor1", "Teachers")
        .containsEntry("event_date", "2031-03-04")
        .containsEntry("fatalities", "0");
    assertThat(rows(columns("emdat", file)))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row.toMap())
                    .containsEntry("ISO", "YEM")
                    .containsEntry("Country", "Yemen")
                    .containsEntry("Total Deaths", "9"));
    assertThat(rows(columns("plover", file)).stream().map(row -> row.get("event")))
        .contains("PROTEST");
  }

  @Test
  void columnsOfEventsGoWithCsvAlone() throws IOException {
    CommandLineRun run = CommandLineRun.of("extract", "--columns", "ucdp", article("a"));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("--columns goes with csv");
  }

  private static String columns(String set, String file) {
    return CommandLineRun.of("extract", "--format", "csv", "--columns", set, file).out();
  }

  // Ids and offsets

  @Test
  void aFactKeepsItsIdWhateverElseIsRead() throws IOException {
    String file = article("a");
    List<String> all = ids(CommandLineRun.of("extract", file).out());
    List<String> some = ids(CommandLineRun.of("extract", "--type", "CasualtyFigure", file).out());
    assertThat(all).doesNotHaveDuplicates().containsAll(some);
    assertThat(some).hasSize(2).allMatch(id -> id.length() == 16);
    assertThat(ids(CommandLineRun.of("extract", article("b")).out()))
        .doesNotContainAnyElementsOf(all);
  }

  @Test
  void linesWithIdsAreReadBack() throws IOException {
    String line = CommandLineRun.of("extract", article("a")).out();
    Path file = Files.writeString(folder.resolve("facts.ndjson"), line);
    try (var lines = FactJson.standard().results(file)) {
      assertThat(lines.iterator().next().orThrow().facts()).hasSizeGreaterThan(2);
    }
  }

  @Test
  void offsetsCanBeCountedInCodePoints() throws IOException {
    String file = article("a");
    int utf16 = end(CommandLineRun.of("extract", file).out());
    String line = CommandLineRun.of("extract", "--offsets", "codepoints", file).out();
    assertThat(line).contains("\"offsets\":\"codepoints\"");
    assertThat(end(line)).isEqualTo(utf16 - 1);
    assertThat(
            CommandLineRun.of("extract", "--offsets", "codepoints", "--format", "text", file)
                .status())
        .isEqualTo(2);
  }

  // Schema

  @Test
  void theSchemaOfTheDocumentationIsThatOfTheRecords() throws IOException {
    assertThat(Files.readString(Project.file("docs/facts.schema.json")))
        .as("write it anew: java -jar newsfacts-examples.jar schema > docs/facts.schema.json")
        .isEqualTo(FactSchema.text(List.of()));
  }

  @Test
  void whatIsWrittenFitsTheSchema() throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(FactSchema.text(List.of()), InputFormat.JSON);
    String samples = Project.file("examples/samples").toString();
    String lines =
        CommandLineRun.of("extract", "--with-text", samples).out()
            + CommandLineRun.of("extract", "--offsets", "codepoints", article("a")).out();
    assertThat(lines.lines()).hasSizeGreaterThan(5);
    lines
        .lines()
        .forEach(line -> assertThat(schema.validate(line, InputFormat.JSON)).as(line).isEmpty());
    String unknown = "{\"id\":\"a\",\"facts\":[{\"type\":\"Concern\",\"rule\":\"x.y\"}]}";
    assertThat(schema.validate(unknown, InputFormat.JSON)).isNotEmpty();
  }

  // What is read, and with which words

  @Test
  void rulesAreListed() {
    assertThat(CommandLineRun.of("rules", "statement.").out())
        .contains("statement.indirect.that-clause\t")
        .doesNotContain("casualty.");
    assertThat(CommandLineRun.of("rules", "--guards").out()).contains("\tnot\t");
    assertThat(CommandLineRun.of("rules", "nothing.").status()).isEqualTo(2);
  }

  @Test
  void rulesAndTypesAreLeftOut() throws IOException {
    String file = article("a");
    String rule = rule(CommandLineRun.of("extract", "--type", "Statement", file).out());
    assertThat(CommandLineRun.of("extract", "--without", rule, file).out()).doesNotContain(rule);
    CommandLineRun wrong = CommandLineRun.of("extract", "--without", "no.rule", file);
    assertThat(wrong.err()).contains("no rule is named \"no.rule\"");
    assertThat(wrong.status()).isEqualTo(2);
    CommandLineRun type = CommandLineRun.of("extract", "--type", "Rumour", file);
    assertThat(type.err()).contains("no fact type \"Rumour\"; there are [Statement, ");
  }

  @Test
  void wordsOfTheUsersOwnAreRead() throws IOException {
    Path words = Files.createDirectory(folder.resolve("words"));
    Files.writeString(words.resolve("titles.tsv"), "# columns: word\nharbour warden\n");
    String file = file("b.txt", "Harbour Warden Ana Ruiz left Amsel.");
    assertThat(CommandLineRun.of("extract", file).status()).isZero();
    CommandLineRun own = CommandLineRun.of("extract", "--lexicon", words.toString(), file);
    assertThat(own.err()).isEmpty();
    Files.writeString(words.resolve("tittles.tsv"), "# columns: word\nx\n");
    CommandLineRun wrong = CommandLineRun.of("extract", "--lexicon", words.toString(), file);
    assertThat(wrong.err()).contains("tittles.tsv: there is no list \"tittles\"; there are [");
    assertThat(wrong.status()).isEqualTo(2);
  }

  // Score

  @Test
  void factsAreScoredAgainstThoseOfPeople() throws IOException {
    String read = file("read.ndjson", CommandLineRun.of("extract", article("a")).out());
    CommandLineRun same = CommandLineRun.of("score", read, read);
    assertThat(same.out()).contains("CasualtyFigure        2      2  100.0  100.0  100.0   100.0");
    String gold =
        file(
            "gold.ndjson",
            "{\"id\":\"a\",\"facts\":[{\"type\":\"Concern\",\"evidence\":{\"start\":3,\"end\":20,\"text\":\"Ana"
                + " Ruiz\"},\"holder\":{\"name\":\"Ruiz\"}}]}\n"
                + "{\"id\":\"z\",\"facts\":[]}\n");
    CommandLineRun other = CommandLineRun.of("score", gold, read);
    assertThat(other.out())
        .contains("Concern               1      0    0.0    0.0    0.0     0.0")
        .contains("MISSED Concern [a] Ana Ruiz", "SPURIOUS CasualtyFigure [a] (casualty.");
    assertThat(other.err()).contains("no line for the article \"z\"");
    assertThat(other.status()).isEqualTo(1);
  }

  private static int end(String line) {
    return Integer.parseInt(
        String.valueOf(
            ((Map<?, ?>) Objects.requireNonNull(facts(line).get(0).get("evidence"))).get("end")));
  }

  private static String rule(String line) {
    return String.valueOf(facts(line).get(0).get("rule"));
  }

  private static List<String> ids(String line) {
    return facts(line).stream().map(fact -> String.valueOf(fact.get("id"))).toList();
  }

  private static List<Map<?, ?>> facts(String line) {
    Map<?, ?> read = (Map<?, ?>) Objects.requireNonNull(JsonTree.read(line));
    return org.newsfacts.examples.score.Scores.facts(read);
  }

  private static List<CSVRecord> rows(String table) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var parser = format.parse(new StringReader(table))) {
      return parser.getRecords();
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private String article(String id) throws IOException {
    return article(id, TEXT);
  }

  private String article(String id, String text) throws IOException {
    String json =
        "{\"id\":\""
            + id.replace("\"", "\\\"")
            + "\",\"published\":\"2031-03-05\",\"text\":\""
            + text.replace("\"", "\\\"").replace("\n", "\\n")
            + "\"}\n";
    return file("article-" + Math.floorMod(id.hashCode(), 1000) + ".ndjson", json);
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
