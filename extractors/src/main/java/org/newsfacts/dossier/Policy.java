package org.newsfacts.dossier;

/**
 * The stretches of days within which reports are compared.
 *
 * @param window how many days an incident, encounter, position or person is kept after its last
 *     report; then it is handed out
 * @param followUp how many days after an event a report without a day of its own may still mean it
 * @param lasting how many days apart two reports of a flood, a war, an epidemic may be
 */
public record Policy(int window, int followUp, int lasting) {

  /** Checks that none is negative. */
  public Policy {
    if (window < 0 || followUp < 0 || lasting < 0) {
      throw new IllegalArgumentException(
          "negative days: " + window + ", " + followUp + ", " + lasting);
    }
  }

  /** Returns the usual one: 60 days, 45 days, 7 days. */
  public static Policy usual() {
    return new Policy(60, 45, 7);
  }
}
