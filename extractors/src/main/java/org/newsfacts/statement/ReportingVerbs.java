package org.newsfacts.statement;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.lexicon.WordList;
import org.newsfacts.model.CueClass;

/** The verbs that report speech, each with its class and what it takes: list "reporting-verbs". */
final class ReportingVerbs {
  private final Map<String, Verb> verbs = new HashMap<>();

  /**
   * A verb that reports speech.
   *
   * @param lemma its base form, with its particle: "point out"
   * @param cueClass what kind of speaking
   * @param frames what it takes as content
   */
  record Verb(String lemma, CueClass cueClass, Set<Complement> frames) {

    boolean takes(Complement frame) {
      return frames.contains(frame);
    }

    /** Returns whether another family reads its plain use: "urged", "condemned". */
    boolean isForeign() {
      for (Complement frame : frames) {
        if (frame.isForeign()) {
          return true;
        }
      }
      return false;
    }

    boolean hasParticle() {
      return lemma.indexOf(' ') > 0;
    }
  }

  ReportingVerbs(Lexicon lexicon) {
    WordList list = lexicon.list("reporting-verbs");
    for (WordList.Row row : list.rows()) {
      Set<Complement> frames = EnumSet.noneOf(Complement.class);
      String cells = row.get(2);
      int from = 0;
      while (from < cells.length()) {
        int comma = cells.indexOf(',', from);
        int to = comma < 0 ? cells.length() : comma;
        frames.add(Complement.of(cells.substring(from, to)));
        from = to + 1;
      }
      verbs.put(row.word(), new Verb(row.word(), CueClass.valueOf(row.get(1)), frames));
    }
  }

  /** Returns the verb of a base form, with the word that follows it where that is its particle. */
  @Nullable Verb find(String lemma, String next) {
    Verb phrasal = verbs.get(lemma + " " + next);
    return phrasal != null ? phrasal : verbs.get(lemma);
  }
}
