package org.newsfacts.examples.output;

import java.io.StringWriter;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsfacts.mention.Mention;
import org.newsfacts.mention.Mention.NameFound;
import org.newsfacts.mention.Mention.NumberFound;
import org.newsfacts.mention.Mention.TimeFound;
import org.newsfacts.mention.Mentions;
import org.newsfacts.text.Article;
import tools.jackson.core.JsonGenerator;

/**
 * Numbers, times and names: {@code {"id":"a","mentions":[{"type":"NUMBER","start":0,"end":2,
 * "value":31}]}}.
 */
public final class MentionsJson implements Rendering {
  private final Mentions mentions = Mentions.english();

  /** Left out are "Danish", which names people or things of a country, and "Tuesday". */
  private static final Set<NameFound.Kind> TYPES =
      EnumSet.of(
          NameFound.Kind.PERSON,
          NameFound.Kind.ORGANIZATION,
          NameFound.Kind.PLACE,
          NameFound.Kind.COUNTRY);

  @Override
  public Rendered article(Article article, List<String> notes) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JsonText.generator(out)) {
      json.writeStartObject();
      json.writeStringProperty("id", article.id().orElse(""));
      JsonText.warnings(notes, json);
      json.writeArrayPropertyStart("mentions");
      for (Mention mention : mentions.all(article)) {
        if (!(mention instanceof NameFound name) || TYPES.contains(name.kind())) {
          write(mention, json);
        }
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return new Rendered(Plain.escaped(out.append('\n').toString()), notes);
  }

  private static void write(Mention mention, JsonGenerator json) {
    json.writeStartObject();
    if (mention instanceof NumberFound number) {
      begin("NUMBER", mention, json);
      values(number, json);
    } else if (mention instanceof TimeFound time) {
      begin("TIME", mention, json);
      values(time, json);
    } else if (mention instanceof NameFound name) {
      begin(name.kind().name(), mention, json);
      values(name, json);
    }
    json.writeEndObject();
  }

  private static void begin(String type, Mention mention, JsonGenerator json) {
    json.writeStringProperty("type", type);
    json.writeNumberProperty("start", mention.span().start());
    json.writeNumberProperty("end", mention.span().end());
  }

  private static void values(NumberFound number, JsonGenerator json) {
    long lower = number.count().lower();
    Long upper = number.count().upper();
    json.writeNumberProperty("value", number.value());
    if (lower != number.value()) {
      json.writeNumberProperty("lower", lower);
    }
    if (upper != null && upper != number.value()) {
      json.writeNumberProperty("upper", upper);
    }
    json.writeStringProperty("qualifier", number.count().qualifier().name());
    json.writeStringProperty("kind", number.kind().name().toLowerCase(Locale.ROOT));
  }

  private static void values(TimeFound time, JsonGenerator json) {
    if (time.from() != null && time.to() != null) {
      json.writeStringProperty("from", time.from().toString());
      json.writeStringProperty("to", time.to().toString());
    }
    json.writeStringProperty("kind", time.kind().name().toLowerCase(Locale.ROOT));
  }

  private static void values(NameFound name, JsonGenerator json) {
    json.writeStringProperty("value", name.name());
    if (name.country() != null) {
      json.writeStringProperty("country", name.country());
    }
  }
}
