package org.newsfacts.casualty;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.model.CasualtyFigure;
import org.newsfacts.model.Harm;
import org.newsfacts.reading.Reading;
import org.newsfacts.reading.Scene;

/** Joins the counts of people with the words of harm. */
final class Drafts {
  private static final int LONGEST_GAP = 12;

  private final Reading reading;
  private final HarmWords words;
  private final List<Crowd> crowds;
  private final @Nullable Finding[] findings;
  private final boolean[] subset;
  private final Harms harms;
  private final HarmRows rows;
  private final HarmNouns nouns;

  Drafts(Scene scene, HarmWords words, HarmRules rules) {
    this.reading = scene.reading();
    this.words = words;
    this.crowds = new CrowdReader(reading, words).read();
    this.findings = new Finding[crowds.size()];
    this.subset = new boolean[crowds.size()];
    this.harms = new Harms(scene, words, rules);
    this.rows = new HarmRows(reading, words);
    this.nouns = new HarmNouns(reading, words);
  }

  /** Returns the figures in the order of the text; parts stand without their whole yet. */
  List<Draft> read() {
    markSubsets();
    findHarms();
    List<Draft> drafts = new Zeros(reading, words).find();
    Victims victims = new Victims(reading, words);
    for (int i = 0; i < crowds.size(); i++) {
      if (subset[i] || findings[i] != null) {
        Draft draft = new Draft(crowds.get(i), findings[i]);
        if (subset[i]) {
          draft.aggregation = CasualtyFigure.Aggregation.SUBSET;
        }
        victims.tell(draft, drafts.isEmpty() ? null : drafts.get(drafts.size() - 1));
        draft.former = isFormer(draft.at());
        draft.reason = isReason(findings[i]);
        drafts.add(draft);
      }
    }
    drafts.sort(Comparator.comparing(draft -> draft.crowd.range()));
    return drafts;
  }

  /** "including N", "among them N", "N of them", and what is joined to one of these. */
  private void markSubsets() {
    for (int i = 0; i < crowds.size(); i++) {
      int whole = wholeBefore(crowds.get(i));
      if (whole >= 0) {
        crowds.set(i, crowds.get(i).partOf(whole));
      }
      Crowd crowd = crowds.get(i);
      boolean joined =
          i > 0
              && subset[i - 1]
              && isJoined(i)
              && !isOfWhole(crowds.get(i - 1))
              && rows.direct(crowd) == null
              && harms.of(crowd) == null;
      if (joined && crowd.partOfWhole() < 0) {
        crowds.set(i, crowd.partOf(crowds.get(i - 1).partOfWhole()));
      }
      subset[i] = isIncluded(crowd) || crowd.partOfWhole() >= 0 || joined;
    }
  }

  /** "two of them and nine guards": the guards are none of them; but "the dead included two". */
  private static boolean isOfWhole(Crowd crowd) {
    return crowd.partOfWhole() >= crowd.range().from();
  }

  private boolean isIncluded(Crowd crowd) {
    int from = crowd.range().from();
    int start = reading.sentence(from).from();
    boolean those =
        follows(from, start, "of")
            && follows(from - 1, start, "those")
            && follows(from - 2, start, "including");
    return follows(from, start, "including")
        || follows(from, start, "comprising")
        || follows(from, start, "them") && follows(from - 1, start, "among")
        || follows(from, start, "whom") && follows(from - 1, start, "among")
        || those
        || isBreakdown(crowd);
  }

  /** "Seventeen died; seven were women": tells who they were. */
  private boolean isBreakdown(Crowd crowd) {
    int be = crowd.range().to();
    boolean bare = crowd.head() < 0 && be + 1 < reading.tokens().size();
    return bare
        && reading.tags().lemma(be).equals("be")
        && words.isPerson(reading.tags().lemma(be + 1));
  }

  /** Returns "dead" before "The dead included 20 women"; -1 without it. */
  private int wholeBefore(Crowd crowd) {
    int verb = crowd.range().from() - 1;
    int noun = verb - 1;
    boolean among = // "Among the dead were nine women"
        reading.tags().lemma(Math.max(0, verb)).equals("be")
            && noun > 1
            && reading.tokens().lower(noun - 2).equals("among");
    if (crowd.partOfWhole() >= 0 || !among && !reading.isLemma(verb, CasualtyWord.INCLUDES)) {
      return -1;
    }
    while (noun > 0 && reading.tags().pos(noun) == Pos.AUX) {
      noun--;
    }
    return reading.isForm(noun, CasualtyWord.WHOLE) ? noun : -1;
  }

  /** "in revenge for the hanging of seven", "riots over the death of a guard". */
  private boolean isReason(@Nullable Finding finding) {
    int before = finding == null ? 0 : finding.from() - 1;
    if (finding == null || !finding.rule().equals(Harms.NOMINAL) || before < 1) {
      return false;
    }
    int link = reading.tags().pos(before) == Pos.DET ? before - 1 : before;
    Clause clause = reading.clauses().at(finding.from());
    boolean led = clause != null && reading.isWord(clause.lemma(), IncidentWord.LEADS_TO);
    return !led && reading.isForm(link, CasualtyWord.BEFORE_REASON);
  }

