package org.newsfacts.casualty;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.VerbGroup;
import org.newsfacts.frame.Argument;
import org.newsfacts.frame.Form;
import org.newsfacts.frame.Frame;
import org.newsfacts.frame.Link;
import org.newsfacts.frame.Role;
import org.newsfacts.model.CasualtyFigure;
import org.newsfacts.model.Harm;
import org.newsfacts.model.Modality;
import org.newsfacts.reading.Reading;
import org.newsfacts.reading.Scene;
import org.newsfacts.rule.Told;

/** The harm that the frames of an article tell of each count of people. */
final class Harms {
  static final String OBJECT = "casualty.object";
  static final String SUBJECT = "casualty.subject";
  static final String NOMINAL = "casualty.nominal";
  static final String LIVES = "casualty.lives";

  private final Reading reading;
  private final HarmWords words;
  private final Map<Integer, Finding> byToken = new HashMap<>();
  private final Set<Integer> spokenOf = new HashSet<>();
  private final Map<Integer, Integer> ranks = new HashMap<>();

  Harms(Scene scene, HarmWords words, HarmRules rules) {
    this.reading = scene.reading();
    this.words = words;
    for (Frame frame : reading.frames().of(rules.harm().act())) {
      Argument patient = frame.argument(Role.PATIENT);
      NounPhrase noun = patient == null ? null : patient.noun();
      for (int at = 0; noun != null && at < noun.base().size(); at++) {
        spokenOf.add(noun.base().from() + at);
      }
    }
    rules.harm().each(scene, this::add);
  }

  /** Returns the harm told of a count of people, or null. */
  @Nullable Finding of(Crowd crowd) {
    for (int at = crowd.range().from(); at < crowd.range().to(); at++) {
      Finding finding = byToken.get(at);
      if (finding != null && isOfCrowd(finding, crowd)) {
        return finding.from() < at ? finding.until(crowd.range().from()) : finding;
      }
    }
    return null;
  }

  /** Returns whether frames tell of the count, if only as not harmed: "may be killed". */
  boolean isSpokenOf(Crowd crowd) {
    for (int at = crowd.range().from(); at < crowd.range().to(); at++) {
      if (spokenOf.contains(at)) {
        return true;
      }
    }
    return false;
  }

  /** "He lost two sons", not "lost two players"; a named man's arrest is no figure. */
  private boolean isOfCrowd(Finding finding, Crowd crowd) {
    boolean kin = reading.isLemma(crowd.head(), CasualtyWord.LOST_WITH_GRIEF);
    boolean lost = finding.from() < crowd.range().from() && finding.rule().equals(LIVES);
    boolean object = lost || finding.rule().equals(OBJECT);
    if (lost && !kin || finding.rule().equals(NOMINAL) && isNameOrSum(finding, crowd)) {
      return false;
    }
    boolean aside = object && finding.from() >= crowd.range().to(); // "12 killed" is no object
    return !aside && (!crowd.named() || finding.harm() == Harm.KILLED);
  }

  /** "the loss of 40 million". */
  private boolean isNameOrSum(Finding finding, Crowd crowd) {
    boolean loss = reading.tokens().lower(finding.from()).equals("loss");
    boolean body = reading.tags().lemma(finding.from()).equals("body");
    return crowd.named() && !body || loss && crowd.head() < 0;
  }

  private void add(Told told) {
    Argument patient = told.frame().argument(Role.PATIENT);
    NounPhrase noun = patient == null ? null : patient.noun();
    Finding finding = finding(told);
    if (patient == null || noun == null || finding == null) {
      return;
    }
    int rank = rank(told, patient);
    put(noun, finding, rank);
    for (NounPhrase member : noun.listHead().conjuncts()) {
      if (told.frame().noun() == null || member.base().from() > noun.base().from()) {
        put(member, finding, rank);
      }
    }
    if (!finding.rule().equals(OBJECT)) {
      noun.appositions().forEach(same -> put(same, finding, rank));
    }
  }

