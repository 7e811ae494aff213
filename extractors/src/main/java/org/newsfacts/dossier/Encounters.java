package org.newsfacts.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsfacts.model.Actor;
import org.newsfacts.model.DiplomaticCall;
import org.newsfacts.model.Fact;
import org.newsfacts.model.Meeting;
import org.newsfacts.model.Modality;
import org.newsfacts.model.Place;
import org.newsfacts.model.Span;
import org.newsfacts.model.When;
import org.newsfacts.model.dossier.Citation;
import org.newsfacts.model.dossier.Encounter;

/** The calls and meetings that are open: joins the readouts of all sides. */
final class Encounters {
  private static final int SOON = 3;

  private final Spellings spellings;
  private final Sites sites;
  private final People people;
  private final Matters matters;
  private final Desk<Readout, OpenEncounter> desk;

  Encounters(Spellings spellings, Sites sites, Matters matters, People people, DossierSink sink) {
    this.spellings = spellings;
    this.sites = sites;
    this.matters = matters;
    this.people = people;
    this.desk = new Desk<>("encounter", this::compare, OpenEncounter::new, sink);
  }

  /** One report of an encounter. */
  record Readout(
      Citation source,
      String kind,
      Map<String, String> parties,
      @Nullable Place place,
      @Nullable LocalDate start,
      @Nullable LocalDate end,
      Modality modality,
      List<Matters.Matter> topics)
      implements Sourced {

    @Override
    public @Nullable LocalDate told() {
      return source.published() == null ? end : source.published();
    }
  }

  /** An encounter that readouts may still join. */
  static final class OpenEncounter extends Open<Readout> {
    private final Map<String, String> parties = new LinkedHashMap<>();
    private @Nullable LocalDate start;
    private @Nullable LocalDate end;
    private @Nullable Place place;
    private boolean tookPlace;

    private OpenEncounter(String id) {
      super(id);
    }

    @Override
    void take(Readout readout) {
      readout.parties().forEach(parties::putIfAbsent);
      start = start == null ? readout.start() : start;
      end = end == null ? readout.end() : end;
      place = place == null ? readout.place() : place;
      tookPlace |= readout.modality() == Modality.ACTUAL;
    }

    @Override
    @Nullable LocalDate start() {
      return start;
    }

    Encounter closed(Matters matters) {
      List<Encounter.Topic> topics = topics(matters);
      List<Encounter.Side> sides = new ArrayList<>();
      for (Readout readout : reports()) {
        String article = readout.source().article();
        List<String> told = readout.topics().stream().map(Matters.Matter::text).toList();
        List<String> only = new ArrayList<>();
        for (Encounter.Topic topic : topics) {
          Encounter.Wording wording = topic.told().get(0);
          boolean here = wording.article().equals(article) && told.contains(wording.words());
          if (here && topic.told().size() == 1) {
            only.add(wording.words());
          }
        }
        List<String> names = List.copyOf(readout.parties().values());
        sides.add(new Encounter.Side(readout.source(), names, told, only));
      }
      return new Encounter(
          id(),
          reports().get(0).kind(),
          List.copyOf(parties.values()),
          place,
          start,
          end,
          tookPlace ? Modality.ACTUAL : reports().get(0).modality(),
          sides,
          topics,
          decisions());
    }

    /** Lays the topics of all readouts beside each other, those of one meaning in one. */
    private List<Encounter.Topic> topics(Matters matters) {
      Map<Matters.Matter, List<Encounter.Wording>> byMatter = new LinkedHashMap<>();
      for (Readout readout : reports()) {
        String article = readout.source().article();
        for (Matters.Matter topic : readout.topics()) {
          Matters.Matter first =
              byMatter.keySet().stream()
                  .filter(told -> matters.isOne(told, topic))
                  .findFirst()
                  .orElse(topic);
          List<Encounter.Wording> told =
              byMatter.computeIfAbsent(first, matter -> new ArrayList<>());
          if (told.stream().noneMatch(wording -> wording.article().equals(article))) {
            told.add(new Encounter.Wording(article, topic.text()));
          }
        }
      }
      return byMatter.values().stream().map(Encounter.Topic::new).toList();
    }
  }

  Desk<Readout, OpenEncounter> desk() {
    return desk;
  }

  Encounter closed(OpenEncounter open) {
    return open.closed(matters);
  }

  void enter(Report report, Fact fact) {
    if (fact.negated()) {
      return;
    }
    Citation source = Tellings.citation(report, fact);
    if (fact instanceof DiplomaticCall call) {
      List<Actor> both = List.of(call.caller(), call.counterpart());
      enter(source, fact, "call", both, null, call.topics());
    } else if (fact instanceof Meeting meeting && meeting.participants().size() > 1) {
      String kind = meeting.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
      enter(source, fact, kind, meeting.participants(), meeting.place(), meeting.topics());
    }
  }

  private void enter(
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
    List<Matters.Matter> told = topics.stream().map(topic -> matters.of(topic.text())).toList();
    Readout readout = new Readout(source, kind, parties, place, start, end, fact.modality(), told);
    desk.enter(readout, parties.keySet(), parties.keySet());
  }

  /** A person by id, an office by its holder where one is known, others by name. */
  private String party(Actor actor, Citation source) {
    People.Known known = people.of(actor, source);
    if (known == null && actor.kind() == Actor.Kind.PERSON) {
      known = people.holder(actor);
    }
    if (known != null) {
      return known.id();
    }
    String office = people.office(actor);
    return office != null && people.isOffice(actor) ? office : spellings.fold(actor.name());
  }

  private Match compare(Readout readout, OpenEncounter open) {
    Match match = new Match();
    Readout first = open.reports().get(0);
    if (first.kind().equals("call") != readout.kind().equals("call")) {
      match.refuse(() -> "another kind: " + first.kind() + " and " + readout.kind());
    }
    List<String> shared = new ArrayList<>(readout.parties().keySet());
    shared.retainAll(open.parties.keySet());
    int fewest = Math.min(readout.parties().size(), open.parties.size());
    if (shared.size() < 2 || shared.size() * 2 <= fewest) {
      match.refuse(
          () -> "other parties: " + open.parties.values() + " and " + readout.parties().values());
    }
    match.speaksFor(1, () -> "same parties: " + readout.parties().values());
    if (match.isOne() && sites.relation(open.place, readout.place()) == Sites.Relation.APART) {
      match.refuse(() -> "another place: " + open.place + " and " + readout.place());
    }
    compareDay(readout, open, match);
    return match;
  }

  private static void compareDay(Readout readout, OpenEncounter open, Match match) {
    LocalDate start = open.start;
    LocalDate end = open.end;
    LocalDate first = readout.start();
    LocalDate last = readout.end();
    if (start != null && end != null && first != null && last != null) {
      match.speaksFor(1, () -> "same day: " + first);
      if (first.isAfter(end) || last.isBefore(start)) {
        match.refuse(() -> "another day: " + start + " and " + first);
      }
      return;
    }
    LocalDate told = first == null ? readout.told() : first;
    LocalDate other = start == null ? open.lastDay() : start;
    if (told != null && other != null) {
      match.speaksFor(1, () -> "told within three days");
      if (Open.apart(told, other) > SOON) {
        match.refuse(() -> "another day: " + other + " and " + told);
      }
    } else if (!readout.source().article().equals(open.citations().get(0).article())) {
      match.refuse(() -> "no day to compare");
    }
  }
}
