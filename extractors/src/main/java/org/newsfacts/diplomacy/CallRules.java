package org.newsfacts.diplomacy;

import static org.newsfacts.frame.Role.AGENT;
import static org.newsfacts.frame.Role.CO_AGENT;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.frame.Argument;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Basis;
import org.newsfacts.model.DiplomaticCall;
import org.newsfacts.model.Span;
import org.newsfacts.reading.Reading;
import org.newsfacts.rule.FrameRule;
import org.newsfacts.rule.Told;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.TokenRange;

/** Who called or spoke with whom: "The minister phoned his Omani counterpart on Monday". */
final class CallRules {
  static final String HELD = "call.held";
  static final String DISCUSSED = "call.discussed";

  private static final FrameRule SPOKE =
      FrameRule.named("call.spoke", "X spoke with Y by phone, X and Y spoke")
          .act("SPEAK")
          .alsoSpokenOf()
          .unless("Kari Solheim was asked to speak by phone.", told -> Deeds.how(told) == null)
          .unless("Kari Solheim spoke with the king at a rally.", CallRules::isPublic)
          .unless("Kari Solheim spoke of a meeting with the king.", CallRules::isOfOther)
          .yieldsAll(CallRules::spoken);

  private static final FrameRule PHONED =
      FrameRule.named("call.phoned", "X phoned Y, Y was phoned by X, X called Y to thank him")
          .act("PHONE")
          .alsoSpokenOf()
          .unless("Kari Solheim was asked to phone the king.", told -> Deeds.how(told) == null)
          .unless("Kari Solheim called the king a liar.", told -> !isPhoned(told))
          .yieldsAll(CallRules::phoned);

  private static final FrameRule BY_PHONE =
      FrameRule.named(DISCUSSED, "X discussed Z with Y by phone, X and Y discussed Z, of a call")
          .act("BY_PHONE")
          .yieldsAll(CallRules::byPhone);

  private CallRules() {}

  static List<FrameRule> all() {
    return List.of(SPOKE, PHONED, CallNounRules.CALL, BY_PHONE);
  }

  private static List<DiplomaticCall> spoken(Told told) {
    Parties parties = new Parties(told.reading());
    Sides sides = new Sides(parties, false);
    Clause clause = clause(told);
    DiplomaticCall.Channel channel = channel(parties, clause);
    if (!told.has(CO_AGENT)) {
      return together(told, sides, channel);
    }
    CallParties officials = new CallParties(parties);
    List<Actor> callers = sides.subject(clause);
    List<DiplomaticCall> calls = new ArrayList<>();
    int from = clause.afterVerb().from();
    PartyList.Listed listed = sides.of(told, CO_AGENT);
    while (!listed.actors().isEmpty()) {
      PartyList.Listed next = sides.more(told, listed);
      boolean known = officials.isOfficial(callers, listed.actors());
      boolean sure = channel != DiplomaticCall.Channel.UNSPECIFIED || officials.isOfficial(listed);
      if (known && sure) {
        TokenRange near = near(told, from, listed, next);
        add(calls, Deeds.basis(told, near), callers, listed.actors(), channel, topics(told, from));
      }
      from = listed.end();
      listed = next;
    }
    return calls;
  }

  /** Where the day of those in a list is told, where another list has its own. */
  private static TokenRange near(
      Told told, int from, PartyList.Listed listed, PartyList.Listed next) {
    TokenRange before = TokenRange.of(from, Math.max(from, listed.start()));
    if (Deeds.in(told.reading(), before) != null) {
      return before; // "spoke on Saturday with Lund and on Sunday with Berg"
    }
    int to = next.isEmpty() ? listed.end() + 3 : next.start();
    int end = Math.min(clause(told).range().to(), to);
    return TokenRange.of(listed.end(), Math.max(listed.end(), end));
  }

