package org.newsfacts.diplomacy;

import org.newsfacts.model.Meeting;
import org.newsfacts.model.Modality;
import org.newsfacts.testing.RuleCorpus;

/** Meetings, sessions, talks, visits and press conferences, and what only looks like them. */
class MeetingsCorpusTest extends RuleCorpus {
  @Override
  protected void examples() {
    met();
    sessions();
    hosted();
    visits();
    talks();
    pressConferences();
  }

  private void met() {
    rule("meeting.met", Meeting.class)
        .reads("Prime Minister Kari Solheim met her counterpart in Lima on Monday.")
        .with(Meeting::place, "Lima")
        .reads("President Omar Said met Prime Minister Kari Solheim on Monday.")
        .reads("Prime Minister Kari Solheim sat down with President Omar Said.")
        .reads(
            "President Omar Said spoke on the margins of the summit with Prime Minister Kari"
                + " Solheim.")
        .reads("Transport Minister Kari Solheim met union leaders on Thursday.")
        .reads("President Omar Said has no plans to meet Prime Minister Kari Solheim.")
        .negated()
        .modality(Modality.PLANNED)
        .reads("President Omar Said refused to meet Prime Minister Kari Solheim.")
        .negated()
        .reads("Prime Minister Kari Solheim saw President Omar Said in the morning.")
        .reads("The presidents of Norway, Kenya and Poland are meeting behind closed doors.")
        .with(Meeting::access, Meeting.Access.PRIVATE)
        .reads(
            "Prime Minister Kari Solheim called on President Omar Said in Lima to discuss trade.")
        .reads("Prime Minister Kari Solheim paid a courtesy call on President Omar Said.")
        .reads("Envoys from Kenya and Poland sat across the table from each other in Lima.")
        .reads("President Omar Said and Prime Minister Kari Solheim are due to meet on Monday.")
        .modality(Modality.PLANNED)
        .reads(
            "Prime Minister Kari Solheim met counterparts including Ana Ruiz of Kenya and Omar"
                + " Said of Peru.")
        .with(Meeting::participants, "Kari Solheim", "Ana Ruiz", "Omar Said")
        .reads(
            "President Omar Said and Prime Minister Kari Solheim shook hands when they met in"
                + " Lima on Monday.")
        .with(Meeting::place, "Lima")
        .rejects("Norway called on Prime Minister Kari Solheim to meet President Omar Said.")
        .rejects("Prime Minister Kari Solheim called on President Omar Said to resign.")
        .rejects("The council recommended that Kari Solheim meet Omar Said.")
        .rejects("The plan met with protests.")
        .rejects("Prime Minister Kari Solheim met the deadline the council had set.")
        .rejects("Prime Minister Kari Solheim saw President Omar Said as a friend.");
  }

  private void sessions() {
    rule("meeting.session", Meeting.class)
        .reads("The Security Council met twice last week.")
        .with(Meeting::times, 2)
        .reads("The Security Council adjourned.")
        .reads("The Security Council, meeting in Oslo on Monday, agreed.")
        .with(Meeting::kind, Meeting.Kind.SESSION)
        .rejects("The Security Council has not met the deadline.")
        .rejects("Protesters gathered in Oslo.");
  }

  private void hosted() {
    rule("meeting.hosted", Meeting.class)
        .reads("President Omar Said hosted Prime Minister Kari Solheim.")
        .reads("Prime Minister Kari Solheim was received by President Omar Said.")
        .reads("President Omar Said will welcome Prime Minister Kari Solheim on Monday.")
        .modality(Modality.PLANNED)
        .reads("President Omar Said played host to Prime Minister Kari Solheim in Lima.")
        .rejects("President Omar Said received a letter.")
        .rejects("Kenya hosts a match on Monday.");
  }

