package org.newsfacts.casualty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.model.Harm;
import org.newsfacts.model.Modality;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.TokenRange;

/** Finds the running tolls: "the toll rose from 146 to 198", "bringing the toll to 40". */
final class Tolls {
  static final String TOLL = "casualty.toll";
  private static final int FARTHEST = 30;
  private static final Map<TollWord, Harm> COUNTED =
      Map.of(
          TollWord.KILLED, Harm.KILLED,
          TollWord.INJURED, Harm.INJURED,
          TollWord.MISSING, Harm.MISSING,
          TollWord.CASUALTIES, Harm.CASUALTIES,
          TollWord.DISPLACED, Harm.DISPLACED);

  private final Reading reading;
  private final int[] tolls;

  Tolls(Reading reading, HarmWords words) {
    this.reading = reading;
    int size = reading.tokens().size();
    this.tolls = new int[size];
    Arrays.fill(tolls, -1);
    List<Integer> found = new ArrayList<>();
    for (int token = 0; token < size; token++) {
      if (isToll(token)) {
        found.add(token);
      }
    }
    boolean deaths = !found.isEmpty() && tellsOfDeath(words);
    for (int toll : found) {
      boolean war = // "follows the war and puts the toll at 34"; not a bridge's
          !deaths && reading.isForm(toll - 1, CasualtyWord.DETERMINER) && tellsOfEvent(words);
      if (deaths || war) {
        Arrays.fill(tolls, toll, reading.sentence(toll).to(), toll);
      }
    }
  }

  /** Tells a death toll from that of a bridge: somewhere the article tells of the dead. */
  private boolean tellsOfDeath(HarmWords words) {
    for (int token = 0; token < reading.tokens().size(); token++) {
      String lemma = reading.tags().lemma(token);
      String lower = reading.tokens().lower(token);
      if (words.does(lemma) == Harm.KILLED
          || words.happens(lemma) == Harm.KILLED
          || words.state(lower) != null
          || words.noun(lower) != null) {
        return true;
      }
    }
    return false;
  }

  private boolean tellsOfEvent(HarmWords words) {
    for (int token = 0; token < reading.tokens().size(); token++) {
      if (words.isEvent(reading.tags().lemma(token))) {
        return true;
      }
    }
    return false;
  }

  private boolean isToll(int token) {
    String lower = reading.tokens().lower(token);
    if (reading.isForm(token, TollWord.SUM)) {
      return token + 1 >= reading.tokens().size() || reading.tags().pos(token + 1) != Pos.NOUN;
    }
    if (lower.equals("dead") || lower.equals("deaths")) {
      return isPutAt(token);
    }
    if (!reading.isForm(token, CasualtyWord.SUM_NOUN)) {
      return false;
    }
    if (isPut(token)) {
      return true;
    }
    for (int at = token; at < Math.min(reading.sentence(token).to(), token + 6); at++) {
      if (harmWord(reading.tokens().lower(at)) != null) {
        return true;
      }
    }
    return token > 0 && harmWord(reading.tokens().lower(token - 1)) != null;
  }

  /** "villagers put the number at 30", "bringing our total to 16". */
  private boolean isPut(int token) {
    int at = token + 1;
    boolean the = token > 1 && reading.isForm(token - 1, CasualtyWord.DETERMINER);
    boolean counts =
        reading.isLemma(token - 2, CasualtyWord.COUNTS)
            || reading.isLemma(token - 2, CasualtyWord.BRINGS);
    return the
        && counts
        && at < reading.tokens().size()
        && (reading.tokens().lower(at).equals("at") || reading.tokens().lower(at).equals("to"));
  }

  /** "put the dead at 21", "the confirmed deaths are 14". */
  private boolean isPutAt(int token) {
    int end = reading.sentence(token).to();
    boolean put = token > 1 && reading.tags().lemma(token - 2).equals("put");
    boolean are =
        lowerIs(token, end, "deaths")
            && token + 1 < end
            && reading.tags().lemma(token + 1).equals("be");
    return put
        || are && token + 2 < end && reading.numbers().at(token + 2) != null
        || isRising(token);
  }

