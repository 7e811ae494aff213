package org.newsfacts.diplomacy;

import java.util.ArrayList;
import java.util.List;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.model.Actor;
import org.newsfacts.model.DiplomaticCall;
import org.newsfacts.model.Span;
import org.newsfacts.rule.FrameRule;
import org.newsfacts.rule.Told;
import org.newsfacts.text.SmallWord;

/** Calls that a noun tells: "held a call with Berg", "took a call from the king". */
final class CallNounRules {
  static final FrameRule CALL =
      FrameRule.named(
              CallRules.HELD, "X held a call with Y, a call from Y, the call between X and Y")
          .act("CALL")
          .unless("Kari Solheim read the roll call.", told -> !isCall(told))
          .unless("Kari Solheim repeated her call for a truce.", CallNounRules::isAppeal)
          .yieldsAll(CallNounRules::held);

  private CallNounRules() {}

  private static boolean isCall(Told told) {
    NounPhrase noun = told.frame().noun();
    return noun != null
        && (PhoneWords.isCall(new Parties(told.reading()), noun) || isConversation(noun, told));
  }

  /** "a conversation with the king": by telephone, where the article tells of calls. */
  private static boolean isConversation(NounPhrase noun, Told told) {
    return told.frame().sense().word().equals("conversation")
        && !new Parties(told.reading()).has(noun.base(), "respective");
  }

  /** "a call for restraint", "calls to end the war", "a call to action". */
  private static boolean isAppeal(Told told) {
    NounPhrase noun = told.frame().noun();
    int next = told.frame().trigger() + 1;
    String word = CallRules.lower(told, next);
    if (noun == null || SmallWord.FOR.is(word)) {
      return noun == null || told.reading().times().at(next + 1) == null;
    }
    if (SmallWord.TO.is(word)) {
      NounPhrase to = told.reading().clauses().nounAt(next + 1);
      return to == null || told.reading().isForm(to.head(), CallWord.APPEALED_TO);
    }
    return told.reading().isForm(next, CallWord.OTHER_CALL);
  }

  private static List<DiplomaticCall> held(Told told) {
    Parties parties = new Parties(told.reading());
    Sides sides = new Sides(parties, false);
    Clause clause = told.frame().clause();
    boolean holding = clause != null && parties.isVerb(clause, CallWord.CALL_HOLDING);
    Attendance found = Attendance.of(told, sides, holding);
    NounPhrase noun = told.frame().noun();
    if (noun == null || clause == null) {
      return List.of();
    }
    List<Actor> others = found.others();
    if (others.isEmpty() && Deeds.isSetting(told)) {
      others = hearer(told, sides, clause, noun);
    }
    boolean asks = // "repeated his call to the king to resign"
        SmallWord.TO.is(CallRules.lower(told, noun.base().to()))
            && SmallWord.TO.is(CallRules.lower(told, found.end()))
            && !holding;
    boolean bare = PhoneWords.channelOf(parties, noun) == DiplomaticCall.Channel.UNSPECIFIED;
    if (asks || !isFit(told, found, others, parties, bare)) {
      return List.of();
    }
    List<Span> about = CallRules.topics(told, noun.base().to());
    Topics topics = new Topics(parties);
    if (about.isEmpty() && Deeds.isSetting(told) && topics.isTalking(clause)) {
      about = topics.discussed(clause); // "raised the case in a call with Lund"
    }
    List<DiplomaticCall> calls = new ArrayList<>();
    List<Actor> callers = found.between() ? others : found.own();
    CallRules.add(
        calls,
        Deeds.basis(told, found.near(told)),
        callers,
        found.between() ? List.of() : others,
        PhoneWords.channelOf(parties, noun),
        about);
    return calls;
  }

  private static boolean isFit(
      Told told, Attendance found, List<Actor> others, Parties parties, boolean bare) {
    CallParties officials = new CallParties(parties);
    List<Actor> own = found.own();
    if (bare && !(CallParties.areNamed(own) && CallParties.areNamed(others))) {
      return false;
    }
    if (found.between()) {
      return others.size() > 1 && officials.isOfficial(others, List.of());
    }
    if (others.isEmpty()) { // "the leaders of A and B held a call"
      NounPhrase noun = told.frame().noun();
      boolean setting = // "A and B agreed on patrols in a phone call"
          noun != null
              && Deeds.isSetting(told)
              && !SmallWord.THE.is(CallRules.lower(told, noun.base().from()))
              && officials.isOfficial(own, List.of());
      return (found.held() || setting) && own.size() > 1;
    }
    return !own.isEmpty()
        && (bare ? officials.areOfficial(own, others) : officials.isOfficial(own, others));
  }

  /** "told the minister in a call that": the object is the other side. */
  private static List<Actor> hearer(Told told, Sides sides, Clause clause, NounPhrase noun) {
    NounPhrase object = clause.object();
    boolean tells = told.reading().isWord(clause.lemma(), CallWord.TELLING);
    return object == null || object == noun || !tells
        ? List.of()
        : sides.of(object, clause.range().to());
  }
}
