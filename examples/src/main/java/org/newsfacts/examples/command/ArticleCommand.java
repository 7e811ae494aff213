package org.newsfacts.examples.command;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsfacts.examples.input.ArticleFields;
import org.newsfacts.examples.input.ArticleFiles;
import org.newsfacts.examples.output.Rendering;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that reads articles and writes something for each of them. */
class ArticleCommand implements Callable<Integer> {
  static final int ALL_READ = 0;
  static final int SOME_FAILED = 1;
  static final int WRONG_USE = 2;

  @Mixin private ArticleOptions options = new ArticleOptions();

  @Option(
      names = "--resume",
      description = {
        "Go on with an earlier run: what --out FILE holds stays, its articles are passed over, the"
            + " rest is written behind it as it is read. For output of a JSON line an article."
      })
  private boolean resume;

  @Spec private CommandSpec spec;

  /** Returns what the command writes. */
  Rendering rendering() {
    throw new UnsupportedOperationException();
  }

  /** Whether the command writes a JSON line with an id for each article. */
  boolean isLines() {
    return true;
  }

  /** Whether the command writes into a folder, if it writes several files. */
  final boolean isFolder() {
    return options.out() != null;
  }

  /** Returns an error of use. */
  final ParameterException wrongUse(String why) {
    return new ParameterException(spec.commandLine(), why);
  }

  @Override
  public final Integer call() {
    if (options.threads() < 1) {
      throw wrongUse("--threads must be 1 or more");
    }
    ArticleFields fields = fields();
    PrintWriter err = spec.commandLine().getErr();
    Rendering rendering = rendering();
    Messages messages = new Messages(err);
    Path file = options.out();
    try {
      Written before = resume ? before(file) : null;
      return run(rendering, messages, fields, file, before);
    } catch (OutputFailedException broken) {
      messages.line(String.valueOf(broken.getMessage()));
      return broken.status();
    }
  }

  private ArticleFields fields() {
    try {
      return options.fields();
    } catch (IllegalArgumentException wrong) {
      throw wrongUse("--field: " + wrong.getMessage());
    }
  }

  private Written before(@Nullable Path file) {
    if (file == null || !isLines()) {
      throw wrongUse("--resume needs --out FILE and output of a JSON line an article");
    }
    Target target = Target.of(file, options.paths());
    if (target.inPlace()) {
      throw wrongUse("--resume needs a regular file, not " + file);
    }
    return Written.in(target.file());
  }

  private int run(
      Rendering rendering,
      Messages messages,
      ArticleFields fields,
      @Nullable Path file,
      @Nullable Written before) {
    Map<String, String> heads = rendering.heads();
    try (OutputFolder tables = new OutputFolder(file, heads, options.paths());
        Output output = output(file, before, !heads.isEmpty());
        Progress progress = new Progress();
        ArticleRun run =
            new ArticleRun(rendering, output, tables, messages, before, options.threads())) {
      ArticleFiles files =
          new ArticleFiles(run, options.published(), System.in, progress).fields(fields);
      run.read(files, files.list(options.paths(), file), progress);
      return run.failed() == 0 ? ALL_READ : SOME_FAILED;
    }
  }

  private Output output(@Nullable Path file, @Nullable Written before, boolean nowhere) {
    if (nowhere) {
      return Output.to(null, new PrintWriter(Writer.nullWriter()));
    }
    return file != null && before != null
        ? Output.behind(Target.of(file, options.paths()).file(), before.length())
        : Output.to(file, options.paths(), spec.commandLine().getOut());
  }
}
