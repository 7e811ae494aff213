package org.newsfacts.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.model.CasualtyFigure;
import org.newsfacts.model.Fact;
import org.newsfacts.model.PersonRole;
import org.newsfacts.model.Statement;
import org.newsfacts.model.dossier.Citation;
import org.newsfacts.model.dossier.Encounter;
import org.newsfacts.model.dossier.Incident;
import org.newsfacts.model.dossier.Person;
import org.newsfacts.model.dossier.Position;
import org.newsfacts.model.dossier.TollHistory;

/**
 * Puts the facts of many articles together.
 *
 * <pre>{@code
 * Dossier dossier = NewsFacts.dossier();
 * for (Article article : articles) {
 *   dossier.add(Report.of(id, published), engine.read(article));
 * }
 * for (Incident incident : dossier.contents().incidents()) { ... }
 * }</pre>
 *
 * <p>"A car bomb killed 12 people in Aden on Monday" of one article and "The death toll from
 * Monday's car bombing in the Yemeni port of Aden rose to 15" of another become one {@link
 * Incident} with a toll of two days. Articles may come in any order as long as they come within the
 * window of days; an incident, encounter, position or person that is not told for so long is handed
 * to the sink, and told again later it is a new one. Not for several threads at once.
 */
public final class Dossier {
  private final Policy policy;
  private final DossierSink sink;
  private final Held held = new Held();
  private final Sites sites;
  private final Tellings tellings;
  private final Incidents incidents;
  private final RunningTolls running;
  private final People people;
  private final Encounters encounters;
  private final Positions positions;
  private @Nullable LocalDate newest;

  /** Begins a dossier that holds everything until {@link #contents()} is asked for. */
  public Dossier(Lexicon lexicon, Policy policy) {
    this(lexicon, policy, null);
  }

  /** Begins a dossier that hands out what leaves the window. */
  public Dossier(Lexicon lexicon, Policy policy, @Nullable DossierSink sink) {
    this.policy = Objects.requireNonNull(policy, "policy");
    this.sink = sink == null ? held : sink;
    Spellings spellings = new Spellings();
    this.sites = new Sites(lexicon, spellings);
    IncidentWords words = new IncidentWords(lexicon, spellings);
    Matters matters = new Matters(lexicon, spellings, words);
    this.tellings = new Tellings(lexicon, words, sites, policy);
    this.incidents = new Incidents(sites, policy, this.sink);
    this.running = new RunningTolls(sites, tellings, this.sink);
    this.people = new People(spellings, this.sink);
    this.encounters = new Encounters(spellings, sites, matters, people, this.sink);
    this.positions = new Positions(spellings, matters, people, policy, this.sink);
  }

  /** Adds the facts of an article. */
  public void add(Report report, Iterable<? extends Fact> facts) {
    List<Fact> all = new ArrayList<>();
    facts.forEach(all::add);
    for (Fact fact : all) {
      meet(report, fact);
      running.enter(report, fact);
      encounters.enter(report, fact);
      positions.enter(report, fact);
    }
    incidents.enter(tellings.of(report, all));
    LocalDate published = report.published();
    if (published != null && (newest == null || published.isAfter(newest))) {
      newest = published;
      close(published);
    }
  }

  private void meet(Report report, Fact fact) {
    Citation source = Tellings.citation(report, fact);
    if (fact instanceof PersonRole role) {
      people.of(role.person(), source);
    } else if (fact instanceof Statement statement) {
      people.of(statement.speaker(), source);
    } else if (fact instanceof CasualtyFigure) {
      people.of(fact.basis().reportedBy(), source);
    }
  }

  /** Hands everything left to the sink; the dossier is empty then. */
  public void close() {
    close(null);
  }

  /**
   * Returns all there is, and empties the dossier.
   *
   * @throws IllegalStateException when it hands out to a sink of its own
   */
  public Contents contents() {
    if (sink != held) {
      throw new IllegalStateException("what this dossier had went to its sink");
    }
    close();
    Contents contents =
        new Contents(held.incidents, held.tolls, held.encounters, held.positions, held.persons);
    held.clear();
    return contents;
  }

  /** Returns how many things are open: what the window holds, however many facts were added. */
  public int open() {
    return desks().mapToInt(Desk::size).sum();
  }

  /**
   * Returns how many comparisons were made: a measure of the work that is the same on every
   * machine.
   */
  public long compared() {
    return desks().mapToLong(Desk::compared).sum();
  }

  private Stream<Desk<?, ?>> desks() {
    return Stream.of(
        incidents.desk(), running.desk(), people.desk(), encounters.desk(), positions.desk());
  }

  private void close(@Nullable LocalDate day) {
    LocalDate before = day == null ? null : day.minusDays(policy.window());
    LocalDate longest = day == null ? null : day.minusDays(policy.longest());
    VagueWords vague = policy.vague();
    incidents
        .desk()
        .takeBefore(before, longest)
        .forEach(i -> sink.incident(i.closed(sites, vague)));
    running.desk().takeBefore(before, longest).forEach(toll -> sink.toll(toll.closed(vague)));
    encounters
        .desk()
        .takeBefore(before, longest)
        .forEach(e -> sink.encounter(encounters.closed(e)));
    positions.desk().takeBefore(before, longest).forEach(p -> sink.position(p.closed()));
    people.desk().takeBefore(before, null).forEach(person -> sink.person(person.closed()));
  }

  /** What a dossier without a sink keeps. */
  private static final class Held implements DossierSink {
    private final List<Incident> incidents = new ArrayList<>();
    private final List<TollHistory> tolls = new ArrayList<>();
    private final List<Encounter> encounters = new ArrayList<>();
    private final List<Position> positions = new ArrayList<>();
    private final List<Person> persons = new ArrayList<>();

    @Override
    public void incident(Incident incident) {
      incidents.add(incident);
    }

    @Override
    public void toll(TollHistory toll) {
      tolls.add(toll);
    }

    @Override
    public void encounter(Encounter encounter) {
      encounters.add(encounter);
    }

    @Override
    public void position(Position position) {
      positions.add(position);
    }

    @Override
    public void person(Person person) {
      persons.add(person);
    }

    private void clear() {
      incidents.clear();
      tolls.clear();
      encounters.clear();
      positions.clear();
      persons.clear();
    }
  }
}
