package org.newsfacts.offer;

import static org.newsfacts.frame.Role.AGENT;
import static org.newsfacts.frame.Role.CONTENT;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.VerbGroup;
import org.newsfacts.diplomacy.Acts;
import org.newsfacts.frame.Argument;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Basis;
import org.newsfacts.model.Modality;
import org.newsfacts.model.Offer;
import org.newsfacts.model.Span;
import org.newsfacts.number.NumberMention;
import org.newsfacts.reading.Reading;
import org.newsfacts.rule.Extractor;
import org.newsfacts.rule.FrameRule;
import org.newsfacts.rule.FrameRules;
import org.newsfacts.rule.Told;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.TokenRange;
import org.newsfacts.text.Tokens;

/** What states and officials offer to do, and on what condition: "Bern is ready to host talks". */
public final class OfferRules {
  private static final int FAR = 60;

  private static final FrameRule TO_DO =
      FrameRule.named("offer.to-do", "X offered, volunteered to do Z")
          .act("OFFER_TO_DO")
          .unless("The storm offered to pass.", told -> !isSomebody(told))
          .unless("Poland pledged to fight on.", told -> !isFitting(told))
          .yields(told -> offer(told, Acts.basis(told)));

  private static final FrameRule READY =
      FrameRule.named("offer.ready", "X is ready, prepared, willing to do Z")
          .act("READY")
          .unless("The bridge is ready to open.", told -> !isSomebody(told))
          .unless("Kari Solheim is ready to be president.", told -> !isHelping(told))
          .unless("Norway is not willing to host a conference.", told -> isReluctant(told))
          .unless("Norway is glad to host talks.", told -> !isWould(told))
          .yields(told -> offer(told, Acts.basis(told).withModality(Modality.ACTUAL)));

  private static final FrameRule THING =
      FrameRule.named("offer.thing", "X offered Z, pledged Z, assured Y of Z")
          .act("OFFER_THING")
          .unless("The view offered help to nobody.", told -> !isSomebody(told))
          .unless("Kari Solheim offered condolences.", told -> !isGoods(told))
          .yields(told -> offer(told, Acts.basis(told)));

  private static final FrameRule NOUN =
      FrameRule.named("offer.noun", "X's offer, readiness to do Z; X renewed its offer of Z")
          .act("OFFER_NOUN")
          .unless("The storm's offer of a truce ended.", told -> !isSomebody(told))
          .unless("Norway's readiness to fight", told -> !isHelping(told) && !isGoods(told))
          .yields(told -> offer(told, Acts.basis(told)));

  private OfferRules() {}

  /** Returns the extractor. */
  public static Extractor extractor() {
    return FrameRules.of("offer", List.of("offer-senses"), List.of(TO_DO, READY, THING, NOUN))
        .keepingTeller();
  }

  private static boolean isSomebody(Told told) {
    Actor actor = told.actorOrNull(AGENT);
    Argument agent = told.frame().argument(AGENT);
    return actor != null && actor.kind() != Actor.Kind.UNKNOWN
        || agent != null
            && (told.isSomebody(AGENT) || told.reading().isLemma(agent.head(), OfferWord.STATE));
  }

  private static Offer offer(Told told, Basis basis) {
    Reading reading = told.reading();
    TokenRange content = content(told);
    int end = Math.max(content.to(), venueEnd(reading, content));
    int condition = condition(told, content);
    Span when = null;
    if (condition >= 0) {
      end = Math.min(end, condition);
      when = reading.span(reading.trimmed(TokenRange.of(condition, conditionEnd(told, condition))));
    } else {
      when = before(told);
    }
    Span offered = reading.span(reading.trimmed(TokenRange.of(content.from(), end)));
    return new Offer(basis, offeror(told), offered, when);
  }

  /** "We stand ready to help," said the Peruvian ambassador: Peru is. */
  private static Actor offeror(Told told) {
    Actor actor = told.actor(AGENT);
    String role = actor.role();
    String state = actor.affiliation();
    Argument agent = told.frame().argument(AGENT);
    boolean we =
        told.isSpeaker(AGENT)
            && agent != null
            && told.reading().tokens().lower(agent.head()).equals("we");
    if (!we || role == null || state == null || actor.country() == null) {
      return actor;
    }
    Tokens words = Tokens.of(role);
    boolean speaks = false;
    for (int token = 0; token < words.size(); token++) {
      speaks |= told.reading().isWord(words.lower(token), OfferWord.SPEAKS_FOR);
    }
    return speaks
        ? new Actor(
            state, Actor.Kind.COUNTRY, null, null, actor.country(), actor.mention(), List.of())
        : actor;
  }

