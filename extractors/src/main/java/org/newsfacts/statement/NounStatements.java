package org.newsfacts.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.lexicon.WordList;
import org.newsfacts.model.CueClass;
import org.newsfacts.name.NameMention;
import org.newsfacts.text.TokenRange;

/**
 * Reads nouns of saying: "expressed his belief that the road is safe", "the army's claim that ...".
 */
final class NounStatements {
  static final String RULE = "statement.noun.that-clause";

  private final Map<String, CueClass> nouns = new HashMap<>();

  NounStatements(Lexicon lexicon) {
    for (WordList.Row row : lexicon.list("reporting-nouns").rows()) {
      if (row.get(2).startsWith("that")) {
        nouns.put(row.word(), CueClass.valueOf(row.get(1)));
      }
    }
  }

  List<Attribution> read(Transcript page) {
    List<Attribution> drafts = new ArrayList<>();
    for (Clause clause : page.clauses()) {
      NounPhrase near =
          clause.antecedent() != null
              ? clause.antecedent()
              : page.phraseEndingAt(clause.range().from());
      NounPhrase noun = near == null || isSaying(page, near) ? near : near.owner();
      boolean that =
          (clause.kind() == ClauseKind.COMPLEMENT || clause.kind() == ClauseKind.RELATIVE)
              && page.lower(clause.range().from()).equals("that");
      if (that && near != null && noun != null && isSaying(page, noun)) {
        Attribution draft = read(page, clause, noun, near);
        if (draft != null && !draft.content.isEmpty()) {
          drafts.add(draft);
        }
      }
    }
    return drafts;
  }

  private boolean isSaying(Transcript page, NounPhrase noun) {
    return page.quotationAt(noun.head()) == null && nouns.containsKey(page.lemma(noun.head()));
  }

  /** "the army's claim", "a claim by the army", "the Interior Ministry claim"; null without. */
  private static @Nullable TokenRange owner(Transcript page, NounPhrase noun, NounPhrase near) {
    if (noun.possessor() != null) {
      return noun.possessor();
    }
    if (near != noun) {
      String link = page.lower(near.base().from() - 1);
      return link.equals("by") || link.equals("from") ? near.range() : null;
    }
    TokenRange before = TokenRange.of(noun.base().from(), noun.head());
    for (NameMention name : page.reading().names().in(before)) {
      if (name.kind() == NameMention.Kind.ORGANIZATION && name.range().to() == noun.head()) {
        return name.range();
      }
    }
    return null;
  }

  private @Nullable Attribution read(
      Transcript page, Clause clause, NounPhrase noun, NounPhrase near) {
    Clause host = clause.host();
    boolean voiced =
        host != null
            && noun.equals(host.object())
            && page.isWord(host.lemma(), SpeechWord.VOICING)
            && !host.isPassive();
    TokenRange owner = owner(page, noun, near);
    if (!voiced && owner == null) {
      page.veto(noun.head(), "no speaker: the claim that the road is safe", RULE);
      return null;
    }
    Attribution draft = new Attribution(RULE);
    draft.cueClass = nouns.get(page.lemma(noun.head()));
    if (voiced && host != null) {
      draft.cue = TokenRange.of(Transcript.head(host), noun.head() + 1);
      draft.speaker = host.subject();
      draft.clause = host;
      draft.negated = host.isNegated();
    } else {
      draft.cue = TokenRange.single(noun.head());
      draft.speakerTokens = owner;
    }
    int from = clause.range().from() + 1;
    TokenRange said = TokenRange.of(from, Math.max(from, clause.range().to()));
    draft.add(page.trim(TokenRange.of(from, new ContentEnds(page).untilMainVerb(clause, said))));
    return draft;
  }
}
