package org.newsfacts.examples.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Articles as a table (RFC 4180, or parted by tabs or semicolons) whose first row names the
 * columns; one of them holds the text. An article without an id is named after its row.
 */
final class ArticleTable {
  private final String file;
  private final ArticleSink sink;
  private final ArticleFields fields;

  ArticleTable(String file, ArticleFields fields, ArticleSink sink) {
    this.file = file;
    this.fields = fields;
    this.sink = sink;
  }

  /** Whether the first line of a text names columns, and one of them is that of the text. */
  static boolean isTable(String start, ArticleFields fields) {
    String line = start.lines().findFirst().orElse("");
    if (line.length() > 2000 || separator(line) == 0) {
      return false;
    }
    try (CSVParser parser = format(separator(line)).parse(new StringReader(line))) {
      List<CSVRecord> rows = parser.getRecords();
      Set<String> names = new HashSet<>();
      for (int i = 0; !rows.isEmpty() && i < rows.get(0).size(); i++) {
        names.add(rows.get(0).get(i).strip());
      }
      return names.size() > 1 && fields.hasText(names);
    } catch (IOException | UncheckedIOException noTable) {
      return false;
    }
  }

  void read(InputStream in, byte[] first) throws IOException, BrokenInputException {
    Charset marked = Encodings.marked(first);
    Charset charset =
        marked != null
            ? marked
            : Encodings.looksLikeUtf8(first) ? StandardCharsets.UTF_8 : Encodings.WESTERN;
    if (!charset.equals(StandardCharsets.UTF_8)) {
      sink.note(file, "read as " + charset.name());
    }
    Reader reader = new InputStreamReader(in, charset);
    String start = new String(first, charset);
    char separator = separator(start.lines().findFirst().orElse(""));
    try (CSVParser rows = format(separator == 0 ? ',' : separator).parse(reader)) {
      rows(rows.iterator());
    } catch (UncheckedIOException | IllegalStateException broken) {
      sink.problem(file, "a row that is no CSV ends the reading: look for a quotation mark alone");
    }
  }

  private void rows(Iterator<CSVRecord> rows) throws BrokenInputException {
    if (!rows.hasNext()) {
      throw new BrokenInputException(0, "an empty table");
    }
    List<String> names = new ArrayList<>();
    rows.next().forEach(name -> names.add(bare(name)));
    if (!fields.hasText(new HashSet<>(names))) {
      throw new BrokenInputException(
          0, "no column for the text among " + names + "; --field text=NAME says which it is");
    }
    ArticleObjects objects = new ArticleObjects(fields, sink);
    int number = 1;
    while (rows.hasNext()) {
      CSVRecord row = rows.next();
      number++;
      List<String> notes = new ArrayList<>();
      if (row.size() != names.size()) {
        notes.add("row of " + row.size() + " cells below " + names.size() + " columns");
      }
      Map<String, String> object = new LinkedHashMap<>();
      for (int i = 0; i < names.size() && i < row.size(); i++) {
        object.put(names.get(i), row.get(i));
      }
      objects.take(object, file + ":" + number, notes);
    }
  }

  private static String bare(String name) {
    return (name.startsWith("\uFEFF") ? name.substring(1) : name).strip();
  }

  private static CSVFormat format(char separator) {
    return CSVFormat.RFC4180
        .builder()
        .setDelimiter(separator)
        .setIgnoreEmptyLines(true)
        .setTrailingData(true)
        .get();
  }

  /** Returns the sign that parts the names of the columns most often; 0 for none. */
  private static char separator(String line) {
    char best = 0;
    long most = 0;
    for (char c : new char[] {',', '\t', ';'}) {
      long count = line.chars().filter(sign -> sign == c).count();
      if (count > most) {
        most = count;
        best = c;
      }
    }
    return best;
  }
}
