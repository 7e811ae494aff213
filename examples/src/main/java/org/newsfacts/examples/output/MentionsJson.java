package org.newsfacts.examples.output;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.newsfacts.clause.Tagger;
import org.newsfacts.clause.Tags;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.mention.NameMention;
import org.newsfacts.mention.NameReader;
import org.newsfacts.mention.NumberMention;
import org.newsfacts.mention.NumberReader;
import org.newsfacts.mention.TimeMention;
import org.newsfacts.mention.TimeReader;
import org.newsfacts.model.Count;
import org.newsfacts.text.Article;
import org.newsfacts.text.Lines;
import org.newsfacts.text.Sentences;
import org.newsfacts.text.TokenRange;
import org.newsfacts.text.Tokens;
import tools.jackson.core.JsonGenerator;

/**
 * Numbers, times and names: {@code {"id":"a","mentions":[{"type":"NUMBER","start":0,"end":2,
 * "value":31}]}}.
 */
public final class MentionsJson implements Rendering {
  private final NumberReader numbers = new NumberReader(Lexicon.english());
  private final TimeReader times = new TimeReader(Lexicon.english());
  private final Tagger tagger = new Tagger(Lexicon.english());
  private final NameReader names = new NameReader(Lexicon.english());

  /** Left out are "Danish", which names people or things of a country, and "Tuesday". */
  private static final Set<NameMention.Kind> TYPES =
      EnumSet.of(
          NameMention.Kind.PERSON,
          NameMention.Kind.ORGANIZATION,
          NameMention.Kind.PLACE,
          NameMention.Kind.COUNTRY);

  /** Where a mention stands, and what writes its value. */
  private record Mention(String type, TokenRange range, Consumer<JsonGenerator> value) {}

  @Override
  public String article(Article article) {
    Tokens tokens = Tokens.of(article.text());
    Lines lines = Lines.of(article.text());
    Sentences sentences = Sentences.of(tokens, lines);
    List<Mention> mentions = new ArrayList<>();
    for (NumberMention number : numbers.read(tokens, sentences).all()) {
      if (number.kind() != NumberMention.Kind.TIME) { // "18:40" is a time, not a number
        mentions.add(new Mention("NUMBER", number.range(), json -> write(number, json)));
      }
    }
    Tags tags = tagger.tag(tokens, sentences);
    for (TimeMention time : times.read(tokens, sentences, tags, article).all()) {
      mentions.add(new Mention("TIME", time.range(), json -> write(time, json)));
    }
    for (NameMention name : names.read(tokens, sentences, lines, tags).all()) {
      if (TYPES.contains(name.kind())) {
        mentions.add(new Mention(name.kind().name(), name.range(), json -> write(name, json)));
      }
    }
    mentions.sort(Comparator.comparing(Mention::range));
    return write(article, tokens, mentions);
  }

  private static String write(Article article, Tokens tokens, List<Mention> mentions) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JsonText.generator(out)) {
      json.writeStartObject();
      json.writeStringProperty("id", article.id().orElse(""));
      json.writeArrayPropertyStart("mentions");
      for (Mention mention : mentions) {
        TokenRange range = mention.range();
        json.writeStartObject();
        json.writeStringProperty("type", mention.type());
        json.writeNumberProperty("start", tokens.start(range.from()));
        json.writeNumberProperty("end", tokens.end(range.to() - 1));
        mention.value().accept(json);
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return out.append('\n').toString();
  }

  private static void write(NumberMention number, JsonGenerator json) {
    Count count = number.count();
    Long upper = count.upper();
    json.writeNumberProperty("value", count.lower());
    if (upper != null && upper != count.lower()) {
      json.writeNumberProperty("upper", upper);
    }
    json.writeStringProperty("qualifier", count.qualifier().name());
    json.writeStringProperty("kind", number.kind().name().toLowerCase(Locale.ROOT));
  }

  private static void write(TimeMention time, JsonGenerator json) {
    if (time.from() != null && time.to() != null) {
      json.writeStringProperty("from", time.from().toString());
      json.writeStringProperty("to", time.to().toString());
    }
    json.writeStringProperty("kind", time.kind().name().toLowerCase(Locale.ROOT));
  }

  private static void write(NameMention name, JsonGenerator json) {
    String country = name.country();
    json.writeStringProperty("value", name.name());
    if (country != null) {
      json.writeStringProperty("country", country);
    }
  }
}
