package org.newsfacts.casualty;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.VerbForm;
import org.newsfacts.model.CasualtyFigure;
import org.newsfacts.model.Count;
import org.newsfacts.model.Harm;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.TokenRange;
import org.newsfacts.time.TimeMention;

/** Leaves out what is worded like a figure and is none: films, drills, obituaries, old deaths. */
final class Sieve {
  private static final int LONG_AGO = 60;
  private static final int MANY = 1000;

  private final Reading reading;
  private final HarmWords words;
  private final EventDays days;
  private final EventReader events;

  Sieve(Reading reading, HarmWords words, EventDays days) {
    this.reading = reading;
    this.words = words;
    this.days = days;
    this.events = new EventReader(reading, words);
  }

  boolean keeps(Draft draft) {
    Finding finding = draft.finding;
    if (finding == null) {
      return true;
    }
    TokenRange sentence = reading.sentence(draft.at());
    boolean one = draft.crowd.count().lower() == 1 && reading.numbers().at(draft.at()) == null;
    return !(draft.reason && one
        || isStory(draft, finding, sentence)
        || isAnyOf(StoryWord.DRILL, sentence)
        || isCorrected(sentence)
        || isSubjectOfStory(draft, sentence)
        || isObituary(draft, finding, sentence)
        || isOldDeath(draft, finding)
        || isMourned(draft, finding)
        || isAbsent(finding, sentence)
        || isPolicy(draft, finding)
        || isHardship(draft, finding)
        || isPlainPart(draft));
  }

