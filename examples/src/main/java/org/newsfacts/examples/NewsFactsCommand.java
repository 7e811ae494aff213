package org.newsfacts.examples;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.newsfacts.examples.command.ChartCommand;
import org.newsfacts.examples.command.DossierCommand;
import org.newsfacts.examples.command.ExplainCommand;
import org.newsfacts.examples.command.ExtractCommand;
import org.newsfacts.examples.command.MentionsCommand;
import org.newsfacts.examples.command.RulesCommand;
import org.newsfacts.examples.command.SchemaCommand;
import org.newsfacts.examples.command.ScoreCommand;
import org.newsfacts.examples.command.TokensCommand;
import org.newsfacts.examples.command.TryFactsCommand;
import org.newsfacts.examples.command.VerifyCommand;
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
    footer = "%nExit status: 0 all read, 1 some inputs failed, 2 wrong use.")
public final class NewsFactsCommand implements Runnable {
  private static final Map<String, Supplier<Callable<Integer>>> COMMANDS = new LinkedHashMap<>();

  static {
    COMMANDS.put("extract", ExtractCommand::new);
    COMMANDS.put("tokens", TokensCommand::new);
    COMMANDS.put("mentions", MentionsCommand::new);
    COMMANDS.put("explain", ExplainCommand::new);
    COMMANDS.put("why-not", WhyNotCommand::new);
    COMMANDS.put("rules", RulesCommand::new);
    COMMANDS.put("try-facts", TryFactsCommand::new);
    COMMANDS.put("score", ScoreCommand::new);
    COMMANDS.put("schema", SchemaCommand::new);
    COMMANDS.put("dossier", DossierCommand::new);
    COMMANDS.put("verify", VerifyCommand::new);
    COMMANDS.put("chart", ChartCommand::new);
  }

  @Spec private CommandSpec spec;

  /** Runs a command and ends the program with its exit status. */
  public static void main(String[] args) {
    StandardOutput out = StandardOutput.open();
    PrintWriter err = utf8(System.err);
    int status = run(out, err, args);
    if (out.checkError() && status == 0) {
      err.println("standard output: cannot be written");
      status = 1;
    }
    err.flush();
    System.exit(status);
  }

  /** Runs a command with the given outputs and returns its exit status. */
  public static int run(PrintWriter out, PrintWriter err, String... args) {
    return commands(args)
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .execute(args);
  }

  /** The command that is called, alone: reading the options of all takes a tenth of a second. */
  private static CommandLine commands(String... args) {
    CommandLine all = new CommandLine(new NewsFactsCommand());
    String called = args.length == 0 ? "" : args[0];
    boolean isOne = COMMANDS.containsKey(called);
    for (Map.Entry<String, Supplier<Callable<Integer>>> command : COMMANDS.entrySet()) {
      if (!isOne || command.getKey().equals(called)) {
        all.addSubcommand(command.getKey(), command.getValue().get());
      }
    }
    return all;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }

  private static PrintWriter utf8(java.io.PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
  }
}
