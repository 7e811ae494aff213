package org.newsfacts.examples.spark;

import java.lang.reflect.RecordComponent;
import java.sql.Date;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.newsfacts.model.Basis;
import org.newsfacts.model.Fact;
import org.newsfacts.text.Article;

/**
 * The table of a fact type: the article and the id of the fact, the fields of its record, and what
 * every fact has.
 */
final class FactTable {
  private final Class<?> type;

  /** Makes the table of a record type. */
  FactTable(Class<?> type) {
    this.type = type;
  }

  /** Returns the columns: the same in every run. */
  StructType schema() {
    StructType schema =
        new StructType()
            .add("article", DataTypes.StringType)
            .add("published", DataTypes.DateType)
            .add("id", DataTypes.StringType);
    for (RecordComponent component : Stream.concat(own(), common()).toList()) {
      schema = schema.add(component.getName(), Shape.of(component));
    }
    return schema;
  }

  /** Returns the row of a fact. */
  Row row(Article article, String id, Fact fact) {
    List<Object> cells = new ArrayList<>();
    cells.add(article.id().orElse(""));
    cells.add(article.published().map(Date::valueOf).orElse(null));
    cells.add(id);
    own().forEach(component -> cells.add(Shape.value(component, fact)));
    common().forEach(component -> cells.add(Shape.value(component, fact.basis())));
    return RowFactory.create(cells.toArray());
  }

  private Stream<RecordComponent> own() {
    return Stream.of(type.getRecordComponents())
        .filter(component -> component.getType() != Basis.class);
  }

  private static Stream<RecordComponent> common() {
    return Stream.of(Basis.class.getRecordComponents());
  }
}
