package org.newsfacts.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is read is written, or the user is told; what stood there before stays. */
@Timeout(120)
class NothingLostTest {
  private static final String TWO_LINES =
      "{\"id\":\"a\",\"text\":\"Bells rang.\"}\n{\"id\":\"b\",\"text\":\"Rain fell.\"}\n";
  private static final String TWO_RESULTS =
      "{\"id\":\"a\",\"facts\":[]}\n{\"id\":\"b\",\"facts\":[]}\n";

  @TempDir private Path folder;

  // Output

  @Test
  void anErrorOfStandardOutputIsToldAndFails() throws IOException {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    StringWriter err = new StringWriter();
    String[] args = {"extract", file("a.ndjson", TWO_LINES)};
    int status = NewsFactsCommand.run(StandardOutput.to(full), new PrintWriter(err), args);
    assertThat(err.toString()).isEqualTo("standard output: cannot be written: the disk is full\n");
    assertThat(status).isEqualTo(1);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aDeviceIsWrittenWhereItStands() throws IOException {
    String file = file("a.ndjson", TWO_LINES);
    assertThat(CommandLineRun.of("extract", "--out", "/dev/null", file).status()).isZero();
    assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
    CommandLineRun full = CommandLineRun.of("extract", "--out", "/dev/full", file);
    assertThat(full.err()).isEqualTo("/dev/full: cannot be written: the disk is full\n");
    assertThat(full.status()).isEqualTo(1);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aPipeIsWrittenWhereItStands() throws Exception {
    Path pipe = pipe("facts.pipe");
    List<String> read = new ArrayList<>();
    Thread reader =
        new Thread(
            () -> {
              try {
                read.add(Files.readString(pipe));
              } catch (IOException broken) {
                read.add(broken.toString());
              }
            });
    reader.start();
    CommandLineRun.of("extract", "--out", pipe.toString(), file("a.ndjson", TWO_LINES));
    reader.join();
    assertThat(read).containsExactly(TWO_RESULTS);
    assertThat(Files.isRegularFile(pipe)).isFalse();
  }

  @Test
  void aFolderIsRefused() throws IOException {
    String file = file("a.ndjson", TWO_LINES);
    CommandLineRun run = CommandLineRun.of("extract", "--out", folder.toString(), file);
    assertThat(run.err()).contains("is a folder");
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void anInputIsNeverOverwritten() throws IOException {
    String file = file("a.ndjson", TWO_LINES);
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of(file));
    for (String out : List.of(file, link.toString(), folder + "/./a.ndjson")) {
      CommandLineRun run = CommandLineRun.of("extract", "--out", out, file);
      assertThat(run.err()).contains("is an input too");
      assertThat(run.status()).isEqualTo(2);
    }
    CommandLineRun inFolder = CommandLineRun.of("extract", "--out", file, folder.toString());
    assertThat(inFolder.err()).contains("which is read, and holds no results");
    assertThat(inFolder.status()).isEqualTo(2);
    assertThat(Path.of(file)).hasContent(TWO_LINES);
  }

  @Test
  void aLinkIsFollowedAndTheModeIsKept() throws IOException {
    Files.createDirectory(folder.resolve("real"));
    Path real = Files.writeString(folder.resolve("real/facts.ndjson"), "old");
    Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rw-------"));
    Path link = Files.createSymbolicLink(folder.resolve("facts"), Path.of("real/facts.ndjson"));
    Path open = Files.createSymbolicLink(folder.resolve("new"), Path.of("real/new.ndjson"));
    String file = file("a.ndjson", TWO_LINES);
    CommandLineRun.of("extract", "--out", link.toString(), file);
    CommandLineRun.of("extract", "--out", open.toString(), file);
    assertThat(link).isSymbolicLink();
    assertThat(real).hasContent(TWO_RESULTS);
    assertThat(folder.resolve("real/new.ndjson")).hasContent(TWO_RESULTS);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(real)))
        .isEqualTo("rw-------");
    assertThat(names(folder.resolve("real"))).containsExactly("facts.ndjson", "new.ndjson");
  }

  @Test
  void aFileOfTheUsersNamedPartIsLeftAlone() throws IOException {
    String part = file("facts.ndjson.part", "mine");
    String out = folder.resolve("facts.ndjson").toString();
    CommandLineRun.of("extract", "--out", out, file("a.ndjson", TWO_LINES));
    assertThat(Path.of(part)).hasContent("mine");
    assertThat(Path.of(out)).hasContent(TWO_RESULTS);
  }

