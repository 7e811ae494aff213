package org.newsfacts.examples.spark;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * How the records of the model stand in a table: a record is a struct with the names of the JSON, a
 * list an array, a day a DATE. Encoders of Spark for beans read nothing from a record, and say so
 * nowhere.
 */
final class Shape {
  private static final Map<Type, DataType> PLAIN =
      Map.of(
          String.class, DataTypes.StringType,
          LocalDate.class, DataTypes.DateType,
          int.class, DataTypes.IntegerType,
          Integer.class, DataTypes.IntegerType,
          long.class, DataTypes.LongType,
          Long.class, DataTypes.LongType,
          boolean.class, DataTypes.BooleanType);

  private Shape() {}

  /** Returns the type of a component. */
  static DataType of(RecordComponent component) {
    return of(component.getGenericType(), component.getDeclaringRecord());
  }

  private static DataType of(Type type, Class<?> within) {
    DataType plain = PLAIN.get(type);
    if (plain != null) {
      return plain;
    }
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      return DataTypes.createArrayType(of(list.getActualTypeArguments()[0], within));
    }
    if (type instanceof Class<?> known && known.isEnum()) {
      return DataTypes.StringType;
    }
    if (type instanceof Class<?> known && known.isRecord()) {
      return struct(known, known == within);
    }
    throw new IllegalArgumentException(type + " in " + within + " has no column type");
  }

  private static StructType struct(Class<?> type, boolean inItsLike) {
    StructType struct = new StructType();
    for (RecordComponent component : components(type, inItsLike).toList()) {
      struct = struct.add(component.getName(), of(component));
    }
    return struct;
  }

  /** A record in one of its kind (a member of a group of actors) stands without its own members. */
  private static Stream<RecordComponent> components(Class<?> type, boolean inItsLike) {
    return Stream.of(type.getRecordComponents())
        .filter(component -> !inItsLike || component.getType() != List.class);
  }

  /** Returns the value of a component as Spark takes it. */
  static @Nullable Object value(RecordComponent component, Object of) {
    return value(read(component, of), component.getDeclaringRecord());
  }

  private static @Nullable Object value(@Nullable Object value, Class<?> within) {
    if (value instanceof List<?> list) {
      return list.stream().map(one -> value(one, within)).toArray();
    }
    if (value instanceof Enum<?> constant) {
      return constant.name();
    }
    if (value instanceof LocalDate day) {
      return Date.valueOf(day);
    }
    return value instanceof Record struct ? row(struct, struct.getClass() == within) : value;
  }

  private static Row row(Record struct, boolean inItsLike) {
    return RowFactory.create(
        components(struct.getClass(), inItsLike)
            .map(component -> value(component, struct))
            .toArray());
  }

  private static @Nullable Object read(RecordComponent component, Object of) {
    try {
      return component.getAccessor().invoke(of);
    } catch (ReflectiveOperationException hidden) {
      throw new IllegalStateException(component + " cannot be read", hidden);
    }
  }
}
