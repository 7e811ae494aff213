package org.newsfacts.examples.command;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.newsfacts.examples.input.ArticleFiles;
import org.newsfacts.examples.output.Rendering;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that reads articles and writes something for each of them. */
class ArticleCommand implements Callable<Integer> {
  static final int ALL_READ = 0;
  static final int SOME_FAILED = 1;

  @Mixin private ArticleOptions options = new ArticleOptions();
  @Spec private CommandSpec spec;

  /** Returns what the command writes. */
  Rendering rendering() {
    throw new UnsupportedOperationException();
  }

  @Override
  public final Integer call() {
    if (options.threads() < 1) {
      throw new ParameterException(spec.commandLine(), "--threads must be 1 or more");
    }
    PrintWriter err = spec.commandLine().getErr();
    try (Output output = Output.to(options.out(), spec.commandLine().getOut());
        Progress progress = new Progress();
        ArticleRun run = new ArticleRun(rendering(), output, err, options.threads())) {
      ArticleFiles files = new ArticleFiles(run, options.published(), System.in, progress);
      run.read(files, files.list(options.paths(), options.out()), progress);
      return run.failed() == 0 ? ALL_READ : SOME_FAILED;
    } catch (OutputFailedException broken) {
      err.println(broken.getMessage());
      return SOME_FAILED;
    }
  }
}
