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
    rule("statement.direct.block", Statement.class)
        .readsArticle(
            "The minister said:\n\nWe stand by our neighbours.\n\nThe port will open again.")
        .with(Statement::speaker, "minister")
        .with(Statement::content, "We stand by our neighbours", "The port will open again")
        .with(Statement::mode, "DIRECT")
        .readsArticle("In its note the ministry wrote:\n\nThe bridge is closed until May.")
        .with(Statement::content, "The bridge is closed until May")
        .rejects("The menu: fish, bread and wine.");
    rule("statement.direct.speaker-cue-quote", Statement.class)
        .reads("Kari Solheim said: \"The bridge is safe.\"")
        .with(Statement::speaker, "Kari Solheim")
        .with(Statement::content, "The bridge is safe")
        .reads("In a letter to the union, Kari Solheim wrote, \"We have no money.\"")
        .with(Statement::cue, "wrote")
        .reads("Kari Solheim was asked, \"Where is the boat?\"")
        .with(Statement::content, "Where is the boat?")
        .with(Statement::cueClass, "ASKING")
        .rejects("He painted \"Sunday\", \"Monday\" and \"Tuesday\".")
        .rejects("The council condemned \"the targeting of nurses and teachers\".");
    rule("statement.direct.colon", Statement.class)
        .reads("Kari Solheim went further: \"We will close the port for good.\"")
        .with(Statement::content, "We will close the port for good")
        .reads("The mayor was blunt: \"No one will pay for this.\"")
        .with(Statement::mode, "DIRECT")
        .reads("Mayor Kari Solheim: \"We will stay in the town.\"")
        .with(Statement::speaker, "Kari Solheim")
        .rejects("The menu had one line: \"Fish\".");
    rule("statement.direct.signed", Statement.class)
        .reads("\"We will never leave this town.\" — Kari Solheim.")
        .with(Statement::speaker, "Kari Solheim")
        .reads("\"No one will pay for this at all.\" -- Anna Berg, mayor of Lund.")
        .with(Statement::speaker, "Anna Berg")
        .rejects("The sign read \"Keep off the grass.\" — in Norwegian.");
  }

  private void reported() {
    rule("statement.indirect.that-clause", Statement.class)
        .reads("Kari Solheim said that the port would open on Friday.")
        .with(Statement::content, "the port would open on Friday")
        .with(Statement::mode, "INDIRECT")
        .reads("The union noted that wages had \"collapsed\".")
        .with(Statement::mode, "MIXED")
        .reads("Kari Solheim said that the road was safe. \"I drove there on Monday.\"")
        .with(Statement::content, "the road was safe", "I drove there on Monday")
        .with(Statement::mode, "MIXED")
        .reads("Kari Solheim said that in winter, the road is closed.")
        .with(Statement::content, "in winter, the road is closed")
        .reads("Kari Solheim told voters that if it rained, she would \"walk. I like rain.\"")
        .with(Statement::content, "if it rained, she would \"walk. I like rain.\"")
        .with(Statement::addressee, "voters")
        .rejects("The letter that the mayor wrote was lost.");
    rule("statement.indirect.clause", Statement.class)
        .reads("Kari Solheim said the port would open on Friday.")
        .with(Statement::content, "the port would open on Friday")
        .reads("Kari Solheim backed the plan, saying it would save the port.")
        .with(Statement::speaker, "Kari Solheim")
        .with(Statement::content, "it would save the port")
        .reads("The driver said he lost control, with some witnesses saying he was asleep.")
        .with(Statement::content, "he lost control")
        .reads("The minister said the plan was dead, but her party still wants a vote.")
        .with(Statement::content, "the plan was dead")
        .reads("The minister said the port would close — a claim that her party disputes.")
        .with(Statement::content, "the port would close")
        .reads("The minister said she was ill but declined to say more.")
        .with(Statement::content, "she was ill")
        .reads("Kari Solheim said the road was \"safe\" and would open on Monday.")
        .with(Statement::content, "the road was \"safe\" and would open on Monday")
        .reads("Speaking to reporters at the port, Kari Solheim said it was safe.")
        .with(Statement::addressee, "reporters")
        .reads("At a press conference in Bergen, Kari Solheim said the road was safe.")
        .with(Statement::setting, "a press conference in Bergen")
        .reads("Kari Solheim told the council in a phone call on Monday the road was safe.")
        .with(Statement::setting, "a phone call")
        .reads("The readout said the two ministers discussed the port.")
        .with(Statement::setting, "The readout")
        .reads("The police believe the driver fled on foot.")
        .with(Statement::cueClass, "THINKING")
        .reads("Polls show the union will lose.")
        .with(Statement::content, "the union will lose")
        .rejects("Kari Solheim did not believe the road was safe.")
        .reads("Kari Solheim said hundreds of boats (and two ferries) left the port.")
        .with(Statement::content, "hundreds of boats (and two ferries) left the port")
        .rejects("He had nothing to say.")
        .rejects("In all, the bombings claimed at least 217 lives and injured 5,000.");
    rule("statement.indirect.speaker-last", Statement.class)
        .reads("The port will stay closed until Friday, officials said.")
        .with(Statement::content, "The port will stay closed until Friday")
        .reads("No one was hurt in the fire, the mayor told local radio.")
        .with(Statement::content, "No one was hurt in the fire")
        .reads(
            "Four were hurt, the governor, Ana Ruiz, told local radio, adding that no one had"
                + " died.")
        .with(Statement::speaker, "Ana Ruiz")
        .with(Statement::content, "Four were hurt")
        .reads("The bridge has no friends left in the council, said Ana Ruiz, a clerk.")
        .with(Statement::speaker, "Ana Ruiz")
        .reads("One boat sank; two others came home, police said.")
        .with(Statement::content, "One boat sank; two others came home")
        .reads("After the vote, \"there was a lot of doubt,\" said Ana Ruiz.")
        .with(Statement::mode, "MIXED")
        .rejects("When the talks were over, the mayor left.");
    rule("statement.indirect.speaker-inside", Statement.class)
        .reads("The port, the mayor said on Friday, will stay closed.")
        .with(Statement::content, "The port", "will stay closed")
        .reads("The port, Kari Solheim added, had been closed since March.")
        .with(Statement::speaker, "Kari Solheim")
        .rejects("The port, which the mayor visited, will stay closed.");
    rule("statement.indirect.passive", Statement.class)
        .reads("The attack was claimed by the rebels.")
        .with(Statement::content, "The attack")
        .reads("Kari Solheim was told by the police of a plan.")
        .with(Statement::content, "a plan")
        .reads("The move was called a farce by Kari Solheim.")
        .with(Statement::content, "The move", "a farce")
        .rejects("The mayor was told off.");
    rule("statement.indirect.preposition", Statement.class)
        .reads("The union warned of a strike.")
        .with(Statement::content, "a strike")
        .reads("Kari Solheim spoke of a bad winter.")
        .with(Statement::cue, "spoke of")
        .rejects("Kari Solheim spoke on condition of anonymity.");
    rule("statement.indirect.question", Statement.class)
        .reads("The ministry did not say whether a ransom had been paid.")
        .with(Statement::content, "whether a ransom had been paid")
        .negated()
        .reads("Kari Solheim asked why the port was closed.")
        .with(Statement::content, "why the port was closed")
        .reads("Kari Solheim would not say whether the port was closed.")
        .with(Statement::content, "whether the port was closed")
        .negated()
        .reads("A reporter asked Kari Solheim if the port would close.")
        .with(Statement::content, "if the port would close")
        .with(Statement::addressee, "Kari Solheim")
        .rejects("Nobody knew why the port was closed.");
    rule("statement.indirect.gerund", Statement.class)
        .reads("Kari Solheim denied leaving the port.")
        .with(Statement::content, "leaving the port")
        .reads("The rebels reported seizing two villages.")
        .with(Statement::content, "seizing two villages")
        .rejects("Kari Solheim stopped leaving the port.");
    rule("statement.indirect.relative", Statement.class)
        .reads("The fires, which state media said were under control, burned on.")
        .with(Statement::content, "which", "were under control")
        .with(Statement::speaker, "state media")
        .reads("The union left over what its leader said was an insult.")
        .with(Statement::content, "what", "was an insult")
        .rejects("The fires, which were under control, burned on.");
    rule("statement.indirect.as-clause", Statement.class)
        .reads("As Kari Solheim has pointed out, the port will close in May.")
        .with(Statement::content, "the port will close in May")
        .with(Statement::speaker, "Kari Solheim")
        .reads("The port will close in May, as reported by the Bergen Times.")
        .with(Statement::content, "The port will close in May")
        .reads("The ministry denied that it had sent a boat, as a paper had reported.")
        .with(Statement::content, "it had sent a boat")
        .rejects("As he said goodbye, the lights went out.");
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
        .reads("A new survey found Kari Solheim far ahead of her rivals.")
        .with(Statement::speaker, "new survey")
        .reads("Kari Solheim cited the cost of the bridge.")
        .with(Statement::content, "the cost of the bridge")
        .reads("The rebels claimed responsibility in a statement on Friday.")
        .with(Statement::content, "responsibility")
        .with(Statement::setting, "a statement")
        .reads("The ministry rejected the claim.")
        .with(Statement::cueClass, "DENYING")
        .rejects("The council rejected the bill.")
        .rejects("The rail unions announced a strike from May 6.")
        .rejects("Kari Solheim expressed concern at the delay.")
        .rejects("The storm claimed twelve lives.");
    rule("statement.indirect.object-as", Statement.class)
        .reads("Kari Solheim described the vote as a farce.")
        .with(Statement::content, "the vote as a farce")
        .reads("The police put the number of dead at nine.")
        .with(Statement::content, "the number of dead at nine")
        .rejects("The council named Kari Solheim as its envoy.")
        .rejects("She works as a teacher.");
    rule("statement.indirect.object-name", Statement.class)
        .reads("Kari Solheim called the vote a farce.")
        .with(Statement::content, "the vote a farce")
        .reads("Kari Solheim called the attack \"cowardly\".")
        .with(Statement::content, "the attack \"cowardly\"")
        .reads("Kari Solheim called the vote \"a farce\" in a letter on Friday.")
        .with(Statement::content, "the vote \"a farce\"")
        .with(Statement::setting, "a letter")
        .rejects("Kari Solheim called the ambulance.");
  }

  private void sources() {
    rule("statement.indirect.what-called", Statement.class)
        .reads("The army left in what Kari Solheim called a farce.")
        .with(Statement::content, "a farce")
        .reads("The union rejected what it described as an insult.")
        .with(Statement::cue, "described as")
        .rejects("The army did what it was told.");
    rule("statement.indirect.clear", Statement.class)
        .reads("Kari Solheim made it clear that the port would close.")
        .with(Statement::content, "the port would close")
        .with(Statement::cue, "made it clear")
        .reads("The minister was adamant that the road must open.")
        .with(Statement::speaker, "minister")
        .rejects("It was clear that the road was bad.");
    rule("statement.noun.that-clause", Statement.class)
        .reads("Kari Solheim expressed her belief that the road is safe.")
        .with(Statement::content, "the road is safe")
        .reads("The army's claim that the road is safe was false.")
        .with(Statement::cue, "claim")
        .rejects("The claim that the road is safe was false.");
    rule("statement.according-to", Statement.class)
        .reads("Twelve people were hurt, according to the police.")
        .with(Statement::content, "Twelve people were hurt")
        .with(Statement::speaker, "police")
        .reads("According to the police, twelve people were hurt.")
        .with(Statement::content, "twelve people were hurt")
        .reads("According to her own plan, firms must repay the help.")
        .with(Statement::content, "firms must repay the help")
        .reads("Farmers made up a third of voters, according to exit polls.")
        .with(Statement::content, "Farmers made up a third of voters")
        .rejects("Everything went according to plan.");
  }
}
