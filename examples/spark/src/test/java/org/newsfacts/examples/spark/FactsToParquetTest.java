package org.newsfacts.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsfacts.NewsFacts;
import org.newsfacts.model.Fact;
import org.newsfacts.model.FactIds;
import org.newsfacts.model.json.FactJson;
import org.newsfacts.model.json.JsonLine;
import org.newsfacts.model.json.JsonLines;
import org.newsfacts.text.Article;

/** Runs the job on two threads of this machine. */
class FactsToParquetTest {
  private static final Path SAMPLES = Path.of("../samples/articles.ndjson");
  private static final String BROKEN =
      """
      {"id":"whole","published":"2031-03-05T08:00:00Z","text":"Oman condemned the raid on Monday."}
      {"id":"cut","text":"Oman con
      {"id":"empty","published":"2031-03-05"}
      {"id":"undated","published":"last week","text":"Norway thanked Oman."}
      {"text":"Peru condemned the raid."}
      """;

  @TempDir private static Path folder;
  private static SparkSession spark;
  private static Map<String, Long> counts;

  @BeforeAll
  static void runs() throws IOException {
    spark =
        SparkSession.builder()
            .master("local[2]")
            .appName("test")
            .config("spark.ui.enabled", false)
            .config("spark.sql.shuffle.partitions", 1)
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.sql.warehouse.dir", folder.resolve("warehouse").toString())
            .getOrCreate();
    Path articles = Files.createDirectory(folder.resolve("articles"));
    Files.copy(SAMPLES, articles.resolve("samples.json"));
    Files.write(articles.resolve("broken.json"), BROKEN.getBytes(StandardCharsets.UTF_8));
    counts = FactsToParquet.write(ArticleReader.articles(spark, articles.toString()), tables());
  }

  @AfterAll
  static void ends() {
    spark.stop();
  }

  @Test
  void hasTheFactsOfAPlainRunWithTheirIds() throws IOException {
    try (JsonLines<org.newsfacts.model.json.ArticleLine> lines =
        FactJson.standard().articles(SAMPLES)) {
      List<Article> articles = lines.stream().map(JsonLine::orThrow).map(Article::from).toList();
      for (String type : FactJson.standard().types()) {
        assertThat(
                table(type).collectAsList().stream()
                    .map(row -> row.<String>getAs("article") + " " + row.<String>getAs("id"))
                    .filter(
                        id ->
                            articles.stream()
                                .anyMatch(one -> id.startsWith(one.id().orElse("") + " "))))
            .as(type)
            .containsExactlyInAnyOrderElementsOf(
                articles.stream().flatMap(article -> ids(article, type)).toList());
      }
    }
  }

  private static Stream<String> ids(Article article, String type) {
    List<Fact> facts = NewsFacts.english().read(article).stream().toList();
    List<String> ids = FactIds.of(article.id().orElse(""), facts);
    return Stream.iterate(0, i -> i < ids.size(), i -> i + 1)
        .filter(i -> facts.get(i).type().equals(type))
        .map(i -> article.id().orElse("") + " " + ids.get(i));
  }

  @Test
  void givesEachTypeItsColumnsAlsoWhereItHasNoRows() {
    assertThat(table("Condemnation").schema().toDDL())
        .isEqualTo(
            "article STRING,published DATE,id STRING,"
                + ACTOR.replace("NAME", "issuer")
                + ",target STRUCT<start: INT, end: INT, text: STRING>,strength STRING,"
                + "evidence STRUCT<start: INT, end: INT, text: STRING>,rule STRING,"
                + "negated BOOLEAN,modality STRING,"
                + ACTOR.replace("NAME", "reportedBy")
                + ",when STRUCT<mention: STRUCT<start: INT, end: INT, text: STRING>,"
                + " start: DATE, end: DATE>,carried ARRAY<STRING>");
    for (String table : Tables.all()) {
      assertThat(counts).containsEntry(table, table(table).count());
    }
  }

  private static final String ACTOR =
      "NAME STRUCT<name: STRING, kind: STRING, role: STRING, affiliation: STRING, country: STRING,"
          + " mention: STRUCT<start: INT, end: INT, text: STRING>, members: ARRAY<STRUCT<name:"
          + " STRING, kind: STRING, role: STRING, affiliation: STRING, country: STRING, mention:"
          + " STRUCT<start: INT, end: INT, text: STRING>>>>";

  @Test
  void keepsDaysCountsAndSpans() {
    Row row = table("Condemnation").where("article = 'whole'").head();
    assertThat(row.getDate(1)).hasToString("2031-03-05");
    assertThat(row.<Row>getAs("issuer").<String>getAs("country")).isEqualTo("OM");
    assertThat(row.<Row>getAs("target").<String>getAs("text")).isEqualTo("the raid");
    assertThat(row.<Row>getAs("when").<Object>getAs("start")).hasToString("2031-03-03");
    assertThat(table("CasualtyFigure").where("count.lower >= 31").count()).isPositive();
  }

  @Test
  void makesABadArticleARowOfErrorsAndGoesOn() {
    Map<String, String> reasons =
        table("errors").collectAsList().stream()
            .collect(
                Collectors.toMap(
                    row -> row.<String>getAs("reason"), row -> row.<String>getAs("file")));
    assertThat(reasons.keySet())
        .containsExactlyInAnyOrder("no JSON: {\"id\":\"cut\",\"text\":\"Oman con", "no text");
    assertThat(reasons.values()).allMatch(file -> file.endsWith("/broken.json"));
    assertThat(table("warnings").head().<String>getAs("reason")).isEqualTo("no day: \"last week\"");
    assertThat(table("Condemnation").where("issuer.name = 'Peru'").head().<String>getAs("article"))
        .hasSize(16);
  }

  @Test
  void hasOneEngineForAllPartitions() {
    Dataset<Integer> engines =
        spark
            .range(8)
            .repartition(4)
            .mapPartitions(
                (MapPartitionsFunction<Long, Integer>)
                    rows -> List.of(System.identityHashCode(ArticleReader.engine())).iterator(),
                Encoders.INT());
    assertThat(engines.collectAsList())
        .hasSize(4)
        .containsOnly(System.identityHashCode(ArticleReader.engine()));
  }

  private static Dataset<Row> table(String name) {
    return spark.read().parquet(tables() + "/" + name);
  }

  private static String tables() {
    return folder.resolve("tables").toString();
  }
}
