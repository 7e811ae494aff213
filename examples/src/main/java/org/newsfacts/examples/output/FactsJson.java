package org.newsfacts.examples.output;

import java.io.StringWriter;
import java.time.LocalDate;
import org.newsfacts.Facts;
import org.newsfacts.NewsFacts;
import org.newsfacts.model.Fact;
import org.newsfacts.model.json.FactJson;
import org.newsfacts.text.Article;
import tools.jackson.core.JsonGenerator;

/** One list of articles with title, date, text and facts; each fact on a line of its own. */
public final class FactsJson implements Rendering {
  private final NewsFacts engine;
  private final FactJson json;

  /** Takes the engine and what writes its facts. */
  public FactsJson(NewsFacts engine, FactJson json) {
    this.engine = engine;
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
  public String article(Article article) {
    Facts facts = engine.read(article);
    StringBuilder text = new StringBuilder("{\n");
    field("id", article.id().orElse(""), text);
    article.title().ifPresent(title -> field("title", title, text));
    article.published().map(LocalDate::toString).ifPresent(day -> field("published", day, text));
    field("text", article.text(), text);
    if (!facts.warnings().isEmpty()) {
      field("warnings", String.join("; ", facts.warnings()), text);
    }
    text.append("  \"facts\": [");
    String separator = "\n    ";
    for (Fact fact : facts) {
      text.append(separator).append(json.write(fact));
      separator = ",\n    ";
    }
    return text.append(facts.isEmpty() ? "]\n}" : "\n  ]\n}").toString();
  }

  private static void field(String name, String value, StringBuilder text) {
    StringWriter quoted = new StringWriter();
    try (JsonGenerator out = JsonText.generator(quoted, value)) {
      out.writeString(value);
    }
    text.append("  \"").append(name).append("\": ").append(quoted).append(",\n");
  }
}
