package org.newsfacts.examples.command;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.newsfacts.NewsFacts;
import org.newsfacts.examples.output.FactTypeNames;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is read and with which words. Picocli fills it. */
final class EngineOptions {
  @Option(
      names = "--without",
      split = ",",
      paramLabel = "RULE",
      description = "Leave out the facts of these rules; \"rules\" lists them.")
  private List<String> without = List.of();

  @Mixin private OwnWords own = new OwnWords();

  @Option(
      names = "--type",
      split = ",",
      paramLabel = "TYPE",
      description = "Write the facts of these types only, like --type CasualtyFigure,Attack.")
  private List<String> types = List.of();

  /**
   * Builds the engine.
   *
   * @throws IllegalArgumentException naming what is wrong
   */
  NewsFacts engine() {
    NewsFacts.Builder builder = own.builder();
    without.forEach(builder::without);
    return builder.build();
  }

  /**
   * Returns the types that are written; empty for all.
   *
   * @throws IllegalArgumentException naming one that does not exist
   */
  Set<String> types(NewsFacts engine) {
    Set<String> named = new LinkedHashSet<>();
    types.forEach(type -> named.add(FactTypeNames.spelt(type, engine.json().types())));
    return named;
  }
}
