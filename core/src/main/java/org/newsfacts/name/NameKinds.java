package org.newsfacts.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.Tags;
import org.newsfacts.clause.VerbForm;
import org.newsfacts.name.NameMention.Kind;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.TokenKind;
import org.newsfacts.text.TokenRange;
import org.newsfacts.text.Tokens;

/** Settles what names are by what stands beside them and elsewhere in the text. */
final class NameKinds {
  static final int APPOSITION = 7;
  private static final int FOLLOWING = 25;

  private final Tokens tokens;
  private final Tags tags;
  private final NameWords words;
  private final NameLists lists;
  private final List<NameDraft> drafts;
  private final BodyNames bodyTellers;

  /** Long forms of abbreviations that the text explains: "(OIC)". */
  private final Map<String, NameDraft> abbreviations = new HashMap<>();

  /** The last words of people's names. */
  private final Set<String> surnames = new HashSet<>();

  /** The first words of people's names: "Li" for "Li Guowei". */
  private final Set<String> firsts = new HashSet<>();

  /** Bodies by the first and last words of their names. */
  private final Map<String, NameDraft> bodies = new HashMap<>();

  /** Names of one word that nothing has settled. */
  private final Set<String> alone = new HashSet<>();

  NameKinds(Tokens tokens, Tags tags, NameWords words, NameLists lists, List<NameDraft> drafts) {
    this.tokens = tokens;
    this.tags = tags;
    this.words = words;
    this.lists = lists;
    this.drafts = drafts;
    this.bodyTellers = new BodyNames(tokens, tags, words, lists);
  }

  Names settle() {
    for (int i = 0; i < drafts.size(); i++) {
      NameDraft draft = drafts.get(i);
      explain(draft);
      if (draft.kind == Kind.OTHER) {
        byNeighbours(draft, i > 0 ? drafts.get(i - 1) : draft);
      }
      if (draft.kind == Kind.PERSON) {
        surnames.add(key(draft.to - 1));
        firsts.add(key(draft.from));
      } else if (draft.kind == Kind.OTHER && draft.size() == 1) {
        alone.add(key(draft.from));
      }
    }
    for (int i = drafts.size() - 2; i >= 0; i--) {
      NameDraft draft = drafts.get(i);
      NameDraft next = drafts.get(i + 1);
      if (draft.kind == Kind.OTHER
          && draft.size() > 1
          && next.kind == Kind.PERSON
          && next.size() > 1
          && draft.to + 1 == next.from
          && tokens.is(draft.to, SmallWord.AND)
          && isUnheard(draft)) {
        draft.kind = Kind.PERSON;
        surnames.add(key(draft.to - 1));
      }
    }
    pairs();
    NameForms forms = new NameForms();
    for (NameDraft draft : drafts) {
      forms.note(draft, written(draft.from, draft.to));
    }
    forms.apply(drafts);
    for (NameDraft draft : drafts) {
      if (draft.kind == Kind.ORGANIZATION && draft.size() > 1) {
        bodies.putIfAbsent(key(draft.to - 1), draft);
        bodies.putIfAbsent(key(draft.from), draft);
      }
    }
    new TownNames(tokens, tags, lists).settle(drafts);
    List<NameMention> mentions = new ArrayList<>(drafts.size());
    for (NameDraft draft : drafts) {
      byBody(draft);
      byWholeText(draft);
      mentions.add(draft.mention(written(draft.from, draft.to)));
    }
    return new Names(mentions, tokens.size());
  }

  /** "Strand and Vega met. The two leaders said": two names of one word are persons. */
  private void pairs() {
    for (int i = 0; i + 1 < drafts.size(); i++) {
      NameDraft one = drafts.get(i);
      NameDraft other = drafts.get(i + 1);
      if (isLoneName(one)
          && isLoneName(other)
          && one.to + 1 == other.from
          && tokens.is(one.to, SmallWord.AND)
          && other.to < tokens.size()
          && tags.form(other.to).isFinite()
          && tellsOfTwo(other.to)) {
        one.kind = Kind.PERSON;
        other.kind = Kind.PERSON;
        surnames.add(key(one.from));
        surnames.add(key(other.from));
      }
    }
  }

  private boolean isLoneName(NameDraft draft) {
    return draft.kind == Kind.OTHER && draft.size() == 1 && isUnheard(draft);
  }

  /** "The two leaders", "the pair" within the next sentence or so. */
  private boolean tellsOfTwo(int from) {
    int limit = Math.min(tokens.size() - 1, from + FOLLOWING);
    for (int at = from; at < limit; at++) {
      boolean two = isMark(at, "two") || tokens.is(at, SmallWord.BOTH);
      if (two && lists.is(tags.base(at + 1), NameWord.PEOPLE)
          || tokens.is(at, SmallWord.THE) && isMark(at + 1, "pair")) {
        return true;
      }
    }
    return false;
  }

