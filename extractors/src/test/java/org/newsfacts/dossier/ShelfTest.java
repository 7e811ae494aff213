package org.newsfacts.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The work for a report does not grow with what is open: steps are counted, no clock is asked. */
class ShelfTest {
  private static final LocalDate DAY = LocalDate.of(2031, 3, 10);

  private record Thing(int number) implements Shelf.Item {
    @Override
    public LocalDate lastDay() {
      return DAY.plusDays(number);
    }
  }

  @Test
  void asManyAreLookedAtHoweverManyAreOpen() {
    long first = lookedAt(1_000);
    long second = lookedAt(2_000) - first;
    assertThat(lookedAt(4_000) - lookedAt(2_000)).isEqualTo(2 * second);
    assertThat(second).isEqualTo(1_000 * 24);
  }

  /** Puts things under two keys and counts what is looked at before each: at most 24 of a key. */
  private static long lookedAt(int things) {
    Shelf<Thing> shelf = new Shelf<>();
    long looked = 0;
    for (int i = 0; i < things; i++) {
      looked += shelf.candidates(List.of("place aden", "large YE")).size();
      shelf.put(new Thing(i), List.of("place aden", "large YE"));
    }
    assertThat(shelf.size()).isEqualTo(things);
    return looked;
  }

  @Test
  void whatIsTakenOffIsNoLongerFound() {
    Shelf<Thing> shelf = new Shelf<>();
    for (int i = 0; i < 10; i++) {
      shelf.put(new Thing(i), List.of("place aden"));
    }
    assertThat(shelf.takeBefore(DAY.plusDays(4), null)).hasSize(4);
    assertThat(shelf.candidates(List.of("place aden"))).hasSize(6);
  }

  @Test
  void whatIsToldOnAndOnIsTakenOffAfterTheLongestTime() {
    Shelf<War> shelf = new Shelf<>();
    War war = new War();
    for (int i = 0; i < 400; i++) {
      war.last = DAY.plusDays(i);
      shelf.put(war, List.of("place aden"));
      boolean old = i > 360;
      assertThat(shelf.takeBefore(DAY.plusDays(i - 60), DAY.plusDays(i - 360)))
          .hasSize(old && war.first.equals(DAY) ? 1 : 0);
      war.first = old ? DAY.plusDays(i) : war.first;
    }
  }

  private static final class War implements Shelf.Item {
    private LocalDate first = DAY;
    private LocalDate last = DAY;

    @Override
    public LocalDate firstDay() {
      return first;
    }

    @Override
    public LocalDate lastDay() {
      return last;
    }
  }
}