  /** "an earlier toll of 35", "from 112 to 140": no longer the whole. */
  private boolean isFormer(int from) {
    int start = Math.max(reading.sentence(from).from(), from - 5);
    boolean former = false;
    for (int at = start; at < from; at++) {
      former |= reading.isForm(at, CasualtyWord.FORMER);
      former &= !reading.tokens().lower(at).equals("to"); // "raised the earlier toll to six"
    }
    return former || from > start && reading.tokens().lower(from - 1).equals("from");
  }

  private boolean follows(int token, int start, String word) {
    return token > start && reading.tokens().lower(token - 1).equals(word);
  }

  /** "One of them, a woman in her fifties, died": told once. */
  private boolean isSameAsBefore(int i) {
    return i > 0
        && crowds.get(i).count().lower() == 1
        && crowds.get(i - 1).count().lower() == 1
        && isOfWhole(crowds.get(i - 1))
        && crowds.get(i).range().from() == crowds.get(i - 1).range().to() + 1
        && findings[i - 1] != null;
  }

  /** "Ana Dell, a teacher, was killed": one victim. */
  private boolean isApposition(int i) {
    if (i == 0 || !crowds.get(i - 1).named() || crowds.get(i).named()) {
      return false;
    }
    int comma = crowds.get(i - 1).range().to();
    return crowds.get(i).count().lower() == 1
        && crowds.get(i).range().from() == comma + 1
        && reading.tokens().lower(comma).equals(",");
  }

  /** "Two brothers, Omar and Said Dahl, were hanged": the names of those counted. */
  private boolean isNameOf(int i) {
    if (!crowds.get(i).named()) {
      return false;
    }
    int counted = i - 1;
    while (counted >= 0 && crowds.get(counted).named() && isSameSentence(counted, i)) {
      counted--;
    }
    if (counted < 0 || findings[counted] == null || !isSameSentence(counted, i)) {
      return false;
    }
    int next = crowds.get(counted).range().to();
    boolean many = crowds.get(counted).count().lower() >= i - counted;
    return many && reading.isForm(next, CasualtyWord.NAMED);
  }

  private void findHarms() {
    Tolls tolls = new Tolls(reading, words);
    for (int i = 0; i < crowds.size(); i++) {
      Crowd crowd = crowds.get(i);
      if (subset[i]) {
        findings[i] = crowd.partOfWhole() >= 0 ? own(crowd, tolls) : null;
      } else {
        boolean told = isSameAsBefore(i) || isNameOf(i) || isApposition(i);
        findings[i] = told ? null : own(crowd, tolls);
      }
    }
    for (int i = 1; i < crowds.size(); i++) {
      Finding first = findings[i - 1];
      if (findings[i] == null
          && first != null
          && !subset[i]
          && !subset[i - 1]
          && isJoined(i)
          && first.from() < crowds.get(i - 1).range().from()
          && fits(crowds.get(i), first.harm())
          && (!first.rule().equals(Tolls.TOLL) || crowds.get(i - 1).head() >= 0)) {
        findings[i] = first;
      }
    }
    int told = -1;
    for (int i = 0; i < crowds.size(); i++) {
      if (told >= 0 && findings[i] == null && !subset[i]) {
        findings[i] = elliptic(told, i);
      }
      told = findings[i] == null ? told : i;
    }
    tellTolls(tolls);
    for (int i = crowds.size() - 2; i >= 0; i--) {
      Finding last = findings[i + 1];
      if (findings[i] == null
          && last != null
          && !subset[i]
          && !subset[i + 1]
          && isJoined(i + 1)
          && last.from() >= crowds.get(i + 1).range().to()
          && fits(crowds.get(i), last.harm())) {
        findings[i] = last;
      }
    }
  }

  /** "36 were killed in Garda, 29 in Sunde", "ten civilians were hurt, as were two soldiers". */
  private @Nullable Finding elliptic(int before, int i) {
    Finding last = findings[before];
    Crowd crowd = crowds.get(i);
    int from = crowds.get(before).range().to();
    int at = crowd.range().from();
    if (last == null || subset[before] || at - from > LONGEST_GAP || !isSameSentence(before, i)) {
      return null;
    }
    boolean asWere =
        at - 2 >= from
            && reading.tags().lemma(at - 1).equals("be")
            && reading.tokens().lower(at - 2).equals("as");
    int to = crowd.range().to();
    int first = follows(at, from, "another") ? at - 1 : at; // "and another 310 in Marn"
    boolean placed =
        crowd.head() < 0
            && reading.numbers().at(at) != null
            && (follows(first, from, ",") || follows(first, from, "and"))
            && isPlaced(to);
    return asWere || placed
        ? new Finding(last.rule(), last.harm(), at, to, last.modality(), last.total())
        : null;
  }

