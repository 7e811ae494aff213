package org.newsfacts.casualty;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Basis;
import org.newsfacts.model.CasualtyFigure;
import org.newsfacts.model.Fact;
import org.newsfacts.model.Place;
import org.newsfacts.model.Span;
import org.newsfacts.model.When;
import org.newsfacts.reading.Reading;
import org.newsfacts.reading.Scene;
import org.newsfacts.text.LineKind;
import org.newsfacts.text.TokenRange;

/** Writes the figures of one scene. */
final class Figures {
  static final String SUBSET = "casualty.subset";

  private final Scene scene;
  private final Reading reading;
  private final HarmWords words;
  private final Circumstances circumstances;
  private final Sources sources;
  private final Sieve noFigures;
  private final Set<Long> bodyCounts = new HashSet<>();
  private final List<Draft> drafts;
  private final Victims victims;
  private final Set<String> namesTold = new HashSet<>();

  Figures(Scene scene, HarmWords words, HarmRules rules, boolean carrying) {
    this.scene = scene;
    this.reading = scene.reading();
    this.words = words;
    this.victims = new Victims(reading, words);
    this.sources = new Sources(scene, words);
    this.drafts = new Drafts(scene, words, rules).read();
    for (Draft draft : drafts) {
      setOut(draft);
    }
    this.circumstances = new Circumstances(reading, words, carrying);
    circumstances.read(drafts);
    this.noFigures = new Sieve(reading, words, circumstances.days());
    for (Draft draft : drafts) {
      if (draft.finding != null && !draft.isPart() && kind(draft.crowd) == LineKind.BODY) {
        bodyCounts.add(draft.crowd.count().lower());
      }
    }
  }

  void write(Consumer<Fact> sink) {
    Sums sums = new Sums(reading, words, circumstances.days());
    Draft before = null;
    for (Draft draft : drafts) {
      if (!draft.isPart()) {
        draft.aggregation = sums.of(draft, before);
      }
      before = draft;
    }
    new Wholes(reading, words).link(drafts);
    for (Draft draft : drafts) {
      scene.trace().attempt("casualty", draft.crowd.range().from(), () -> write(draft, sink));
    }
  }

  private void write(Draft draft, Consumer<Fact> sink) {
    Finding finding = draft.finding;
    if (finding != null && noFigures.keeps(draft) && (draft.isPart() || isNew(draft.crowd))) {
      scene.trace().read(finding.rule(), finding.from(), draft.crowd.count().toString());
      sink.accept(figure(draft, finding));
    }
  }

  /** Finds the clause and the stretch that shows the figure. */
  private void setOut(Draft draft) {
    Crowd crowd = draft.crowd;
    Finding finding = draft.finding;
    TokenRange range = crowd.range();
    int last = range.to() - 1;
    if (finding != null && !draft.isPart()) {
      range = range.union(TokenRange.of(finding.from(), finding.to()));
      last = Math.min(finding.to(), crowd.range().to()) - 1;
    }
    Clause clause = reading.clauses().at(Math.max(0, last));
    draft.clause = clause;
    if (finding != null && !draft.isPart() && finding.from() >= crowd.range().to()) {
      draft.clause = reading.clauses().at(finding.to() - 1);
    }
    if (!draft.isPart()
        && clause != null
        && !clause.range().isEmpty()
        && reading.sentence(range.from()).contains(clause.range())) {
      boolean subject = finding != null && finding.from() >= crowd.range().to();
      int from = subject ? range.from() : clause.range().from();
      range = range.union(TokenRange.of(from, Math.max(from, clause.range().to())));
    }
    draft.evidence = reading.trimmed(range);
  }

  /** A death told by name is told once; a headline's figure is left to the body that repeats it. */
  private boolean isNew(Crowd crowd) {
    if (crowd.named() && crowd.victims() != null) {
      return namesTold.add(reading.actor(crowd.victims(), crowd.head()).name());
    }
    return kind(crowd) == LineKind.BODY || !bodyCounts.contains(crowd.count().lower());
  }

  private LineKind kind(Crowd crowd) {
    return reading.lines().kindAt(reading.tokens().start(crowd.range().from()));
  }

  private CasualtyFigure figure(Draft draft, Finding finding) {
    Draft whole = draft.whole;
    When when = circumstances.when(draft);
    Place place = circumstances.place(draft);
    Span cause = circumstances.cause(draft);
    Actor perpetrator = circumstances.perpetrator(draft);
    List<String> carried = new ArrayList<>();
    note("when", when == null ? null : when.mention(), draft, carried);
    note("place", place == null ? null : place.mention(), draft, carried);
    note("cause", cause, draft, carried);
    note("perpetrator", perpetrator == null ? null : perpetrator.mention(), draft, carried);
    Basis basis =
        new Basis(
            reading.span(draft.evidence),
            finding.rule(),
            false,
            finding.modality(),
            sources.of(draft),
            when,
            carried);
    boolean some = draft.isPart() || draft.crowd.partOfWhole() >= 0;
    CasualtyFigure.Group group = some ? victims.ofPart(draft.crowd) : draft.group;
    TokenRange told = victims.told(draft);
    boolean unnamed = draft.crowd.victims() == null && group == CasualtyFigure.Group.PEOPLE;
    return CasualtyFigure.builder(basis)
        .harm(finding.harm())
        .count(draft.crowd.count())
        .victims(told == null ? null : reading.span(told))
        .group(unnamed && whole != null ? whole.group : group)
        .place(place)
        .aggregation(draft.aggregation)
        .partOf(whole == null ? null : reading.span(whole.evidence).start())
        .since(circumstances.since(draft))
        .cause(cause)
        .perpetrator(perpetrator)
        .build();
  }

  /** Notes a field whose words stand outside the sentence of the evidence. */
  private void note(String field, @Nullable Span words, Draft draft, List<String> carried) {
    Span sentence = reading.span(reading.sentence(draft.evidence.from()));
    if (words != null && (words.start() < sentence.start() || words.end() > sentence.end())) {
      carried.add(field);
    }
  }
}
