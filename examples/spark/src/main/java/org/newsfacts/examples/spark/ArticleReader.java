package org.newsfacts.examples.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.input_file_name;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.substring;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.newsfacts.Facts;
import org.newsfacts.NewsFacts;
import org.newsfacts.examples.spark.Tables.TableRow;
import org.newsfacts.text.Article;

/**
 * Reads articles on the executors. An article that cannot be read is a row of {@link
 * Tables#ERRORS}: it never ends the job.
 */
final class ArticleReader implements FlatMapFunction<Row, TableRow> {
  private static final long serialVersionUID = 1L;
  private static final int DAY = "2031-03-05".length();
  private static final int KEY = 16;

  private static final StructType ARTICLE =
      new StructType()
          .add("id", DataTypes.StringType)
          .add("title", DataTypes.StringType)
          .add("published", DataTypes.StringType)
          .add("text", DataTypes.StringType)
          .add("broken", DataTypes.StringType);

  /** One engine a JVM, made when the first article comes: it need not travel. */
  private static final class OnThisMachine {
    static final NewsFacts ENGINE = NewsFacts.english();
  }

  /** Returns the engine of this JVM; the place to add own rules and words. */
  static NewsFacts engine() {
    return OnThisMachine.ENGINE;
  }

  /** Returns the articles of files of JSON lines, packed or not; without an id the text's hash. */
  static Dataset<Row> articles(SparkSession spark, String path) {
    return spark
        .read()
        .schema(ARTICLE)
        .option("columnNameOfCorruptRecord", "broken")
        .json(path)
        .withColumn("file", input_file_name())
        .withColumn("id", coalesce(col("id"), substring(sha2(col("text"), 256), 1, KEY)));
  }

  /** Returns the rows of all tables: one pass over the articles, whatever the number of tables. */
  static JavaRDD<TableRow> read(Dataset<Row> articles) {
    return articles.javaRDD().flatMap(new ArticleReader());
  }

  @Override
  public Iterator<TableRow> call(Row line) {
    String id = line.getAs("id");
    String file = line.getAs("file");
    String text = line.getAs("text");
    if (line.getAs("broken") != null) {
      return error(id, file, "no JSON: " + line.getAs("broken"));
    }
    if (text == null) {
      return error(id, file, "no text");
    }
    try {
      return rows(line, id, file, text).iterator();
    } catch (RuntimeException | StackOverflowError fault) {
      return error(id, file, "a fault of NewsFacts: " + fault);
    }
  }

  private static Iterator<TableRow> error(@Nullable String id, String file, String reason) {
    return List.of(Tables.told(Tables.ERRORS, id, file, reason)).iterator();
  }

  private static List<TableRow> rows(Row line, String id, @Nullable String file, String text) {
    String told = line.getAs("published");
    LocalDate published = day(told);
    Article article =
        Article.of(text).id(id).title(line.<String>getAs("title")).published(published);
    Facts facts = engine().read(article);
    List<TableRow> rows = new ArrayList<>(Tables.rows(article, facts.stream().toList()));
    if (told != null && published == null) {
      rows.add(Tables.told(Tables.WARNINGS, id, file, "no day: \"" + told + "\""));
    }
    facts.warnings().forEach(one -> rows.add(Tables.told(Tables.WARNINGS, id, file, one)));
    return rows;
  }

  private static @Nullable LocalDate day(@Nullable String told) {
    try {
      return told == null ? null : LocalDate.parse(told.substring(0, Math.min(DAY, told.length())));
    } catch (DateTimeException unread) {
      return null;
    }
  }
}
