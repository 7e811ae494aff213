package org.newsfacts.examples;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.newsfacts.examples.command.ExplainCommand;
import org.newsfacts.examples.command.ExtractCommand;
import org.newsfacts.examples.command.MentionsCommand;
import org.newsfacts.examples.command.TokensCommand;
import org.newsfacts.examples.command.WhyNotCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The command line.
 *
 * <pre>
 * java -jar examples/target/newsfacts-examples.jar extract --format text examples/samples
 * </pre>
 *
 * <p>Results go to standard output, messages to standard error. Exit status: 0 when all was read, 1
 * when some inputs failed, 2 for wrong use.
 */
@Command(
    name = "newsfacts",
    description = "Reads English news articles into typed, traceable facts.",
    mixinStandardHelpOptions = true,
    version = "newsfacts 0.1.0",
    subcommands = {
      ExtractCommand.class,
      TokensCommand.class,
      MentionsCommand.class,
      ExplainCommand.class,
      WhyNotCommand.class
    },
    footer = "%nExit status: 0 all read, 1 some inputs failed, 2 wrong use.")
public final class NewsFactsCommand implements Runnable {
  @Spec private CommandSpec spec;

  /** Runs a command and ends the program with its exit status. */
  public static void main(String[] args) {
    PrintWriter out = utf8(System.out);
    PrintWriter err = utf8(System.err);
    int status = run(out, err, args);
    out.flush();
    err.flush();
    System.exit(status);
  }

  /** Runs a command with the given outputs and returns its exit status. */
  public static int run(PrintWriter out, PrintWriter err, String... args) {
    return new CommandLine(new NewsFactsCommand())
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .execute(args);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }

  private static PrintWriter utf8(java.io.PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
  }
}
