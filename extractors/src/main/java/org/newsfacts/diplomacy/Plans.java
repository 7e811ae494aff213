package org.newsfacts.diplomacy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.VerbGroup;
import org.newsfacts.frame.Factuality;
import org.newsfacts.model.Basis;
import org.newsfacts.model.Modality;
import org.newsfacts.model.When;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.TokenRange;
import org.newsfacts.time.TimeMention;

/** Whether a call or meeting was held, is planned, or was called off. */
final class Plans {
  private static final int FAR = 24;

  private final Parties parties;
  private final Reading reading;

  Plans(Parties parties) {
    this.parties = parties;
    this.reading = parties.reading();
  }

  /** The basis of what a verb tells: "hoped to meet", "refused to speak". */
  Basis ofVerb(Clause clause, String rule) {
    Basis basis = led(clause, rule);
    Factuality how = reading.frames().factuality(clause);
    boolean open = how.told() && basis.modality() == Modality.ACTUAL && !basis.negated();
    return open ? basis.withModality(how.modality()).withNegated(how.negated()) : basis;
  }

  private Basis led(Clause clause, String rule) {
    Basis basis = dated(parties.basis(clause, rule), clause);
    Clause host = clause.host();
    VerbGroup verb = clause.verb();
    if (host == null || verb == null) {
      return basis;
    }
    boolean content = clause.kind() == ClauseKind.GERUND || clause.kind() == ClauseKind.COMPLEMENT;
    if (content && host.isVerb("deny") && !host.isNegated()) {
      return basis.withNegated(true);
    }
    if (clause.kind() == ClauseKind.GERUND && parties.isVerb(host, EncounterWord.CONSIDERING)) {
      return basis.withModality(Modality.POSSIBLE);
    }
    if (clause.kind() == ClauseKind.PARTICIPLE && basis.modality() == Modality.ACTUAL) {
      return basis.withModality(parties.basis(host, rule).modality());
    }
    if (host.isVerb("look")
        && !verb.isFinite()
        && parties.has(host.range(), "forward")
        && basis.modality() == Modality.ACTUAL) {
      return basis.withModality(Modality.PLANNED); // "looks forward to welcoming the king"
    }
    if (!verb.infinitive()) {
      return basis;
    }
    NounPhrase plan = clause.antecedent();
    if (plan != null && isPlanNoun(parties.head(plan))) {
      boolean none = parties.has(plan.base(), "no") || host.isNegated();
      return basis.withModality(Modality.PLANNED).withNegated(none || isCancelled(host));
    }
    if (parties.isVerb(host, EncounterWord.WISHING)) {
      return basis.withModality(Modality.POSSIBLE);
    }
    if (isPlan(host)) {
      return basis.withModality(Modality.PLANNED);
    }
    return basis;
  }

  /** "After the vote in April he met them today": the day behind the verb, where there is one. */
  private Basis dated(Basis basis, Clause clause) {
    When when = basis.when();
    VerbGroup verb = clause.verb();
    if (when == null || verb == null) {
      return basis;
    }
    int told = reading.tokens().at(when.mention().start());
    if (told > verb.head()) {
      return basis;
    }
    for (TimeMention time : reading.times().in(clause.afterVerb())) {
      boolean tells = time.kind() == TimeMention.Kind.DATE;
      if (tells && reading.clauses().at(time.range().from()) == clause) {
        return basis.withWhen(reading.when(time));
      }
    }
    return basis;
  }

  boolean isPlanNoun(String head) {
    return parties.is(head, EncounterWord.PLAN_NOUN);
  }

  private boolean isPlan(Clause host) {
    TokenRange group = host.verb() == null ? host.range() : host.verb().range();
    TokenRange near = TokenRange.of(group.from(), Math.min(group.to() + 4, host.range().to()));
    return parties.has(near, EncounterWord.PLANNED_WORD);
  }

  /** Whether the clause tells its act, done, planned, possible or not done. */
  boolean isTold(Clause clause, Basis basis) {
    return basis.modality() != Modality.ACTUAL
        || basis.negated()
        || reading.frames().factuality(clause).told();
  }

