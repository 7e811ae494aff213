package org.newsfacts.statement;

import org.newsfacts.model.Statement;
import org.newsfacts.testing.RuleCorpus;

/** Sentences of which only a part stands in quotation marks. */
class QuotedSentenceCorpusTest extends RuleCorpus {

  @Override
  protected void examples() {
    quotedBehind();
    quotedWithin();
    words();
  }

  private void quotedBehind() {
    rule("statement.indirect.clause", Statement.class)
        .reads("Kari Solheim told reporters the plan was dead: \"Nobody in Lund wants it.\"")
        .with(Statement::content, "the plan was dead", "Nobody in Lund wants it")
        .with(Statement::mode, "MIXED")
        .reads("Ada Lund said much of her talk with Berg was about the pier.")
        .with(Statement::content, "much of her talk with Berg was about the pier")
        .rejects("Berg said much the same.");
    rule("statement.indirect.that-clause", Statement.class)
        .reads("She adds that young captains have two choices: \"You sail or you sell.\"")
        .with(Statement::content, "young captains have two choices", "You sail or you sell")
        .reads("Berg said that boats had come, but that \"a lot of people like trains.\"")
        .with(Statement::content, "boats had come, but that \"a lot of people like trains.\"")
        .reads("Tor Lie said — on the radio, as it happens — that the boat had made four trips.")
        .with(Statement::content, "the boat had made four trips")
        .reads("Berg said in a note released by the port that the report was wrong.")
        .with(Statement::content, "the report was wrong")
        .rejects("The boat that the mayor named after her son has sunk.");
    rule("statement.direct.speaker-cue-quote", Statement.class)
        .reads("Ada Lund said at a rally: \"We will win.\"")
        .with(Statement::content, "We will win")
        .reads("Berg said \"I stood up against the banks\" for years.")
        .with(Statement::content, "I stood up against the banks")
        .reads("In a letter, Ada Lund said, \"the plan is dead.\"")
        .with(Statement::content, "the plan is dead")
        .rejects("They called the chief, Ada Lund, \"very driven\" and left.");
    rule("statement.direct.quote-cue-speaker", Statement.class)
        .reads("\"I hope you find the boats that are missing.\" Berg said.")
        .with(Statement::speaker, "Berg")
        .rejects("\"Lost in Lund\" was a hit.");
  }

  private void quotedWithin() {
    rule("statement.indirect.speaker-inside", Statement.class)
        .reads("In cases of flood, Ada Lund said, \"the ferry is the safer way.\"")
        .with(Statement::content, "In cases of flood", "the ferry is the safer way")
        .reads("The pier, Ada Lund said, \"is a perfect example.\"")
        .with(Statement::content, "The pier", "is a perfect example")
        .reads("But, he said, \"there was never any doubt that it would sail.\"")
        .with(Statement::content, "But", "there was never any doubt that it would sail")
        .rejects("In a letter, Ada Lund said, \"the plan is dead.\"")
        .rejects("On Monday, Ada Lund said, \"the road will open.\"");
    rule("statement.indirect.speaker-last", Statement.class)
        .reads("The two \"were stiff. There was no joy\" in their talk, Ada Lund said.")
        .with(Statement::content, "The two \"were stiff. There was no joy\" in their talk")
        .reads("Ferries are \"cheap to run\" and \"good for the coast,\" Ada Lund told a crowd.")
        .with(Statement::content, "Ferries are \"cheap to run\" and \"good for the coast,\"")
        .reads("The two were on the boat, the club posted on Facebook.")
        .with(Statement::speaker, "club")
        .rejects("The harbour is full, the boats are old.");
  }

  private void words() {
    rule("statement.indirect.what-called", Statement.class)
        .reads("The guards, whom he described as \"peaceful,\" left at noon.")
        .with(Statement::content, "whom", "as \"peaceful,\"")
        .reads("A third would be what Ada Lund called a \"let them all sail\" approach.")
        .with(Statement::content, "a \"let them all sail\" approach")
        .rejects("The guards whom he called left at noon.");
    rule("statement.indirect.object-name", Statement.class)
        .reads("They called the chief, Ada Lund, \"very driven\" and left.")
        .with(Statement::content, "the chief, Ada Lund, \"very driven\"")
        .reads("He called the ferry 'slow', 'useless' and 'dear.'")
        .with(Statement::content, "the ferry 'slow', 'useless' and 'dear.'")
        .rejects("He called the ferry from the pier.");
    rule("statement.indirect.question", Statement.class)
        .reads("Berg has questioned in recent days whether Ada Lund is fit to be mayor.")
        .with(Statement::content, "whether Ada Lund is fit to be mayor")
        .reads("She asked Ritter what harm the ferry had done to the coast.")
        .with(Statement::content, "what harm the ferry had done to the coast")
        .rejects("She asked for the boat in which he came.");
    rule("statement.indirect.passive", Statement.class)
        .reads("Her death was confirmed by the Coast Forum, a group she founded in May.")
        .with(Statement::content, "Her death")
        .reads("The toll was confirmed by the mayor, a man she knew well.")
        .with(Statement::content, "The toll")
        .rejects("The boat was found by the police, who said little.");
  }
}
