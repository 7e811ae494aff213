package org.newsfacts.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DocumentationTest {

  @Test
  void theFieldReferenceIsThatOfTheRecords() throws Exception {
    assertThat(Files.readString(FactTypesPage.file()))
        .as("run org.newsfacts.examples.FactTypesPage to write it anew")
        .isEqualTo(FactTypesPage.written());
  }

  @Test
  void theVersionIsThatOfThePoms() throws IOException {
    String pom = Files.readString(Project.file("pom.xml"));
    int at = pom.indexOf("<version>") + "<version>".length();
    String version = pom.substring(at, pom.indexOf("</version>", at));
    String page = Files.readString(Project.file("README.md"));
    for (String coordinate :
        List.of(
            "<artifactId>newsfacts-extractors</artifactId>\n  <version>" + version,
            "<artifactId>newsfacts-testing</artifactId>\n  <version>" + version,
            "org.newsfacts:newsfacts-extractors:" + version,
            "org.newsfacts:newsfacts-bom:" + version)) {
      assertThat(page).contains(coordinate);
    }
    assertThat(Files.readString(Project.file("bom/pom.xml"))).contains(version);
    assertThat(CommandLineRun.of("--version").out().strip() + "-SNAPSHOT")
        .startsWith("newsfacts " + version);
  }

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Path page : pages()) {
      for (String link : links(Files.readString(page))) {
        if (!link.contains(":") && !leadsSomewhere(page, link)) {
          broken.add(page.getFileName() + ": " + link);
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void everyPageOfTheDocumentationIsLinked() throws IOException {
    StringBuilder all = new StringBuilder();
    for (Path page : pages()) {
      all.append(String.join(" ", links(Files.readString(page)))).append(' ');
    }
    for (Path page : pages()) {
      String name = page.getFileName().toString();
      if (!name.equals("README.md")) {
        assertThat(all).as("a link to " + name).contains(name);
      }
    }
  }

  private static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>();
    for (Path folder : List.of(Project.file(""), Project.file("docs"))) {
      try (Stream<Path> files = Files.list(folder)) {
        files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
      }
    }
    return pages;
  }

  private static List<String> links(String page) {
    List<String> links = new ArrayList<>();
    for (int at = page.indexOf("]("); at >= 0; at = page.indexOf("](", at + 1)) {
      links.add(page.substring(at + 2, page.indexOf(')', at)));
    }
    return links;
  }

  private static boolean leadsSomewhere(Path page, String link) throws IOException {
    int hash = link.indexOf('#');
    String file = hash < 0 ? link : link.substring(0, hash);
    Path target = file.isEmpty() ? page : page.resolveSibling(file);
    return Files.exists(target)
        && (hash < 0 || anchors(Files.readString(target)).contains(link.substring(hash + 1)));
  }

  private static List<String> anchors(String page) {
    return page.lines()
        .filter(line -> line.startsWith("#"))
        .map(line -> line.replaceAll("^#+ ", "").toLowerCase(Locale.ROOT))
        .map(line -> line.replaceAll("[^a-z0-9 -]", "").replace(' ', '-'))
        .toList();
  }
}
