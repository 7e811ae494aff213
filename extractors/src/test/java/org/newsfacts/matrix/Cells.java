package org.newsfacts.matrix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.newsfacts.NewsFacts;
import org.newsfacts.model.Accusation;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Appeal;
import org.newsfacts.model.CasualtyFigure;
import org.newsfacts.model.Fact;
import org.newsfacts.model.Modality;
import org.newsfacts.model.When;
import org.newsfacts.text.Article;

/** Reads the cells of all matrices and tells which are wrong. */
final class Cells {
  private static final NewsFacts ENGINE = NewsFacts.english();

  private final TreeMap<String, String> wrong = new TreeMap<>();
  private int read;

  /** Reads all cells. */
  static Cells read() {
    Cells cells = new Cells();
    for (Act act : Act.all()) {
      for (Way way : Way.values()) {
        cells.way(act, way);
      }
      for (String verb : Control.verbs()) {
        cells.control(act, verb);
      }
      for (DayPlace place : DayPlace.values()) {
        cells.day(act, place);
      }
    }
    return cells;
  }

  /** Returns how many cells there are. */
  int size() {
    return read;
  }

  /** Hands each wrong cell, in order, with its sentence and what was read. */
  void wrong(BiConsumer<String, String> sink) {
    wrong.forEach(sink);
  }

  /** Returns the names of the wrong cells. */
  Set<String> wrong() {
    return wrong.keySet();
  }

  private void way(Act act, Way way) {
    String sentence = way.sentence(act);
    Set<Outcome> found = outcomes(facts(act, sentence));
    boolean none = found.equals(EnumSet.of(Outcome.NONE));
    boolean right =
        way.wanted().containsAll(found)
            || none && act.isOnlyNewsWhenDone() && !way.wanted().contains(Outcome.TOLD)
            || act.isEffort() && way.isTrying() && found.equals(EnumSet.of(Outcome.TOLD));
    check("way", act, way.name(), right, sentence, found.toString());
  }

  private void control(Act act, String verb) {
    String sentence = Control.sentence(verb, act);
    Set<Outcome> found = outcomes(facts(act, sentence));
    boolean none = found.equals(EnumSet.of(Outcome.NONE));
    check("control", act, verb, none, sentence, found.toString());
  }

  private void day(Act act, DayPlace place) {
    String sentence = place.sentence(act);
    List<Fact> facts = facts(act, sentence);
    List<String> days = new ArrayList<>();
    LocalDate wanted = place.wanted();
    boolean right = wanted == null || !facts.isEmpty();
    for (Fact fact : facts) {
      When when = fact.basis().when();
      days.add(when == null ? "no day" : String.valueOf(when.start()));
      LocalDate day = when == null ? null : when.start();
      right &=
          wanted == null
              ? day == null
              : wanted.equals(day) || day == null && act.holdsAnother() && place.isLast();
    }
    check("day", act, place.name(), right, sentence, days.toString());
  }

  private void check(
      String matrix, Act act, String column, boolean right, String sentence, String found) {
    read++;
    if (!right) {
      wrong.put(matrix + "\t" + act.name() + "\t" + column, sentence + "\t" + found);
    }
  }

  private static Set<Outcome> outcomes(List<Fact> facts) {
    Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
    for (Fact fact : facts) {
      Modality modality = fact.modality();
      outcomes.add(
          fact.negated()
              ? Outcome.NEGATED
              : modality == Modality.ACTUAL ? Outcome.TOLD : Outcome.valueOf(modality.name()));
    }
    return outcomes.isEmpty() ? EnumSet.of(Outcome.NONE) : outcomes;
  }

  /** The facts of the act's type; those of another issuer or accuser are not the act's. */
  private static List<Fact> facts(Act act, String sentence) {
    Article article = Article.of(sentence).published(DayPlace.published());
    List<Fact> own = new ArrayList<>();
    for (Fact fact : ENGINE.read(article)) {
      if (act.type().isInstance(fact) && !isOfAnother(fact, act)) {
        own.add(fact);
      }
    }
    return own;
  }

  private static boolean isOfAnother(Fact fact, Act act) {
    if (fact instanceof Appeal appeal) {
      return !isNamed(appeal.issuer(), act);
    }
    if (fact instanceof Accusation accusation) {
      return !isNamed(accusation.accuser(), act);
    }
    return fact instanceof CasualtyFigure figure && figure.harm() == null;
  }

  private static boolean isNamed(Actor actor, Act act) {
    return act.doer().endsWith(actor.name()) || actor.name().equals("Nobody");
  }
}
