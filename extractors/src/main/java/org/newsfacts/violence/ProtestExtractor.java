package org.newsfacts.violence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.clause.VerbGroup;
import org.newsfacts.mention.NumberMention;
import org.newsfacts.mention.TimeMention;
import org.newsfacts.model.Actor;
import org.newsfacts.model.ActorKind;
import org.newsfacts.model.Basis;
import org.newsfacts.model.Count;
import org.newsfacts.model.Fact;
import org.newsfacts.model.Modality;
import org.newsfacts.model.Place;
import org.newsfacts.model.Protest;
import org.newsfacts.model.ProtestKind;
import org.newsfacts.model.When;
import org.newsfacts.reading.Reading;
import org.newsfacts.reading.Scene;
import org.newsfacts.rule.Deed;
import org.newsfacts.rule.Extractor;
import org.newsfacts.rule.RuleInfo;
import org.newsfacts.text.TokenRange;

/**
 * Reads protests: "Rail unions called a strike for Friday." gives a STRIKE of the rail unions. Air
 * strikes are none. An act told several times is one record, where it is told most fully.
 */
final class ProtestExtractor implements Extractor {
  static final String VERB = "protest.verb";
  static final String STRIKE = "protest.strike";
  static final String NOUN = "protest.noun";
  static final String MENTION = "protest.mention";

  /** So many acts are compared with a new one; keeps the work linear for any text. */
  private static final int MOST = 100;

  private static final List<RuleInfo> RULES =
      List.of(
          new RuleInfo(
              VERB, "Thousands marched in X; protesters rallied; they took to the streets"),
          new RuleInfo(STRIKE, "X called a strike; nurses went on strike"),
          new RuleInfo(NOUN, "X staged a protest; a march drew thousands; riots broke out"),
          new RuleInfo(MENTION, "after weeks of protests against Z; the crowd at a rally in X"));

  /** An act with what is told of it; the fuller one is kept. */
  private record Told(Protest protest, int fullness, boolean definite) {}

  @Override
  public String family() {
    return "protest";
  }

  @Override
  public List<RuleInfo> rules() {
    return RULES;
  }

  @Override
  public void extract(Scene scene, Consumer<Fact> sink) {
    Reading reading = scene.reading();
    ProtestActs acts = new ProtestActs(reading);
    List<Told> told = new ArrayList<>();
    scene.eachClause(
        family(),
        clause -> {
          VerbGroup verb = clause.verb();
          if (verb != null && reading.isNews(verb.head()) && !scene.isQuoted(verb.head())) {
            boolean aside =
                clause.kind() == ClauseKind.PARTICIPLE
                    && clause.isPassive()
                    && !clause.isVerb("gather", "assemble");
            add(told, ofClause(reading, acts, clause), reading, clause.range(), aside);
          }
        });
    scene.eachNoun(
        family(),
        noun -> {
          if (reading.isNews(noun.head()) && !scene.isQuoted(noun.head())) {
            add(told, mentioned(reading, acts, noun), reading, noun.base(), true);
          }
        });
    for (Protest protest : distinct(told)) {
      int token = reading.tokens().at(protest.evidence().start());
      scene.trace().read(protest.rule(), token, "");
      sink.accept(protest);
    }
  }

  private static void add(
      List<Told> told,
      @Nullable Protest protest,
      Reading reading,
      TokenRange range,
      boolean aside) {
    if (protest == null) {
      return;
    }
    boolean mention = protest.rule().equals(MENTION);
    int fullness =
        (aside ? 0 : 3)
            + (protest.place() == null ? 0 : 1)
            + (protest.size() == null ? 0 : 1)
            + (protest.organizer() == null ? 0 : 1)
            + (protest.basis().when() == null ? 0 : 1);
    String first = reading.tokens().lower(range.from());
    boolean dated = protest.basis().when() != null || protest.evidence().text().contains(" of ");
    boolean definite = first.equals("the") && protest.rule().equals(NOUN) || mention && !dated;
    told.add(new Told(protest, fullness, definite));
  }

  /** Keeps the fullest telling of each act, in the order of the text. */
  private static List<Protest> distinct(List<Told> told) {
    List<Told> kept = new ArrayList<>();
    List<Told> byFullness = new ArrayList<>(told);
    byFullness.sort(Comparator.comparingInt(Told::fullness).reversed());
    for (Told one : byFullness) {
      boolean known = false;
      for (Told other : kept.subList(Math.max(0, kept.size() - MOST), kept.size())) {
        known |= isSame(one, other);
      }
      if (!known) {
        kept.add(one);
      }
    }
    return kept.stream()
        .map(Told::protest)
        .sorted(Comparator.comparingInt(protest -> protest.evidence().start()))
        .toList();
  }