  /** "60 pupils were missing; the headmaster put the number at 85": of those missing. */
  private void tellTolls(Tolls tolls) {
    Harm told = null;
    for (int i = 0; i < crowds.size(); i++) {
      Finding finding = findings[i];
      if (finding != null
          && told != null
          && finding.rule().equals(Tolls.TOLL)
          && !tolls.tellsHarm(finding)
          && reading.isForm(finding.from(), CasualtyWord.SUM_NOUN)) {
        findings[i] = finding.withHarm(told);
      }
      told = finding == null ? told : findings[i].harm();
    }
  }

  private boolean isPlaced(int preposition) {
    if (preposition + 1 >= reading.tokens().size()) {
      return false;
    }
    NounPhrase noun = reading.clauses().nounAt(preposition + 1);
    boolean day =
        reading.times().at(preposition + 1) != null; // "six on Monday and nine on Tuesday"
    return day && reading.tags().pos(preposition) == Pos.ADP
        || reading.isForm(preposition, IncidentWord.CUTS)
            && (noun != null && !reading.names().in(noun.base()).isEmpty());
  }

  private @Nullable Finding own(Crowd crowd, Tolls tolls) {
    Finding found = nouns.isRate(crowd.range().to() - 1) ? null : harms.of(crowd);
    boolean open = !harms.isSpokenOf(crowd);
    found = found == null && open ? nouns.before(crowd) : found;
    found = found == null && !isFreed(crowd) ? nouns.counted(crowd) : found;
    found = found == null && open ? rows.behind(crowd) : found;
    if (found != null && isAlone(crowd, found)) {
      return null;
    }
    Finding described = found == null ? nouns.described(crowd) : null;
    found = described == null || isFreed(crowd, described.harm()) ? found : described;
    found = found == null ? tolls.find(crowd) : found;
    return found != null && fits(crowd, found.harm()) ? found : null;
  }

  /** "Three hostages were freed", "soldiers rescued 12 hostages": harmed no more. */
  private boolean isFreed(Crowd crowd) {
    return isFreed(
        crowd, crowd.head() < 0 ? null : words.noun(reading.tokens().lower(crowd.head())));
  }

  private boolean isFreed(Crowd crowd, @Nullable Harm held) {
    Clause clause = reading.clauses().at(crowd.range().from());
    return clause != null
        && (held == Harm.ABDUCTED || held == Harm.DETAINED)
        && reading.isWord(clause.lemma(), CasualtyWord.FREES)
        && !clause.isNegated();
  }

  /** "A man was arrested" is an arrest, not a figure; nor is a named man's wound. */
  private boolean isAlone(Crowd crowd, Finding found) {
    boolean named = crowd.named() && found.harm() != Harm.KILLED;
    boolean object = found.rule().equals(Harms.OBJECT);
    return named || !object && found.harm() == Harm.DETAINED && isOne(crowd);
  }

  private boolean isOne(Crowd crowd) {
    return crowd.head() >= 0 && reading.numbers().at(crowd.range().from()) == null;
  }

  /** "12 boats are missing": only killing and wounding make people of an unknown noun. */
  private boolean fits(Crowd crowd, Harm harm) {
    if (crowd.head() < 0 || crowd.known() || reading.isForm(crowd.head(), CasualtyWord.LIFE)) {
      return true;
    }
    boolean done =
        harm == Harm.KILLED
            || harm == Harm.INJURED
            || harm == Harm.CASUALTIES
            || harm == Harm.ABDUCTED
            || harm == Harm.DETAINED;
    boolean held = harm == Harm.ABDUCTED || harm == Harm.DETAINED; // "nabbed 17 vandals"
    return held && !words.isThing(reading.tags().lemma(crowd.head()))
        || done && words.mayBePerson(reading.tags().lemma(crowd.head()))
        || words.noun(reading.tokens().lower(crowd.head())) != null
        || reading.tags().pos(crowd.head()) == Pos.PROPN;
  }

  /** Whether only "and", commas and the like stand between a crowd and the one before it. */
  private boolean isJoined(int i) {
    int from = crowds.get(i - 1).range().to();
    int to = crowds.get(i).range().from();
    if (to - from > 12 || !isSameSentence(i - 1, i)) {
      return false;
    }
    boolean and = false;
    boolean word = false;
    for (int at = from; at < to; at++) {
      String lower = reading.tokens().lower(at);
      boolean link =
          lower.equals(",")
              || lower.equals("and")
              || lower.equals("or")
              || lower.equals("plus")
              || lower.equals("another");
      boolean owner =
          lower.equals("his")
              || lower.equals("her")
              || lower.equals("their")
              || lower.equals("the");
      and |= link;
      word |= link && !lower.equals(",");
      if (!link && !owner) {
        return false;
      }
    }
    return and && (word || !crowds.get(i).named());
  }

  private boolean isSameSentence(int i, int k) {
    return reading.sentence(crowds.get(i).range().from()).contains(crowds.get(k).range().from());
  }
}