  // Going on with a run

  @Test
  void aRunGoesOnBehindWhatIsWritten() throws IOException {
    String out = file("facts.ndjson", "{\"id\":\"a\",\"facts\":[]}\n{\"id\":\"b\",\"fac");
    String file = file("a.ndjson", TWO_LINES);
    CommandLineRun run = CommandLineRun.of("extract", "--resume", "--out", out, file);
    assertThat(Path.of(out)).hasContent(TWO_RESULTS);
    assertThat(run.err()).isEqualTo("1 written before, 1 read, 0 failed\n");
    assertThat(run.status()).isZero();
  }

  @Test
  void aRunWithoutAFileYetBeginsOne() throws IOException {
    String out = folder.resolve("facts.ndjson").toString();
    String file = file("a.ndjson", TWO_LINES);
    CommandLineRun.of("tokens", "--resume", "--out", out, file);
    String once = Files.readString(Path.of(out));
    CommandLineRun.of("tokens", "--resume", "--out", out, file);
    assertThat(Path.of(out)).hasContent(once);
    assertThat(once.lines()).hasSize(2);
  }

  @Test
  void onlyLinesOfResultsCanBeResumed() throws IOException {
    String file = file("a.ndjson", TWO_LINES);
    String other = file("notes.txt", "my notes\n");
    CommandLineRun run = CommandLineRun.of("extract", "--resume", "--out", other, file);
    assertThat(run.err()).contains("line 1 of", "is no result with an id");
    assertThat(run.status()).isEqualTo(2);
    assertThat(Path.of(other)).hasContent("my notes");
    assertThat(CommandLineRun.of("extract", "--resume", file).status()).isEqualTo(2);
    String[] text = {"extract", "--format", "text", "--resume", "--out", other, file};
    assertThat(CommandLineRun.of(text).status()).isEqualTo(2);
  }

  // Signals

