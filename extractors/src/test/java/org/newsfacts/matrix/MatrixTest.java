package org.newsfacts.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.newsfacts.testing.Kept;

/**
 * Every act in every way in which it was done or not, under every verb that makes others act, and
 * with a day in every place. The cells that are wrong today are listed in {@code
 * golden/wrong-cells.tsv}; no other may become wrong, and one that becomes right leaves the list:
 * run with {@code -Dnewsfacts.write=true}.
 */
class MatrixTest {
  private static final Kept KEPT = Kept.file("wrong-cells.tsv");

  @Test
  void onlyTheCellsListedAsWrongAreWrong() throws IOException {
    Cells cells = Cells.read();
    if (Kept.isWriting()) {
      KEPT.write(page(cells));
    }
    assumeTrue(KEPT.exists(), "not written yet");
    Set<String> known = new TreeSet<>();
    for (String line : KEPT.lines()) {
      if (!line.startsWith("#")) {
        String[] fields = line.split("\t", -1);
        known.add(fields[0] + "\t" + fields[1] + "\t" + fields[2]);
      }
    }
    Map<String, String> added = new TreeMap<>();
    cells.wrong(
        (cell, detail) -> {
          if (!known.contains(cell)) {
            added.put(cell, detail);
          }
        });
    assertThat(added).as("cells that were right").isEmpty();
    known.removeAll(cells.wrong());
    assertThat(known).as("cells that are right now and leave the list").isEmpty();
  }

  /** The wrong cells with their counts, a line each with the sentence and what is read. */
  private static String page(Cells cells) {
    Map<String, Integer> counts = new TreeMap<>();
    cells.wrong(
        (cell, detail) -> {
          String missing = detail.endsWith("[]") || detail.endsWith("[NONE]") ? " missing" : "";
          counts.merge(cell.split("\t", -1)[0] + missing, 1, Integer::sum);
        });
    StringBuilder page = new StringBuilder("# wrong ").append(cells.wrong().size());
    page.append(" of ").append(cells.size()).append(": ").append(counts).append('\n');
    page.append("# columns: matrix\tact\tcolumn\tsentence\tread\n");
    cells.wrong((cell, detail) -> page.append(cell).append('\t').append(detail).append('\n'));
    return page.toString();
  }
}
