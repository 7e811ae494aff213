package org.newsfacts.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Normalizer2;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.text.StringEscapeUtils;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsfacts.NewsFacts;
import org.newsfacts.model.Fact;
import org.newsfacts.text.Tokens;
import tools.jackson.core.JsonParser;

/** Fact types of text files: the page that teaches them, the command line, a project outside. */
class OwnFactsTest {
  private static final String FACTS = Project.file("examples/facts").toString();
  private static final String SENTENCE = "Sanctions were imposed on Peru by Canada.";

  @TempDir private Path folder;

  private String article() throws IOException {
    return Files.writeString(folder.resolve("a.txt"), SENTENCE).toString();
  }

  @Test
  void thePageShowsTheFileAndWhatTheCommandSays() throws IOException {
    String page = Files.readString(Project.file("docs/own-facts.md"));
    String file = Files.readString(Project.file("examples/facts/sanction.tsv"));
    assertThat(page).contains("```text\n" + file + "```");
    assertThat(CommandLineRun.of("try-facts", FACTS).out())
        .isEqualTo("6 of 6 examples are right\n");
    Path bad = folder.resolve("sanction.tsv");
    Files.writeString(bad, file.replace("will slap sanctions on Peru", "will toast Peru"));
    CommandLineRun wrong = CommandLineRun.of("try-facts", bad.toString());
    assertThat(wrong.status()).isEqualTo(1);
    assertThat(page).contains("```text\n" + wrong.out().replace(bad.toString(), "sanction.tsv"));
    for (String[] change :
        new String[][] {
          {"issuer\tAGENT", "issuer\tAGNET"},
          {"blacklist\tv\tSANCTION\tsubj=AGENT obj", "blacklist\tv\tSANCTION\tsubj=AGENT ojb"},
          {"blacklist\tv\tSANCTION\tsubj=AGENT obj=PATIENT", "blacklist\tv\tSANCTION\tsubj=AGENT"}
        }) {
      Files.writeString(bad, file.replace(change[0], change[1]));
      CommandLineRun refused = CommandLineRun.of("try-facts", bad.toString());
      assertThat(refused.status()).isEqualTo(2);
      String first = refused.err().lines().findFirst().orElse("");
      assertThat(page).contains(first.replace(bad.toString(), "sanction.tsv"));
    }
  }

  @Test
  void everyFormAndCommandKnowsThem() throws IOException {
    String[] type = {"--facts", FACTS, "--type", "sanction"};
    assertThat(extract(type)).contains("\"issuer\":{\"name\":\"Canada\"", "\"target\":{");
    assertThat(extract(type, "--format", "text")).contains("issuer: Canada; target: Peru");
    assertThat(extract(type, "--format", "csv")).contains("issuer,issuer_kind", "Canada,country");
    assertThat(extract(type, "--format", "html")).contains("value=\"Sanction\"");
    Path facts = Files.writeString(folder.resolve("facts.ndjson"), extract(type));
    assertThat(CommandLineRun.of("chart", "--own-facts", FACTS, facts.toString()).status())
        .isZero();
    assertThat(CommandLineRun.of("chart", facts.toString()).err())
        .contains("unknown type \"Sanction\"");
    assertThat(CommandLineRun.of("rules", "--facts", FACTS, "sanction").out())
        .startsWith("sanction.told\tX sanctioned Y");
    assertThat(CommandLineRun.of("why-not", "--facts", FACTS, "sanction.told", "Peru slept.").out())
        .startsWith("sanction.told: nothing in the text of blacklist, ");
    assertThat(CommandLineRun.of("extract", article(), "--facts", "nowhere.tsv").status())
        .isEqualTo(2);
  }

  private String extract(String[] type, String... more) throws IOException {
    String[] args =
        Stream.of(Stream.of("extract", article()), Stream.of(type), Stream.of(more))
            .flatMap(part -> part)
            .toArray(String[]::new);
    CommandLineRun run = CommandLineRun.of(args);
    assertThat(run.status()).as(run.err()).isZero();
    return run.out();
  }

  @Test
  void theSchemaKnowsThem() throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(CommandLineRun.of("schema", "--facts", FACTS).out(), InputFormat.JSON);
    String line = CommandLineRun.of("extract", "--facts", FACTS, article()).out();
    assertThat(schema.validate(line, InputFormat.JSON)).isEmpty();
    assertThat(schema.validate(line.replace("\"issuer\"", "\"giver\""), InputFormat.JSON))
        .isNotEmpty();
  }

  @Test
  void aProjectThatSeesOnlyWhatIsPublishedReadsFactsOfItsOwn() throws Exception {
    Path source = folder.resolve("Desk.java");
    Files.copy(Project.file("examples/src/test/resources/outside/Desk.java.txt"), source);
    Path facts = Files.createDirectory(folder.resolve("facts"));
    Files.copy(
        Project.file("examples/src/test/resources/outside/facts/aid-pledge.tsv"),
        facts.resolve("aid-pledge.tsv"));
    String published =
        Stream.of(
                Fact.class,
                Tokens.class,
                NewsFacts.class,
                Normalizer2.class,
                StringEscapeUtils.class,
                StringUtils.class,
                JsonParser.class,
                NullMarked.class)
            .map(OwnFactsTest::place)
            .collect(Collectors.joining(File.pathSeparator));
    Path classes = folder.resolve("classes");
    int compiled =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-cp", published, "-d", classes.toString(), source.toString());
    assertThat(compiled).isZero();
    Process run =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classes + File.pathSeparator + published,
                "desk.Desk",
                facts.toString())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String out = new String(run.getInputStream().readAllBytes(), UTF_8);
    assertThat(run.waitFor()).as(out).isZero();
    assertThat(out.lines())
        .containsExactly("Bhutan false", "true", "Chad - Two envoys", "Oman true", "true");
  }

  private static String place(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