  /** "The president and the king spoke on Monday", but not "spoke at a rally". */
  private static List<DiplomaticCall> together(
      Told told, Sides sides, DiplomaticCall.Channel channel) {
    Clause clause = clause(told);
    PartyList.Listed listed = sides.several(clause);
    NounPhrase subject = clause.subject();
    boolean named = subject != null && told.reading().tags().pos(subject.head()) != Pos.PRON;
    boolean bare = CallParties.areTwoSided(listed) && named && isBare(told, clause);
    boolean line = channel != DiplomaticCall.Channel.UNSPECIFIED;
    List<DiplomaticCall> calls = new ArrayList<>();
    if (listed.actors().size() > 1 && (line || bare)) {
      List<Span> topics = topics(told, clause.afterVerb().from());
      Basis basis = Deeds.basis(told, TokenRange.of(0, 0));
      add(calls, basis, listed.actors(), List.of(), channel, topics);
    }
    return calls;
  }

  /** Only a time or a topic follows. */
  private static boolean isBare(Told told, Clause clause) {
    int at = clause.afterVerb().from();
    int limit = clause.range().to();
    while (at < limit && told.reading().times().at(at) != null) {
      at++;
    }
    return at >= limit || told.reading().isForm(at, CallWord.AFTER_SPOKE);
  }

  /** "In separate phone calls, he spoke with", "spoke by phone". */
  private static DiplomaticCall.Channel channel(Parties parties, Clause clause) {
    DiplomaticCall.Channel behind = PhoneWords.means(parties, clause, clause.afterVerb());
    int verb = clause.afterVerb().from();
    return behind != DiplomaticCall.Channel.UNSPECIFIED || clause.range().from() >= verb
        ? behind
        : PhoneWords.means(parties, clause, TokenRange.of(clause.range().from(), verb));
  }

  /** "in an interview", "in person", "at a rally": no call. */
  private static boolean isPublic(Told told) {
    Clause clause = told.frame().clause();
    return clause == null
        || new Parties(told.reading()).has(clause.afterVerb(), CallWord.PUBLIC_SPEECH)
        || clause.isPassive() && clause.verb() != null && clause.verb().range().size() > 1;
  }

  /** "spoke of a meeting with the king", "spoke after talks with him": "with" is not the verb's. */
  private static boolean isOfOther(Told told) {
    Argument other = told.frame().argument(CO_AGENT);
    int before = other == null ? -1 : other.range().from() - 2;
    Reading reading = told.reading();
    return before >= 0
        && (reading.isForm(before, EncounterWord.ENCOUNTER)
            || reading.isForm(before, PartyWord.TAKES_WITH));
  }

  private static List<DiplomaticCall> phoned(Told told) {
    Parties parties = new Parties(told.reading());
    Sides sides = new Sides(parties, false);
    CallParties officials = new CallParties(parties);
    Clause clause = clause(told);
    boolean passive = clause.isPassive();
    List<Actor> callers = passive ? sides.of(told, AGENT).actors() : sides.subject(clause);
    List<DiplomaticCall> calls = new ArrayList<>();
    PartyList.Listed listed = passive ? sides.listed(clause) : sides.of(told, CO_AGENT);
    List<Actor> first = passive ? List.of() : firstTo(told, sides, listed.end());
    callers = first.isEmpty() ? callers : first;
    if (officials.isOfficial(callers, listed.actors())) {
      int from = clause.afterVerb().from();
      List<Span> topics = topics(told, passive ? from : listed.end());
      Basis basis = Deeds.basis(told, TokenRange.of(listed.end(), listed.end()));
      add(calls, basis, callers, listed.actors(), DiplomaticCall.Channel.PHONE, topics);
    }
    return calls;
  }

  /** "The first to call him was Berg": who is told behind "was". */
  private static List<Actor> firstTo(Told told, Sides sides, int end) {
    int verb = told.frame().trigger();
    for (int token = Math.max(0, verb - 4); token < verb; token++) {
      if (told.reading().isForm(token, EncounterWord.ORDER) && SmallWord.WAS.is(lower(told, end))) {
        return sides.at(end + 1, told.reading().sentence(end).to()).actors();
      }
    }
    return List.of();
  }

