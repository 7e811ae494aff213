package org.newsfacts.casualty;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.model.CasualtyFigure;
import org.newsfacts.model.Harm;
import org.newsfacts.model.Modality;
import org.newsfacts.name.NameMention;
import org.newsfacts.number.NumberMention;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.TokenRange;

/**
 * Links each part to its whole: "including four children", "four of the dead", and a sentence or
 * two later "four children were among the injured" and "four Danes were killed".
 */
final class Wholes {
  private static final int FARTHEST = 60;
  private static final int SENTENCES = 4;
  private static final int NEXT_SENTENCES = 2;

  private final Reading reading;
  private final HarmWords words;

  Wholes(Reading reading, HarmWords words) {
    this.reading = reading;
    this.words = words;
  }

  void link(List<Draft> drafts) {
    linkBreakdowns(drafts);
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (draft.isPart() && draft.whole == null) {
        linkPart(drafts, i);
      } else if (draft.finding != null && draft.finding.rule().equals(Figures.SUBSET)) {
        draft.aggregation = CasualtyFigure.Aggregation.SUBSET;
        draft.whole = last(drafts, i, draft.harm(), false);
      } else if (draft.finding != null && draft.whole == null) {
        boolean worded =
            draft.aggregation == CasualtyFigure.Aggregation.INCIDENT && isWordedAsPart(draft)
                || isJoinedToPart(drafts, i);
        Draft whole = worded ? last(drafts, i, draft.harm(), true) : grave(drafts, i);
        whole = whole == null ? tollAround(drafts, i) : whole;
        if (whole != null) {
          draft.aggregation = CasualtyFigure.Aggregation.SUBSET;
          draft.whole = whole;
        }
      }
    }
  }

  /** "19 villagers, eight soldiers and three guards" after "30 were killed": they add up. */
  private void linkBreakdowns(List<Draft> drafts) {
    int from = 0;
    for (int i = 1; i <= drafts.size(); i++) {
      if (i == drafts.size() || !isNextInRow(drafts.get(i - 1), drafts.get(i))) {
        if (i - from > 1) {
          linkRow(drafts, from, i);
        }
        from = i;
      }
    }
  }

  private boolean isNextInRow(Draft draft, Draft next) {
    return isWhole(draft)
        && isWhole(next)
        && draft.harm() == next.harm()
        && reading.sentence(draft.at()).contains(next.at());
  }

  private void linkRow(List<Draft> drafts, int from, int to) {
    long sum = 0;
    for (int i = from; i < to; i++) {
      sum += drafts.get(i).crowd.count().lower();
    }
    Harm harm = drafts.get(from).harm();
    for (int i = from - 1; i >= Math.max(0, from - FARTHEST); i--) {
      Draft whole = drafts.get(i);
      boolean near =
          reading.sentences().at(drafts.get(from).at()) - reading.sentences().at(whole.at())
              <= SENTENCES;
      if (near && isWhole(whole) && whole.harm() == harm && whole.crowd.count().lower() == sum) {
        for (int k = from; k < to; k++) {
          drafts.get(k).aggregation = CasualtyFigure.Aggregation.SUBSET;
          drafts.get(k).whole = whole;
        }
        return;
      }
    }
  }

  /** "Three Danes were killed and five injured". */
  private boolean isJoinedToPart(List<Draft> drafts, int at) {
    if (at == 0 || drafts.get(at).crowd.victims() != null) {
      return false;
    }
    Draft before = drafts.get(at - 1);
    return before.isPart()
        && before.finding != null
        && !before.finding.rule().equals(Figures.SUBSET)
        && reading.sentence(before.at()).contains(drafts.get(at).at());
  }

  /** "The quake's toll rose to 267. Forty-nine people died in Lom": a place within the toll's. */
  private @Nullable Draft tollAround(List<Draft> drafts, int at) {
    Draft draft = drafts.get(at);
    PlaceTold place = draft.place;
    boolean plain =
        draft.aggregation == CasualtyFigure.Aggregation.INCIDENT
            && draft.finding != null
            && draft.finding.rule().equals(Harms.SUBJECT)
            && draft.crowd.count().lower() > 0
            && !isAdded(draft);
    if (place == null || !plain) {
      return null;
    }
    Draft whole = last(drafts, at, draft.harm(), true);
    return whole != null
            && whole.aggregation == CasualtyFigure.Aggregation.TOTAL
            && whole.place != null
            && whole.place.rank() < place.rank()
            && reading.sentences().at(draft.at()) - reading.sentences().at(whole.at()) <= SENTENCES
        ? whole
        : null;
  }

  /** "40 were taken to hospital, nine seriously hurt". */
  private @Nullable Draft grave(List<Draft> drafts, int at) {
    Draft draft = drafts.get(at);
    int next = draft.crowd.range().to();
    if (draft.harm() != Harm.INJURED || at == 0 || next >= reading.tokens().size()) {
      return null;
    }
    Draft whole = drafts.get(at - 1);
    boolean near = reading.sentence(whole.at()).contains(draft.at());
    return near
            && reading.isForm(next, CasualtyWord.GRAVELY)
            && isWhole(whole)
            && whole.harm() == Harm.INJURED
            && whole.crowd.count().lower() > draft.crowd.count().lower()
        ? whole
        : null;
  }

  private void linkPart(List<Draft> drafts, int at) {
    Draft part = drafts.get(at);
    Crowd crowd = part.crowd;
    Harm told = wholeHarm(crowd);
    Draft whole = inSentence(drafts, at);
    if (crowd.partOfWhole() >= 0 && (whole == null || told != null && whole.harm() != told)) {
      Draft before = last(drafts, at, told, false);
      if (before != null && told == null && isCutOff(before, part)) {
        part.finding = null;
        return;
      }
      whole = before == null ? whole : before;
    }
    boolean whom =
        crowd.partOfWhole() >= 0 && reading.tokens().lower(crowd.partOfWhole()).equals("whom");
    if (whom && inSentence(drafts, at) == null) {
      part.finding = null;
      return;
    }
    Finding own = part.finding;
    Harm harm = crowd.partOfWhole() >= 0 && own != null ? own.harm() : told;
    if (harm == null && whole != null) {
      harm = whole.harm();
    }
    if (harm == null || crowd.head() >= 0 && !crowd.known() && own == null && whole == null) {
      part.finding = null;
      return;
    }
    if (own != null && whole != null && told == null && own.harm() != whole.harm()) {
      part.aggregation = CasualtyFigure.Aggregation.INCIDENT;
      return;
    }
    if (own != null && whole == null && own.harm() == Harm.KILLED) {
      part.aggregation =
          CasualtyFigure.Aggregation.INCIDENT; // "Nine were shot, four of them fatally"
      return;
    }
    int end = Math.min(reading.sentence(part.at()).to(), crowd.range().to());
    part.finding = new Finding(Figures.SUBSET, harm, part.at(), end, Modality.ACTUAL, false);
    part.whole = whole;
  }

  /** "12 died. Seventeen men were charged. Eight of them are in custody": not of the dead. */
  private boolean isCutOff(Draft whole, Draft part) {
    int from = whole.crowd.range().to();
    int until = Math.max(from, reading.sentence(part.at()).from()); // "17 women and five children"
    boolean others = false;
    for (NumberMention number : reading.numbers().in(TokenRange.of(from, until))) {
      others |= number.kind() == NumberMention.Kind.CARDINAL;
    }
    return others
        || reading.sentences().at(part.at()) - reading.sentences().at(whole.at()) > NEXT_SENTENCES;
  }

  /** Returns the figure before the part in its sentence, or else the one after it. */
  private @Nullable Draft inSentence(List<Draft> drafts, int at) {
    TokenRange sentence = reading.sentence(drafts.get(at).at());
    for (int i = at - 1; i >= 0 && drafts.get(i).at() >= sentence.from(); i--) {
      if (isWhole(drafts.get(i))) {
        return drafts.get(i);
      }
    }
    for (int i = at + 1; i < drafts.size() && drafts.get(i).at() < sentence.to(); i++) {
      if (isWhole(drafts.get(i))) {
        return drafts.get(i);
      }
    }
    return null;
  }

  /** Returns the last figure of the same event with that harm and a greater count. */
  private @Nullable Draft last(List<Draft> drafts, int at, @Nullable Harm harm, boolean same) {
    Draft event = last(drafts, at, harm, same, false);
    return event == null && !same ? last(drafts, at, harm, false, true) : event;
  }

  private @Nullable Draft last(
      List<Draft> drafts, int at, @Nullable Harm harm, boolean same, boolean sums) {
    Draft part = drafts.get(at);
    for (int i = at - 1; i >= Math.max(0, at - FARTHEST); i--) {
      Draft draft = drafts.get(i);
      boolean fits =
          isWhole(draft)
              && (harm == null || draft.harm() == harm)
              && draft.crowd.count().lower() > part.crowd.count().lower()
              && !draft.former
              && (sums || !isSum(draft))
              && (!same || !isElsewhere(part, draft))
              && (!same
                  || draft.incident == part.incident
                      && draft.crowd.group() == CasualtyFigure.Group.PEOPLE
                      && reading.sentence(draft.at()).from() != reading.sentence(part.at()).from());
      if (fits) {
        return draft;
      }
    }
    return null;
  }

  /** "Nine people were killed in a crash. In Muscat, four fighters were killed." */
  private boolean isElsewhere(Draft part, Draft whole) {
    PlaceTold mine = part.place;
    PlaceTold others = whole.place;
    return mine != null && (others == null || !mine.fits(others));
  }

  private static boolean isWhole(Draft draft) {
    return !draft.isPart()
        && draft.finding != null
        && draft.crowd.count().lower() > 0
        && draft.crowd.partOfWhole() < 0;
  }

  private @Nullable Harm wholeHarm(Crowd crowd) {
    return crowd.partOfWhole() < 0 ? null : words.noun(reading.tokens().lower(crowd.partOfWhole()));
  }

  /** "Gunmen killed two soldiers" is a deed of its own; "the blast killed two soldiers" is not. */
  private boolean isDoneBySomebody(Draft draft) {
    Finding finding = draft.finding;
    if (finding == null || !finding.rule().equals(Harms.OBJECT)) {
      return false;
    }
    Clause clause = reading.clauses().ofVerb(finding.from());
    NounPhrase subject = clause == null ? null : clause.subject();
    return subject == null
        || !words.isEvent(reading.tags().lemma(subject.head()))
        || !reading.tokens().lower(subject.base().from()).equals("the");
  }

  /** Returns whether a figure counts from a day on: "since the war began". */
  private boolean isSum(Draft draft) {
    TokenRange sentence = reading.sentence(draft.at());
    for (int at = sentence.from(); at < sentence.to(); at++) {
      if (reading.tokens().lower(at).equals("since")) {
        return draft.aggregation == CasualtyFigure.Aggregation.TOTAL;
      }
    }
    return false;
  }

  /** "Four children were killed", "three Danes died", told after the toll of all. */
  private boolean isWordedAsPart(Draft draft) {
    Crowd crowd = draft.crowd;
    if (crowd.victims() == null || crowd.named() || isDoneBySomebody(draft)) {
      return false;
    }
    Finding finding = draft.finding;
    boolean told =
        finding != null
            && (finding.rule().equals(Harms.SUBJECT) || finding.rule().equals(HarmRows.ROW));
    if (isAdded(draft) || !told || crowd.group() == CasualtyFigure.Group.MILITANTS) {
      return false;
    }
    if (crowd.group() != CasualtyFigure.Group.PEOPLE
        && crowd.group() != CasualtyFigure.Group.OTHER) {
      return true;
    }
    for (NameMention name : reading.names().in(crowd.range())) {
      if (name.kind() == NameMention.Kind.DEMONYM) {
        return true;
      }
    }
    return false;
  }

  /** "Four soldiers were also killed", "another four". */
  private boolean isAdded(Draft draft) {
    TokenRange around = reading.sentence(draft.at());
    int end = Math.min(around.to(), draft.crowd.range().to() + 4);
    for (int at = Math.max(around.from(), draft.at() - 2); at < end; at++) {
      if (reading.isForm(at, CasualtyWord.ADDED)) {
        return true;
      }
    }
    return false;
  }
}
