package org.newsfacts.casualty;

import java.util.ArrayList;
import java.util.List;
import org.newsfacts.clause.Pos;
import org.newsfacts.model.Count;
import org.newsfacts.model.Harm;
import org.newsfacts.model.Modality;
import org.newsfacts.model.VictimGroup;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.TokenRange;

/** Finds "no casualties", "without casualties", "no injuries or deaths". */
final class Zeros {
  static final String NONE = "casualty.none";
  private static final int LONGEST = 10;

  /**
   * A harm that nobody came to.
   *
   * @param crowd nobody
   * @param finding the words
   */
  record Zero(Crowd crowd, Finding finding) {}

  private final Reading reading;
  private final HarmWords words;

  Zeros(Reading reading, HarmWords words) {
    this.reading = reading;
    this.words = words;
  }

  List<Zero> find() {
    List<Zero> zeros = new ArrayList<>();
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
      String lower = reading.tokens().lower(at);
      if (lower.equals("not") || lower.equals("n't")) {
        return true;
      }
    }
    return false;
  }

  /** Reads the nouns that follow: adjectives, "reports of", "or" may stand between them. */
  private void read(int no, List<Zero> zeros) {
    int end = Math.min(reading.sentence(no).to(), no + LONGEST);
    Modality modality = Modality.ACTUAL;
    for (int at = no + 1; at < end; at++) {
      String lower = reading.tokens().lower(at);
      Harm harm = lower.equals("dead") || lower.equals("killed") ? null : words.noun(lower);
      Pos pos = reading.tags().pos(at);
      boolean left = at + 1 < end && reading.tokens().lower(at + 1).equals("left");
      if (harm != null && pos == Pos.NOUN && !left) {
        TokenRange mention = TokenRange.single(no);
        Crowd nobody =
            new Crowd(
                TokenRange.of(no, at + 1),
                Count.exactly(0, reading.span(mention)),
                null,
                -1,
                VictimGroup.PEOPLE,
                true,
                false,
                -1);
        zeros.add(new Zero(nobody, new Finding(NONE, harm, no, at + 1, modality, false)));
      } else if (lower.startsWith("report") || lower.equals("word")) {
        modality = Modality.POSSIBLE;
      } else if (pos != Pos.ADJ
              && pos != Pos.CCONJ
              && !lower.equals("of")
              && !lower.equals(",")
              && pos != Pos.NOUN
          || lower.equals("penalty")) {
        return;
      }
    }
  }
}
