package org.newsfacts.statement;

import org.newsfacts.lexicon.Listed;

/** What a word does in a sentence of speech: list "reporting-words". */
enum SpeechWord implements Listed {
  /** Something written or broadcast: "the <em>statement</em> said". */
  DOCUMENT,
  /** A document of the office that issues it, also when called by another name: "the readout". */
  OFFICIAL,
  /** What shows pictures, not findings: "<em>footage</em> shows a boat". */
  PICTURE,
  /** Who looks into things for others: "the <em>inquiry</em> found that ...". */
  INQUIRER,
  /** Who may be told: "said to <em>reporters</em>". */
  AUDIENCE,
  /** Where or how, behind "in", "at", "during": "said in an <em>interview</em>". */
  SETTING,
  /** Where, behind "on": "said on <em>television</em>". */
  AIRED,
  /** How, behind "by": "said by <em>email</em>". */
  SENT,
  /** On what terms: "spoke on <em>condition</em> of anonymity". */
  TERMS,
  /** Who may stand behind a verb without an article: "..., reported <em>officials</em>". */
  BARE_SPEAKER,
  /** Whom a paper cites is not what it cites: "citing <em>officials</em>". */
  CITED,
  /** Nobody who speaks: "<em>it</em> was clear that ...". */
  NOBODY,
  /** A day, behind a verb: "said <em>Monday</em>". */
  CALENDAR,
  /** Hears, never speaks: "told <em>them</em>". */
  HEARER,
  /** Makes a time of a phrase: "said a week <em>ago</em>". */
  PAST_TIME,
  /** What is followed, not who speaks: "it went according to <em>plan</em>". */
  MEASURE,
  /** By what something is given out: "according to the <em>size</em> of each party". */
  SCALE,
  /** What is claimed without a word: "the storm claimed twelve <em>lives</em>". */
  TAKEN,
  /** What has a number: "put the <em>toll</em> at nine". */
  COUNTED,
  /** Read as a concern, an appeal or support: "expressed <em>concern</em>". */
  FELT,
  /** What is rejected in words, not by a vote: "rejected the <em>claim</em>". */
  CLAIM,
  /** Read as a protest: "announced a <em>strike</em>". */
  STRIKE,
  /** Whose job it is: "named him as <em>its</em> envoy". */
  OWNER,
  /** "made it <em>clear</em> that ...". */
  PLAIN,
  /** "was <em>adamant</em> that ...". */
  FIRM,
  /** What is not said: "declined to <em>comment</em>". */
  TELLING,
  /** Done by speaking: "<em>continued</em> to say". */
  DOING,
  /** What the speaker does next: "said it was safe and <em>added</em> that ...". */
  RESUMING,
  /** Gives a noun voice: "<em>expressed</em> his belief that ...". */
  VOICING,
  /** Puts a document out: "<em>issued</em> a statement". */
  ISSUING,
  /** Whose object hears it: "<em>told</em> reporters". */
  TELLS_SOMEBODY,
  /** Who hears it stands behind "to": "<em>said</em> to reporters". */
  SAYS_TO_SOMEBODY,
  /** Begins a participle with a setting: "<em>speaking</em> at a rally, she said ...". */
  SPEAKING,
  /** Gives another one's words: "<em>quoted</em> her as saying". */
  QUOTING,
  /** Tells what is meant, as a participle: "he said, <em>alluding</em> to the vote". */
  POINTING,
  /** Names whose words they are: "<em>citing</em> officials". */
  CITING,
  /** Tells who somebody is: "were <em>identified</em> as farmers". */
  NAMING,
  /** Rules rather than speaks: "the <em>court</em> dismissed the appeal". */
  BENCH,
  /** "<em>Proposed</em> that it be scrapped": an appeal, where the clause has a bare verb. */
  WANTING,
  /** What is put right: "an earlier <em>version</em> of this article said". */
  CORRECTED,
  /** Nobody who speaks: "<em>no</em> group said". */
  NEGATIVE,
  /** Labels a question: "<em>Q</em>: Will you stay?". */
  ASKS,
  /** Labels an answer: "<em>A</em>: We will.". */
  ANSWERS,
  /** Before a name in a label: "<em>MR</em> LUND: We will stay.". */
  ADDRESS,
  /** Heads a line but speaks nothing: "<em>UPDATE</em>: ...". */
  LABEL,
  /** Said of oneself: "<em>we</em> share your anger". */
  OWN_VOICE,
  /** Opens a question: "asked <em>whether</em> he left". */
  QUESTION,
  /** Links a clause, opens no speaker: "<em>who</em> the mayor said". */
  LINK,
  /** May stand between "that" and its clause: "that <em>if</em> it rained, ...". */
  OPENER,
  /** Opens a phrase that frames what is said: "<em>in</em> other words, he said". */
  FRAMES,
  /** Opens what is said before its subject: "said <em>if</em> elected she would go". */
  CONDITION,
  /** Joins on a clause that may be the reporter's: ", <em>but</em> she still hopes". */
  JOINT,
  /** Opens the reporter's remark: "..., <em>although</em> he had no ticket". */
  ASIDE,
  /** Opens what else happened, behind the speaker: "..., he said, <em>while</em> boats sank". */
  TRAILING,
  /** Opens a remark behind a comma: "..., <em>which</em> nobody had seen". */
  RELATIVE;

  @Override
  public String list() {
    return "reporting-words";
  }
}
