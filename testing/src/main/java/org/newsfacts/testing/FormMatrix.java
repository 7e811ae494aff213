package org.newsfacts.testing;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.newsfacts.model.Fact;
import org.newsfacts.model.Modality;
import org.newsfacts.text.Article;

/**
 * A verb in all the forms in which a text tells its act, done or not: what one row of a list of
 * senses must give.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> sanction() {
 *   return FormMatrix.of("sanction", "sanctioned", "sanctioned", "sanctioning")
 *       .by("Canada")
 *       .on("Peru")
 *       .tests("sanction.impose", CorpusReader.of(ENGINE::read, ENGINE::explain));
 * }
 * }</pre>
 *
 * <p>Each cell wants one fact of the rule that names who acts, told as the form tells it, or none
 * where the text only speaks of the act.
 */
public final class FormMatrix {
  private final String base;
  private final String past;
  private final String participle;
  private final String gerund;
  private String doer = "Canada";
  private String object = "Peru";
  private String rest = "";

  private FormMatrix(String base, String past, String participle, String gerund) {
    this.base = base;
    this.past = past;
    this.participle = participle;
    this.gerund = gerund;
  }

  /** Begins the matrix of a verb: "slap", "slapped", "slapped", "slapping". */
  public static FormMatrix of(String base, String past, String participle, String gerund) {
    return new FormMatrix(base, past, participle, gerund);
  }

  /** Sets who acts: a name without article; "Canada" unless set. */
  public FormMatrix by(String name) {
    doer = name;
    return this;
  }

  /** Sets the object: "sanctions"; "Peru" unless set. */
  public FormMatrix on(String words) {
    object = words;
    return this;
  }

  /** Sets what stands behind the object: "on Peru"; nothing unless set. */
  public FormMatrix behind(String words) {
    rest = " " + words;
    return this;
  }

  /**
   * A form and what it must give.
   *
   * @param form what it is called: "passive"
   * @param sentence the sentence
   * @param told whether a fact is read
   * @param negated whether it did not happen
   * @param modality how it is told
   */
  public record Cell(
      String form, String sentence, boolean told, boolean negated, Modality modality) {}

  /** Returns all cells. */
  public List<Cell> cells() {
    String verb = object + rest;
    String start = Character.toUpperCase(object.charAt(0)) + object.substring(1);
    List<Cell> cells = new ArrayList<>();
    done(cells, "active", doer + " " + past + " " + verb + ".");
    done(cells, "passive", start + " was " + participle + rest + " by " + doer + ".");
    done(cells, "perfect", doer + " has " + participle + " " + verb + ".");
    done(cells, "relative", doer + ", which " + past + " " + verb + ", shut its office.");
    done(cells, "coordinated", doer + " praised Oman and " + past + " " + verb + ".");
    done(cells, "participle", doer + " shut its office, " + gerund + " " + verb + ".");
    done(cells, "dated", "On Monday " + doer + " " + past + " " + verb + ".");
    done(cells, "list", "Both " + doer + " and Norway " + past + " " + verb + ".");
    not(cells, "denied", doer + " did not " + base + " " + verb + ".");
    not(cells, "never", doer + " never " + past + " " + verb + ".");
    not(cells, "refused", doer + " refused to " + base + " " + verb + ".");
    not(cells, "failed", doer + " failed to " + base + " " + verb + ".");
    not(cells, "stopped short", doer + " stopped short of " + gerund + " " + verb + ".");
    not(cells, "without", doer + " shut its office without " + gerund + " " + verb + ".");
    told(cells, "future", doer + " will " + base + " " + verb + ".", Modality.PLANNED);
    told(cells, "planned", doer + " plans to " + base + " " + verb + ".", Modality.PLANNED);
    told(cells, "possible", doer + " may " + base + " " + verb + ".", Modality.POSSIBLE);
    told(
        cells, "threatened", doer + " threatened to " + base + " " + verb + ".", Modality.POSSIBLE);
    untold(cells, "urged", "Norway urged " + doer + " to " + base + " " + verb + ".");
    untold(
        cells,
        "if",
        "If the talks fail and " + doer + " has to " + base + " " + verb + ", ships stop.");
    untold(cells, "quoted", "\"" + doer + " " + past + " " + verb + ",\" the envoy said.");
    return List.copyOf(cells);
  }

  private static void done(List<Cell> cells, String form, String sentence) {
    cells.add(new Cell(form, sentence, true, false, Modality.ACTUAL));
  }

  private static void not(List<Cell> cells, String form, String sentence) {
    cells.add(new Cell(form, sentence, true, true, Modality.ACTUAL));
  }

  private static void told(List<Cell> cells, String form, String sentence, Modality modality) {
    cells.add(new Cell(form, sentence, true, false, modality));
  }

  private static void untold(List<Cell> cells, String form, String sentence) {
    cells.add(new Cell(form, sentence, false, false, Modality.ACTUAL));
  }

  /** Returns a test for each cell but those of the forms named. */
  public Stream<DynamicTest> tests(String rule, CorpusReader reader, String... butForms) {
    List<String> left = List.of(butForms);
    return cells().stream()
        .filter(cell -> !left.contains(cell.form()))
        .map(
            cell ->
                dynamicTest(cell.form() + ": " + cell.sentence(), () -> check(cell, rule, reader)));
  }

  private void check(Cell cell, String rule, CorpusReader reader) {
    Article article = Article.of(cell.sentence());
    List<Fact> facts =
        reader.read(article).stream().filter(fact -> fact.rule().equals(rule)).toList();
    boolean right =
        cell.told() ? facts.stream().anyMatch(fact -> isAsTold(fact, cell)) : facts.isEmpty();
    if (!right) {
      Assertions.fail(
          "expected "
              + (cell.told() ? cell.modality() + (cell.negated() ? ", negated" : "") : "nothing")
              + " but found "
              + facts
              + "\n"
              + reader.explain(article));
    }
  }

  private boolean isAsTold(Fact fact, Cell cell) {
    boolean names =
        fact.actors().stream()
            .anyMatch(
                one ->
                    one.actor().name().equals(doer)
                        || one.actor().members().stream().anyMatch(m -> m.name().equals(doer)));
    return names && fact.negated() == cell.negated() && fact.modality() == cell.modality();
  }
}
