package org.newsfacts.diplomacy;

import org.newsfacts.model.EnvoyDispatch;
import org.newsfacts.model.Mediation;
import org.newsfacts.model.Meeting;
import org.newsfacts.model.Offer;
import org.newsfacts.model.Resolution;
import org.newsfacts.testing.RuleCorpus;

/** Meetings, envoys, mediation, resolutions and offers, and what only looks like them. */
class DiplomacyCorpusTest extends RuleCorpus {
  @Override
  protected void examples() {
    meetings();
    envoysAndMediation();
    resolutions();
    offers();
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

  private void envoysAndMediation() {
    rule("envoy.sent", EnvoyDispatch.class)
        .reads("Norway sent an envoy to Kenya.")
        .with(EnvoyDispatch::sender, "Norway")
        .reads("A delegation was dispatched to Kenya by Poland.")
        .with(EnvoyDispatch::sender, "Poland")
        .rejects("Norway sent a letter to Kenya.");
    rule("mediation.verb", Mediation.class)
        .reads("Norway mediated between Poland and Kenya.")
        .reads("Norway brokered a truce.")
        .rejects("Norway offered to mediate.");
    rule("mediation.efforts", Mediation.class)
        .reads("Truce efforts by Norway have made no headway.")
        .reads("Mediation by Poland goes on.")
        .rejects("Efforts by Norway to save the forest go on.");
  }

  private void resolutions() {
    rule("resolution.decided", Resolution.class)
        .reads("The General Assembly adopted the text 97 to 3.")
        .reads("The Security Council has not issued any statement.")
        .negated()
        .rejects("The couple adopted a child.");
    rule("resolution.vetoed", Resolution.class)
        .reads("Norway vetoed a Security Council resolution.")
        .reads("A Security Council draft was vetoed by Poland.")
        .rejects("Norway blocked a road.");
    rule("resolution.not-agreed", Resolution.class)
        .reads("The Security Council could not agree on a statement.")
        .negated()
        .reads("The Security Council has been unable to agree on a resolution.")
        .negated()
        .rejects("The Security Council agreed on a statement.");
  }

  private void offers() {
    rule("offer.to-do", Offer.class)
        .reads("Norway offered to host a conference.")
        .with(Offer::offeror, "Norway")
        .reads("Poland has offered to treat the wounded if asked.")
        .with(Offer::offeror, "Poland")
        .rejects("The shop offered to pay.");
    rule("offer.ready", Offer.class)
        .reads("Norway is ready to host a conference.")
        .reads("Poland is prepared to help if asked.")
        .rejects("Norway is ready.");
    rule("offer.thing", Offer.class)
        .reads("Norway offered its good offices.")
        .reads("Poland offered 40 police officers.")
        .rejects("Norway offered condolences.");
  }
}
