package org.newsfacts.dossier;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newsfacts.model.Actor;
import org.newsfacts.model.ActorKind;
import org.newsfacts.model.DiplomaticCall;
import org.newsfacts.model.Fact;
import org.newsfacts.model.Meeting;
import org.newsfacts.model.Modality;
import org.newsfacts.model.Place;
import org.newsfacts.model.Span;
import org.newsfacts.model.When;
import org.newsfacts.model.dossier.Citation;
import org.newsfacts.model.dossier.Decision;
import org.newsfacts.model.dossier.Encounter;

/** The calls and meetings that are open: joins the readouts of all sides. */
final class Encounters {
  private static final int APART_KEPT = 20;
  private static final double SAME_TOPIC = 0.6;

  private final Spellings spellings;
  private final Sites sites;
  private final People people;
  private final Shelf<Open> shelf = new Shelf<>();
  private int opened;

  Encounters(Spellings spellings, Sites sites, People people) {
    this.spellings = spellings;
    this.sites = sites;
    this.people = people;
  }

  /** One report of an encounter. */
  private record Readout(
      Citation source,
      String kind,
      Map<String, String> parties,
      @Nullable Place place,
      @Nullable LocalDate start,
      @Nullable LocalDate end,
      Modality modality,
      List<String> topics) {

    @Nullable LocalDate told() {
      return source.published() == null ? end : source.published();
    }
  }

  private static final class Open implements Shelf.Item {
    private final String id;
    private final Map<String, String> parties = new LinkedHashMap<>();
    private final List<Readout> readouts = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private @Nullable LocalDate start;
    private @Nullable LocalDate end;
    private @Nullable LocalDate last;
    private @Nullable Place place;
    private boolean tookPlace;

    private Open(String id) {
      this.id = id;
    }

    @Override
    public @Nullable LocalDate lastDay() {
      return last;
    }

    private void join(Readout readout, Decision decision) {
      readout.parties().forEach(parties::putIfAbsent);
      readouts.add(readout);
      decisions.add(decision);
      start = start == null ? readout.start() : start;
      end = end == null ? readout.end() : end;
      last = OpenIncident.later(last, readout.told());
      place = place == null ? readout.place() : place;
      tookPlace |= readout.modality() == Modality.ACTUAL;
    }
  }

  void enter(Report report, Fact fact) {
    if (fact.negated()) {
      return;
    }
    Citation source = Tellings.citation(report, fact);
    if (fact instanceof DiplomaticCall call) {
      List<Actor> both = List.of(call.caller(), call.counterpart());
      enter(readout(source, fact, "call", both, null, call.topics()));
    } else if (fact instanceof Meeting meeting && meeting.participants().size() > 1) {
      String kind = meeting.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
      enter(readout(source, fact, kind, meeting.participants(), meeting.place(), meeting.topics()));
    }
  }

  private Readout readout(
      Citation source,
      Fact fact,
      String kind,
      List<Actor> actors,
      @Nullable Place place,
      List<Span> topics) {
    Map<String, String> parties = new LinkedHashMap<>();
    for (Actor actor : actors) {
      parties.put(party(actor, source), actor.name());
    }
    When when = fact.basis().when();
    LocalDate start = when == null ? null : when.start();
    LocalDate end = when == null || when.end() == null ? start : when.end();
    List<String> told = topics.stream().map(Span::text).toList();
    return new Readout(source, kind, parties, place, start, end, fact.modality(), told);
  }

  /** A person by id, an office by its holder where one is known, others by name. */
  private String party(Actor actor, Citation source) {
    People.Known known = people.of(actor, source);
    if (known == null && actor.kind() == ActorKind.PERSON) {
      known = people.holder(actor);
    }
    if (known != null) {
      return known.id();
    }
    String office = people.office(actor);
    return office != null && people.isOffice(actor) ? office : spellings.fold(actor.name());
  }