  /** "Fever deaths in Lom have climbed to 88". */
  private boolean isRising(int token) {
    Clause clause = reading.clauses().at(token);
    NounPhrase subject = clause == null ? null : clause.subject();
    return subject != null
        && clause != null
        && subject.head() == token
        && !clause.isPassive()
        && reading.isWord(clause.lemma(), IncidentWord.TOLL_VERB)
        && !reading.isWord(clause.lemma(), IncidentWord.STRIKES);
  }

  private boolean lowerIs(int token, int end, String word) {
    return token < end && reading.tokens().lower(token).equals(word);
  }

  private @Nullable Harm harmWord(String lower) {
    for (Map.Entry<TollWord, Harm> counted : COUNTED.entrySet()) {
      if (reading.isWord(lower, counted.getKey())) {
        return counted.getValue();
      }
    }
    return null;
  }

  /** Reads a bare number that a toll is raised to, stands at, or came from. */
  @Nullable Finding find(Crowd crowd) {
    int from = crowd.range().from();
    int toll = from == 0 ? -1 : tolls[from - 1];
    int brought = broughtTo(crowd);
    if (brought >= 0) {
      return new Finding(TOLL, harm(brought), from - 1, brought + 1, Modality.ACTUAL, true);
    }
    if (toll < 0
        || from - toll > FARTHEST
        || crowd.head() >= 0 && !crowd.known()
        || crowd.named()) {
      return null;
    }
    if (crowd.count().mention() == null || crowd.victims() != null && crowd.range().size() < 2) {
      return null;
    }
    boolean hedged =
        reading.tokens().lower(from).equals("to")
            || reading.tokens().lower(from).equals("at")
            || reading.isLemma(from, CasualtyWord.TOLL_LEAD);
    if (!hedged
        && !reading.isForm(from - 1, CasualtyWord.TOLL_LEAD)
        && !reading.isLemma(from - 1, CasualtyWord.TOLL_LEAD)) {
      return null;
    }
    for (int at = toll + 1; at < from; at++) {
      String lower = reading.tokens().lower(at);
      if (reading.isForm(at, TollWord.PART) || lower.equals("killed") && at > toll + 4) {
        return null;
      }
    }
    return new Finding(TOLL, harm(toll), toll, crowd.range().to(), modality(toll, from), true);
  }

  /** "taking to 19 the number who have died": returns "number"; -1 for another figure. */
  private int broughtTo(Crowd crowd) {
    int from = crowd.range().from();
    boolean to =
        from > 1
            && reading.tokens().lower(from - 1).equals("to")
            && reading.isLemma(from - 2, CasualtyWord.BRINGS);
    int end = Math.min(reading.sentence(from).to(), crowd.range().to() + 4);
    for (int at = crowd.range().to(); to && at < end; at++) {
      if (reading.isForm(at, CasualtyWord.SUM_NOUN) || reading.tokens().lower(at).equals("toll")) {
        return at;
      }
    }
    return -1;
  }

  /** Returns whether the words around a toll tell what it counts. */
  boolean tellsHarm(Finding toll) {
    int end = Math.min(reading.tokens().size(), toll.to() + 6);
    for (int at = Math.max(0, toll.from() - 2); at < end; at++) {
      if (harmWord(reading.tokens().lower(at)) != null) {
        return true;
      }
    }
    return false;
  }

  /** What a toll counts: "death toll" before "with one missing", "the number of injured". */
  private Harm harm(int toll) {
    TokenRange sentence = reading.sentence(toll);
    int start = Math.max(sentence.from(), toll - 2);
    int end = Math.min(sentence.to(), toll + 7);
    Harm harm = null;
    for (int at = toll; at >= start && harm == null; at--) {
      harm = harmWord(reading.tokens().lower(at));
    }
    for (int at = toll; at < end && harm == null; at++) {
      harm = harmWord(reading.tokens().lower(at));
    }
    return harm == null ? Harm.KILLED : harm;
  }

  private Modality modality(int from, int to) {
    for (int at = from; at < to; at++) {
      String lower = reading.tokens().lower(at);
      if (lower.equals("would")) {
        return Modality.CONDITIONAL;
      }
      if (reading.isForm(at, TollWord.OPEN)) {
        return Modality.POSSIBLE;
      }
      if (reading.isForm(at, TollWord.PLANNED)) {
        return Modality.PLANNED;
      }
    }
    return Modality.ACTUAL;
  }
}
