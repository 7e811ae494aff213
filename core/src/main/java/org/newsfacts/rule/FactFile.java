package org.newsfacts.rule;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.newsfacts.lexicon.WordList;
import org.newsfacts.model.FactShape;

/**
 * A fact type told in a text file: its name, its fields, the words of its act and its examples.
 *
 * <pre>
 * [fact]
 * type      Sanction
 * reads      X sanctioned Y; sanctions imposed on Y by X
 *
 * [fields]
 * issuer      AGENT      somebody      each
 * target      PATIENT      actor
 *
 * [words]
 * impose      v      SANCTION      subj=AGENT obj=CONTENT on|against=PATIENT      CONTENT=sanction
 * sanction      v      SANCTION      subj=AGENT obj=PATIENT
 *
 * [examples]
 * reads      Canada sanctioned Peru.      issuer=Canada      target=Peru
 * rejects      The mayor imposed a curfew on the port.
 * </pre>
 *
 * <p>Cells are parted by tabs; blank lines and lines that begin with # are passed over. A row of
 * words is one of a list of senses, see {@link org.newsfacts.frame.Sense}; {@code CONTENT=sanction}
 * says which word must head what fills a role. The act is read in all its forms, done or not, as
 * those of the library. Immutable.
 */
public final class FactFile {
  private final String name;
  private final FactShape shape;
  private final WordList senses;
  private final FrameRules rules;
  private final List<Example> examples;

  FactFile(
      String name, FactShape shape, WordList senses, FrameRules rules, List<Example> examples) {
    this.name = name;
    this.shape = shape;
    this.senses = senses;
    this.rules = rules;
    this.examples = List.copyOf(examples);
  }

  /**
   * A sentence of the file and what is read in it.
   *
   * @param line the line of the file
   * @param sentence the sentence
   * @param reads whether a fact is read in it
   * @param values what the fields hold, an actor by his name; {@code negated} and {@code modality}
   *     too
   */
  public record Example(int line, String sentence, boolean reads, Map<String, String> values) {
    /** Copies the values. */
    public Example {
      values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
  }

  /**
   * Reads a file, or all files {@code *.tsv} of a folder in the order of their names.
   *
   * @throws IOException when a file cannot be read
   * @throws IllegalArgumentException on a bad line, with file, line and reason
   */
  public static List<FactFile> read(Path fileOrFolder) throws IOException {
    if (!Files.isDirectory(fileOrFolder)) {
      if (!fileOrFolder.toString().endsWith(".tsv")) {
        throw new IllegalArgumentException(fileOrFolder + ": a file of facts is named NAME.tsv");
      }
      return List.of(of(fileOrFolder.toString(), Files.readString(fileOrFolder)));
    }
    List<Path> files;
    try (Stream<Path> all = Files.list(fileOrFolder)) {
      files = all.filter(file -> file.toString().endsWith(".tsv")).sorted().toList();
    }
    if (files.isEmpty()) {
      throw new IllegalArgumentException(fileOrFolder + ": no .tsv file in it");
    }
    List<FactFile> read = new ArrayList<>();
    for (Path file : files) {
      read.add(of(file.toString(), Files.readString(file, StandardCharsets.UTF_8)));
    }
    return List.copyOf(read);
  }

  /**
   * Reads the text of a file.
   *
   * @param name the name that errors tell
   * @throws IllegalArgumentException on a bad line, with name, line and reason
   */
  public static FactFile of(String name, String text) {
    return new FactFileReader(name, text).read();
  }

  /** Returns the name of the file. */
  public String name() {
    return name;
  }

  /** Returns the fact type. */
  public FactShape shape() {
    return shape;
  }

  /** Returns the words of the act, a list of senses. */
  public WordList senses() {
    return senses;
  }

  /** Returns the rule that reads it. */
  public FrameRules rules() {
    return rules;
  }

  /** Returns its examples. */
  public List<Example> examples() {
    return examples;
  }

  @Override
  public String toString() {
    return name + ": " + shape.type();
  }
}
