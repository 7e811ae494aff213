package org.newsfacts.model.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** A record as an object, component by component, in their order. */
final class RecordCodec implements Codec {

  private final Class<?> type;
  private final Constructor<?> constructor;
  private final Map<String, Integer> places = new HashMap<>();
  private Slot[] slots = {};

  /** Makes a codec that knows its record; {@link #fill} follows, as an actor has actors. */
  RecordCodec(Class<?> type) {
    this.type = type;
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    for (int i = 0; i < types.length; i++) {
      types[i] = components[i].getType();
    }
    try {
      constructor = type.getDeclaredConstructor(types);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("a record without its constructor: " + type.getName(), e);
    }
    if (!constructor.trySetAccessible()) {
      throw new IllegalArgumentException(
          type.getName() + " cannot be made: make it public, in an exported package");
    }
  }

  void fill(Slot[] all) {
    slots = all;
    for (int i = 0; i < all.length; i++) {
      places.put(all[i].name(), i);
    }
  }

  List<String> names() {
    List<String> names = new ArrayList<>();
    for (Slot slot : slots) {
      names.add(slot.name());
    }
    return names;
  }

  @Override
  public void write(Object value, JsonGenerator out) {
    out.writeStartObject();
    writeFields(value, 0, out);
    out.writeEndObject();
  }

  /** Writes the fields from one on, without braces. */
  void writeFields(Object value, int from, JsonGenerator out) {
    for (int i = from; i < slots.length; i++) {
      slots[i].write(value, out);
    }
  }

  @Override
  public Object read(JsonInput in) {
    in.expectObject();
    Draft draft = draft(0);
    for (String name = in.parser().nextName(); name != null; name = in.parser().nextName()) {
      in.parser().nextToken();
      if (!draft.take(name, in)) {
        unknown(name, names(), in);
      }
    }
    return draft.make(in, type.getSimpleName());
  }

  /** Passes over a field nobody knows, or complains of it. */
  void unknown(String name, List<String> known, JsonInput in) {
    if (in.strict()) {
      String field = "unknown field \"" + JsonInput.shortened(name) + "\"";
      throw in.broken(field + " of " + type.getSimpleName() + ", known are " + known);
    }
    in.parser().skipChildren();
  }

  /** Starts a record whose fields begin with a component; those before it are set. */
  Draft draft(int from) {
    return new Draft(from);
  }

  /** The components read so far. */
  final class Draft {

    private final @Nullable Object[] values = new Object[slots.length];
    private final int from;

    private Draft(int from) {
      this.from = from;
    }

    /** Reads the current value as a field; false when the record has none of that name. */
    boolean take(String name, JsonInput in) {
      Integer place = places.get(name);
      if (place == null || place < from) {
        return false;
      }
      if (values[place] != null) {
        throw in.broken("stands twice");
      }
      if (in.parser().currentToken() != JsonToken.VALUE_NULL) {
        values[place] = slots[place].read(in);
      }
      return true;
    }

    /** Sets a component that is no field. */
    void set(int place, Object value) {
      values[place] = value;
    }

    /** Makes the record; what is its name in errors. */
    Object make(JsonInput in, String what) {
      for (int i = 0; i < slots.length; i++) {
        if (values[i] == null) {
          values[i] = slots[i].whenAbsent();
          if (slots[i].alwaysThere()) {
            throw in.broken(what + " without " + slots[i].name());
          }
        }
      }
      try {
        return constructor.newInstance(values);
      } catch (InvocationTargetException e) {
        throw in.broken(what + refusal(e.getCause()));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(constructor + " was accessible before", e);
      }
    }

    /** Our records name the component that is missing, or say what does not fit. */
    private String refusal(@Nullable Throwable cause) {
      String message = cause == null ? "refused" : String.valueOf(cause.getMessage());
      return cause instanceof NullPointerException && places.containsKey(message)
          ? " without " + message
          : ": " + message;
    }
  }
}