  private void visits() {
    rule("meeting.visit", Meeting.class)
        .reads("The deal was brokered by President Omar Said during a visit to Lima.")
        .with(Meeting::participants, "Omar Said")
        .reads("President Omar Said flew to Norway on Monday.")
        .reads("Prime Minister Kari Solheim visited Poland.")
        .reads("Prime Minister Kari Solheim has put off a trip to Poland.")
        .negated()
        .modality(Modality.PLANNED)
        .reads("During a visit to Poland, Prime Minister Kari Solheim laid a wreath.")
        .rejects("The storm travelled to Poland.")
        .rejects("Prime Minister Kari Solheim visited the grave of a poet.");
  }

  private void talks() {
    rule("meeting.talks", Meeting.class)
        .reads("Kenya's foreign ministry announced a meeting between Chad and Mali in Nairobi.")
        .modality(Modality.PLANNED)
        .reads("Prime Minister Kari Solheim emerged from talks with President Omar Said.")
        .with(Meeting::participants, "Kari Solheim", "Omar Said")
        .reads("Talks in Vienna collapsed on Sunday without a deal between Peru and Chile.")
        .with(Meeting::participants, "Peru", "Chile")
        .reads("Three rounds of talks between the owners and the dockers have led nowhere.")
        .with(Meeting::times, 3)
        .reads("Diplomats from Chad and Mali will travel to Oslo for a meeting of Nordic leaders.")
        .modality(Modality.PLANNED)
        .with(Meeting::place, "Oslo")
        .reads("Prime Minister Kari Solheim plans to visit Kenya for talks with Omar Said.")
        .modality(Modality.PLANNED)
        .reads("A date has not been set for the talks between Norway and Poland in Lima.")
        .modality(Modality.PLANNED)
        .with(Meeting::place, "Lima")
        .rejects("Envoys confirmed the planned talks with Norway.")
        .reads("Kenya offered to host the next round of talks between Norway and Poland.")
        .modality(Modality.POSSIBLE)
        .reads("The king gave an audience to Prime Minister Kari Solheim on Monday.")
        .with(Meeting::participants, "king", "Kari Solheim")
        .reads("Prime Minister Kari Solheim and President Omar Said held talks, focusing on fish.")
        .with(Meeting::topics, "fish")
        .reads("Talks in Lima ended on Friday without a deal between Norway and Kenya.")
        .with(Meeting::kind, Meeting.Kind.TALKS)
        .reads("A meeting with union leaders, due on Friday, was cancelled.")
        .negated()
        .modality(Modality.PLANNED)
        .reads("President Omar Said headed to Oslo for talks with Prime Minister Kari Solheim.")
        .modality(Modality.PLANNED)
        .rejects("The council recommended that Norway convene a meeting of experts.")
        .rejects("Norway proposed a summit of the Nordic leaders.")
        .rejects("Prime Minister Kari Solheim was asked to hold talks with President Omar Said.")
        .rejects("Did Prime Minister Kari Solheim hold talks with President Omar Said?")
        .reads("Talks between the government and the BMA had raised hopes.")
        .reads("President Omar Said held talks with Prime Minister Kari Solheim.")
        .reads("Talks between Norway and Poland began on Monday.")
        .reads("An emergency session of the Security Council ended on Monday.")
        .reads("Talks were held in Oslo between Norway and Poland.")
        .reads("President Omar Said and Prime Minister Kari Solheim are due to hold talks.")
        .modality(Modality.PLANNED)
        .reads("President Omar Said ruled out a meeting with Prime Minister Kari Solheim.")
        .negated()
        .modality(Modality.PLANNED)
        .reads("A meeting between Norway and Poland was cancelled.")
        .negated()
        .modality(Modality.PLANNED)
        .reads("President Omar Said will hold no meetings.")
        .negated()
        .modality(Modality.PLANNED)
        .rejects("President Omar Said missed the meeting.")
        .rejects("President Omar Said called for a meeting of the Security Council.")
        .rejects("President Omar Said answered at a town hall meeting.");
  }

  private void pressConferences() {
    rule("meeting.press", Meeting.class)
        .reads("President Omar Said spoke at a press conference.")
        .reads("Prime Minister Kari Solheim told a news conference that she was ready.")
        .reads("At her weekly briefing, Foreign Minister Ana Ruiz declined to comment.")
        .rejects("The press conference began late.");
  }
}
