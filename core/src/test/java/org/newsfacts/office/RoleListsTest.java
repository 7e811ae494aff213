package org.newsfacts.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsfacts.coref.Story;

/** Offices that several hold, and those told elsewhere than beside the name: text, offices. */
class RoleListsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Danish foreign minister phoned her Omani and Peruvian counterparts, Ali Rashid and"
            + " Ana Sol. | Ali Rashid: foreign minister, Oman; Ana Sol: foreign minister, Peru",
        "The foreign ministers of Peru and Oman, Ana Sol and Ali Rashid, met. |"
            + " Ana Sol: foreign minister, Peru; Ali Rashid: foreign minister, Oman",
        "Peru's president, Ana Sol, and Oman's, Ali Rashid, met. |"
            + " Ana Sol: president, Peru; Ali Rashid: president, Oman",
        "Peru's president, Ana Sol, and Oman's envoys left. | Ana Sol: president, Peru"
      })
  void severalHoldOne(String text, String offices) {
    assertThat(told(text)).isEqualTo(offices);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Oman's Gen. Ali Rashid left. | Ali Rashid: Gen., Oman",
        "Col. Ida Holm of the Danish navy left. | Ida Holm: Col., Danish navy",
        "Col. Ida Holm left. | Ida Holm: Col., null",
        "Gen. Ali Rashid, the commander of the northern ridge, left. |"
            + " Ali Rashid: commander of the northern ridge, null",
        "Campaign managers Ida Holm and Per Lund left. |"
            + " Ida Holm: Campaign manager, null; Per Lund: Campaign manager, null",
        "Gulf Ports Union (GPU) head Ida Holm left. | Ida Holm: head, Gulf Ports Union",
        "The head of the harbour police, Ida Holm, left. | Ida Holm: head, harbour police",
        "Oman named Ali Rashid as its special envoy. | Ali Rashid: special envoy, Oman",
        "Oman saw Ali Rashid as its best hope. | ''",
        "Ida Holm, who was Denmark's envoy to Oman until May, left. |"
            + " Ida Holm: envoy to Oman, Denmark"
      })
  void officeIsToldElsewhere(String text, String offices) {
    assertThat(told(text)).isEqualTo(offices);
  }

  private static String told(String text) {
    List<String> told =
        new Story(text)
            .roles().all().stream()
                .map(role -> role.person().name() + ": " + role.role() + ", " + role.affiliation())
                .toList();
    return String.join("; ", told);
  }
}
