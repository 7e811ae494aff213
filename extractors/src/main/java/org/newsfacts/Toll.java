package org.newsfacts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.newsfacts.model.Actor;
import org.newsfacts.model.CasualtyFigure;
import org.newsfacts.model.Harm;
import org.newsfacts.model.Place;

/**
 * The figures of one article that count the same people: the current one, those it replaced, and
 * its parts.
 *
 * <p><q>The death toll from the quake in Lom rose from 112 to 140, among them 31 women.</q> gives
 * one toll of people killed in Lom: 140 is {@link #current()}, 112 is {@link #earlier()}, the women
 * are among its {@link #parts()}. Figures of one toll must not be added up; those of two tolls of
 * one event may be, where their {@link #group() groups} differ.
 *
 * <p>Immutable.
 *
 * @see Facts#tolls()
 */
public final class Toll {
  private final List<CasualtyFigure> figures;
  private final List<CasualtyFigure> parts;

  Toll(List<CasualtyFigure> figures, List<CasualtyFigure> parts) {
    this.figures = List.copyOf(figures);
    this.parts = List.copyOf(parts);
  }

  /** Returns the tolls of the figures of one article, see {@link Facts#tolls()}. */
  public static List<Toll> of(List<CasualtyFigure> figures) {
    return TollBook.of(figures);
  }

  /** Returns what happened to the people. */
  public Harm harm() {
    return current().harm();
  }

  /** Returns who they are: PEOPLE for a toll of all. */
  public CasualtyFigure.Group group() {
    return current().group();
  }

  /** Returns where it was, as the newest figure that tells it has it. */
  public Optional<Place> place() {
    for (int i = figures.size() - 1; i >= 0; i--) {
      Place place = figures.get(i).place();
      if (place != null) {
        return Optional.of(place);
      }
    }
    return Optional.empty();
  }

  /** Returns the figure that holds now, by the article. */
  public CasualtyFigure current() {
    return figures.get(figures.size() - 1);
  }

  /** Returns the figures that the current one replaced or that others gave, oldest first. */
  public List<CasualtyFigure> earlier() {
    return figures.subList(0, figures.size() - 1);
  }

  /**
   * Returns what each source the article names gives now, the {@link #current()} figure last: "The
   * ministry spoke of 15 dead, a hospital of 17" gives both. A number that a later one of the same
   * source replaced is not among them, nor one event's number beside a running toll.
   */
  public List<CasualtyFigure> bySource() {
    Map<String, CasualtyFigure> newest = new LinkedHashMap<>();
    boolean running = isRunning();
    for (CasualtyFigure figure : figures) {
      Actor by = figure.basis().reportedBy();
      boolean replaced =
          TollBook.isFormer(figure)
              || running && figure.aggregation() != CasualtyFigure.Aggregation.TOTAL
              || by == null && current().basis().reportedBy() != null;
      if (!replaced || figure.equals(current())) {
        String source = by == null ? "" : by.name();
        newest.remove(source);
        newest.put(source, figure);
      }
    }
    return List.copyOf(newest.values());
  }

  /** Returns all figures of the whole, the current one last. */
  public List<CasualtyFigure> figures() {
    return figures;
  }

  /** Returns the figures that are parts of one of these, in the order of the text. */
  public List<CasualtyFigure> parts() {
    return parts;
  }

  /** Returns the parts of one figure; those of "rose from 112 to 140" belong to both. */
  public List<CasualtyFigure> partsOf(CasualtyFigure whole) {
    Objects.requireNonNull(whole, "whole");
    List<CasualtyFigure> found = new ArrayList<>();
    for (CasualtyFigure part : parts) {
      if (Objects.equals(part.partOf(), whole.evidence().start())) {
        found.add(part);
      }
    }
    return List.copyOf(found);
  }

  /** Returns whether the article counts on: "the toll rose to 140"; otherwise it is one event's. */
  public boolean isRunning() {
    for (CasualtyFigure figure : figures) {
      if (figure.aggregation() == CasualtyFigure.Aggregation.TOTAL) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String toString() {
    return current().count()
        + " "
        + harm()
        + place().map(place -> " in " + place.name()).orElse("");
  }
}
