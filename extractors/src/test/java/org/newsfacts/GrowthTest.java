package org.newsfacts;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsfacts.text.Article;

/**
 * Texts of one form over and over, with another name each time: twice the text costs twice as much.
 * What is counted is the memory that the reading thread asks for, which is the same on every
 * machine. In the forms "$" stands for a name that no other sentence has, "#" for a number.
 */
class GrowthTest {
  private static final int SHORT = 8_000;
  private static final String[] BEGINNINGS = {
    "b", "c", "d", "f", "g", "h", "j", "k", "l", "m", "n", "p", "r", "s", "t", "v", "w", "z", "br",
    "dr", "kr", "tr"
  };
  private static final String VOWELS = "aeiou";

  private static final NewsFacts ENGINE = NewsFacts.english();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ms. $ met Mr. $ in the town on Monday.",
        "Army Attacks $ Depot, # Killed\n\n",
        "The $ Council said the council would meet the $ Ministry.",
        "The $ minister called his $ counterpart on Monday.",
        "Rebels attacked $ on Tuesday.",
        "Both sides met in $.",
        "Mr. $ visited $ on Friday.",
        "Ms. $ held a press conference in $.",
        "Drones struck $ overnight.",
        "The mayor speaks in $, todayCredit: $ $/AFP\n",
        "Talks Between $ and $\n\n",
        "$ condemned $ over the raid.",
        "$ accused $ of theft.",
        "$ urged $ to pull back.",
        "$ said he was worried about $.",
        "\"We will go on,\" $ $ said.",
        "\"We will go on,\" he told $.",
        "$ told $ that the $ Union had agreed.",
        "According to $, the bridge was closed.",
        "A bomb killed # people in $.",
        "# people were killed and # wounded in $ on Sunday.",
        "The toll in $ rose to #.",
        "$ sent an envoy to $.",
        "$ mediated between $ and $.",
        "$ offered $ help.",
        "The union of $ called a strike for Friday.",
        "Thousands marched in $ on Saturday.",
        "The $ assembly adopted a resolution on $.",
        "$ voted # to # against $.",
        "He left $. She left $. They left $.",
        "The minister of $, $ $, said it was over.",
        "$ $, a spokesman for $, said so.",
        "$ thanked $ for its support.",
        "The $ and the $ and the $ met.",
        "$, $, $, $ and $ met in $.",
        "The firm $ cut jobs. It said $ was shut.",
        "$ is a town. The town is near $.",
        "On January 3, 2021, $ left $ and on January 5 he died.",
        "In # days $ had # guards and # dogs.",
        "($) ($) ($)",
        "$ -- $ -- $",
        "$: $\n",
        "\"$\" \"$\" \"$\"",
        "$'s $'s brother left.",
        "who $ that $ which $ if $",
        "$ and $ or $ but $",
        "Prime Minister $ $ of $ told $ $ Prime Minister.",
        "Chairman $ resigned. The chairman of $ resigned.",
        "UN envoy $ visited $ and $.",
        "The army said $ fired at $; $ denied it.",
        "the statement by $ said. The report of $ said. It said $.",
        "The Organisation of $ ($) met. The $ Group said.",
        "$ was killed. $ was hurt. $ died.",
        "People in $ were displaced by $.",
        "Mr $ added. Mr $ added that $ was there.",
        "\"The raid on $ was wrong,\" said $. \"It must stop,\" the $ minister added.",
        "by $ by $ by $",
        "to $ to $ to $",
        "of the $ of the $",
        "said said said $ said",
        "the the the $ the"
      })
  void growsWithTheText(String form) {
    ENGINE.read(Article.of(text(form, SHORT * 4))); // all words are known from here on
    double two = cost(text(form, SHORT * 2));
    double four = cost(text(form, SHORT * 4));
    assertThat(four / two).isLessThan(2.5);
  }

  /** Long loops that ask for no memory show in the processor's time alone, and in longer texts. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "$, $, $, $ and $ met in $.",
        "Ms. $ met Mr. $ in the town on Monday.",
        "Rebels attacked $ on Tuesday.",
        "\"We will go on,\" $ $ said."
      })
  void takesTimeWithTheText(String form) {
    String once = text(form, SHORT * 2);
    String eight = text(form, SHORT * 16);
    ENGINE.read(Article.of(eight));
    double least = Double.MAX_VALUE;
    for (int i = 0; i < 4 && least > 16; i++) {
      least = Math.min(least, time(eight) / time(once));
    }
    assertThat(least).isLessThan(16); // eight for what is linear, 64 for each pair of all names
  }

  private static double time(String text) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    ENGINE.read(Article.of(text));
    return threads.getCurrentThreadCpuTime() - before;
  }

  @Test
  void boundsTheFactsOfASentence() {
    Facts facts = ENGINE.read(Article.of("according to Oman, ".repeat(2_000)));
    assertThat(facts.size()).isLessThan(2_000);
    assertThat(facts.warnings()).anyMatch(warning -> warning.contains("in a sentence"));
  }

  private static long cost(String text) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long thread = Thread.currentThread().getId();
    long before = threads.getThreadAllocatedBytes(thread);
    ENGINE.read(Article.of(text));
    return threads.getThreadAllocatedBytes(thread) - before;
  }

  private static String text(String form, int length) {
    StringBuilder text = new StringBuilder();
    int number = 7;
    while (text.length() < length) {
      for (int i = 0; i < form.length(); i++) {
        char c = form.charAt(i);
        if (c == '$') {
          text.append(name(number));
          number += 13;
        } else if (c == '#') {
          text.append(3 + number % 90);
        } else {
          text.append(c);
        }
      }
      text.append(form.endsWith("\n") ? "" : " ");
    }
    return text.toString();
  }

  /** "Brokilan": another one for each number. */
  private static String name(int number) {
    StringBuilder name = new StringBuilder();
    int rest = number;
    for (int i = 0; i < 3; i++) {
      name.append(BEGINNINGS[rest % BEGINNINGS.length]);
      rest /= BEGINNINGS.length;
      name.append(VOWELS.charAt((rest + i) % VOWELS.length()));
      rest /= VOWELS.length();
    }
    name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
    return name.append('n').toString();
  }
}
