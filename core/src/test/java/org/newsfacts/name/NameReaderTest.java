package org.newsfacts.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsfacts.clause.Tagger;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.text.Lines;
import org.newsfacts.text.Sentences;
import org.newsfacts.text.TokenRange;
import org.newsfacts.text.Tokens;

/** A line of news in, its names out. */
class NameReaderTest {
  private static final Tagger TAGGER = new Tagger(Lexicon.english());
  private static final NameReader READER = new NameReader(Lexicon.english());

  private static Names read(String text) {
    Tokens tokens = Tokens.of(text);
    Lines lines = Lines.of(text);
    Sentences sentences = Sentences.of(tokens, lines);
    return READER.read(tokens, sentences, lines, TAGGER.tag(tokens, sentences));
  }

  /** Returns the names as "KIND words of the text". */
  private static List<String> names(String text) {
    Tokens tokens = Tokens.of(text);
    List<String> names = new ArrayList<>();
    for (NameMention name : read(text).all()) {
      names.add(name.kind() + " " + tokens.span(name.range()).text());
    }
    return names;
  }

  @Test
  void titleIsNoPartOfAName() {
    assertThat(names("The talks with Latvian Foreign Minister Ilze Kalnina went on."))
        .containsExactly("DEMONYM Latvian", "PERSON Ilze Kalnina");
    assertThat(names("It was signed by Secretary of State Orla Penhaligon."))
        .containsExactly("PERSON Orla Penhaligon");
    assertThat(names("A letter came from H.E. Sheikh Talal bin Fahd al-Rumaihi."))
        .containsExactly("PERSON Talal bin Fahd al-Rumaihi");
    assertThat(names("The town was held by Lt. Gen. Bram van der Velden."))
        .containsExactly("PERSON Bram van der Velden");
  }

  @Test
  void lowerCaseRoleTitlesAName() {
    assertThat(names("Nothing was lost, said harbour spokeswoman Tuva Ekdahl."))
        .containsExactly("PERSON Tuva Ekdahl");
    assertThat(names("Its president, Zoltan Kereny, stayed away."))
        .containsExactly("PERSON Zoltan Kereny");
  }

  @Test
  void officeOfABodyTitlesAName() {
    assertThat(names("The President of Latvia Ilze Kalnina left early."))
        .containsExactly("COUNTRY Latvia", "PERSON Ilze Kalnina");
    assertThat(names("The Minister of Foreign Affairs Talal al-Rumaihi left early."))
        .containsExactly("PERSON Talal al-Rumaihi");
  }

  @Test
  void namesOfOneWordTakeTheKindOfTheFullName() {
    assertThat(names("Mayor Tuva Ekdahl spoke. Residents jeered Ekdahl and left."))
        .containsExactly("PERSON Tuva Ekdahl", "PERSON Ekdahl");
  }

  @Test
  void appositionTellsAPerson() {
    assertThat(names("The roof went first, said Vuyani Mqhayisa, a street sweeper."))
        .containsExactly("PERSON Vuyani Mqhayisa");
    assertThat(names("Among them was Qhawe Mthunzi, 34, from the valley."))
        .containsExactly("PERSON Qhawe Mthunzi");
  }

  @Test
  void nicknameStaysInside() {
    assertThat(names("The governor, Amado \"Totoy\" Salonga, fled."))
        .containsExactly("PERSON Amado \"Totoy\" Salonga");
  }

  @Test
  void bodyEndsInItsHeadNoun() {
    assertThat(names("Aid was cut by the Ministry of Health and Welfare in Oslo."))
        .containsExactly("ORGANIZATION Ministry of Health and Welfare", "PLACE Oslo");
    assertThat(names("It was fined by the Harbour and Canals Authority."))
        .containsExactly("ORGANIZATION Harbour and Canals Authority");
    assertThat(names("Talks with the High Committee for Roma Citizens of Hungary failed."))
        .containsExactly("ORGANIZATION High Committee for Roma Citizens of Hungary");
  }

  @Test
  void bodyInLowerCaseNeedsAModifier() {
    assertThat(names("The Gaza health ministry and the Omani navy denied it."))
        .containsExactly("ORGANIZATION Gaza health ministry", "ORGANIZATION Omani navy");
    assertThat(names("The health ministry denied it.")).isEmpty();
  }

  @Test
  void abbreviationGoesByTheLongForm() {
    Names names = read("The Baltic Fishing Council (BFC) met. Later the BFC voted.");
    assertThat(names.all())
        .extracting(NameMention::name)
        .containsOnly("Baltic Fishing Council")
        .hasSize(3);
  }

  @Test
  void listGivesItsOwnForm() {
    assertThat(read("Envoys of the U.S. and the EU met.").all())
        .extracting(NameMention::name)
        .containsExactly("United States", "European Union");
    assertThat(names("Let us go; who is it?")).isEmpty();
  }

  @Test
  void possessiveSplitsNames() {
    assertThat(names("They met at Oslo's Old Bridge."))
        .containsExactly("PLACE Oslo", "PLACE Old Bridge");
  }

  @Test
  void townMayBePartOfAPerson() {
    assertThat(names("It was built by Mayor Jackson Plimsoll."))
        .containsExactly("PERSON Jackson Plimsoll");
  }

  @Test
  void calendarAndSentenceStartAreNoNames() {
    assertThat(names("During the night in March, nothing moved. Residents slept on Friday."))
        .isEmpty();
  }

  @Test
  void hyphenatedAdjectiveIsNoName() {
    assertThat(names("The Tobruk-based and Saudi-led forces left.")).isEmpty();
  }

  @Test
  void councilsOfOthersAreNotTheUnitedNations() {
    assertThat(canonical("The Security Council met.")).contains("UN Security Council");
    assertThat(canonical("The African Union's Peace and Security Council met."))
        .contains("AU Peace and Security Council")
        .doesNotContain("UN Security Council");
    assertThat(canonical("The Arab League's Security Council met."))
        .doesNotContain("UN Security Council");
  }

  private static List<String> canonical(String text) {
    return read(text).all().stream().map(NameMention::name).toList();
  }

  @Test
  void namesAreFoundByToken() {
    Names names = read("Ilze Kalnina went to Oslo.");
    assertThat(names.at(0)).isSameAs(names.at(1));
    assertThat(names.at(2)).isNull();
    assertThat(names.in(TokenRange.of(2, 5))).extracting(NameMention::name).containsExactly("Oslo");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "A",
        "\"",
        "of of of",
        "The",
        "U.S.-",
        "al-",
        "A \"B\" C",
        "Mr.",
        "President of",
        "Ministry of",
        "Ministry of the",
        "X (Y)",
        "(UN)",
        "’s",
        "A and B and",
        ", , ,",
        "D'",
        "Dr. Dr.",
        "\ud83d\ude00 \ud83d",
        "MINISTRY OF DEFENCE SAYS NO",
        "Oslo, ",
        "said Oslo",
        "King King King",
        "X-X-",
        "X-X-",
        "-X-"
      })
  void anyTextIsRead(String text) {
    assertThat(read(text)).isNotNull();
    assertThat(read(text + "\n\n" + text)).isNotNull();
  }
}
