package org.newsfacts.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.newsfacts.frame.Frame;
import org.newsfacts.frame.Role;
import org.newsfacts.frame.Sense;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Basis;
import org.newsfacts.model.Fact;
import org.newsfacts.reading.Scene;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.Tokens;

/**
 * A rule on frames: an id, an act whose words stand in a list of senses, guards, and the record it
 * yields. It reads all forms of the act and only such as the text tells, done or not.
 *
 * <pre>{@code
 * static final FrameRule CONDEMN =
 *     FrameRule.named("condemnation.condemn", "X condemned Y; Y was condemned by X; X's condemnation of Y")
 *         .act("CONDEMN")
 *         .unless("The storm condemned the harvest.", told -> !told.isSomebody(AGENT))
 *         .yields(Condemnation::new, actor(AGENT), words(TOPIC), value("strength", Condemnation.Strength.class));
 * }</pre>
 */
@SuppressWarnings("exports") // what only the families of the library see
public final class FrameRule {
  /** The guard of all rules that do not ask for {@link Draft#alsoSpokenOf}. */
  static final String NOT_TOLD = "only spoken of, not told";

  /** The guard of all rules that do not ask for {@link Draft#alsoInSpeech}. */
  static final String IN_SPEECH = "in somebody's speech";

  /** Said of a maker that makes no record. */
  static final String YIELDS_NOTHING = "yields nothing";

  private final RuleInfo info;
  private final String act;
  private final List<Guard> guards;
  private final List<Role> eachOf;
  private final Predicate<Told> apart;
  private final boolean inSpeech;
  private final Function<Told, List<? extends Fact>> maker;
  private final boolean spokenOf;
  private final List<Part<?>> parts;

  private FrameRule(Draft draft, Function<Told, List<? extends Fact>> maker) {
    List<String> unless = new ArrayList<>();
    draft.guards.forEach(guard -> unless.add(guard.example));
    this.info = new RuleInfo(draft.info.id(), draft.info.reads(), unless, draft.act);
    this.act = draft.act;
    this.guards = List.copyOf(draft.guards);
    this.eachOf = List.copyOf(draft.eachOf);
    this.apart = draft.apart;
    this.inSpeech = draft.inSpeech;
    this.spokenOf = draft.spokenOf;
    this.parts = List.copyOf(draft.parts);
    this.maker = maker;
  }

  /**
   * What keeps a rule from reading a frame.
   *
   * @param example a sentence that it keeps out
   * @param vetoes whether it keeps a frame out
   */
  public record Guard(String example, Predicate<Told> vetoes) {}

  /** Begins a rule. */
  public static Draft named(String id, String reads) {
    return new Draft(new RuleInfo(id, reads));
  }

  /** Returns id and description. */
  public RuleInfo info() {
    return info;
  }

  /** Returns the act it reads. */
  public String act() {
    return act;
  }

  /** Returns whether it also reads what people say in direct speech. */
  boolean isAlsoInSpeech() {
    return inSpeech;
  }

  /** Returns its guards. */
  public List<Guard> guards() {
    return guards;
  }

  /** Checks that the rows of the act give what the rule puts into its records. */
  void check(List<Sense> senses) {
    for (Part<?> part : parts) {
      try {
        part.check(senses);
      } catch (IllegalArgumentException wrong) {
        throw new IllegalArgumentException(
            "rule " + info.id() + ": act " + act + ": " + wrong.getMessage(), wrong);
      }
    }
  }

  /** Tries the rule on all frames of its act. */
  void apply(Scene scene, Consumer<Fact> sink) {
    each(scene, told -> make(scene, told, sink));
  }

  /** Hands each act that the rule reads to a ledger, which joins the tellings of one act. */
  public void each(Scene scene, Consumer<Told> ledger) {
    for (Frame frame : scene.reading().frames().of(act)) {
      int trigger = frame.trigger();
      if (scene.reading().isNews(trigger)) {
        Told told = new Told(scene, frame);
        scene
            .trace()
            .attempt(
                info.id(),
                trigger,
                () -> {
                  String lacks = lacks(told);
                  String veto = lacks == null ? veto(scene, told) : null;
                  if (lacks != null) {
                    scene.trace().lacks(info.id(), trigger, lacks, describe(scene, told));
                  } else if (veto == null) {
                    ledger.accept(told);
                  } else {
                    scene.trace().vetoed(info.id(), trigger, veto, describe(scene, told));
                  }
                });
      }
    }
  }

  /** The name of a part that the record needs and the text does not tell; null without one. */
  private @Nullable String lacks(Told told) {
    for (Part<?> part : parts) {
      if (!part.isOptional() && part.of(told) == null) {
        return part.name();
      }
    }
    return null;
  }

  /** What keeps the rule from reading an act; null where nothing does. */
  private @Nullable String veto(Scene scene, Told told) {
    if (!spokenOf && !told.frame().factuality().told()) {
      return NOT_TOLD;
    }
    if (!inSpeech && scene.isSpoken(told.frame().trigger())) {
      return IN_SPEECH;
    }
    for (Guard guard : guards) {
      if (guard.vetoes.test(told)) {
        return guard.example;
      }
    }
    return null;
  }

  private void make(Scene scene, Told told, Consumer<Fact> sink) {
    int trigger = told.frame().trigger();
    List<Told> all = List.of(told);
    for (Role role : eachOf) {
      List<Told> parted = new ArrayList<>();
      for (Told one : all) {
        parted.addAll(each(one, role));
      }
      all = parted;
    }
    for (Told one : all) {
      List<? extends Fact> facts = maker.apply(one);
      if (facts.isEmpty()) {
        scene.trace().vetoed(info.id(), trigger, YIELDS_NOTHING, describe(scene, one));
      }
      for (Fact fact : facts) {
        sink.accept(fact.withBasis(fact.basis().withRule(info.id())));
        scene.trace().read(info.id(), trigger, describe(scene, one));
      }
    }
  }