  /** "the protest" says again what was told; two dates or two towns are two acts. */
  private static boolean isSame(Told one, Told other) {
    Protest a = one.protest();
    Protest b = other.protest();
    boolean overlap =
        a.evidence().start() < b.evidence().end() && b.evidence().start() < a.evidence().end();
    if (overlap) {
      return true;
    }
    if (a.kind() != b.kind() && !one.definite()) {
      return false;
    }
    boolean series =
        isSeriesOf(a) != isSeriesOf(b) && (a.basis().when() != null || b.basis().when() != null);
    return !series
        && !differs(a.basis().when(), b.basis().when())
        && !differs(a.place(), b.place());
  }

  /** "weeks of protests". */
  private static boolean isSeriesOf(Protest protest) {
    return protest.rule().equals(MENTION) && protest.evidence().text().contains(" of ");
  }

  private static boolean differs(@Nullable When a, @Nullable When b) {
    return a != null
        && b != null
        && a.start() != null
        && b.start() != null
        && !a.start().equals(b.start());
  }

  private static boolean differs(@Nullable Place a, @Nullable Place b) {
    return a != null && b != null && !a.name().equals(b.name());
  }

  private static @Nullable Protest ofClause(Reading reading, ProtestActs acts, Clause clause) {
    Deed deed = Deed.of(reading, clause);
    NounPhrase subject = acts.subject(clause);
    ProtestKind done = acts.deed(clause);
    done = done == null && acts.isShutdown(clause) ? ProtestKind.OTHER : done;
    if (done != null) {
      return deed.told()
          ? protest(reading, acts, clause, deed, VERB, done)
              .organizer(acts.named(subject))
              .size(size(reading, subject))
              .build()
          : null;
    }
    NounPhrase act =
        reading.isWord(clause.lemma(), ProtestWord.STAGING) ? staged(acts, clause) : null;
    if (act != null) {
      return staged(reading, acts, clause, deed, act);
    }
    ProtestKind kind =
        reading.isWord(clause.lemma(), ProtestWord.GOING_ON) ? acts.kind(subject) : null;
    if (kind == null || subject == null || !deed.told() || clause.isPassive()) {
      return null;
    }
    int verb = clause.verb() == null ? clause.range().from() : clause.verb().range().from();
    boolean draws = clause.isVerb("draw", "attract", "bring");
    return protest(reading, acts, clause, deed, NOUN, kind)
        .organizer(acts.organizer(subject, subject.base().to(), verb))
        .size(size(reading, draws ? clause.object() : subject))
        .build();
  }

  private static @Nullable NounPhrase staged(ProtestActs acts, Clause clause) {
    NounPhrase object = clause.isPassive() ? clause.subject() : clause.object();
    if (acts.kind(object) != null) {
      return object;
    }
    PrepPhrase prep = clause.phrase("on", "out on", "off", "for");
    NounPhrase on = prep == null ? null : prep.object();
    boolean goes = clause.isVerb("go", "begin", "start", "stage", "come", "call");
    return goes && acts.kind(on) != null ? on : null;
  }

  /** "called a strike", "staged a sit-in", "called off a march", "a rally is to be held". */
  private static @Nullable Protest staged(
      Reading reading, ProtestActs acts, Clause clause, Deed deed, NounPhrase act) {
    ProtestKind kind = acts.kind(act);
    NounPhrase subject = clause.isPassive() ? null : clause.subject();
    boolean candidate = // "Solheim held a rally"
        subject != null
            && kind == ProtestKind.RALLY
            && reading.actor(subject).kind() == ActorKind.PERSON;
    if (kind == null || candidate || !deed.told() || isCallFor(clause, act)) {
      return null;
    }
    boolean off =
        clause.isVerb("cancel", "postpone")
            || clause.isVerb("call") && acts.has(calling(clause, act), "off");
    boolean ahead = clause.isVerb("call", "announce", "plan", "schedule", "declare");
    Deed told =
        off || ahead && deed.modality() == Modality.ACTUAL
            ? new Deed(true, Modality.PLANNED, off || deed.negated(), false)
            : deed;
    boolean strike = acts.lemma(act).equals("strike") || kind == ProtestKind.STRIKE;
    Actor organizer = acts.named(subject);
    return protest(reading, acts, clause, told, strike ? STRIKE : NOUN, kind)
        .organizer(
            organizer != null
                ? organizer
                : acts.organizer(act, act.base().to(), clause.range().to()))
        .size(subject == null ? null : size(reading, subject))
        .build();
  }

  /** "called off the strike", but also "the strike, called off by the dockers". */
  private static TokenRange calling(Clause clause, NounPhrase act) {
    int from = clause.range().from();
    int to = act.base().to();
    return TokenRange.of(from, to > from ? to : clause.range().to());
  }

  /** "called for protests": an appeal. */
  private static boolean isCallFor(Clause clause, NounPhrase act) {
    PrepPhrase prep = clause.phrase("for");
    return clause.isVerb("call") && prep != null && prep.object() == act;
  }

