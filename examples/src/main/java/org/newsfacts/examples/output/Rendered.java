package org.newsfacts.examples.output;

import java.util.List;
import java.util.Map;

/**
 * What stands for an article in the output.
 *
 * @param text the text, its last line break included
 * @param tables rows by the name of the table, where output is several files; the text is empty
 *     then
 * @param warnings what the reader of the output should know of it; it stands in the text too
 */
public record Rendered(String text, Map<String, String> tables, List<String> warnings) {
  /** Copies the warnings. */
  public Rendered {
    tables = Map.copyOf(tables);
    warnings = List.copyOf(warnings);
  }

  /** Returns what stands in one file alone. */
  public Rendered(String text, List<String> warnings) {
    this(text, Map.of(), warnings);
  }
}