  /**
   * The words of what is offered: not "was refused" of "Peru's offer to lend ships was refused".
   */
  private static TokenRange content(Told told) {
    Argument content = told.frame().argument(CONTENT);
    TokenRange range = content == null ? told.frame().range() : content.range();
    Clause clause = told.frame().clause();
    VerbGroup verb = clause == null ? null : clause.verb();
    if (told.frame().noun() != null
        && verb != null
        && verb.range().from() > range.from()
        && verb.range().from() < range.to()) {
      return TokenRange.of(range.from(), verb.range().from());
    }
    int money = moneyBehind(told, range);
    if (money > range.from()) {
      return TokenRange.of(money, range.to());
    }
    NounPhrase goods = goods(told);
    return goods != null && goods.base().from() > range.from() && goods.base().from() < range.to()
        ? TokenRange.of(goods.base().from(), range.to())
        : range;
  }

  /** "offered Nepal [$20 million]"; -1 where no sum follows a name. */
  private static int moneyBehind(Told told, TokenRange content) {
    Reading reading = told.reading();
    if (!told.is(OfferSense.ANYTHING) || reading.names().at(content.from()) == null) {
      return -1;
    }
    for (NumberMention number : reading.numbers().in(content)) {
      if (number.kind() == NumberMention.Kind.MONEY) {
        return number.range().from();
      }
    }
    return -1;
  }

  /** "offered workers [a pay rise]": the last object is what is offered. */
  private static @Nullable NounPhrase goods(Told told) {
    Argument content = told.frame().argument(CONTENT);
    Clause clause = told.frame().clause();
    List<NounPhrase> objects = clause == null || clause.isPassive() ? List.of() : clause.objects();
    boolean two = objects.size() > 1 && told.is(OfferSense.ANYTHING);
    return content == null
        ? null
        : two
            ? objects.get(objects.size() - 1)
            : told.reading().clauses().nounAt(content.range().from());
  }

  /** Where "Oslo as a venue" ends; 0 without a venue. */
  private static int venueEnd(Reading reading, TokenRange content) {
    int as = content.to();
    boolean venue =
        as < reading.tokens().size()
            && SmallWord.AS.is(reading.tokens().lower(as))
            && reading.place(content) != null;
    NounPhrase what = venue ? reading.clauses().nounAt(as + 1) : null;
    return what == null ? 0 : what.base().to();
  }

  /** Where "if asked", "should they agree" begins behind the offer; -1 without one. */
  private static int condition(Told told, TokenRange content) {
    Reading reading = told.reading();
    int limit = Math.min(reading.sentence(content.from()).to(), content.from() + FAR);
    for (int token = content.from() + 1; token < limit; token++) {
      Clause clause = reading.clauses().at(token);
      boolean marks = clause != null && clause.marker() == token;
      String word = reading.tokens().lower(token);
      if (word.equals(";") || token >= content.to() && word.equals("said")) {
        return -1;
      }
      boolean opens =
          marks || SmallWord.IF.is(word) || SmallWord.UNLESS.is(word) || isShould(reading, token);
      if (opens && reading.isForm(token, OfferWord.CONDITION) || isPhrase(reading, token)) {
        return token;
      }
    }
    return -1;
  }

  /** "as long as the blockade ends", "on condition that". */
  private static boolean isPhrase(Reading reading, int token) {
    String word = reading.tokens().lower(token);
    String next = token + 1 < reading.tokens().size() ? reading.tokens().lower(token + 1) : "";
    return SmallWord.AS.is(word) && next.equals("long")
        || SmallWord.ON.is(word) && next.equals("condition");
  }

  /** "should they agree", but not "talks should begin". */
  private static boolean isShould(Reading reading, int token) {
    String word = reading.tokens().lower(token);
    boolean open = word.equals("should") && reading.clauses().nounAt(token + 1) != null;
    return open && reading.tags().pos(token - 1) != Pos.PRON
        || word.equals("provided") && reading.tags().pos(token - 1) != Pos.AUX;
  }

