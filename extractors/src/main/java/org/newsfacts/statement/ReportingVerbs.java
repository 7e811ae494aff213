package org.newsfacts.statement;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.lexicon.WordList;
import org.newsfacts.model.CueClass;

/** The verbs that report speech, each with its class and what it takes: list "reporting-verbs". */
final class ReportingVerbs {
  private final Map<String, Verb> verbs = new HashMap<>();
  private final Set<String> documents = new HashSet<>();
  private final Set<String> settings = new HashSet<>();

  /**
   * A verb that reports speech.
   *
   * @param lemma its base form, with its particle: "point out"
   * @param cueClass what kind of speaking
   * @param frames what it takes as content
   */
  record Verb(String lemma, CueClass cueClass, Set<Frame> frames) {

    boolean takes(Frame frame) {
      return frames.contains(frame);
    }

    /** Returns whether another family reads its plain use: "urged", "condemned". */
    boolean isForeign() {
      for (Frame frame : frames) {
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
    for (WordList.Row row : lexicon.list("reporting-documents").rows()) {
      documents.add(row.word());
    }
    for (WordList.Row row : lexicon.list("reporting-settings").rows()) {
      if (row.word().indexOf(' ') < 0) {
        settings.add(row.word().toLowerCase(Locale.ROOT));
      }
    }
    settings.add("condition");
    WordList list = lexicon.list("reporting-verbs");
    for (WordList.Row row : list.rows()) {
      Set<Frame> frames = EnumSet.noneOf(Frame.class);
      String cells = row.get(2);
      int from = 0;
      while (from < cells.length()) {
        int comma = cells.indexOf(',', from);
        int to = comma < 0 ? cells.length() : comma;
        frames.add(Frame.of(cells.substring(from, to)));
        from = to + 1;
      }
      verbs.put(row.word(), new Verb(row.word(), CueClass.valueOf(row.get(1)), frames));
    }
  }

  /** Returns the nouns for what is written: "report", "poll". */
  Set<String> documents() {
    return documents;
  }

  /** Returns the nouns for where or how something is said: "interview", "condition". */
  Set<String> settings() {
    return settings;
  }

  /** Returns the verb of a base form, with the word that follows it where that is its particle. */
  @Nullable Verb find(String lemma, String next) {
    Verb phrasal = verbs.get(lemma + " " + next);
    return phrasal != null ? phrasal : verbs.get(lemma);
  }
}
