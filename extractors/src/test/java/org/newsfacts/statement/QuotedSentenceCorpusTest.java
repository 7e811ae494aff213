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
    ends();
    claims();
    denials();
  }

  private void denials() {
    rule("statement.indirect.infinitive", Statement.class)
        .reads("The palace refused to comment on whether Ola Berg had left.")
        .with(Statement::content, "whether Ola Berg had left")
        .negated()
        .reads("The firm declined to comment on how the dam broke.")
        .with(Statement::content, "how the dam broke")
        .negated()
        .rejects("The palace refused to comment.");
    rule("statement.indirect.clause", Statement.class)
        .reads("At no point did Ana Ruiz say the books were false.")
        .negated()
        .reads("In no way did the mayor say the pier was safe.")
        .negated()
        .rejects("The question is whether the firm said the dam was safe.");
    rule("statement.indirect.object", Statement.class)
        .reads("Ana Ruiz pledged free boats for every port, a promise her rival also made.")
        .with(Statement::content, "free boats for every port")
        .reads("Ana Ruiz announced new boats for Lund, a step Oslo also took.")
        .with(Statement::content, "new boats for Lund")
        .rejects("Ana Ruiz bought free boats for every port, a step her rival also took.");
    rule("statement.according-to", Statement.class)
        .reads("According to Radio Lund, the mayor of Dorno, Ana Ruiz, said the pier was cold.")
        .with(Statement::content, "the mayor of Dorno, Ana Ruiz, said the pier was cold")
        .reads("According to Kari Solheim, the mayor, the pier was cold.")
        .with(Statement::content, "the pier was cold")
        .rejects("It went according to plan.");
    rule("statement.indirect.that-clause", Statement.class)
        .reads("Ana Ruiz said the bank had paid, before hinting that more names would follow.")
        .with(Statement::speaker, "Ana Ruiz")
        .with(Statement::content, "more names would follow")
        .rejects("The bank had paid before more names followed.");
  }

  private void claims() {
    rule("statement.indirect.object", Statement.class)
        .reads("The raid followed an attack that Lund blamed on Chad – an accusation Chad denied.")
        .with(Statement::speaker, "Chad")
        .with(Statement::content, "an accusation")
        .reads("Ola Berg faces charges of fraud, which the firm has also denied.")
        .with(Statement::content, "charges of fraud")
        .reads("Ola Berg voiced regret over the delay.")
        .with(Statement::content, "regret over the delay")
        .rejects("Ola Berg took the road the firm built.");
    rule("statement.indirect.preposition", Statement.class)
        .reads("The premier has apologised to Chad for \"any faults\" in the raid.")
        .with(Statement::content, "\"any faults\" in the raid")
        .reads("The mayor apologised to residents for the delay.")
        .with(Statement::content, "the delay")
        .rejects("The mayor went to residents for the keys.");
    rule("statement.indirect.what-called", Statement.class)
        .reads("Chad will not bow to what Ola Berg referred to as the \"grain law\".")
        .with(Statement::content, "the \"grain law\"")
        .reads("The boats left for what she refers to as home.")
        .with(Statement::content, "home")
        .rejects("The letter Ola Berg referred to is lost.");
    rule("statement.direct.speaker-cue-quote", Statement.class)
        .reads("A crowd outside the court chanted \"free the boats\" and \"keep your hands off\".")
        .with(Statement::content, "free the boats", "keep your hands off")
        .reads("She kept shouting \"Get them out\" and \"Be nice.\"")
        .with(Statement::content, "Get them out", "Be nice")
        .rejects("The \"old\" and \"new\" boats were late.");
    rule("statement.indirect.speaker-last", Statement.class)
        .reads("Boats may please the firms, who, Ola Berg said, cannot bear \"bad news\".")
        .with(Statement::content, "cannot bear \"bad news\"")
        .reads("Egypt has a plan for talks between Chad and \"Lund factions,\" news wires report.")
        .with(Statement::content, "Egypt has a plan for talks between Chad and \"Lund factions,\"")
        .rejects("The firms, who own boats, are late.");
    rule("statement.indirect.clause", Statement.class)
        .reads("The nurse told Radio Lund, a local station, she was woken by shots.")
        .with(Statement::content, "she was woken by shots")
        .with(Statement::addressee, "Radio Lund")
        .reads("The report noted the fault was new, as no engineer had met it before.")
        .with(Statement::content, "the fault was new, as no engineer had met it before")
        .rejects("The nurse woke Radio Lund, a local station, and she left.");
  }

  private void ends() {
    rule("statement.indirect.speaker-last", Statement.class)
        .reads("The dam is safe, engineer Ola Berg said, though nobody had seen it since May.")
        .with(Statement::content, "The dam is safe")
        .reads("The boats will land by Friday, Ada Lund insisted, even as the port closed.")
        .with(Statement::content, "The boats will land by Friday")
        .rejects("The dam is safe, the town is not.");
    rule("statement.indirect.infinitive", Statement.class)
        .reads("The union vowed to fight the bill, a threat the cabinet has heard before.")
        .with(Statement::content, "to fight the bill")
        .reads("The union promised to sail on Monday, an offer nobody took.")
        .with(Statement::content, "to sail on Monday")
        .rejects("The union came to fight the bill.");
    rule("statement.according-to", Statement.class)
        .reads("As per the harbour master, all 18 piers will open after the storm.")
        .with(Statement::speaker, "harbour master")
        .with(Statement::content, "all 18 piers will open after the storm")
        .reads("As per a ministry note, the ferry is closed.")
        .with(Statement::content, "the ferry is closed")
        .rejects("It went as per usual.");
    rule("statement.indirect.object-as", Statement.class)
        .reads("Ada Lund described the note as \"a tale\" and, in a letter, urged them to go.")
        .with(Statement::content, "the note as \"a tale\"")
        .reads("Ola Berg dismissed the vote as \"empty\" and, in a speech, urged them to go.")
        .with(Statement::content, "the vote as \"empty\"")
        .rejects("Ada Lund called her Chadian counterpart three times in May.");
    rule("statement.indirect.that-clause", Statement.class)
        .reads("Farmers booed Winston Tull for insisting that locusts were harmless.")
        .with(Statement::speaker, "Winston Tull")
        .reads("The union mocked Ada Lund for claiming that the pier was safe.")
        .with(Statement::speaker, "Ada Lund")
        .rejects("Farmers booed Winston Tull for the dust.");
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
        .reads("Berg said \"I paid for all of the boats\" for years.")
        .with(Statement::content, "I paid for all of the boats")
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
        .reads("But, he said, \"nobody thought for a moment it would sink.\"")
        .with(Statement::content, "But", "nobody thought for a moment it would sink")
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
