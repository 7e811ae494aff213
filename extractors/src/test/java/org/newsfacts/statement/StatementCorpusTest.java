package org.newsfacts.statement;

import org.newsfacts.model.Statement;
import org.newsfacts.testing.RuleCorpus;

/** What is read as speech, quoted or reported, and what only looks like it. */
class StatementCorpusTest extends RuleCorpus {

  @Override
  protected void examples() {
    direct();
    reported();
    objects();
    sources();
  }

  private void direct() {
    rule("statement.direct.quote-cue-speaker", Statement.class)
        .reads("\"We stay,\" the harbour master told reporters. \"All of us.\"")
        .with(Statement::content, "We stay", "All of us")
        .with(Statement::cue, "told")
        .with(Statement::mode, "DIRECT")
        .reads("\"The bridge is safe,\" said Foreign Minister Kari Solheim, who visited the town.")
        .with(Statement::speaker, "Kari Solheim")
        .with(Statement::content, "The bridge is safe")
        .reads("\"The bridge,\" she said, \"is not safe.\"")
        .with(Statement::content, "The bridge", "is not safe")
        .rejects("\"The Long Winter\" won the prize, and the mayor left.");
    rule("statement.direct.speaker-cue-quote", Statement.class)
        .reads("Kari Solheim said: \"The bridge is safe.\"")
        .with(Statement::speaker, "Kari Solheim")
        .with(Statement::content, "The bridge is safe")
        .reads("In a letter to the union, Kari Solheim wrote, \"We have no money.\"")
        .with(Statement::cue, "wrote")
        .rejects("He painted \"Sunday\", \"Monday\" and \"Tuesday\".");
  }

  private void reported() {
    rule("statement.indirect.that-clause", Statement.class)
        .reads("Kari Solheim said that the port would open on Friday.")
        .with(Statement::content, "the port would open on Friday")
        .with(Statement::mode, "INDIRECT")
        .reads("The union noted that wages had \"collapsed\".")
        .with(Statement::mode, "MIXED")
        .rejects("The letter that the mayor wrote was lost.");
    rule("statement.indirect.clause", Statement.class)
        .reads("Kari Solheim said the port would open on Friday.")
        .with(Statement::content, "the port would open on Friday")
        .reads("Kari Solheim backed the plan, saying it would save the port.")
        .with(Statement::speaker, "Kari Solheim")
        .with(Statement::content, "it would save the port")
        .rejects("He had nothing to say.");
    rule("statement.indirect.speaker-last", Statement.class)
        .reads("The port will stay closed until Friday, officials said.")
        .with(Statement::content, "The port will stay closed until Friday")
        .reads("No one was hurt in the fire, the mayor told local radio.")
        .with(Statement::content, "No one was hurt in the fire")
        .rejects("When the talks were over, the mayor left.");
    rule("statement.indirect.question", Statement.class)
        .reads("The ministry did not say whether a ransom had been paid.")
        .with(Statement::content, "whether a ransom had been paid")
        .negated()
        .reads("Kari Solheim asked why the port was closed.")
        .with(Statement::content, "why the port was closed")
        .rejects("Nobody knew why the port was closed.");
    rule("statement.indirect.infinitive", Statement.class)
        .reads("The harbour union vowed to block the port.")
        .with(Statement::content, "to block the port")
        .reads("The ministry declined to say whether the port was closed.")
        .with(Statement::content, "whether the port was closed")
        .negated()
        .rejects("The harbour union tried to block the port.");
  }

  private void objects() {
    rule("statement.indirect.object", Statement.class)
        .reads("The rebels claimed responsibility.")
        .with(Statement::content, "responsibility")
        .reads("The ministry denied the report.")
        .with(Statement::content, "the report")
        .rejects("The storm claimed twelve lives.");
    rule("statement.indirect.object-as", Statement.class)
        .reads("Kari Solheim described the vote as a farce.")
        .with(Statement::content, "the vote as a farce")
        .reads("The police put the number of dead at nine.")
        .with(Statement::content, "the number of dead at nine")
        .rejects("She works as a teacher.");
    rule("statement.indirect.object-name", Statement.class)
        .reads("Kari Solheim called the vote a farce.")
        .with(Statement::content, "the vote a farce")
        .reads("Kari Solheim called the attack \"cowardly\".")
        .with(Statement::content, "the attack \"cowardly\"")
        .rejects("Kari Solheim called the ambulance.");
  }

  private void sources() {
    rule("statement.according-to", Statement.class)
        .reads("Twelve people were hurt, according to the police.")
        .with(Statement::content, "Twelve people were hurt")
        .with(Statement::speaker, "police")
        .reads("According to the police, twelve people were hurt.")
        .with(Statement::content, "twelve people were hurt")
        .rejects("Everything went according to plan.");
  }
}
