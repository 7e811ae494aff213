package org.newsfacts.model.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Basis;
import org.newsfacts.model.Fact;
import org.newsfacts.model.FactShape;
import org.newsfacts.model.Place;
import org.newsfacts.model.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** The types of facts by name. Immutable once built; a copy takes in more types. */
final class FactTypes {

  private static final Map<Class<?>, Codec> PLAIN =
      Map.ofEntries(
          Map.entry(String.class, Scalar.TEXT),
          Map.entry(int.class, Scalar.INT),
          Map.entry(Integer.class, Scalar.INT),
          Map.entry(long.class, Scalar.LONG),
          Map.entry(Long.class, Scalar.LONG),
          Map.entry(double.class, Scalar.DOUBLE),
          Map.entry(Double.class, Scalar.DOUBLE),
          Map.entry(BigDecimal.class, Scalar.DECIMAL),
          Map.entry(boolean.class, Scalar.FLAG),
          Map.entry(Boolean.class, Scalar.FLAG),
          Map.entry(LocalDate.class, Scalar.DAY));

  private final Map<String, FactForm> byName = new LinkedHashMap<>();
  private final Map<Class<?>, RecordCodec> records = new HashMap<>();

  FactTypes() {}

  /** Returns a copy that knows one more type. */
  FactTypes with(String name, Class<?> type) {
    FactTypes more = new FactTypes();
    more.byName.putAll(byName);
    more.records.putAll(records);
    more.add(name, type);
    return more;
  }

  /** Returns a copy that knows one more type, which is a shape. */
  FactTypes with(FactShape shape) {
    FactTypes more = new FactTypes();
    more.byName.putAll(byName);
    more.records.putAll(records);
    more.isFree(shape.type());
    Map<String, Codec> fields = new LinkedHashMap<>();
    for (FactShape.Field field : shape.fields()) {
      fields.put(field.name(), more.codec(field.kind()));
    }
    more.byName.put(shape.type(), new ShapedCodec(shape, more.recordCodec(Basis.class), fields));
    return more;
  }

  private Codec codec(FactShape.Kind kind) {
    return switch (kind) {
      case ACTOR -> recordCodec(Actor.class);
      case ACTORS -> new ListCodec(recordCodec(Actor.class));
      case WORDS -> recordCodec(Span.class);
      case PLACE -> recordCodec(Place.class);
      case VALUE -> Scalar.TEXT;
    };
  }

  private void isFree(String name) {
    if (byName.containsKey(name)) {
      throw new IllegalArgumentException("two fact types of the name " + name);
    }
  }

  /** Takes in a type; only while it is being built. */
  void add(String name, Class<?> type) {
    isFree(name);
    RecordComponent[] components = type.getRecordComponents();
    if (components == null || components.length == 0 || components[0].getType() != Basis.class) {
      throw new IllegalArgumentException(
          type.getName() + " is no record whose first component is a Basis");
    }
    byName.put(name, new FactCodec(type, name, recordCodec(Basis.class), recordCodec(type)));
  }

  Set<String> names() {
    return byName.keySet();
  }

  /** Returns what writes a record; only while it is being built. */
  RecordCodec recordCodec(Class<?> type) {
    RecordCodec done = records.get(type);
    if (done != null) {
      return done;
    }
    RecordCodec codec = new RecordCodec(type);
    records.put(type, codec);
    RecordComponent[] components = type.getRecordComponents();
    Slot[] slots = new Slot[components.length];
    for (int i = 0; i < slots.length; i++) {
      String where = type.getSimpleName() + "." + components[i].getName();
      slots[i] = new Slot(type, components[i], codec(components[i].getGenericType(), where));
    }
    codec.fill(slots);
    return codec;
  }

  private Codec codec(Type type, String where) {
    if (type instanceof Class<?> plain) {
      Codec scalar = PLAIN.get(plain);
      if (scalar != null) {
        return scalar;
      }
      if (plain.isEnum()) {
        return new ConstantCodec(plain);
      }
      if (plain.isRecord()) {
        return recordCodec(plain);
      }
    } else if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      return new ListCodec(codec(list.getActualTypeArguments()[0], where));
    }
    throw new IllegalArgumentException(
        where
            + " is a "
            + type.getTypeName()
            + ", which has no JSON form here; use String, numbers, boolean, LocalDate, enums,"
            + " records, or a List of them");
  }

  /** Returns what writes a fact. */
  FactForm of(Fact fact) {
    FactForm codec = byName.get(fact.type());
    if (codec == null || codec.type() != fact.getClass()) {
      throw new IllegalArgumentException(
          "no fact type \""
              + fact.type()
              + "\" of class "
              + fact.getClass().getName()
              + "; register it with FactJson.with(...)");
    }
    return codec;
  }

  void write(Fact fact, JsonGenerator out) {
    of(fact).write(fact, out);
  }

  /** Reads the fact that starts here, whether or not its type stands first. */
  Fact read(JsonInput in) {
    in.expect(JsonToken.START_OBJECT, "a fact");
    TokenStreamLocation start = in.parser().currentTokenLocation();
    String first = in.parser().nextName();
    String name;
    if ("type".equals(first)) {
      in.parser().nextToken();
      name = in.text();
      in.parser().nextToken();
    } else {
      name = in.ahead(start, "type");
    }
    return named(name, in).read(in);
  }

  private FactForm named(@Nullable String name, JsonInput in) {
    FactForm codec = name == null ? null : byName.get(name);
    if (codec == null) {
      throw in.broken(
          name == null
              ? "a fact without a type"
              : "unknown type \"" + JsonInput.shortened(name) + "\", known are " + names());
    }
    return codec;
  }
}
