package org.newsfacts.examples.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.newsfacts.examples.input.Reasons;
import org.newsfacts.model.json.FactJson;
import org.newsfacts.rule.FactFile;
import picocli.CommandLine.Option;

/** Fact types of the user's own in files of facts. Picocli fills it. */
final class OwnTypes {
  @Option(
      names = "--own-facts",
      paramLabel = "PATH",
      description =
          "Fact types of your own that the files hold: what \"extract --facts\" was given.")
  private List<Path> facts = List.of();

  /**
   * Returns what reads the facts.
   *
   * @throws IllegalArgumentException naming file and line of what is wrong
   */
  FactJson json() {
    FactJson json = FactJson.standard();
    for (Path path : facts) {
      try {
        for (FactFile file : FactFile.read(path)) {
          json = json.with(file.shape());
        }
      } catch (IOException broken) {
        throw new IllegalArgumentException(path + ": " + Reasons.of(broken), broken);
      }
    }
    return json;
  }
}
