package org.newsfacts.examples.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.newsfacts.rule.RuleInfo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the rules. */
@Command(
    name = "rules",
    description = "Lists the rules: id, a tab, and what the rule reads.",
    mixinStandardHelpOptions = true)
public final class RulesCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "BEGIN",
      description = "Only rules whose id begins so: casualty, statement.direct")
  private String begin = "";

  @Option(
      names = "--guards",
      description =
          "Below each rule the sentences that its guards keep out, after a tab and \"not\".")
  private boolean guards;

  @Mixin private OwnWords own = new OwnWords();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    List<RuleInfo> rules = rules();
    if (rules.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "no rule's id begins with \"" + begin + "\"");
    }
    PrintWriter out = spec.commandLine().getOut();
    for (RuleInfo rule : rules) {
      out.print(rule.id() + "\t" + rule.reads() + "\n");
      if (guards) {
        rule.unless().forEach(sentence -> out.print("\tnot\t" + sentence + "\n"));
      }
    }
    return ArticleCommand.ALL_READ;
  }

  private List<RuleInfo> rules() {
    try {
      return own.builder().build().rules().stream()
          .filter(rule -> rule.id().startsWith(begin))
          .toList();
    } catch (IllegalArgumentException wrong) {
      throw new ParameterException(spec.commandLine(), String.valueOf(wrong.getMessage()), wrong);
    }
  }
}
