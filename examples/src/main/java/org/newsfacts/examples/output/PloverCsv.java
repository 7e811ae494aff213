package org.newsfacts.examples.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsfacts.examples.input.JsonTree;
import org.newsfacts.model.Fact;
import org.newsfacts.text.Article;

/** The lines of {@link PloverEvents} as rows; of a list the entries stand parted by " | ". */
public final class PloverCsv implements FactsForm {
  private static final List<String> BEFORE_ACTORS =
      List.of("id", "date", "event", "mode", "context", "cameo");
  private static final List<String> ACTORS = List.of("actor", "recipient");
  private static final List<String> BEHIND_ACTORS =
      List.of("event_loc", "dead", "injured", "size", "text", "start", "end", "rule");

  private final PloverEvents events = new PloverEvents();

  @Override
  public String head() {
    List<String> columns = new ArrayList<>(BEFORE_ACTORS);
    ACTORS.forEach(column -> columns.addAll(List.of(column, column + "_code")));
    columns.addAll(BEHIND_ACTORS);
    return CsvRow.of(columns);
  }

  @Override
  public String article(Article article, List<Fact> facts, List<String> warnings) {
    return events
        .article(article, facts, List.of())
        .lines()
        .map(line -> CsvRow.of(cells((Map<?, ?>) JsonTree.read(line))))
        .collect(Collectors.joining());
  }

  private static List<String> cells(@Nullable Map<?, ?> event) {
    List<String> cells = new ArrayList<>();
    if (event != null) {
      BEFORE_ACTORS.forEach(name -> cells.add(text(event.get(name), "")));
      for (String name : ACTORS) {
        cells.add(text(event.get(name), "actorText"));
        cells.add(text(event.get(name), "code"));
      }
      BEHIND_ACTORS.forEach(name -> cells.add(text(event.get(name), "")));
    }
    return cells;
  }

  private static String text(@Nullable Object value, String part) {
    if (value instanceof List<?> list) {
      return list.stream().map(one -> text(one, part)).collect(Collectors.joining(" | "));
    }
    Object told = value instanceof Map<?, ?> object ? object.get(part) : value;
    return told == null ? "" : told.toString();
  }
}
