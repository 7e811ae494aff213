package org.newsfacts.frame;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Pos;
import org.newsfacts.lexicon.Words;

/**
 * A row of a list of senses: a word, the act it tells, and what stands where around it.
 *
 * <pre>
 * # columns: word      part of speech      act      slots      values
 * condemn      v      CONDEMN      subj=AGENT obj=TOPIC      strength=CONDEMN
 * lash out      v      CONDEMN      subj=AGENT at|against=TOPIC      strength=CRITICIZE
 * condemnation      n      CONDEMN      poss|by|from=AGENT of=TOPIC      strength=CONDEMN light=VOICE,DRAW
 * grateful      a      ENDORSE      subj=AGENT to=RECIPIENT? for=TOPIC      kind=THANK
 * </pre>
 *
 * <p>Slots of a verb are those of its active form; passive, participle, relative and coordinated
 * forms follow. Slots of a noun are "poss" for its owner and the prepositions behind it; {@code
 * light} names the classes of verbs that tell the act with it, see {@link LightVerb}, and {@code
 * only} says that the noun tells it with such a verb alone, {@code alone} that the verb has no
 * object in this sense. A slot that ends in "?" may stay empty. A row may stand for several:
 * "take|rush to hospital|clinic". Immutable.
 */
@SuppressWarnings("exports") // what only the families of the library see
public final class Sense {
  private final String word;
  private final String first;
  private final String particle;
  private final List<String> particleWords;
  private final Pos pos;
  private final String act;
  private final List<Slot> slots;
  private final Map<String, String> values;

  Sense(String word, Pos pos, String act, List<Slot> slots, Map<String, String> values) {
    int space = word.indexOf(' ');
    this.word = word;
    this.first = space < 0 ? word : word.substring(0, space);
    this.particle = space < 0 ? "" : word.substring(space + 1);
    this.particleWords = List.copyOf(Senses.parts(particle, ' '));
    this.pos = pos;
    this.act = act;
    this.slots = List.copyOf(slots);
    this.values = Map.copyOf(values);
  }

  /** Returns the word, in its base form, with its particle: "lash out". */
  public String word() {
    return word;
  }

  String first() {
    return first;
  }

  /** Returns the word right behind a verb that makes the sense: "out"; empty without one. */
  public String particle() {
    return particle;
  }

  /** Returns the words behind the verb one by one. */
  List<String> particleWords() {
    return particleWords;
  }

  /** Returns VERB, NOUN or ADJ. */
  public Pos pos() {
    return pos;
  }

  /** Returns the act: "CONDEMN". */
  public String act() {
    return act;
  }

  List<Slot> slots() {
    return slots;
  }

  /** Returns the roles that what stands around the word can fill. */
  public Set<Role> roles() {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    slots.forEach(slot -> roles.add(slot.role()));
    return roles;
  }

  /** Returns the slot of a form, "subj", "obj", "inf", or of a preposition; null without one. */
  @Nullable Slot slot(String form) {
    for (Slot slot : slots) {
      if (slot.is(form)) {
        return slot;
      }
    }
    return null;
  }

  boolean takes(Slot.Place place) {
    return slots.stream().anyMatch(slot -> slot.is(place));
  }

  /** Returns whether the row gives a value the name: "strength". */
  public boolean has(String name) {
    return values.containsKey(name);
  }

  /** Returns whether the row gives the value that an enum names: IN_PERSON is "in-person" there. */
  public boolean has(Enum<?> value) {
    return has(Words.written(value));
  }

  /** Returns a value of the row as written; empty without it. */
  public String value(String name) {
    return values.getOrDefault(name, "");
  }

  /**
   * Returns the value of the row that names a constant of an enum, or null.
   *
   * @throws IllegalArgumentException when the row names another
   */
  public <E extends Enum<E>> @Nullable E value(String name, Class<E> type) {
    String value = values.get(name);
    return value == null ? null : Enum.valueOf(type, value.toUpperCase(Locale.ROOT));
  }

  @Override
  public String toString() {
    return word + " " + act;
  }
}
