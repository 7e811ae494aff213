package org.newsfacts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.LocalDate;
import java.util.List;
import org.newsfacts.clause.Tagger;
import org.newsfacts.clause.Tags;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.mention.Mentions;
import org.newsfacts.model.Fact;
import org.newsfacts.model.Span;
import org.newsfacts.model.claim.Claim;
import org.newsfacts.model.json.FactJson;
import org.newsfacts.model.json.JsonLineException;
import org.newsfacts.rule.RuleInfo;
import org.newsfacts.testing.Spans;
import org.newsfacts.text.Article;
import org.newsfacts.text.Lines;
import org.newsfacts.text.Quotation;
import org.newsfacts.text.Quotations;
import org.newsfacts.text.Sentences;
import org.newsfacts.text.TokenRange;
import org.newsfacts.text.Tokens;

/**
 * Any text at all. A normal build reads the files of {@code AnyTextFuzzTestInputs}; with the
 * environment variable {@code JAZZER_FUZZ=1} new texts are made up for some minutes, and what fails
 * is left as a file to be put beside the others.
 */
class AnyTextFuzzTest {
  private static final Tagger TAGGER = new Tagger(Lexicon.english());
  private static final NewsFacts ENGINE = NewsFacts.english();
  private static final Mentions MENTIONS = Mentions.english();
  private static final FactJson JSON = FactJson.standard();
  private static final LocalDate PUBLISHED = LocalDate.of(2031, 3, 5);
  private static final Claim CLAIM =
      JSON.claims(
              """
              {"type": "CasualtyFigure", "harm": "KILLED", "count": {"lower": 12}, "place": "Oman"}
              """)
          .get(0);

  @FuzzTest(maxDuration = "5m")
  void wordsStandInOrderAndSentencesHoldAllOfThem(byte[] bytes) {
    String text = text(bytes);
    Tokens tokens = Tokens.of(text);
    int end = 0;
    for (int token = 0; token < tokens.size(); token++) {
      assertThat(tokens.start(token)).isGreaterThanOrEqualTo(end);
      assertThat(tokens.end(token)).isGreaterThan(tokens.start(token));
      end = tokens.end(token);
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
    Sentences sentences = Sentences.of(tokens, Lines.of(text));
    int next = 0;
    for (int sentence = 0; sentence < sentences.size(); sentence++) {
      TokenRange range = sentences.get(sentence);
      assertThat(range.from()).isEqualTo(next);
      assertThat(range.isEmpty()).isFalse();
      next = range.to();
    }
    assertThat(next).isEqualTo(tokens.size());
  }

  @FuzzTest(maxDuration = "5m")
  void quotationsAndWordClassesFitTheWords(byte[] bytes) {
    String text = text(bytes);
    Lines lines = Lines.of(text);
    Tokens tokens = Tokens.of(text);
    Sentences sentences = Sentences.of(tokens, lines);
    int opened = 0;
    for (Quotation quotation : Quotations.of(tokens, sentences, lines).all()) {
      assertThat(quotation.outer().from()).isGreaterThanOrEqualTo(opened);
      assertThat(quotation.outer().to()).isLessThanOrEqualTo(tokens.size());
      assertThat(quotation.outer().contains(quotation.inner())).isTrue();
      opened = quotation.outer().from();
    }
    Tags tags = TAGGER.tag(tokens, sentences);
    for (int token = 0; token < tokens.size(); token++) {
      assertThat(tags.pos(token)).isNotNull();
      assertThat(tags.lemma(token)).isNotEmpty();
    }
  }

  @FuzzTest(maxDuration = "5m")
  void factsStandInTheText(byte[] bytes) {
    String text = text(bytes);
    Facts facts = ENGINE.read(Article.of(text));
    for (Fact fact : facts) {
      Span evidence = fact.evidence();
      assertThat(evidence.text()).isEqualTo(text.substring(evidence.start(), evidence.end()));
    }
  }

  @FuzzTest(maxDuration = "5m")
  void numbersTimesAndNamesStandInTheText(byte[] bytes) {
    String text = text(bytes);
    Article article = Article.of(text).published(PUBLISHED);
    MENTIONS.numbers(article).forEach(found -> Spans.check(found, text));
    MENTIONS.times(article).forEach(found -> Spans.check(found, text));
    MENTIONS.names(article).forEach(found -> Spans.check(found, text));
  }

  @FuzzTest(maxDuration = "5m")
  void whatIsReadAndWhatIsNotIsExplained(byte[] bytes) {
    Article article = Article.of(text(bytes)).published(PUBLISHED);
    assertThat(ENGINE.explain(article)).isNotNull();
    List<RuleInfo> rules = ENGINE.rules();
    RuleInfo rule = rules.get(bytes.length % rules.size());
    assertThat(ENGINE.whyNot(rule.id(), article)).isNotBlank();
  }

  @FuzzTest(maxDuration = "5m")
  void aClaimOfItsOwnIsCheckedAgainstAnyText(byte[] bytes) {
    Article article = Article.of(text(bytes)).published(PUBLISHED);
    assertThat(ENGINE.verify(CLAIM, article).outcome()).isNotNull();
  }

  @FuzzTest(maxDuration = "5m")
  void jsonIsReadOrRefusedByName(byte[] bytes) {
    String text = text(bytes);
    try {
      JSON.claims(text);
      Fact fact = JSON.read(text);
      assertThat(JSON.read(JSON.write(fact))).isEqualTo(fact);
    } catch (JsonLineException refused) {
      assertThat(refused.reason()).isNotBlank();
    }
  }

  /** UTF-8; after a zero byte two bytes a unit, so that lone surrogates come up too. */
  private static String text(byte[] bytes) {
    if (bytes.length == 0 || bytes[0] != 0) {
      return new String(bytes, UTF_8);
    }
    StringBuilder text = new StringBuilder();
    for (int i = 1; i + 1 < bytes.length; i += 2) {
      text.append((char) ((bytes[i] & 0xff) << 8 | bytes[i + 1] & 0xff));
    }
    return text.toString();
  }
}
