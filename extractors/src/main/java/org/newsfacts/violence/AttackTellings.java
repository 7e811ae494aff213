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
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.model.Actor;
import org.newsfacts.model.ActorKind;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.LineKind;

/** Collects the tellings of attacks in an article, first those of verbs, then those of nouns. */
final class AttackTellings {
  private static final int DEPTH = 6;

  private final Reading reading;
  private final AttackWords words;
  private final ActSetting setting;
  private final AttackVerbs verbs;
  private final AttackNouns nouns;
  private final List<AttackFinding> findings = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final Map<Clause, AttackFinding> byClause = new HashMap<>();
  private final Map<Integer, AttackFinding> bySentence = new HashMap<>();
  private final Set<Integer> instruments = new HashSet<>();
  private final Set<Integer> others = new HashSet<>();

  /** Who claims which attack. */
  record Claim(Actor claimant, AttackFinding finding) {}

  AttackTellings(Reading reading, AttackWords words, ActSetting setting) {
    this.reading = reading;
    this.words = words;
    this.setting = setting;
    AttackArms arms = new AttackArms(reading, words, setting);
    this.verbs = new AttackVerbs(reading, words, arms, setting);
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

  void read(Clause clause) {
    AttackFinding finding = verbs.read(clause);
    if (finding == null) {
      return;
    }
    AttackWords.Entry entry = words.verb(clause.lemma());
    boolean harm = entry != null && entry.is("harm");
    AttackFinding before = bySentence.get(reading.sentences().at(finding.head));
    if (harm && before != null) {
      // "Gunmen killed a guard and wounded two cooks at a hotel in Kabul on Monday."
      if (clause.conjunct() != null && clause.conjunct() == before.clause) {
        before.place = before.place == null ? finding.place : before.place;
        before.when = before.when == null ? finding.when : before.when;
      }
      return;
    }
    if (finding.instrument >= 0 && !instruments.add(finding.instrument)) {
      return;
    }
    finding.further |= isElsewhere(finding.head);
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

  void read(NounPhrase noun) {
    AttackFinding found = isTold(noun) ? null : nouns.read(noun);
    if (found == null) {
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
    if (clause == null || !clause.isVerb("claim") || clause.object() == null) {
      return null;
    }
    PrepPhrase cause = clause.phrase("for");
    boolean responsibility = reading.tags().lemma(clause.object().head()).equals("responsibility");
    boolean nobody = clause.subject() == null || setting.isNobody(clause.subject());
    if (!responsibility || cause == null || clause.subject() == null || nobody) {
      return null;
    }
    Actor actor = reading.actor(clause.subject());
    return actor.kind() == ActorKind.UNKNOWN ? null : actor;
  }
}
