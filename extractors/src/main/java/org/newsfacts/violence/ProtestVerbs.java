package org.newsfacts.violence;

import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.frame.Factuality;
import org.newsfacts.model.Modality;
import org.newsfacts.model.Place;
import org.newsfacts.model.ProtestKind;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.TokenRange;

/**
 * Reads protests told by a verb: "Farmers marched", "nurses walked out", "they took to the
 * streets".
 */
final class ProtestVerbs {
  /** So far a cause is looked for around a verb or noun; keeps long sentences linear. */
  static final int NEAR = 60;

  private final Reading reading;
  private final ProtestRows rows;
  private final ProtestCrowd crowd;
  private final ActSetting setting;

  ProtestVerbs(Reading reading, ProtestRows rows, ProtestCrowd crowd, ActSetting setting) {
    this.reading = reading;
    this.rows = rows;
    this.crowd = crowd;
    this.setting = setting;
  }

  /** Returns the protest that the verb of the clause tells, or null. */
  @Nullable ProtestFinding read(Clause clause) {
    if (clause.verb() == null || AttackReality.isCustom(reading, clause.verb())) {
      return null;
    }
    NounPhrase subject = subject(clause);
    ProtestKind kind = AttackReality.isNobody(reading, subject) ? null : kind(clause, subject);
    if (kind == null) {
      return null;
    }
    Factuality deed = reading.frames().factuality(clause);
    Modality intent = intent(clause);
    if (!deed.told() && intent == null) {
      return null;
    }
    Clause told = told(clause);
    int head = clause.verb().head();
    ProtestFinding found = new ProtestFinding(ProtestExtractor.VERB, head, kind, told.range());
    found.modality = intent == null ? deed.modality() : intent;
    found.negated = deed.negated();
    found.size = crowd.size(subject);
    found.organizer = crowd.organizer(subject);
    found.when = clause.verb().perfect() ? setting.days().since(clause) : null;
    found.when = found.when == null ? reading.when(told) : found.when;
    found.when = found.when == null && told != clause ? reading.when(clause) : found.when;
    found.place = place(clause, subject);
    found.again =
        subject != null
            && crowd.isProtester(subject)
            && (setting.isAgain(subject) || clause.isVerb("clash"));
    return found;
  }

  /** "threatened to strike", "voted to walk out". */
  private static @Nullable Modality intent(Clause clause) {
    Clause host = clause.host();
    if (host == null || clause.kind() != ClauseKind.INFINITIVE || host.isNegated()) {
      return null;
    }
    if (host.isVerb("threaten")) {
      return Modality.POSSIBLE;
    }
    return host.isVerb("vote", "vow", "plan") ? Modality.PLANNED : null;
  }

  private @Nullable ProtestKind kind(Clause clause, @Nullable NounPhrase subject) {
    if (isMisread(clause)) {
      return ProtestKind.RALLY;
    }
    boolean shut = subject != null && reading.isLemma(subject.head(), ProtestWord.SHUTTABLE);
    if (!crowd.isCrowd(subject)) {
      return shut && isInProtest(clause) ? ProtestKind.OTHER : null;
    }
    boolean marched = // "In the town about 40 people marched"
        clause.kind() == ClauseKind.PARTICIPLE
            && clause.host() != null
            && clause.host().verb() == null
            && clause.phrase("by") == null;
    ProtestRows.Row row = clause.isPassive() && !marched ? null : rows.verb(clause.lemma());
    if (row == null || isOtherSense(clause)) {
      boolean left = clause.isVerb("resign", "quit", "leave", "withdraw", "recall", "abstain");
      return row == null && !left && isInProtest(clause) ? ProtestKind.OTHER : null;
    }
    boolean does =
        switch (row.needs()) {
          case CROWD -> true;
          case CAUSE ->
              crowd.isProtester(subject)
                  || isInProtest(clause)
                  || hasPurpose(clause)
                  || isBlocking(clause)
                  || row.kind() == ProtestKind.OTHER
                      && isNear(clause.range().from(), ProtestWord.CAUSE);
          case STREETS -> has(clause.afterVerb(), "streets", "street");
          case WORK -> isLeavingWork(clause);
          case PROTESTER -> crowd.isProtester(subject);
          case RIOTER ->
              subject != null
                  && reading.isLemma(subject.head(), ProtestWord.CROWD)
                  && reading.tags().lemma(subject.head()).equals("rioter");
          default -> false;
        };
    return does ? row.kind() : null;
  }

  /** "Farmers blocked the road with tractors." */
  private boolean isBlocking(Clause clause) {
    NounPhrase object = clause.object();
    return object != null
        && clause.isVerb("block", "blockade", "barricade")
        && reading.isLemma(object.head(), ProtestWord.BLOCKABLE);
  }

  private boolean has(TokenRange range, String one, String other) {
    for (int token = range.from(); token < range.to(); token++) {
      String lower = reading.tokens().lower(token);
      if (lower.equals(one) || lower.equals(other)) {
        return true;
      }
    }
    return false;
  }

  /** "gathered to demand his release", "blocked the road against the toll". */
  private boolean hasPurpose(Clause clause) {
    for (Clause child : clause.children()) {
      boolean purpose =
          child.kind() == ClauseKind.INFINITIVE || child.kind() == ClauseKind.PARTICIPLE;
      if (purpose && reading.isWord(child.lemma(), ProtestWord.PURPOSE)) {
        return true;
      }
    }
    PrepPhrase against = clause.phrase("against");
    return against != null && against.object() != null && !clause.isVerb("mass");
  }

