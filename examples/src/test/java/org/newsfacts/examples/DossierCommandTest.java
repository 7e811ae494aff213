package org.newsfacts.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The forms in which a dossier is written. */
class DossierCommandTest {
  private static final String REPORTS = Project.file("examples/dossier/reports.ndjson").toString();

  @TempDir private Path folder;

  @Test
  void everyReasonIsALine() {
    CommandLineRun run = CommandLineRun.of("dossier", "--format", "why", REPORTS);
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains(
            "\"outcome\":\"OPENED\"", "\"outcome\":\"JOINED\"", "another place: Aden and Taiz")
        .doesNotContain("\"incident\":");
  }

  @Test
  void vagueWordsCountAsAskedFor() throws Exception {
    Path reports = folder.resolve("reports.ndjson");
    Files.writeString(
        reports,
        """
        {"id":"a","published":"2031-03-10","text":"A landslide killed dozens of people in Tirana on Monday."}
        {"id":"b","published":"2031-03-10","text":"A landslide killed 31 people in Tirana on Monday, police said."}
        """);
    assertThat(CommandLineRun.of("dossier", reports.toString()).out()).contains("2031-03-10  31  ");
    assertThat(CommandLineRun.of("dossier", "--vague", "counted", reports.toString()).out())
        .contains("2031-03-10  31 (24 to 31)");
  }

  @Test
  void tablesBeginWithTheirColumns() {
    for (String format : new String[] {"ucdp", "acled", "emdat", "reports"}) {
      CommandLineRun run = CommandLineRun.of("dossier", "--format", format, REPORTS);
      assertThat(run.status()).isZero();
      assertThat(run.out().lines().findFirst().orElse("")).contains(",");
    }
  }
}
