package org.newsfacts.dossier;

import java.util.Objects;

/**
 * The stretches of days within which reports are compared, and what vague words count for.
 *
 * @param window how many days an incident, encounter, position or person is kept after its last
 *     report; then it is handed out
 * @param followUp how many days after an event a report without a day of its own may still mean it
 * @param lasting how many days apart two reports of a flood, a war, an epidemic may be
 * @param vague what "dozens" counts for in a toll
 */
public record Policy(int window, int followUp, int lasting, VagueWords vague) {
  private static final int WINDOWS = 6;

  /** Checks that none is negative. */
  public Policy {
    Objects.requireNonNull(vague, "vague");
    if (window < 0 || followUp < 0 || lasting < 0) {
      throw new IllegalArgumentException(
          "negative days: " + window + ", " + followUp + ", " + lasting);
    }
  }

  /** Returns the usual one: 60 days, 45 days, 7 days; "dozens" counts where no number is given. */
  public static Policy usual() {
    return new Policy(60, 45, 7, VagueWords.ALONE);
  }

  /** Returns it with another window. */
  public Policy window(int days) {
    return new Policy(days, followUp, lasting, vague);
  }

  /** Returns it with another reading of vague words. */
  public Policy vague(VagueWords words) {
    return new Policy(window, followUp, lasting, words);
  }

  /**
   * Returns how many days something is kept however often it is told: six windows. Then it is
   * handed out, and told again it is a new one; so that what a war's tolls hold is bounded too.
   */
  public int longest() {
    return WINDOWS * window;
  }
}
