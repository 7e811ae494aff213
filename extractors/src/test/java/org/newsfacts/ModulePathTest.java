package org.newsfacts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Normalizer2;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.text.StringEscapeUtils;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsfacts.model.Fact;
import org.newsfacts.text.Tokens;
import tools.jackson.core.JsonParser;

/** A module of a user that requires ours: it is compiled and run in a JVM of its own. */
class ModulePathTest {
  private static final String MODULE_PATH =
      Stream.of(
              Fact.class,
              Tokens.class,
              NewsFacts.class,
              Normalizer2.class,
              StringEscapeUtils.class,
              StringUtils.class,
              JsonParser.class,
              NullMarked.class)
          .map(ModulePathTest::place)
          .collect(Collectors.joining(File.pathSeparator));

  @Test
  void moduleThatRequiresTheExtractorsReadsNews(@TempDir Path folder) throws Exception {
    Path descriptor = folder.resolve("module-info.java");
    Files.writeString(descriptor, "module desk { requires org.newsfacts.extractors; }");
    Path program = folder.resolve("Desk.java");
    Files.writeString(
        program,
        """
        package desk;

        import org.newsfacts.Facts;
        import org.newsfacts.NewsFacts;
        import org.newsfacts.model.Fact;
        import org.newsfacts.text.Article;
        import org.newsfacts.text.Tokens;

        public class Desk {
          public static void main(String[] arguments) {
            Article article = Article.of("The blast killed three people in Oslo.");
            Facts facts = NewsFacts.english().read(article);
            for (Fact fact : facts) {
              System.out.println(fact.type() + " " + fact.evidence().text());
            }
            System.out.println(Tokens.of(article.text()).size() + " tokens in " + Desk.class.getModule());
          }
        }
        """);
    Path classes = folder.resolve("classes");

    int compiled =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "--module-path",
                MODULE_PATH,
                "-d",
                classes.toString(),
                descriptor.toString(),
                program.toString());
    String output = run(folder, classes);

    assertThat(compiled).isZero();
    assertThat(output).contains("8 tokens in module desk");
  }

  private static String run(Path folder, Path classes) throws IOException, InterruptedException {
    Path output = folder.resolve("output");
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--module-path",
            MODULE_PATH + File.pathSeparator + classes,
            "--module",
            "desk/desk.Desk");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    assertThat(process.waitFor()).as(() -> read(output)).isZero();
    return read(output);
  }

  private static String read(Path output) {
    try {
      return Files.readString(output, UTF_8);
    } catch (IOException broken) {
      return broken.toString();
    }
  }

  private static String place(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException broken) {
      throw new IllegalArgumentException(type.getName(), broken);
    }
  }
}
