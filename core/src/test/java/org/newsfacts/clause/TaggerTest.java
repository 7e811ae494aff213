package org.newsfacts.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.lexicon.WordList;
import org.newsfacts.text.Lines;
import org.newsfacts.text.Sentences;
import org.newsfacts.text.Tokens;

class TaggerTest {
  private static final Tagger TAGGER = new Tagger(Lexicon.english());

  private static Tags tags(String text) {
    Tokens tokens = Tokens.of(text);
    return TAGGER.tag(tokens, Sentences.of(tokens, Lines.of(text)));
  }

  /** Returns the parts of speech of a text, verbs and auxiliaries with their form. */
  private static String read(String text) {
    Tokens tokens = Tokens.of(text);
    Tags tags = TAGGER.tag(tokens, Sentences.of(tokens, Lines.of(text)));
    StringBuilder read = new StringBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      read.append(i == 0 ? "" : " ").append(tokens.text(i)).append('/').append(tags.pos(i));
      if (tags.form(i) != VerbForm.NONE) {
        read.append(':').append(tags.form(i));
      }
    }
    return read.toString();
  }

  @Test
  void tellsParticipleFromFinitePast() {
    assertThat(read("The rocket fired from Gaza killed two people."))
        .isEqualTo(
            "The/DET rocket/NOUN fired/VERB:PAST_PARTICIPLE from/ADP Gaza/PROPN"
                + " killed/VERB:PAST two/NUM people/NOUN ./PUNCT");
    assertThat(
            read(
                "The bomb, which was hidden in a truck parked outside the court, wounded a judge."))
        .contains(
            "which/PRON was/AUX:PAST hidden/VERB:PAST_PARTICIPLE",
            "parked/VERB:PAST_PARTICIPLE",
            "wounded/VERB:PAST a/DET");
    assertThat(read("Talks between the two governments, held in Geneva last week, ended early."))
        .contains("held/VERB:PAST_PARTICIPLE", "ended/VERB:PAST");
    assertThat(read("Asked whether talks would resume, the spokesman declined to comment."))
        .startsWith("Asked/VERB:PAST_PARTICIPLE whether/SCONJ talks/NOUN would/AUX:MODAL")
        .contains("declined/VERB:PAST to/PART comment/VERB:BASE");
  }

  @Test
  void thePressIsNoVerbBehindAName() {
    assertThat(read("The Norland House press secretary resigned."))
        .contains("press/NOUN secretary/NOUN resigned/VERB:PAST");
    assertThat(read("Envoys press both sides for a truce.")).contains("press/VERB:PRESENT");
    assertThat(read("The rebels in Garda press ahead.")).contains("press/VERB:PRESENT");
  }

  @Test
  void whatIsDueToHappenIsNoCause() {
    assertThat(read("The ministers are due to visit Oslo.")).contains("visit/VERB:BASE");
    assertThat(read("The delay was due to rain.")).contains("rain/NOUN");
  }

  @Test
  void intransitiveVerbsAreNoPassiveParticiples() {
    assertThat(read("The talks in Oslo stalled on Friday.")).contains("stalled/VERB:PAST");
    assertThat(read("A man injured in the fire died in hospital."))
        .contains("injured/VERB:PAST_PARTICIPLE", "died/VERB:PAST");
  }

  @Test
  void readsNounsAndVerbsOfTheSameShape() {
    assertThat(read("The union demands higher pay and plans to strike next month."))
        .contains("demands/VERB:PRESENT_3S", "plans/VERB:PRESENT_3S to/PART strike/VERB:BASE");
    assertThat(read("The group claims responsibility for most attacks in the region."))
        .contains("claims/VERB:PRESENT_3S", "attacks/NOUN");
    assertThat(read("The rebels' demands include the release of prisoners."))
        .contains("'/PART demands/NOUN include/VERB:PRESENT the/DET release/NOUN");
    assertThat(read("Aid groups report shortages of fuel."))
        .isEqualTo(
            "Aid/NOUN groups/NOUN report/VERB:PRESENT shortages/NOUN of/ADP fuel/NOUN ./PUNCT");
    assertThat(read("The rocket attack that killed a farmer drew condemnation from Jordan."))
        .contains("attack/NOUN that/PRON killed/VERB:PAST", "drew/VERB:PAST");
  }

  @Test
  void readsHeadlines() {
    assertThat(read("Minister Urges Calm, Backs Inquiry"))
        .contains("Urges/VERB:PRESENT_3S", "Backs/VERB:PRESENT_3S");
    assertThat(read("EU leaders back new sanctions against Belarus"))
        .isEqualTo(
            "EU/PROPN leaders/NOUN back/VERB:PRESENT new/ADJ sanctions/NOUN against/ADP"
                + " Belarus/PROPN");
    assertThat(read("TWO KILLED AS FERRY CAPSIZES"))
        .isEqualTo(
            "TWO/NUM KILLED/VERB:PAST_PARTICIPLE AS/SCONJ FERRY/NOUN"
                + " CAPSIZES/VERB:PRESENT_3S");
  }

  @Test
  void readsInfinitivesAndModals() {
    assertThat(read("She has repeatedly called for the sanctions to be lifted."))
        .isEqualTo(
            "She/PRON has/AUX:PRESENT_3S repeatedly/ADV called/VERB:PAST_PARTICIPLE for/ADP"
                + " the/DET sanctions/NOUN to/PART be/AUX:BASE"
                + " lifted/VERB:PAST_PARTICIPLE ./PUNCT");
    assertThat(read("He would \"never bow to threats\" from the army."))
        .contains("never/ADV bow/VERB:BASE to/ADP threats/NOUN");
  }

  @Test
  void readsQuestions() {
    assertThat(read("Did the minister ask for help?"))
        .startsWith("Did/AUX:PAST the/DET minister/NOUN ask/VERB:BASE");
    assertThat(read("Have the two sides met?"))
        .startsWith("Have/AUX:PRESENT the/DET two/NUM sides/NOUN met/VERB:PAST_PARTICIPLE");
  }

  @Test
  void tellsAuxiliariesFromFullVerbs() {
    assertThat(read("The town has no water and did nothing about it."))
        .contains("has/VERB:PRESENT_3S", "did/VERB:PAST");
    assertThat(read("The town has not had water.")).contains("has/AUX", "had/VERB");
    assertThat(read("There are no survivors.")).contains("There/PRON are/VERB:PRESENT");
  }

  @Test
  void tellsTheKindsOfThat() {
    assertThat(read("The envoy told reporters on Monday that the parties had agreed."))
        .contains("that/SCONJ");
    assertThat(read("The ministry denied reports that its planes had hit the camp."))
        .contains("that/SCONJ");
    assertThat(read("The plan that they signed has failed.")).contains("that/PRON");
    assertThat(read("That plan has failed.")).contains("That/DET");
  }

  @Test
  void tellsThePossessiveFromIs() {
    assertThat(read("The mayor's spokeswoman resigned.")).contains("'s/PART");
    assertThat(read("It's time to talk.")).contains("'s/AUX:PRESENT_3S");
    assertThat(read("Let's talk.")).isEqualTo("Let/VERB:BASE 's/PRON talk/VERB:BASE ./PUNCT");
  }

  @Test
  void capitalsMakeNamesButNotAtTheStart() {
    assertThat(read("Protesters met Danish officials at the Foreign Ministry in Lima."))
        .isEqualTo(
            "Protesters/NOUN met/VERB:PAST Danish/ADJ officials/NOUN at/ADP the/DET"
                + " Foreign/PROPN Ministry/PROPN in/ADP Lima/PROPN ./PUNCT");
    assertThat(read("President Okello thanked the Danes."))
        .isEqualTo("President/PROPN Okello/PROPN thanked/VERB:PAST the/DET Danes/PROPN ./PUNCT");
    assertThat(read("Turkey, which backs the rebels, condemned the raid."))
        .startsWith("Turkey/PROPN");
    assertThat(read("Anti-government protests spread.")).startsWith("Anti-government/ADJ");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "He said so., said, say",
        "They were shot., shot, shoot",
        "A man died., died, die",
        "The rebels are lying., lying, lie",
        "Police stopped him., stopped, stop",
        "She denies it., denies, deny",
        "The council passes it., passes, pass",
        "The army re-elected him., re-elected, re-elect",
        "They are trafficking arms., trafficking, traffic",
        "Two women left., women, woman",
        "The crises go on., crises, crisis",
        "Allies met., Allies, ally",
        "The deadliest raid., deadliest, deadly",
        "They won't go., wo, will",
        "They won't go., n't, not",
        "She'll go., 'll, will",
        "He's gone., 's, be",
      })
  void givesBaseForms(String text, String word, String lemma) {
    Tokens tokens = Tokens.of(text);
    Tags tags = tags(text);
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.text(i).equals(word)) {
        assertThat(tags.lemma(i)).isEqualTo(lemma);
        return;
      }
    }
    throw new AssertionError("no token " + word + " in " + text);
  }

  @Test
  void ownWordsChangeTheReading() {
    Lexicon ours = Lexicon.english().with("word-classes", List.of(WordList.Row.of("blorf", "VBZ")));
    Tokens tokens = Tokens.of("The mayor blorf the plan.");
    Tags tags = new Tagger(ours).tag(tokens, Sentences.of(tokens, Lines.of(tokens.source())));
    assertThat(tags.form(2)).isEqualTo(VerbForm.PRESENT_3S);
  }

  @Test
  void readsTheSameInAnyLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(read("IT INSISTS IT IS HIS.")).contains("INSISTS/VERB:PRESENT_3S");
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\ud800", "\"\"", "'s", "-", "re-re-re-ed", "\u202eabc", "to"})
  void readsAnything(String text) {
    assertThat(read(text.repeat(50))).isNotNull();
  }

  @Test
  void longSentencesAndWordsAreRead() {
    assertThat(read("the minister and ".repeat(2000))).startsWith("the/DET minister/NOUN");
    assertThat(read("re".repeat(20_000) + "ed")).endsWith("NOUN");
  }
}
