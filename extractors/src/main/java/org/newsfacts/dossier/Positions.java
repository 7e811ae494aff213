package org.newsfacts.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newsfacts.model.Accusation;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Appeal;
import org.newsfacts.model.Concern;
import org.newsfacts.model.Condemnation;
import org.newsfacts.model.Endorsement;
import org.newsfacts.model.Fact;
import org.newsfacts.model.Modality;
import org.newsfacts.model.Offer;
import org.newsfacts.model.Span;
import org.newsfacts.model.dossier.Citation;
import org.newsfacts.model.dossier.Position;

/** Who condemned, urged, accused, thanked, feared, offered what, from all reports of it. */
final class Positions {
  private static final double SAME_MATTER = 0.7;

  private final Spellings spellings;
  private final People people;
  private final Shelf<Open> shelf = new Shelf<>();

  Positions(Spellings spellings, People people) {
    this.spellings = spellings;
    this.people = people;
  }

  private static final class Open implements Shelf.Item {
    private final String holder;
    private final Fact first;
    private final String about;
    private final List<String> words;
    private final List<String> towards;
    private final List<Citation> reports = new ArrayList<>();
    private @Nullable LocalDate last;

    private Open(
        String holder, Fact first, String about, List<String> words, List<String> towards) {
      this.holder = holder;
      this.first = first;
      this.about = about;
      this.words = words;
      this.towards = towards;
    }

    @Override
    public @Nullable LocalDate lastDay() {
      return last;
    }
  }

  void enter(Report report, Fact fact) {
    if (fact instanceof Condemnation act) {
      enter(report, fact, act.issuer(), act.target(), List.of());
    } else if (fact instanceof Appeal act) {
      enter(report, fact, act.issuer(), act.action(), act.addressees());
    } else if (fact instanceof Endorsement act) {
      enter(report, fact, act.issuer(), act.target(), List.of());
    } else if (fact instanceof Concern act) {
      enter(report, fact, act.holder(), act.topic(), List.of());
    } else if (fact instanceof Offer act) {
      enter(report, fact, act.offeror(), act.offer(), List.of());
    } else if (fact instanceof Accusation act) {
      Actor accused = act.accused();
      enter(
          report,
          fact,
          act.accuser(),
          act.charge(),
          accused == null ? List.of() : List.of(accused));
    }
  }

  private void enter(
      Report report,
      Fact fact,
      @Nullable Actor holder,
      @Nullable Span matter,
      List<Actor> towards) {
    if (holder == null) {
      return;
    }
    Citation source = Tellings.citation(report, fact);
    People.Known known = people.of(holder, source);
    String about = matter == null ? "" : matter.text();
    List<String> words = Spellings.words(spellings.fold(about));
    String key = fact.type() + " " + (known == null ? spellings.fold(holder.name()) : known.id());
    Open found = null;
    for (Open open : shelf.candidates(List.of(key))) {
      if (found == null
          && open.first.negated() == fact.negated()
          && open.first.modality() == fact.modality()
          && isOneMatter(open.words, words)) {
        found = open;
      }
    }
    if (found == null) {
      List<String> names = towards.stream().map(Actor::name).toList();
      found = new Open(known == null ? holder.name() : known.name(), fact, about, words, names);
    }
    found.reports.add(source);
    found.last = OpenIncident.later(found.last, source.published());
    shelf.put(found, List.of(key));
  }

  private static boolean isOneMatter(List<String> one, List<String> other) {
    return one.equals(other) || Spellings.overlap(one, other) >= SAME_MATTER;
  }

  /** Hands out what was last told before a day; null hands out all. */
  void closeBefore(@Nullable LocalDate day, Consumer<Position> out) {
    for (Open open : shelf.takeBefore(day)) {
      Modality modality = open.first.modality();
      out.accept(
          new Position(
              open.holder,
              open.first.type(),
              open.about,
              open.towards,
              open.first.negated(),
              modality,
              open.reports));
    }
  }

  int size() {
    return shelf.size();
  }
}
