package org.newsfacts.statement;

import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.text.Quotation;
import org.newsfacts.text.TokenRange;

/** Reads what something is called: "called it a farce", "which she described as a farce". */
final class NamedStatements {
  static final String NAMED = "statement.indirect.object-name";
  static final String WHAT = "statement.indirect.what-called";

  private final Transcript page;
  private final ContentEnds ends;

  NamedStatements(Transcript page) {
    this.page = page;
    this.ends = new ContentEnds(page);
  }

  /** "in what she called “a farce”", "the vote, which she described as a farce". */
  @Nullable Attribution relative(Cue cue) {
    Clause clause = cue.clause();
    int marker = clause.marker();
    int from = cue.tokens().to();
    boolean to = page.lower(from).equals("to") && page.lower(from + 1).equals("as");
    from = to ? from + 1 : from; // "what she referred to as a farce"
    boolean as = page.lower(from).equals("as");
    boolean named = as ? to || takesName(cue) : cue.verb().takes(Complement.IS);
    if (marker < 0 || clause.isPassive() || !named || !isNamed(page.lower(marker))) {
      return null;
    }
    Attribution draft = new Attribution(WHAT, cue);
    boolean object = page.lower(marker).equals("whom") && !as; // "the guards whom he called left"
    TokenRange name = object ? TokenRange.of(from, from) : nameAt(as ? from + 1 : from);
    if (page.lower(marker).equals("what")) {
      draft.cue = as ? TokenRange.of(cue.head(), from + 1) : draft.cue;
      draft.add(page.trim(name));
      return draft;
    }
    if (!name.isEmpty()) {
      draft.add(TokenRange.single(marker));
      draft.add(page.trim(as ? TokenRange.of(from, name.to()) : name));
    }
    return draft;
  }

  /** A noun phrase, or words in marks: "“peaceful”", "a “let them sail” approach". */
  private TokenRange nameAt(int from) {
    Quotation quoted = page.nextQuotation(from);
    TokenRange name = page.nameFrom(from);
    if (quoted == null || !quoted.closed() || name.to() >= quoted.outer().to()) {
      return name;
    }
    int end = quoted.outer().to();
    boolean goesOn = page.isWord(quoted.inner().to() - 1) && page.isName(end);
    return TokenRange.of(from, goesOn ? page.nameFrom(end).to() : end);
  }

  private static boolean takesName(Cue cue) {
    return cue.verb().takes(Complement.IS) || cue.verb().takes(Complement.AS);
  }

  private static boolean isNamed(String marker) {
    return marker.equals("what")
        || marker.equals("which")
        || marker.equals("whom")
        || marker.equals("that");
  }

  /** "called it a farce": two phrases, or a phrase and an adjective or quoted words. */
  @Nullable Attribution named(Cue cue, NounPhrase object) {
    Clause clause = cue.clause();
    int after = object.base().to();
    TokenRange rest = TokenRange.of(after, Math.max(after, clause.range().to()));
    long names = clause.objects().stream().filter(this::isNameOrThing).count();
    NounPhrase next = page.phraseAt(after);
    boolean two =
        page.isAdjective(after) && (next == null || !next.isTime())
            || names > 1
            || clause.predicate() != null
            || page.quotedWords(rest) > 0;
    if (!two) {
      page.veto(cue.head(), "no name is given: she called the ambulance", NAMED);
      return null;
    }
    Attribution draft = new Attribution(NAMED, cue);
    TokenRange all = TokenRange.of(object.base().from(), clause.range().to());
    draft.add(page.trim(untilTime(clause, untilQuoted(ends.untilAside(all)))));
    return draft;
  }

  /** Not "called her counterpart three times". */
  private boolean isNameOrThing(NounPhrase phrase) {
    return !phrase.isTime() && !page.lower(phrase.head()).equals("times");
  }

  /** "called him a liar on Monday": the day is no part of the name. */
  private TokenRange untilTime(Clause clause, TokenRange named) {
    int end = named.to();
    for (NounPhrase time : clause.times()) {
      int from = time.base().from();
      int at = page.isPreposition(from - 1) ? from - 1 : from;
      end = time.base().to() == end && at > named.from() ? at : end;
    }
    for (PrepPhrase prep : clause.preps()) {
      NounPhrase object = prep.object();
      boolean time = object != null && object.isTime() && prep.range().to() == end;
      end = time && prep.range().from() > named.from() ? prep.range().from() : end;
    }
    return TokenRange.of(named.from(), end);
  }

  /** 'called the vote “rigged”', 'called what she saw “terrible”'. */
  @Nullable Attribution namedClause(Cue cue) {
    Clause named = cue.clause().child(ClauseKind.COMPLEMENT);
    boolean next = named != null && named.range().from() == cue.tokens().to();
    if (named == null || !next || page.quotedWords(named.range()) == 0) {
      return null;
    }
    Attribution draft = new Attribution(NAMED, cue);
    draft.add(page.trim(untilQuoted(named.range())));
    return draft;
  }

  /** 'called it “a farce” in a letter on Friday': the letter is not part of the name. */
  private TokenRange untilQuoted(TokenRange named) {
    Quotation last = null;
    for (int t = named.from(); t < named.to(); t++) {
      last = page.isClosingMark(t) || page.isMark(t) ? page.quotationAt(t) : last;
    }
    if (last == null || !last.closed() || last.outer().to() >= named.to()) {
      return named;
    }
    int after = last.outer().to();
    boolean pause = !page.isWord(last.inner().to() - 1) || !page.isWord(after);
    boolean ends = pause || page.lower(after).equals("and") || opensCircumstance(after);
    return ends ? TokenRange.of(named.from(), Math.max(named.from(), after)) : named;
  }

  /** "in a letter", "on Friday", "Friday", but not "for the port" or "as well as". */
  private boolean opensCircumstance(int at) {
    NounPhrase phrase = page.phraseAt(page.isPreposition(at) ? at + 1 : at);
    return phrase != null
        && page.isCircumstance(at)
        && (phrase.isTime() || page.isSettingNoun(phrase.head()));
  }
}
