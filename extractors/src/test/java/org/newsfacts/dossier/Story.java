package org.newsfacts.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsfacts.text.Article;

/**
 * A story of several reports with the incidents, tolls and encounters in it, as its file has it.
 *
 * @param name what it is about
 * @param articles its reports
 * @param marks the words that tell an incident
 * @param tolls the tolls that must come out
 * @param encounters the reports that tell one encounter, of each encounter
 */
record Story(
    String name,
    List<Article> articles,
    List<Mark> marks,
    List<ExpectedToll> tolls,
    List<List<String>> encounters) {

  /** Words of a report that tell an incident of the story. */
  record Mark(String article, int start, int end, String incident) {}

  /** A toll of one incident on one day. */
  record ExpectedToll(
      String incident, String harm, String place, LocalDate day, long low, @Nullable Long high) {}

  static List<Story> read(String file) throws IOException {
    List<Story> stories = new ArrayList<>();
    try (InputStream in = Story.class.getResourceAsStream("/dossier/" + file)) {
      if (in == null) {
        throw new IOException("no file " + file);
      }
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String part : all.split("\nstory: ", -1)) {
        if (!part.startsWith("#")) {
          stories.add(new Reader(part.lines().toList()).story());
        }
      }
    }
    return stories;
  }

  /** Returns the story with its last report first. */
  Story reversed() {
    List<Article> last = new ArrayList<>(articles);
    Collections.reverse(last);
    return new Story(name, last, marks, tolls, encounters);
  }

  private static final class Reader {
    private final List<String> lines;
    private final Map<String, LocalDate> days = new LinkedHashMap<>();
    private final Map<String, StringBuilder> texts = new LinkedHashMap<>();
    private final List<Mark> marks = new ArrayList<>();
    private final List<ExpectedToll> tolls = new ArrayList<>();
    private final List<List<String>> encounters = new ArrayList<>();

    Reader(List<String> lines) {
      this.lines = lines;
    }

    Story story() {
      String id = "";
      for (String line : lines.subList(1, lines.size())) {
        if (line.startsWith("@ ")) {
          String[] parts = line.split(" ", -1);
          id = parts[1];
          days.put(id, LocalDate.parse(parts[2]));
          texts.put(id, new StringBuilder());
        } else if (line.startsWith("toll ")) {
          toll(line.substring(5));
        } else if (line.startsWith("encounter ")) {
          encounters.add(List.of(line.substring(line.indexOf(':') + 2).split(" ", -1)));
        } else if (!line.isBlank()) {
          add(id, line);
        }
      }
      List<Article> articles = new ArrayList<>();
      texts.forEach(
          (key, text) ->
              articles.add(Article.of(text.toString()).id(key).published(days.get(key))));
      return new Story(lines.get(0), articles, marks, tolls, encounters);
    }

    private void add(String id, String line) {
      StringBuilder text = texts.computeIfAbsent(id, key -> new StringBuilder());
      if (!text.isEmpty()) {
        text.append("\n\n");
      }
      int from = 0;
      for (int open = line.indexOf('{'); open >= 0; open = line.indexOf('{', from)) {
        int colon = line.indexOf(':', open);
        int close = line.indexOf('}', open);
        text.append(line, from, open);
        int start = text.length();
        text.append(line, colon + 1, close);
        marks.add(new Mark(id, start, text.length(), line.substring(open + 1, colon)));
        from = close + 1;
      }
      text.append(line.substring(from));
    }

    /** "1 KILLED Aden: 2031-03-10 12; 2031-03-11 15..17" */
    private void toll(String line) {
      int colon = line.indexOf(": ");
      String[] head = line.substring(0, colon).split(" ", 3);
      for (String day : line.substring(colon + 2).split("; ", -1)) {
        String[] parts = day.split(" ", -1);
        String number = parts[1];
        Long high;
        long low;
        if (number.endsWith("+")) {
          low = Long.parseLong(number.substring(0, number.length() - 1));
          high = null;
        } else {
          String[] ends = number.split("\\.\\.", -1);
          low = Long.parseLong(ends[0]);
          high = Long.valueOf(ends[ends.length - 1]);
        }
        tolls.add(
            new ExpectedToll(head[0], head[1], head[2], LocalDate.parse(parts[0]), low, high));
      }
    }
  }
}
