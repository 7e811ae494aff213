package org.newsfacts.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every word file of the project is well formed, so that a diff of it shows what changed. */
class WordFilesTest {
  private static final List<String> HEADERS = List.of("# source: ", "# licence: ", "# columns: ");

  @TestFactory
  Stream<DynamicTest> wordFileIsWellFormed() {
    List<Path> files = files();
    assertThat(files).isNotEmpty();
    return files.stream().map(file -> DynamicTest.dynamicTest(file.toString(), () -> check(file)));
  }

  @TestFactory
  Stream<DynamicTest> licenceOfOthersStandsInTheNotice() throws IOException {
    Path root = Files.exists(Path.of("NOTICE")) ? Path.of("") : Path.of("..");
    String notice = Files.readString(root.resolve("NOTICE"));
    return files().stream()
        .filter(file -> !licence(file).equals("Apache-2.0"))
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.toString(),
                    () -> {
                      Pattern paragraph =
                          Pattern.compile(
                              "(?s)\n" + file.getFileName() + " is .*?(LICENSES/[^\\s]+)\\.\\s");
                      Matcher told = paragraph.matcher(notice);
                      assertThat(told.find()).as("told of in NOTICE").isTrue();
                      assertThat(root.resolve(told.group(1))).isNotEmptyFile();
                    }));
  }

  private static String licence(Path file) {
    try {
      return Files.readAllLines(file).get(1).substring(HEADERS.get(1).length());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> files() {
    List<Path> files = new ArrayList<>();
    for (String root : List.of("", "core/", "../extractors/", "extractors/")) {
      Path folder = Path.of(root + "src/main/resources/META-INF/newsfacts/en");
      if (Files.isDirectory(folder)) {
        try (Stream<Path> list = Files.list(folder)) {
          list.filter(file -> file.toString().endsWith(".tsv")).sorted().forEach(files::add);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    return files;
  }

  private static void check(Path file) throws IOException {
    String text = Files.readString(file);
    assertThat(text).doesNotContain("\r").doesNotContain("\ufeff").endsWith("\n");
    assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).as("NFC").isTrue();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < HEADERS.size(); i++) {
      assertThat(lines.get(i)).startsWith(HEADERS.get(i));
    }
    List<String> rows = lines.subList(HEADERS.size(), lines.size());
    int columns = lines.get(2).split("\t", -1).length;
    for (int i = 0; i < rows.size(); i++) {
      String row = rows.get(i);
      assertThat(row).as("row %s", i + 4).isEqualTo(row.strip()).isNotEmpty().doesNotContain("  ");
      assertThat(row.split("\t", -1).length).as("cells of '%s'", row).isLessThanOrEqualTo(columns);
      if (i > 0) {
        assertThat(row).as("sorted and unique").isGreaterThan(rows.get(i - 1));
      }
    }
    assertThat(WordList.read(file.getFileName().toString(), Files.newInputStream(file)).size())
        .isEqualTo(rows.size());
  }
}