  /** "Organisation of Islamic Cooperation (OIC)": the short form goes by the long one. */
  private void explain(NameDraft draft) {
    int at = draft.to;
    if (at + 2 >= tokens.size()
        || draft.kind == Kind.PERSON
        || draft.size() < 2
        || !tokens.lower(at).equals("(")
        || !tokens.lower(at + 2).equals(")")
        || !NameLists.isUpper(tokens, at + 1)) {
      return;
    }
    String shortForm = tokens.lower(at + 1);
    if (draft.kind == Kind.ORGANIZATION
        || shortForm.charAt(0) == initial(draft.from)
        || initials(draft).contains(shortForm)) {
      if (draft.kind == Kind.OTHER && !lists.is(tokens.word(draft.to - 1), NameWord.THING)) {
        draft.kind = Kind.ORGANIZATION;
      }
      abbreviations.put(shortForm, draft);
    }
  }

  private char initial(int token) {
    return tokens.lower(token).charAt(0);
  }

  private String initials(NameDraft draft) {
    StringBuilder letters = new StringBuilder();
    for (int i = draft.from; i < draft.to; i++) {
      if (words.isCapital(i)) {
        letters.append(initial(i));
      }
    }
    return letters.toString();
  }

  private void byNeighbours(NameDraft draft, NameDraft before) {
    if (hasAge(draft.to) || isFollowedByWho(draft.to)) {
      draft.kind = Kind.PERSON;
    } else if (bodyTellers.isSaidToBeABody(draft)) {
      draft.kind = Kind.ORGANIZATION;
    } else if (NameLists.isUpper(tokens, draft.to - 1)) {
      draft.kind =
          draft.size() == 1 && (speaks(draft) || owns(draft)) ? Kind.ORGANIZATION : draft.kind;
    } else if (draft.size() == 1 && speaks(draft) && isUnheard(draft)) {
      draft.kind = isCalled(draft) || !isThing(draft) ? Kind.PERSON : Kind.ORGANIZATION;
    } else if (draft.size() == 1 && BodyNouns.isSite(tokens.lower(draft.from))) {
      draft.kind = Kind.ORGANIZATION;
    } else if (isUnheard(draft)
        && (speaks(draft) || hasRoleAfter(draft.to) || joins(draft, before))) {
      draft.kind = Kind.PERSON;
    } else if (draft.size() == 2 && isUnheard(draft.from) && hasRoleAfter(draft.to)) {
      draft.kind = Kind.PERSON; // "Emil Dane, Chad's ambassador"
    } else if (draft.size() > 1
        && speaks(draft)
        && !words.isInitial(draft.to - 1)
        && !isParty(tokens.lower(draft.to - 1))) {
      draft.kind = Kind.ORGANIZATION;
    }
  }

  /** Whether a name of one word is that of a person the text knows, or a first name. */
  private boolean isCalled(NameDraft draft) {
    return surnames.contains(key(draft.from)) || lists.isFirstName(tokens.word(draft.from));
  }

