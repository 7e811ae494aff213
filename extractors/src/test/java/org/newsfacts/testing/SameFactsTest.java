package org.newsfacts.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsfacts.NewsFacts;
import org.newsfacts.model.Basis;
import org.newsfacts.model.Fact;
import org.newsfacts.model.When;
import org.newsfacts.text.Article;

/**
 * The same news told in another setting gives the same facts: beside other paragraphs, with other
 * marks, other names, another day, and wherever the program runs.
 */
class SameFactsTest {
  private static final NewsFacts ENGINE = NewsFacts.english();
  private static final LocalDate PUBLISHED = LocalDate.of(2031, 3, 5);

  /** Other people, places and countries of the same kind. */
  private static final Map<String, String> OTHERS =
      Map.ofEntries(
          Map.entry("Kari", "Ingrid"),
          Map.entry("Solheim", "Lindgren"),
          Map.entry("Ana Ruiz", "Rosa Vega"),
          Map.entry("Ruiz", "Vega"),
          Map.entry("Omar Said", "Yusuf Hamdan"),
          Map.entry("Sweden", "Denmark"),
          Map.entry("Swedish", "Danish"),
          Map.entry("Norway", "Finland"),
          Map.entry("Norwegian", "Finnish"),
          Map.entry("Peru", "Bolivia"),
          Map.entry("Peruvian", "Bolivian"),
          Map.entry("Poland", "Hungary"),
          Map.entry("Polish", "Hungarian"),
          Map.entry("Kenya", "Malawi"),
          Map.entry("Kenyan", "Malawian"),
          Map.entry("Oslo", "Helsinki"),
          Map.entry("Lima", "Sucre"),
          Map.entry("Bergen", "Turku"),
          Map.entry("Aleppo", "Homs"));

  private final List<String> different = new ArrayList<>();

  /** What stands beside a sentence and says nothing of anybody. */
  @SuppressWarnings("ImmutableEnumChecker")
  enum Neighbour {
    WEATHER_BEFORE("Rain is common here in spring, and the roads are often wet.\n\n", ""),
    WEATHER_BEHIND("", "\n\nRain is common here in spring, and the roads are often wet."),
    COMPANY_BEFORE("The bakery sells bread, cakes and coffee on most mornings.\n\n", ""),
    COMPANY_BEHIND("", "\n\nThe bakery sells bread, cakes and coffee on most mornings.");

    private final String before;
    private final String behind;

    Neighbour(String before, String behind) {
      this.before = before;
      this.behind = behind;
    }
  }

  @ParameterizedTest
  @EnumSource
  void besideAParagraphThatTellsNothing(Neighbour neighbour) throws IOException {
    for (String text : texts()) {
      if (isArticle(text)) {
        continue;
      }
      String there = neighbour.before + text + neighbour.behind;
      compare(text, facts(text, PUBLISHED), facts(there, PUBLISHED));
    }
    none();
  }

  /** A dateline begins its article, and a speech in paragraphs runs on to the last of them. */
  private static boolean isArticle(String text) {
    return text.indexOf('\n') >= 0
        || text.length() > 1
            && Character.isUpperCase(text.charAt(0))
            && Character.isUpperCase(text.charAt(1));
  }

  @Test
  void withStraightMarksAsWithCurlyOnes() throws IOException {
    for (String text : texts()) {
      String straight = straight(text);
      if (!straight.equals(text)) {
        List<String> curly = facts(text, PUBLISHED).stream().map(SameFactsTest::straight).toList();
        compare(text, curly, facts(straight, PUBLISHED));
      }
    }
    none();
  }

  @ParameterizedTest
  @ValueSource(ints = {-7, 28, 364})
  void aDayLaterAllDaysAreLater(int days) throws IOException {
    for (String text : texts()) {
      if (namesNoDate(text)) {
        compare(text, days(text, PUBLISHED), days(text, PUBLISHED.plusDays(days)));
      }
    }
    none();
  }

