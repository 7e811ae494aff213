package org.newsfacts.examples;

import java.util.List;
import org.newsfacts.NewsFacts;
import org.newsfacts.lexicon.WordList.Row;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Statement;

/**
 * Words of one's own: a body that no list knows, and a verb of saying that only this desk uses.
 * Rows have the columns that the list's file names in its header, and override a row with the same
 * first cell.
 */
public final class CustomLexicon {
  private static final String TEXT =
      "Lake Nine radioed that the gates would stay shut. Aino Rautio said that she would wait.";

  private CustomLexicon() {}

  /** Reads the same text without and with the desk's own words. */
  public static void main(String[] args) {
    print("without: ", NewsFacts.english());
    NewsFacts desk =
        NewsFacts.builder()
            .lexicon(
                "organisations", List.of(Row.of("Lake Nine", "Lake Nine", "KE", "armed-group")))
            .lexicon("reporting-verbs", List.of(Row.of("radio", "SAYING", "quote,that")))
            .build();
    print("with: ", desk);
  }

  private static void print(String label, NewsFacts engine) {
    for (Statement statement : engine.read(TEXT).of(Statement.class)) {
      Actor speaker = statement.speaker();
      System.out.println(
          label
              + (speaker == null ? "somebody" : speaker.name() + ", " + speaker.kind())
              + " | "
              + statement.content().get(0).text());
    }
  }
}
