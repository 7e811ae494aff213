package org.newsfacts.examples.command;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.newsfacts.examples.input.ArticleFiles;
import org.newsfacts.examples.input.ArticleSink;
import org.newsfacts.examples.input.Reasons;
import org.newsfacts.examples.output.Rendered;
import org.newsfacts.examples.output.Rendering;
import org.newsfacts.text.Article;

/**
 * Takes articles as they are read, renders several at a time and writes the results in the order of
 * the input. Only a few articles are held at any time, however long the input is.
 */
final class ArticleRun implements ArticleSink, AutoCloseable {
  private static final int WAITING_PER_THREAD = 4;
  private static final long MOST_WAITING_UNITS = 32 << 20;

  private final Rendering rendering;
  private final Output output;
  private final OutputFolder tables;
  private final Messages messages;
  private final @Nullable Written before;
  private final ExecutorService workers;
  private final int mostWaiting;
  private final Deque<Work> waiting = new ArrayDeque<>();
  private final KnownIds ids = new KnownIds();
  private long waitingUnits;
  private int written;
  private int failed;
  private int skipped;

  /** Takes where results go, and those that an earlier run left there; null for none. */
  ArticleRun(
      Rendering rendering,
      Output output,
      OutputFolder tables,
      Messages messages,
      @Nullable Written before,
      int threads) {
    this.rendering = rendering;
    this.output = output;
    this.tables = tables;
    this.messages = messages;
    this.before = before;
    this.workers = Executors.newFixedThreadPool(threads);
    this.mostWaiting = threads * WAITING_PER_THREAD;
  }

  /** Reads the files one after the other and completes the output. */
  void read(ArticleFiles files, List<String> paths, Progress progress) {
    progress.expect(paths);
    output.write(rendering.head());
    for (String path : paths) {
      files.read(path);
    }
    while (!waiting.isEmpty()) {
      writeNext();
    }
    output.write(rendering.foot());
    output.complete();
    tables.write(rendering.feet());
    tables.complete();
    if (skipped > 0) {
      messages.line(skipped + " written before, " + written + " read, " + failed + " failed");
    } else if (failed > 0) {
      messages.line(written + " read, " + failed + " failed");
    }
  }

  @Override
  public void article(Article article, String place) {
    article(article, place, List.of());
  }

  @Override
  public void article(Article article, String place, List<String> notes) {
    String id = article.id().orElse("");
    String first = ids.firstPlace(id, place);
    if (first != null) {
      messages.warn(place, "the id \"" + id + "\" stands at " + first + " already");
    }
    if (before != null && before.take(id)) {
      skipped++;
      return;
    }
    while (!waiting.isEmpty()
        && (waiting.size() == mostWaiting || waitingUnits > MOST_WAITING_UNITS)) {
      writeNext();
    }
    waitingUnits += article.text().length();
    Future<Rendered> result = workers.submit(() -> rendering.article(article, notes));
    waiting.add(new Work(place, article.text().length(), result));
  }

  @Override
  public void problem(String place, String reason) {
    failed++;
    messages.tell(place, reason);
  }

  @Override
  public void note(String place, String note) {
    messages.warn(place, note);
  }

  int failed() {
    return failed;
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }

  private void writeNext() {
    Work next = waiting.remove();
    waitingUnits -= next.units();
    try {
      Rendered rendered = next.result().get();
      output.write((written == 0 ? "" : rendering.separator()) + rendered.text());
      tables.write(rendered.tables());
      written++;
      rendered.warnings().forEach(warning -> messages.warn(next.place(), warning));
    } catch (ExecutionException broken) {
      problem(next.place(), reason(broken.getCause()));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new OutputFailedException("interrupted");
    }
  }

  private static String reason(@Nullable Throwable cause) {
    if (cause instanceof OutOfMemoryError) {
      return Reasons.memory();
    }
    String kind = cause == null ? "unknown" : cause.getClass().getSimpleName();
    return "a fault of NewsFacts (" + kind + ") kept it from being read; please report the article";
  }

  private record Work(String place, int units, Future<Rendered> result) {}
}
