package org.newsfacts.examples.output;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Basis;
import org.newsfacts.model.FactShape;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON Schema (draft 2020-12) of a line of facts, made from the records: a field that may be
 * null, a list that may be empty and what is left out as usual are not required.
 */
public final class FactSchema {
  private static final Set<String> LEFT_OUT = Set.of("negated", "modality", "lower");

  private final Map<String, Object> definitions = new TreeMap<>();

  private final List<FactShape> shapes;

  private FactSchema(List<FactShape> shapes) {
    this.shapes = shapes;
  }

  /**
   * Returns the schema, indented.
   *
   * @param shapes types of the user's own
   */
  public static String text(List<FactShape> shapes) {
    return JsonMapper.builder()
            .build()
            .writerWithDefaultPrettyPrinter()
            .writeValueAsString(new FactSchema(shapes).line())
            .replace("\r\n", "\n")
        + "\n";
  }

  private Map<String, Object> line() {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("id", Map.of("type", "string"));
    properties.put("published", date());
    properties.put("text", Map.of("type", "string"));
    properties.put("offsets", Map.of("const", "codepoints"));
    properties.put("warnings", list(Map.of("type", "string")));
    List<Object> types = new ArrayList<>();
    for (String type : FactTypeNames.all()) {
      definitions.put(type, fact(type));
      types.add(reference(type));
    }
    for (FactShape shape : shapes) {
      definitions.put(shape.type(), fact(shape));
      types.add(reference(shape.type()));
    }
    properties.put("facts", list(Map.of("oneOf", types)));
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    line.put("title", "A line of facts: the result of an article");
    line.putAll(object(properties, List.of("id", "facts")));
    line.put("$defs", definitions);
    return line;
  }

  private Map<String, Object> fact(FactShape shape) {
    List<String> required = new ArrayList<>(List.of("type"));
    Map<String, Object> properties = common(shape.type(), required);
    for (FactShape.Field field : shape.fields()) {
      boolean several = field.kind() == FactShape.Kind.ACTORS;
      properties.put(
          field.name(), several ? list(schema(Actor.class)) : schema(field.kind().holds()));
      if (!field.optional()) {
        required.add(field.name());
      }
    }
    return object(properties, required);
  }

  private Map<String, Object> common(String type, List<String> required) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("type", Map.of("const", type));
    properties.put("id", Map.of("type", "string"));
    fields(Basis.class, properties, required);
    return properties;
  }

  private Map<String, Object> fact(String type) {
    List<String> required = new ArrayList<>(List.of("type"));
    Map<String, Object> properties = common(type, required);
    fields(FactTypeNames.record(type), properties, required);
    return object(properties, required);
  }

  private void fields(Class<?> record, Map<String, Object> properties, List<String> required) {
    for (RecordComponent component : record.getRecordComponents()) {
      if (component.getType() != Basis.class) {
        String name = component.getName().equals("inFavour") ? "for" : component.getName();
        properties.put(name, schema(component.getGenericType()));
        boolean optional =
            component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                || component.getType() == List.class
                || LEFT_OUT.contains(name);
        if (!optional) {
          required.add(name);
        }
      }
    }
  }

  private Map<String, Object> schema(Type type) {
    if (type instanceof ParameterizedType list) {
      return list(schema(list.getActualTypeArguments()[0]));
    }
    Class<?> plain = (Class<?>) type;
    if (plain == String.class) {
      return Map.of("type", "string");
    }
    if (plain == boolean.class) {
      return Map.of("type", "boolean");
    }
    if (plain == LocalDate.class) {
      return date();
    }
    if (plain.isEnum()) {
      List<String> names = new ArrayList<>();
      for (Object constant : plain.getEnumConstants()) {
        names.add(((Enum<?>) constant).name());
      }
      return Map.of("enum", names);
    }
    if (plain.isRecord()) {
      if (!definitions.containsKey(plain.getSimpleName())) {
        definitions.put(plain.getSimpleName(), Map.of()); // an actor has actors as members
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        fields(plain, properties, required);
        definitions.put(plain.getSimpleName(), object(properties, required));
      }
      return reference(plain.getSimpleName());
    }
    Map<String, Object> number = new LinkedHashMap<>();
    number.put("type", "integer");
    number.put("minimum", 0);
    return number;
  }

  private static Map<String, Object> reference(String name) {
    return Map.of("$ref", "#/$defs/" + name);
  }

  private static Map<String, Object> date() {
    Map<String, Object> date = new LinkedHashMap<>();
    date.put("type", "string");
    date.put("format", "date");
    return date;
  }

  private static Map<String, Object> list(Map<String, Object> of) {
    Map<String, Object> list = new LinkedHashMap<>();
    list.put("type", "array");
    list.put("items", of);
    return list;
  }

  private static Map<String, Object> object(Map<String, Object> properties, List<String> required) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("type", "object");
    object.put("properties", properties);
    object.put("required", required);
    object.put("additionalProperties", false);
    return object;
  }
}
