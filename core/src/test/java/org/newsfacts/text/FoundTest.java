package org.newsfacts.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Of "Ida Holm left Oslo on Monday ." two stretches are names: tokens 0 and 1, token 3. */
class FoundTest {
  private static final TokenRange HOLM = TokenRange.of(0, 2);
  private static final TokenRange OSLO = TokenRange.of(3, 4);
  private static final Found<TokenRange> NAMES =
      Found.of(List.of(HOLM, OSLO), Function.identity(), 7);

  @Test
  void tellsWhatATokenIsPartOf() {
    assertThat(NAMES.at(1)).isEqualTo(HOLM);
    assertThat(NAMES.at(2)).isNull();
    assertThat(NAMES.at(-1)).isNull();
    assertThat(NAMES.at(7)).isNull();
  }

  @Test
  void tellsWhatStandsWhollyInside() {
    assertThat(NAMES.in(TokenRange.of(0, 7))).containsExactly(HOLM, OSLO);
    assertThat(NAMES.in(TokenRange.of(1, 4))).containsExactly(OSLO);
    assertThat(NAMES.in(TokenRange.of(4, 7))).isEmpty();
    assertThat(NAMES.firstFrom(1)).isEqualTo(1);
  }
}
