package org.newsfacts.statement;

import java.util.ArrayList;
import java.util.List;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.model.CueClass;
import org.newsfacts.text.TokenRange;

/** Reads "Twelve people were hurt, according to the police." */
final class AccordingTo {
  static final String RULE = "statement.according-to";

  private static final int LONGEST = 150;
  private static final int MOST_MODIFIERS = 4;

  /** "said that, according to the police, ..." is about the clause after "that". */
  private static final int NEAR = 3;

  private final Transcript page;

  AccordingTo(Transcript page) {
    this.page = page;
  }

  List<Attribution> read() {
    List<Attribution> drafts = new ArrayList<>();
    for (int t = 0; t + 2 < page.tokens().size(); t++) {
      boolean per = page.lower(t).equals("as") && page.lower(t + 1).equals("per");
      if (per || page.lower(t).equals("according") && page.lower(t + 1).equals("to")) {
        TokenRange speaker = source(t + 2);
        boolean nobody = speaker.isEmpty() || isMeasure(speaker);
        if (nobody) {
          page.veto(t, "nobody speaks: it went according to plan", RULE);
        }
        Attribution draft = nobody ? null : read(t, speaker);
        if (draft != null && !draft.content.isEmpty()) {
          drafts.add(draft);
        }
      }
    }
    return drafts;
  }

  /** "according to plan", "according to the size of each party". */
  private boolean isMeasure(TokenRange source) {
    NounPhrase phrase = page.phraseIn(source);
    return source.size() == 1 && page.is(source.from(), SpeechWord.MEASURE)
        || phrase != null && page.isLemma(phrase.head(), SpeechWord.SCALE);
  }

  /** "exit polls", "state law", "a newly found list": not all nouns look like nouns. */
  private TokenRange source(int from) {
    int start = from;
    while (start < from + MOST_MODIFIERS
        && page.nameFrom(start).isEmpty()
        && !page.isAddress(start)
        && page.isWord(start)
        && !page.is(start, SpeechWord.MEASURE)
        && !page.isFinite(start)) {
      start++;
    }
    TokenRange name = page.isAddress(start) ? TokenRange.single(start) : page.nameFrom(start);
    NounPhrase listed = page.phraseAt(start);
    int end = name.to();
    if (listed != null && page.lower(end).equals("and") && listed.list().to() > end) {
      end = listed.list().to(); // "according to witnesses and hospital sources"
    }
    return name.isEmpty() ? name : TokenRange.of(from, end);
  }

  private Attribution read(int at, TokenRange speaker) {
    Attribution draft = new Attribution(RULE);
    draft.cue = TokenRange.of(at, at + 2);
    draft.cueClass = CueClass.SAYING;
    draft.speakerTokens = speaker;
    TokenRange unit = unit(at);
    int after = Math.min(unit.to(), speaker.to());
    after = behind(after, unit.to());
    TokenRange left = page.trim(TokenRange.of(unit.from(), at));
    TokenRange right = page.trim(TokenRange.of(after, unit.to()));
    boolean first = page.words(left) < 2 || joins(at);
    if (first) {
      draft.add(right);
      return draft;
    }
    draft.add(left);
    boolean comma = page.lower(after).equals(",");
    boolean whole = page.hasFiniteVerb(left) && !page.isFinite(left.to() - 1);
    boolean open = !whole && !page.is(right.from(), SpeechWord.LINK);
    if (comma && page.words(right) > 0 && open) {
      draft.add(right);
    }
    return draft;
  }

  /** "small and, according to the army, poor": only what follows. */
  private boolean joins(int at) {
    int before = page.lower(at - 1).equals(",") ? at - 2 : at - 1;
    String word = page.lower(before);
    return word.equals("and") || word.equals("but") || word.equals("or") || word.equals("because");
  }

  /**
   * Behind who is named, and behind what is told of them: "a poll taken by the university, ...".
   */
  private int behind(int from, int limit) {
    boolean comma = page.lower(from).equals(",");
    if (comma && !page.is(from + 1, SpeechWord.LINK)) {
      return behindApposition(from, limit);
    }
    for (int t = from + 1; t < limit && (comma || page.isWord(from)); t++) {
      if (page.lower(t).equals(",") && page.hasFiniteVerb(TokenRange.of(t, limit))) {
        return t;
      }
    }
    return from;
  }

  /** "according to Ana Ruiz, the mayor, the road is closed". */
  private int behindApposition(int comma, int limit) {
    TokenRange who = comma + 1 < limit ? page.nameFrom(comma + 1) : TokenRange.of(comma, comma);
    boolean role =
        !who.isEmpty()
            && page.lower(who.to()).equals(",")
            && !isHolder(who.to() + 1)
            && !page.tokens().isCapitalized(who.from());
    return role && who.to() < limit ? who.to() : comma;
  }

  /** "According to Radio Lund, the mayor, Ana Ruiz, said": the office is hers. */
  private boolean isHolder(int token) {
    TokenRange name = page.nameFrom(token);
    return page.isProper(token) && page.lower(name.to()).equals(",") && page.maySay(name.to() + 1);
  }

  /** Only the brackets of "(12 were hurt, according to the police)", only what follows ", but". */
  private TokenRange narrowed(TokenRange sentence, int at) {
    int from = Math.max(sentence.from(), at - LONGEST);
    int to = Math.min(sentence.to(), at + LONGEST);
    for (int t = from; t < at; t++) {
      String word = page.lower(t);
      boolean turn =
          word.equals("but") && page.lower(t - 1).equals(",")
              || word.equals(";")
              || word.equals("(");
      from = turn ? t + 1 : word.equals(")") ? sentence.from() : from;
    }
    for (int t = at; t < to; t++) {
      String word = page.lower(t);
      to = word.equals(";") || word.equals(")") && page.lower(from - 1).equals("(") ? t : to;
    }
    return TokenRange.of(from, to);
  }

  /** The sentence, or the reported clause around the words. */
  private TokenRange unit(int at) {
    TokenRange unit = narrowed(page.sentence(at), at);
    for (Clause clause : page.clausesIn(unit)) {
      boolean reported =
          clause.kind() == ClauseKind.COMPLEMENT
              && clause.range().contains(at)
              && at - clause.range().from() <= NEAR
              && clause.range().from() > unit.from();
      if (reported) {
        int from = clause.range().from();
        unit =
            TokenRange.of(page.lower(from).equals("that") ? from + 1 : from, clause.range().to());
      }
    }
    return unit;
  }
}
