package org.newsfacts.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.Tense;
import org.newsfacts.clause.VerbGroup;
import org.newsfacts.model.Basis;
import org.newsfacts.model.Fact;
import org.newsfacts.model.Modality;
import org.newsfacts.pattern.Match;
import org.newsfacts.pattern.Pattern;
import org.newsfacts.reading.Scene;

/**
 * A rule: an id, a pattern, guards, and what it yields.
 *
 * <pre>{@code
 * static final Rule CALL_ON = Rule.named("appeal.call-on", "X called on Y to do Z")
 *     .matching(verb("call").with(active(), subject(ISSUER), prep(ADDRESSEE, "on"), infinitive(ACTION)))
 *     .unless("called on the widow to offer sympathy", match -> ...)
 *     .yields(match -> new Appeal(Rule.basis(match), ...));
 * }</pre>
 */
public final class Rule {
  private final RuleInfo info;
  private final Pattern pattern;
  private final List<Guard> guards;
  private final Function<Match, @Nullable Fact> maker;

  private Rule(
      RuleInfo info, Pattern pattern, List<Guard> guards, Function<Match, @Nullable Fact> maker) {
    List<String> unless = new ArrayList<>();
    guards.forEach(guard -> unless.add(guard.example));
    this.info = new RuleInfo(info.id(), info.reads(), unless);
    this.pattern = pattern;
    this.guards = List.copyOf(guards);
    this.maker = maker;
  }

  private record Guard(String example, Predicate<Match> vetoes) {}

  /** Begins a rule. */
  public static Draft named(String id, String reads) {
    return new Draft(new RuleInfo(id, reads));
  }

  /** Returns id and description. */
  public RuleInfo info() {
    return info;
  }

  Pattern pattern() {
    return pattern;
  }

  /** Tries the rule at a trigger token. */
  void apply(Scene scene, int trigger, Consumer<Fact> sink) {
    scene.trace().attempt(info.id(), trigger, () -> match(scene, trigger, sink));
  }

  private void match(Scene scene, int trigger, Consumer<Fact> sink) {
    boolean[] matched = new boolean[1];
    pattern.match(
        scene,
        trigger,
        match -> {
          matched[0] = true;
          make(scene, trigger, match, sink);
        });
    if (!matched[0]) {
      scene.trace().unmatched(info.id(), trigger, () -> pattern.missing(scene, trigger));
    }
  }

  private void make(Scene scene, int trigger, Match match, Consumer<Fact> sink) {
    for (Guard guard : guards) {
      if (guard.vetoes.test(match)) {
        scene.trace().vetoed(info.id(), trigger, guard.example, match.describe());
        return;
      }
    }
    Fact fact = maker.apply(match);
    if (fact == null) {
      scene.trace().vetoed(info.id(), trigger, "yields nothing", match.describe());
      return;
    }
    sink.accept(fact.withBasis(fact.basis().withRule(info.id())));
    scene.trace().read(info.id(), trigger, match.describe());
  }

  /** Returns evidence, negation, modality and time of a match; the rule's id is filled in later. */
  public static Basis basis(Match match) {
    Clause clause = match.clause();
    if (clause == null || clause.verb() == null) {
      return Basis.of(match.evidence(), "");
    }
    return new Basis(
        match.evidence(),
        "",
        clause.isNegated(),
        modality(clause),
        null,
        match.scene().reading().when(clause));
  }

  /**
   * Tells how a clause is told: "will meet" and "plans to meet" PLANNED, "may meet" POSSIBLE, "if
   * they meet" CONDITIONAL.
   */
  public static Modality modality(Clause clause) {
    VerbGroup verb = clause.verb();
    if (verb == null) {
      return Modality.ACTUAL;
    }
    if (clause.isHypothetical()) {
      return Modality.CONDITIONAL;
    }
    if (verb.tense() == Tense.FUTURE) {
      return Modality.PLANNED;
    }
    String modal = verb.modal();
    if (modal != null) {
      return modal.equals("may")
              || modal.equals("might")
              || modal.equals("could")
              || modal.equals("can")
          ? Modality.POSSIBLE
          : Modality.CONDITIONAL;
    }
    Clause host = clause.host();
    if (verb.infinitive() && host != null) {
      if (host.isVerb(
          "plan",
          "intend",
          "expect",
          "schedule",
          "due",
          "prepare",
          "agree",
          "aim",
          "hope",
          "want",
          "set")) {
        return Modality.PLANNED;
      }
      return host.isVerb("be") ? afterBe(host) : Modality.ACTUAL;
    }
    return Modality.ACTUAL;
  }

  /** "is to meet", "is due to meet", "is likely to meet", "it is unusual for kings to meet". */
  private static Modality afterBe(Clause host) {
    return switch (host.predicateWord()) {
      case "" -> host.objects().isEmpty() ? Modality.PLANNED : Modality.ACTUAL;
      case "due", "set", "about", "scheduled", "poised", "ready" -> Modality.PLANNED;
      case "likely", "unlikely", "possible", "impossible" -> Modality.POSSIBLE;
      default -> host.prep("for") == null ? Modality.ACTUAL : Modality.CONDITIONAL;
    };
  }

  /** A rule in the making. */
  public static final class Draft {
    private final RuleInfo info;
    private final List<Guard> guards = new ArrayList<>();
    private @Nullable Pattern pattern;

    private Draft(RuleInfo info) {
      this.info = info;
    }

    /** Gives the pattern. */
    public Draft matching(Pattern newPattern) {
      pattern = Objects.requireNonNull(newPattern, "pattern");
      return this;
    }

    /** Adds a guard; the example is a sentence it keeps out. */
    public Draft unless(String example, Predicate<Match> vetoes) {
      guards.add(new Guard(example, vetoes));
      return this;
    }

    /** Ends the rule with what it yields; null for nothing. */
    public Rule yields(Function<Match, @Nullable Fact> maker) {
      if (pattern == null) {
        throw new IllegalArgumentException("rule " + info.id() + " has no pattern");
      }
      return new Rule(info, pattern, guards, maker);
    }
  }
}
