package org.newsfacts.examples.command;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.NewsFacts;
import picocli.CommandLine.Option;

/** Words and fact types of the user's own, from text files. Picocli fills it. */
final class OwnWords {
  @Option(
      names = "--lexicon",
      paramLabel = "DIR",
      description = "Words of your own: rows of DIR/NAME.tsv are added to the list of that name.")
  private @Nullable Path lexicon;

  @Option(
      names = "--facts",
      paramLabel = "PATH",
      description =
          "Fact types of your own: a file, or a folder of files *.tsv; docs/own-facts.md tells how"
              + " to write one. May be given several times.")
  private List<Path> facts = List.of();

  /**
   * Begins an engine with them.
   *
   * @throws IllegalArgumentException naming file and line of what is wrong
   */
  NewsFacts.Builder builder() {
    NewsFacts.Builder builder = NewsFacts.builder();
    if (lexicon != null) {
      builder.lexicon(OwnLexicon.of(lexicon));
    }
    for (Path path : facts) {
      try {
        builder.facts(path);
      } catch (UncheckedIOException broken) {
        throw new IllegalArgumentException(path + ": cannot be read", broken);
      }
    }
    return builder;
  }
}
