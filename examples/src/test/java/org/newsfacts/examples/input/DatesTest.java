package org.newsfacts.examples.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021-05-17",
        "2021-05-17T23:30:00-05:00",
        "20210517",
        "2021/5/17",
        "Mon, 17 May 2021 08:30:00 GMT",
        "May 17, 2021",
        "17th May 2021, 5pm",
        "Published Monday 17 MAY 2021 at 08.30",
        "Posted on May 17 2021 | 3 comments",
        "1621240200",
        "1621240200000"
      })
  void readsTheFormsOfPagesAndFeeds(String written) {
    assertThat(Dates.read(written)).hasValue(LocalDate.of(2021, 5, 17));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "17:30",
        "today",
        "2021-05",
        "05/06/2021",
        "31 February 2021",
        "May 2021",
        "5"
      })
  void leavesAloneWhatIsNoDayOrMoreThanOne(String written) {
    assertThat(Dates.read(written)).isEmpty();
  }
}
