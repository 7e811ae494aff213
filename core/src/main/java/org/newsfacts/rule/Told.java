package org.newsfacts.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsfacts.frame.Argument;
import org.newsfacts.frame.Factuality;
import org.newsfacts.frame.Frame;
import org.newsfacts.frame.Role;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Basis;
import org.newsfacts.model.Place;
import org.newsfacts.model.Span;
import org.newsfacts.reading.Reading;
import org.newsfacts.reading.Scene;
import org.newsfacts.text.TokenRange;

/**
 * A frame in its scene: what a {@link FrameRule} sees of an act that the text tells, and makes its
 * record of. "We" and "I" in somebody's words are the speaker. Immutable.
 */
@SuppressWarnings("exports") // what only the families of the library see
public final class Told {
  private final Scene scene;
  private final Frame frame;
  private final Map<Role, Actor> alone;

  Told(Scene scene, Frame frame) {
    this(scene, frame, Map.of());
  }

  private Told(Scene scene, Frame frame, Map<Role, Actor> alone) {
    this.scene = scene;
    this.frame = frame;
    this.alone = alone;
  }

  /** Returns the same act with one of those who fill a role together. */
  Told with(Role role, Actor actor) {
    Map<Role, Actor> more = new EnumMap<>(Role.class);
    more.putAll(alone);
    more.put(role, actor);
    return new Told(scene, frame, Collections.unmodifiableMap(more));
  }

  /** Returns the frame. */
  public Frame frame() {
    return frame;
  }

  /** Returns the scene. */
  public Scene scene() {
    return scene;
  }

  /** Returns the reading. */
  public Reading reading() {
    return scene.reading();
  }

  /** Returns a part as the record has it; of an optional one that is not told, null. */
  @SuppressWarnings("NullAway") // a part that is not optional is told: the rule has looked
  public <T extends @Nullable Object> T get(Part<T> part) {
    return part.of(this);
  }

  /** Returns where the act was, from its own clause or noun phrase; or null. */
  public @Nullable Place placeOrNull() {
    return reading().frames().place(frame);
  }

  /** Returns whether the row of the sense gives a value: IN_PERSON is "in-person" there. */
  public boolean is(Enum<?> value) {
    return frame.sense().has(value);
  }

  /** Returns whether a role is filled. */
  public boolean has(Role role) {
    return frame.has(role);
  }

  /**
   * Returns who fills a role.
   *
   * @throws IllegalStateException when nobody does: ask {@link #actorOrNull} for optional roles
   */
  public Actor actor(Role role) {
    Actor actor = actorOrNull(role);
    if (actor == null) {
      throw new IllegalStateException("nobody is told as " + role + " of " + frame);
    }
    return actor;
  }

  /** Returns who fills a role, or null. */
  public @Nullable Actor actorOrNull(Role role) {
    Actor member = alone.get(role);
    if (member != null) {
      return member;
    }
    Argument argument = frame.argument(role);
    if (argument == null) {
      return null;
    }
    Actor actor = reading().frames().actor(argument);
    Actor speaker = scene.speakerAt(frame.trigger());
    return speaker != null && isFirstPerson(actor) ? speaker.withMention(actor.mention()) : actor;
  }

  /** Returns whether the speaker of what is told fills a role himself: "I", "we". */
  public boolean isSpeaker(Role role) {
    Argument argument = frame.argument(role);
    return argument != null
        && scene.speakerAt(frame.trigger()) != null
        && isFirstPerson(reading().frames().actor(argument));
  }

  private static boolean isFirstPerson(Actor actor) {
    String words = actor.mention() == null ? actor.name() : actor.mention().text();
    return switch (words.toLowerCase(Locale.ROOT)) {
      case "we", "i", "our", "my" -> true;
      default -> false;
    };
  }

  /** Returns those who fill a role: the members of a list, one alone, or none. */
  public List<Actor> actors(Role role) {
    Actor actor = actorOrNull(role);
    if (actor == null) {
      return List.of();
    }
    return each(actor);
  }

  /** Returns the members of a list, or the one alone. */
  public static List<Actor> each(Actor actor) {
    return actor.members().isEmpty() ? List.of(actor) : actor.members();
  }

  /** Returns whether people, a body, a country or a document fills the role. */
  public boolean isSomebody(Role role) {
    Actor actor = actorOrNull(role);
    Argument argument = frame.argument(role);
    return actor != null && reading().frames().isSomebody(actor)
        || argument != null && isFirstPerson(reading().frames().actor(argument));
  }

  /** Returns whether it is told that nobody fills the role: "none of the envoys urged them". */
  public boolean isNobody(Role role) {
    Argument argument = frame.argument(role);
    return argument != null && reading().frames().isNobody(argument.range().from());
  }

  /**
   * Returns the words that fill a role.
   *
   * @throws IllegalStateException when none do: ask {@link #spanOrNull} for optional roles
   */
  public Span span(Role role) {
    Span span = spanOrNull(role);
    if (span == null) {
      throw new IllegalStateException("no words are told as " + role + " of " + frame);
    }
    return span;
  }

  /** Returns the words that fill a role, or null. */
  public @Nullable Span spanOrNull(Role role) {
    Argument argument = frame.argument(role);
    return argument == null ? null : reading().span(argument.range());
  }

  /** Returns the base form of the head word of what fills a role; empty where nothing does. */
  public String head(Role role) {
    Argument argument = frame.argument(role);
    return argument == null ? "" : reading().tags().lemma(argument.head());
  }

  /**
   * Returns a value that the row of the word gives: {@code strength=CONDEMN}.
   *
   * @throws IllegalArgumentException when the row gives none, or one that the enum does not have
   */
  public <E extends Enum<E>> E value(String name, Class<E> type) {
    E value = frame.sense().value(name, type);
    if (value == null) {
      throw new IllegalArgumentException("the row of \"" + frame.sense() + "\" gives no " + name);
    }
    return value;
  }

  /** Returns the words from the first to the last part of the act. */
  public Span evidence() {
    return reading().span(frame.range());
  }

  /** Returns evidence, negation, modality and time; the rule's id is filled in later. */
  public Basis basis() {
    Factuality told = frame.factuality();
    return new Basis(
        evidence(), "", told.negated(), told.modality(), null, reading().frames().when(frame));
  }

  /** Returns the parts for a trace: {@code AGENT="Oslo", TOPIC="the raid"}. */
  String describe() {
    List<String> parts = new ArrayList<>();
    frame
        .arguments()
        .forEach(
            (role, arguments) -> {
              TokenRange range = arguments.get(0).range();
              parts.add(role + "=\"" + reading().span(range).text() + '"');
            });
    return String.join(", ", parts);
  }
}
