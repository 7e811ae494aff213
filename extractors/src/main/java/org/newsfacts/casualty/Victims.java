package org.newsfacts.casualty;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.model.CasualtyFigure;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.TokenRange;

/** Tells who came to harm: the words for them, and the group they belong to. */
final class Victims {
  private static final int NEAR = 12;
  private static final int BEHIND = 4;

  private final Reading reading;
  private final HarmWords words;

  Victims(Reading reading, HarmWords words) {
    this.reading = reading;
    this.words = words;
  }

  /** Fills in the victims of a figure; a bare number may have them from the figure before it. */
  void tell(Draft draft, @Nullable Draft before) {
    Draft last =
        before != null && reading.sentence(draft.at()).contains(before.at()) ? before : null;
    draft.group = group(draft.crowd, last);
    draft.victims = victims(draft, last);
    TokenRange from = draft.crowd.head() < 0 ? sentFrom(draft.crowd) : null;
    if (from != null) {
      draft.victims = from;
      draft.group = words.group(reading, from);
    }
  }

  /** "seventeen from the Armed Forces": the body they belonged to; not "12 from Garda". */
  private @Nullable TokenRange sentFrom(Crowd crowd) {
    int link = crowd.range().to();
    boolean from =
        link + 1 < reading.tokens().size() && reading.tokens().lower(link).equals("from");
    NounPhrase body = from ? reading.clauses().nounAt(link + 1) : null;
    return body != null && words.group(reading, body.base()) == CasualtyFigure.Group.SECURITY_FORCES
        ? crowd.range().union(body.base())
        : null;
  }

  /** "people on board"; "21 people were hurt in Lom, 36 in Garda": people too. */
  private @Nullable TokenRange victims(Draft draft, @Nullable Draft last) {
    Crowd crowd = draft.crowd;
    TokenRange own = crowd.victims();
    NounPhrase noun = crowd.head() < 0 ? null : reading.clauses().nounAt(crowd.head());
    Finding told = draft.finding;
    int sum = told == null ? 0 : told.from();
    boolean dead = own == null && told != null && told.rule().equals(Tolls.TOLL);
    if (dead && sum > 0 && reading.isForm(sum, CasualtyWord.BEFORE_COUNT)) {
      return TokenRange.of(sum - 1, sum + 1); // "put [the dead] at 18"
    }
    if (own == null) {
      return last != null && isToldBefore(draft, last) ? last.victims : null;
    }
    if (noun == null) {
      return own;
    }
    if (crowd.named()) {
      return named(own, noun);
    }
    int age = ageBehind(own.to());
    if (age > 0) {
      return TokenRange.of(own.from(), age);
    }
    boolean more = isDescribed(own.to()) && noun.range().to() > own.to();
    return more ? own.union(TokenRange.of(noun.head(), noun.range().to())) : own;
  }

  /** "36 in Garda", "six Danes died and seven more were hurt": those named before. */
  private boolean isToldBefore(Draft draft, Draft last) {
    Finding told = draft.finding;
    int next = draft.crowd.range().to();
    boolean more =
        next < reading.tokens().size() && reading.tokens().lower(next - 1).equals("more");
    boolean alike = told != null && told.from() == draft.at() && last.isSameHarm(told);
    return alike || more;
  }

  /** "Ada Rehn, a reporter". */
  private TokenRange named(TokenRange own, NounPhrase noun) {
    TokenRange victims = own;
    int next = own.to();
    boolean alone = true;
    for (NounPhrase other : noun.conjuncts()) {
      alone &= reading.names().at(other.head()) == null;
    }
    if (alone && next < noun.range().to() && reading.tokens().lower(next).equals(",")) {
      victims = victims.union(noun.range());
    }
    for (NounPhrase same : noun.appositions()) {
      victims = victims.union(same.range());
    }
    return victims;
  }

  /** Returns the end of "under the age of 12", "aged nine"; -1 without. */
  private int ageBehind(int link) {
    boolean aged = reading.isForm(link, CasualtyWord.BEFORE_AGE);
    for (int at = link + 1; aged && at < Math.min(reading.tokens().size(), link + 5); at++) {
      if (reading.numbers().at(at) != null) {
        return at + 1;
      }
    }
    return -1;
  }

