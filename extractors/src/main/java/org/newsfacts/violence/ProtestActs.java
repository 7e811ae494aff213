package org.newsfacts.violence;

import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.mention.NameMention;
import org.newsfacts.model.Actor;
import org.newsfacts.model.ActorKind;
import org.newsfacts.model.ProtestKind;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.TokenRange;

/** Tells protests from what only sounds like them: air strikes, campaign rallies, parades. */
final class ProtestActs {
  private static final int NEAR = 60;
  private final Reading reading;

  ProtestActs(Reading reading) {
    this.reading = reading;
  }

  String lemma(NounPhrase noun) {
    return reading.tags().lemma(noun.head());
  }

  private String lower(int token) {
    return token < 0 || token >= reading.tokens().size() ? "" : reading.tokens().lower(token);
  }

  boolean has(TokenRange range, String... words) {
    for (int token = range.from(); token < range.to(); token++) {
      for (String word : words) {
        if (lower(token).equals(word)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The kind of a noun that names a protest, or null. */
  @Nullable ProtestKind kind(@Nullable NounPhrase noun) {
    if (noun == null || reading.tags().pos(noun.head()) != Pos.NOUN) {
      return null;
    }
    ProtestKind kind = ProtestWords.kindOfNoun(lemma(noun));
    if (kind == null || lemma(noun).equals("parade") && !isProtestNear(noun.head())) {
      return null;
    }
    if (kind == ProtestKind.STRIKE) {
      return strike(noun);
    }
    boolean vigil = lemma(noun).equals("vigil") || lemma(noun).equals("blockade");
    boolean rally = kind == ProtestKind.RALLY && (isCampaign(noun) || !isCauseNear(noun.head()));
    return vigil && !isProtestNear(noun.head()) || rally ? null : kind;
  }

  private @Nullable ProtestKind strike(NounPhrase noun) {
    boolean labour = false;
    for (int token = noun.base().from(); token < noun.head(); token++) {
      String word = lower(token);
      if (word.equals("general") || word.startsWith("nation")) {
        return ProtestKind.GENERAL_STRIKE;
      }
      if (word.equals("hunger")) {
        return ProtestKind.OTHER;
      }
      if (reading.isWord(word, ProtestWord.AT_ARMS) || isPlaceName(token)) {
        return null;
      }
      labour |= word.contains("-hour") || word.contains("-day") || word.contains("-week");
    }
    return labour || !lemma(noun).equals("strike") || isLabourNear(noun.head())
        ? ProtestKind.STRIKE
        : null;
  }

  /** "the Lebanon strike" is one of jets. */
  private boolean isPlaceName(int token) {
    NameMention name = reading.names().at(token);
    return name != null
        && (name.kind() == NameMention.Kind.PLACE || name.kind() == NameMention.Kind.COUNTRY);
  }

  private boolean isLabourNear(int token) {
    TokenRange sentence = around(token);
    for (int at = sentence.from(); at < sentence.to(); at++) {
      if (reading.isWord(lower(at), ProtestWord.LABOUR)) {
        return true;
      }
    }
    return lower(token - 1).equals("on"); // "went on strike"
  }

  /** The sentence, of a very long one the near part. */
  private TokenRange around(int token) {
    TokenRange sentence = reading.sentence(token);
    return TokenRange.of(
        Math.max(sentence.from(), token - NEAR), Math.min(sentence.to(), token + NEAR));
  }

  private boolean isProtestNear(int token) {
    return has(
        around(token), "protest", "protests", "against", "protesters", "demand", "demanding");
  }

  /**
   * A rally of candidates has no cause: "rallied against", "in support of", "outside the court".
   */
  private boolean isCauseNear(int token) {
    if (reading.tags().lemma(token).equals("demonstration") || isProtestNear(token)) {
      return true;
    }
    int end = Math.min(reading.sentence(token).to(), token + 3);
    return has(TokenRange.of(token, end), "support", "outside", "solidarity", "over", "by");
  }

  /** "Solheim's rally", "a campaign rally", "the Solheim rally". */
  private boolean isCampaign(NounPhrase noun) {
    for (int token = noun.base().from(); token < noun.head(); token++) {
      String word = lower(token);
      NameMention name = reading.names().at(token);
      if (name != null && name.kind() == NameMention.Kind.PERSON) {
        return true;
      }
      if (word.equals("campaign")
          || word.equals("election")
          || word.equals("his")
          || word.equals("her")
          || word.equals("military")
          || word.equals("stock")) {
        return true;
      }
    }
    return false;
  }

  /** Whether those who do it are people in a crowd, not soldiers or candidates. */
  boolean isCrowd(@Nullable NounPhrase noun) {
    if (noun == null || noun.isTime() || reading.isWord(lemma(noun), ProtestWord.AT_WAR)) {
      return false;
    }
    for (NounPhrase member : noun.members()) {
      if (reading.isWord(lemma(member), ProtestWord.CROWD)) {
        return true;
      }
    }
    if (isOfCrowd(noun)) {
      return true;
    }
    return reading.actor(noun).kind() == ActorKind.GROUP && isPlural(noun);
  }

  /** "A group of students", "members of a choir". */
  private boolean isOfCrowd(NounPhrase noun) {
    int of = noun.base().to();
    NounPhrase people =
        lower(of).equals("of") && of + 1 < reading.tokens().size()
            ? reading.clauses().nounAt(of + 1)
            : null;
    return people != null && reading.isWord(lemma(people), ProtestWord.CROWD);
  }

  private boolean isPlural(NounPhrase noun) {
    String word = lower(noun.head());
    return word.endsWith("s") && noun.conjuncts().isEmpty();
  }

  boolean isProtester(@Nullable NounPhrase noun) {
    if (noun == null) {
      return false;
    }
    for (int token = noun.base().from(); token < noun.range().to(); token++) {
      if (reading.isWord(reading.tags().lemma(token), ProtestWord.PROTESTER)) {
        return true;
      }
    }
    return false;
  }

  /** What a crowd does in the clause; null for no protest. */
  @Nullable ProtestKind deed(Clause clause) {
    NounPhrase subject = subject(clause);
    if (isMisread(clause)) {
      return ProtestKind.RALLY;
    }
    if (!isCrowd(subject) || clause.isPassive()) {
      return null;
    }
    ProtestKind kind = ProtestWords.kindOfVerb(clause.lemma());
    if (kind != null) {
      return isOtherSense(clause) ? null : kind;
    }
    return switch (clause.lemma()) {
      case "gather", "assemble", "converge", "mass" ->
          isProtester(subject) || isInProtest(clause) ? ProtestKind.RALLY : null;
      case "take", "pour", "spill", "flood", "fill", "throng" ->
          has(clause.afterVerb(), "streets", "street") ? ProtestKind.OTHER : null;
      case "block", "blockade", "barricade", "occupy" ->
          isProtester(subject) || isProtestNear(clause.range().from()) ? ProtestKind.OTHER : null;
      case "walk" ->
          has(clause.afterVerb(), "job", "jobs") || isWalkout(clause) ? ProtestKind.STRIKE : null;
      case "down" -> has(clause.afterVerb(), "tools") ? ProtestKind.STRIKE : null;
      case "strike" ->
          clause.object() == null && isLabourNear(clause.range().from())
              ? ProtestKind.STRIKE
              : null;
      case "resign", "quit", "leave", "withdraw", "recall", "abstain" -> null;
      default -> isInProtest(clause) ? ProtestKind.OTHER : null;
    };
  }

  /**
   * The subject; in "In the town about 40 people marched" the noun phrase right before the verb.
   */
  @Nullable NounPhrase subject(Clause clause) {
    if (clause.subject() != null || clause.verb() == null || clause.verb().range().from() == 0) {
      return isMisread(clause) && clause.host() != null
          ? clause.host().subject()
          : clause.subject();
    }
    return reading.clauses().nounAt(clause.verb().range().from() - 1);
  }

  /** "protesters wearing hats, masks and scarves gathered": the scarves did not. */
  private boolean isMisread(Clause clause) {
    return clause.kind() == ClauseKind.PARTICIPLE
        && clause.isVerb("gather", "assemble", "march", "rally")
        && clause.host() != null
        && clause.antecedent() != null
        && clause.phrase("by") == null
        && !isCrowd(clause.antecedent())
        && isProtester(clause.host().subject());
  }

  private boolean isWalkout(Clause clause) {
    int next = clause.afterVerb().from();
    return lower(next).equals("out") && !lower(next + 1).equals("of");
  }

  /** "rallied behind her", "rallied the base", "demonstrated that", "protested to Tokyo". */
  private boolean isOtherSense(Clause clause) {
    if (clause.child(ClauseKind.COMPLEMENT) != null) {
      return true;
    }
    NounPhrase next = clause.object();
    boolean object = // not "rallied outside the ministry"
        next != null && !next.isTime() && next.base().from() == clause.afterVerb().from();
    return switch (clause.lemma()) {
      case "demonstrate" -> object || !isMass(clause);
      case "rally" -> object || clause.phrase("behind", "around", "round", "to") != null;
      case "march" -> object && next != null && reading.numbers().at(next.head()) == null;
      default -> false;
    };
  }

  /** People demonstrate in the street; campaigns and results demonstrate something. */
  private boolean isMass(Clause clause) {
    NounPhrase subject = subject(clause);
    boolean known = false;
    if (subject != null) {
      for (NounPhrase member : subject.members()) {
        known |= reading.isWord(lemma(member), ProtestWord.CROWD);
      }
    }
    return known && clause.kind() != ClauseKind.RELATIVE
        || clause.phrase("against", "outside") != null;
  }

  /** "sang at the checkpoint in protest", "stayed shut in a one-day protest". */
  boolean isInProtest(Clause clause) {
    TokenRange after = clause.afterVerb();
    for (int token = after.from(); token < after.to(); token++) {
      if (lower(token).equals("protest") && reading.tags().pos(token) != Pos.VERB) {
        NounPhrase noun = reading.clauses().nounAt(token);
        int from = noun == null ? token : noun.base().from();
        return lower(from - 1).equals("in");
      }
    }
    return false;
  }

  /** "shops stayed shut in a one-day protest". */
  boolean isShutdown(Clause clause) {
    NounPhrase subject = clause.subject();
    return subject != null
        && isInProtest(clause)
        && switch (lemma(subject)) {
          case "shop", "school", "market", "business", "store", "bank", "office", "bazaar" -> true;
          default -> false;
        };
  }

  /** "by three churches", "led by the union", "called by farmers". */
  @Nullable Actor organizer(NounPhrase act, int from, int to) {
    for (int token = from; token + 1 < to; token++) {
      if (lower(token).equals("by")) {
        NounPhrase by = reading.clauses().nounAt(token + 1);
        boolean called = reading.isLemma(token - 1, ProtestWord.STAGING);
        return by == null ? null : called ? caller(by) : named(by);
      }
    }
    TokenRange owner = act.possessor();
    if (owner == null || owner.isEmpty()) {
      return null;
    }
    Actor actor = reading.actor(owner, owner.to() - 1);
    return actor.kind() == ActorKind.UNKNOWN ? null : actor;
  }

  /** "The strike, called by the dockers": whoever calls one is worth naming. */
  private @Nullable Actor caller(NounPhrase by) {
    Actor named = named(by);
    boolean nobody =
        reading.isWord(lemma(by), ProtestWord.MASS) || reading.tags().pos(by.head()) != Pos.NOUN;
    return named != null || nobody ? named : reading.actor(by);
  }

  /** Who is behind it; "thousands", "protesters" are nobody to name. */
  @Nullable Actor named(@Nullable NounPhrase noun) {
    if (noun == null || reading.isWord(lemma(noun), ProtestWord.MASS)) {
      return null;
    }
    Actor actor = reading.actor(noun);
    return actor.kind() == ActorKind.UNKNOWN ? null : actor;
  }

  @Nullable PrepPhrase placing(Clause clause) {
    for (PrepPhrase prep : clause.phrases()) {
      boolean where =
          switch (prep.word()) {
            case "in", "outside", "at", "near", "through", "across", "on", "around", "into", "to" ->
                true;
            default -> false;
          };
      if (where && reading.place(prep.range()) != null) {
        return prep;
      }
    }
    return null;
  }
}
