package org.newsfacts.examples.output;

import java.io.StringWriter;
import java.util.List;
import org.newsfacts.model.Fact;
import org.newsfacts.model.json.FactJson;
import org.newsfacts.text.Article;
import tools.jackson.core.JsonGenerator;

/** One line an article: {@code {"id": "a", "facts": [...]}}. */
public final class FactsNdjson implements FactsForm {
  private final FactJsonText json;
  private final Offsets offsets;
  private final boolean withText;

  /**
   * Takes what writes a fact.
   *
   * @param offsets in what offsets are counted
   * @param withText whether the line also holds the text that the offsets refer to
   */
  public FactsNdjson(FactJson json, Offsets offsets, boolean withText) {
    this.json = new FactJsonText(json, offsets);
    this.offsets = offsets;
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
      if (offsets == Offsets.CODEPOINTS) {
        out.writeStringProperty("offsets", "codepoints");
      }
      JsonText.warnings(warnings, out);
      out.writeArrayPropertyStart("facts");
      json.of(article, facts).forEach(out::writeRawValue);
      out.writeEndArray();
      out.writeEndObject();
    }
    return Plain.escaped(line.append('\n').toString());
  }
}