  private void put(NounPhrase noun, Finding finding, int rank) {
    for (int at = noun.base().from(); at < noun.base().to(); at++) {
      Integer known = ranks.get(at);
      Finding before = byToken.get(at);
      boolean died = // "a third was taken to a clinic and died there"
          before != null && before.harm() == Harm.INJURED && finding.harm() == Harm.KILLED;
      if (known == null || rank < known || died && rank == 1) {
        ranks.put(at, rank);
        byToken.put(at, finding);
      }
    }
  }

  /** "Nine who were abducted in May were killed": the main verb tells the news. */
  private static int rank(Told told, Argument patient) {
    Clause clause = told.frame().clause();
    int lent = patient.link() == Link.SHARED ? 1 : 0;
    if (told.frame().noun() != null || clause == null) {
      return lent + 4;
    }
    return switch (clause.kind()) {
      case RELATIVE -> lent + 1;
      case PARTICIPLE, GERUND, INFINITIVE -> lent + 2;
      default -> lent;
    };
  }

  private @Nullable Finding finding(Told told) {
    Frame frame = told.frame();
    Harm harm = frame.sense().value("harm", Harm.class);
    Modality modality = HarmRules.modality(told);
    VerbGroup verb = frame.clause() == null ? null : frame.clause().verb();
    if (harm == null || modality == null) {
      return null;
    }
    if (frame.noun() != null || verb == null) {
      return new Finding(NOMINAL, harm, frame.trigger(), frame.trigger(), modality, false);
    }
    int at = frame.trigger();
    Argument doer = frame.argument(Role.AGENT);
    boolean held = // "Police seized nine men", but "Pirates seized nine men"
        frame.sense().has("taken")
            && doer != null
            && words.group(reading.tags().lemma(doer.head()))
                == CasualtyFigure.Group.SECURITY_FORCES;
    harm = held ? Harm.DETAINED : harm;
    boolean both = isBoth(at, harm);
    boolean feared = reading.isLemma(at - 1, CasualtyWord.DOUBT) && modality == Modality.ACTUAL;
    modality = feared ? Modality.POSSIBLE : modality;
    boolean fatal = reading.isForm(at - 1, CasualtyWord.FATALLY) && harm == Harm.INJURED;
    harm = both ? Harm.CASUALTIES : fatal ? Harm.KILLED : harm;
    String first = reading.tokens().lower(verb.range().from());
    boolean running =
        verb.perfect() && !first.equals("had") || reading.isForm(at - 1, CasualtyWord.HOLDING);
    Argument patient = frame.argument(Role.PATIENT);
    if (patient != null && patient.range().from() > at && frame.form() != Form.PASSIVE) {
      String rule = verb.lemma().equals("lose") ? LIVES : OBJECT;
      return new Finding(rule, harm, at, at + 1, modality, running);
    }
    int to = Math.max(verb.range().to(), at + (both ? 3 : 1));
    boolean bare = // "12 killed": not "abducted and killed"
        frame.form() == Form.PASSIVE
            && verb.range().size() == 1
            && patient != null
            && patient.link() == Link.OWN;
    String rule = verb.lemma().equals("lose") ? LIVES : bare ? HarmRows.ROW : SUBJECT;
    return new Finding(rule, harm, verb.range().from(), to, modality, running);
  }

  /** "60 people were killed or wounded", but not "12 were killed and wounded 30". */
  private boolean isBoth(int at, Harm harm) {
    boolean more = reading.tags().pos(at + 1) == Pos.CCONJ && harm == Harm.KILLED;
    boolean wounded = more && words.does(reading.tags().lemma(at + 2)) == Harm.INJURED;
    boolean others =
        wounded && at + 3 < reading.tokens().size() && reading.numbers().at(at + 3) != null;
    boolean active = // "killed or wounded 60"
        reading.tags().pos(at - 1) == Pos.CCONJ
            && harm == Harm.INJURED
            && reading.tokens().lower(at - 1).equals("or")
            && words.does(reading.tags().lemma(at - 2)) == Harm.KILLED;
    return wounded && !others || active;
  }
}