  /** "walked out", "walked off the job", "downed tools", "struck over pay". */
  private boolean isLeavingWork(Clause clause) {
    int next = clause.afterVerb().from();
    if (clause.isVerb("strike")) {
      return clause.object() == null
          && (intent(clause) != null || isNear(clause.range().from(), ProtestWord.LABOUR));
    }
    String word = next < reading.tokens().size() ? reading.tokens().lower(next) : "";
    String after = next + 1 < reading.tokens().size() ? reading.tokens().lower(next + 1) : "";
    boolean out = clause.isVerb("walk") && word.equals("out") && !after.equals("of");
    boolean tools = clause.isVerb("down", "lay") && has(clause.afterVerb(), "tools", "tool");
    boolean job = clause.isVerb("walk") && has(clause.afterVerb(), "job", "jobs");
    boolean work = clause.isVerb("stop") && word.equals("work");
    boolean away =
        clause.isVerb("stay")
            && (word.equals("off") || word.equals("away"))
            && has(clause.afterVerb(), "work", "job");
    return out || tools || job || work || away;
  }

  /** Whether a word of the class stands in the sentence, of a very long one in the near part. */
  boolean isNear(int token, ProtestWord of) {
    TokenRange sentence = reading.sentence(token);
    int to = Math.min(sentence.to(), token + NEAR);
    for (int at = Math.max(sentence.from(), token - NEAR); at < to; at++) {
      if (reading.isForm(at, of)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The subject; in "In the town about 40 people marched" the noun phrase right before the verb.
   */
  private @Nullable NounPhrase subject(Clause clause) {
    if (isMisread(clause) && clause.host() != null) {
      return clause.host().subject();
    }
    if (clause.subject() != null || clause.verb() == null || clause.verb().range().from() == 0) {
      return clause.subject();
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
        && !crowd.isCrowd(clause.antecedent())
        && crowd.isProtester(clause.host().subject());
  }

  /** "rallied behind her", "rallied to help", "demonstrated that", "protested her innocence". */
  private boolean isOtherSense(Clause clause) {
    NounPhrase next = clause.object();
    int after = clause.afterVerb().from();
    String particle = after < reading.tokens().size() ? reading.tokens().lower(after) : "";
    boolean object = // not "rallied outside the ministry"
        next != null && !next.isTime() && next.base().from() == clause.afterVerb().from();
    return switch (clause.lemma()) {
      case "demonstrate" ->
          object || clause.child(ClauseKind.COMPLEMENT) != null || !crowd.isPeople(subject(clause));
      case "rally" ->
          object
              || isRound(particle)
              || clause.phrase("to") != null
              || clause.child(ClauseKind.INFINITIVE) != null && !hasPurpose(clause);
      case "march" -> object && next != null && reading.numbers().at(next.head()) == null;
      case "protest" -> object && next != null && isInnocence(next);
      default -> false;
    };
  }

  /** "rallied behind her", "rallied round the family". */
  private static boolean isRound(String particle) {
    return switch (particle) {
      case "behind", "around", "round" -> true;
      default -> false;
    };
  }

  private boolean isInnocence(NounPhrase noun) {
    return reading.tags().pos(noun.base().from()) == Pos.PRON;
  }

  /** "sang at the checkpoint in protest", "stayed shut in a one-day protest". */
  private boolean isInProtest(Clause clause) {
    TokenRange after = clause.afterVerb();
    for (int token = after.from(); token < after.to(); token++) {
      if (reading.tokens().lower(token).equals("protest")
          && reading.tags().pos(token) != Pos.VERB) {
        NounPhrase noun = reading.clauses().nounAt(token);
        int from = noun == null ? token : noun.base().from();
        return reading.tokens().lower(from - 1).equals("in");
      }
    }
    return false;
  }

  /**
   * The clause that tells it: "is due to be held", "Friday was the night that they protested",
   * "protesters in hats gathered".
   */
  static Clause told(Clause clause) {
    Clause told = clause;
    while (told.host() != null && told.host().verb() != null && isToldInHost(told)) {
      told = told.host();
    }
    return told;
  }

  private static boolean isToldInHost(Clause clause) {
    NounPhrase owner = clause.antecedent();
    Clause host = clause.host();
    boolean night =
        clause.kind() == ClauseKind.RELATIVE
            && owner != null
            && host != null
            && host.isVerb("be")
            && clause.subject() != owner;
    return night
        || clause.kind() == ClauseKind.INFINITIVE
        || clause.kind() == ClauseKind.GERUND
        || clause.kind() == ClauseKind.PARTICIPLE && clause.isVerb("gather", "assemble");
  }

  private @Nullable Place place(Clause clause, @Nullable NounPhrase subject) {
    Place told = setting.place(clause);
    Clause host = clause.host();
    if (told == null && host != null && host.verb() == null) {
      told = setting.place(host);
    }
    for (PrepPhrase prep : clause.phrases()) {
      boolean to = prep.word().equals("to") || prep.word().equals("in front of");
      NounPhrase streets = told == null && to ? prep.object() : null;
      if (streets != null) {
        Place there = reading.place(streets.range());
        told = there == null ? setting.tail(streets).place : there;
      }
    }
    NounPhrase object = clause.object();
    if (told == null && object != null) {
      told = reading.place(object.range());
      told = told == null ? setting.tail(object).place : told;
    }
    return told == null && subject != null ? setting.tail(subject).where : told;
  }
}
