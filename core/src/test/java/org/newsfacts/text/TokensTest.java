package org.newsfacts.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {
  private static List<String> split(String text) {
    return texts(Tokens.of(text));
  }

  private static List<String> texts(Tokens tokens) {
    List<String> texts = new ArrayList<>();
    for (int token = 0; token < tokens.size(); token++) {
      texts.add(tokens.text(token));
    }
    return texts;
  }

  /** The words of each line are parted by bars. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "The mayor left. ; The|mayor|left|.",
        "They don't know. ; They|do|n't|know|.",
        "She’ll say it’s over ; She|’ll|say|it|’s|over",
        "I'd've gone, he'd said ; I|'d|'ve|gone|,|he|'d|said",
        "They cannot stay ; They|can|not|stay",
        "CANNOT wait; CAN|NOT|wait",
        "We're gonna win ; We|'re|gon|na|win",
        "The workers' union ; The|workers|'|union",
        "O'Neill's o'clock news ; O'Neill|'s|o'clock|news",
        "Brazil's 1990s boom ; Brazil|'s|1990s|boom",
        "back in the '90s ; back|in|the|'90s",
        "give 'em time ; give|'em|time",
        "I do not know. It wasn't. ; I|do|not|know|.|It|was|n't|."
      })
  void cliticsStandAlone(String text, String tokens) {
    assertThat(split(text)).containsExactly(tokens.split("\\|"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "the U.S. envoy ; the|U.S.|envoy",
        "Sen. J.D. Moss of the U.K. ; Sen.|J.D.|Moss|of|the|U.K.",
        "at 5 p.m. on Jan. 5 ; at|5|p.m.|on|Jan.|5",
        "No. 10 said no. ; No.|10|said|no|.",
        "St. Lucia, Ph.D., i.e. now ; St.|Lucia|,|Ph.D.|,|i.e.|now",
        "George W. Berg ; George|W.|Berg",
        "So do I. They left ; So|do|I|.|They|left",
        "in Springfield, Ill., on ; in|Springfield|,|Ill.|,|on",
        "He fell ill. He left ; He|fell|ill|.|He|left",
        "the U.S.-led force ; the|U.S.-led|force",
        "and so on, etc... ; and|so|on|,|etc|..."
      })
  void abbreviationsKeepTheirStop(String text, String tokens) {
    assertThat(split(text)).containsExactly(tokens.split("\\|"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "1,200 people; 1,200|people",
        "some 1,00,000 voters; some|1,00,000|voters",
        "3.5%, up .5; 3.5|%|,|up|.5",
        "$2.5bn or €40m; $|2.5bn|or|€|40m",
        "a 15-member panel; a|15-member|panel",
        "on the 10th; on|the|10th",
        "10:42 GMT; 10:42|GMT",
        "since 9/11; since|9/11",
        "36–40 dead; 36|–|40|dead",
        "F-16s and COVID-19; F-16s|and|COVID-19"
      })
  void numbersKeepTheirSeparators(String text, String tokens) {
    assertThat(split(text)).containsExactly(tokens.split("\\|"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "a cease-fire call; a|cease-fire|call",
        "Riyad al-Amin of AT&T; Riyad|al-Amin|of|AT&T",
        "pre- and post-war; pre-|and|post-war",
        "Ibrahim al- Amin; Ibrahim|al-|Amin",
        "the talks -- now over; the|talks|--|now|over",
        "wait... no — yes; wait|...|no|—|yes",
        "What?! Never!!; What|?!|Never|!!",
        "Al Jazeera/Reuters; Al|Jazeera|/|Reuters"
      })
  void hyphensJoinAndDashesPart(String text, String tokens) {
    assertThat(split(text)).containsExactly(tokens.split("\\|"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "See https://a.example/b?c=(d).; See|https://a.example/b?c=(d)|.",
        "mail desk@news.example.org now; mail|desk@news.example.org|now",
        "at www.news.example, or; at|www.news.example|,|or",
        "news.com says; news.com|says",
        "@press_desk on #Ceasefire; @press_desk|on|#Ceasefire",
        "It ended.Credit: X; It|ended|.|Credit|:|X"
      })
  void addressesAreOneToken(String text, String tokens) {
    assertThat(split(text)).containsExactly(tokens.split("\\|"));
  }

  @Test
  void everyQuotationMarkIsOneToken() {
    assertThat(split("``Go,'' he said: “Now” ‘then’ «ici»"))
        .containsExactly(
            "``", "Go", ",", "''", "he", "said", ":", "“", "Now", "”", "‘", "then", "’", "«", "ici",
            "»");
    Tokens tokens = Tokens.of("\"Go\" ''and'' `so`");
    assertThat(tokens.kind(0)).isEqualTo(TokenKind.QUOTE);
    assertThat(tokens.kind(2)).isEqualTo(TokenKind.QUOTE);
    assertThat(tokens.kind(3)).isEqualTo(TokenKind.QUOTE);
    assertThat(tokens.kind(6)).isEqualTo(TokenKind.QUOTE);
  }

  @Test
  void invisibleMarksAreNoTokens() {
    assertThat(split("Minister\u200e Haider\u00a0al-Amin\ufeff said"))
        .containsExactly("Minister", "Haider", "al-Amin", "said");
  }

  @Test
  void otherScriptsAreWords() {
    assertThat(split("Кличко, 北京 and Erdoğan’s naïve Đà Nẵng"))
        .containsExactly("Кличко", ",", "北京", "and", "Erdoğan", "’s", "naïve", "Đà", "Nẵng");
  }

  @Test
  void kindsTellWhatATokenIsMadeOf() {
    Tokens tokens = Tokens.of("Oslo's 3 % – @desk");
    List<TokenKind> kinds = new ArrayList<>();
    for (int token = 0; token < tokens.size(); token++) {
      kinds.add(tokens.kind(token));
    }
    assertThat(kinds)
        .containsExactly(
            TokenKind.WORD,
            TokenKind.CLITIC,
            TokenKind.NUMBER,
            TokenKind.SYMBOL,
            TokenKind.PUNCTUATION,
            TokenKind.ADDRESS);
  }

  @Test
  void lowerFoldsCaseApostrophesAndHyphens() {
    Tokens tokens = Tokens.of("DON’T Cease\u2010Fire ÉLYSÉE soft\u00adly İzmir");
    assertThat(
            List.of(
                tokens.lower(0),
                tokens.lower(1),
                tokens.lower(2),
                tokens.lower(3),
                tokens.lower(4)))
        .containsExactly("do", "n't", "cease-fire", "élysée", "softly");
  }

  @Test
  void lowerSharesRepeatedWords() {
    Tokens tokens = Tokens.of("The end of the end");
    assertThat(tokens.lower(3)).isSameAs(tokens.lower(0)).isEqualTo("the");
    assertThat(tokens.lower(4)).isSameAs(tokens.lower(1));
  }

  @Test
  void lowerDoesNotDependOnTheLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(Tokens.of("ISTANBUL IN INC. I'M").lower(0)).isEqualTo("istanbul");
      assertThat(split("IN INC. I'M")).containsExactly("IN", "INC.", "I", "'M");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void atFindsTheFirstTokenThatEndsAfterAnOffset() {
    Tokens tokens = Tokens.of("Go now");
    assertThat(tokens.at(0)).isZero();
    assertThat(tokens.at(1)).isZero();
    assertThat(tokens.at(2)).isEqualTo(1);
    assertThat(tokens.at(6)).isEqualTo(2);
    assertThat(Tokens.of("").at(0)).isZero();
  }

  @Test
  void wordsTakesCompoundsApart() {
    assertThat(
            texts(
                Tokens.of("The 15-member non-European U.S.-led force fell 3-2 on 2021-05-17 at 5pm")
                    .words()))
        .containsExactly(
            "The",
            "15",
            "-",
            "member",
            "non-European",
            "U.S.",
            "-",
            "led",
            "force",
            "fell",
            "3",
            "-",
            "2",
            "on",
            "2021-05-17",
            "at",
            "5",
            "pm");
  }
}
