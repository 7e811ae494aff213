package org.newsfacts.examples.output;

import java.io.StringWriter;
import org.newsfacts.NewsFacts;
import org.newsfacts.text.Article;
import tools.jackson.core.JsonGenerator;

/** One line an article: {@code {"id": "a", "facts": [...]}}. */
public final class FactsNdjson implements Rendering {
  private final NewsFacts engine;

  /** Takes the engine. */
  public FactsNdjson(NewsFacts engine) {
    this.engine = engine;
  }

  @Override
  public String article(Article article) {
    StringWriter out = new StringWriter();
    engine.read(article);
    try (JsonGenerator json = JsonLines.generator(out)) {
      json.writeStartObject();
      json.writeStringProperty("id", article.id().orElse(""));
      json.writeArrayPropertyStart("facts");
      json.writeEndArray();
      json.writeEndObject();
    }
    return out.append('\n').toString();
  }
}
