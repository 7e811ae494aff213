package org.newsfacts.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What comes out of the made-up stories; the floors are what was measured, rounded down. */
class StoriesTest {

  @Test
  void incidentsTollsAndEncountersOfTheStoriesItWasBuiltWith() throws Exception {
    StoryScore score = StoryScore.of("stories-building.txt");
    assertThat(score.incidentsF1()).as(score.toString()).isGreaterThanOrEqualTo(99);
    assertThat(score.tollsRight()).as(score.toString()).isGreaterThanOrEqualTo(99);
    assertThat(score.encountersRight()).as(score.toString()).isGreaterThanOrEqualTo(99);
  }

  @Test
  void reportsThatComeInTheOtherOrderGiveTheSameIncidents() throws Exception {
    List<Story> reversed =
        Story.read("stories-building.txt").stream().map(Story::reversed).toList();
    StoryScore score = StoryScore.of(reversed);
    assertThat(score.incidentsF1()).as(score.toString()).isGreaterThanOrEqualTo(98);
  }

  @Test
  void incidentsTollsAndEncountersOfTheStoriesKeptBack() throws Exception {
    StoryScore score = StoryScore.of("stories-kept.txt");
    assertThat(score.incidentsF1()).as(score.toString()).isGreaterThanOrEqualTo(96);
    assertThat(score.tollsRight()).as(score.toString()).isGreaterThanOrEqualTo(92);
    assertThat(score.encountersRight()).as(score.toString()).isGreaterThanOrEqualTo(80);
  }
}
