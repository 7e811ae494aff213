package org.newsfacts.violence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.model.Actor;
import org.newsfacts.model.ActorKind;
import org.newsfacts.model.Fact;
import org.newsfacts.reading.Reading;
import org.newsfacts.reading.Scene;
import org.newsfacts.rule.Extractor;
import org.newsfacts.rule.RuleInfo;
import org.newsfacts.text.TokenRange;

/**
 * Reads attacks: "Jets struck a depot near the port." gives an AIR_STRIKE on "a depot". An attack
 * that is told several times is one fact, with what all its tellings know.
 */
final class AttackExtractor implements Extractor {
  static final String ACTIVE = "attack.active";
  static final String PASSIVE = "attack.passive";
  static final String NOUN = "attack.noun";
  static final String LAUNCHED = "attack.launched";

  private static final List<RuleInfo> RULES =
      List.of(
          new RuleInfo(ACTIVE, "Jets struck X; X shelled Y; a bomber blew up a bus"),
          new RuleInfo(PASSIVE, "X was shelled by Y; X was hit by a missile"),
          new RuleInfo(LAUNCHED, "X launched an attack on Y; X carried out air strikes"),
          new RuleInfo(NOUN, "rocket attacks by X; a suicide bombing in Y; X's air strikes on Y"));

  private final AttackWords words;

  AttackExtractor(Lexicon lexicon) {
    this.words = new AttackWords(lexicon);
  }

  @Override
  public String family() {
    return "attack";
  }

  @Override
  public List<RuleInfo> rules() {
    return RULES;
  }

  @Override
  public void extract(Scene scene, Consumer<Fact> sink) {
    Reading reading = scene.reading();
    AttackLedger ledger = new AttackLedger();
    AttackArms arms = new AttackArms(reading, words);
    for (Object event : events(scene, arms)) {
      if (event instanceof AttackFinding finding) {
        scene.trace().attempt(finding.rule, finding.head, () -> ledger.enter(finding));
      } else if (event instanceof Claim claim) {
        ledger.claimed(claim.claimant, claim.finding);
      }
    }
    for (AttackFinding finding : ledger.told()) {
      scene
          .trace()
          .attempt(
              finding.rule,
              finding.head,
              () -> {
                sink.accept(finding.write(reading));
                scene.trace().read(finding.rule, finding.head, "");
              });
    }
  }

  /** Who claims which attack. */
  private record Claim(Actor claimant, AttackFinding finding) {}

  private List<Object> events(Scene scene, AttackArms arms) {
    Reading reading = scene.reading();
    AttackSetting setting = new AttackSetting(reading);
    List<AttackFinding> verbs = ofClauses(scene, new AttackVerbs(reading, words, arms, setting));
    AttackNouns nouns = new AttackNouns(reading, arms, setting);
    List<AttackFinding> findings = new ArrayList<>(verbs);
    List<Claim> claims = new ArrayList<>();
    Set<Integer> others = new HashSet<>();
    scene.eachNoun(
        family(),
        noun -> {
          if (scene.isQuoted(noun.head()) || !reading.isNews(noun.head()) || isTold(noun, verbs)) {
            return;
          }
          AttackFinding found = nouns.read(noun);
          Actor claimant = found == null ? null : claimant(reading, noun);
          if (found != null && claimant != null) {
            claims.add(new Claim(claimant, found));
          } else if (found != null) {
            findings.add(found);
            for (AttackFinding other : nouns.others(noun, found)) {
              if (others.add(other.head)) {
                findings.add(other);
              }
            }
          }
        });
    List<Object> events = new ArrayList<>(findings);
    for (AttackFinding finding : findings) {
      finding.sentence = reading.sentences().at(finding.head);
    }
    findings.sort(Comparator.comparingInt(finding -> finding.head));
    events.clear();
    events.addAll(findings);
    events.addAll(claims);
    return events;
  }

  private List<AttackFinding> ofClauses(Scene scene, AttackVerbs verbs) {
    Reading reading = scene.reading();
    List<AttackFinding> found = new ArrayList<>();
    Set<Integer> sentences = new HashSet<>();
    Set<Integer> struck = new HashSet<>();
    scene.eachClause(
        family(),
        clause -> {
          int head = clause.verb() == null ? -1 : clause.verb().head();
          if (head < 0 || !reading.isNews(head) || scene.isQuoted(head)) {
            return;
          }
          AttackWords.Entry entry = words.verb(clause.lemma());
          boolean harm = entry != null && entry.is("harm");
          int sentence = reading.sentences().at(head);
          if (harm && sentences.contains(sentence)) {
            return;
          }
          AttackFinding finding = verbs.read(clause);
          if (finding != null && (finding.instrument < 0 || struck.add(finding.instrument))) {
            finding.further |= isElsewhere(reading, head);
            found.add(finding);
            sentences.add(sentence);
          }
        });
    return found;
  }

  /** "Elsewhere, gunmen shot two drivers." */
  private static boolean isElsewhere(Reading reading, int head) {
    for (int token = reading.sentence(head).from(); token < head; token++) {
      String lower = reading.tokens().lower(token);
      if (lower.equals("elsewhere") || lower.equals("separately")) {
        return true;
      }
    }
    return false;
  }

  /** A noun inside a clause whose verb tells the attack: "was killed in an air strike". */
  private static boolean isTold(NounPhrase noun, List<AttackFinding> verbs) {
    for (AttackFinding finding : verbs) {
      TokenRange told = finding.clause == null ? finding.evidence : finding.clause.range();
      if (finding.instrument == noun.head()) {
        return true;
      }
      if (told.contains(noun.head())
          && (finding.clause == null || !isApart(finding.clause, noun))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isApart(Clause clause, NounPhrase noun) {
    for (Clause child : clause.children()) {
      if (child.range().contains(noun.head()) && child.verb() != null) {
        return switch (child.kind()) {
          case COMPLEMENT, ADVERBIAL, RELATIVE, PARENTHETICAL -> true;
          default -> false;
        };
      }
    }
    return false;
  }

  /** "The group claimed responsibility for the attack." */
  private static @Nullable Actor claimant(Reading reading, NounPhrase noun) {
    Clause clause = reading.clauses().at(noun.head());
    if (clause == null || !clause.isVerb("claim") || clause.object() == null) {
      return null;
    }
    PrepPhrase cause = clause.phrase("for");
    boolean responsibility = reading.tags().lemma(clause.object().head()).equals("responsibility");
    if (!responsibility || cause == null || clause.subject() == null) {
      return null;
    }
    Actor actor = reading.actor(clause.subject());
    return actor.kind() == ActorKind.UNKNOWN ? null : actor;
  }
}
