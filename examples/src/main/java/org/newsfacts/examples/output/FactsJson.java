package org.newsfacts.examples.output;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import org.newsfacts.model.Fact;
import org.newsfacts.model.json.FactJson;
import org.newsfacts.text.Article;
import tools.jackson.core.JsonGenerator;

/** One list of articles with title, date, text and facts; each fact on a line of its own. */
public final class FactsJson implements FactsForm {
  private final FactJson json;

  /** Takes what writes a fact. */
  public FactsJson(FactJson json) {
    this.json = json;
  }

  @Override
  public String head() {
    return "[\n";
  }

  @Override
  public String separator() {
    return ",\n";
  }

  @Override
  public String foot() {
    return "\n]\n";
  }

  @Override
  public String article(Article article, List<Fact> facts, List<String> warnings) {
    StringBuilder text = new StringBuilder("{\n");
    field("id", article.id().orElse(""), text);
    article.title().ifPresent(title -> field("title", title, text));
    article.published().map(LocalDate::toString).ifPresent(day -> field("published", day, text));
    field("text", article.text(), text);
    if (!warnings.isEmpty()) {
      StringWriter list = new StringWriter();
      try (JsonGenerator out = JsonText.generator(list)) {
        out.writeStartArray();
        warnings.forEach(out::writeString);
        out.writeEndArray();
      }
      text.append("  \"warnings\": ").append(list).append(",\n");
    }
    text.append("  \"facts\": [");
    String separator = "\n    ";
    for (Fact fact : facts) {
      text.append(separator).append(json.write(fact));
      separator = ",\n    ";
    }
    return Plain.escaped(text.append(facts.isEmpty() ? "]\n}" : "\n  ]\n}").toString());
  }

  private static void field(String name, String value, StringBuilder text) {
    StringWriter quoted = new StringWriter();
    try (JsonGenerator out = JsonText.generator(quoted)) {
      out.writeString(value);
    }
    text.append("  \"").append(name).append("\": ").append(quoted).append(",\n");
  }
}
