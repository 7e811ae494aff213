package org.newsfacts.examples.output;

import java.util.List;

/**
 * What stands for an article in the output.
 *
 * @param text the text, its last line break included
 * @param warnings what the reader of the output should know of it; it stands in the text too
 */
public record Rendered(String text, List<String> warnings) {
  /** Copies the warnings. */
  public Rendered {
    warnings = List.copyOf(warnings);
  }
}
