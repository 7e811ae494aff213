package org.newsfacts.frame;

import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.VerbForm;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.TokenKind;
import org.newsfacts.text.Tokens;

/**
 * Whether the words of a thing or an act go on behind a comma or "and": "the raids, the arrests and
 * the curfew"; not ", adding that", "and Oslo praised it".
 */
final class Continuations {
  private final Layers layers;
  private final Tokens tokens;
  private final boolean action;
  private final IntPredicate acts;

  Continuations(Layers layers, boolean action, IntPredicate acts) {
    this.layers = layers;
    this.tokens = layers.tokens();
    this.action = action;
    this.acts = acts;
  }

  /** "including", "such as", "as well as": the same goes on. */
  boolean goesOn(int at, int limit) {
    return at < limit
        && (layers.isForm(at, FrameWord.GOES_ON) || layers.is(at, SmallWord.AS) && isAsWell(at));
  }

  /** Returns the token behind the comma where the words go on; the comma where they end. */
  int afterComma(int at, int from, int limit) {
    if (at == from || at + 1 >= limit || isParallel(at + 1, from)) {
      return at;
    }
    boolean adjectives =
        layers.tags().pos(at - 1) == Pos.ADJ
            && (layers.tags().pos(at + 1) == Pos.ADJ || layers.tags().pos(at + 1) == Pos.ADV);
    boolean quoted = tokens.kind(at + 1) == TokenKind.QUOTE && layers.tags().pos(at - 1) == Pos.ADJ;
    if (goesOn(at + 1, limit) || quoted || adjectives || isList(at) || action && isChain(at + 1)) {
      return at + 1;
    }
    return at;
  }

  /** "discussed [their] concern about the raid, as well as [their] plans": another object. */
  private boolean isParallel(int at, int from) {
    NounPhrase noun = layers.nounAt(from - 2);
    return layers.is(at, SmallWord.AS)
        && isAsWell(at)
        && layers.isForm(at + 3, FrameWord.OWNER)
        && noun != null
        && layers.lower(noun.base().from()).equals(layers.lower(at + 3));
  }

  /** "the raids, the arrests and the curfew". */
  private boolean isList(int comma) {
    NounPhrase next = nounFrom(comma + 1);
    return next != null
        && !opensList(comma + 1, next)
        && next.listHead() != next
        && next.listHead().base().from() < comma
        && !startsClause(comma + 1);
  }

  /** ", and Oslo, Bern and Rome sent letters": a list of its own. */
  private boolean opensList(int at, NounPhrase noun) {
    int end = noun.base().to();
    return tokens.is(at, SmallWord.AND) && end < tokens.size() && tokens.lower(end).equals(",");
  }

  private @Nullable NounPhrase nounFrom(int at) {
    int token = at;
    String word = token < tokens.size() ? tokens.lower(token) : "";
    if (SmallWord.AND.is(word) || SmallWord.OR.is(word)) {
      token++;
    }
    return token < tokens.size() ? layers.clauses().nounAt(token) : null;
  }

  /** "to shoulder its duties, take a stand, and talk": the bare verb goes on with "to". */
  private boolean isChain(int at) {
    int token = at;
    String word = tokens.lower(token);
    if (SmallWord.AND.is(word) || SmallWord.OR.is(word)) {
      token++;
    }
    while (token < tokens.size() && layers.tags().pos(token) == Pos.ADV) {
      token++;
    }
    if (token >= tokens.size()) {
      return false;
    }
    VerbForm form = layers.tags().form(token);
    boolean bare = form == VerbForm.BASE || form == VerbForm.PRESENT;
    return tokens.is(token, SmallWord.TO) && token + 1 < tokens.size()
        ? layers.tags().form(token + 1) == VerbForm.BASE
        : bare && !subjectBefore(token);
  }

  private boolean subjectBefore(int token) {
    Clause clause = layers.clauses().ofVerb(token);
    return clause != null
        && clause.subject() != null
        && clause.subject().range().to() == token
        && !clause.isSubjectShared();
  }

  /** Whether "and" joins more of the same, not another act: "and left", "and Oslo praised it". */
  boolean joins(int and, int from, int limit) {
    int at = and + 1;
    if (at < limit && layers.tags().pos(and - 1) == Pos.ADV && layers.tags().pos(at) == Pos.ADV) {
      return true; // "immediately and fully open the border"
    }
    while (at < limit && layers.tags().pos(at) == Pos.ADV) {
      at++;
    }
    if (at >= limit || tokens.lower(at).equals(",") || isOwnAct(at)) {
      return false;
    }
    if (action && isChain(at)) {
      return true;
    }
    Clause clause = layers.clauses().at(at);
    if (clause != null && clause.verb() != null && clause.verb().range().from() == at) {
      boolean inside = clause.conjunct() != null && clause.conjunct().range().from() > from;
      return clause.kind() == ClauseKind.RELATIVE && inside
          || !clause.verb().isFinite()
              && clause.verb().form() != VerbForm.BASE
              && clause.kind() != ClauseKind.PARTICIPLE;
    }
    return layers.tags().pos(at) != Pos.AUX && !startsClause(at);
  }

  /** "its support for the talks and its thanks for the help": an act of its own. */
  private boolean isOwnAct(int at) {
    NounPhrase noun = layers.isForm(at, FrameWord.OWNER) ? layers.nounAt(at) : null;
    return noun != null && noun.head() + 1 < tokens.size() && acts.test(noun.head());
  }

  /** "and Oslo praised it": a subject with its own finite verb. */
  private boolean startsClause(int from) {
    String word = tokens.lower(from);
    int at = SmallWord.AND.is(word) || SmallWord.OR.is(word) ? from + 1 : from;
    Clause clause = at < tokens.size() ? layers.clauses().at(at) : null;
    return clause != null
        && clause.kind() == ClauseKind.MAIN
        && (clause.range().from() == at || clause.range().from() == at - 1)
        && clause.verb() != null
        && clause.verb().isFinite();
  }

  boolean isAsWell(int at) {
    return at + 2 < tokens.size()
        && tokens.lower(at + 1).equals("well")
        && tokens.is(at + 2, SmallWord.AS);
  }
}
