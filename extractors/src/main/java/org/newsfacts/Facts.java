package org.newsfacts;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.newsfacts.model.CasualtyFigure;
import org.newsfacts.model.Fact;

/**
 * The facts of one article, in the order of their evidence. Immutable.
 *
 * <pre>{@code
 * for (CasualtyFigure toll : facts.of(CasualtyFigure.class)) { ... }
 * }</pre>
 */
public final class Facts implements Iterable<Fact> {
  private final List<Fact> all;
  private final List<String> warnings;

  Facts(List<? extends Fact> all, List<String> warnings) {
    this.all = List.copyOf(all);
    this.warnings = List.copyOf(warnings);
  }

  /** Returns all facts. */
  public List<Fact> all() {
    return all;
  }

  /** Returns the facts of one type. */
  public <F extends Fact> List<F> of(Class<F> type) {
    List<F> found = new ArrayList<>();
    for (Fact fact : all) {
      if (type.isInstance(fact)) {
        found.add(type.cast(fact));
      }
    }
    return List.copyOf(found);
  }

  /**
   * Returns the casualty figures sorted into tolls, in the order in which the article opens them: a
   * toll for each harm, place and group of people, and one more for an event of another day.
   *
   * <pre>{@code
   * for (Toll toll : facts.tolls()) {
   *   System.out.println(toll.harm() + " " + toll.current().count() + " before " + toll.earlier());
   * }
   * }</pre>
   *
   * <p>A part whose whole the article does not give is in no toll.
   */
  public List<Toll> tolls() {
    return TollBook.of(of(CasualtyFigure.class));
  }

  /** Returns the facts as a stream. */
  public Stream<Fact> stream() {
    return all.stream();
  }

  /** Returns the number of facts. */
  public int size() {
    return all.size();
  }

  /** Returns whether there is none. */
  public boolean isEmpty() {
    return all.isEmpty();
  }

  /**
   * Returns the limits that were reached and the records that were lost, one line each: "text
   * longer than 1000000: cut", "attack.active lost a record at 17, \"struck\":
   * IllegalStateException: no target".
   */
  public List<String> warnings() {
    return warnings;
  }

  @Override
  public Iterator<Fact> iterator() {
    return all.iterator();
  }

  @Override
  public String toString() {
    return all.toString();
  }
}
