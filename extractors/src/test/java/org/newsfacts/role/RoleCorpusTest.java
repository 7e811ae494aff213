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
        .reads("Lt. Gov. Marta Quill condemned the arson on Monday.")
        .with(PersonRole::role, "Lt. Gov.")
        .reads("Brig. Gen. Omar Haddad praised the medics.")
        .with(PersonRole::person, "Omar Haddad")
        .with(PersonRole::role, "Brig. Gen.")
        .reads("Peru's FM Ana Quispe met the miners in Arica.")
        .with(PersonRole::person, "Ana Quispe")
        .with(PersonRole::role, "FM")
        .with(PersonRole::affiliation, "Peru")
        .reads("Trade, Industry and Tourism Minister Carla Nunes opened the fair.")
        .with(PersonRole::role, "Trade, Industry and Tourism Minister")
        .reads("Minister for Fisheries of Iceland Jon Arason signed the pact.")
        .with(PersonRole::role, "Minister for Fisheries")
        .with(PersonRole::affiliation, "Iceland")
        .reads("Norway's envoy for Yemen Siri Dahl left on Monday.")
        .with(PersonRole::role, "envoy for Yemen")
        .with(PersonRole::affiliation, "Norway")
        .reads("British MP (Member of Parliament) Zoe Harding asked for a vote.")
        .with(PersonRole::person, "Zoe Harding")
        .with(PersonRole::role, "MP")
        .rejects("At 5 PM Holm said the road was shut.")
        .rejects("Kari Solheim flew to Muscat.");
    rule("role.after-name", PersonRole.class)
        .reads("Kari Solheim, the governor of Lagos, left the room.")
        .with(PersonRole::person, "Kari Solheim")
        .with(PersonRole::role, "governor")
        .reads("Olga Berg, a spokesman for the Red Cross, gave no figure.")
        .with(PersonRole::person, "Olga Berg")
        .reads(
            "Sheikh Talal bin Nasser, Deputy Prime Minister and Interior Minister of Kuwait, left.")
        .with(PersonRole::role, "Deputy Prime Minister and Interior Minister")
        .with(PersonRole::affiliation, "Kuwait")
        .reads("Lena Brok, Director of Operations, was there.")
        .with(PersonRole::role, "Director of Operations")
        .rejects("Kari Solheim, a cousin of the bride, left the room.");
    rule("role.before-comma", PersonRole.class)
        .reads("The mayor of Lima, Kari Solheim, closed the bridge.")
        .with(PersonRole::person, "Kari Solheim")
        .reads("The ministry's spokesman, Olga Berg, gave no figure.")
        .with(PersonRole::person, "Olga Berg")
        .reads("The Foreign Minister of the Republic of Malta, Karm Zahra, urged calm.")
        .with(PersonRole::role, "Foreign Minister")
        .with(PersonRole::affiliation, "Malta")
        .reads("The head of the coast guard, Rear Admiral Ines Prat, left.")
        .with(PersonRole::person, "Ines Prat")
        .reads("Peru's president, Ana Quispe said the pass was open.")
        .with(PersonRole::person, "Ana Quispe")
        .reads("The chair of the Grain Board, Dr. Amina Yusuf, said prices had fallen.")
        .with(PersonRole::affiliation, "Grain Board")
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
