package org.newsfacts.examples.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsfacts.model.Fact;
import org.newsfacts.model.FactIds;
import org.newsfacts.model.FactShape;
import org.newsfacts.text.Article;

/**
 * Facts as tables (RFC 4180), a table a type with fixed columns; those that every fact has stand
 * first and last. Warnings are a table of their own.
 */
public final class FactsCsv implements FactsForm {
  /** The table of what readers of the facts should know of an article. */
  private static final String WARNINGS = "warnings.csv";

  private static final String ENDING = ".csv";

  private static final List<String> FIRST =
      List.of("article", "published", "id", "evidence_start", "evidence_end", "evidence");

  private final Map<String, FactTable> tables = new LinkedHashMap<>();
  private final Offsets offsets;
  private final boolean alone;

  /**
   * Makes tables for some types.
   *
   * @param types the names of the types
   * @param shapes those that are no types of the library
   * @param alone whether the one table is written where other output would stand
   * @throws IllegalArgumentException when there is no such type
   */
  public FactsCsv(Iterable<String> types, List<FactShape> shapes, Offsets offsets, boolean alone) {
    this.alone = alone;
    this.offsets = offsets;
    for (String type : types) {
      tables.put(
          type,
          shapes.stream()
              .filter(shape -> shape.type().equals(type))
              .findFirst()
              .map(FactTable::new)
              .orElseGet(() -> new FactTable(FactTypeNames.record(type))));
    }
  }

  @Override
  public Map<String, String> heads() {
    return alone ? Map.of() : firstLines();
  }

  @Override
  public String head() {
    return alone ? firstLines().values().iterator().next() : "";
  }

  private Map<String, String> firstLines() {
    Map<String, String> heads = new LinkedHashMap<>();
    tables.forEach(
        (type, table) -> {
          List<String> columns = new ArrayList<>(FIRST);
          columns.addAll(table.columns());
          heads.put(type + ENDING, CsvRow.of(columns));
        });
    heads.put(WARNINGS, CsvRow.of(List.of("article", "warning")));
    return heads;
  }

  @Override
  public String article(Article article, List<Fact> facts, List<String> warnings) {
    return alone ? String.join("", tables(article, facts, List.of()).values()) : "";
  }

  @Override
  public Map<String, String> tables(Article article, List<Fact> facts, List<String> warnings) {
    Map<String, String> rows = new LinkedHashMap<>();
    String id = article.id().orElse("");
    String published = article.published().map(Object::toString).orElse("");
    List<String> ids = FactIds.of(id, facts);
    for (int i = 0; i < ids.size(); i++) {
      Fact fact = facts.get(i);
      FactTable table = tables.get(fact.type());
      if (table != null) {
        List<String> cells = new ArrayList<>(List.of(id, published, ids.get(i)));
        cells.add(String.valueOf(offsets.of(fact.evidence().start(), article.text())));
        cells.add(String.valueOf(offsets.of(fact.evidence().end(), article.text())));
        cells.add(fact.evidence().text());
        cells.addAll(table.cells(fact));
        rows.merge(fact.type() + ENDING, CsvRow.of(cells), String::concat);
      }
    }
    warnings.forEach(
        warning -> rows.merge(WARNINGS, CsvRow.of(List.of(id, warning)), String::concat));
    return rows;
  }
}
