package org.newsfacts.rule;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.newsfacts.frame.Role;
import org.newsfacts.lexicon.WordList;
import org.newsfacts.model.FactShape;
import org.newsfacts.text.SmallWord;

/** Reads the sections of a {@link FactFile}, line by line. */
final class FactFileReader {
  private static final String COLUMNS = "# columns: word\tpart of speech\tact\tslots\tvalues\n";

  /** The sections of a file. */
  private enum Section {
    FACT,
    FIELDS,
    WORDS,
    EXAMPLES
  }

  /** Words that the file itself uses to tell what a line holds. */
  private enum Key {
    /** In [fact]: the name of the type. */
    TYPE,
    /** In [fact]: what the rule reads; among the examples a sentence that is read. */
    READS,
    /** In [fact]: whether speech is read too. */
    SPEECH,
    /** Of a field that a fact may lack. */
    OPTIONAL,
    /** Of a field whose parts make a fact each. */
    EACH,
    /** Among the examples: a sentence in which nothing is read. */
    REJECTS;

    private final String written = name().toLowerCase(Locale.ROOT);
  }

  private final String name;
  private final List<String> lines;
  private final Map<String, String> about = new HashMap<>();
  private final List<FactShape.Field> fields = new ArrayList<>();
  private final List<OwnField> own = new ArrayList<>();
  private final List<FactFile.Example> examples = new ArrayList<>();

  /** The rows of words, each on the line on which the file has it. */
  private final StringBuilder words = new StringBuilder();

  private @Nullable Section section;
  private int wordsLine;
  private String act = "";
  private int number;

  FactFileReader(String name, String text) {
    this.name = name;
    String whole = text.startsWith("\ufeff") ? text.substring(1) : text;
    this.lines = whole.lines().toList();
  }

  FactFile read() {
    for (String line : lines) {
      number++;
      boolean row = false;
      if (line.startsWith("[")) {
        section = section(line.strip());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        List<String> cells = cells(line);
        row = section == Section.WORDS;
        take(cells, line);
      }
      words.append(number == 1 ? COLUMNS : row ? line + "\n" : "#\n");
    }
    number = lines.size();
    String type = about.get(Key.TYPE.written);
    if (type == null) {
      throw bad("[fact] names no type: a line \"type\", a tab, and the name", "");
    }
    if (own.isEmpty() || act.isEmpty()) {
      throw bad(own.isEmpty() ? "no [fields]" : "no [words]", "");
    }
    FactShape shape = shaped(() -> new FactShape(type, fields), "");
    for (FactFile.Example example : examples) {
      checkExample(example, shape);
    }
    WordList senses = WordList.read(base(name), new StringReader(words.toString()));
    String family = family(type);
    FrameRule rule =
        OwnField.rule(
            family + ".told",
            about.getOrDefault(Key.READS.written, type + ", as " + name + " tells it"),
            act,
            shape,
            own,
            Boolean.parseBoolean(about.getOrDefault(Key.SPEECH.written, "false")));
    FrameRules rules = FrameRules.of(family, List.of(senses.name()), List.of(rule));
    return new FactFile(name, shape, senses, rules, examples);
  }

  private static String base(String name) {
    return name.endsWith(".tsv") ? name.substring(0, name.length() - 4) : name;
  }

  /** "aid-pledge" of "AidPledge". */
  private static String family(String type) {
    StringBuilder family = new StringBuilder();
    for (int i = 0; i < type.length(); i++) {
      char c = type.charAt(i);
      if (Character.isUpperCase(c) && i > 0) {
        family.append('-');
      }
      family.append(Character.toLowerCase(c));
    }
    return family.toString();
  }

