package org.newsfacts.coref;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsfacts.lexicon.WordList;
import org.newsfacts.lexicon.Words;
import org.newsfacts.model.Actor;
import org.newsfacts.name.NameMention;
import org.newsfacts.name.NameWord;
import org.newsfacts.name.Names;
import org.newsfacts.name.Nations;
import org.newsfacts.text.TokenRange;
import org.newsfacts.text.Tokens;

/** The states, bodies and places an article names, one entity for each name. */
final class Bodies {
  private final Tokens tokens;
  private final Words<NameWord> words;
  private final Nations nations;
  private final WordList organisations;
  private final Names names;
  private final Map<String, Entity> byName = new HashMap<>();
  private final Map<String, Entity> byShort = new HashMap<>();

  Bodies(
      Tokens tokens, Names names, Nations nations, WordList organisations, Words<NameWord> words) {
    this.words = words;
    this.organisations = organisations;
    this.names = names;
    this.tokens = tokens;
    this.nations = nations;
    NameMention before = null;
    for (NameMention name : names.all()) {
      if (before != null && name.kind() == NameMention.Kind.ORGANIZATION) {
        abbreviation(before, name);
      }
      before = name;
    }
  }

  /** "Gulf Ports Union (GPU)": the short name in brackets is the same body. */
  private void abbreviation(NameMention full, NameMention brief) {
    TokenRange at = brief.range();
    boolean bracketed =
        at.from() == full.range().to() + 1 && tokens.lower(at.from() - 1).equals("(");
    if (bracketed && at.size() == 1 && full.kind() == NameMention.Kind.ORGANIZATION) {
      byShort.put(key(tokens.text(at.from())), entity(full));
    }
  }

  Entity entity(NameMention name) {
    TokenRange range = name.range();
    String text = tokens.written(range);
    Entity known = byShort.get(key(text));
    if (known != null) {
      return known;
    }
    return switch (name.kind()) {
      case COUNTRY -> named(name.name(), Actor.Kind.COUNTRY, name.country());
      case ORGANIZATION -> at(name, named(name.name(), Actor.Kind.ORGANIZATION, name.country()));
      case DEMONYM -> people(text, name);
      case PERSON -> named(name.name(), Actor.Kind.PERSON, name.country());
      default -> place(text, name);
    };
  }

  /** "Danish navy", "Denmark's Ports Council": the state is the home of the body. */
  private Entity at(NameMention name, Entity body) {
    if (body.affiliation != null) {
      return body;
    }
    int first = name.range().from();
    String word = tokens.text(first);
    String code = nations.code(word);
    if (first > 1 && tokens.lower(first - 1).equals("'s")) {
      NameMention owner = names.at(first - 2);
      boolean state = owner != null && owner.kind() == NameMention.Kind.COUNTRY;
      code = owner != null && state ? owner.country() : code;
    }
    if (code == null && body.country != null && word.equals(nations.country(body.country))) {
      code = body.country;
    }
    if (code != null && (body.country == null || body.country.equals(code))) {
      body.country = code;
      body.affiliation = nations.country(code);
    }
    return body;
  }

  /** "Oslo", as one who acts, is Norway; a town that is no capital stays itself. */
  private Entity place(String text, NameMention name) {
    String code = nations.government(text);
    String state = code == null ? null : nations.country(code);
    if (nations.isSeat(text) || state == null) {
      return named(
          name.name(),
          nations.isSeat(text) ? Actor.Kind.ORGANIZATION : Actor.Kind.UNKNOWN,
          name.country());
    }
    return named(state, Actor.Kind.COUNTRY, code);
  }

  /** "Palestinians": several people; "the Norwegian": nobody we know. */
  private Entity people(String text, NameMention name) {
    return named(text, Actor.Kind.GROUP, name.country());
  }

  Entity named(String name, Actor.Kind kind, @Nullable String country) {
    Entity entity = byName.computeIfAbsent(kind + " " + key(name), k -> new Entity(name, kind));
    if (entity.country == null) {
      entity.country = country;
    }
    return entity;
  }

  /** Whether a name is that of a paper, broadcaster or website: "Harbour Gazette". */
  boolean isMedia(String name) {
    if (organisations.get(name, 3).equals("media")) {
      return true;
    }
    String folded = name.toLowerCase(Locale.ROOT);
    int dot = folded.lastIndexOf('.');
    return dot > 2 && folded.length() - dot < 5 && folded.indexOf(' ') < 0
        || words.is(folded.substring(folded.lastIndexOf(' ') + 1), NameWord.MEDIA)
        || words.is(folded.substring(0, Math.max(0, folded.indexOf(' '))), NameWord.MEDIA);
  }

  /** Whether the list knows the body as one that fights. */
  boolean isArmed(String name) {
    return organisations.get(name, 3).equals("armed-group");
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
