package org.newsfacts.examples.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells why a rule reads nothing in a text. */
@Command(
    name = "why-not",
    description = "Tells why a rule reads nothing in a text.",
    mixinStandardHelpOptions = true)
public final class WhyNotCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "RULE", description = "Id of a rule: call.spoke-with")
  private String rule = "";

  @Parameters(index = "1", paramLabel = "TEXT", description = "The sentence, in quotation marks.")
  private String text = "";

  @Mixin private OwnWords own = new OwnWords();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    try {
      spec.commandLine().getOut().print(own.builder().build().whyNot(rule, text));
    } catch (IllegalArgumentException unknown) {
      throw new ParameterException(
          spec.commandLine(), String.valueOf(unknown.getMessage()), unknown);
    }
    return ArticleCommand.ALL_READ;
  }
}
