package org.newsfacts.violence;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.mention.NameMention;
import org.newsfacts.mention.NumberMention;
import org.newsfacts.model.Actor;
import org.newsfacts.model.ActorKind;
import org.newsfacts.model.Basis;
import org.newsfacts.model.Count;
import org.newsfacts.model.Fact;
import org.newsfacts.model.Protest;
import org.newsfacts.model.ProtestKind;
import org.newsfacts.reading.Reading;
import org.newsfacts.reading.Scene;
import org.newsfacts.rule.Extractor;
import org.newsfacts.rule.Rule;
import org.newsfacts.rule.RuleInfo;
import org.newsfacts.text.TokenRange;

/**
 * Reads protests: "Rail unions called a strike for Friday." gives a STRIKE of the rail unions. Air
 * strikes are none.
 */
final class ProtestExtractor implements Extractor {
  static final String VERB = "protest.verb";
  static final String STRIKE = "protest.strike";
  static final String NOUN = "protest.noun";

  private static final Set<String> VERBS =
      Set.of("protest", "demonstrate", "march", "rally", "riot", "gather");
  private static final Set<String> CROWDS =
      Set.of(
          "protester",
          "demonstrator",
          "marcher",
          "activist",
          "crowd",
          "worker",
          "student",
          "teacher",
          "nurse",
          "doctor",
          "farmer",
          "driver",
          "people",
          "thousand",
          "hundred",
          "resident",
          "supporter",
          "union",
          "dozen",
          "miner",
          "employee",
          "staff",
          "opponent",
          "critic",
          "villager");

  /** "Soldiers marched past the president": a parade, or a way to the front. */
  private static final Set<String> IN_UNIFORM =
      Set.of("soldier", "troop", "guard", "officer", "police", "fighter", "recruit", "cadet");

  private static final Set<String> STRIKING =
      Set.of(
          "call",
          "announce",
          "begin",
          "start",
          "stage",
          "hold",
          "launch",
          "declare",
          "go",
          "join",
          "end",
          "suspend",
          "plan",
          "extend",
          "observe",
          "organise",
          "organize",
          "continue");

  /** What a strike or march does; an armed strike hits and kills. */
  private static final Set<String> GOING_ON =
      Set.of(
          "begin",
          "start",
          "continue",
          "enter",
          "last",
          "end",
          "draw",
          "paralyse",
          "paralyze",
          "disrupt",
          "close",
          "shut",
          "erupt",
          "break",
          "take",
          "spread",
          "turn",
          "halt",
          "resume",
          "follow",
          "cripple");

  private static final Set<String> AT_ARMS =
      Set.of(
          "air",
          "drone",
          "missile",
          "military",
          "rocket",
          "artillery",
          "lightning",
          "precision",
          "retaliatory",
          "israeli",
          "russian");