  @Test
  void ofOtherPeopleAndCountries() throws IOException {
    for (String text : texts()) {
      List<String> renamed = facts(text, PUBLISHED).stream().map(SameFactsTest::renamed).toList();
      compare(text, renamed, facts(renamed(text), PUBLISHED));
    }
    none();
  }

  @Test
  void onEightThreadsAtOnce() throws Exception {
    List<String> texts = texts().subList(0, 400);
    Callable<List<List<String>>> reading =
        () -> texts.stream().map(text -> facts(text, PUBLISHED)).toList();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<List<String>> alone = reading.call();
      for (Future<List<List<String>>> one : threads.invokeAll(Collections.nCopies(8, reading))) {
        assertThat(one.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "fa-IR", "lt"})
  void whereverTheProgramRuns(String locale) throws IOException {
    List<String> texts = texts();
    List<String> here = new ArrayList<>();
    texts.forEach(text -> here.addAll(facts(text, PUBLISHED)));
    Locale before = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      NewsFacts there = NewsFacts.english();
      List<String> found = new ArrayList<>();
      texts.forEach(text -> found.addAll(facts(there, text, PUBLISHED)));
      assertThat(found).isEqualTo(here);
    } finally {
      Locale.setDefault(before);
      TimeZone.setDefault(zone);
    }
  }

  private void compare(String text, List<String> wanted, List<String> found) {
    if (!found.equals(wanted)) {
      different.add(text + "\n  " + wanted + "\n  " + found);
    }
  }

  private void none() {
    assertThat(different.stream().limit(10)).as("%s texts", different.size()).isEmpty();
  }

  private static List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>();
    for (RuleExamples<?> rule : Corpora.all()) {
      rule.positives().forEach(example -> texts.add(example.sentence()));
      texts.addAll(rule.nearMisses());
    }
    return texts;
  }

  private static List<String> facts(String text, LocalDate published) {
    return facts(ENGINE, text, published);
  }

  private static List<String> facts(NewsFacts engine, String text, LocalDate published) {
    List<String> lines = new ArrayList<>();
    for (Fact fact : engine.read(Article.of(text).published(published))) {
      lines.add(FactLine.of(fact));
    }
    return lines;
  }

  /** The days of all facts, counted from publication. */
  private static List<String> days(String text, LocalDate published) {
    List<String> days = new ArrayList<>();
    for (Fact fact : ENGINE.read(Article.of(text).published(published))) {
      Basis basis = fact.basis();
      When when = basis.when();
      days.add(
          fact.rule()
              + " "
              + (when == null
                  ? ""
                  : after(published, when.start()) + " " + after(published, when.end())));
    }
    return days;
  }

  private static String after(LocalDate published, @Nullable LocalDate day) {
    return day == null ? "" : String.valueOf(ChronoUnit.DAYS.between(published, day));
  }

  /** Whole weeks shift "on Monday" and "yesterday" alike; "on 3 March" and "last month" stay. */
  private static boolean namesNoDate(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    String lower = " " + text.toLowerCase(Locale.ROOT);
    return List.of(
            "january",
            "february",
            "march",
            "april",
            " may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "year",
            "month",
            "spring",
            "summer",
            "autumn",
            "winter",
            "easter",
            "christmas",
            "quarter",
            "century",
            "decade",
            "season")
        .stream()
        .noneMatch(lower::contains);
  }

  private static String renamed(String text) {
    StringBuilder renamed = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      String two = twoWords(text, at, end);
      String word = text.substring(at, end);
      if (OTHERS.containsKey(two)) {
        renamed.append(OTHERS.get(two));
        at += two.length();
      } else {
        renamed.append(OTHERS.getOrDefault(word, word));
        at = end;
        if (at < text.length()) {
          renamed.append(text.charAt(at++));
        }
      }
    }
    return renamed.toString();
  }

  private static String twoWords(String text, int from, int end) {
    int last = end + 1;
    while (last < text.length() && Character.isLetter(text.charAt(last))) {
      last++;
    }
    return text.substring(from, Math.min(last, text.length()));
  }

  private static String straight(String text) {
    return text.replace('“', '"').replace('”', '"').replace('’', '\'').replace('‘', '\'');
  }
}
