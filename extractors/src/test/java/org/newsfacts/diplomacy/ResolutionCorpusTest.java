package org.newsfacts.diplomacy;

import org.newsfacts.model.Modality;
import org.newsfacts.model.Resolution;
import org.newsfacts.testing.RuleCorpus;

/** What became of resolutions, bills and statements, and deeds that are no votes. */
class ResolutionCorpusTest extends RuleCorpus {
  @Override
  protected void examples() {
    decisions();
    agreements();
    ballots();
    vetoes();
    delays();
  }

  private void decisions() {
    rule("resolution.decided", Resolution.class)
        .reads("The General Assembly adopted the text 97 to 3.")
        .with(Resolution::outcome, Resolution.Outcome.ADOPTED)
        .reads("A motion condemning the raid was passed by the Knesset.")
        .with(Resolution::outcome, Resolution.Outcome.ADOPTED)
        .reads("Lawmakers said the Senate had voted 61-49 to pass the bill.")
        .with(Resolution::outcome, Resolution.Outcome.ADOPTED)
        .reads("The Third Committee approved, by a vote of 94 to 2, a text on whaling.")
        .with(Resolution::body, "Third Committee")
        .reads("The bill passed the Senate by 51 votes to 49.")
        .with(Resolution::outcome, Resolution.Outcome.ADOPTED)
        .reads("The Senate voted down an amendment on fishing rights.")
        .with(Resolution::outcome, Resolution.Outcome.REJECTED)
        .with(Resolution::topic, "fishing rights")
        .reads("The Senate passed a bill to widen sanctions on Chad in a 78-20 vote.")
        .with(Resolution::topic, "widen sanctions on Chad")
        .reads("The UN Lake Commission voted a resolution on nets on Friday.")
        .with(Resolution::outcome, Resolution.Outcome.ADOPTED)
        .reads("The Senate failed to pass the bill.")
        .negated()
        .with(Resolution::outcome, Resolution.Outcome.NOT_AGREED)
        .reads("The Senate is expected to approve the treaty in May.")
        .modality(Modality.PLANNED)
        .with(Resolution::outcome, Resolution.Outcome.PENDING)
        .reads("The Security Council adopted a text on Friday extending the arms embargo.")
        .with(Resolution::topic, "extending the arms embargo")
        .reads("The bill to lower the voting age cleared the Senate on Tuesday.")
        .with(Resolution::outcome, Resolution.Outcome.ADOPTED)
        .reads("The Security Council did not reject the motion.")
        .negated()
        .rejects("The couple adopted a child.")
        .rejects("The mayor urged the Senate to pass the bill.")
        .rejects("The Supreme Court rejected the motion.");
    rule("resolution.issued", Resolution.class)
        .reads("The Security Council has not issued any statement.")
        .negated()
        .with(Resolution::outcome, Resolution.Outcome.NOT_ISSUED)
        .reads("The Security Council issued a presidential statement on the drought.")
        .with(Resolution::outcome, Resolution.Outcome.ADOPTED)
        .rejects("The ministry issued a statement.");
    rule("resolution.noun", Resolution.class)
        .reads("Farmers protested after the Senate's adoption of the bill.")
        .with(Resolution::outcome, Resolution.Outcome.ADOPTED)
        .reads("Oslo welcomed the adoption of the resolution by the General Assembly.")
        .with(Resolution::outcome, Resolution.Outcome.ADOPTED)
        .reads("Norway cast its veto on Friday against a Security Council resolution.")
        .with(Resolution::blocker, "Norway")
        .rejects("Oslo called for the adoption of the resolution by the General Assembly.");
  }

  private void agreements() {
    rule("resolution.not-agreed", Resolution.class)
        .reads("The Security Council could not agree on a statement.")
        .negated()
        .with(Resolution::outcome, Resolution.Outcome.NOT_AGREED)
        .reads("The Security Council has been unable to agree on a resolution.")
        .negated()
        .reads("The Security Council could not agree on a statement because Norway objected.")
        .negated()
        .with(Resolution::blocker, "Norway")
        .reads("The ministers met twice without agreeing on a declaration.")
        .negated()
        .reads("The EU leaders agreed new sanctions on the junta.")
        .with(Resolution::outcome, Resolution.Outcome.ADOPTED)
        .rejects("The two sisters agreed on a response.");
    rule("resolution.ended-with", Resolution.class)
        .reads("The summit ended with a declaration on fishing.")
        .with(Resolution::outcome, Resolution.Outcome.ADOPTED)
        .reads("A session of the General Assembly closed without a declaration.")
        .negated()
        .with(Resolution::outcome, Resolution.Outcome.NOT_AGREED)
        .rejects("The match ended with a penalty.");
  }

