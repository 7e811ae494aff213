package org.newsfacts.examples.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/** A row of a table, quoted as RFC 4180 asks. */
final class CsvRow {
  private CsvRow() {}

  /** Returns the row with its line end. */
  static String of(List<String> cells) {
    StringBuilder row = new StringBuilder();
    try {
      CSVFormat.RFC4180.printRecord(row, cells.toArray());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible); // memory does not fail
    }
    return row.toString();
  }
}