  /** "the Nordkorn said", "Nordkorn said it": a body, not a person. */
  private boolean isThing(NameDraft draft) {
    if (draft.from > 0 && tokens.is(draft.from - 1, SmallWord.THE)) {
      return true;
    }
    int limit = Math.min(tokens.size(), draft.to + FOLLOWING);
    boolean quoted = false;
    for (int at = draft.to; at < limit; at++) {
      quoted ^= tokens.kind(at) == TokenKind.QUOTE;
      if (quoted) {
        continue; // "Lund said no. "I will not sign it," he said"
      }
      switch (tokens.lower(at)) {
        case "he", "she", "his", "her" -> {
          return false;
        }
        case "it", "its" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** "assad" for "al-Assad", "erdogan" for "Erdoğan". */
  private String key(int token) {
    String plain = NameLists.plain(tokens.lower(token));
    return plain.length() > 5
            && plain.charAt(2) == '-'
            && (plain.startsWith("al") || plain.startsWith("el"))
        ? plain.substring(3)
        : plain;
  }

  /** No word of it is in the dictionary. */
  private boolean isUnheard(NameDraft draft) {
    for (int i = draft.from; i < draft.to; i++) {
      if (!isUnheard(i)) {
        return false;
      }
    }
    return draft.size() < 5;
  }

  private boolean isUnheard(int token) {
    return tokens.kind(token) == TokenKind.WORD && !lists.isCommon(tokens.word(token));
  }

  /** "Ada Berg, 34, said". */
  private boolean hasAge(int at) {
    if (at + 2 >= tokens.size() || !isMark(at, ",") || tokens.kind(at + 1) != TokenKind.NUMBER) {
      return false;
    }
    int length = tokens.end(at + 1) - tokens.start(at + 1);
    return length < 3 && (isMark(at + 2, ",") || isMark(at + 2, "."));
  }

  private boolean isFollowedByWho(int at) {
    return at + 1 < tokens.size()
        && (tokens.is(at, SmallWord.WHO) || isMark(at, ",") && tokens.is(at + 1, SmallWord.WHO));
  }

  private boolean isMark(int at, String mark) {
    return at < tokens.size() && tokens.lower(at).equals(mark);
  }

  /** "Berg said", "Berg later said"; ", said Berg". */
  private boolean speaks(NameDraft draft) {
    return words.acts(draft.to)
        || draft.from > 1
            && words.isDeed(draft.from - 1)
            && tokens.kind(draft.from - 2) != TokenKind.WORD;
  }

  /** "Senate Republicans": people, no body. */
  private boolean isParty(String lower) {
    boolean several = lower.endsWith("s");
    return lists.is(several ? lower.substring(0, lower.length() - 1) : lower, NameWord.PARTY);
  }

  /** "CONAIE's president". */
  private boolean owns(NameDraft draft) {
    return draft.to + 1 < tokens.size()
        && tokens.kind(draft.to) == TokenKind.CLITIC
        && lists.titleEnd(tokens, draft.to + 1, tokens.size()) > 0;
  }

  /** "Selvi Murugan, a tea picker": a role within a few words after the comma. */
  private boolean hasRoleAfter(int at) {
    if (!isMark(at, ",")) {
      return false;
    }
    int limit = Math.min(tokens.size(), at + 1 + APPOSITION);
    for (int i = at + 1; i < limit; i++) {
      Pos pos = tags.pos(i);
      if (lists.titleEnd(tokens, i, tokens.size()) > 0 || pos == Pos.NOUN && isTrade(i)) {
        return true;
      }
      if (pos == Pos.VERB && tags.form(i) != VerbForm.ING
          || pos == Pos.AUX
          || pos == Pos.PRON
          || pos == Pos.CCONJ
          || tokens.kind(i) == TokenKind.PUNCTUATION
          || tokens.kind(i) == TokenKind.QUOTE) {
        return false;
      }
    }
    return false;
  }

  /** "a tea picker", "a violinist": most people's trades end so. */
  private boolean isTrade(int at) {
    String noun = tokens.lower(at);
    return noun.length() > 5
        && lists.endsIn(noun, NameWord.TRADE_ENDING)
        && !lists.endsIn(noun, NameWord.NO_TRADE_ENDING);
  }

  /** "Ada Berg and Tarek Shenawy", "Ada Berg, Tarek Shenawy": the second after a person. */
  private boolean joins(NameDraft draft, NameDraft before) {
    return draft.size() > 1
        && before.kind == Kind.PERSON
        && before.to == draft.from - 1
        && (isMark(before.to, ",") || tokens.is(before.to, SmallWord.AND));
  }

  /** "the Telegraph", "Nordkorn": a part of the name of a body told elsewhere. */
  private void byBody(NameDraft draft) {
    NameDraft full =
        draft.size() == 1 && draft.kind == Kind.OTHER ? bodies.get(key(draft.from)) : null;
    if (full == null || surnames.contains(key(draft.from))) {
      return;
    }
    boolean article = draft.from > 0 && tokens.is(draft.from - 1, SmallWord.THE);
    boolean last = key(full.to - 1).equals(key(draft.from));
    if (last ? article : isUnheard(draft)) {
      draft.kind = Kind.ORGANIZATION;
      draft.name = full.name == null ? written(full.from, full.to) : full.name;
      draft.country = full.country;
    }
  }

  private void byWholeText(NameDraft draft) {
    if (draft.size() == 1) {
      NameDraft full = abbreviations.get(tokens.lower(draft.from));
      if (full != null && NameLists.isUpper(tokens, draft.from)) {
        draft.kind = full.kind;
        draft.name = full.name == null ? written(full.from, full.to) : full.name;
        draft.country = full.country;
        return;
      }
    }
    boolean open = draft.kind == Kind.OTHER || draft.kind == Kind.PLACE && draft.size() == 1;
    String last = key(draft.to - 1);
    boolean heard =
        surnames.contains(last)
            || draft.kind == Kind.OTHER
                && (draft.size() == 1 ? firsts.contains(last) : alone.contains(last))
                && isUnheard(draft);
    if (open && heard && draft.size() < 4 && !isPlaceHere(draft)) {
      surnames.add(last);
      draft.kind = Kind.PERSON;
      draft.name = null;
      draft.country = null;
    }
  }

  private boolean isPlaceHere(NameDraft draft) {
    return draft.kind == Kind.PLACE
        && draft.from > 0
        && lists.is(tokens.word(draft.from - 1), NameWord.WHERE);
  }

  private String written(int from, int to) {
    return tokens.written(TokenRange.of(from, to));
  }
}
