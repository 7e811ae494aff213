package org.newsfacts.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.newsfacts.NewsFacts;
import org.newsfacts.model.Accusation;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Appeal;
import org.newsfacts.model.DiplomaticCall;
import org.newsfacts.model.Fact;
import org.newsfacts.model.Involved;
import org.newsfacts.model.Meeting;
import org.newsfacts.model.Modality;
import org.newsfacts.model.Span;
import org.newsfacts.model.Statement;
import org.newsfacts.model.json.FactJson;
import org.newsfacts.text.Article;

/** What holds for every record, whatever the text says: read over all corpora, alone and mixed. */
class InvariantsTest {
  private static final int MIXED = 3_000;
  private static final LocalDate PUBLISHED = LocalDate.of(2031, 3, 5);
  private static final FactJson JSON = FactJson.standard();
  private static final List<Read> ALL = readAll();

  /** A text and one fact of it. */
  private record Read(String text, LocalDate published, Fact fact) {}

  /** What no record may be. */
  @SuppressWarnings("ImmutableEnumChecker") // its predicates are made once and never changed
  enum Fault {
    /** {@code Col. Nils "J.D.}: a name is cut at a mark, or holds one. */
    NAME_WITH_A_QUOTATION_MARK((fact, read) -> names(fact).stream().anyMatch(Fault::hasMark)),
    /** {@code "No," said Kari Solheim.} has her outside of what is said. */
    SPEAKER_INSIDE_THE_CONTENT(
        (fact, read) ->
            fact instanceof Statement said
                && said.speaker() != null
                && said.content().stream().anyMatch(span -> holds(span, said.speaker()))),
    /** Who speaks does not report himself. */
    REPORTED_BY_HIMSELF(
        (fact, read) ->
            fact instanceof Statement said
                && said.speaker() != null
                && said.basis().reportedBy() != null
                && said.basis().reportedBy().name().equals(said.speaker().name())),
    /** Nobody calls, meets, urges or accuses himself. */
    SAME_ACTOR_ON_BOTH_SIDES((fact, read) -> hasTwice(fact)),
    /** What has happened, happened by the day of publication. */
    DONE_AFTER_PUBLICATION(
        (fact, read) ->
            fact.modality() == Modality.ACTUAL
                && !(fact instanceof Statement)
                && fact.basis().when() != null
                && fact.basis().when().start() != null
                && fact.basis().when().start().isAfter(read.published())),
    /** JSON keeps all of a record. */
    CHANGED_BY_JSON((fact, read) -> !JSON.read(JSON.write(fact)).equals(fact)),
    /** What a field is carried from stands outside of the evidence. */
    UNKNOWN_FIELD_CARRIED((fact, read) -> !fields(fact).containsAll(fact.carried()));

    private final BiPredicate<Fact, Read> isBroken;

    Fault(BiPredicate<Fact, Read> isBroken) {
      this.isBroken = isBroken;
    }

    private static boolean hasMark(String name) {
      return name.chars().anyMatch(c -> "\"“”«»„".indexOf(c) >= 0);
    }
  }

  @ParameterizedTest
  @EnumSource
  void noRecordHasIt(Fault fault) {
    List<String> broken = new ArrayList<>();
    for (Read read : ALL) {
      if (fault.isBroken.test(read.fact(), read)) {
        broken.add(read.text() + "\n  " + FactLine.of(read.fact()));
      }
    }
    assertThat(broken.stream().limit(10)).as("%s records", broken.size()).isEmpty();
  }

  @Test
  void manyRecordsAreLookedAt() {
    assertThat(ALL).hasSizeGreaterThan(8_000);
  }

  @Test
  void noFactStandsTwiceInAText() {
    List<String> twice = new ArrayList<>();
    Set<Read> seen = new HashSet<>();
    for (Read read : ALL) {
      if (!seen.add(read)) {
        twice.add(read.text() + "\n  " + FactLine.of(read.fact()));
      }
    }
    assertThat(twice.stream().limit(10)).as("%s records", twice.size()).isEmpty();
  }

  private static List<Read> readAll() {
    try {
      NewsFacts engine = NewsFacts.english();
      List<Read> all = new ArrayList<>();
      for (String text : texts()) {
        for (Fact fact : engine.read(Article.of(text).published(PUBLISHED))) {
          Spans.check(fact, text);
          all.add(new Read(text, PUBLISHED, fact));
        }
      }
      return all;
    } catch (IOException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /** All sentences of the corpora, and made-up articles of three of them. */
  private static Set<String> texts() throws IOException {
    Set<String> sentences = new LinkedHashSet<>();
    for (RuleExamples<?> rule : Corpora.all()) {
      rule.positives().forEach(example -> sentences.add(example.sentence()));
      sentences.addAll(rule.nearMisses());
    }
    List<String> list = List.copyOf(sentences);
    Random random = new Random(11);
    Set<String> texts = new LinkedHashSet<>(sentences);
    for (int i = 0; i < MIXED; i++) {
      String mark = random.nextBoolean() ? " " : "\n\n";
      texts.add(
          String.join(
              mark,
              list.get(random.nextInt(list.size())),
              list.get(random.nextInt(list.size())),
              list.get(random.nextInt(list.size()))));
    }
    return texts;
  }

  private static List<String> names(Fact fact) {
    return fact.actors().stream().map(one -> one.actor().name()).toList();
  }

  private static Set<String> fields(Fact fact) {
    Set<String> fields = new HashSet<>(Set.of("when", "reportedBy"));
    for (var component : fact.getClass().getRecordComponents()) {
      fields.add(component.getName());
    }
    return fields;
  }

  private static boolean holds(Span content, Actor speaker) {
    Span mention = speaker.mention();
    return mention != null && mention.start() >= content.start() && mention.end() <= content.end();
  }

  /** One name in two parts of a fact where nobody can be both. */
  private static boolean hasTwice(Fact fact) {
    if (!(fact instanceof DiplomaticCall
        || fact instanceof Meeting
        || fact instanceof Appeal
        || fact instanceof Accusation)) {
      return false;
    }
    Set<String> seen = new HashSet<>();
    for (Involved one : fact.actors()) {
      if (!one.part().equals("reportedBy") && !seen.add(one.actor().name())) {
        return true;
      }
    }
    return false;
  }
}