  private void ballots() {
    rule("resolution.voted", Resolution.class)
        .reads("The Security Council will vote on a draft resolution on Monday.")
        .modality(Modality.PLANNED)
        .with(Resolution::outcome, Resolution.Outcome.PENDING)
        .reads("The General Assembly is expected to take up a text on mines.")
        .modality(Modality.PLANNED)
        .with(Resolution::outcome, Resolution.Outcome.PENDING)
        .reads("Parliament voted against the motion.")
        .with(Resolution::outcome, Resolution.Outcome.REJECTED)
        .reads("The German parliament voted on Tuesday to extend the mission.")
        .with(Resolution::topic, "extend the mission")
        .rejects("All 14 other members of the Security Council voted for the motion.")
        .rejects("Norway voted against the motion.")
        .rejects("Parliament debated the motion.");
    rule("resolution.failed", Resolution.class)
        .reads("The motion failed in the Senate.")
        .with(Resolution::outcome, Resolution.Outcome.REJECTED)
        .reads("The bill won approval in the Senate.")
        .with(Resolution::outcome, Resolution.Outcome.ADOPTED)
        .reads("A Senate bill on fishing failed to win a majority.")
        .with(Resolution::outcome, Resolution.Outcome.REJECTED)
        .rejects("The engine failed in the Senate car park.");
  }

  private void vetoes() {
    rule("resolution.vetoed", Resolution.class)
        .reads("Chad blocked a Security Council text on Mali on Friday with its veto.")
        .with(Resolution::outcome, Resolution.Outcome.VETOED)
        .with(Resolution::topic, "Mali")
        .reads("Norway vetoed a Security Council resolution.")
        .with(Resolution::blocker, "Norway")
        .with(Resolution::outcome, Resolution.Outcome.VETOED)
        .reads("A Security Council draft was vetoed by Poland.")
        .with(Resolution::blocker, "Poland")
        .reads("Norway blocked a Security Council statement on the drought.")
        .with(Resolution::outcome, Resolution.Outcome.NOT_AGREED)
        .reads("A Security Council draft demanding a truce in Mali was vetoed by Poland.")
        .with(Resolution::blocker, "Poland")
        .reads("Norway has for the third time vetoed a Security Council resolution.")
        .with(Resolution::blocker, "Norway")
        .rejects("Norway blocked a road.")
        .rejects("Norway threatened to veto the Security Council resolution.");
    rule("resolution.tabled", Resolution.class)
        .reads("Norway tabled a draft resolution at the Security Council.")
        .with(Resolution::outcome, Resolution.Outcome.PENDING)
        .reads("Norway and Kenya tabled a draft resolution on piracy in the Security Council.")
        .with(Resolution::topic, "piracy")
        .reads("A bill banning the nets was submitted to parliament.")
        .with(Resolution::outcome, Resolution.Outcome.PENDING)
        .rejects("Norway submitted a list of names to parliament.");
  }

  private void delays() {
    rule("resolution.put-off", Resolution.class)
        .reads("The Security Council put off a vote on the mission.")
        .with(Resolution::outcome, Resolution.Outcome.PENDING)
        .reads("A Senate vote on the bill was postponed.")
        .with(Resolution::outcome, Resolution.Outcome.PENDING)
        .rejects("The Security Council put off the lunch.");
    rule("resolution.dropped", Resolution.class)
        .reads("Norway withdrew its Security Council resolution.")
        .with(Resolution::outcome, Resolution.Outcome.NOT_ISSUED)
        .reads("A council statement on the drought was dropped.")
        .with(Resolution::outcome, Resolution.Outcome.NOT_ISSUED)
        .rejects("Norway withdrew its troops.");
  }
}
