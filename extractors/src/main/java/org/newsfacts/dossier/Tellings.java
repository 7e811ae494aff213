package org.newsfacts.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.newsfacts.Toll;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.lexicon.WordList;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Attack;
import org.newsfacts.model.CasualtyFigure;
import org.newsfacts.model.Fact;
import org.newsfacts.model.Harm;
import org.newsfacts.model.Modality;
import org.newsfacts.model.Place;
import org.newsfacts.model.Span;
import org.newsfacts.model.When;
import org.newsfacts.model.dossier.Citation;

/** Makes tellings of the facts of an article, the fullest first. */
final class Tellings {
  private final IncidentWords words;
  private final Sites sites;
  private final WordList countries;
  private final Policy policy;

  Tellings(Lexicon lexicon, IncidentWords words, Sites sites, Policy policy) {
    this.sites = sites;
    this.words = words;
    this.countries = lexicon.list("countries");
    this.policy = policy;
  }

  List<Telling> of(Report report, List<Fact> facts) {
    List<CasualtyFigure> figures = new ArrayList<>();
    List<Telling> tellings = new ArrayList<>();
    for (Fact fact : facts) {
      if (!fact.negated() && fact.modality() == Modality.ACTUAL) {
        if (fact instanceof CasualtyFigure figure && isOfIncident(report, figure)) {
          figures.add(figure);
        } else if (fact instanceof Attack attack) {
          tellings.add(of(report, attack));
        }
      }
    }
    List<Toll> tolls = Toll.of(figures);
    for (Toll toll : tolls) {
      Telling telling = of(report, toll);
      boolean later = isCountedOn(toll, tolls) || isAftermath(telling, toll);
      tellings.add(later ? telling.asAddition() : telling);
    }
    tellings.sort(
        Comparator.comparing((Telling telling) -> -telling.fullness())
            .thenComparing(telling -> telling.source().evidence().start()));
    return tellings;
  }

  /** "A second officer died of his wounds on Monday, taking the toll to two": not of Monday. */
  private static boolean isCountedOn(Toll toll, List<Toll> tolls) {
    Span evidence = toll.current().evidence();
    for (Toll other : tolls) {
      boolean beside = other.current().evidence().overlaps(evidence);
      if (beside && other.isRunning() && !toll.isRunning() && other.harm() == toll.harm()) {
        return true;
      }
    }
    return false;
  }

  /** "Two of the injured died on Tuesday": not in a crash on Tuesday. */
  private boolean isAftermath(Telling telling, Toll toll) {
    Span victims = toll.current().victims();
    return toll.harm() == Harm.KILLED
        && (telling.marks().contains(IncidentKind.AFTERMATH)
            || victims != null && words.marks(victims).contains(IncidentKind.HURT));
  }

  /** "Floods have killed 17 since Sunday" is of the floods; "since the war began" is of no day. */
  boolean isOfIncident(Report report, CasualtyFigure figure) {
    When since = figure.since();
    LocalDate published = report.published();
    if (since == null || since.start() == null || published == null) {
      return since == null;
    }
    Set<IncidentKind> marks = words.marks(figure.evidence());
    return marks.contains(IncidentKind.WIDE)
        && words.kinds(figure.cause()).stream().noneMatch(IncidentKind.FIGHTING::equals)
        && since.start().plusDays(policy.followUp()).isAfter(published);
  }

  private Telling of(Report report, Attack attack) {
    Set<IncidentKind> kinds = words.kinds(attack.weapon());
    if (kinds.isEmpty()) {
      kinds = of(attack.kind());
    }
    if (kinds.isEmpty()) {
      kinds = words.kinds(attack.evidence());
    }
    return new Telling(
        citation(report, attack),
        null,
        kinds,
        words.marks(attack.evidence()),
        Set.of(),
        words.things(attack.evidence()),
        sites.of(attack.place()),
        country(attack),
        start(attack),
        end(attack),
        doer(attack.attacker()),
        false);
  }

  private Telling of(Report report, Toll toll) {
    CasualtyFigure now = toll.current();
    Set<IncidentKind> kinds = new LinkedHashSet<>();
    Set<IncidentKind> marks = words.marks(now.evidence());
    Set<String> names = new TreeSet<>();
    Set<String> things = new TreeSet<>();
    Place place = toll.place().orElse(null);
    Actor doer = null;
    CasualtyFigure dated = now;
    for (CasualtyFigure figure : toll.figures()) {
      kinds.addAll(words.kinds(figure.cause()));
      words.reach(figure.cause(), marks);
      names.addAll(words.names(figure.cause()));
      things.addAll(words.things(figure.cause()));
      doer = doer == null ? doer(figure.perpetrator()) : doer;
      dated = start(dated) == null ? figure : dated;
    }
    if (kinds.isEmpty()) {
      kinds = words.kinds(now.evidence());
    }
    When since = now.since();
    return new Telling(
        citation(report, now),
        toll,
        kinds,
        marks,
        names,
        things,
        sites.of(place),
        country(now),
        since == null ? eventDay(report, toll, start(dated)) : since.start(),
        since == null ? eventDay(report, toll, end(dated)) : since.start(),
        doer,
        toll.isRunning());
  }

  /** "The toll rose to 210 on Monday", of Monday's paper, is not of a quake on Monday. */
  private static @Nullable LocalDate eventDay(Report report, Toll toll, @Nullable LocalDate day) {
    LocalDate published = report.published();
    boolean ofTheCount = toll.isRunning() && day != null && !day.equals(published);
    return toll.isRunning() && !ofTheCount ? null : day;
  }

  static Citation citation(Report report, Fact fact) {
    Actor by = fact.basis().reportedBy();
    return new Citation(
        report.id(),
        report.published(),
        report.outlet(),
        by == null ? null : by.name(),
        fact.evidence());
  }

  /** Returns the country of the source: that of "Syrian officials" or "rescuers in Syria". */
  private @Nullable String country(Fact fact) {
    Actor by = fact.basis().reportedBy();
    if (by == null || by.country() != null) {
      return by == null ? null : by.country();
    }
    String code = countries.get(by.name().substring(by.name().lastIndexOf(' ') + 1), 1);
    return code.isEmpty() ? null : code;
  }

  private static @Nullable LocalDate start(Fact fact) {
    When when = fact.basis().when();
    return when == null ? null : when.start();
  }

  private static @Nullable LocalDate end(Fact fact) {
    When when = fact.basis().when();
    return when == null ? null : when.end() == null ? when.start() : when.end();
  }

  /** "Gunmen" and "an attacker" are nobody in particular. */
  private static @Nullable Actor doer(@Nullable Actor actor) {
    boolean named =
        actor != null
            && (actor.kind() != Actor.Kind.GROUP && actor.kind() != Actor.Kind.UNKNOWN)
            && Character.isUpperCase(actor.name().codePointAt(0));
    return named ? actor : null;
  }

  private static Set<IncidentKind> of(Attack.Kind kind) {
    return switch (kind) {
      case AIR_STRIKE, ARTILLERY, ROCKET, DRONE -> EnumSet.of(IncidentKind.STRIKE);
      case BOMBING -> EnumSet.of(IncidentKind.BLAST, IncidentKind.STRIKE);
      case SHOOTING -> EnumSet.of(IncidentKind.SHOOTING, IncidentKind.FIGHTING);
      case STABBING -> EnumSet.of(IncidentKind.STABBING);
      case VEHICLE -> EnumSet.of(IncidentKind.RAMMING);
      case OTHER -> EnumSet.noneOf(IncidentKind.class);
    };
  }
}
