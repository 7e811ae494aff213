package org.newsfacts.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class ReadmeTest {

  @Test
  void showsWhatTheProgramsPrint() throws Exception {
    String page = Files.readString(Readme.file());
    assertThat(page)
        .as("README.md; run org.newsfacts.examples.Readme to write its blocks anew")
        .isEqualTo(Readme.written(page));
  }
}
