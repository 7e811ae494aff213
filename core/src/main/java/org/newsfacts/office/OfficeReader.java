package org.newsfacts.office;

import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.Tags;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.name.BodyNouns;
import org.newsfacts.name.NameMention;
import org.newsfacts.name.Names;
import org.newsfacts.name.Nations;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.Tokens;

/** Finds how far an office reaches that ends or starts at a token, and has it read. */
public final class OfficeReader {
  static final int LONGEST = 16;

  private final OfficeTokens parts;
  private final Tokens tokens;
  private final Tags tags;
  private final Names names;
  private final OfficeHeads heads;
  private final BodyNouns bodyNouns;
  private final Nations nations;

  /** Makes a reader for an article whose roles are known. */
  public OfficeReader(
      Lexicon lexicon,
      Tokens tokens,
      Tags tags,
      Names names,
      Roles roles,
      BodyNouns bodyNouns,
      Nations nations) {
    this(lexicon, tokens, tags, names, roles.heads(), bodyNouns, nations);
  }

  OfficeReader(
      Lexicon lexicon,
      Tokens tokens,
      Tags tags,
      Names names,
      OfficeHeads heads,
      BodyNouns bodyNouns,
      Nations nations) {
    this.parts = new OfficeTokens(lexicon, tokens, tags, names, heads);
    this.bodyNouns = bodyNouns;
    this.tokens = tokens;
    this.tags = tags;
    this.names = names;
    this.heads = heads;
    this.nations = nations;
  }

  OfficeTokens parts() {
    return parts;
  }

  /** "counterpart", "colleague": one of the same office elsewhere. */
  public boolean isPeer(int token) {
    return parts.isLemma(token, OfficeWord.PEER);
  }

  /** "candidate", "tycoon": nouns for one whom the text has named. */
  public boolean isEpithet(String lemma) {
    return parts.isWord(lemma, OfficeWord.EPITHET);
  }

  /** Reads the office that ends before a token, "President of Ukraine" too; null without one. */
  public @Nullable Office endingAt(int before, int floor) {
    int end = parts.beforeBracket(before, floor);
    if (end <= floor) {
      return null;
    }
    if (heads.start(end - 1) >= floor) {
      return read(end - 1, end, floor);
    }
    int low = Math.max(floor, end - LONGEST);
    for (int token = end - 1; token > low; token--) {
      if (token < end - 1 && tags.pos(token) == Pos.ADP && names.at(token) == null) {
        boolean field = parts.is(token, OfficeWord.COMPLEMENT) || parts.isOnField(token);
        if (field && heads.start(token - 1) >= floor) {
          return read(token - 1, end, floor);
        }
      } else if (!parts.isInside(token) && !parts.isBeforeRegion(token)) {
        return null;
      }
    }
    return null;
  }

  /** Reads the office that starts at a token: "a spokesman for the port"; null without one. */
  public @Nullable Office startingAt(int start, int limit) {
    int token = start;
    boolean article = token < limit && parts.isIndefinite(token);
    if (token < limit && (tags.pos(token) == Pos.DET || parts.isOwner(token))) {
      token++;
    }
    token = overOwner(token, limit);
    int end = Math.min(limit, token + LONGEST);
    int run = runEnd(token, end);
    int head = run - 1;
    if (head < token || heads.start(head) < 0 && !(article && parts.isTrade(head))) {
      return null;
    }
    run = overSecond(run, end, limit);
    head = run - 1;
    int to = run;
    if (to < limit && parts.is(to, OfficeWord.COMPLEMENT)) {
      to = complementEnd(to, limit);
    }
    return read(head, to, start);
  }

  private int runEnd(int token, int end) {
    int run = token;
    while (run < end && parts.isModifier(run)) {
      run++;
    }
    return run;
  }

  /** "Deputy Prime Minister and Foreign Minister": both are his, unless a name follows. */
  private int overSecond(int run, int end, int limit) {
    if (run + 1 >= end
        || !tokens.is(run, SmallWord.AND)
        || tags.pos(run + 1) == Pos.DET
        || !tokens.isCapitalized(run - 1)) {
      return run;
    }
    int second = runEnd(run + 1, end);
    boolean office = second > run + 1 && heads.start(second - 1) > run;
    NameMention next = second < limit ? names.at(second) : null;
    boolean named = next != null && next.kind() == NameMention.Kind.PERSON;
    return office && !named && tokens.isCapitalized(second - 1) ? second : run;
  }

  /** "Ida Holm's" of "Ida Holm's spokesman". */
  private int overOwner(int token, int limit) {
    NameMention name = token < limit ? names.at(token) : null;
    if (name == null || name.kind() != NameMention.Kind.PERSON || name.range().to() >= limit) {
      return token;
    }
    return parts.isPossessive(name.range().to()) ? name.range().to() + 1 : token;
  }

  private int complementEnd(int start, int limit) {
    int end = Math.min(limit, start + 2 * LONGEST);
    int token = start + 1;
    while (token < end
        && (parts.isInside(token)
            || parts.isLink(token)
            || tags.pos(token) == Pos.NUM
            || parts.isBeforeRegion(token))) {
      token++;
    }
    while (token > start && !parts.isNoun(token - 1) && names.at(token - 1) == null) {
      token--;
    }
    return token;
  }

  private Office read(int head, int to, int floor) {
    return new OfficeDraft(parts, bodyNouns, nations).read(head, to, floor);
  }
}
