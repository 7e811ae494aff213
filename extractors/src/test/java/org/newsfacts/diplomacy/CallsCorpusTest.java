package org.newsfacts.diplomacy;

import org.newsfacts.model.DiplomaticCall;
import org.newsfacts.model.Modality;
import org.newsfacts.testing.RuleCorpus;

/** Calls between officials, and what only sounds like one. */
class CallsCorpusTest extends RuleCorpus {
  @Override
  protected void examples() {
    spoke();
    phoned();
    held();
    discussed();
  }

  private void spoke() {
    rule("call.spoke", DiplomaticCall.class)
        .reads("Prime Minister Kari Solheim spoke by phone with President Omar Said on Monday.")
        .with(DiplomaticCall::caller, "Kari Solheim")
        .with(DiplomaticCall::counterpart, "Omar Said")
        .with(DiplomaticCall::channel, DiplomaticCall.Channel.PHONE)
        .reads("Foreign Minister Ana Ruiz talked to President Omar Said about the border.")
        .with(DiplomaticCall::caller, "Ana Ruiz")
        .reads(
            "Prime Minister Kari Solheim spoke with her Kenyan and Polish counterparts, Ana Ruiz"
                + " and Omar Said, on Monday.")
        .with(DiplomaticCall::counterpart, "Ana Ruiz")
        .and()
        .with(DiplomaticCall::counterpart, "Omar Said")
        .reads("President Omar Said of Kenya and Chancellor Ana Ruiz spoke on Monday.")
        .with(DiplomaticCall::counterpart, "Ana Ruiz")
        .reads(
            "Prime Minister Kari Solheim spoke by phone with counterparts that included Ana Ruiz"
                + " of Kenya and Omar Said of Peru.")
        .with(DiplomaticCall::counterpart, "Ana Ruiz")
        .and()
        .with(DiplomaticCall::counterpart, "Omar Said")
        .reads("Prime Minister Kari Solheim hopes to speak to President Omar Said by phone.")
        .modality(Modality.POSSIBLE)
        .reads(
            "President Omar Said denied that he had spoken to Prime Minister Kari Solheim by"
                + " phone.")
        .negated()
        .reads(
            "Foreign Minister Kari Solheim, speaking by phone with her Chadian counterpart, Idris"
                + " Nour, urged calm.")
        .with(DiplomaticCall::counterpart, "Idris Nour")
        .reads(
            "The Kenyan and Polish presidents spoke by phone on Monday, and the two discussed the"
                + " port.")
        .with(DiplomaticCall::topics, "the port")
        .reads("Foreign Minister Kari Solheim contacted her Kenyan counterpart over the arrests.")
        .with(DiplomaticCall::topics, "the arrests")
        .rejects("Police contacted the family of Omar Said.")
        .rejects("Norway asked Foreign Minister Kari Solheim to speak by phone with Omar Said.")
        .rejects(
            "Speaking after talks with President Omar Said, Prime Minister Kari Solheim smiled.")
        .rejects("Prime Minister Kari Solheim spoke to reporters on Monday.")
        .rejects("Prime Minister Kari Solheim spoke in a phone interview with President Omar Said.")
        .rejects("President Omar Said spoke with his doctor about his knee.");
  }

  private void phoned() {
    rule("call.phoned", DiplomaticCall.class)
        .reads("Prime Minister Kari Solheim called Omar Said on Monday to congratulate him.")
        .with(DiplomaticCall::counterpart, "Omar Said")
        .reads("Prime Minister Kari Solheim telephoned President Omar Said on Monday.")
        .with(DiplomaticCall::counterpart, "Omar Said")
        .reads("President Omar Said was phoned by Prime Minister Kari Solheim.")
        .with(DiplomaticCall::caller, "Kari Solheim")
        .reads("Prime Minister Kari Solheim called her Kenyan counterpart three times on Monday.")
        .reads("Prime Minister Kari Solheim called President Omar Said to congratulate him.")
        .with(DiplomaticCall::counterpart, "Omar Said")
        .reads("Prime Minister Kari Solheim was on the phone to President Omar Said for an hour.")
        .with(DiplomaticCall::counterpart, "Omar Said")
        .reads("President Omar Said picked up the phone to Prime Minister Kari Solheim.")
        .with(DiplomaticCall::channel, DiplomaticCall.Channel.PHONE)
        .rejects("Norway called on Prime Minister Kari Solheim to phone President Omar Said.")
        .rejects("Prime Minister Kari Solheim pretended to phone President Omar Said.")
        .rejects("Prime Minister Kari Solheim called the plan a mistake.")
        .rejects("Prime Minister Kari Solheim called President Omar Said a liar.")
        .rejects("Prime Minister Kari Solheim called on President Omar Said to resign.");
  }

  private void held() {
    rule("call.held", DiplomaticCall.class)
        .reads("Prime Minister Kari Solheim came off a video call with President Omar Said.")
        .reads(
            "Prime Minister Kari Solheim and President Omar Said agreed on patrols in a phone"
                + " call.")
        .with(DiplomaticCall::counterpart, "Omar Said")
        .reads("Prime Minister Kari Solheim held a video call with President Omar Said.")
        .with(DiplomaticCall::counterpart, "Omar Said")
        .with(DiplomaticCall::channel, DiplomaticCall.Channel.VIDEO)
        .reads("President Omar Said received a call from Prime Minister Kari Solheim.")
        .with(DiplomaticCall::caller, "Kari Solheim")
        .reads(
            "A telephone call that had been planned for Monday between President Omar Said and"
                + " Prime Minister Kari Solheim was called off.")
        .negated()
        .modality(Modality.PLANNED)
        .reads("The leaders of Norway and Kenya will hold a conference call on fish.")
        .modality(Modality.PLANNED)
        .with(DiplomaticCall::caller, "leader of Norway")
        .with(DiplomaticCall::counterpart, "leader of Kenya")
        .reads(
            "After a phone conversation with President Omar Said, Prime Minister Kari Solheim"
                + " left.")
        .with(DiplomaticCall::caller, "Kari Solheim")
        .reads("President Omar Said took a call from Prime Minister Kari Solheim.")
        .with(DiplomaticCall::caller, "Kari Solheim")
        .reads("In a phone call, President Omar Said told Prime Minister Kari Solheim to wait.")
        .with(DiplomaticCall::counterpart, "Kari Solheim")
        .reads(
            "In a phone call initiated by Norway, Prime Minister Kari Solheim and President Omar"
                + " Said agreed on patrols.")
        .with(DiplomaticCall::caller, "Kari Solheim")
        .with(DiplomaticCall::counterpart, "Omar Said")
        .rejects("President Omar Said rejected a call for new elections.")
        .rejects("President Omar Said received calls from residents.")
        .rejects("President Omar Said repeated his call to Prime Minister Kari Solheim to resign.");
  }

  private void discussed() {
    rule("call.discussed", DiplomaticCall.class)
        .reads(
            "President Omar Said and Prime Minister Kari Solheim discussed fish, a readout said.")
        .with(DiplomaticCall::caller, "Omar Said")
        .reads(
            "President Omar Said and Prime Minister Kari Solheim discussed the border by"
                + " telephone.")
        .with(DiplomaticCall::counterpart, "Kari Solheim")
        .reads("President Omar Said congratulated Prime Minister Kari Solheim by phone.")
        .with(DiplomaticCall::counterpart, "Kari Solheim")
        .rejects("President Omar Said discussed the harvest.")
        .rejects("President Omar Said told a reporter by phone that he was ready.");
  }
}
