package org.newsfacts.casualty;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.Pos;
import org.newsfacts.model.Aggregation;
import org.newsfacts.model.Basis;
import org.newsfacts.model.CasualtyFigure;
import org.newsfacts.model.Count;
import org.newsfacts.model.Fact;
import org.newsfacts.model.Harm;
import org.newsfacts.model.Modality;
import org.newsfacts.model.VictimGroup;
import org.newsfacts.reading.Reading;
import org.newsfacts.reading.Scene;
import org.newsfacts.text.LineKind;
import org.newsfacts.text.TokenRange;

/** Joins crowds and words of harm, and writes the figures of one scene. */
final class Figures {
  static final String SUBSET = "casualty.subset";

  private final Scene scene;
  private final Reading reading;
  private final List<Crowd> crowds;
  private final @Nullable Finding[] findings;
  private final boolean[] subset;
  private final HarmWords words;
  private final HarmBefore before;
  private final HarmAfter after;
  private final Circumstances circumstances;
  private final Set<String> namesTold = new HashSet<>();

  Figures(Scene scene, HarmWords words) {
    this.scene = scene;
    this.reading = scene.reading();
    this.words = words;
    this.crowds = new CrowdReader(reading, words).read();
    this.findings = new Finding[crowds.size()];
    this.subset = new boolean[crowds.size()];
    this.before = new HarmBefore(reading, words);
    this.after = new HarmAfter(reading, words);
    this.circumstances = new Circumstances(reading, words);
  }

  void write(Consumer<Fact> sink) {
    markSubsets();
    findHarms();
    for (Zeros.Zero zero : new Zeros(reading, words).find()) {
      sink.accept(figure(zero.crowd(), zero.finding(), Aggregation.INCIDENT, null));
    }
    CasualtyFigure whole = null;
    int wholeAt = -1;
    for (int i = 0; i < crowds.size(); i++) {
      Finding finding = findings[i];
      Crowd crowd = crowds.get(i);
      if (subset[i]) {
        int next = nextWhole(i);
        CasualtyFigure mine = whole;
        boolean near = wholeAt >= 0 && isSameSentence(wholeAt, i);
        if (!near && next >= 0) {
          mine =
              figure(
                  crowds.get(next),
                  findings[next],
                  aggregation(findings[next], crowds.get(next)),
                  null);
        } else if (!near && crowd.partOfWhole() < 0) {
          mine = null;
        }
        writeSubset(crowd, finding, mine, sink);
      } else if (finding != null) {
        whole = figure(crowd, finding, aggregation(finding, crowd), null);
        wholeAt = i;
        if (isNew(crowd)) {
          scene.trace().read(finding.rule(), finding.from(), crowd.count().toString());
          sink.accept(whole);
        }
      }
    }
  }

  /** A death told by name is told once; a headline's figure is left to the body that repeats it. */
  private boolean isNew(Crowd crowd) {
    if (crowd.named() && crowd.victims() != null) {
      return namesTold.add(reading.actor(crowd.victims(), crowd.head()).name());
    }
    if (kind(crowd) == LineKind.BODY) {
      return true;
    }
    for (int i = 0; i < crowds.size(); i++) {
      Finding finding = findings[i];
      boolean body = finding != null && !subset[i] && kind(crowds.get(i)) == LineKind.BODY;
      if (body && crowds.get(i).count().lower() == crowd.count().lower()) {
        return false;
      }
    }
    return true;
  }

  private LineKind kind(Crowd crowd) {
    return reading.lines().kindAt(reading.tokens().start(crowd.range().from()));
  }

  private void writeSubset(
      Crowd crowd, @Nullable Finding own, @Nullable CasualtyFigure whole, Consumer<Fact> sink) {
    Harm harm = wholeHarm(crowd);
    if (own != null && crowd.partOfWhole() >= 0) {
      harm = own.harm();
    }
    if (harm == null && whole != null) {
      harm = whole.harm();
    }
    if (harm == null || crowd.head() >= 0 && !crowd.known() && own == null && whole == null) {
      return;
    }
    int end = Math.min(reading.sentence(crowd.range().from()).to(), crowd.range().to());
    Finding finding = new Finding(SUBSET, harm, crowd.range().from(), end, Modality.ACTUAL, false);
    Integer partOf = whole == null ? null : whole.basis().evidence().start();
    scene.trace().read(SUBSET, finding.from(), crowd.count().toString());
    CasualtyFigure figure = figure(crowd, finding, Aggregation.SUBSET, partOf);
    if (whole != null && crowd.victims() == null && figure.group() == VictimGroup.PEOPLE) {
      figure = figure.toBuilder().group(whole.group()).build();
    }
    sink.accept(figure);
  }

  private @Nullable Harm wholeHarm(Crowd crowd) {
    return crowd.partOfWhole() < 0 ? null : words.noun(reading.tokens().lower(crowd.partOfWhole()));
  }

  /** "including N", "among them N", "N of them", and what is joined to one of these. */
  private void markSubsets() {
    for (int i = 0; i < crowds.size(); i++) {
      Crowd crowd = crowds.get(i);
      int from = crowd.range().from();
      int start = reading.sentence(from).from();
      boolean included =
          follows(from, start, "including")
              || follows(from, start, "them") && follows(from - 1, start, "among")
              || follows(from, start, "of")
                  && follows(from - 1, start, "those")
                  && follows(from - 2, start, "including");
      subset[i] =
          included
              || crowd.partOfWhole() >= 0
              || i > 0
                  && subset[i - 1]
                  && isJoined(i)
                  && crowds.get(i - 1).partOfWhole() < 0
                  && after.direct(crowd) == null;
    }
  }

  private boolean follows(int token, int start, String word) {
    return token > start && reading.tokens().lower(token - 1).equals(word);
  }