  private static String describe(Scene scene, Told told) {
    return scene.trace().isRecording() ? told.describe() : "";
  }

  /** "Both Oslo and Bern condemned it": each did. */
  private List<Told> each(Told told, Role role) {
    Actor all = told.actorOrNull(role);
    if (all == null || all.members().isEmpty() || !isBoth(told, all) && !apart.test(told)) {
      return List.of(told);
    }
    List<Told> each = new ArrayList<>();
    for (Actor member : all.members()) {
      each.add(told.with(role, member));
    }
    return each;
  }

  private static boolean isBoth(Told told, Actor actor) {
    if (actor.mention() == null) {
      return false;
    }
    Tokens tokens = told.reading().tokens();
    int from = tokens.at(actor.mention().start());
    int end = tokens.at(actor.mention().end());
    return from < tokens.size() && tokens.is(from, SmallWord.BOTH)
        || end < tokens.size() && tokens.is(end, SmallWord.BOTH)
        || from > 0 && tokens.is(from - 1, SmallWord.BOTH);
  }

  /** The constructor of a record of two parts. */
  @FunctionalInterface
  public interface Maker2<A extends @Nullable Object, B extends @Nullable Object> {
    /** Makes the record. */
    Fact make(Basis basis, A first, B second);
  }

  /** The constructor of a record of three parts. */
  @FunctionalInterface
  public interface Maker3<
      A extends @Nullable Object, B extends @Nullable Object, C extends @Nullable Object> {
    /** Makes the record. */
    Fact make(Basis basis, A first, B second, C third);
  }

  /** A rule in the making. Single use. */
  public static final class Draft {
    private final RuleInfo info;
    private final List<Guard> guards = new ArrayList<>();
    private String act = "";
    private final List<Role> eachOf = new ArrayList<>(2);
    private Predicate<Told> apart = told -> false;
    private boolean inSpeech;
    private boolean spokenOf;
    private final List<Part<?>> parts = new ArrayList<>();

    private Draft(RuleInfo info) {
      this.info = info;
    }

    /** Names the act of the senses it reads: the third column of their list. */
    public Draft act(String newAct) {
      act = Objects.requireNonNull(newAct, "act");
      return this;
    }

    /** Adds a guard; the example is a sentence it keeps out. */
    public Draft unless(String example, Predicate<Told> vetoes) {
      guards.add(new Guard(example, vetoes));
      return this;
    }

    /** Yields a record for each of those who fill a role together: "Both Oslo and Bern". */
    public Draft eachOf(Role role) {
      eachOf.add(role);
      return this;
    }

    /** Yields a record for each of them also where this holds: "Praise came from Oslo and Bern". */
    public Draft eachOf(Role role, Predicate<Told> where) {
      apart = Objects.requireNonNull(where, "where");
      return eachOf(role);
    }

    /** Also reads what people say in direct speech, in their name. */
    public Draft alsoInSpeech() {
      inSpeech = true;
      return this;
    }

    /**
     * Also reads acts that the text only speaks of, "tried to broker a truce"; its guards and what
     * it yields decide.
     */
    public Draft alsoSpokenOf() {
      spokenOf = true;
      return this;
    }

    /**
     * Names parts that an act must have to be read, for rules that make their records themselves,
     * {@link Told#get}.
     */
    public Draft has(Part<?>... needed) {
      parts.addAll(List.of(needed));
      return this;
    }

    /** Ends the rule with the record of one part: {@code Truce::new}. */
    public <A extends @Nullable Object> FrameRule yields(
        BiFunction<? super Basis, ? super A, ? extends Fact> maker, Part<A> first) {
      return has(first).yields(told -> maker.apply(told.basis(), told.get(first)));
    }

    /** Ends the rule with the record of two parts: {@code Sanction::new}. */
    public <A extends @Nullable Object, B extends @Nullable Object> FrameRule yields(
        Maker2<? super A, ? super B> maker, Part<A> first, Part<B> second) {
      return has(first, second)
          .yields(told -> maker.make(told.basis(), told.get(first), told.get(second)));
    }

    /** Ends the rule with the record of three parts. */
    public <A extends @Nullable Object, B extends @Nullable Object, C extends @Nullable Object>
        FrameRule yields(
            Maker3<? super A, ? super B, ? super C> maker,
            Part<A> first,
            Part<B> second,
            Part<C> third) {
      return has(first, second, third)
          .yields(
              told -> maker.make(told.basis(), told.get(first), told.get(second), told.get(third)));
    }

    /** Ends the rule with what it yields; null for nothing. */
    public FrameRule yields(Function<Told, @Nullable Fact> maker) {
      return yieldsAll(
          told -> {
            Fact fact = maker.apply(told);
            return fact == null ? List.of() : List.of(fact);
          });
    }

    /**
     * Ends a rule whose acts a ledger joins before it makes its records, {@link FrameRule#each}.
     */
    public FrameRule joined() {
      return yieldsAll(told -> List.of());
    }

    /** Ends the rule with all records that one act yields; none for nothing. */
    public FrameRule yieldsAll(Function<Told, List<? extends Fact>> maker) {
      if (act.isEmpty()) {
        throw new IllegalArgumentException("rule " + info.id() + " names no act");
      }
      return new FrameRule(this, maker);
    }
  }
}