  /**
   * "phoned Lund", "called Lund on Sunday"; not "called Lund a liar", "called the move illegal".
   */
  private static boolean isPhoned(Told told) {
    Clause clause = clause(told);
    if (clause.predicate() != null || clause.quotation() != null) {
      return false;
    }
    if (told.frame().sense().has("sure")) {
      return true;
    }
    Sides sides = new Sides(new Parties(told.reading()), false);
    PartyList.Listed listed = sides.of(told, CO_AGENT);
    return !clause.isPassive()
        && !listed.actors().isEmpty()
        && (endsAfter(told, clause, listed.end()) || !firstTo(told, sides, listed.end()).isEmpty());
  }

  private static boolean endsAfter(Told told, Clause clause, int token) {
    int limit = clause.range().to();
    if (token >= limit || told.reading().times().at(token) != null) {
      return true;
    }
    return switch (lower(told, token)) {
      case "to" -> told.reading().isLemma(token + 1, CallWord.PURPOSE);
      case "," -> token + 1 >= limit || told.reading().clauses().nounAt(token + 1) == null;
      default ->
          told.reading().isForm(token, CallWord.AFTER_CALLED)
              || told.reading().numbers().at(token) != null
                  && lower(told, token + 1).equals("times");
    };
  }

  /** "congratulated the minister by phone", "discussed grain with Berg over the phone". */
  private static List<DiplomaticCall> byPhone(Told told) {
    Parties parties = new Parties(told.reading());
    Clause clause = clause(told);
    if (clause.isPassive()) {
      return List.of();
    }
    Sides sides = new Sides(parties, false);
    CallParties officials = new CallParties(parties);
    DiplomaticCall.Channel channel = PhoneWords.means(parties, clause, clause.afterVerb());
    boolean talk = told.frame().sense().has("talk");
    boolean line = channel != DiplomaticCall.Channel.UNSPECIFIED;
    List<Actor> own = sides.subject(clause);
    List<Actor> others = new ArrayList<>();
    for (PartyList.Listed listed = sides.of(told, CO_AGENT);
        !listed.actors().isEmpty();
        listed = sides.more(told, listed)) {
      Parties.addNew(others, listed.actors());
    }
    if (!line && !talk || !talk && !officials.areOfficial(own, others)) {
      return List.of();
    }
    if (talk && !officials.isOfficial(own, others)) {
      return List.of();
    }
    Topics topics = new Topics(parties);
    int from = clause.afterVerb().from();
    List<Span> about =
        topics.isTalking(clause) || parties.isVerb(clause, CallWord.STRESSING)
            ? topics.discussed(clause)
            : topics.of(clause, from);
    List<DiplomaticCall> calls = new ArrayList<>();
    add(calls, Deeds.basis(told, TokenRange.of(from, from)), own, others, channel, about);
    return calls;
  }

  /** One call for each caller and each other; without others the first called the rest. */
  static void add(
      List<DiplomaticCall> calls,
      @Nullable Basis basis,
      List<Actor> callers,
      List<Actor> others,
      DiplomaticCall.Channel channel,
      List<Span> topics) {
    if (callers.isEmpty() || basis == null) {
      return;
    }
    List<Actor> first = others.isEmpty() ? callers.subList(0, 1) : callers;
    List<Actor> second = others.isEmpty() ? callers.subList(1, callers.size()) : others;
    for (Actor caller : first) {
      for (Actor other : second) {
        calls.add(new DiplomaticCall(basis, caller, other, channel, topics));
      }
    }
  }

  static List<Span> topics(Told told, int after) {
    return new Topics(new Parties(told.reading())).of(clause(told), after);
  }

  static String lower(Told told, int token) {
    boolean inside = token >= 0 && token < told.reading().tokens().size();
    return inside ? told.reading().tokens().lower(token) : "";
  }

  private static Clause clause(Told told) {
    Clause clause = told.frame().clause();
    if (clause == null) {
      throw new IllegalStateException("a verb outside any clause: " + told.frame());
    }
    return clause;
  }
}
