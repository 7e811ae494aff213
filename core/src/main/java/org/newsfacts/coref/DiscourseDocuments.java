package org.newsfacts.coref;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.name.NameMention;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.TokenRange;
import org.newsfacts.text.Tokens;

/** Who issued a statement: "Holm said in a statement that ... The statement added". */
final class DiscourseDocuments {
  private static final int HOSTS = 4;

  private final Discourse.Source source;
  private final Tokens tokens;
  private final Entity[] referents;
  private final IntFunction<@Nullable Entity> meant;
  private final Map<String, Entity> issuers = new HashMap<>();

  /** "In a statement, Oman's ministry said": the subjects that come behind, by document. */
  private final Map<String, Integer> subjects = new HashMap<>();

  DiscourseDocuments(
      Discourse.Source source, Entity[] referents, IntFunction<@Nullable Entity> meant) {
    this.source = source;
    this.tokens = source.tokens();
    this.referents = referents;
    this.meant = meant;
  }

  boolean isDocument(String lemma) {
    return source.is(lemma, MeantWord.DOCUMENT) || source.is(lemma, MeantWord.PAPER);
  }

  /** Returns who issued the document; null where the text does not tell. */
  @Nullable Entity issuer(int token, String lemma) {
    Entity found = beside(token);
    if (found == null && !(isSignedPaper(lemma) && isSigned(token))) {
      found = byClause(token, lemma);
    }
    if (found == null) {
      return isDefinite(token) ? told(lemma) : null;
    }
    issuers.put(lemma, found);
    return found;
  }

  private boolean isSignedPaper(String lemma) {
    return source.is(lemma, MeantWord.PAPER) && !source.is(lemma, MeantWord.DOCUMENT);
  }

  /**
   * "Norway signed the accord", "agreed in the treaty": not its own words; "published a report".
   */
  private boolean isSigned(int token) {
    Clause clause = source.clauses().at(token);
    return clause == null
        || !source.is(clause.lemma(), MeantWord.PUBLISHING)
        || !isObject(clause, token);
  }

  private @Nullable Entity told(String lemma) {
    Entity issuer = issuers.get(lemma);
    Integer subject = subjects.get(lemma);
    return issuer == null && subject != null ? meant.apply(subject) : issuer;
  }

  private boolean isDefinite(int token) {
    return source.is(tokens.word(token - 1), MeantWord.THE_PAPER);
  }

  /** "Oman's statement", "a ministry statement", "a statement issued by Oman". */
  private @Nullable Entity beside(int token) {
    NounPhrase phrase = source.clauses().nounAt(token);
    int from = phrase == null ? token : phrase.base().from();
    for (int at = token - 1; at >= from && at > token - 9; at--) {
      NameMention name = source.names().at(at);
      boolean town = // "the Suva declaration": where it was signed
          name != null
              && name.kind() == NameMention.Kind.PLACE
              && at == token - 1
              && source.is(source.tags().lemma(token), MeantWord.PAPER);
      if (referents[at] != null && !town) {
        return referents[at];
      }
      if (name != null && !town) {
        return meant.apply(at);
      }
    }
    return behind(token + 1);
  }

  /** "from Oman", "issued on Monday by the Ports Union". */
  private @Nullable Entity behind(int start) {
    int at = start;
    while (at + 1 < tokens.size() && at < start + 3 && isPassed(at)) {
      at++;
    }
    boolean by =
        at + 2 < tokens.size() && (tokens.is(at, SmallWord.BY) || at == start && isOfBody(at));
    if (!by && (at + 2 >= tokens.size() || !tokens.is(at, SmallWord.FROM))) {
      return null;
    }
    return owner(tokens.is(at + 1, SmallWord.THE) ? at + 2 : at + 1);
  }

  /** "a report of the Ports Union". */
  private boolean isOfBody(int at) {
    int next = tokens.is(at + 1, SmallWord.THE) ? at + 2 : at + 1;
    NameMention name = tokens.is(at, SmallWord.OF) ? source.names().at(next) : null;
    return name != null && name.kind() == NameMention.Kind.ORGANIZATION;
  }

  private boolean isPassed(int at) {
    String word = tokens.lower(at);
    return source.is(word, MeantWord.ISSUED) || SmallWord.ON.is(word) || source.isCalendar(at);
  }

  /** The body or person whose name starts at a token: "Oman" of "Oman's ministry" is not. */
  private @Nullable Entity owner(int at) {
    if (at >= tokens.size()) {
      return null;
    }
    NounPhrase phrase = source.clauses().nounAt(at);
    return meant.apply(phrase == null ? at : phrase.head());
  }

  /** "Holm said in a statement", "Oman issued a statement". */
  private @Nullable Entity byClause(int token, String lemma) {
    Clause clause = source.clauses().at(token);
    NounPhrase phrase = source.clauses().nounAt(token);
    int before = (phrase == null ? token : phrase.base().from()) - 1;
    String link = before < 0 ? "" : tokens.lower(before);
    if (clause == null) {
      return null;
    }
    boolean within = source.is(link, MeantWord.BY_PAPER);
    boolean issued = source.is(clause.lemma(), MeantWord.ISSUING) && isObject(clause, token);
    if (!within && !issued) {
      return null;
    }
    if (within && before > 1 && tokens.lower(before - 1).equals(",")) {
      Entity aside = meant.apply(before - 2);
      if (aside != null) {
        return aside;
      }
    }
    Clause host = clause;
    for (int i = 0; host != null && i < HOSTS; i++) {
      NounPhrase subject = host.subject();
      if (subject != null && !subject.base().contains(token)) {
        boolean several = !subject.conjuncts().isEmpty();
        if (host.isPassive() || several) {
          return null;
        }
        subjects.put(lemma, subject.head());
        return meant.apply(subject.head());
      }
      host = host.host();
    }
    return null;
  }

  private static boolean isObject(Clause clause, int token) {
    for (NounPhrase object : clause.objects()) {
      TokenRange base = object.base();
      if (base.contains(token)) {
        return true;
      }
    }
    return false;
  }
}
