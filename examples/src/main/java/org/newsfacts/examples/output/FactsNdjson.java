package org.newsfacts.examples.output;

import java.io.StringWriter;
import org.newsfacts.NewsFacts;
import org.newsfacts.model.Fact;
import org.newsfacts.model.json.FactJson;
import org.newsfacts.text.Article;
import tools.jackson.core.JsonGenerator;

/** One line an article: {@code {"id": "a", "facts": [...]}}. */
public final class FactsNdjson implements Rendering {
  private final NewsFacts engine;
  private final FactJson json;
  private final boolean withText;

  /**
   * Takes the engine.
   *
   * @param withText whether the line also holds the text that the offsets refer to
   */
  public FactsNdjson(NewsFacts engine, FactJson json, boolean withText) {
    this.engine = engine;
    this.json = json;
    this.withText = withText;
  }

  @Override
  public String article(Article article) {
    StringWriter line = new StringWriter();
    try (JsonGenerator out = JsonText.generator(line, withText ? article.text() : "")) {
      out.writeStartObject();
      out.writeStringProperty("id", article.id().orElse(""));
      article.published().ifPresent(day -> out.writeStringProperty("published", day.toString()));
      if (withText) {
        out.writeStringProperty("text", article.text());
      }
      out.writeArrayPropertyStart("facts");
      for (Fact fact : engine.read(article)) {
        out.writeRawValue(json.write(fact));
      }
      out.writeEndArray();
      out.writeEndObject();
    }
    return line.append('\n').toString();
  }
}
