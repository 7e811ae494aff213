package org.newsfacts.coref;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsfacts.model.Actor;

/** Who is meant by names, offices and pronouns. */
class ActorReaderTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Holm smiled",
        "She smiled",
        "The minister smiled",
        "The Danish minister smiled",
        "The foreign minister smiled"
      })
  void nameOfficeAndPronounAreOnePerson(String ending) {
    Story story =
        new Story("Danish Foreign Minister Ida Holm landed in Muscat on Friday. " + ending + ".");

    Actor actor = story.actor(ending.substring(0, ending.length() - " smiled".length()));

    assertThat(actor.name()).isEqualTo("Ida Holm");
    assertThat(actor.kind()).isEqualTo(Actor.Kind.PERSON);
    assertThat(actor.role()).isEqualTo("Foreign Minister");
    assertThat(actor.country()).isEqualTo("DK");
  }

  @Test
  void counterpartIsThePersonOfThatCountry() {
    Story story =
        new Story(
            "Omani Foreign Minister Ali Rashid flew home. Danish Foreign Minister Ida Holm said"
                + " she would call her Omani counterpart.");

    assertThat(story.actor("her Omani counterpart").name()).isEqualTo("Ali Rashid");
  }

  @Test
  void counterpartNobodyNamesHasOfficeAndCountry() {
    Actor actor =
        new Story("Danish Foreign Minister Ida Holm called her Peruvian counterpart.")
            .actor("her Peruvian counterpart");

    assertThat(actor.role()).isEqualTo("Foreign Minister");
    assertThat(actor.affiliation()).isEqualTo("Peru");
    assertThat(actor.country()).isEqualTo("PE");
  }

  @Test
  void twoMinistersAreThoseOfTheSentenceBefore() {
    Story story =
        new Story(
            "Danish Foreign Minister Ida Holm met Omani Foreign Minister Ali Rashid. The two"
                + " ministers dined.");

    Actor actor = story.actor("The two ministers");

    assertThat(actor.kind()).isEqualTo(Actor.Kind.GROUP);
    assertThat(actor.members()).extracting(Actor::name).containsExactly("Ida Holm", "Ali Rashid");
  }

  @Test
  void listOfStatesHasMembers() {
    Actor actor = new Story("Malaysia, Peru and Norway signed.").actor("Malaysia, Peru and Norway");

    assertThat(actor.members()).extracting(Actor::country).containsExactly("MY", "PE", "NO");
  }

  @Test
  void capitalActsForItsCountry() {
    assertThat(new Story("Oslo protested.").actor("Oslo").name()).isEqualTo("Norway");
  }

  @Test
  void officialNobodyNamesKeepsItsWords() {
    Actor actor = new Story("A Norwegian official shrugged.").actor("A Norwegian official");

    assertThat(actor.name()).isEqualTo("Norwegian official");
    assertThat(actor.kind()).isEqualTo(Actor.Kind.PERSON);
    assertThat(actor.affiliation()).isEqualTo("Norway");
  }

  @Test
  void officialsAreAGroup() {
    Actor actor = new Story("Israeli officials shrugged.").actor("Israeli officials");

    assertThat(actor.name()).isEqualTo("Israeli officials");
    assertThat(actor.kind()).isEqualTo(Actor.Kind.GROUP);
    assertThat(actor.country()).isEqualTo("IL");
  }

  @Test
  void bodyOfManyMembersIsTheLastOneNamed() {
    Story story =
        new Story("The Organisation of Islamic Cooperation met. The 57-member body voted.");

    assertThat(story.actor("The 57-member body").name())
        .isEqualTo("Organisation of Islamic Cooperation");
  }

  @Test
  void womanIsNotMeantByHe() {
    assertThat(new Story("Spokeswoman Ida Holm left. He waited.").actor("He").name())
        .isEqualTo("He");
  }
}