  /** "weeks of protests against the bill", "last week's protests", "the crowd at a rally in X". */
  private static @Nullable Protest mentioned(Reading reading, ProtestActs acts, NounPhrase noun) {
    ProtestKind kind = acts.kind(noun);
    Clause clause = kind == null ? null : reading.clauses().at(noun.head());
    if (kind == null || clause == null || !isPast(reading, clause, noun)) {
      return null;
    }
    int from = noun.base().from();
    String before = from == 0 ? "" : reading.tokens().lower(from - 1);
    NounPhrase span = before.equals("of") && from >= 2 ? reading.clauses().nounAt(from - 2) : null;
    boolean series = span != null && isSeries(reading.tags().lemma(span.head()));
    int start = span == null || !series ? from : span.base().from();
    TokenRange range = TokenRange.of(start, Math.max(noun.range().to(), noun.base().to()));
    When when = when(reading, range);
    Place place = where(reading, noun);
    boolean against = isAgainst(reading, noun);
    if (!series && when == null && !(place != null && isAt(before)) && !(against && isAt(before))) {
      return null;
    }
    Basis basis = new Basis(reading.span(range), MENTION, false, Modality.ACTUAL, null, when);
    return Protest.builder(basis)
        .kind(kind)
        .place(place)
        .organizer(acts.organizer(noun, noun.base().to(), noun.range().to()))
        .build();
  }

  private static boolean isAt(String before) {
    return switch (before) {
      case "at", "during", "after", "a", "an", "following", "in", "amid", "by", "from" -> true;
      default -> false;
    };
  }

  private static boolean isSeries(String lemma) {
    return switch (lemma) {
      case "week", "night", "day", "month", "series", "wave", "year", "weekend", "hour" -> true;
      default -> false;
    };
  }

  private static boolean isAgainst(Reading reading, NounPhrase noun) {
    int next = noun.base().to();
    return next < reading.tokens().size()
        && switch (reading.tokens().lower(next)) {
          case "against", "over", "outside" -> true;
          default -> false;
        };
  }

  /** A protest that somebody fears, plans or bans has not been. */
  private static boolean isPast(Reading reading, Clause clause, NounPhrase noun) {
    if (clause.verb() == null) {
      return false;
    }
    boolean object = clause.object() == noun;
    return !object
        && Deed.of(reading, clause).told()
        && Deed.of(reading, clause).modality() == Modality.ACTUAL
        && !clause.isNegated();
  }

  private static @Nullable When when(Reading reading, TokenRange range) {
    for (TimeMention time : reading.times().in(range)) {
      boolean tells = time.kind() == TimeMention.Kind.DATE || time.kind() == TimeMention.Kind.TIME;
      if (tells) {
        return reading.when(time);
      }
    }
    return null;
  }

  private static @Nullable Place where(Reading reading, NounPhrase noun) {
    int next = noun.base().to();
    int end = Math.min(reading.sentence(noun.head()).to(), next + 8);
    if (next >= end) {
      return null;
    }
    return switch (reading.tokens().lower(next)) {
      case "in", "at", "outside", "near", "across" -> reading.place(TokenRange.of(next, end));
      default -> null;
    };
  }

  private static Protest.Builder protest(
      Reading reading, ProtestActs acts, Clause clause, Deed deed, String rule, ProtestKind kind) {
    Clause told = clause;
    while (told.host() != null && told.host().verb() != null && isToldInHost(told)) {
      told = told.host();
    }
    Basis basis =
        new Basis(
            reading.span(reading.trimmed(told.range())),
            rule,
            deed.negated(),
            deed.modality(),
            null,
            reading.when(told));
    PrepPhrase placing = acts.placing(clause);
    return Protest.builder(basis)
        .kind(kind)
        .place(reading.place(placing == null ? clause.range() : placing.range()));
  }

  /**
   * "is due to be held", "Friday was the night that they protested", "protesters in hats gathered".
   */
  private static boolean isToldInHost(Clause clause) {
    NounPhrase owner = clause.antecedent();
    boolean night =
        clause.kind() == ClauseKind.RELATIVE
            && owner != null
            && clause.host() != null
            && clause.host().isVerb("be")
            && clause.subject() != owner;
    return night
        || clause.kind() == ClauseKind.INFINITIVE
        || clause.kind() == ClauseKind.GERUND
        || clause.kind() == ClauseKind.PARTICIPLE && clause.isVerb("gather", "assemble");
  }

  private static @Nullable Count size(Reading reading, @Nullable NounPhrase noun) {
    if (noun == null) {
      return null;
    }
    for (NumberMention number : reading.numbers().in(noun.range())) {
      if (number.kind() == NumberMention.Kind.CARDINAL) {
        return number.count();
      }
    }
    return null;
  }
}
