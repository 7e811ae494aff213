package org.newsfacts.examples.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.newsfacts.examples.input.Reasons;
import org.newsfacts.model.json.FactJson;
import org.newsfacts.rule.FactFile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

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
   * @throws ParameterException naming file and line of what is wrong
   */
  FactJson json(CommandSpec spec) {
    try {
      return json();
    } catch (IllegalArgumentException wrong) {
      throw new ParameterException(spec.commandLine(), String.valueOf(wrong.getMessage()), wrong);
    }
  }

  private FactJson json() {
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
