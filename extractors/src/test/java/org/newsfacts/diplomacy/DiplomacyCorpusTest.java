package org.newsfacts.diplomacy;

import org.newsfacts.model.Meeting;
import org.newsfacts.testing.RuleCorpus;

/** Meetings, and what only looks like them. */
class DiplomacyCorpusTest extends RuleCorpus {
  @Override
  protected void examples() {
    meetings();
  }

  private void meetings() {
    rule("meeting.met", Meeting.class)
        .reads("President Omar Said met Prime Minister Kari Solheim on Monday.")
        .reads("Prime Minister Kari Solheim sat down with President Omar Said.")
        .rejects("The plan met with protests.");
    rule("meeting.session", Meeting.class)
        .reads("The Security Council met twice last week.")
        .with(Meeting::times, 2)
        .reads("The Security Council adjourned.")
        .rejects("The Security Council has not met the deadline.");
    rule("meeting.hosted", Meeting.class)
        .reads("President Omar Said hosted Prime Minister Kari Solheim.")
        .reads("Prime Minister Kari Solheim was received by President Omar Said.")
        .rejects("President Omar Said received a letter.");
    rule("meeting.visit", Meeting.class)
        .reads("President Omar Said flew to Norway on Monday.")
        .reads("Prime Minister Kari Solheim visited Poland.")
        .rejects("The storm travelled to Poland.");
    rule("meeting.talks", Meeting.class)
        .reads("President Omar Said held talks with Prime Minister Kari Solheim.")
        .reads("Talks between Norway and Poland began on Monday.")
        .rejects("President Omar Said missed the meeting.");
    rule("meeting.press", Meeting.class)
        .reads("President Omar Said spoke at a press conference.")
        .reads("Prime Minister Kari Solheim told a news conference that she was ready.")
        .rejects("The press conference began late.");
  }
}
