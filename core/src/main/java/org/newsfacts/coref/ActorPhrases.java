package org.newsfacts.coref;

import java.util.ArrayList;
import java.util.List;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.Tags;
import org.newsfacts.name.BodyNouns;
import org.newsfacts.name.NameMention;
import org.newsfacts.name.Names;
import org.newsfacts.office.Roles;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.TokenRange;
import org.newsfacts.text.Tokens;

/** The parts and heads of phrases for those who act: "Malaysia, Indonesia and Brunei". */
final class ActorPhrases {
  private final Tokens tokens;
  private final Tags tags;
  private final Names names;
  private final Roles roles;
  private final BodyNouns bodyNouns;

  ActorPhrases(Tokens tokens, Tags tags, Names names, Roles roles, BodyNouns bodyNouns) {
    this.tokens = tokens;
    this.tags = tags;
    this.names = names;
    this.roles = roles;
    this.bodyNouns = bodyNouns;
  }

  /** Splits "Malaysia, Indonesia and Brunei" at commas and "and". */
  List<TokenRange> parts(TokenRange range) {
    List<TokenRange> parts = new ArrayList<>();
    boolean listed = false;
    int from = range.from();
    for (int token = range.from(); token < range.to(); token++) {
      String word = tokens.lower(token);
      boolean and = SmallWord.AND.is(word) || word.equals("&") || SmallWord.OR.is(word);
      if ((and || word.equals(",")) && names.at(token) == null) {
        listed |= and;
        if (token > from) {
          parts.add(TokenRange.of(from, token));
        }
        from = token + 1;
      }
    }
    if (from < range.to()) {
      parts.add(TokenRange.of(from, range.to()));
    }
    return listed ? parts : List.of();
  }

  /** The last noun before a preposition, comma, relative pronoun or verb. */
  int headOf(TokenRange range) {
    int head = -1;
    for (int token = range.from(); token < range.to(); token++) {
      NameMention name = names.at(token);
      if (name != null) {
        int last = Math.min(name.range().to(), range.to()) - 1;
        head = last;
        token = last;
        continue;
      }
      Pos pos = tags.pos(token);
      boolean noun =
          pos == Pos.NOUN || pos == Pos.PROPN || pos == Pos.PRON || roles.isOffice(token);
      if (noun && !(head >= 0 && pos == Pos.PRON)) {
        head = token;
      } else if (head >= 0
          && (pos == Pos.ADP
              || pos == Pos.PUNCT
              || pos == Pos.PRON
              || pos == Pos.SCONJ
              || pos == Pos.CCONJ
              || pos == Pos.AUX
              || tags.form(token).isFinite())) {
        break;
      }
    }
    return head >= 0 ? head : range.to() - 1;
  }

  /** "Ida Holm, a doctor and a member of the board": a comma, then what she is. */
  boolean isNamedFirst(List<TokenRange> parts) {
    TokenRange first = parts.get(0);
    TokenRange second = parts.get(1);
    NameMention name = names.at(first.to() - 1);
    return name != null
        && name.kind() == NameMention.Kind.PERSON
        && tokens.lower(first.to()).equals(",")
        && names.at(second.from()) == null
        && (isPeople(headOf(second)) || isArticle(second.from()));
  }

  boolean isSingular(int token) {
    return tags.lemma(token).equals(tokens.lower(token));
  }

  /** "officials from Peru, Chile and Ecuador": the list is of states, the head is one. */
  boolean isListInside(List<TokenRange> parts) {
    TokenRange first = parts.get(0);
    int head = headOf(first);
    boolean inside =
        names.at(head) == null && names.at(first.to() - 1) != null && head < first.to() - 1;
    for (TokenRange part : parts.subList(1, parts.size())) {
      NameMention name = names.at(part.to() - 1);
      inside &=
          name != null
              && name.kind() != NameMention.Kind.PERSON
              && name.range().contains(headOf(part));
    }
    return inside;
  }

  boolean isPeople(int token) {
    String lemma = tags.lemma(token);
    return roles.isOffice(token) || bodyNouns.isPeople(lemma) || bodyNouns.isPerson(lemma);
  }

  boolean isArticle(int token) {
    String word = tokens.lower(token);
    return SmallWord.THE.is(word) || SmallWord.A.is(word) || SmallWord.AN.is(word);
  }
}
