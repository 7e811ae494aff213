package org.newsfacts.examples.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.newsfacts.model.Fact;
import org.newsfacts.model.json.PloverWriter;
import org.newsfacts.text.Article;
import tools.jackson.core.JsonGenerator;

/**
 * One line an event, in the fields of the PLOVER manual; an article may give none. An article with
 * warnings has a line of its own: {@code {"id":"a","warnings":[...]}}.
 */
public final class PloverEvents implements FactsForm {
  @Override
  public String article(Article article, List<Fact> facts, List<String> warnings) {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    try (PloverWriter writer = new PloverWriter(lines)) {
      writer.write(article.id().orElse(""), article.published().orElse(null), facts);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible); // memory does not fail
    }
    return warnings(article, warnings) + lines.toString(StandardCharsets.UTF_8);
  }

  private static String warnings(Article article, List<String> warnings) {
    if (warnings.isEmpty()) {
      return "";
    }
    StringWriter line = new StringWriter();
    try (JsonGenerator out = JsonText.generator(line)) {
      out.writeStartObject();
      out.writeStringProperty("id", article.id().orElse(""));
      JsonText.warnings(warnings, out);
      out.writeEndObject();
    }
    return Plain.escaped(line.append('\n').toString());
  }
}
