package org.newsfacts.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The work of a dossier grows with its facts and what it holds does not: no clock is asked. */
class GeneratedNewsTest {

  @Test
  void asManyFactsMoreTakeAsManyComparisonsMore() {
    GeneratedNews.Cost first = GeneratedNews.cost(12_000);
    GeneratedNews.Cost second = GeneratedNews.cost(24_000);
    GeneratedNews.Cost third = GeneratedNews.cost(48_000);
    long more = second.compared() - first.compared();
    assertThat(third.compared() - second.compared())
        .isBetween(more * 2 - more / 5, more * 2 + more / 5);
    assertThat(third.compared()).isLessThan(40L * third.facts());
  }

  @Test
  void whatIsHeldIsWhatTheWindowHolds() {
    int most = GeneratedNews.cost(12_000).mostOpen();
    assertThat(GeneratedNews.cost(48_000).mostOpen()).isBetween(most - most / 10, most + most / 10);
  }
}
