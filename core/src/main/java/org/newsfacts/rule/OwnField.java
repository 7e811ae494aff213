package org.newsfacts.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsfacts.frame.Role;
import org.newsfacts.model.FactShape;
import org.newsfacts.model.FactShape.Kind;

/**
 * A field of a {@link FactFile} and what fills it.
 *
 * @param field its name and kind
 * @param role the role that fills it; null where none does
 * @param value the name of the value that the row gives; null without one
 * @param part how it is read
 * @param somebody whether it must be people, a body, a country or a document
 * @param each whether those who fill it together have a fact each
 */
record OwnField(
    FactShape.Field field,
    @Nullable Role role,
    @Nullable String value,
    Part<?> part,
    boolean somebody,
    boolean each) {

  /** What stands in the third cell of a field. */
  private enum Holds {
    SOMEBODY(Kind.ACTOR),
    ACTOR(Kind.ACTOR),
    ACTORS(Kind.ACTORS),
    WORDS(Kind.WORDS),
    PLACE(Kind.PLACE),
    VALUE(Kind.VALUE);

    private final Kind kind;

    Holds(Kind kind) {
      this.kind = kind;
    }
  }

  /**
   * Makes a field of its cells.
   *
   * @throws IllegalArgumentException naming the cell that is wrong
   */
  static OwnField of(String name, String from, String holds, boolean optional, boolean each) {
    Holds what = constant(holds.toUpperCase(Locale.ROOT), Holds.values(), holds, "is none of");
    FactShape.Field field = new FactShape.Field(name, what.kind, optional || what == Holds.PLACE);
    if (what == Holds.PLACE) {
      return new OwnField(field, null, null, Part.placeIfTold(), false, false);
    }
    if (what == Holds.VALUE) {
      return new OwnField(field, null, from, Part.value(from), false, false);
    }
    Role role = constant(from, Role.values(), from, "is no role:");
    Part<?> part =
        switch (what.kind) {
          case ACTORS -> optional ? Part.actorsIfTold(role) : Part.actors(role);
          case WORDS -> optional ? Part.wordsIfTold(role) : Part.words(role);
          default -> optional ? Part.actorIfTold(role) : Part.actor(role);
        };
    return new OwnField(field, role, null, part, what == Holds.SOMEBODY, each);
  }

  private static <E extends Enum<E>> E constant(
      String name, E[] constants, String written, String problem) {
    for (E constant : constants) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    String all = FactFileReader.names(constants);
    boolean lower = problem.equals("is none of");
    throw new IllegalArgumentException(
        "\"" + written + "\" " + problem + " " + (lower ? all.toLowerCase(Locale.ROOT) : all));
  }

  /** Makes the rule that reads facts of these fields. */
  static FrameRule rule(
      String id, String reads, String act, FactShape shape, List<OwnField> fields, boolean speech) {
    FrameRule.Draft rule = FrameRule.named(id, reads).act(act);
    for (OwnField field : fields) {
      Role role = field.role;
      rule.has(field.part);
      if (role != null && field.each) {
        rule.eachOf(role, told -> true);
      }
      if (role != null && field.somebody) {
        rule.unless(
            field.field.name() + " is neither people nor a body or country",
            told -> told.has(role) && !told.isSomebody(role));
      }
    }
    if (speech) {
      rule.alsoInSpeech();
    }
    return rule.unless("another word than the row asks for", OwnField::isAnotherWord)
        .yields(
            told -> {
              Map<String, @Nullable Object> values = new LinkedHashMap<>();
              fields.forEach(field -> values.put(field.field.name(), field.part.of(told)));
              return shape.fact(told.basis(), values);
            });
  }

  /** "CONTENT=sanction": the role must be headed by that word. */
  private static boolean isAnotherWord(Told told) {
    for (Role role : Role.values()) {
      String words = told.frame().sense().value(role.name());
      if (!words.isEmpty() && !parts(words, ',').contains(told.head(role))) {
        return true;
      }
    }
    return false;
  }

  static List<String> parts(String cell, char between) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int to = cell.indexOf(between); to >= 0; to = cell.indexOf(between, from)) {
      parts.add(cell.substring(from, to));
      from = to + 1;
    }
    parts.add(cell.substring(from));
    parts.removeIf(String::isEmpty);
    return parts;
  }
}
