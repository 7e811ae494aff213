package org.newsfacts.examples.command;

import java.util.concurrent.Callable;
import org.newsfacts.examples.output.FactSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the JSON Schema of a line of facts. */
@Command(
    name = "schema",
    description = "Prints the JSON Schema (draft 2020-12) of a line that \"extract\" writes.",
    mixinStandardHelpOptions = true)
public final class SchemaCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().getOut().print(FactSchema.text());
    return ArticleCommand.ALL_READ;
  }
}
