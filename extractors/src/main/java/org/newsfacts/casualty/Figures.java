package org.newsfacts.casualty;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.mention.TimeMention;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Aggregation;
import org.newsfacts.model.Basis;
import org.newsfacts.model.CasualtyFigure;
import org.newsfacts.model.Fact;
import org.newsfacts.model.Harm;
import org.newsfacts.model.Span;
import org.newsfacts.model.VictimGroup;
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
  private final Whereabouts whereabouts;
  private final Moments moments;
  private final Causes causes;
  private final Sources sources;
  private final Sieve sieve;
  private final List<Draft> drafts;
  private final Set<String> namesTold = new HashSet<>();

  Figures(Scene scene, HarmWords words) {
    this.scene = scene;
    this.reading = scene.reading();
    this.words = words;
    this.sources = new Sources(scene, words);
    EventReader events = new EventReader(reading, words);
    this.whereabouts = new Whereabouts(reading, words);
    this.moments = new Moments(reading, words);
    this.causes = new Causes(reading, words, events, whereabouts);
    this.drafts = new Drafts(reading, words).read();
    for (Draft draft : drafts) {
      scene.trace().attempt("casualty", draft.crowd.range().from(), () -> setOut(draft));
    }
    this.sieve = new Sieve(reading, words, moments, events);
    new Happenings(reading, whereabouts, moments, causes, events).assign(drafts);
  }

  void write(Consumer<Fact> sink) {
    Sums sums = new Sums(reading, moments);
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
    if (finding != null && sieve.keeps(draft) && (draft.isPart() || isNew(draft.crowd))) {
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
    if (kind(crowd) == LineKind.BODY) {
      return true;
    }
    for (Draft other : drafts) {
      boolean body = other.finding != null && !other.isPart() && kind(other.crowd) == LineKind.BODY;
      if (body && other.crowd.count().lower() == crowd.count().lower()) {
        return false;
      }
    }
    return true;
  }

  private LineKind kind(Crowd crowd) {
    return reading.lines().kindAt(reading.tokens().start(crowd.range().from()));
  }

  private CasualtyFigure figure(Draft draft, Finding finding) {
    Happening happening = draft.happening;
    Draft whole = draft.whole;
    Causes.Told told = causes.of(draft);
    Basis basis =
        new Basis(
            reading.span(draft.evidence),
            finding.rule(),
            false,
            finding.modality(),
            sources.of(draft),
            when(draft));
    VictimGroup group = draft.isPart() ? group(draft.crowd) : draft.crowd.group();
    boolean unnamed = draft.crowd.victims() == null && group == VictimGroup.PEOPLE;
    return CasualtyFigure.builder(basis)
        .harm(finding.harm())
        .count(draft.crowd.count())
        .victims(draft.crowd.victims() == null ? null : reading.span(draft.crowd.victims()))
        .group(unnamed && whole != null ? group(whole.crowd) : group)
        .place(place(draft))
        .aggregation(draft.aggregation)
        .partOf(whole == null ? null : reading.span(whole.evidence).start())
        .since(since(draft))
        .cause(cause(told, draft, happening))
        .perpetrator(perpetrator(told, draft, happening))
        .build();
  }

  private org.newsfacts.model.@Nullable Place place(Draft draft) {
    Spot spot = draft.spot;
    Draft whole = draft.whole;
    if (spot == null && whole != null) {
      spot = whole.spot;
    }
    Happening happening = whole != null ? whole.happening : draft.happening;
    boolean far =
        draft.crowd.named()
            && happening != null
            && happening.eventSentence < reading.sentences().at(draft.at()) - 1;
    if (spot == null && happening != null && !far) {
      spot = happening.spot;
    }
    return spot == null ? null : spot.place();
  }

  /** A toll's time is that of its clause; one event's dead have the time of the event. */
  private @Nullable When when(Draft draft) {
    boolean one = draft.aggregation == Aggregation.INCIDENT;
    TimeMention time = moments.of(draft.clause, !one);
    if (time == null && one && draft.happening != null) {
      time = draft.happening.time;
    }
    return time == null ? null : moments.when(time);
  }

  private @Nullable When since(Draft draft) {
    return draft.aggregation == Aggregation.TOTAL
        ? moments.sinceThen(reading.sentence(draft.at()))
        : null;
  }

  /** "The strikes came after gunmen killed two guards": not by the strikes. */
  private static boolean isByAnother(Causes.Told told, Happening happening) {
    Actor doer = told.perpetrator();
    Actor known = happening.perpetrator;
    return doer != null && known != null && !doer.name().equals(known.name());
  }

  private @Nullable Span cause(Causes.Told told, Draft draft, @Nullable Happening happening) {
    boolean alone = draft.isPart() || draft.crowd.named() || since(draft) != null;
    if (told.cause() != null || alone || happening == null || isByAnother(told, happening)) {
      return told.cause();
    }
    Finding finding = draft.finding;
    boolean taken =
        finding != null && (finding.harm() == Harm.DETAINED || finding.harm() == Harm.ABDUCTED);
    Span cause = happening.cause;
    int at = reading.tokens().start(draft.at());
    boolean own = cause != null && cause.start() <= at && at < cause.end();
    return taken || own ? null : cause;
  }

  private @Nullable Actor perpetrator(
      Causes.Told told, Draft draft, @Nullable Happening happening) {
    Finding finding = draft.finding;
    boolean alone =
        draft.isPart() || draft.crowd.named() || causes.isByPronoun(draft) || since(draft) != null;
    if (told.perpetrator() != null || alone || happening == null || finding == null) {
      return told.perpetrator();
    }
    return switch (finding.harm()) {
      case KILLED, INJURED, CASUALTIES, ABDUCTED -> happening.perpetrator;
      default -> null;
    };
  }

  /** The group of "two of them women" stands after the words. */
  private VictimGroup group(Crowd crowd) {
    boolean told =
        crowd.partOfWhole() >= 0
            || crowd.head() < 0 && reading.isLemma(crowd.range().to(), CasualtyWord.BEING);
    if (!told || crowd.group() != VictimGroup.PEOPLE) {
      return crowd.group();
    }
    int end = reading.sentence(crowd.range().from()).to();
    for (int at = crowd.range().to(); at < Math.min(end, crowd.range().to() + 4); at++) {
      VictimGroup group = words.group(reading.tags().lemma(at));
      if (group != VictimGroup.PEOPLE) {
        return group;
      }
    }
    return VictimGroup.PEOPLE;
  }
}
