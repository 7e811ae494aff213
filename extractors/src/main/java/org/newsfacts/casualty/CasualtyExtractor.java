package org.newsfacts.casualty;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.model.Fact;
import org.newsfacts.reading.Scene;
import org.newsfacts.rule.Extractor;
import org.newsfacts.rule.RuleInfo;

/** Reads {@link org.newsfacts.model.CasualtyFigure} records. Immutable. */
public final class CasualtyExtractor implements Extractor {
  private static final List<RuleInfo> RULES =
      List.of(
          new RuleInfo(Harms.OBJECT, "killed N people, wounding N"),
          new RuleInfo(Harms.SUBJECT, "N people were killed, died, are missing"),
          new RuleInfo(HarmRows.ROW, "N dead, N people injured, left N dead"),
          new RuleInfo(Harms.NOMINAL, "the deaths of N, the arrest of N"),
          new RuleInfo(HarmNouns.COUNTED, "N deaths, N injuries, N bodies found"),
          new RuleInfo(Harms.LIVES, "claimed N lives, N lost their lives"),
          new RuleInfo(Tolls.TOLL, "the toll rose to N"),
          new RuleInfo(Zeros.NONE, "no casualties, no injuries or deaths"),
          new RuleInfo(Figures.SUBSET, "including N children, N of them"));

  private final HarmWords words;
  private final HarmRules harms;
  private final boolean carrying;

  /** Makes the extractor with the words of a lexicon. */
  public CasualtyExtractor(Lexicon lexicon) {
    this(lexicon, true);
  }

  /** Makes the extractor; it carries circumstances over from other sentences, or does not. */
  public CasualtyExtractor(Lexicon lexicon, boolean carrying) {
    this.words = new HarmWords(lexicon);
    this.harms = new HarmRules(words);
    this.carrying = carrying;
  }

  @Override
  public String family() {
    return "casualty";
  }

  @Override
  public List<String> senses() {
    return List.of("casualty-senses");
  }

  @Override
  public List<RuleInfo> rules() {
    List<RuleInfo> all = new ArrayList<>(RULES);
    all.add(harms.harm().info());
    return all;
  }

  @Override
  public boolean mayBeQuoted(Fact fact) {
    return true;
  }

  @Override
  public boolean isOfWhoBegins(Fact fact) {
    return true;
  }

  @Override
  public void extract(Scene scene, Consumer<Fact> sink) {
    new Figures(scene, words, harms, carrying).write(sink);
  }
}
