package org.newsfacts.examples;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsfacts.model.Basis;
import org.newsfacts.model.Fact;
import org.newsfacts.model.json.FactJson;

/**
 * Writes {@code docs/fact-types.md} from the records and their Javadoc. Run the main method after a
 * change; a test compares.
 */
public final class FactTypesPage {
  private static final String HEAD =
      """
      # Fact types

      Written by `org.newsfacts.examples.FactTypesPage` from the records; do not edit. Fields stand in the JSON under the same names; a field that
      may be absent is left out there. The [schema](facts.schema.json) says the same to programs.
      """;

  private final StringBuilder page = new StringBuilder(HEAD);
  private final Set<Class<?>> values = new LinkedHashSet<>();

  private FactTypesPage() {}

  /** Writes the page anew. */
  public static void main(String[] args) throws Exception {
    Files.writeString(file(), written());
  }

  static Path file() {
    return Project.file("docs/fact-types.md");
  }

  static String written() throws Exception {
    FactTypesPage page = new FactTypesPage();
    for (String type : FactJson.standard().types()) {
      page.record(Class.forName(Fact.class.getPackageName() + "." + type));
    }
    page.page.append("\n# What every fact has\n");
    page.record(Basis.class);
    page.page.append("\n# Values\n");
    List<Class<?>> open = new ArrayList<>(page.values);
    for (int i = 0; i < open.size(); i++) {
      page.record(open.get(i));
      page.values.stream().filter(value -> !open.contains(value)).forEach(open::add);
    }
    return page.page.toString();
  }

  private void record(Class<?> type) throws IOException {
    Map<String, String> javadoc = javadoc(type);
    page.append("\n## ").append(type.getSimpleName()).append("\n\n");
    page.append(javadoc.getOrDefault("", "")).append('\n');
    if (!type.isRecord()) {
      return;
    }
    page.append("\n| Field | Type | |\n|---|---|---|\n");
    for (RecordComponent component : type.getRecordComponents()) {
      if (component.getType() != Basis.class) {
        String name = component.getName().equals("inFavour") ? "for" : component.getName();
        boolean absent = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        page.append("| `").append(name).append("` | ").append(name(component.getGenericType()));
        page.append(absent ? ", may be absent" : "").append(" | ");
        page.append(javadoc.getOrDefault(component.getName(), "")).append(" |\n");
      }
    }
  }

  private String name(Type type) {
    if (type instanceof ParameterizedType list) {
      return "list of " + name(list.getActualTypeArguments()[0]);
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isRecord()) {
      values.add(plain);
      return "["
          + plain.getSimpleName()
          + "](#"
          + plain.getSimpleName().toLowerCase(Locale.ROOT)
          + ")";
    }
    if (plain.isEnum()) {
      List<String> names = new ArrayList<>();
      for (Object constant : plain.getEnumConstants()) {
        names.add("`" + ((Enum<?>) constant).name() + "`");
      }
      return String.join(" ", names);
    }
    return switch (plain.getSimpleName()) {
      case "String" -> "text";
      case "boolean" -> "true or false";
      case "LocalDate" -> "day";
      default -> "number";
    };
  }

  /** Returns what is said of a record under "" and of its components under their names. */
  private static Map<String, String> javadoc(Class<?> type) throws IOException {
    String source =
        Files.readString(
            Project.file(
                "model/src/main/java/" + type.getNestHost().getName().replace('.', '/') + ".java"));
    int declared = declared(source, type.getSimpleName());
    String comment = source.substring(source.lastIndexOf("/**", declared) + 3, declared);
    Map<String, StringBuilder> parts = new LinkedHashMap<>();
    StringBuilder part = new StringBuilder();
    parts.put("", part);
    for (String line : comment.lines().map(FactTypesPage::bare).toList()) {
      if (line.startsWith("@param ")) {
        String[] words = line.substring(7).split(" ", 2);
        part = new StringBuilder(words.length > 1 ? words[1] : "");
        parts.put(words[0], part);
      } else if (!line.startsWith("@") && !line.equals("/")) {
        part.append(part.isEmpty() ? "" : " ").append(line);
      }
    }
    Map<String, String> texts = new LinkedHashMap<>();
    parts.forEach((name, text) -> texts.put(name, plain(text.toString())));
    return texts;
  }

  /** Where the line begins that declares a type, which may stand inside another. */
  private static int declared(String source, String name) {
    for (String kind : List.of("record ", "enum ", "interface ", "class ")) {
      int at = source.indexOf(kind + name);
      while (at >= 0
          && Character.isLetterOrDigit(source.charAt(at + kind.length() + name.length()))) {
        at = source.indexOf(kind + name, at + 1);
      }
      if (at >= 0) {
        return source.lastIndexOf('\n', at);
      }
    }
    throw new IllegalStateException(name + " is not declared in its file");
  }

  private static String bare(String line) {
    String text = line.strip();
    return text.startsWith("*") ? text.substring(1).strip() : text;
  }

  /** Javadoc to Markdown: quotations, code and links. */
  private static String plain(String javadoc) {
    return javadoc
        .replace("<p>", "\n\n")
        .replaceAll("\\{@code ([^}]*)}", "`$1`")
        .replaceAll("\\{@link[^}]*?([A-Za-z.]+)(\\(\\))?}", "`$1`")
        .replaceAll("</?q>", "*")
        .replaceAll("</?code>", "`")
        .replaceAll("<[^>]*>", "")
        .replace("|", "\\|")
        .replaceAll(" +\n", "\n")
        .replaceAll("\n\n +", "\n\n")
        .strip();
  }
}
