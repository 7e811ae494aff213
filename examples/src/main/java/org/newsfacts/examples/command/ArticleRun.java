package org.newsfacts.examples.command;

import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.newsfacts.examples.input.ArticleFiles;
import org.newsfacts.examples.input.ArticleSink;
import org.newsfacts.examples.output.Rendering;
import org.newsfacts.text.Article;

/**
 * Takes articles as they are read, renders several at a time and writes the results in the order of
 * the input. Only a few articles are held at any time, however long the input is.
 */
final class ArticleRun implements ArticleSink, AutoCloseable {
  private static final int WAITING_PER_THREAD = 4;

  private final Rendering rendering;
  private final Output output;
  private final PrintWriter messages;
  private final ExecutorService workers;
  private final int mostWaiting;
  private final Deque<Work> waiting = new ArrayDeque<>();
  private int written;
  private int failed;

  ArticleRun(Rendering rendering, Output output, PrintWriter messages, int threads) {
    this.rendering = rendering;
    this.output = output;
    this.messages = messages;
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
    if (failed > 0) {
      messages.printf("%d read, %d failed%n", written, failed);
    }
  }

  @Override
  public void article(Article article, String place) {
    if (waiting.size() == mostWaiting) {
      writeNext();
    }
    waiting.add(new Work(place, workers.submit(() -> rendering.article(article))));
  }

  @Override
  public void problem(String place, String reason) {
    failed++;
    messages.println(place + ": " + reason);
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
    try {
      String text = next.result().get();
      output.write(written == 0 ? "" : rendering.separator());
      output.write(text);
      written++;
    } catch (ExecutionException broken) {
      problem(next.place(), "cannot be read: " + broken.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new OutputFailedException("interrupted");
    }
  }

  private record Work(String place, Future<String> result) {}
}
