package org.newsfacts.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.dossier.Spellings;
import org.newsfacts.frame.Argument;
import org.newsfacts.frame.Factuality;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.lexicon.WordList;
import org.newsfacts.lexicon.Words;
import org.newsfacts.model.Span;
import org.newsfacts.model.claim.Claim;
import org.newsfacts.model.claim.FieldVerdict;
import org.newsfacts.model.claim.FieldVerdict.Finding;
import org.newsfacts.number.NumberMention;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.TokenRange;

/**
 * Looks for a claimed act in the text itself where no record was made of it: a word for the act
 * that is told as done, who did it as the doer of its clause, and what it is about in its sentence.
 */
final class ToldInWords {
  private static final double NEARLY_ALL = 0.85;
  private static final int VALUES = 4;

  private final Words<ClaimField> kinds;
  private final Lexicon lexicon;
  private final WordList acts;
  private final Spellings spellings;
  private final Comparison comparison;

  ToldInWords(
      Lexicon lexicon, Words<ClaimField> kinds, Spellings spellings, Comparison comparison) {
    this.kinds = kinds;
    this.lexicon = lexicon;
    this.acts = lexicon.list("claim-acts");
    this.spellings = spellings;
    this.comparison = comparison;
  }

  /** Returns what the sentences show that hold a word for the act; none for what was not done. */
  List<Candidate> candidates(Claim claim, Reading reading) {
    String list = acts.get(claim.type(), 1);
    List<Candidate> found = new ArrayList<>();
    if (list.isEmpty() || !isPlain(claim)) {
      return found;
    }
    WordList words = lexicon.list(list);
    for (Clause clause : reading.clauses().all()) {
      int verb = clause.verb() == null ? -1 : clause.verb().head();
      if (verb >= 0 && isDone(reading.frames().factuality(clause))) {
        add(claim, reading, clause, verb, words, found);
      }
    }
    for (NounPhrase noun : reading.clauses().nounPhrases()) {
      if (isDone(reading.frames().factuality(noun))) {
        Clause clause = reading.clauses().at(noun.head());
        add(claim, reading, clause, noun.head(), words, found);
      }
    }
    return found;
  }

  static boolean isPlain(Claim claim) {
    return !Boolean.TRUE.equals(claim.fields().get("negated"))
        && "ACTUAL".equals(claim.fields().getOrDefault("modality", "ACTUAL"));
  }

  private static boolean isDone(Factuality factuality) {
    return factuality.equals(Factuality.DONE);
  }

  private void add(
      Claim claim,
      Reading reading,
      @Nullable Clause clause,
      int act,
      WordList words,
      List<Candidate> found) {
    WordList.Row row = words.row(reading.tags().base(act));
    if (row == null || clause == null) {
      return;
    }
    TokenRange sentence = reading.sentence(act);
    List<FieldVerdict> fields = new ArrayList<>();
    for (Map.Entry<String, Object> field : claim.fields().entrySet()) {
      if (!ClaimField.MANNER.has(field.getKey(), kinds)) {
        Claimed claimed = new Claimed(field.getValue());
        boolean told = isTold(field.getKey(), claimed, reading, clause, act, row);
        // "Oman's minister met Aino Rautio, an envoy let slip": the minister is not the source.
        boolean acts =
            ClaimField.SOURCE.has(field.getKey(), kinds) && isDoer(claimed, reading, clause, act);
        Finding finding = told ? Finding.AGREES : acts ? Finding.DIFFERS : Finding.SILENT;
        Span span = told ? reading.span(sentence) : null;
        fields.add(
            Comparison.verdict(field.getKey(), finding, claimed, null, span, "in these words"));
      }
    }
    found.add(new Candidate(kinds, reading.span(sentence), null, fields));
  }

  private boolean isTold(
      String name, Claimed claimed, Reading reading, Clause clause, int act, WordList.Row row) {
    TokenRange sentence = reading.sentence(act);
    if (name.equals("negated") || name.equals("modality")) {
      return true;
    }
    if (name.equals("count")) {
      return isCounted(claimed, reading, sentence);
    }
    if (ClaimField.DOER.has(name, kinds)) {
      return isDoer(claimed, reading, clause, act);
    }
    if (ClaimField.MATTER.has(name, kinds)) {
      return isWorded(claimed, reading.span(sentence));
    }
    if (row.get(VALUES).contains(name + "=")) {
      String value = name + "=" + claimed.words();
      return Spellings.words(row.get(VALUES)).contains(value);
    }
    boolean others = ClaimField.CORE.has(name, kinds) && !ClaimField.PLACE.has(name, kinds);
    return others
        && !ClaimField.DAY.has(name, kinds)
        && claimed.each().stream().allMatch(one -> isNamed(one, reading, sentence));
  }

  /** "criticism by the Greek minister and UNESCO", "condemnation came from Oslo". */
  private boolean isDoer(Claimed claimed, Reading reading, Clause clause, int act) {
    Argument doer = reading.frames().doer(clause);
    if (doer != null && comparison.isOne(claimed, reading.frames().actor(doer))) {
      return true;
    }
    TokenRange sentence = reading.sentence(act);
    boolean isVerb = clause.verb() != null && clause.verb().head() == act;
    for (NounPhrase noun : isVerb ? List.<NounPhrase>of() : reading.clauses().nounPhrases()) {
      int before = noun.list().from() - 1;
      boolean follows = noun.head() > act && sentence.contains(noun.head());
      if (follows && isBy(reading, before) && comparison.isOne(claimed, reading.actor(noun))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBy(Reading reading, int token) {
    String word = reading.tags().base(token).lower();
    return word.equals("by") || word.equals("from");
  }

  private static boolean isCounted(Claimed claimed, Reading reading, TokenRange sentence) {
    Long lower = claimed.lower();
    return lower != null
        && reading.numbers().in(sentence).stream()
            .map(NumberMention::count)
            .anyMatch(count -> count.lower() == lower);
  }

  private boolean isNamed(Claimed claimed, Reading reading, TokenRange sentence) {
    for (NounPhrase noun : reading.clauses().nounPhrases()) {
      if (sentence.contains(noun.head()) && comparison.isOne(claimed, reading.actor(noun))) {
        return true;
      }
    }
    return false;
  }

  private boolean isWorded(Claimed claimed, Span sentence) {
    List<String> wanted = Spellings.words(spellings.fold(claimed.words()));
    List<String> there = Spellings.words(spellings.fold(sentence.text()));
    long told = wanted.stream().filter(there::contains).count();
    return !wanted.isEmpty() && told >= NEARLY_ALL * wanted.size();
  }
}