  private void enter(Readout readout) {
    Open home = null;
    List<String> why = List.of();
    List<Decision> apart = new ArrayList<>();
    for (Open open : shelf.candidates(readout.parties().keySet())) {
      List<String> reasons = new ArrayList<>();
      String against = against(readout, open, reasons);
      if (against != null) {
        apart.add(
            new Decision(readout.source(), Decision.Outcome.KEPT_APART, open.id, List.of(against)));
      } else if (home == null) {
        home = open;
        why = reasons;
      }
    }
    boolean isNew = home == null;
    Open kept = home == null ? new Open("encounter-" + ++opened) : home;
    Decision.Outcome outcome = isNew ? Decision.Outcome.OPENED : Decision.Outcome.JOINED;
    kept.join(readout, new Decision(readout.source(), outcome, isNew ? null : kept.id, why));
    for (Decision decision : apart) {
      if (kept.decisions.size() < APART_KEPT) {
        kept.decisions.add(decision);
      }
    }
    shelf.put(kept, readout.parties().keySet());
  }

  /** Returns what speaks against a readout's being of an encounter, or null; notes what for it. */
  private @Nullable String against(Readout readout, Open open, List<String> reasons) {
    Readout first = open.readouts.get(0);
    if (first.kind().equals("call") != readout.kind().equals("call")) {
      return "another kind: " + first.kind() + " and " + readout.kind();
    }
    List<String> shared = new ArrayList<>(readout.parties().keySet());
    shared.retainAll(open.parties.keySet());
    int fewest = Math.min(readout.parties().size(), open.parties.size());
    boolean sameParties = shared.size() >= 2 && shared.size() * 2 > fewest;
    if (!sameParties) {
      return "other parties: " + open.parties.values() + " and " + readout.parties().values();
    }
    reasons.add("same parties: " + readout.parties().values());
    if (sites.relation(open.place, readout.place()) == Sites.Relation.APART) {
      return "another place: " + open.place + " and " + readout.place();
    }
    return againstDay(readout, open, reasons);
  }

  private static @Nullable String againstDay(Readout readout, Open open, List<String> reasons) {
    LocalDate start = open.start;
    LocalDate end = open.end;
    LocalDate first = readout.start();
    LocalDate last = readout.end();
    if (start != null && end != null && first != null && last != null) {
      boolean apart = first.isAfter(end) || last.isBefore(start);
      reasons.add("same day: " + first);
      return apart ? "another day: " + start + " and " + first : null;
    }
    LocalDate told = first == null ? readout.told() : first;
    LocalDate other = start == null ? open.last : start;
    if (told == null || other == null) {
      return readout.source().article().equals(open.readouts.get(0).source().article())
          ? null
          : "no day to compare";
    }
    long gap = Math.abs(ChronoUnit.DAYS.between(told, other));
    reasons.add("told within three days");
    return gap > 3 ? "another day: " + other + " and " + told : null;
  }

  /** Hands out what was last told before a day; null hands out all. */
  void closeBefore(@Nullable LocalDate day, Consumer<Encounter> out) {
    for (Open open : shelf.takeBefore(day)) {
      out.accept(closed(open));
    }
  }

  private Encounter closed(Open open) {
    List<Encounter.Side> sides = new ArrayList<>();
    List<String> shared = new ArrayList<>();
    for (Readout readout : open.readouts) {
      List<String> only = new ArrayList<>();
      for (String topic : readout.topics()) {
        if (!isToldByAnother(topic, readout, open)) {
          only.add(topic);
        } else if (shared.stream().noneMatch(told -> isOneTopic(told, topic))) {
          shared.add(topic);
        }
      }
      List<String> names = List.copyOf(readout.parties().values());
      sides.add(new Encounter.Side(readout.source(), names, readout.topics(), only));
    }
    return new Encounter(
        open.id,
        open.readouts.get(0).kind(),
        List.copyOf(open.parties.values()),
        open.place,
        open.start,
        open.end,
        open.tookPlace ? Modality.ACTUAL : open.readouts.get(0).modality(),
        sides,
        shared,
        open.decisions);
  }

  private boolean isToldByAnother(String topic, Readout readout, Open open) {
    for (Readout other : open.readouts) {
      if (!other.equals(readout)
          && other.topics().stream().anyMatch(told -> isOneTopic(told, topic))) {
        return true;
      }
    }
    return false;
  }

  private boolean isOneTopic(String one, String other) {
    return spellings.overlap(one, other) >= SAME_TOPIC;
  }

  int size() {
    return shelf.size();
  }
}