  private static final List<RuleInfo> RULES =
      List.of(
          new RuleInfo(VERB, "Thousands marched in X; protesters rallied"),
          new RuleInfo(STRIKE, "X called a strike; nurses went on strike"),
          new RuleInfo(NOUN, "a protest by X; a march of thousands; riots in Y"));

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
    Set<Integer> told = new HashSet<>();
    Set<ProtestKind> kinds = new HashSet<>();
    for (Clause clause : reading.clauses().all()) {
      if (clause.verb() == null
          || !reading.isNews(clause.verb().head())
          || scene.isQuoted(clause.verb().head())) {
        continue;
      }
      int sentence = reading.sentences().at(clause.verb().head());
      Protest protest = told.contains(sentence) ? null : ofClause(reading, clause);
      if (protest != null && kinds.add(protest.kind())) {
        told.add(sentence);
        scene.trace().read(protest.rule(), clause.verb().head(), "");
        sink.accept(protest);
      }
    }
  }

  private static @Nullable Protest ofClause(Reading reading, Clause clause) {
    NounPhrase subject = clause.subject();
    if (VERBS.contains(clause.lemma()) && subject != null && isCrowd(reading, subject)) {
      return protest(reading, clause, VERB, kindOfVerb(clause.lemma()), subject);
    }
    NounPhrase act = STRIKING.contains(clause.lemma()) ? actOf(reading, clause) : null;
    if (act == null
        && subject != null
        && isAct(reading, subject)
        && GOING_ON.contains(clause.lemma())) {
      return protest(reading, clause, NOUN, kindOfNoun(reading, subject), null).toBuilder()
          .size(size(reading, subject))
          .build();
    }
    if (act == null) {
      return null;
    }
    ProtestKind kind = kindOfNoun(reading, act);
    String rule = kind == ProtestKind.STRIKE || kind == ProtestKind.GENERAL_STRIKE ? STRIKE : NOUN;
    return protest(reading, clause, rule, kind, clause.isPassive() ? null : subject);
  }

  private static @Nullable NounPhrase actOf(Reading reading, Clause clause) {
    NounPhrase object = clause.isPassive() ? clause.subject() : clause.object();
    if (object != null && isAct(reading, object)) {
      return object;
    }
    PrepPhrase prep = clause.prep("on");
    NounPhrase on = prep == null ? null : prep.object();
    boolean goes = clause.isVerb("go", "begin", "start", "stage");
    return goes && on != null && isAct(reading, on) ? on : null;
  }

  /**
   * "a general strike", "the march"; not "air strikes", "a drone strike", "the military strike".
   */
  private static boolean isAct(Reading reading, NounPhrase noun) {
    int head = noun.head();
    if (reading.tags().pos(head) != Pos.NOUN) {
      return false;
    }
    String lemma = reading.tags().lemma(head);
    boolean strike = lemma.equals("strike") || lemma.equals("walkout") || lemma.equals("stoppage");
    if (!strike
        && !lemma.equals("protest")
        && !lemma.equals("demonstration")
        && !lemma.equals("march")
        && !lemma.equals("rally")
        && !lemma.equals("riot")
        && !lemma.equals("sit-in")) {
      return false;
    }
    for (int token = noun.base().from(); token < head; token++) {
      NameMention name = strike ? reading.names().at(token) : null;
      if (name != null
          && name.kind() != NameMention.Kind.OTHER
          && name.kind() != NameMention.Kind.ORGANIZATION) {
        return false;
      }
      if (AT_ARMS.contains(reading.tags().lemma(token))
          || AT_ARMS.contains(reading.tokens().lower(token))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCrowd(Reading reading, NounPhrase noun) {
    for (NounPhrase member : noun.members()) {
      if (CROWDS.contains(reading.tags().lemma(member.head()))) {
        return true;
      }
    }
    return reading.actor(noun).kind() == ActorKind.GROUP
        && !IN_UNIFORM.contains(reading.tags().lemma(noun.head()));
  }

  private static ProtestKind kindOfVerb(String lemma) {
    return switch (lemma) {
      case "march" -> ProtestKind.MARCH;
      case "rally", "gather", "demonstrate" -> ProtestKind.RALLY;
      case "riot" -> ProtestKind.RIOT;
      default -> ProtestKind.OTHER;
    };
  }

  private static ProtestKind kindOfNoun(Reading reading, NounPhrase noun) {
    String lemma = reading.tags().lemma(noun.head());
    for (int token = noun.base().from(); token < noun.head(); token++) {
      String word = reading.tokens().lower(token);
      if ((word.equals("general") || word.equals("national") || word.equals("nationwide"))
          && lemma.equals("strike")) {
        return ProtestKind.GENERAL_STRIKE;
      }
    }
    return switch (lemma) {
      case "strike", "walkout", "stoppage" -> ProtestKind.STRIKE;
      case "march" -> ProtestKind.MARCH;
      case "rally", "demonstration" -> ProtestKind.RALLY;
      case "riot" -> ProtestKind.RIOT;
      default -> ProtestKind.OTHER;
    };
  }

  private static Protest protest(
      Reading reading,
      Clause clause,
      String rule,
      ProtestKind kind,
      @Nullable NounPhrase organizer) {
    TokenRange range = reading.trimmed(clause.range());
    Actor actor = organizer == null ? null : reading.actor(organizer);
    Basis basis =
        new Basis(
            reading.span(range),
            rule,
            clause.isNegated(),
            Rule.modality(clause),
            null,
            reading.when(clause));
    return Protest.builder(basis)
        .kind(kind)
        .organizer(actor == null || actor.kind() == ActorKind.UNKNOWN ? null : actor)
        .place(reading.place(clause.range()))
        .size(organizer == null ? null : size(reading, organizer))
        .build();
  }

  private static @Nullable Count size(Reading reading, NounPhrase noun) {
    for (NumberMention number : reading.numbers().in(noun.range())) {
      if (number.kind() == NumberMention.Kind.CARDINAL) {
        return number.count();
      }
    }
    return null;
  }
}
