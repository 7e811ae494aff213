package org.newsfacts.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsfacts.figure.NumberAmount;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.lexicon.VaguePolicy;
import org.newsfacts.model.Count;
import org.newsfacts.model.Span;
import org.newsfacts.text.Lines;
import org.newsfacts.text.Sentences;
import org.newsfacts.text.TokenRange;
import org.newsfacts.text.Tokens;

class NumberReaderTest {
  private static final NumberReader READER = new NumberReader(Lexicon.english());

  private static Numbers read(String text) {
    return read(READER, text);
  }

  private static Numbers read(NumberReader reader, String text) {
    Tokens tokens = Tokens.of(text);
    return reader.read(tokens, Sentences.of(tokens, Lines.of(text)));
  }

  private static String bounds(Count count) {
    return count.lower() + ".." + (count.upper() == null ? "" : count.upper());
  }

  private static String counts(String text) {
    return read(text).all().stream()
        .map(number -> bounds(number.count()))
        .collect(Collectors.joining(" "));
  }

  private static String kinds(String text) {
    return read(text).all().stream()
        .map(number -> number.kind().name())
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The flood killed 31 villagers. | 31..31
          The flood killed 1,200 villagers. | 1200..1200
          The flood killed ٣١ villagers. | 31..31
          The flood killed ١٬٢٠٠ villagers. | 1200..1200
          Some १२ villagers fled. | 12..12
          The flood killed ４５ villagers. | 45..45
          The strike idled 1,00,000 weavers. | 100000..100000
          The strike idled 816 000 weavers. | 816000..816000
          The strike idled 2.5 lakh weavers. | 250000..250000
          The strike idled five lakhs of weavers. | 500000..500000
          The strike idled 1.2 crore weavers. | 12000000..12000000
          The strike idled one and a half million weavers. | 1500000..1500000
          A million and a half weavers were idle. | 1500000..1500000
          Three quarters of a million weavers were idle. | 750000..750000
          Five thousand, six hundred weavers were idle. | 5600..5600
          A thousand, two of them weavers, were idle. | 1000..1000 2..2
          On June 12 500 weavers were idle. | 12..12 500..500
          Another dozen miners were trapped. | 12..12
          A hundred miners were trapped. | 100..100
          The strike idled 1.2 million weavers. | 1200000..1200000
          The strike idled 12m workers. | 12000000..12000000
          The strike idled 3.5bn people. | 3500000000..3500000000
          Twenty-one miners were trapped. | 21..21
          One hundred and five miners were trapped. | 105..105
          Two and a half million families fled. | 2500000..2500000
          Three-and-a-half million families fled. | 3500000..3500000
          Half a million families fled. | 500000..500000
          A thousand families fled. | 1000..1000
          Five thousand two hundred families fled. | 5200..5200
          A dozen miners were trapped. | 12..12
          Two dozen miners were trapped. | 24..24
          Half a dozen miners were trapped. | 6..6
          A half-dozen miners were trapped. | 6..6
          One miner was killed. | 1..1
          One of the miners was killed. | 1..1
          """)
  void readsFiguresAndWords(String text, String bounds) {
    assertThat(counts(text)).isEqualTo(bounds);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Dozens drowned. | VAGUE 24.. | Dozens
          Scores of ferry passengers drowned. | VAGUE 40.. | Scores
          Several sailors drowned. | VAGUE 3.. | Several
          A few sailors drowned. | VAGUE 3.. | A few
          A handful of sailors drowned. | VAGUE 3.. | A handful of
          A couple of sailors drowned. | VAGUE 2.. | A couple of
          Hundreds drowned. | VAGUE 200.. | Hundreds
          Thousands fled. | VAGUE 2000.. | Thousands
          Tens of thousands fled. | VAGUE 20000.. | Tens of thousands
          Several hundred fled. | VAGUE 300.. | Several hundred
          Millions fled. | VAGUE 2000000.. | Millions
          At least 14 drowned. | AT_LEAST 14.. | At least 14
          No fewer than 14 drowned. | AT_LEAST 14.. | No fewer than 14
          The storm drowned 14 or more. | AT_LEAST 14.. | 14 or more
          More than 14 drowned. | MORE_THAN 14.. | More than 14
          Upwards of 14 drowned. | MORE_THAN 14.. | Upwards of 14
          More than a dozen drowned. | MORE_THAN 12.. | More than a dozen
          Up to 14 drowned. | AT_MOST 0..14 | Up to 14
          As many as 14 drowned. | AT_MOST 0..14 | As many as 14
          Fewer than 14 drowned. | AT_MOST 0..14 | Fewer than 14
          No more than 14 drowned. | AT_MOST 0..14 | No more than 14
          Some 40 drowned. | ABOUT 40..40 | Some 40
          Nearly 40 drowned. | ABOUT 40..40 | Nearly 40
          An estimated 40 drowned. | ABOUT 40..40 | An estimated 40
          The storm drowned 40 or so. | ABOUT 40..40 | 40 or so
          Between 36 and 40 drowned. | RANGE 36..40 | Between 36 and 40
          The storm drowned 36 to 40 sailors. | RANGE 36..40 | 36 to 40
          The storm drowned 20-30 sailors. | RANGE 20..30 | 20-30
          The storm drowned 20–30 sailors. | RANGE 20..30 | 20–30
          Two or three sailors drowned. | RANGE 2..3 | Two or three
          Another 20 drowned. | EXACT 20..20 | 20
          Tens of sailors drowned. | VAGUE 20.. | Tens
          From 36 to 40 sailors drowned. | RANGE 36..40 | From 36 to 40
          More than 36 but fewer than 40 drowned. | RANGE 36..40 | More than 36 but fewer than 40
          At least 36 and possibly as many as 40 drowned. | RANGE 36..40 | At least 36 and possibly as many as 40
          Up to 40 but at least 36 sailors drowned. | RANGE 36..40 | Up to 40 but at least 36
          The storm drowned 36, perhaps 40, sailors. | RANGE 36..40 | 36, perhaps 40
          At least 36 sailors and as many as 40 were lost. | RANGE 36..40 | At least 36 sailors and as many as 40
          At least 36 sailors and up to 40 fishermen were lost. | AT_LEAST 36.. | At least 36
          Two or three dozen sailors drowned. | RANGE 24..36 | Two or three dozen
          Dozens, if not hundreds, of sailors drowned. | VAGUE 24.. | Dozens, if not hundreds
          Under 40 sailors drowned. | AT_MOST 0..40 | Under 40
          Around nine sailors drowned. | ABOUT 9..9 | Around nine
          Forty sailors or more drowned. | AT_LEAST 40.. | Forty sailors or more
          The storm drowned 40 people or so. | ABOUT 40..40 | 40 people or so
          A hundred-odd sailors drowned. | ABOUT 100..100 | A hundred-odd
          Neither of the sailors drowned. | EXACT 0..0 | Neither
          No child drowned. | EXACT 0..0 | No
          As few as 36 and as many as 40 sailors drowned. | RANGE 36..40 | As few as 36 and as many as 40
          Just shy of 40 sailors drowned. | ABOUT 40..40 | Just shy of 40
          The toll rose by 36 to 40 percent. | RANGE 36..40 | 36 to 40 percent
          No sailors drowned. | EXACT 0..0 | No
          No one drowned. | EXACT 0..0 | No one
          Nobody drowned. | EXACT 0..0 | Nobody
          Not a single sailor drowned. | EXACT 0..0 | Not a single
          """)
  void readsQualifiersWithTheirNumber(String text, String count, String mention) {
    Count read = read(text).all().get(0).count();

    assertThat(read.qualifier() + " " + bounds(read)).isEqualTo(count);
    assertThat(read.mention()).extracting(Span::text).isEqualTo(mention);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The toll rose from 146 to 198. | 146..146 198..198
          The storm killed 3 and hurt 12. | 3..3 12..12
          The toll rose by three to 15. | 3..3 15..15
          The toll rose from 146 to 198 sailors. | 146..146 198..198
          Room 12 300 sailors had rented was empty. | 12..12 300..300
          A child carer drowned. | ''
          There was no child care. | ''
          The minister spoke about two camps. | 2..2
          Two sailors were Greek and a third was Irish. | 2..2 1..1
          It was a third defeat. | 3..3
          """)
  void keepsNumbersApart(String text, String bounds) {
    assertThat(counts(text)).isEqualTo(bounds);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The mill burned in 1987. | TIME
          It closed on 12 May. | TIME
          It closed on May 12. | TIME
          It closed at 10:30. | TIME
          It closed at 9 p.m. | TIME
          Songs of the 1990s rang out. | TIME
          The repairs cost $5 million. | MONEY
          The repairs cost £2.5m. | MONEY
          The repairs cost 300 euros. | MONEY
          Prices rose 12 percent. | PERCENT
          Prices rose 12%. | PERCENT
          A 15-member panel met. | MEASURE
          The road is 9 kilometres long. | MEASURE
          A 6.2 quake struck. | MEASURE
          The match ended 4-0. | MEASURE
          Rescuers dug for two days. | MEASURE
          One in five voters stayed away. | RATIO
          Nine out of 10 voters stayed away. | RATIO
          Two-thirds of the town burned. | FRACTION
          Half the town burned. | FRACTION
          A third of the town burned. | FRACTION
          One third of the town burned. | FRACTION
          The storm hit three in five villages. | CARDINAL CARDINAL
          She won by 12 points. | MEASURE
          After the 2012 attacks came rain. | TIME
          The March 1 votes were close. | TIME
          Flight 612 was late. | NAME
          It broke Article 5. | NAME
          The 3rd Battalion left. | NAME
          A girl aged 15 fell. | AGE
          The 15-year-old fell. | AGE
          Ada Holm, 34, fell. | AGE
          The sailor, 34, fell. | AGE
          Ada Holm, then 34, fell. | AGE
          A woman of 61 fell. | AGE
          Boys under the age of 12 fell. | AGE
          The third ferry left. | ORDINAL
          It was the 21st ferry. | ORDINAL
          About 2000 people marched. | CARDINAL
          """)
  void tellsWhatANumberCounts(String text, String kind) {
    assertThat(kinds(text)).isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They helped one another.",
        "It is no longer so.",
        "There was no progress.",
        "It was a long strike, not a short one.",
        "She is the one to ask.",
        "He took this one.",
        "Gold and silver.",
        ""
      })
  void findsNoNumber(String text) {
    assertThat(read(text).all()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Four of the 19 sailors drowned. | 4 PART the 19; 19 WHOLE Four
          Four of the tug's 19 sailors drowned. | 4 PART the tug's 19; 19 WHOLE Four
          None of the remaining 19 drowned. | 0 PART the remaining 19; 19 WHOLE None
          Of the 19 sailors, at least four drowned. | 19 WHOLE at least four; 4 PART the 19
          All but four of the 19 drowned. | 15 PART the 19; 19 WHOLE All but four
          All but four of the sailors drowned. | ''
          Half of the 18 drowned. | 50 PART the 18; 18 WHOLE Half
          Most of the 19 drowned. | 19 WHOLE Most of
          Four of its sailors drowned. | 4 PART its
          Four of the first 19 boats sank. | 4 PART the first 19; 1 ALONE; 19 WHOLE Four
          A third of the port's 30 boats sank. | 33 PART the port's 30; 30 WHOLE A third
          Twelve instead of 19 boats sank. | 12 ALONE; 19 DENIED
          All 19 sailors drowned. | 19 ALONE
          One of the men drowned 12 dogs. | 1 PART the; 12 ALONE
          The storm drowned 12 sailors, not 19. | 12 ALONE; 19 DENIED
          """)
  void tellsPartsFromWholes(String text, String standing) {
    Tokens tokens = Tokens.of(text);

    String read =
        read(text).all().stream()
            .map(
                number ->
                    number.count().lower()
                        + " "
                        + number.standing()
                        + (number.other() == null ? "" : " " + tokens.span(number.other()).text()))
            .collect(Collectors.joining("; "));

    assertThat(read).isEqualTo(standing);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Sales rose 2.75 percent. | 2.75
          Sales rose two-thirds. | 2/3
          Sales rose 1 1/2 percent. | 3/2
          Sales rose 3.50 percent. | 3.5
          The town lost 1.25 million people. | 1250000
          One in eight left. | 1/8
          It fell to minus 3.5 degrees. | -3.5
          It fell to -12 degrees. | -12
          It fell by −4%. | -4
          A million and a quarter left. | 1250000
          """)
  void keepsTheNumberExactly(String text, String amount) {
    NumberAmount read = read(text).all().get(0).amount();

    assertThat(read.lower().toPlainString() + (read.over() == 1 ? "" : "/" + read.over()))
        .isEqualTo(amount);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      textBlock =
          """
          It cost $5 million. | USD
          It cost US$3bn. | USD
          It cost C$400. | CAD
          It cost €20. | EUR
          It cost 40 Swiss francs. | CHF
          It cost 40 francs. | none
          It cost Rs 500 crore. | none
          It took 40 days. | none
          """)
  void tellsTheCurrencyOfMoney(String text, String currency) {
    assertThat(read(text).all().get(0).amount().currency()).isEqualTo(currency);
  }

  @Test
  void aCallerMayTakeVagueWordsMoreCarefully() {
    NumberReader careful = new NumberReader(Lexicon.english(), VaguePolicy.floor());

    assertThat(read(careful, "Dozens drowned.").all().get(0).count().lower()).isEqualTo(12);
  }

  @Test
  void findsNumbersByToken() {
    Numbers numbers = read("At least 14 drowned and 20 swam.");

    assertThat(numbers.at(0)).isEqualTo(numbers.at(2));
    assertThat(numbers.at(3)).isNull();
    assertThat(numbers.in(TokenRange.of(3, 7))).containsExactly(numbers.all().get(1));
  }

  @Test
  void readsAnyText() {
    for (String text :
        new String[] {
          "1".repeat(5000),
          "1,".repeat(3000),
          "one-".repeat(3000),
          "between ".repeat(3000),
          "at least ".repeat(3000),
          "$".repeat(3000),
          "$",
          "1-",
          "1-2-3",
          "2 to",
          "between 1 and",
          "a and a half",
          "99999999999 trillion",
          "١٢",
          "1/",
          "1/2/3"
        }) {
      assertThat(read(text).all()).isNotNull();
    }
  }
}
