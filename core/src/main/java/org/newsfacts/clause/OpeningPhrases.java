package org.newsfacts.clause;

import java.util.List;
import org.newsfacts.clause.Chunk.Kind;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.TokenRange;
import org.newsfacts.text.Tokens;

/**
 * Parts the phrase that opens a sentence from the subject behind it where no comma does: "In Lisbon
 * [parliament] passed", "On Monday [gunmen] attacked", "On live radio [Holm] said".
 */
final class OpeningPhrases {
  private final Tokens tokens;
  private final Tags tags;
  private final ClauseLists lists;
  private final TimeNouns times;

  OpeningPhrases(Tokens tokens, Tags tags, ClauseLists lists) {
    this.lists = lists;
    this.tokens = tokens;
    this.tags = tags;
    this.times = new TimeNouns(tokens, tags, lists);
  }

  /** Parts the noun phrase before the first verb, when all before it are phrases. */
  void part(List<Chunk> chunks) {
    int last = -1;
    int i = 0;
    while (i + 1 < chunks.size()
        && chunks.get(i).is(Kind.PREP)
        && chunks.get(i + 1).is(Kind.NOUN)) {
      last = i + 1;
      i += 2;
    }
    int verb = i;
    while (verb < chunks.size() && chunks.get(verb).is(Kind.ADVERB)) {
      verb++;
    }
    if (last < 0 || verb >= chunks.size() || !needsSubject(chunks.get(verb))) {
      return;
    }
    Chunk phrase = chunks.get(last);
    int split = split(phrase.from(), phrase.to());
    if (split > phrase.from()) {
      chunks.set(last, noun(phrase.from(), split));
      chunks.add(last + 1, noun(split, phrase.to()));
    }
  }

  /** Not "In the car were two men". */
  private static boolean needsSubject(Chunk chunk) {
    VerbGroup verb = chunk.verb();
    return verb != null && verb.isFinite() && !(SmallWord.BE.is(verb.lemma()) && !verb.perfect());
  }

  private int split(int from, int to) {
    for (int at = from + 1; at < to; at++) {
      boolean day = times.isDay(at - 1) && !times.isUnit(at);
      boolean title = isName(at - 1) && lists.is(tokens.word(at), ClauseWord.TITLE);
      boolean name = isCommon(at - 1) && areNames(at, to);
      boolean body = isName(at - 1) && !times.isDay(at - 1) && areCommon(at, to);
      if (day || title || name || body) {
        return at;
      }
    }
    return -1;
  }

  private boolean isName(int at) {
    return tags.pos(at) == Pos.PROPN && tokens.isCapitalized(at);
  }

  private boolean isCommon(int at) {
    return tags.pos(at) == Pos.NOUN && !tokens.isCapitalized(at);
  }

  private boolean areNames(int from, int to) {
    for (int at = from; at < to; at++) {
      if (!isName(at)) {
        return false;
      }
    }
    return true;
  }

  private boolean areCommon(int from, int to) {
    for (int at = from; at < to; at++) {
      if (!isCommon(at) && !(tags.pos(at) == Pos.ADJ && at + 1 < to)) {
        return false;
      }
    }
    return true;
  }

  private Chunk noun(int from, int to) {
    NounPhrase noun =
        new NounPhrase(to - 1, TokenRange.of(from, to), null, times.isTime(from, to - 1));
    return new Chunk(Kind.NOUN, from, to, noun, null, false);
  }
}