  @Test
  @EnabledOnOs(OS.LINUX)
  void aSignalLeavesWholeLinesAndNoPart() throws Exception {
    Path many = folder.resolve("many.ndjson");
    try (var writer = Files.newBufferedWriter(many)) {
      String text = "Ana Ruiz said that she would wait. ".repeat(60);
      for (int i = 0; i < 20_000; i++) {
        writer.write("{\"id\":\"n" + i + "\",\"text\":\"" + text + "\"}\n");
      }
    }
    Path kept = Files.writeString(folder.resolve("kept.ndjson"), "before");
    Path lines = folder.resolve("out.txt");
    Process toFile = program("extract", "--out", kept.toString(), many.toString()).start();
    Process toOutput = program("extract", many.toString()).redirectOutput(lines.toFile()).start();
    while (Files.size(lines) < 100_000 && toOutput.isAlive()) {
      Thread.sleep(50);
    }
    toOutput.destroy();
    toFile.destroy();
    assertThat(toOutput.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(toFile.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(toFile.exitValue()).isNotZero();
    assertThat(kept).hasContent("before");
    assertThat(names(folder)).containsExactly("kept.ndjson", "many.ndjson", "out.txt");
    assertThat(Files.readString(lines)).endsWith("]}\n");
  }

  // What the user is told

  @Test
  void duplicateIdsAreTold() throws IOException {
    CommandLineRun run =
        CommandLineRun.of("extract", file("a.ndjson", TWO_LINES), file("b", TWO_LINES));
    assertThat(run.err())
        .contains("b:1: warning: the id \"a\" stands at ")
        .contains("a.ndjson:1 already");
    assertThat(run.out()).isEqualTo(TWO_RESULTS + TWO_RESULTS);
  }

  @Test
  void anArticleWithoutAnIdIsNamedAfterItsLine() throws IOException {
    String file = file("day.ndjson", "\n{\"text\":\"Bells rang.\"}\n");
    assertThat(CommandLineRun.of("extract", file).out())
        .isEqualTo("{\"id\":\"" + file + ":2\",\"facts\":[]}\n");
  }

  @Test
  void warningsStandInEveryFormatAndOnStandardError() throws IOException {
    String line = "{\"id\":\"a\",\"published\":\"some day\",\"text\":\"Bells \\ud83d rang.\"}\n";
    String file = file("day.ndjson", line);
    for (String format : List.of("ndjson", "json", "text", "html", "plover")) {
      CommandLineRun run = CommandLineRun.of("extract", "--format", format, file);
      assertThat(run.err())
          .as(format)
          .contains("day.ndjson:1: warning: date not read: \"some day\"")
          .contains("day.ndjson:1: warning: half a character at 6 of the text");
      assertThat(run.out())
          .as(format)
          .contains("date not read: ", "some day", "half a character at 6");
      assertThat(run.status()).isZero();
    }
    for (String command : List.of("tokens", "mentions", "explain")) {
      assertThat(CommandLineRun.of(command, file).out()).as(command).contains("date not read");
    }
  }

  @Test
  void halfACharacterComesBackFromJson() throws IOException {
    String file = file("day.ndjson", "{\"id\":\"a\\udc00\",\"text\":\"Bells \\ud83d rang.\"}\n");
    Path out = folder.resolve("out.ndjson");
    CommandLineRun run = CommandLineRun.of("extract", "--with-text", "--out", out.toString(), file);
    assertThat(run.status()).isZero();
    assertThat(out).content().contains("\"id\":\"a\\udc00\"", "Bells \\ud83d rang.");
  }

  @Test
  void nothingOfAnIdReachesTheTerminalAsACommand() throws IOException {
    String escape = "{\"id\":\"\\u001b[2Jred\\u009b1m\",\"text\":\"Bells rang.\"}\n";
    String file = file("day.ndjson", escape + escape);
    for (String[] args :
        new String[][] {
          {"extract", "--format", "text", file}, {"explain", file}, {"extract", file + "\u001b[1m"}
        }) {
      CommandLineRun run = CommandLineRun.of(args);
      assertThat(run.out() + run.err()).doesNotContain("\u001b", "\u009b");
    }
  }

  @Test
  void digitsAreThoseOfTheInputOnEveryMachine() throws IOException {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    try {
      CommandLineRun run = CommandLineRun.of("extract", file("day.ndjson", "{\n" + TWO_LINES));
      assertThat(run.err()).contains("day.ndjson:1: ", "2 read, 1 failed");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void noWordOfAJavaErrorReachesTheUser() throws IOException {
    String broken = "{\"id\":\n{\"id\":\"a\",\"text\":\"x\"} 7\n[1]\n{\"id\":\"c\"}\n\u0000\n";
    CommandLineRun run = CommandLineRun.of("extract", file("day.ndjson", broken));
    assertThat(run.err())
        .doesNotContain("Exception", "java.", "(start marker", "Source")
        .contains("day.ndjson:1: not whole JSON: ends in the middle of a value")
        .contains("day.ndjson:2: ", "more than one value on the line")
        .contains("day.ndjson:3: no object with fields")
        .contains("day.ndjson:4: an article without a text: its fields are [id]");
    assertThat(run.status()).isEqualTo(1);
  }

  // Folders

  @Test
  void linkedFoldersAreReadAndLoopsAreTold() throws IOException {
    Files.createDirectory(folder.resolve("real"));
    Files.writeString(folder.resolve("real/a.txt"), "Bells rang.");
    Files.createDirectory(folder.resolve("in"));
    Files.createSymbolicLink(folder.resolve("in/linked"), folder.resolve("real"));
    Files.createSymbolicLink(folder.resolve("in/loop"), folder.resolve("in"));
    CommandLineRun run = CommandLineRun.of("extract", folder.resolve("in").toString());
    assertThat(run.out()).isEqualTo("{\"id\":\"a\",\"facts\":[]}\n");
    assertThat(run.err()).contains("loop: a link that leads back");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aPipeInAFolderIsPassedOver() throws Exception {
    pipe("waiting.txt");
    file("a.txt", "Bells rang.");
    file("notes.doc", "?");
    CommandLineRun run = CommandLineRun.of("extract", folder.toString());
    assertThat(run.out()).isEqualTo("{\"id\":\"a\",\"facts\":[]}\n");
    assertThat(run.err())
        .contains("waiting.txt: warning: passed over: it is no regular file")
        .contains("1 passed over, as the name tells no format that is read: notes.doc");
  }

  private Path pipe(String name) throws Exception {
    Path pipe = folder.resolve(name);
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    return pipe;
  }

  private static ProcessBuilder program(String... args) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xmx400m", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add(NewsFactsCommand.class.getName());
    command.addAll(List.of(args));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private String file(String name, CharSequence text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
