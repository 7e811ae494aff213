package org.newsfacts.violence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.model.Fact;
import org.newsfacts.reading.Reading;
import org.newsfacts.reading.Scene;
import org.newsfacts.rule.Extractor;
import org.newsfacts.rule.RuleInfo;
import org.newsfacts.text.LineKind;

/**
 * Reads protests: "Rail unions called a strike for Friday." gives a STRIKE of the rail unions. Air
 * strikes are none. An act told several times is one record, where it is told most fully.
 */
final class ProtestExtractor implements Extractor {
  static final String VERB = "protest.verb";
  static final String STRIKE = "protest.strike";
  static final String NOUN = "protest.noun";
  static final String MENTION = "protest.mention";

  private static final List<RuleInfo> RULES =
      List.of(
          new RuleInfo(
              VERB, "Thousands marched in X; protesters rallied; they took to the streets"),
          new RuleInfo(STRIKE, "X called a strike; nurses went on strike"),
          new RuleInfo(NOUN, "X staged a protest; a march drew thousands; riots broke out"),
          new RuleInfo(MENTION, "after weeks of protests against Z; the crowd at a rally in X"));

  private final Lexicon lexicon;
  private final ProtestRows rows;
  private final AttackWords attackWords;

  ProtestExtractor(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.rows = new ProtestRows(lexicon);
    this.attackWords = new AttackWords(lexicon);
  }

  @Override
  public String family() {
    return "protest";
  }

  @Override
  public List<RuleInfo> rules() {
    return RULES;
  }

  @Override
  public void extract(Scene scene, Consumer<Fact> sink) {
    Reading reading = scene.reading();
    ActSetting setting = new ActSetting(reading);
    ProtestCrowd crowd = new ProtestCrowd(reading, lexicon);
    ProtestVerbs verbs = new ProtestVerbs(reading, rows, crowd, setting);
    Strikes strikes = AttackArms.of(scene, attackWords).strikes();
    ProtestNouns nouns = new ProtestNouns(reading, rows, crowd, verbs, setting, strikes);
    List<ProtestFinding> tellings = new ArrayList<>();
    scene.eachClause(
        family(),
        clause -> {
          if (isReported(scene, AttackReality.head(clause))) {
            add(tellings, reading, verbs.read(clause));
          }
        });
    scene.eachNoun(
        family(),
        noun -> {
          if (isReported(scene, noun.head())) {
            add(tellings, reading, nouns.read(noun));
          }
        });
    for (ProtestFinding finding : new ProtestLedger(setting).distinct(tellings)) {
      scene
          .trace()
          .attempt(
              finding.rule,
              finding.head,
              () -> {
                sink.accept(finding.write(reading, setting));
                scene.trace().read(finding.rule, finding.head, "");
              });
    }
  }

  /** Running text that is neither quoted nor asked. */
  private static boolean isReported(Scene scene, int token) {
    return scene.reading().isNews(token)
        && !scene.isQuoted(token)
        && !AttackReality.isAsked(scene.reading(), token);
  }

  private static void add(
      List<ProtestFinding> tellings, Reading reading, @Nullable ProtestFinding telling) {
    if (telling != null) {
      int start = reading.tokens().start(telling.head);
      telling.title = reading.lines().kindAt(start) == LineKind.TITLE;
      tellings.add(telling);
    }
  }
}
