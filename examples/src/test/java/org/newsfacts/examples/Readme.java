package org.newsfacts.examples;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the blocks of {@code README.md} that show code or output. A block follows a comment that
 * says what it shows:
 *
 * <ul>
 *   <li>{@code <!-- code: QuickStart -->} the body of the program's main method
 *   <li>{@code <!-- field: CustomRule IMPOSE -->} the declaration of a field of a program
 *   <li>{@code <!-- record: CustomRule Sanction -->} a record of a program
 *   <li>{@code <!-- corpus: diplomacy/CallsCorpusTest call.phoned -->} the page of a rule in its
 *       corpus
 *   <li>{@code <!-- output: QuickStart -->} what the program prints
 *   <li>{@code <!-- command: extract --format text examples/samples | head 9 -->} what a command
 *       prints
 *   <li>{@code <!-- facts -->} the table of fact types, see {@link FactTable}
 * </ul>
 *
 * Run the main method after a change; a test compares.
 */
public final class Readme {
  private static final String FENCE = "```";

  private Readme() {}

  /** Writes the blocks anew. */
  public static void main(String[] args) throws Exception {
    Files.writeString(file(), written(Files.readString(file())));
  }

  static Path file() {
    return Project.file("README.md");
  }

  /** Returns the page with all its blocks as they must be. */
  static String written(String page) throws Exception {
    List<String> lines = page.lines().toList();
    List<String> out = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      String line = lines.get(i++);
      out.add(line);
      if (line.startsWith("<!-- ") && line.endsWith(" -->")) {
        String shows = line.substring(5, line.length() - 4);
        i = shows.equals("facts") ? table(lines, i, out) : block(shows, lines, i, out);
      }
    }
    return String.join("\n", out) + "\n";
  }

  /** Replaces what stands between two fences. */
  private static int block(String shows, List<String> lines, int from, List<String> out)
      throws Exception {
    if (!lines.get(from).startsWith(FENCE)) {
      throw new IllegalArgumentException("no block after <!-- " + shows + " -->");
    }
    out.add(lines.get(from));
    shown(shows).stripTrailing().lines().forEach(out::add);
    int end = from + 1;
    while (!lines.get(end).equals(FENCE)) {
      end++;
    }
    out.add(FENCE);
    return end + 1;
  }

  private static int table(List<String> lines, int from, List<String> out) {
    out.addAll(FactTable.rows());
    int end = from;
    while (end < lines.size() && lines.get(end).startsWith("|")) {
      end++;
    }
    return end;
  }

  private static String shown(String shows) throws Exception {
    String[] parts = shows.split(": ", 2);
    return switch (parts[0]) {
      case "code" -> code(parts[1]);
      case "field" -> {
        String[] names = parts[1].split(" ", -1);
        yield statement(program(names[0]), " " + names[1] + " =");
      }
      case "record" -> {
        String[] names = parts[1].split(" ", -1);
        yield lines(program(names[0]), "record " + names[1] + "(", "  }");
      }
      case "corpus" -> {
        String[] names = parts[1].split(" ", -1);
        String tests = "extractors/src/test/java/org/newsfacts/";
        yield statement(Project.file(tests + names[0] + ".java"), "rule(\"" + names[1] + "\"");
      }
      case "output" -> output(parts[1]);
      case "command" -> command(parts[1]);
      default -> throw new IllegalArgumentException("nothing to show for \"" + shows + "\"");
    };
  }

  /** Returns the body of the main method, without its indentation. */
  private static String code(String program) throws IOException {
    StringBuilder body = new StringBuilder();
    boolean inside = false;
    for (String line : Files.readString(program(program)).lines().toList()) {
      if (inside && line.equals("  }")) {
        break;
      }
      if (inside) {
        body.append(line.isBlank() ? "" : line.substring(4)).append('\n');
      }
      inside |= line.contains("void main(");
    }
    return body.toString();
  }

  private static Path program(String name) {
    return Project.file("examples/src/main/java/org/newsfacts/examples/" + name + ".java");
  }

  /** Returns the lines from the first that holds the words to the end of the statement. */
  private static String statement(Path source, String words) throws IOException {
    return lines(source, words, ";");
  }

  /** Returns the lines from the first that holds the words to the first that ends so. */
  private static String lines(Path source, String words, String end) throws IOException {
    StringBuilder lines = new StringBuilder();
    boolean inside = false;
    for (String line : Files.readString(source).lines().toList()) {
      inside |= line.contains(words);
      if (inside) {
        lines.append(line).append('\n');
        if (end.equals(line) || end.length() == 1 && line.endsWith(end)) {
          break;
        }
      }
    }
    return lines.toString().stripTrailing().stripIndent();
  }

  private static String output(String program) throws Exception {
    Method main =
        Class.forName("org.newsfacts.examples." + program).getMethod("main", String[].class);
    return Project.output(args -> run(main, args));
  }

  private static void run(Method main, String[] args) throws Exception {
    try {
      main.invoke(null, (Object) args);
    } catch (InvocationTargetException failed) {
      throw new IllegalStateException(main.getDeclaringClass() + " failed", failed.getCause());
    }
  }

  /** Runs a command as if in the project's folder; "| head 9" keeps its first lines. */
  private static String command(String line) {
    String[] piped = line.split(" \\| head ", 2);
    String[] args = piped[0].split(" ", -1);
    for (int i = 0; i < args.length; i++) {
      if (args[i].startsWith("examples/")) {
        args[i] = Project.file(args[i]).toString();
      }
    }
    StringWriter out = new StringWriter();
    NewsFactsCommand.run(new PrintWriter(out), new PrintWriter(out), args);
    int most = piped.length > 1 ? Integer.parseInt(piped[1].strip()) : Integer.MAX_VALUE;
    return String.join("\n", out.toString().lines().limit(most).toList());
  }
}
