package org.newsfacts.examples.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.newsfacts.model.Fact;
import org.newsfacts.model.FactIds;
import org.newsfacts.model.json.FactJson;
import org.newsfacts.text.Article;

/** The tables that a run fills: one a fact type, {@code warnings} and {@code errors}. */
final class Tables {
  /** What a reader of the facts should know of an article: a text cut, a day not read. */
  static final String WARNINGS = "warnings";

  /** The articles that could not be read, and why. */
  static final String ERRORS = "errors";

  private static final Map<String, FactTable> FACTS = facts();
  private static final List<String> NAMES = names();

  private Tables() {}

  private static Map<String, FactTable> facts() {
    Map<String, FactTable> tables = new LinkedHashMap<>();
    for (String type : FactJson.standard().types()) {
      try {
        tables.put(type, new FactTable(Class.forName(Fact.class.getPackageName() + "." + type)));
      } catch (ClassNotFoundException missing) {
        throw new IllegalStateException("no record " + type + " in the model", missing);
      }
    }
    return tables;
  }

  private static List<String> names() {
    List<String> names = new ArrayList<>(FACTS.keySet());
    names.add(WARNINGS);
    names.add(ERRORS);
    return List.copyOf(names);
  }

  /** Returns the names of the tables. */
  static List<String> all() {
    return NAMES;
  }

  /** Returns the columns of a table. */
  static StructType schema(String table) {
    FactTable facts = FACTS.get(table);
    return facts == null
        ? new StructType()
            .add("article", DataTypes.StringType)
            .add("file", DataTypes.StringType)
            .add("reason", DataTypes.StringType)
        : facts.schema();
  }

  /** Returns the rows of the facts of an article. */
  static List<TableRow> rows(Article article, List<Fact> facts) {
    List<String> ids = FactIds.of(article.id().orElse(""), facts);
    List<TableRow> rows = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      FactTable table = FACTS.get(facts.get(i).type());
      if (table != null) {
        Fact fact = facts.get(i);
        rows.add(new TableRow(fact.type(), table.row(article, ids.get(i), fact)));
      }
    }
    return rows;
  }

  /** Returns a row of warnings or errors. */
  static TableRow told(
      String table, @Nullable String article, @Nullable String file, String reason) {
    return new TableRow(table, RowFactory.create(article, file, reason));
  }

  /** A row of a table. */
  record TableRow(String table, Row row) implements Serializable {}
}
