package org.newsfacts.examples.output;

import java.io.StringWriter;
import org.newsfacts.text.Article;
import tools.jackson.core.JsonGenerator;

/**
 * Numbers, times and names: {@code {"id":"a","mentions":[{"type":"NUMBER","start":0,"end":2,
 * "value":31}]}}.
 */
public final class MentionsJson implements Rendering {

  @Override
  public String article(Article article) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JsonText.generator(out)) {
      json.writeStartObject();
      json.writeStringProperty("id", article.id().orElse(""));
      json.writeArrayPropertyStart("mentions");
      json.writeEndArray();
      json.writeEndObject();
    }
    return out.append('\n').toString();
  }
}