  /** "people [on] board", "a woman [in] her fifties", "boys [under] the age of 12". */
  private boolean isDescribed(int link) {
    if (reading.isForm(link, CasualtyWord.AFTER_PEOPLE)) {
      return true;
    }
    boolean in = link + 1 < reading.tokens().size() && reading.tokens().lower(link).equals("in");
    NounPhrase noun = in ? reading.clauses().nounAt(link + 1) : null;
    return noun != null && reading.isForm(noun.head(), CasualtyWord.DECADE);
  }

  /** "Three soldiers were killed while four were wounded": four soldiers. */
  private CasualtyFigure.Group group(Crowd crowd, @Nullable Draft last) {
    if (crowd.named()) {
      return office(crowd);
    }
    boolean bare =
        crowd.head() < 0
            && crowd.victims() == null
            && crowd.count().lower() > 0
            && reading.numbers().at(crowd.range().from()) != null
            && crowd.partOfWhole() < 0;
    boolean beside = last != null && !last.isPart() && crowd.range().from() - last.at() <= NEAR;
    return bare && beside && last != null ? last.group : crowd.group();
  }

  /** "General Omar Dahl", "Ada Rehn, a reporter", "Dahl, head of the Garda Force". */
  private CasualtyFigure.Group office(Crowd crowd) {
    NounPhrase name = reading.clauses().nounAt(crowd.head());
    if (name == null) {
      return CasualtyFigure.Group.PEOPLE;
    }
    TokenRange told = named(crowd.range(), name);
    for (int at = told.from(); at < told.to(); at++) {
      CasualtyFigure.Group group = words.group(reading, TokenRange.single(at));
      if (group != CasualtyFigure.Group.PEOPLE && group != CasualtyFigure.Group.OTHER) {
        return group;
      }
    }
    return CasualtyFigure.Group.PEOPLE;
  }

  /** Returns the group of some of many: that of "two of them women" stands behind the words. */
  CasualtyFigure.Group ofPart(Crowd crowd) {
    boolean told =
        crowd.partOfWhole() >= 0
            || crowd.head() < 0 && reading.isLemma(crowd.range().to(), CasualtyWord.BEING);
    int noun = told && crowd.group() == CasualtyFigure.Group.PEOPLE ? nounBehind(crowd) : -1;
    return noun < 0 ? crowd.group() : words.group(reading.tags().lemma(noun));
  }

  /** Returns the noun behind "two of them" that tells who they are; -1 without one. */
  int nounBehind(Crowd crowd) {
    int end = reading.sentence(crowd.range().from()).to();
    for (int at = crowd.range().to(); at < Math.min(end, crowd.range().to() + BEHIND); at++) {
      if (words.group(reading.tags().lemma(at)) != CasualtyFigure.Group.PEOPLE) {
        return at;
      }
    }
    return -1;
  }

  /** Returns the words for the victims; null where a number or a noun of harm is all there is. */
  @Nullable TokenRange told(Draft draft) {
    Crowd crowd = draft.crowd;
    TokenRange victims = draft.victims;
    if (victims != null) {
      return isHarmOnly(crowd) ? null : victims;
    }
    if (crowd.partOfWhole() < crowd.range().from()) {
      return null;
    }
    int at = nounBehind(crowd);
    NounPhrase noun = at < 0 ? null : reading.clauses().nounAt(at);
    if (noun == null) {
      boolean whom = reading.tokens().lower(crowd.range().to() - 1).equals("whom");
      return whom ? null : at < 0 ? crowd.range() : TokenRange.single(at);
    }
    return isDescribed(noun.base().to()) ? noun.base().union(noun.range()) : noun.base();
  }

  /** "750 deaths" names nobody; "29 bodies", "the refugees" do. */
  private boolean isHarmOnly(Crowd crowd) {
    int head = crowd.head();
    return head >= 0
        && reading.isForm(head, CasualtyWord.HARM_ALONE)
        && List.of(CasualtyFigure.Group.PEOPLE, CasualtyFigure.Group.OTHER).contains(crowd.group());
  }
}