  private void findHarms() {
    Tolls tolls = new Tolls(reading, words);
    for (int i = 0; i < crowds.size(); i++) {
      Crowd crowd = crowds.get(i);
      if (subset[i]) {
        findings[i] = crowd.partOfWhole() >= 0 ? own(crowd, tolls) : null;
      } else {
        findings[i] = own(crowd, tolls);
      }
    }
    for (int i = 1; i < crowds.size(); i++) {
      Finding first = findings[i - 1];
      if (findings[i] == null
          && first != null
          && !subset[i]
          && !subset[i - 1]
          && isJoined(i)
          && first.from() < crowds.get(i - 1).range().from()
          && fits(crowds.get(i), first.harm())
          && !first.rule().equals(Tolls.TOLL)) {
        findings[i] = first;
      }
    }
    for (int i = crowds.size() - 2; i >= 0; i--) {
      Finding last = findings[i + 1];
      if (findings[i] == null
          && last != null
          && !subset[i]
          && !subset[i + 1]
          && isJoined(i + 1)
          && last.from() >= crowds.get(i + 1).range().to()
          && fits(crowds.get(i), last.harm())) {
        findings[i] = last;
      }
    }
  }

  private @Nullable Finding own(Crowd crowd, Tolls tolls) {
    Finding found = before.find(crowd);
    if (found == null) {
      found = before.counted(crowd);
    }
    if (found == null) {
      found = after.find(crowd);
      if (found != null && crowd.named() && found.harm() != Harm.KILLED) {
        return null;
      }
      if (found != null && found.harm() == Harm.DETAINED && isOne(crowd)) {
        return null;
      }
    }
    if (found == null) {
      found = before.described(crowd);
    }
    if (found == null) {
      found = tolls.find(crowd);
    }
    return found != null && fits(crowd, found.harm()) ? found : null;
  }

  /** "A man was arrested" is an arrest, not a figure. */
  private boolean isOne(Crowd crowd) {
    return crowd.head() >= 0 && reading.numbers().at(crowd.range().from()) == null;
  }

  /** "12 boats are missing": only killing and wounding make people of an unknown noun. */
  private boolean fits(Crowd crowd, Harm harm) {
    if (crowd.head() < 0 || crowd.known()) {
      return true;
    }
    return harm == Harm.KILLED
        || harm == Harm.INJURED
        || harm == Harm.CASUALTIES
        || words.noun(reading.tokens().lower(crowd.head())) != null
        || reading.tags().pos(crowd.head()) == Pos.PROPN
        || harm == Harm.DETAINED;
  }

  /** Whether only "and", commas and the like stand between a crowd and the one before it. */
  private boolean isJoined(int i) {
    int from = crowds.get(i - 1).range().to();
    int to = crowds.get(i).range().from();
    if (to - from > 12 || !isSameSentence(i - 1, i)) {
      return false;
    }
    boolean and = false;
    for (int at = from; at < to; at++) {
      String lower = reading.tokens().lower(at);
      boolean link =
          lower.equals(",")
              || lower.equals("and")
              || lower.equals("or")
              || lower.equals("plus")
              || lower.equals("another");
      boolean owner =
          lower.equals("his")
              || lower.equals("her")
              || lower.equals("their")
              || lower.equals("the");
      and |= link;
      if (!link && !owner) {
        return false;
      }
    }
    return and;
  }

  private boolean isSameSentence(int i, int k) {
    return reading.sentence(crowds.get(i).range().from()).contains(crowds.get(k).range().from());
  }

  private int nextWhole(int i) {
    for (int k = i + 1; k < crowds.size() && isSameSentence(i, k); k++) {
      if (!subset[k] && findings[k] != null) {
        return k;
      }
    }
    return -1;
  }

  private Aggregation aggregation(Finding finding, Crowd crowd) {
    if (finding.rule().equals(Tolls.TOLL) || finding.total()) {
      return Aggregation.TOTAL;
    }
    TokenRange sentence = reading.sentence(crowd.range().from());
    for (int at = sentence.from(); at < sentence.to(); at++) {
      String lower = reading.tokens().lower(at);
      if (lower.equals("since") && at > crowd.range().from()
          || lower.equals("total") && at < crowd.range().from() + 3
          || lower.equals("far") && at > 0 && reading.tokens().lower(at - 1).equals("so")) {
        return Aggregation.TOTAL;
      }
    }
    return Aggregation.INCIDENT;
  }

  private CasualtyFigure figure(
      Crowd crowd, Finding finding, Aggregation aggregation, @Nullable Integer partOf) {
    TokenRange words = crowd.range().union(TokenRange.of(finding.from(), finding.to()));
    Clause clause = reading.clauses().at(Math.min(finding.to() - 1, crowd.range().to() - 1));
    TokenRange evidence = words;
    if (aggregation != Aggregation.SUBSET
        && clause != null
        && !clause.range().isEmpty()
        && reading.sentence(words.from()).contains(clause.range())) {
      evidence = words.union(clause.range());
    }
    evidence = reading.trimmed(evidence);
    Count count = crowd.count();
    Basis basis =
        new Basis(
            reading.span(evidence),
            finding.rule(),
            false,
            finding.modality(),
            null,
            clause == null ? null : reading.when(clause));
    CasualtyFigure.Builder figure =
        CasualtyFigure.builder(basis)
            .harm(finding.harm())
            .count(count)
            .victims(crowd.victims() == null ? null : reading.span(crowd.victims()))
            .group(group(crowd))
            .aggregation(aggregation)
            .partOf(partOf);
    return circumstances.fill(figure, crowd, finding, clause).build();
  }

  /** The group of "two of them women" stands after the words. */
  private VictimGroup group(Crowd crowd) {
    if (crowd.partOfWhole() < 0) {
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
