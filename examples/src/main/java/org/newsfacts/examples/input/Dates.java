package org.newsfacts.examples.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsfacts.text.Article;

/** Publication dates as feeds, pages and tables write them. */
public final class Dates {
  private static final int DAY_LENGTH = "2021-05-17".length();
  private static final List<DateTimeFormatter> FORMS =
      List.of(
          form("uuuuMMdd"),
          form("uuuu/M/d"),
          form("uuuu.M.d"),
          form("d MMM uuuu"),
          form("d MMMM uuuu"),
          form("MMM d uuuu"),
          form("MMMM d uuuu"));

  private Dates() {}

  private static DateTimeFormatter form(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  /**
   * Reads "2021-05-17" or a time stamp that begins so: "2021-05-17T08:30:00+02:00". The day is the
   * one that is written.
   *
   * @throws IllegalArgumentException for anything else
   */
  public static LocalDate parse(String written) {
    return iso(written.strip())
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "not a date: \"" + written + "\", expected like 2021-05-17"));
  }

  /**
   * Reads a date in one of the forms that are not ambiguous: those of {@link #parse}, "20210517",
   * "Mon, 17 May 2021 08:30:00 GMT", "May 17, 2021", "17th May 2021, 5pm", seconds or milliseconds
   * since 1970. Not "05/06/2021", which is two days.
   */
  public static Optional<LocalDate> read(String written) {
    String text = written.strip();
    Optional<LocalDate> iso = iso(text);
    if (iso.isPresent()) {
      return iso;
    }
    if (text.length() >= 10 && text.length() <= 13 && digits(text, 0) == text.length()) {
      long number = Long.parseLong(text);
      long days = (text.length() > 11 ? number / 1000 : number) / 86_400;
      return Optional.of(LocalDate.ofEpochDay(days));
    }
    String words = words(text);
    for (DateTimeFormatter form : FORMS) {
      Optional<LocalDate> day = day(words, form);
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  /** Gives an article its date; one that cannot be read costs the date, not the article. */
  static Article dated(Article article, @Nullable String written, List<String> notes) {
    if (written == null || written.isBlank()) {
      return article;
    }
    Optional<LocalDate> day = read(written);
    if (day.isEmpty()) {
      String shown = written.length() <= 60 ? written : written.substring(0, 57) + "...";
      notes.add("date not read: \"" + shown + "\"");
    }
    return article.published(day.orElse(null));
  }

  private static Optional<LocalDate> iso(String day) {
    boolean stamped =
        day.length() > DAY_LENGTH
            && (day.charAt(DAY_LENGTH) == 'T' || day.charAt(DAY_LENGTH) == ' ');
    return day(stamped ? day.substring(0, DAY_LENGTH) : day, DateTimeFormatter.ISO_LOCAL_DATE);
  }

  private static Optional<LocalDate> day(String text, DateTimeFormatter form) {
    try {
      return Optional.of(LocalDate.parse(text, form));
    } catch (DateTimeException other) {
      return Optional.empty();
    }
  }

  /**
   * Returns what looks like day, month and year, in their order: "17 May 2021" of "Published
   * Monday, 17th May 2021 at 08:30 GMT". They stand side by side.
   */
  private static String words(String text) {
    StringBuilder words = new StringBuilder();
    int count = 0;
    int at = 0;
    while (at < text.length() && count < 3) {
      int end = at;
      while (end < text.length() && !isBetween(text.charAt(end))) {
        end++;
      }
      String word = bare(text.substring(at, end));
      boolean fits = isYearFirst(word) || isNumber(word) || isMonth(word);
      if (fits) {
        words.append(words.isEmpty() ? "" : " ").append(word);
        count++;
      } else if (end > at && count > 0) {
        words.setLength(0);
        count = 0;
      }
      at = end + 1;
    }
    return words.toString();
  }

  private static boolean isBetween(char c) {
    return c == ' ' || c == ',' || c == '-' || c == '\u00a0' || c == '|' || c == '\n' || c == '\t';
  }

  private static boolean isYearFirst(String word) {
    return digits(word, 0) == 4
        && (word.length() == 8 && digits(word, 0) == 8 || word.length() > 4);
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty() && digits(word, 0) == word.length() && word.length() != 3;
  }

  private static boolean isMonth(String word) {
    if (word.length() < 3) {
      return false;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    for (java.time.Month month : java.time.Month.values()) {
      String name = month.name().toLowerCase(Locale.ROOT);
      if (name.equals(lower) || name.substring(0, 3).equals(lower)) {
        return true;
      }
    }
    return false;
  }

  /** Returns "17" of "17th" and "Sep" of "Sept.". */
  private static String bare(String word) {
    String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    int number = digits(bare, 0);
    if (number > 0 && number <= 2 && bare.length() == number + 2) {
      String end = bare.substring(number).toLowerCase(Locale.ROOT);
      return List.of("st", "nd", "rd", "th").contains(end) ? bare.substring(0, number) : bare;
    }
    return bare.equalsIgnoreCase("sept") ? "Sep" : bare;
  }

  private static int digits(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at - from;
  }
}
