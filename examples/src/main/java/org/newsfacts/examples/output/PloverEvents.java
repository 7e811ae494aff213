package org.newsfacts.examples.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.newsfacts.NewsFacts;
import org.newsfacts.model.json.PloverWriter;
import org.newsfacts.text.Article;

/** One line an event, in the fields of the PLOVER manual; an article may give none. */
public final class PloverEvents implements Rendering {
  private final NewsFacts engine;

  /** Takes the engine. */
  public PloverEvents(NewsFacts engine) {
    this.engine = engine;
  }

  @Override
  public String article(Article article) {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    try (PloverWriter writer = new PloverWriter(lines)) {
      writer.write(article.id().orElse(""), article.published().orElse(null), engine.read(article));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible); // memory does not fail
    }
    return lines.toString(StandardCharsets.UTF_8);
  }
}