  private boolean isAnyOf(StoryWord wanted, TokenRange range) {
    for (int at = range.from(); at < range.to(); at++) {
      if (reading.isLemma(at, wanted)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Correction: We wrote that 19 people had drowned.", "Correction: Our report put the dead at
   * 19."
   */
  private boolean isCorrected(TokenRange sentence) {
    boolean earlier = false;
    boolean correction = reading.isForm(sentence.from(), StoryWord.CORRECTION);
    for (int at = sentence.from(); at < sentence.to(); at++) {
      String lower = reading.tokens().lower(at);
      earlier |= reading.isForm(at - 1, CasualtyWord.FORMER) && lower.equals("version");
      earlier |= correction && reading.isLemma(at, StoryWord.PAPER);
    }
    return earlier;
  }

  /** "shot a film about nine dead poets". */
  private boolean isSubjectOfStory(Draft draft, TokenRange sentence) {
    int first = draft.at(); // "a film [about] nine dead poets"
    int about = reading.tokens().lower(first).equals("about") ? first : first - 1;
    boolean links = about > sentence.from() && isAt(about, "about", sentence);
    return links && reading.isLemma(about - 1, StoryWord.FICTION);
  }

  /** "In the novel two spies vanish", "the film's hero kills 40", "ends with five deaths". */
  private boolean isStory(Draft draft, Finding finding, TokenRange sentence) {
    boolean story = false;
    for (int at = sentence.from(); at + 1 < sentence.to(); at++) {
      boolean told = at > 0 && isArticle(at - 1) && reading.tags().pos(at) == Pos.NOUN;
      boolean role = at < draft.at() && isPresent(at) && reading.isLemma(at, StoryWord.ROLE);
      story |= role || told && reading.isLemma(at, StoryWord.FICTION);
    }
    if (!story) {
      return false;
    }
    Clause clause = draft.clause;
    while (clause != null && clause.host() != null) {
      clause = clause.host();
    }
    int harm = Math.max(draft.at(), finding.to() - 1);
    return isPresent(finding.from()) || isPresent(harm) || clause != null && isNow(clause);
  }

  private boolean isArticle(int token) {
    String lower = reading.tokens().lower(token);
    return lower.equals("the") || lower.equals("a") || lower.equals("an") || lower.equals("this");
  }

  private boolean isNow(Clause clause) {
    return clause.verb() != null && isPresent(clause.verb().head());
  }

  private boolean isPresent(int token) {
    VerbForm form = reading.tags().form(token);
    return form == VerbForm.PRESENT || form == VerbForm.PRESENT_3S;
  }

  /** "The pianist Ada Rehn died of cancer", "died peacefully aged 91". */
  private boolean isObituary(Draft draft, Finding finding, TokenRange sentence) {
    boolean dies = words.happens(reading.tags().lemma(finding.to() - 1)) == Harm.KILLED;
    boolean laughs = dies && isAt(finding.to(), "laughing", sentence);
    boolean one = draft.crowd.count().lower() == 1;
    if (!dies || !one || laughs || !events.in(sentence).isEmpty()) {
      return laughs;
    }
    for (int at = sentence.from(); at < sentence.to(); at++) {
      String lower = reading.tokens().lower(at);
      boolean at92 =
          lower.equals("at")
              && at == finding.to()
              && (isAt(at + 2, ".", sentence) || at + 2 >= sentence.to());
      boolean age = lower.equals("aged") || lower.equals("age") || at92 && isNumber(at + 1);
      boolean heart =
          lower.equals("heart")
              && at + 1 < sentence.to()
              && (isAt(at + 1, "attack", sentence) || isAt(at + 1, "failure", sentence));
      boolean asleep = lower.equals("sleep") && at > 0;
      if (age || heart || asleep || reading.isWord(lower, StoryWord.ILLNESS)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNumber(int token) {
    return token < reading.tokens().size() && reading.numbers().at(token) != null;
  }

  private boolean isAt(int token, String word, TokenRange range) {
    return range.contains(token) && reading.tokens().lower(token).equals(word);
  }

  /** "Kovac, who died in 2014, wrote": a death long past that is not the news. */
  private boolean isOldDeath(Draft draft, Finding finding) {
    Clause clause = draft.clause;
    if (!draft.crowd.named() || clause == null || finding.harm() != Harm.KILLED) {
      return false;
    }
    TimeMention time = days.of(clause, false);
    boolean dies = words.happens(reading.tags().lemma(finding.to() - 1)) != null;
    if (time == null) {
      boolean aside = clause.kind() == ClauseKind.RELATIVE || clause.kind() == ClauseKind.ADVERBIAL;
      return aside && dies && events.in(clause.range()).isEmpty();
    }
    LocalDate day = time.from();
    LocalDate today = reading.article().published().orElse(null);
    if (day == null || time.to() == null) {
      return isYear(time);
    }
    return today == null
        ? ChronoUnit.DAYS.between(day, time.to()) > LONG_AGO
        : ChronoUnit.DAYS.between(day, today) > LONG_AGO;
  }

  private boolean isYear(TimeMention time) {
    int last = time.range().to() - 1;
    String text = reading.tokens().text(last);
    return text.length() == 4 && Character.isDigit(text.charAt(0)) || text.equals("year");
  }

  /** "the death of her mother", "lost his son", "his father fled the country". */
  private boolean isMourned(Draft draft, Finding finding) {
    Crowd crowd = draft.crowd;
    if (crowd.count().lower() != 1 || crowd.head() < 0 || crowd.named()) {
      return false;
    }
    String first = reading.tokens().lower(crowd.range().from());
    boolean own = first.equals("his") || first.equals("her") || first.equals("their");
    boolean killed = finding.rule().equals(Harms.OBJECT);
    boolean violent = words.does(reading.tags().lemma(finding.to() - 1)) != null;
    return own && reading.isLemma(crowd.head(), CasualtyWord.KIN) && !killed && !violent;
  }

  /** "Twelve players are missing through suspension". */
  private boolean isAbsent(Finding finding, TokenRange sentence) {
    return finding.harm() == Harm.MISSING && isAnyOf(StoryWord.ABSENCE, sentence);
  }

  /** "The country will not admit 250,000 refugees". */
  private boolean isPolicy(Draft draft, Finding finding) {
    Clause clause = draft.clause;
    boolean stock = finding.harm() == Harm.DISPLACED && finding.rule().equals(HarmNouns.COUNTED);
    if (!stock || clause == null) {
      return false;
    }
    int verb = draft.at() - 1;
    for (int at = verb; at >= Math.max(clause.range().from(), verb - 6); at--) {
      if (reading.isLemma(at, CasualtyWord.WELCOMES)) {
        return true;
      }
    }
    return clause.isNegated();
  }

  /** "a crisis that hurt millions of families", "the scandal hurt her husband". */
  private boolean isHardship(Draft draft, Finding finding) {
    if (!reading.tags().lemma(finding.from()).equals("hurt")
        || !finding.rule().equals(Harms.OBJECT)) {
      return false;
    }
    boolean counted = reading.numbers().at(draft.at()) != null;
    return !counted || draft.crowd.count().lower() >= MANY;
  }

  /** "many of them" tells of nobody in particular. */
  private boolean isPlainPart(Draft draft) {
    Crowd crowd = draft.crowd;
    return draft.isPart()
        && crowd.partOfWhole() >= 0
        && (draft.whole == null || crowd.count().qualifier() == Count.Qualifier.VAGUE)
        && words.noun(reading.tokens().lower(crowd.partOfWhole())) == null
        && crowd.group() == CasualtyFigure.Group.PEOPLE;
  }
}
