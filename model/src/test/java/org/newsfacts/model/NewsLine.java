package org.newsfacts.model;

import java.util.List;

/** A line of news to cut spans, actors and facts out of. */
public record NewsLine(String text) {

  public Span span(String part) {
    int start = text.indexOf(part);
    if (start < 0) {
      throw new IllegalArgumentException("\"" + part + "\" does not stand in: " + text);
    }
    return Span.of(text, start, start + part.length());
  }

  public Basis basis(String rule) {
    return Basis.of(Span.of(text, 0, text.length()), rule);
  }

  public Actor actor(String name, Actor.Kind kind) {
    return Actor.of(name, kind).withMention(span(name));
  }

  public Actor country(String name, String code) {
    return new Actor(name, Actor.Kind.COUNTRY, null, null, code, span(name), List.of());
  }

  public Place place(String name) {
    return new Place(name, null, span(name));
  }
}
