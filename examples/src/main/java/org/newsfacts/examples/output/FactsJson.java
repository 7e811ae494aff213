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
  private final FactJsonText json;

  /** Takes what writes a fact and in what offsets are counted. */
  public FactsJson(FactJson json, Offsets offsets) {
    this.json = new FactJsonText(json, offsets);
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
    for (String fact : json.of(article, facts)) {
      text.append(separator).append(fact);
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
