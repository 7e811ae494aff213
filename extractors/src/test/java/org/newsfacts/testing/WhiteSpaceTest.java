package org.newsfacts.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.newsfacts.NewsFacts;
import org.newsfacts.model.Fact;
import org.newsfacts.text.Article;

/** How the spaces, marks and line ends of a text are written changes no fact. */
class WhiteSpaceTest {
  private static final NewsFacts ENGINE = NewsFacts.english();

  /** A way to write the same text. */
  @SuppressWarnings("ImmutableEnumChecker") // its functions are made once and never changed
  enum Writing {
    BYTE_ORDER_MARK(text -> "\uFEFF" + text),
    TABS(text -> text.replace(' ', '\t')),
    NO_BREAK_SPACES(text -> text.replace(' ', '\u00a0')),
    NARROW_NO_BREAK_SPACES(text -> text.replace(' ', '\u202f')),
    TWO_SPACES(text -> text.replace(" ", "  ")),
    WINDOWS_LINES(text -> text.replace("\n", "\r\n")),
    OLD_MAC_LINES(text -> text.replace('\n', '\r')),
    SPACES_AT_LINE_ENDS(text -> text.replace("\n", " \t\n") + " "),
    BLANK_LINES_AROUND(text -> "\n\n" + text + "\n\n"),
    SOFT_HYPHENS(WhiteSpaceTest::hyphened),
    ZERO_WIDTH_SPACES(text -> text.replace(" ", " \u200b")),
    ENTITIES(WhiteSpaceTest::encoded, WhiteSpaceTest::decoded),
    PARAGRAPH_TAGS(
        text -> "<p>" + text.replace("\n\n", "</p>\n<p>") + "</p>",
        text -> text.replace("<p>", "").replace("</p>", "")),
    QUOTED_MAIL(text -> "> " + text.replace("\n", "\n> "), text -> text.replace("> ", ""));

    private final UnaryOperator<String> change;
    private final UnaryOperator<String> undo;

    Writing(UnaryOperator<String> change) {
      this(change, text -> text);
    }

    Writing(UnaryOperator<String> change, UnaryOperator<String> undo) {
      this.change = change;
      this.undo = undo;
    }
  }

  @ParameterizedTest
  @EnumSource
  void changesNoFact(Writing writing) throws IOException {
    List<String> different = new ArrayList<>();
    for (RuleExamples<?> rule : Corpora.all()) {
      for (Example<?> example : rule.positives()) {
        compare(writing, example.sentence(), example.published(), different);
      }
      for (RuleExamples.NearMiss miss : rule.misses()) {
        compare(writing, miss.sentence(), miss.published(), different);
      }
    }
    assertThat(different.stream().limit(10)).as("%s texts", different.size()).isEmpty();
  }

  private static void compare(
      Writing writing, String text, @Nullable LocalDate published, List<String> different) {
    String changed = writing.change.apply(text);
    String plain = plain(facts(text, published));
    String others = plain(writing.undo.apply(facts(changed, published)));
    if (!plain.equals(others)) {
      different.add(text + "\n" + plain + "\n" + others);
    }
  }

  private static String facts(String text, @Nullable LocalDate published) {
    StringBuilder lines = new StringBuilder();
    for (Fact fact : ENGINE.read(Article.of(text).published(published))) {
      Spans.check(fact, text);
      lines.append(FactLine.of(fact)).append('\u0001');
    }
    return lines.toString();
  }

  private static String encoded(String text) {
    return text.replace("&", "&amp;")
        .replace("'", "&#39;")
        .replace("\"", "&quot;")
        .replace("’", "&rsquo;")
        .replace("“", "&ldquo;")
        .replace("”", "&rdquo;")
        .replace("é", "&eacute;");
  }

  private static String decoded(String text) {
    return text.replace("&eacute;", "é")
        .replace("&rdquo;", "”")
        .replace("&ldquo;", "“")
        .replace("&rsquo;", "’")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }

  /** The same words with one space between them. */
  private static String plain(CharSequence text) {
    StringBuilder plain = new StringBuilder();
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean seen = c != '\u00ad' && c != '\u200b' && c != '\uFEFF';
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && seen) {
        if (space && !plain.isEmpty()) {
          plain.append(' ');
        }
        space = false;
        plain.append(c);
      } else {
        space |= seen;
      }
    }
    return plain.toString();
  }

  /** Long words may be parted where a line ends: "con-demned" with a hyphen that is not seen. */
  private static String hyphened(String text) {
    StringBuilder hyphened = new StringBuilder();
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      letters = Character.isLowerCase(c) ? letters + 1 : 0;
      if (letters == 4 && i + 2 < text.length() && Character.isLowerCase(text.charAt(i + 1))) {
        hyphened.append('\u00ad');
      }
      hyphened.append(c);
    }
    return hyphened.toString();
  }
}
