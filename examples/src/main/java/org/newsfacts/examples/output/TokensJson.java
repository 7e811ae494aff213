package org.newsfacts.examples.output;

import java.io.StringWriter;
import java.util.List;
import org.newsfacts.text.Article;
import org.newsfacts.text.Lines;
import org.newsfacts.text.Sentences;
import org.newsfacts.text.TokenRange;
import org.newsfacts.text.Tokens;
import tools.jackson.core.JsonGenerator;

/**
 * Words and sentences as offsets: {@code {"id":"a","tokens":[[0,3],[4,8]],"sentences":[[0,8]]}}.
 * Hyphenated compounds are taken apart as in the treebanks that tokenizers are measured on.
 */
public final class TokensJson implements Rendering {

  @Override
  public Rendered article(Article article, List<String> notes) {
    Tokens tokens = Tokens.of(article.text());
    Sentences sentences = Sentences.of(tokens, Lines.of(article.text()));
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JsonText.generator(out)) {
      json.writeStartObject();
      json.writeStringProperty("id", article.id().orElse(""));
      JsonText.warnings(notes, json);
      json.writeArrayPropertyStart("tokens");
      Tokens words = tokens.words();
      for (int i = 0; i < words.size(); i++) {
        pair(json, words.start(i), words.end(i));
      }
      json.writeEndArray();
      json.writeArrayPropertyStart("sentences");
      for (int i = 0; i < sentences.size(); i++) {
        TokenRange sentence = sentences.get(i);
        pair(json, tokens.start(sentence.from()), tokens.end(sentence.to() - 1));
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return new Rendered(Plain.escaped(out.append('\n').toString()), notes);
  }

  private static void pair(JsonGenerator json, int start, int end) {
    json.writeStartArray();
    json.writeNumber(start);
    json.writeNumber(end);
    json.writeEndArray();
  }
}
