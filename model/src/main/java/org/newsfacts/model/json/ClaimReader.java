package org.newsfacts.model.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsfacts.model.claim.Claim;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads claims: anything with a type, alone, under "claim", or in the "facts" of an article. */
final class ClaimReader {
  private ClaimReader() {}

  /** Reads the claims of a line. */
  static List<Claim> claims(JsonInput in) {
    in.expect(JsonToken.START_OBJECT, "a claim");
    Map<String, Object> line = object(in.parser());
    String id = text(line.get("id"));
    List<Claim> claims = new ArrayList<>();
    if (line.get("facts") instanceof List<?> facts) {
      for (Object fact : facts) {
        claims.add(claim(in, null, id, fact));
      }
    } else if (line.containsKey("claim")) {
      claims.add(claim(in, id, text(line.get("article")), line.get("claim")));
    } else {
      claims.add(claim(in, id, text(line.get("article")), line));
    }
    return claims;
  }

  private static Claim claim(
      JsonInput in, @Nullable String id, @Nullable String article, @Nullable Object value) {
    if (!(value instanceof Map<?, ?> fields) || !(fields.get("type") instanceof String type)) {
      throw in.broken("a claim without a type");
    }
    Map<String, Object> claimed = new LinkedHashMap<>();
    fields.forEach((name, field) -> claimed.put(String.valueOf(name), field));
    claimed.keySet().removeAll(List.of("type", "id", "article"));
    return new Claim(id, article, type, claimed);
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  /** Reads the object whose first token is the current one; what is null is left out. */
  private static Map<String, Object> object(JsonParser parser) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      Object value = value(parser, parser.nextToken());
      if (value != null) {
        object.put(name, value);
      }
    }
    return object;
  }

  private static @Nullable Object value(JsonParser parser, JsonToken token) {
    return switch (token) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> {
        List<Object> list = new ArrayList<>();
        for (JsonToken next = parser.nextToken();
            next != JsonToken.END_ARRAY;
            next = parser.nextToken()) {
          Object item = value(parser, next);
          if (item != null) {
            list.add(item);
          }
        }
        yield list;
      }
      case VALUE_NUMBER_INT -> parser.getLongValue();
      case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      default -> parser.getString();
    };
  }
}
