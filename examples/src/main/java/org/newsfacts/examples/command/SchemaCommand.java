package org.newsfacts.examples.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.newsfacts.examples.output.FactSchema;
import org.newsfacts.rule.FactFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prints the JSON Schema of a line of facts. */
@Command(
    name = "schema",
    description = "Prints the JSON Schema (draft 2020-12) of a line that \"extract\" writes.",
    mixinStandardHelpOptions = true)
public final class SchemaCommand implements Callable<Integer> {
  @Mixin private OwnWords own = new OwnWords();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    try {
      List<FactFile> files = own.builder().build().files();
      spec.commandLine()
          .getOut()
          .print(FactSchema.text(files.stream().map(FactFile::shape).toList()));
    } catch (IllegalArgumentException wrong) {
      throw new ParameterException(spec.commandLine(), String.valueOf(wrong.getMessage()), wrong);
    }
    return ArticleCommand.ALL_READ;
  }
}
