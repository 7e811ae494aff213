package org.newsfacts.casualty;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Pos;
import org.newsfacts.model.CasualtyFigure;
import org.newsfacts.model.Count;
import org.newsfacts.model.Harm;
import org.newsfacts.model.Modality;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.TokenRange;

/** Finds "no casualties", "without loss of life", "no injuries or deaths". */
final class Zeros {
  static final String NONE = "casualty.none";
  private static final int LONGEST = 10;

  private final Reading reading;
  private final HarmWords words;

  Zeros(Reading reading, HarmWords words) {
    this.reading = reading;
    this.words = words;
  }

  List<Draft> find() {
    List<Draft> zeros = new ArrayList<>();
    for (int token = 0; token + 1 < reading.tokens().size(); token++) {
      String lower = reading.tokens().lower(token);
      if (lower.equals("no") || lower.equals("without") || lower.equals("any") && isDenied(token)) {
        read(token, zeros);
      }
    }
    return zeros;
  }

  /** "did not cause any casualties". */
  private boolean isDenied(int token) {
    for (int at = token - 1; at >= Math.max(reading.sentence(token).from(), token - 4); at--) {
      if (reading.isForm(at, CasualtyWord.NOT)) {
        return true;
      }
    }
    return false;
  }

  /** Reads the nouns that follow: adjectives, "reports of", "or" may stand between them. */
  private void read(int no, List<Draft> zeros) {
    int end = Math.min(reading.sentence(no).to(), no + LONGEST);
    Modality modality = Modality.ACTUAL;
    for (int at = no + 1; at < end; at++) {
      Harm harm = harm(at, end);
      if (harm != null) {
        zeros.add(zero(no, at, harm, modality));
      } else if (reading.isLemma(at, CasualtyWord.NEWS_OF)) {
        modality = Modality.POSSIBLE;
      } else if (!mayStandBefore(at, end)) {
        return;
      }
    }
  }

  private @Nullable Harm harm(int at, int end) {
    String lower = reading.tokens().lower(at);
    boolean of = at + 2 < end && reading.tokens().lower(at + 1).equals("of");
    boolean names = // "gave no casualty figures", but "no casualties Monday"
        at + 1 < end
            && reading.tags().pos(at + 1) == Pos.NOUN
            && reading.times().at(at + 1) == null;
    boolean left = at + 1 < end && reading.tokens().lower(at + 1).equals("left");
    if (lower.equals("loss") && of && reading.isForm(at + 2, CasualtyWord.LIFE)) {
      return Harm.KILLED;
    }
    boolean hurt = at + 1 < end && words.isPerson(reading.tags().lemma(at + 1));
    if (hurt && words.noun(lower) != null && reading.tags().pos(at) != Pos.NOUN) {
      return words.noun(lower); // "no known injured civilians"
    }
    boolean state = lower.equals("dead") || lower.equals("killed");
    boolean counted = reading.tags().pos(at) == Pos.NOUN && !left && !state && !names;
    return counted ? words.noun(lower) : null;
  }

  /** "no serious", "no reports of"; not "no cause of", "no death penalty". */
  private boolean mayStandBefore(int at, int end) {
    Pos pos = reading.tags().pos(at);
    String lower = reading.tokens().lower(at);
    boolean next = at + 1 < end;
    boolean of = next && reading.tokens().lower(at + 1).equals("of");
    boolean noun = pos == Pos.NOUN && !of && next && reading.tags().pos(at + 1) == Pos.NOUN;
    boolean link = pos == Pos.ADJ || pos == Pos.ADV || pos == Pos.CCONJ || lower.equals(",");
    boolean reports = lower.equals("of") && reading.isLemma(at - 1, CasualtyWord.NEWS_OF);
    return link || noun || reports;
  }

  private Draft zero(int no, int at, Harm harm, Modality modality) {
    TokenRange mention = TokenRange.single(no);
    Crowd nobody =
        new Crowd(
            TokenRange.of(no, at + 1),
            Count.exactly(0, reading.span(mention)),
            null,
            -1,
            CasualtyFigure.Group.PEOPLE,
            true,
            false,
            -1);
    return new Draft(nobody, new Finding(NONE, harm, no, at + 1, modality, false));
  }
}
