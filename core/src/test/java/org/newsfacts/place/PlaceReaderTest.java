package org.newsfacts.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.model.Place;
import org.newsfacts.reading.Readers;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.Article;
import org.newsfacts.text.TokenRange;

/** Places, also those that no list knows. */
class PlaceReaderTest {
  private static final Readers READERS = new Readers(Lexicon.english());

  @Test
  void readsNamesKnownOnlyFromWhereTheyStand() {
    assertThat(places("Fighters raided the village of Qasrun at dawn.")).containsExactly("Qasrun");
    assertThat(places("A ferry sank near Velmora.")).containsExactly("Velmora");
    assertThat(places("A fire broke out in the Ostrana district."))
        .containsExactly("Ostrana district");
  }

  @Test
  void takesTheCountryToldBesideAPlace() {
    assertThat(place("They met in Velmora, northern Peru.").country()).isEqualTo("PE");
    assertThat(place("They met in Velmora in Peru.").country()).isEqualTo("PE");
  }

  @Test
  void stateBehindATownTellsWhichTownItIs() {
    assertThat(place("Two died in Paris, Texas, on Monday.").country()).isEqualTo("US");
    assertThat(place("They met in London, Ontario.").country()).isEqualTo("CA");
    assertThat(place("They met in Georgetown, Guyana.").country()).isEqualTo("GY");
    assertThat(place("They met in Paris, Berlin and Rome.").country()).isEqualTo("FR");
    assertThat(place("In London, France said no.").country()).isEqualTo("GB");
  }

  @Test
  void keepsDirectionsAndUnits() {
    assertThat(place("Floods hit central Peru.").name()).isEqualTo("central Peru");
    assertThat(place("Floods hit Cusco province.").name()).isEqualTo("Cusco province");
  }

  @Test
  void readsDescribedCapitals() {
    assertThat(place("They met in the Peruvian capital.").name()).isEqualTo("Lima");
    assertThat(place("They met in Peru's capital.").name()).isEqualTo("Lima");
    assertThat(places("The Peruvian capital, Lima, was calm.")).containsExactly("Lima");
    assertThat(place("They met in the Malian capital, Bamako, on Friday.").country())
        .isEqualTo("ML");
    assertThat(place("They met in the provincial capital, Cusco, on Friday.").name())
        .isEqualTo("Cusco");
    assertThat(places("Peruvian capital gains were taxed.")).isEmpty();
  }

  @Test
  void prefersThePartToItsOwner() {
    assertThat(place("They met in Peru's border town of Velmora.").name()).isEqualTo("Velmora");
    assertThat(place("They met at Peru's embassy in Quito.").name()).isEqualTo("Quito");
  }

  @Test
  void leavesPeopleTimesAndThingsAlone() {
    assertThat(places("She trusted in Solheim.")).isEmpty();
    assertThat(places("It happened in January.")).isEmpty();
    assertThat(places("He spoke in Parliament.")).isEmpty();
    assertThat(places("U.S. troops left.")).isEmpty();
  }

  private static List<String> places(String text) {
    List<String> names = new ArrayList<>();
    for (PlaceMention place : READERS.read(Article.of(text)).places().all()) {
      names.add(place.name());
    }
    return names;
  }

  private static Place place(String text) {
    Reading reading = READERS.read(Article.of(text));
    Place place = reading.place(TokenRange.of(0, reading.tokens().size()));
    return Objects.requireNonNull(place, text);
  }
}
