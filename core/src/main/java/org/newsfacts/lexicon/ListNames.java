package org.newsfacts.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds the word lists on the path: in folders of classes and in jars. */
final class ListNames {
  private static final String SUFFIX = ".tsv";

  private ListNames() {}

  static SortedSet<String> onThePath() {
    SortedSet<String> names = new TreeSet<>();
    ClassLoader loader = Lexicon.class.getClassLoader();
    try {
      for (URL folder : Collections.list(loader.getResources(Lexicon.FOLDER))) {
        add(folder, names);
      }
    } catch (IOException | URISyntaxException broken) {
      throw new UncheckedIOException(Lexicon.FOLDER + " cannot be listed", new IOException(broken));
    }
    return names;
  }

  private static void add(URL folder, SortedSet<String> names)
      throws IOException, URISyntaxException {
    if (folder.openConnection() instanceof JarURLConnection jar) {
      jar.getJarFile().stream()
          .filter(entry -> entry.getName().startsWith(Lexicon.FOLDER))
          .forEach(entry -> add(entry.getName().substring(Lexicon.FOLDER.length()), names));
      return;
    }
    URI uri = folder.toURI();
    try (Stream<Path> files = Files.list(Path.of(uri))) {
      files.forEach(file -> add(String.valueOf(file.getFileName()), names));
    }
  }

  private static void add(String file, SortedSet<String> names) {
    if (file.endsWith(SUFFIX)) {
      names.add(file.substring(0, file.length() - SUFFIX.length()));
    }
  }
}
