package org.newsfacts.model;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a fact type that is no Java class: its name and its fields. Facts of it are {@link
 * ShapedFact}s.
 *
 * <pre>{@code
 * new FactShape("Sanction", List.of(
 *     new FactShape.Field("issuer", FactShape.Kind.ACTOR, false),
 *     new FactShape.Field("target", FactShape.Kind.ACTOR, false)));
 * }</pre>
 *
 * @param type the name, as in JSON: "Sanction"
 * @param fields its fields, in the order of the JSON
 */
public record FactShape(String type, List<Field> fields) {
  /** What every fact has: the parts of its basis, its type and its id. */
  private static final Set<String> TAKEN =
      Stream.concat(
              Stream.of("type", "id"),
              Stream.of(Basis.class.getRecordComponents()).map(RecordComponent::getName))
          .collect(Collectors.toUnmodifiableSet());

  /** What a field holds. */
  public enum Kind {
    /** Somebody or something that takes part. */
    ACTOR(Actor.class),
    /** Several of them; a list. */
    ACTORS(List.class),
    /** Words of the text. */
    WORDS(Span.class),
    /** A place. */
    PLACE(Place.class),
    /** A value that the word gives: "URGE". */
    VALUE(String.class);

    private final Class<?> holds;

    Kind(Class<?> holds) {
      this.holds = holds;
    }

    /** Returns the class of the values. */
    public Class<?> holds() {
      return holds;
    }
  }

  /**
   * A field.
   *
   * @param name its name, as in JSON: "issuer"
   * @param kind what it holds
   * @param optional whether a fact may lack it
   */
  public record Field(String name, Kind kind, boolean optional) {
    /**
     * Checks the name: a lower-case letter, then letters and digits, and none that every fact has.
     */
    public Field {
      Objects.requireNonNull(kind, "kind");
      if (!isName(name) || !Character.isLowerCase(name.charAt(0))) {
        throw new IllegalArgumentException(
            "\"" + name + "\" is no name of a field: a lower-case letter, then letters and digits");
      }
      if (TAKEN.contains(name)) {
        throw new IllegalArgumentException("every fact has a " + name + " already");
      }
    }
  }

  /** Checks that the name begins with a capital letter and that no two fields have one name. */
  public FactShape {
    if (!isName(type) || !Character.isUpperCase(type.charAt(0))) {
      throw new IllegalArgumentException(
          "\"" + type + "\" is no name of a type: a capital letter, then letters and digits");
    }
    fields = List.copyOf(fields);
    Set<String> names = new HashSet<>();
    for (Field field : fields) {
      if (!names.add(field.name())) {
        throw new IllegalArgumentException("two fields are named \"" + field.name() + "\"");
      }
    }
  }

  private static boolean isName(String name) {
    boolean letters = !name.isEmpty();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      letters &= c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || i > 0 && c >= '0' && c <= '9';
    }
    return letters;
  }

  /** Returns the field of a name. */
  public Optional<Field> field(String name) {
    return fields.stream().filter(field -> field.name().equals(name)).findFirst();
  }

  /**
   * Returns a fact of this shape.
   *
   * @param values the values by the name of their fields; those left out and null are absent
   * @throws IllegalArgumentException for a value of no field or of another kind, or when a field
   *     that is not optional has none
   */
  public ShapedFact fact(Basis basis, Map<String, ? extends @Nullable Object> values) {
    Map<String, Object> told = new LinkedHashMap<>();
    List<String> left = new ArrayList<>(values.keySet());
    for (Field field : fields) {
      Object value = values.get(field.name());
      left.remove(field.name());
      if (value == null || value instanceof List<?> list && list.isEmpty()) {
        if (!field.optional()) {
          throw new IllegalArgumentException(type + " without " + field.name());
        }
      } else if (field.kind().holds().isInstance(value)) {
        told.put(field.name(), value instanceof List<?> list ? List.copyOf(list) : value);
      } else {
        throw new IllegalArgumentException(
            type + "." + field.name() + " is " + field.kind() + ", not " + value);
      }
    }
    if (!left.isEmpty()) {
      throw new IllegalArgumentException(type + " has no field " + left.get(0));
    }
    return new ShapedFact(basis, this, told);
  }
}
