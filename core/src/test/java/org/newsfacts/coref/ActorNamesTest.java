package org.newsfacts.coref;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsfacts.model.Actor;

/** The name that stands for a pronoun, an office or a description: text, words, name. */
class ActorNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Interior Minister Ida Holm met reporters. The Danish minister left. | The Danish minister"
            + " | Ida Holm",
        "Deputy Governor Per Lund spoke. Governor Ida Holm left. The governor smiled. |"
            + " The governor | Ida Holm",
        "Governor Ida Holm left. Deputy Governor Per Lund spoke. The governor smiled. |"
            + " The governor | Ida Holm",
        "Foreign Secretary Ida Holm left. The foreign minister smiled. | The foreign minister |"
            + " Ida Holm",
        "Ida Holm met Omani Foreign Minister Ali Rashid. The Foreign Secretary smiled. |"
            + " The Foreign Secretary | Ida Holm",
        "Omani Prime Minister Ali Rashid flew home. The Omani leader smiled. | The Omani leader |"
            + " Ali Rashid",
        "The minister of defence, Ida Holm, flew home. The defense minister smiled. |"
            + " The defense minister | Ida Holm",
        "Danish Premier Ida Holm met Omani Prime Minister Ali Rashid. The premier smiled. |"
            + " The premier | Ida Holm"
      })
  void holderOfTheOffice(String text, String words, String name) {
    assertThat(new Story(text).actor(words).name()).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ida Holm, who met the envoy, Per Lund, in Oslo, left on Friday. A guard bowed. He said"
            + " no. | He | guard",
        "Ida Holm, who phoned the Omani envoy, Sara Rashid, left on Friday. She smiled. | She |"
            + " Ida Holm",
        "Per Lund has been on the phone all night, a mission official said. The mission, he added,"
            + " is safe. | he | mission official",
        "Oman's foreign ministry said no ship was hit. It gave no date. | It | Oman's foreign"
            + " ministry",
        "Peru said a post was hit. The Omani side gave another account: it said no. | it | Oman",
        "Denmark condemns the raid on Peru. We call on both sides to talk. | We | Denmark"
      })
  void onesWhoWereSpokenOf(String text, String words, String name) {
    assertThat(new Story(text).actor(words).name()).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Talks between the Danish government and the Ports Army (ZPA) failed. The delegations left."
            + " | The delegations | Danish government and Ports Army",
        "Danish President Ida Holm called Omani leader Ali Rashid. Both nations left. |"
            + " Both nations | Denmark and Oman"
      })
  void bothSides(String text, String words, String name) {
    assertThat(new Story(text).actor(words).name()).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Harbour Dredging and Pilotage Council (HDPC) met. The HDPC left. | The HDPC |"
            + " Harbour Dredging and Pilotage Council",
        "The Oman Committee on Coastal Trade Rights (OCCTR) met. OCCTR left. | OCCTR |"
            + " Oman Committee on Coastal Trade Rights",
        "The World Health Organization (WHO) met. The WHO left. | The WHO |"
            + " World Health Organization",
        "The OIC met on Friday. | The OIC | OIC",
        "The UN met on Friday. | The UN | United Nations"
      })
  void bodyGoesByTheLongestNameOfTheText(String text, String words, String name) {
    assertThat(new Story(text).actor(words).name()).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ida Holm, in a statement sent by the press office, announced a truce. The statement said"
            + " no more. | The statement | Ida Holm",
        "Oman issued a statement on Friday. The statement said no more. | The statement | Oman",
        "According to a tweet on Monday by Danish Foreign Minister Ida Holm, talks failed. |"
            + " a tweet | Ida Holm",
        "A statement said no more. | A statement | statement",
        "A UN report said no more. | A UN report | United Nations",
        "Some reports said no more. | Some reports | Some reports"
      })
  void documentSpeaksForItsIssuer(String text, String words, String name) {
    assertThat(new Story(text).actor(words).name()).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Police identified the gunman as 21-year-old Per Lund. The gunman smiled. | The gunman |"
            + " Per Lund",
        "The suspect was identified by police as Per Lund. The suspect smiled. | The suspect |"
            + " Per Lund",
        "Police hailed Per Lund as a hero. The suspect smiled. | The suspect | suspect"
      })
  void nounThatIsGivenAName(String text, String words, String name) {
    assertThat(new Story(text).actor(words).name()).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ida Holm won in Peru. The billionaire businessman smiled. | The billionaire businessman"
            + " | Ida Holm",
        "Ida Holm won in Peru. The 45-year-old smiled. | The 45-year-old | Ida Holm",
        "Ida Holm lost in Peru. The presidential candidate smiled. | The presidential candidate |"
            + " Ida Holm",
        "Ida Holm left. Asked about it, the presidential candidate smiled. |"
            + " the presidential candidate | Ida Holm",
        "Ida Holm left Peru. A presidential candidate smiled. | A presidential candidate |"
            + " presidential candidate"
      })
  void descriptionOfOneWhoIsNamed(String text, String words, String name) {
    assertThat(new Story(text).actor(words).name()).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ida Holm, a doctor and a member of the board, left. | Ida Holm, a doctor and a member of"
            + " the board | Ida Holm",
        "Ida Holm and a member of the board left. | Ida Holm and a member of the board |"
            + " Ida Holm and member",
        "Shipping firms including Nordkorn and Balt Lines left. |"
            + " Shipping firms including Nordkorn and Balt Lines | Shipping firms",
        "The Gulf Ports Union, an umbrella body, met. Its board left. | Its | Gulf Ports Union"
      })
  void oneAndThoseWithIt(String text, String words, String name) {
    assertThat(new Story(text).actor(words).name()).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Harbour Telegraph cited a guard. The Telegraph said no more. | The Telegraph |"
            + " Harbour Telegraph | ORGANIZATION",
        "Radio Solveig said no more. | Radio Solveig | Radio Solveig | ORGANIZATION",
        "Portwatch.com said no more. | Portwatch.com | Portwatch.com | ORGANIZATION",
        "Portwatch.com named a source. The website said no more. | The website | Portwatch.com |"
            + " ORGANIZATION",
        "State media said no more. | State media | State media | ORGANIZATION",
        "The Coast Guard said no more. | The Coast Guard | Coast Guard | ORGANIZATION",
        "The guard said no more. | The guard | guard | PERSON",
        "More countries left. | More countries | More countries | GROUP",
        "The public left. | The public | public | GROUP",
        "Chinese envoy Li Wei spoke. Li left. | Li | Li Wei | PERSON"
      })
  void kinds(String text, String words, String name, Actor.Kind kind) {
    assertThat(new Story(text).actor(words).name()).isEqualTo(name);
    assertThat(new Story(text).actor(words).kind()).isEqualTo(kind);
  }
}
