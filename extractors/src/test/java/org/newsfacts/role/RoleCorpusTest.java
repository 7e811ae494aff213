package org.newsfacts.role;

import org.newsfacts.model.PersonRole;
import org.newsfacts.testing.RuleCorpus;

/** Which office a person holds, where the text says so. */
class RoleCorpusTest extends RuleCorpus {

  @Override
  protected void examples() {
    rule("role.before-name", PersonRole.class)
        .reads("Norwegian Foreign Minister Kari Solheim flew to Muscat.")
        .with(PersonRole::person, "Kari Solheim")
        .with(PersonRole::role, "Foreign Minister")
        .with(PersonRole::affiliation, "Norway")
        .reads("The talks were led by former Prime Minister Olga Berg.")
        .with(PersonRole::person, "Olga Berg")
        .with(PersonRole::role, "former Prime Minister")
        .rejects("Kari Solheim flew to Muscat.");
    rule("role.after-name", PersonRole.class)
        .reads("Kari Solheim, the governor of Lagos, left the room.")
        .with(PersonRole::person, "Kari Solheim")
        .with(PersonRole::role, "governor")
        .reads("Olga Berg, a spokesman for the Red Cross, gave no figure.")
        .with(PersonRole::person, "Olga Berg")
        .rejects("Kari Solheim, a cousin of the bride, left the room.");
    rule("role.before-comma", PersonRole.class)
        .reads("The mayor of Lima, Kari Solheim, closed the bridge.")
        .with(PersonRole::person, "Kari Solheim")
        .reads("The ministry's spokesman, Olga Berg, gave no figure.")
        .with(PersonRole::person, "Olga Berg")
        .rejects("The winner of the race, Kari Solheim, wept.");
    rule("role.copula", PersonRole.class)
        .reads("Kari Solheim is the mayor of Lima.")
        .with(PersonRole::person, "Kari Solheim")
        .reads("Olga Berg is Norway's foreign minister.")
        .with(PersonRole::person, "Olga Berg")
        .with(PersonRole::affiliation, "Norway")
        .rejects("Kari Solheim is the winner of the race.");
  }
}
