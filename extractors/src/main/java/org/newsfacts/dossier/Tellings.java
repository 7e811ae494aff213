package org.newsfacts.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.newsfacts.Toll;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.lexicon.WordList;
import org.newsfacts.lexicon.Words;
import org.newsfacts.model.Actor;
import org.newsfacts.model.ActorKind;
import org.newsfacts.model.Attack;
import org.newsfacts.model.AttackKind;
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
  private static final int SHORTEST_THING = 6;
  private static final List<String> QUALITIES = List.of("ly", "ive", "ous", "ful", "ed", "ing");

  private final Words<IncidentKind> words;
  private final Spellings spellings;
  private final Sites sites;

  private final WordList countries;
  private final Policy policy;

  Tellings(Lexicon lexicon, Spellings spellings, Sites sites, Policy policy) {
    this.sites = sites;
    this.words = lexicon.words(IncidentKind.class);
    this.countries = lexicon.list("countries");
    this.policy = policy;
    this.spellings = spellings;
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
            || victims != null && marks(victims).contains(IncidentKind.HURT));
  }

  /** "Floods have killed 17 since Sunday" is of the floods; "since the war began" is of no day. */
  boolean isOfIncident(Report report, CasualtyFigure figure) {
    When since = figure.since();
    LocalDate published = report.published();
    if (since == null || since.start() == null || published == null) {
      return since == null;
    }
    Set<IncidentKind> marks = marks(figure.evidence());
    return marks.contains(IncidentKind.WIDE)
        && kinds(figure.cause()).stream().noneMatch(IncidentKind.FIGHTING::equals)
        && since.start().plusDays(policy.followUp()).isAfter(published);
  }

  private Telling of(Report report, Attack attack) {
    Set<IncidentKind> kinds = kinds(attack.weapon());
    if (kinds.isEmpty()) {
      kinds = of(attack.kind());
    }
    if (kinds.isEmpty()) {
      kinds = kinds(attack.evidence());
    }
    return new Telling(
        citation(report, attack),
        null,
        kinds,
        marks(attack.evidence()),
        Set.of(),
        things(attack.evidence()),
        sites.of(attack.place()),
        country(attack),
        start(attack),
        end(attack),
        doer(attack.attacker()),
        false);
  }

  private Telling of(Report report, Toll toll) {
    CasualtyFigure now = toll.current();
    Set<IncidentKind> kinds = EnumSet.noneOf(IncidentKind.class);
    Set<String> names = new TreeSet<>();
    Set<String> things = new TreeSet<>();
    Place place = toll.place().orElse(null);
    Actor doer = null;
    CasualtyFigure dated = now;
    for (CasualtyFigure figure : toll.figures()) {
      kinds.addAll(kinds(figure.cause()));
      names.addAll(names(figure.cause()));
      things.addAll(things(figure.cause()));
      doer = doer == null ? doer(figure.perpetrator()) : doer;
      dated = start(dated) == null ? figure : dated;
    }
    if (kinds.isEmpty()) {
      kinds = kinds(now.evidence());
    }
    When since = now.since();
    return new Telling(
        citation(report, now),
        toll,
        kinds,
        marks(now.evidence()),
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
            && (actor.kind() != ActorKind.GROUP && actor.kind() != ActorKind.UNKNOWN)
            && Character.isUpperCase(actor.name().codePointAt(0));
    return named ? actor : null;
  }

  private static Set<IncidentKind> of(AttackKind kind) {
    return switch (kind) {
      case AIR_STRIKE, ARTILLERY, ROCKET, DRONE -> EnumSet.of(IncidentKind.STRIKE);
      case BOMBING -> EnumSet.of(IncidentKind.BLAST, IncidentKind.STRIKE);
      case SHOOTING -> EnumSet.of(IncidentKind.SHOOTING, IncidentKind.FIGHTING);
      case STABBING -> EnumSet.of(IncidentKind.STABBING);
      case VEHICLE -> EnumSet.of(IncidentKind.RAMMING);
      case OTHER -> EnumSet.noneOf(IncidentKind.class);
    };
  }

  /** Returns what the words of a stretch say happened: what all of them agree on, else any. */
  Set<IncidentKind> kinds(@Nullable Span span) {
    Set<IncidentKind> all = EnumSet.noneOf(IncidentKind.class);
    if (span == null) {
      return all;
    }
    Set<IncidentKind> agreed = EnumSet.noneOf(IncidentKind.class);
    Set<IncidentKind> weak = EnumSet.noneOf(IncidentKind.class);
    for (String word : Spellings.words(spellings.fold(span.text()))) {
      Set<IncidentKind> of = classes(word);
      boolean isWeak = of.contains(IncidentKind.WEAK);
      of.removeIf(kind -> !kind.isKind());
      if (isWeak) {
        weak.addAll(of);
      } else if (!of.isEmpty()) {
        if (all.isEmpty()) {
          agreed.addAll(of);
        }
        agreed.retainAll(of);
        all.addAll(of);
      }
    }
    if (all.isEmpty()) {
      return weak;
    }
    return agreed.isEmpty() ? all : agreed;
  }

  private Set<IncidentKind> marks(Span span) {
    Set<IncidentKind> marks = EnumSet.noneOf(IncidentKind.class);
    for (String word : Spellings.words(spellings.fold(span.text()))) {
      marks.addAll(classes(word));
    }
    marks.removeIf(IncidentKind::isKind);
    return marks;
  }

  /** The list has single things: "bombs" and "clashes" are looked up without their ending. */
  private Set<IncidentKind> classes(String word) {
    Set<IncidentKind> of = words.of(word);
    if (of.isEmpty() && word.endsWith("s")) {
      of = words.of(word.substring(0, word.length() - 1));
    }
    if (of.isEmpty() && word.endsWith("es")) {
      of = words.of(word.substring(0, word.length() - 2));
    }
    return of;
  }

  /** "Cyclone Idai" is named after its kind; "Israeli air strikes" and "Monday's blast" are not. */
  private Set<String> names(@Nullable Span cause) {
    Set<String> names = new TreeSet<>();
    if (cause == null) {
      return names;
    }
    String before = "";
    for (String word : Spellings.words(cause.text())) {
      boolean named = Character.isUpperCase(word.charAt(0)) && Character.isUpperCase(first(before));
      if (named && !classes(before.toLowerCase(Locale.ROOT)).isEmpty()) {
        names.add(spellings.fold(word));
      }
      before = word;
    }
    return names;
  }

  /**
   * "The roof of a nightclub collapsed", "the nightclub collapse": things that a word for an event
   * may stand behind.
   */
  private Set<String> things(@Nullable Span cause) {
    Set<String> things = new TreeSet<>();
    if (cause != null && !kinds(cause).isEmpty()) {
      for (String word : Spellings.words(cause.text())) {
        if (word.length() >= SHORTEST_THING && isThing(word) && classes(word).isEmpty()) {
          things.add(word);
        }
      }
    }
    return things;
  }

  /** "massive", "deadly", "suspected", "powerful" tell no explosion from another. */
  private static boolean isThing(String word) {
    return word.chars().allMatch(Character::isLowerCase)
        && QUALITIES.stream().noneMatch(word::endsWith);
  }

  private static char first(String word) {
    return word.isEmpty() ? ' ' : word.charAt(0);
  }
}
