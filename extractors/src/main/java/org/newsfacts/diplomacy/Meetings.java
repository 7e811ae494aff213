package org.newsfacts.diplomacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.newsfacts.model.Fact;
import org.newsfacts.model.Meeting;
import org.newsfacts.reading.Scene;
import org.newsfacts.rule.Extractor;
import org.newsfacts.rule.FrameRule;
import org.newsfacts.rule.FrameRules;
import org.newsfacts.rule.RuleInfo;

/** Reads meetings, sessions, talks, summits, visits and press conferences. */
public final class Meetings implements Extractor {
  private static final FrameRules RULES =
      FrameRules.of("meeting", List.of("meeting-senses"), pages());

  /** Makes the extractor. */
  public Meetings() {}

  private static List<FrameRule> pages() {
    List<FrameRule> all = new ArrayList<>(MeetingRules.all());
    all.addAll(TalksRules.all());
    all.addAll(VisitRules.all());
    return all;
  }

  @Override
  public String family() {
    return RULES.family();
  }

  @Override
  public List<String> senses() {
    return RULES.senses();
  }

  @Override
  public List<RuleInfo> rules() {
    return RULES.rules();
  }

  @Override
  public void extract(Scene scene, Consumer<Fact> sink) {
    List<Meeting> told = new ArrayList<>();
    RULES.extract(scene, fact -> told.add((Meeting) fact));
    told.sort(Comparator.comparingInt(meeting -> meeting.evidence().start()));
    MeetingLedger ledger = new MeetingLedger(new Parties(scene.reading()));
    told.forEach(ledger::add);
    ledger.meetings().forEach(sink);
  }
}
