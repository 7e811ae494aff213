package org.newsfacts.examples.spark;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.newsfacts.examples.spark.Tables.TableRow;

/**
 * Reads a data set of articles into Parquet tables, a folder a fact type.
 *
 * <pre>{@code
 * spark-submit newsfacts-spark.jar hdfs:///news/*.jsonl.gz hdfs:///facts
 * }</pre>
 */
public final class FactsToParquet {
  private FactsToParquet() {}

  /** Takes where the articles are (JSON lines) and where the tables go. */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException("takes two paths: the articles, the folder of the tables");
    }
    try (SparkSession spark = SparkSession.builder().appName("newsfacts").getOrCreate()) {
      Map<String, Long> rows = write(ArticleReader.articles(spark, args[0]), args[1]);
      rows.forEach((table, count) -> System.out.println(table + " " + count));
    }
  }

  /**
   * Writes the tables of articles.
   *
   * @param articles with the columns id, title, published, text, broken and file
   * @param folder where the tables go; those of an earlier run are replaced
   * @return how many rows each table has
   */
  static Map<String, Long> write(Dataset<Row> articles, String folder) {
    Map<String, Long> counts = new TreeMap<>();
    JavaRDD<TableRow> all = ArticleReader.read(articles).persist(StorageLevel.MEMORY_AND_DISK());
    try {
      counts.putAll(all.map(TableRow::table).countByValue());
      for (String table : Tables.all()) {
        articles
            .sparkSession()
            .createDataFrame(
                all.filter(row -> row.table().equals(table)).map(TableRow::row),
                Tables.schema(table))
            .write()
            .mode(SaveMode.Overwrite)
            .parquet(folder + "/" + table);
        counts.putIfAbsent(table, 0L);
      }
    } finally {
      all.unpersist();
    }
    return counts;
  }
}
