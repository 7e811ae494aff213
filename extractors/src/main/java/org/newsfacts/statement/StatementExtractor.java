package org.newsfacts.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.newsfacts.clause.Clause;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.model.Fact;
import org.newsfacts.reading.Scene;
import org.newsfacts.rule.Extractor;
import org.newsfacts.rule.RuleInfo;

/**
 * Reads who says what: quotations, reported clauses, "according to".
 *
 * <p>"The port will stay closed," Kari Solheim told reporters, adding that no one was hurt. gives
 * two statements of Kari Solheim: one DIRECT under "told", one INDIRECT under "adding".
 */
public final class StatementExtractor implements Extractor {
  private static final List<RuleInfo> RULES =
      List.of(
          new RuleInfo(QuotedStatements.SPEAKER_AFTER, "\"...,\" X said; \"...,\" said X. \"...\""),
          new RuleInfo(QuotedStatements.SPEAKER_FIRST, "X said: \"...\"; X wrote, \"...\""),
          new RuleInfo(QuotedStatements.COLON, "X went further: \"...\"; X: \"...\""),
          new RuleInfo(QuotedStatements.SIGNED, "\"...\" — X"),
          new RuleInfo(QuotedStatements.BLOCK, "X said: and paragraphs without marks"),
          new RuleInfo(InterviewTurns.RULE, "MR X: ...; A: ..."),
          new RuleInfo(ClauseStatements.THAT, "X said that ..."),
          new RuleInfo(ClauseStatements.ZERO, "X said ..."),
          new RuleInfo(ClauseStatements.WH, "X asked whether ...; X did not say why ..."),
          new RuleInfo(ClauseStatements.TO, "X vowed to ...; X declined to say whether ..."),
          new RuleInfo(ClauseStatements.ING, "X denied leaving; X reported having ..."),
          new RuleInfo(ClauseStatements.AROUND, "which X said was ...; what X said were ..."),
          new RuleInfo(AsClauses.RULE, "As X reported, ...; ..., as X noted, ..."),
          new RuleInfo(SpeakerAsides.TRAILING, "..., X said."),
          new RuleInfo(SpeakerAsides.MEDIAL, "The road, X said, is closed."),
          new RuleInfo(ObjectStatements.OBJECT, "X denied the report"),
          new RuleInfo(ObjectStatements.AS, "X described A as B; X put the toll at nine"),
          new RuleInfo(NamedStatements.NAMED, "X called A B"),
          new RuleInfo(NamedStatements.WHAT, "what X called ..."),
          new RuleInfo(ObjectStatements.ABOUT, "X warned of ..."),
          new RuleInfo(ObjectStatements.ACT, "X condemned it as \"...\""),
          new RuleInfo(
              PassiveStatements.PASSIVE, "X was told by Y that ...; X is reported to be ..."),
          new RuleInfo(ClearStatements.RULE, "X made it clear that ...; X was adamant that ..."),
          new RuleInfo(AccordingTo.RULE, "..., according to X"),
          new RuleInfo(NounStatements.RULE, "X expressed his belief that ...; X's claim that ..."));

  private final ReportingVerbs verbs;
  private final NounStatements nouns;

  /** Makes the extractor with the words of a lexicon. */
  public StatementExtractor(Lexicon lexicon) {
    verbs = new ReportingVerbs(lexicon);
    nouns = new NounStatements(lexicon);
  }

  @Override
  public String family() {
    return "statement";
  }

  @Override
  public List<RuleInfo> rules() {
    return RULES;
  }

  /** Gives the quotation behind a reported clause to the clause. */
  private static void join(List<Attribution> quoted, List<Attribution> reported) {
    Map<Clause, Attribution> byClause = new HashMap<>();
    for (Attribution draft : reported) {
      if (draft.clause != null) {
        byClause.put(draft.clause, draft);
      }
    }
    quoted.removeIf(
        draft -> {
          Attribution whole = draft.joins ? byClause.get(draft.clause) : null;
          if (whole != null) { // "said they had a choice: “Sail or sell.”" holds it already
            draft.content.removeIf(piece -> whole.content.stream().anyMatch(piece::overlaps));
            whole.content.addAll(draft.content);
          }
          return whole != null;
        });
  }

  @Override
  public boolean mayBeQuoted(Fact fact) {
    return true;
  }

  @Override
  public boolean tellsWhoSpeaks() {
    return true;
  }

  @Override
  public void extract(Scene scene, Consumer<Fact> sink) {
    Transcript page = new Transcript(scene.reading(), verbs, scene.trace());
    List<Attribution> drafts = new ArrayList<>(new QuotedStatements(page).read());
    Set<Clause> taken = new HashSet<>();
    for (Attribution draft : drafts) {
      if (draft.clause != null && !draft.joins && !draft.apart) {
        taken.add(draft.clause);
      }
    }
    List<Attribution> reported = new ClauseStatements(page, taken).read();
    join(drafts, reported);
    drafts.addAll(reported);
    page.trace().attempt(family(), 0, () -> drafts.addAll(new AccordingTo(page).read()));
    page.trace().attempt(family(), 0, () -> drafts.addAll(new ClearStatements(page).read()));
    page.trace().attempt(family(), 0, () -> drafts.addAll(nouns.read(page)));
    page.trace().attempt(family(), 0, () -> drafts.addAll(new InterviewTurns(page).read()));
    new StatementWriter(page, new SceneSpeakers(scene.reading())).write(drafts, sink);
  }
}
