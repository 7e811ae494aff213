package org.newsfacts.frame;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.text.TokenRange;

/** The roles of one frame while it is read. */
final class Filling {
  private final Layers layers;
  private final Sense sense;
  private final Map<Role, List<Argument>> arguments = new EnumMap<>(Role.class);
  private final List<Integer> starts = new ArrayList<>();
  private @Nullable Role open;

  Filling(Layers layers, Sense sense) {
    this.layers = layers;
    this.sense = sense;
  }

  /** Fills a role; the words of a thing end where the next part begins. */
  void put(Role role, @Nullable Argument argument) {
    if (argument != null && !argument.range().isEmpty()) {
      arguments.computeIfAbsent(role, r -> new ArrayList<>(1)).add(argument);
    }
  }

  /** Notes that a part begins at a token, its preposition included. */
  void starts(int token) {
    starts.add(token);
  }

  /** Notes that who fills a role reaches to the next part: "the head of the bank" before "of". */
  void open(Role role) {
    open = role;
  }

  boolean has(Role role) {
    return arguments.containsKey(role);
  }

  /** Returns what fills a role first, or null. */
  @Nullable Argument first(Role role) {
    List<Argument> all = arguments.get(role);
    return all == null ? null : all.get(0);
  }

  /** Whether all required roles are filled; where not, notes what the word lacks. */
  boolean isWhole(int trigger) {
    Role missing = missing();
    if (missing != null) {
      layers.lacks(new Lack(sense, trigger, missing));
    }
    return missing == null;
  }

  /** Returns the first required role that nothing fills; null where all are filled. */
  @Nullable Role missing() {
    for (Slot slot : sense.slots()) {
      if (!slot.optional() && !has(slot.role())) {
        return slot.role();
      }
    }
    return null;
  }

  Frame frame(
      Form form,
      int trigger,
      TokenRange word,
      Factuality factuality,
      @Nullable Clause clause,
      @Nullable NounPhrase noun) {
    Map<Role, List<Argument>> cut = new EnumMap<>(Role.class);
    TokenRange range = word;
    for (Map.Entry<Role, List<Argument>> entry : arguments.entrySet()) {
      List<Argument> ends = new ArrayList<>();
      for (Argument argument : entry.getValue()) {
        Argument own = entry.getKey() == open ? opened(argument) : ended(argument);
        ends.add(own);
        if (own.link() == Link.OWN) {
          range = range.union(own.range());
        }
      }
      cut.put(entry.getKey(), List.copyOf(ends));
    }
    return new Frame(
        sense, form, trigger, Collections.unmodifiableMap(cut), factuality, clause, noun, range);
  }

  /** Lets who fills a role reach to the next part where "of" and the like lead there. */
  private Argument opened(Argument argument) {
    int to = Integer.MAX_VALUE;
    for (int start : starts) {
      to = start > argument.head() ? Math.min(to, start) : to;
    }
    int end = argument.range().to();
    boolean leads = to < end + 8 && to > end && layers.tags().pos(end) == Pos.ADP;
    return leads && layers.times().at(to - 1) == null
        ? new Argument(
            layers.trimmed(Extents.between(argument.range().from(), to)),
            argument.head(),
            null,
            null,
            argument.link())
        : ended(argument);
  }

  /** Ends the words of an argument where another part begins. */
  private Argument ended(Argument argument) {
    int to = argument.range().to();
    for (int start : starts) {
      if (start > argument.head() && start < to) {
        to = start;
      }
    }
    return to == argument.range().to()
        ? argument
        : new Argument(
            layers.trimmed(Extents.between(argument.range().from(), to)),
            argument.head(),
            argument.noun(),
            argument.clause(),
            argument.link());
  }
}
