package org.newsfacts.examples.output;

import java.io.StringWriter;
import java.util.List;
import org.newsfacts.model.Fact;
import org.newsfacts.model.json.FactJson;
import org.newsfacts.text.Article;
import tools.jackson.core.JsonGenerator;

/** One line an article: {@code {"id": "a", "facts": [...]}}. */
public final class FactsNdjson implements FactsForm {
  private final FactJson json;
  private final boolean withText;

  /**
   * Takes what writes a fact.
   *
   * @param withText whether the line also holds the text that the offsets refer to
   */
  public FactsNdjson(FactJson json, boolean withText) {
    this.json = json;
    this.withText = withText;
  }

  @Override
  public String article(Article article, List<Fact> facts, List<String> warnings) {
    StringWriter line = new StringWriter();
    try (JsonGenerator out = JsonText.generator(line)) {
      out.writeStartObject();
      out.writeStringProperty("id", article.id().orElse(""));
      article.published().ifPresent(day -> out.writeStringProperty("published", day.toString()));
      if (withText) {
        out.writeStringProperty("text", article.text());
      }
      JsonText.warnings(warnings, out);
      out.writeArrayPropertyStart("facts");
      for (Fact fact : facts) {
        out.writeRawValue(json.write(fact));
      }
      out.writeEndArray();
      out.writeEndObject();
    }
    return Plain.escaped(line.append('\n').toString());
  }
}
