package org.newsfacts.examples.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.newsfacts.examples.input.Reasons;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.lexicon.WordList;

/**
 * Words of the user's own: a folder of files NAME.tsv, whose rows are added to the list of that
 * name and take the place of its rows of the same word.
 */
final class OwnLexicon {
  private static final String SUFFIX = ".tsv";

  private OwnLexicon() {}

  /**
   * Reads a folder.
   *
   * @throws IllegalArgumentException naming the file, and where a line is bad its number
   */
  static Lexicon of(Path folder) {
    Lexicon lexicon = Lexicon.english();
    for (Path file : files(folder)) {
      String name = String.valueOf(file.getFileName());
      name = name.substring(0, name.length() - SUFFIX.length());
      if (!lexicon.names().contains(name)) {
        throw new IllegalArgumentException(
            file + ": there is no list \"" + name + "\"; there are " + lexicon.names());
      }
      try (InputStream in = Files.newInputStream(file)) {
        lexicon = lexicon.with(name, WordList.read(file.toString(), in).rows());
      } catch (IOException broken) {
        throw new IllegalArgumentException(file + ": " + Reasons.of(broken), broken);
      }
    }
    return lexicon;
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> all = Files.list(folder)) {
      List<Path> files = all.filter(file -> file.toString().endsWith(SUFFIX)).sorted().toList();
      if (files.isEmpty()) {
        throw new IllegalArgumentException(folder + ": no .tsv file in it");
      }
      return files;
    } catch (IOException broken) {
      throw new IllegalArgumentException(folder + ": " + Reasons.of(broken), broken);
    }
  }
}
