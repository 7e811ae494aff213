package org.newsfacts.testing;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds the corpora among the test classes, so that none can be forgotten in a list. */
final class Corpora {
  private static final String SUFFIX = "CorpusTest.class";

  private Corpora() {}

  /** Returns the pages of all classes {@code ...CorpusTest} that extend {@link RuleCorpus}. */
  static List<RuleExamples<?>> all() throws IOException {
    Path root = testClasses();
    List<Path> files;
    try (Stream<Path> walk = Files.walk(root)) {
      files = walk.filter(file -> file.toString().endsWith(SUFFIX)).sorted().toList();
    }
    List<RuleExamples<?>> pages = new ArrayList<>();
    for (Path file : files) {
      String name = root.relativize(file).toString().replace('/', '.').replace('\\', '.');
      pages.addAll(pages(name.substring(0, name.length() - ".class".length())));
    }
    return pages;
  }

  private static List<RuleExamples<?>> pages(String className) {
    try {
      Class<?> found = Class.forName(className);
      if (!RuleCorpus.class.isAssignableFrom(found) || Modifier.isAbstract(found.getModifiers())) {
        return List.of();
      }
      Constructor<?> constructor = found.getDeclaredConstructor();
      constructor.setAccessible(true);
      return ((RuleCorpus) constructor.newInstance()).rules();
    } catch (ReflectiveOperationException broken) {
      throw new IllegalStateException("no corpus can be made of " + className, broken);
    }
  }

  private static Path testClasses() {
    try {
      return Path.of(RuleCorpus.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