  /** The basis of what a noun tells: "a call planned for Monday", "the visit was cancelled". */
  Basis ofNoun(Clause clause, NounPhrase inner, String rule, int end) {
    Basis basis = ofVerb(clause, rule);
    NounPhrase noun = parties.outer(inner);
    boolean told = clause.subject() == noun;
    int to = Math.max(end, noun.base().to());
    if (told && clause.verb() != null) {
      to = Math.max(to, clause.verb().range().from());
    }
    When own = when(TokenRange.of(noun.base().from(), to));
    if (own != null) {
      basis = basis.withWhen(own);
    } else if (isSince(basis.when())) {
      basis = basis.withWhen(null);
    }
    Clause cancelling = cancelling(noun);
    if (cancelling != null) {
      return basis.withNegated(!cancelling.isNegated()).withModality(Modality.PLANNED);
    }
    boolean subject = told && clause.isPassive();
    Clause predicate = subject || clause.verb() != null ? clause : verbAfter(end);
    if (predicate != clause && predicate != null && isCancelled(predicate)) {
      return basis.withNegated(!predicate.isNegated()).withModality(Modality.PLANNED);
    }
    boolean object =
        clause.objects().contains(noun)
            || parties.object(clause) == noun
            || clause.verb() != null && clause.verb().range().to() == noun.base().from() - 1;
    if ((subject || object) && isCancelled(clause)) {
      return basis.withNegated(!clause.isNegated()).withModality(Modality.PLANNED);
    }
    if (object && parties.isVerb(clause, EncounterWord.REFUSING)) {
      return basis.withNegated(true);
    }
    if (parties.has(noun.base(), "no") && object) {
      basis = basis.withNegated(true);
    }
    if (!object && !(told && isHappening(clause))) {
      basis = basis.withNegated(false); // "In a call with Lund he did not say"
      if (basis.modality() != Modality.PLANNED) {
        basis = basis.withModality(Modality.ACTUAL);
      }
    }
    if (basis.modality() != Modality.ACTUAL) {
      return basis;
    }
    Modality modality = modality(clause, noun, subject, object);
    return modality == Modality.ACTUAL ? basis : basis.withModality(modality);
  }

  /** "The talks will begin", "was not held", "may take place". */
  private boolean isHappening(Clause clause) {
    return parties.isVerb(clause, EncounterWord.HAPPENING);
  }

  private boolean isSince(@Nullable When when) {
    return when != null
        && parties.lower(reading.tokens().at(when.mention().start()) - 1).equals("since");
  }

  /** The clause whose verb group begins at a token: "was called off" after "a call between ...". */
  private @Nullable Clause verbAfter(int token) {
    for (int at = token; at < Math.min(token + 4, reading.tokens().size()); at++) {
      Clause clause = reading.clauses().ofVerb(at);
      if (clause != null && clause.verb() != null) {
        return clause.verb().range().from() == token ? clause : null;
      }
    }
    return null;
  }

  /** "A meeting with the union, pencilled in for Friday, [was scrapped]"; or null. */
  @Nullable Clause cancelling(NounPhrase noun) {
    int from = noun.base().to();
    int end = Math.min(reading.sentence(noun.head()).to(), from + FAR);
    for (int token = from; token < end; token++) {
      Clause clause = reading.clauses().ofVerb(token);
      if (clause != null && clause.subject() == noun && clause.isPassive() && isCancelled(clause)) {
        return clause;
      }
    }
    return null;
  }

  private Modality modality(Clause clause, NounPhrase noun, boolean subject, boolean object) {
    TokenRange base = noun.base();
    if (parties.has(base, EncounterWord.POSSIBLE)
        || object && parties.isVerb(clause, EncounterWord.SEEKING)) {
      return Modality.POSSIBLE;
    }
    TokenRange behind =
        TokenRange.of(base.to(), Math.min(base.to() + 6, reading.sentence(base.from()).to()));
    boolean planned =
        parties.has(base, EncounterWord.PLANNED_ADJECTIVE)
            || (subject || object)
                && parties.isVerb(clause, EncounterWord.ANNOUNCING)
                && !clause.isNegated()
            || isPlannedBehind(behind);
    boolean bound = // "headed to Muscat for talks with the sultan"
        parties.lower(base.from() - 1).equals("for") && clause.isVerb("head", "leave", "depart");
    return planned || bound || isAhead(base.from()) ? Modality.PLANNED : Modality.ACTUAL;
  }

  /** "a call planned for Monday", "talks due to open". */
  private boolean isPlannedBehind(TokenRange behind) {
    for (int token = behind.from(); token < behind.to(); token++) {
      if (parties.is(parties.lower(token), EncounterWord.PLANNED_PARTICIPLE)) {
        return true;
      }
      if (parties.lower(token).equals(",") && !parties.lower(token + 1).equals("due")) {
        return false;
      }
    }
    return false;
  }

  /** "ahead of a meeting with". */
  private boolean isAhead(int from) {
    String before = parties.lower(from - 2);
    return parties.lower(from - 1).equals("of") && before.equals("ahead")
        || parties.lower(from - 1).equals("to") && before.equals("forward");
  }

  /** "called off", "cancelled", "put off". */
  boolean isCancelled(Clause clause) {
    VerbGroup verb = clause.verb();
    if (verb == null) {
      return false;
    }
    if (parties.isVerb(clause, EncounterWord.CANCELLING_OFF)) {
      int after = verb.range().to();
      return parties.lower(after).equals("off") || parties.lower(after).equals("out");
    }
    return parties.isVerb(clause, EncounterWord.CANCELLING);
  }

  /** The first day or hour told in a stretch. */
  @Nullable When when(TokenRange range) {
    List<TimeMention> times = reading.times().in(range);
    for (TimeMention time : times) {
      boolean since = parties.lower(time.range().from() - 1).equals("since");
      if (since) {
        continue; // "the first meeting since 2019"
      }
      if (time.kind() == TimeMention.Kind.DATE || time.kind() == TimeMention.Kind.TIME) {
        return reading.when(time);
      }
    }
    return null;
  }
}
