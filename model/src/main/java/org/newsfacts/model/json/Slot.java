package org.newsfacts.model.json;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.model.Basis;
import org.newsfacts.model.Count;
import org.newsfacts.model.Modality;
import org.newsfacts.model.Resolution;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;

/** One component of a record as a JSON field. */
final class Slot {

  private final SerializedString name;
  private final Method accessor;
  private final Codec codec;
  private final @Nullable Object whenAbsent;
  private final boolean alwaysThere;

  Slot(Class<?> owner, RecordComponent component, Codec codec) {
    this.name = new SerializedString(fieldName(owner, component));
    this.accessor = component.getAccessor();
    this.codec = codec;
    this.whenAbsent = whenAbsent(owner, component);
    this.alwaysThere = component.getType().isPrimitive() && whenAbsent == null;
    if (!accessor.trySetAccessible()) {
      throw new IllegalArgumentException(
          owner.getName() + " cannot be read: make it public, in an exported package");
    }
  }

  /** "for" is a word of Java, so the votes for a text need another name there. */
  private static String fieldName(Class<?> owner, RecordComponent component) {
    String name = component.getName();
    return owner == Resolution.Votes.class && name.equals("inFavour") ? "for" : name;
  }

  private static @Nullable Object whenAbsent(Class<?> owner, RecordComponent component) {
    if (component.getType() == List.class) {
      return List.of();
    }
    if (component.getType() == boolean.class) {
      return false;
    }
    if (owner == Basis.class && component.getType() == Modality.class) {
      return Modality.ACTUAL;
    }
    if (owner == Basis.class && component.getName().equals("rule")) {
      return ""; // a fact that a person wrote down
    }
    return owner == Count.class && component.getName().equals("lower") ? (Object) 0L : null;
  }

  String name() {
    return name.getValue();
  }

  /**
   * What the component is when the field is missing; null when it has to be there or may be null.
   */
  @Nullable Object whenAbsent() {
    return whenAbsent;
  }

  /** Whether a value must be given. */
  boolean alwaysThere() {
    return alwaysThere;
  }

  Object read(JsonInput in) {
    return codec.read(in);
  }

  void write(Object owner, JsonGenerator out) {
    Object value = value(owner);
    if (value != null && !leftOut(owner, value)) {
      out.writeName(name);
      codec.write(value, out);
    }
  }

  private boolean leftOut(Object owner, Object value) {
    if (whenAbsent == null) {
      return false;
    }
    // "no casualties" is a count of 0 and says so; "up to 40" has no lower bound to show.
    boolean countOfNone = owner instanceof Count count && Long.valueOf(0).equals(count.upper());
    return value.equals(whenAbsent) && !countOfNone;
  }

  private @Nullable Object value(Object owner) {
    try {
      return accessor.invoke(owner);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(accessor + " was accessible before", e);
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException(accessor + " failed", e.getCause());
    }
  }
}
