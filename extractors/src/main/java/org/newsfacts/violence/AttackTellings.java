package org.newsfacts.violence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.model.Actor;
import org.newsfacts.reading.Reading;
import org.newsfacts.rule.Told;
import org.newsfacts.text.LineKind;

/** Collects the tellings of attacks in an article, first those of verbs, then those of nouns. */
final class AttackTellings {
  private static final int DEPTH = 6;

  private final Reading reading;
  private final ActSetting setting;
  private final AttackStruck struck;
  private final AttackNouns nouns;
  private final List<AttackFinding> findings = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final Map<Clause, AttackFinding> byClause = new HashMap<>();
  private final Map<Integer, AttackFinding> bySentence = new HashMap<>();
  private final Set<Integer> instruments = new HashSet<>();
  private final Set<Integer> others = new HashSet<>();

  /** Who claims which attack. */
  record Claim(Actor claimant, AttackFinding finding) {}

  AttackTellings(Reading reading, AttackArms arms) {
    this.reading = reading;
    this.setting = arms.setting();
    this.struck = new AttackStruck(reading, arms);
    this.nouns = new AttackNouns(reading, arms, setting);
  }

  /** Returns the tellings, those of the body before those of titles, each in the text's order. */
  List<AttackFinding> findings() {
    findings.sort(
        Comparator.comparing((AttackFinding finding) -> finding.title)
            .thenComparingInt(finding -> finding.head));
    return findings;
  }

  List<Claim> claims() {
    return claims;
  }

  private void add(AttackFinding finding) {
    finding.sentence = reading.sentences().at(finding.head);
    int start = reading.tokens().start(finding.head);
    finding.title = reading.lines().kindAt(start) == LineKind.TITLE;
    findings.add(finding);
  }

  /** Reads what a verb tells. */
  void read(Blow blow) {
    add(struck.of(blow, "attack.verb"), blow.is(AttackRow.HARM), blow.clause());
  }

  /** Reads what a verb tells with a noun of attack. */
  void launched(Told told) {
    Clause clause = told.frame().clause();
    if (clause != null) {
      add(struck.launched(told, "attack.launched"), false, clause);
    }
  }

  private void add(AttackFinding finding, boolean harm, Clause clause) {
    AttackFinding before = bySentence.get(reading.sentences().at(finding.head));
    if (harm && before != null) {
      // "Gunmen killed a guard and wounded two cooks at a hotel in Kabul on Monday."
      if (clause.conjunct() != null && clause.conjunct() == before.clause) {
        before.takeTwin(finding);
      }
      return;
    }
    if (finding.instrument >= 0 && !instruments.add(finding.instrument)) {
      return;
    }
    boolean also = // "The rebels also shelled a mill."
        reading.tokens().lower(Math.max(0, finding.head - 1)).equals("also");
    finding.again &= !also;
    finding.further |= also || isElsewhere(finding.head);
    add(finding);
    bySentence.put(finding.sentence, finding);
    byClause.put(clause, finding);
  }

  /** "Elsewhere, gunmen shot two drivers." */
  private boolean isElsewhere(int head) {
    int first = reading.sentence(head).from();
    return reading.tokens().lower(first).equals("elsewhere")
        || reading.tokens().lower(first).equals("separately");
  }

  void read(@Nullable NounPhrase noun) {
    AttackFinding found = noun == null || isTold(noun) ? null : nouns.read(noun);
    if (noun == null || found == null) {
      return;
    }
    Actor claimant = claimant(noun);
    if (claimant != null) {
      claims.add(new Claim(claimant, found));
      return;
    }
    add(found);
    for (AttackFinding other : nouns.others(noun, found)) {
      if (others.add(other.head)) {
        add(other);
      }
    }
  }

  /** A noun inside a clause whose verb tells the attack: "was killed in an air strike". */
  private boolean isTold(NounPhrase noun) {
    if (instruments.contains(noun.head())) {
      return true;
    }
    Clause clause = reading.clauses().at(noun.head());
    Clause inner = null;
    for (int depth = 0; depth < DEPTH && clause != null; depth++) {
      if (byClause.containsKey(clause)) {
        return inner == null || inner.verb() == null || !isApart(inner.kind());
      }
      inner = clause;
      clause = clause.host();
    }
    return false;
  }

  private static boolean isApart(ClauseKind kind) {
    return switch (kind) {
      case COMPLEMENT, ADVERBIAL, RELATIVE, PARENTHETICAL -> true;
      default -> false;
    };
  }

  /** "The group claimed responsibility for the attack." */
  private @Nullable Actor claimant(NounPhrase noun) {
    Clause clause = reading.clauses().at(noun.head());
    if (clause != null && clause.isVerb("be") && clause.kind() == ClauseKind.COMPLEMENT) {
      return admits(clause, noun);
    }
    if (clause == null || !clause.isVerb("claim") || clause.object() == null) {
      return null;
    }
    PrepPhrase cause = clause.phrase("for");
    boolean responsibility = reading.tags().lemma(clause.object().head()).equals("responsibility");
    boolean nobody = clause.subject() == null || AttackReality.isNobody(reading, clause.subject());
    if (!responsibility || cause == null || clause.subject() == null || nobody) {
      return null;
    }
    Actor actor = reading.actor(clause.subject());
    return actor.kind() == Actor.Kind.UNKNOWN ? null : actor;
  }

  /** "The Red Front said it was behind Monday's bombing": its own word. */
  private @Nullable Actor admits(Clause clause, NounPhrase noun) {
    PrepPhrase behind = clause.phrase("behind");
    NounPhrase it = clause.subject();
    Clause host = clause.host();
    NounPhrase speaker = host == null ? null : host.subject();
    boolean own = it != null && reading.tags().pos(it.head()) == Pos.PRON;
    if (behind == null || behind.object() != noun || !own || it == null || speaker == null) {
      return null;
    }
    Actor actor = reading.actor(speaker);
    boolean same = reading.actor(it).name().equals(actor.name());
    return same && actor.kind() != Actor.Kind.UNKNOWN ? actor : null;
  }
}
