package org.newsfacts.testing;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.newsfacts.frame.Role;
import org.newsfacts.lexicon.WordList;
import org.newsfacts.model.Fact;
import org.newsfacts.model.Modality;
import org.newsfacts.text.Article;

/**
 * A word in all the forms in which a text tells its act, done or not: what one row of a list of
 * senses must give.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> allRows() {
 *   return FactFile.read(Path.of("facts/sanction.tsv")).get(0).senses().rows().stream()
 *       .map(row -> FormMatrix.of(row).filling(Role.CONTENT, "sanctions"))
 *       .flatMap(m -> m.tests("sanction.told", CorpusReader.of(ENGINE::read, ENGINE::explain)));
 * }
 * }</pre>
 *
 * <p>Each cell wants one fact of the rule that names who acts, told as the form tells it, or none
 * where the text only speaks of the act.
 */
public final class FormMatrix {
  private final SenseRow row;
  private String past;
  private String participle;
  private String gerund;

  private FormMatrix(SenseRow row) {
    this.row = row;
    this.past = VerbSpelling.past(row.first());
    this.participle = VerbSpelling.participle(row.first());
    this.gerund = VerbSpelling.gerund(row.first());
  }

  /**
   * Begins the matrix of a row of senses, a verb or a noun. What stands around the word follows
   * from its slots; those that may stay empty do.
   *
   * @throws IllegalArgumentException when the row is no verb or noun, or names an unknown role
   */
  public static FormMatrix of(WordList.Row row) {
    return new FormMatrix(SenseRow.of(row));
  }

  /** Sets the forms of a verb that is spelt as no rule tells: "permitted", "permitting". */
  public FormMatrix spelt(String pastForm, String participleForm, String gerundForm) {
    past = pastForm;
    participle = participleForm;
    gerund = gerundForm;
    return this;
  }

  /**
   * Sets who or what fills a role; "Canada" does and "Peru" suffers, topics and contents are "the
   * raid" unless set.
   */
  public FormMatrix filling(Role role, String words) {
    row.fill(role, words);
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
    return List.copyOf(row.isNoun() ? nounCells() : verbCells());
  }

  private List<Cell> verbCells() {
    String doer = doer();
    String object = row.filling("obj");
    String verb = row.particle() + (object.isEmpty() ? "" : " " + object) + row.rest() + ".";
    String base = row.first();
    List<Cell> cells = new ArrayList<>();
    done(cells, "active", doer + " " + past + verb);
    if (!object.isEmpty()) {
      done(cells, "passive", passive(object));
    }
    done(cells, "perfect", doer + " has " + participle + verb);
    done(cells, "relative", doer + ", which " + past + until(verb) + ", shut its office.");
    done(cells, "coordinated", doer + " praised Oman and " + past + verb);
    done(cells, "participle", doer + " shut its office, " + gerund + verb);
    done(cells, "dated", "On Monday " + doer + " " + past + verb);
    done(cells, "list", "Both " + doer + " and Norway " + past + verb);
    not(cells, "denied", doer + " did not " + base + verb);
    not(cells, "never", doer + " never " + past + verb);
    not(cells, "refused", doer + " refused to " + base + verb);
    not(cells, "failed", doer + " failed to " + base + verb);
    not(cells, "stopped short", doer + " stopped short of " + gerund + verb);
    not(cells, "without", doer + " shut its office without " + gerund + verb);
    told(cells, "future", doer + " will " + base + verb, Modality.PLANNED);
    told(cells, "planned", doer + " plans to " + base + verb, Modality.PLANNED);
    told(cells, "possible", doer + " may " + base + verb, Modality.POSSIBLE);
    told(cells, "threatened", doer + " threatened to " + base + verb, Modality.POSSIBLE);
    untold(cells, "urged", "Norway urged " + doer + " to " + base + verb);
    String needed = " has to " + base + until(verb) + ", ships stop.";
    untold(cells, "if", "If the talks fail and " + doer + needed);
    untold(cells, "quoted", "\"" + doer + " " + past + until(verb) + ",\" the envoy said.");
    return cells;
  }

  private List<Cell> nounCells() {
    String noun = row.first() + row.particle() + row.rest();
    String doer = doer();
    List<Cell> cells = new ArrayList<>();
    if (row.has("poss")) {
      done(cells, "possessive", doer + "'s " + noun + " came on Monday.");
    }
    if (row.has("by")) {
      done(cells, "by", "The " + noun + " by " + doer + " came on Monday.");
    }
    return cells;
  }

  private String passive(String object) {
    boolean plural = object.endsWith("s");
    String start = Character.toUpperCase(object.charAt(0)) + object.substring(1);
    String words = participle + row.particle() + row.rest();
    return start + (plural ? " were " : " was ") + words + " by " + doer() + ".";
  }

  private String doer() {
    return row.isNoun() && row.has("by")
        ? row.filling("by")
        : row.filling(row.isNoun() ? "poss" : "subj");
  }

  private static String until(String sentence) {
    return sentence.substring(0, sentence.length() - 1);
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
                    one.actor().name().equals(doer())
                        || one.actor().members().stream().anyMatch(m -> m.name().equals(doer())));
    return names && fact.negated() == cell.negated() && fact.modality() == cell.modality();
  }
}