  private Section section(String line) {
    for (Section one : Section.values()) {
      if (line.equals("[" + one.name().toLowerCase(Locale.ROOT) + "]")) {
        return one;
      }
    }
    throw bad("there are the sections [fact], [fields], [words], [examples], not", line);
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    int from = 0;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', from)) {
      cells.add(line.substring(from, tab).strip());
      from = tab + 1;
    }
    cells.add(line.substring(from).strip());
    return cells;
  }

  private void take(List<String> cells, String line) {
    if (section == null) {
      throw bad("a line before the first section, [fact]", line);
    }
    switch (section) {
      case FACT -> about(cells, line);
      case FIELDS -> field(cells, line);
      case WORDS -> word(cells, line);
      case EXAMPLES -> example(cells, line);
    }
  }

  private void about(List<String> cells, String line) {
    if (cells.size() != 2
        || !Set.of(Key.TYPE.written, Key.READS.written, Key.SPEECH.written)
            .contains(cells.get(0))) {
      throw bad(
          "[fact] has the lines type, reads and speech, each with one cell behind a tab", line);
    }
    if (about.put(cells.get(0), cells.get(1)) != null) {
      throw bad("\"" + cells.get(0) + "\" stands twice", line);
    }
    if (cells.get(0).equals(Key.TYPE.written)) {
      shaped(() -> new FactShape(cells.get(1), List.of()), line);
    }
  }

  private void field(List<String> cells, String line) {
    if (cells.size() < 3) {
      throw bad("a field is a name, a role and what it holds, parted by tabs", line);
    }
    List<String> options = cells.subList(3, cells.size());
    for (String option : options) {
      if (!option.isEmpty()
          && !option.equals(Key.OPTIONAL.written)
          && !option.equals(Key.EACH.written)) {
        throw bad("\"" + option + "\" is neither optional nor each", line);
      }
    }
    OwnField field =
        shaped(
            () ->
                OwnField.of(
                    cells.get(0),
                    cells.get(1),
                    cells.get(2),
                    options.contains(Key.OPTIONAL.written),
                    options.contains(Key.EACH.written)),
            line);
    own.add(field);
    fields.add(field.field());
    shaped(() -> new FactShape("Any", fields), line);
  }

  private void word(List<String> cells, String line) {
    if (cells.size() < 4 || cells.size() > 5) {
      throw bad(
          "a row of words is word, part of speech, act, slots, values, parted by tabs; here are "
              + cells.size()
              + " cells",
          line);
    }
    if (own.isEmpty()) {
      throw bad("the [fields] stand before the [words]", line);
    }
    if (act.isEmpty()) {
      act = cells.get(2);
      wordsLine = number;
    } else if (!act.equals(cells.get(2))) {
      throw bad("one file tells one act, " + act + " since line " + wordsLine, line);
    }
    String slots = cells.get(3);
    for (OwnField field : own) {
      Role role = field.role();
      if (role != null && !field.field().optional() && !slots.contains("=" + role)) {
        throw bad(
            "no slot for " + role + ", which the field " + field.field().name() + " needs", line);
      }
    }
    if (cells.size() == 5) {
      values(cells.get(4), slots, line);
    }
  }

  /** "CONTENT=sanction,embargo": which words may head what fills a role. */
  private void values(String values, String slots, String line) {
    for (String value : OwnField.parts(values, ' ')) {
      int is = value.indexOf('=');
      String role = is < 0 ? value : value.substring(0, is);
      boolean upper = role.equals(role.toUpperCase(Locale.ROOT));
      if (upper && (is < 0 || !slots.contains("=" + role))) {
        throw bad("\"" + value + "\" limits a role that no slot fills", line);
      }
    }
    for (OwnField field : own) {
      if (field.value() != null && !values.contains(field.value() + "=")) {
        throw bad("no value " + field.value() + ", which a field needs", line);
      }
    }
  }

  private void example(List<String> cells, String line) {
    boolean reads = cells.get(0).equals(Key.READS.written);
    if (cells.size() < 2 || !reads && !cells.get(0).equals(Key.REJECTS.written)) {
      throw bad("an example is reads or rejects, a tab, and a sentence", line);
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (String cell : cells.subList(2, cells.size())) {
      int is = cell.indexOf('=');
      if (is <= 0 || !reads) {
        throw bad(
            reads ? "what is read is written field=value, not \"" + cell + "\"" : "nothing is read",
            line);
      }
      values.put(cell.substring(0, is), cell.substring(is + 1));
    }
    examples.add(new FactFile.Example(number, cells.get(1), reads, values));
  }

  private void checkExample(FactFile.Example example, FactShape shape) {
    for (String field : example.values().keySet()) {
      boolean any = field.equals("negated") || field.equals("modality") || SmallWord.WHEN.is(field);
      if (!any && shape.field(field).isEmpty()) {
        number = example.line();
        throw bad(shape.type() + " has no field \"" + field + "\"", example.sentence());
      }
    }
  }

  private <T> T shaped(Supplier<T> maker, String line) {
    try {
      return maker.get();
    } catch (IllegalArgumentException wrong) {
      throw bad(Objects.requireNonNullElse(wrong.getMessage(), "wrong"), line);
    }
  }

  private IllegalArgumentException bad(String reason, String line) {
    return new IllegalArgumentException(
        name + ", line " + number + ": " + reason + (line.isEmpty() ? "" : ": " + line));
  }

  /** The names of the constants of an enum, for errors. */
  static String names(Enum<?>[] constants) {
    return String.join(", ", Arrays.stream(constants).map(Enum::name).toList());
  }
}
