package org.newsfacts.examples.command;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.newsfacts.NewsFacts;
import org.newsfacts.rule.FactFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads the examples of fact types of the user's own. */
@Command(
    name = "try-facts",
    description = "Reads the examples of fact types of your own and tells which are wrong.",
    mixinStandardHelpOptions = true)
public final class TryFactsCommand implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files, or folders of *.tsv.")
  private List<Path> paths = List.of();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    NewsFacts engine = engine();
    List<String> wrong = engine.wrongExamples();
    PrintWriter out = spec.commandLine().getOut();
    wrong.forEach(line -> out.print(line + "\n"));
    int all = 0;
    for (FactFile file : engine.files()) {
      all += file.examples().size();
    }
    out.print(all - wrong.size() + " of " + all + " examples are right\n");
    return wrong.isEmpty() ? ArticleCommand.ALL_READ : ArticleCommand.SOME_FAILED;
  }

  private NewsFacts engine() {
    try {
      NewsFacts.Builder builder = NewsFacts.builder();
      paths.forEach(builder::facts);
      return builder.build();
    } catch (IllegalArgumentException | UncheckedIOException wrong) {
      throw new ParameterException(spec.commandLine(), String.valueOf(wrong.getMessage()), wrong);
    }
  }
}