  /** Up to the comma that closes it: "when the agenda is ready, but it is not". */
  private static int conditionEnd(Told told, int from) {
    Reading reading = told.reading();
    int limit = Math.min(reading.sentence(from).to(), from + FAR);
    for (int token = from; token < limit; token++) {
      if (reading.tokens().lower(token).equals(",")) {
        return token;
      }
    }
    return limit;
  }

  /** "If asked, Bern is ready to host talks": a condition before the offer. */
  private static @Nullable Span before(Told told) {
    Reading reading = told.reading();
    int first = reading.sentence(told.frame().trigger()).from();
    int end = conditionEnd(told, first);
    boolean leads =
        reading.isForm(first, OfferWord.CONDITION)
            && !SmallWord.WHEN.is(reading.tokens().lower(first))
            && end < told.frame().trigger();
    return leads ? reading.span(reading.trimmed(TokenRange.of(first, end))) : null;
  }

  private static int deed(Told told) {
    Argument content = told.frame().argument(CONTENT);
    return content == null ? -1 : content.range().from();
  }

  /** The row of the word says which deeds it takes: "proposed to host", "pledged to send". */
  private static boolean isFitting(Told told) {
    if (told.is(OfferSense.HOSTING)) {
      return told.reading().isLemma(deed(told), OfferWord.HOSTING);
    }
    return !told.is(OfferSense.GIVING) || told.reading().isLemma(deed(told), OfferWord.GIVING);
  }

  /** "ready to take in the wounded", but not "ready to take a break". */
  private static boolean isHelping(Told told) {
    Reading reading = told.reading();
    int deed = deed(told);
    if (deed < 0 || !reading.isLemma(deed, OfferWord.HELPING)) {
      return false;
    }
    return !reading.tags().lemma(deed).equals("take") || reading.isForm(deed + 1, OfferWord.INTO);
  }

  private static boolean isReluctant(Told told) {
    if (told.frame().factuality().negated()) {
      return true;
    }
    Reading reading = told.reading();
    int word = told.frame().trigger();
    for (int token = Math.max(told.frame().range().from(), word - 3); token < word + 2; token++) {
      if (reading.isForm(token, OfferWord.RELUCTANT)) {
        return true;
      }
    }
    return false;
  }

  /** "would be glad to host talks"; "is glad to host talks" tells what is done. */
  private static boolean isWould(Told told) {
    Clause clause = told.frame().clause();
    return !told.is(OfferSense.WOULD)
        || clause != null && clause.verb() != null && "would".equals(clause.verb().modal());
  }

  /**
   * "its good offices", "increases of 4% in wages", but not "condolences", "no sign of progress".
   */
  private static boolean isGoods(Told told) {
    Reading reading = told.reading();
    Argument content = told.frame().argument(CONTENT);
    if (content != null && moneyBehind(told, content.range()) > 0) {
      return true;
    }
    NounPhrase noun = goods(told);
    if (noun == null || isNo(reading, noun)) {
      return false;
    }
    for (NounPhrase member : noun.members()) {
      if (reading.isLemma(member.head(), OfferWord.GOODS)
          || reading.isForm(member.head(), OfferWord.GOODS)
          || isHelp(told, member)) {
        return true;
      }
    }
    boolean venue =
        SmallWord.AS.is(reading.tokens().lower(noun.base().to()))
            && reading.place(noun.base()) != null;
    return venue || !told.is(OfferSense.NO_MONEY) && isMoney(reading, noun);
  }

  private static boolean isNo(Reading reading, NounPhrase noun) {
    return SmallWord.NO.is(reading.tokens().lower(noun.base().from()));
  }

  /** "offered military support", "assured him of all support". */
  private static boolean isHelp(Told told, NounPhrase support) {
    Reading reading = told.reading();
    if (!reading.tags().lemma(support.head()).equals("support")) {
      return false;
    }
    boolean kind = told.is(OfferSense.ASSURED);
    for (int token = support.base().from(); token < support.head(); token++) {
      kind |= reading.isForm(token, OfferWord.KIND_OF_SUPPORT);
    }
    return kind;
  }

  private static boolean isMoney(Reading reading, NounPhrase noun) {
    for (NumberMention number : reading.numbers().in(noun.base())) {
      if (number.kind() == NumberMention.Kind.MONEY) {
        return true;
      }
    }
    return false;
  }
}
