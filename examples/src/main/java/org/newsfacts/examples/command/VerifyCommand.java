package org.newsfacts.examples.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsfacts.NewsFacts;
import org.newsfacts.examples.input.ArticleFiles;
import org.newsfacts.examples.input.ArticleSink;
import org.newsfacts.examples.output.VerdictText;
import org.newsfacts.model.claim.Claim;
import org.newsfacts.model.claim.Verdict;
import org.newsfacts.model.json.FactJson;
import org.newsfacts.model.json.JsonLine;
import org.newsfacts.model.json.JsonLines;
import org.newsfacts.model.json.RecordJson;
import org.newsfacts.text.Article;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks claims against articles. */
@Command(
    name = "verify",
    description = {
      "Checks claims against articles. A claim is a record of facts in JSON, also incomplete, a"
          + " line each; \"article\" names the article it is of. Without it, it is checked against"
          + " all."
    },
    mixinStandardHelpOptions = true)
public final class VerifyCommand implements Callable<Integer>, ArticleSink {

  /** How verdicts are written. */
  enum Format {
    /** A JSON line each. */
    NDJSON,
    /** Short lines to read. */
    TEXT
  }

  @Parameters(index = "0", paramLabel = "CLAIMS", description = "Claims, one JSON object a line.")
  private Path claimFile = Path.of("");

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "ARTICLES",
      description = "Files, folders, or - for standard input, as for \"extract\".")
  private List<String> paths = List.of();

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "Publication date of articles that come without one, like 2021-05-17.")
  private @Nullable LocalDate published;

  @Option(names = "--out", paramLabel = "FILE", description = "Write to this file.")
  private @Nullable Path out;

  @Option(names = "--format", paramLabel = "FORMAT", description = "text (default) or ndjson.")
  private Format format = Format.TEXT;

  @Spec private CommandSpec spec;

  private final Map<String, List<Claim>> byArticle = new HashMap<>();
  private final List<Claim> ofAny = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final NewsFacts engine = NewsFacts.english();
  private final RecordJson<Verdict> json = RecordJson.of(Verdict.class);
  private int failed;

  @Override
  public Integer call() {
    try (Output output = Output.to(out, paths, spec.commandLine().getOut());
        Progress progress = new Progress()) {
      readClaims();
      ArticleFiles files = new ArticleFiles(this, published, System.in, progress);
      for (String path : files.list(paths, out)) {
        files.read(path);
        output.write(text.toString());
        text.setLength(0);
      }
      output.complete();
      byArticle.keySet().forEach(id -> problem(claimFile.toString(), "no article \"" + id + "\""));
      return failed == 0 ? ArticleCommand.ALL_READ : ArticleCommand.SOME_FAILED;
    } catch (OutputFailedException broken) {
      problem("result", String.valueOf(broken.getMessage()));
      return broken.status();
    }
  }

  private void readClaims() {
    try (JsonLines<List<Claim>> lines = FactJson.standard().claims(claimFile)) {
      for (JsonLine<List<Claim>> line : lines) {
        if (line instanceof JsonLine.Broken<List<Claim>> broken) {
          problem(claimFile.toString(), String.valueOf(broken.error().getMessage()));
        } else {
          line.orThrow().forEach(this::add);
        }
      }
    } catch (IOException | UncheckedIOException broken) {
      problem(claimFile.toString(), "cannot be read: " + FactFiles.reason(broken));
    }
  }

  private void add(Claim claim) {
    if (claim.article() == null) {
      ofAny.add(claim);
    } else {
      byArticle.computeIfAbsent(claim.article(), id -> new ArrayList<>()).add(claim);
    }
  }

  @Override
  public void article(Article article, String place) {
    List<Claim> claims = new ArrayList<>(ofAny);
    List<Claim> own = byArticle.remove(article.id().orElse(place));
    claims.addAll(own == null ? List.of() : own);
    if (!claims.isEmpty()) {
      for (Verdict verdict : engine.verify(claims, article)) {
        text.append(format == Format.TEXT ? VerdictText.of(verdict) : json.write(verdict) + "\n");
      }
    }
  }

  @Override
  public void problem(String place, String reason) {
    failed++;
    new Messages(spec.commandLine().getErr()).line(place + ": " + reason);
  }
}
