package org.newsfacts.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.text.Lines;
import org.newsfacts.text.Quotations;
import org.newsfacts.text.Sentences;
import org.newsfacts.text.TokenRange;
import org.newsfacts.text.Tokens;

/**
 * Clauses are shown as {@code kind: subject | verb | objects | prepositional phrases}; a shared
 * subject stands in brackets, empty parts at the end are left out.
 */
class ClauseReaderTest {
  private static final Lexicon ENGLISH = Lexicon.english();
  private static final Tagger TAGGER = new Tagger(ENGLISH);
  private static final ClauseReader READER = new ClauseReader(ENGLISH);

  @Test
  void verbsShareTheirSubject() {
    assertThat(read("Both leaders condemned the attack and called on the council to act."))
        .containsExactly(
            "main: Both leaders | condemned | the attack",
            "main: (Both leaders) | called || on the council",
            "infinitive: (the council) | to act");
  }

  @Test
  void participlesShareTheSubject() {
    assertThat(read("The drones hit a depot, killing nine workers and wounding dozens."))
        .containsExactly(
            "main: The drones | hit | a depot",
            "participle: (The drones) | killing | nine workers",
            "participle: (The drones) | wounding | dozens");
    assertThat(read("Speaking in Bern, Ms Keller urged both sides to stop."))
        .containsExactly(
            "main: Ms Keller | urged | both sides",
            "participle: (Ms Keller) | Speaking || in Bern",
            "infinitive: (both sides) | to stop");
  }

  @Test
  void speechHasClausesWithAndWithoutThat() {
    assertThat(read("She told reporters that the bridge was safe and that trains would run."))
        .containsExactly(
            "main: She | told | reporters",
            "complement: the bridge | was",
            "complement: trains | would run");
    assertThat(read("The minister, who met her Omani counterpart, said talks would resume."))
        .containsExactly(
            "main: The minister | said",
            "relative: (The minister) | met | her Omani counterpart",
            "complement: talks | would resume");
  }

  @Test
  void speakersStandAfterAComma() {
    assertThat(read("The plan failed, said Ms Berg."))
        .containsExactly("main: The plan | failed", "parenthetical: Ms Berg | said");
    assertThat(read("The talks, said Ms Berg, would go on."))
        .contains("main: The talks | would go || on", "parenthetical: Ms Berg | said");
    assertThat(read("The plan failed, the ministry said, because the rains came early."))
        .containsExactly(
            "main: The plan | failed",
            "parenthetical: the ministry | said",
            "adverbial: the rains | came");
  }

  @Test
  void aPrayerDoesNotSpeak() {
    assertThat(read("He stood up, said a prayer and left."))
        .containsExactly(
            "main: He | stood || up", "main: (He) | said | a prayer", "main: (He) | left");
  }

  @Test
  void whoIsTheSubject() {
    assertThat(read("It was the president who called the king."))
        .contains("relative: (the president) | called | the king");
    assertThat(read("The letter the king sent was lost.")).contains("relative: the king | sent");
    assertThat(read("He died in a raid that officials blamed on rebels."))
        .contains("relative: officials | blamed || on rebels");
  }

  @Test
  void theVerbOfTheSubjectComesLast() {
    assertThat(read("Rebels who stormed the base killed 12 soldiers."))
        .containsExactly(
            "main: Rebels | killed | 12 soldiers", "relative: (Rebels) | stormed | the base");
    assertThat(read("In the suburb where a rocket fired from Gaza landed two men died."))
        .contains("relative: a rocket | landed");
    assertThat(read("Hospitals treating the wounded said they were running out of blood."))
        .containsExactly(
            "main: Hospitals | said",
            "participle: (Hospitals) | treating | the wounded",
            "complement: they | were running || out of blood");
    assertThat(read("The man who said the war was lost left."))
        .contains("main: The man | left", "complement: the war | was lost");
  }

  @Test
  void passivesAreGapped() {
    assertThat(read("Two were killed and 30 wounded in the blast."))
        .containsExactly("main: Two | were killed", "main: 30 | wounded || in the blast");
    assertThat(clauses("Two were killed and 30 wounded.")).allMatch(Clause::isPassive);
  }

  @Test
  void quantifiersOpenTheSubject() {
    assertThat(read("At least six people died and nearly 40 fled."))
        .containsExactly("main: At least six people | died", "main: nearly 40 | fled");
    assertThat(read("More than a dozen people have been detained."))
        .containsExactly("main: More than a dozen people | have been detained");
    assertThat(read("No one was hurt.")).containsExactly("main: No one | was hurt");
  }

  @Test
  void manyStandAlone() {
    assertThat(read("Many were hurt and several of them died."))
        .containsExactly("main: Many | were hurt", "main: several of them | died");
    assertThat(read("The mayor himself told them."))
        .containsExactly("main: The mayor himself | told | them");
  }

  @Test
  void clausesAreSubjects() {
    assertThat(read("What worries doctors most is the lack of beds, Dr Amara Keita said."))
        .contains("complement:  | worries | doctors", "parenthetical: Dr Amara Keita | said");
  }

  @Test
  void pronounsTakeOverFromWhatStoodBefore() {
    assertThat(read("A judge and a keen sailor, he left at noon."))
        .containsExactly("main: he | left || at noon");
    assertThat(read("On January 8, 2031, the bridge fell."))
        .containsExactly("main: the bridge | fell || on January 8");
    assertThat(read("He issued a call for both sides to stop."))
        .contains("infinitive: (both sides) | to stop");
  }

  @Test
  void subjectsStandBehindBe() {
    assertThat(read("Among the dead were three nurses, officials said."))
        .containsExactly(
            "main: three nurses | were || among the dead", "parenthetical: officials | said");
  }

  @Test
  void verbsStandAroundTheirSubject() {
    assertThat(read("Nor did the army confirm the report."))
        .containsExactly("main: the army | confirm | the report");
    assertThat(clauses("Nor did the army confirm the report.")).allMatch(Clause::isNegated);
    assertThat(clauses("Nor did the army confirm the report.")).noneMatch(Clause::isHypothetical);
  }

  @Test
  void whatIsSupposedIsNotTold() {
    assertThat(clauses("Should the parties seek a truce, Oman would host them.").get(0))
        .matches(Clause::isHypothetical);
    assertThat(clauses("If the army attacks the town, thousands will flee.").get(1))
        .matches(Clause::isHypothetical);
    assertThat(clauses("Has the army left the town?").get(0)).matches(Clause::isHypothetical);
    assertThat(clauses("The army left the town.").get(0)).matches(c -> !c.isHypothetical());
  }

  @Test
  void daysAreNoSubjects() {
    assertThat(read("The council this week adopted the text."))
        .containsExactly("main: The council | adopted | the text");
    assertThat(read("On Monday the council met in Bern."))
        .containsExactly("main: the council | met || on Monday, in Bern");
  }

  @Test
  void subjectsStandBehindAnOpeningPhrase() {
    assertThat(read("In Lisbon parliament passed a motion."))
        .containsExactly("main: parliament | passed | a motion | in Lisbon");
    assertThat(read("On Monday gunmen ambushed a convoy."))
        .containsExactly("main: gunmen | ambushed | a convoy | on Monday");
    assertThat(read("On live radio Holm also attacked the law."))
        .containsExactly("main: Holm | attacked | the law | on live radio");
    assertThat(read("In Lisbon President Ruiz resigned."))
        .containsExactly("main: President Ruiz | resigned || in Lisbon");
    assertThat(read("On Monday night the convoy left."))
        .containsExactly("main: the convoy | left || on Monday night");
    assertThat(read("In the car were two men."))
        .containsExactly("main: two men | were || in the car");
  }

  @Test
  void conditionsStandInsideWhatIsTold() {
    assertThat(read("Ruiz told voters that if Iran were a stock, he would buy it."))
        .contains("complement: he | would buy | it", "adverbial: Iran | were | a stock");
    assertThat(read("A document filed Thursday says that the mayor left."))
        .contains("main: A document | says", "complement: the mayor | left");
  }

  @Test
  void shortFormsStandInside() {
    assertThat(read("He met Harbour Union (HU) President Jan Berg on Friday."))
        .containsExactly("main: He | met | Harbour Union (HU) President Jan Berg | on Friday");
    assertThat(read("He joined the Harbour Union (HU) on Friday."))
        .containsExactly("main: He | joined | the Harbour Union | on Friday");
  }

  @Test
  void infinitivesInAList() {
    assertThat(read("We call on Oman to do its duty, take a stand, and with our help rebuild it."))
        .containsExactly(
            "main: We | call || on Oman",
            "infinitive: (Oman) | to do | its duty",
            "infinitive: (Oman) | take | a stand | with our help",
            "infinitive: (Oman) | rebuild | it");
  }

  @Test
  void daysEndBeforeNames() {
    assertThat(read("On Monday Ana Ruiz visited the port."))
        .containsExactly("main: Ana Ruiz | visited | the port | on Monday");
    assertThat(read("In March Oman opened a port."))
        .containsExactly("main: Oman | opened | a port | in March");
    assertThat(read("She told the Sunday Times that Oman on Monday had closed it."))
        .contains(
            "main: She | told | the Sunday Times",
            "complement: Oman | had closed | it | on Monday");
  }

  @Test
  void prepositionsAndConjunctionsTogether() {
    assertThat(
            read(
                "Norway and Oman, which brokered the deal, thanked both sides for their patience."))
        .contains("main: Norway and Oman | thanked | both sides | for their patience");
  }

  @Test
  void whatIsToldOfAPhraseIsToldOfItsHead() {
    assertThat(read("Norland condemned a blast in Lumo, Oman, which killed nine."))
        .contains("relative: (a blast) | killed | nine");
    assertThat(read("He spoke in Oman, which hosts the talks."))
        .contains("relative: (Oman) | hosts | the talks");
    assertThat(read("A truce in Lumo, brokered by Oman, held."))
        .contains(
            "main: A truce in Lumo | held", "participle: (A truce in Lumo) | brokered || by Oman");
    assertThat(read("Police described a raid on a camp in Lumo that wounded nine."))
        .contains("relative: (a raid) | wounded | nine");
    assertThat(read("The minister of the interior of Norland, who met him, left."))
        .contains("relative: (The minister of the interior of Norland) | met | him");
    assertThat(read("The widow of Jan Berg, who was shot in Lumo, left."))
        .contains("relative: (Jan Berg) | was shot || in Lumo");
  }

  @Test
  void participlesBehindNumbersAreNoVerbs() {
    assertThat(read("Relatives of the 12 kidnapped sailors waited in Lumo."))
        .containsExactly("main: Relatives of the 12 kidnapped sailors | waited || in Lumo");
  }

  @Test
  void infinitivesWithoutToFollowTheirObject() {
    assertThat(read("Envoys urged the officers to let the council resume its work."))
        .containsExactly(
            "main: Envoys | urged | the officers",
            "infinitive: (the officers) | to let | the council",
            "infinitive: (the council) | resume | its work");
    assertThat(read("She urged residents to remain calm and respect the curfew."))
        .contains("infinitive: (residents) | respect | the curfew");
  }

  @Test
  void whoWasBlamedDidIt() {
    assertThat(read("The owner fired Leng for saying it."))
        .contains("gerund: (Leng) | saying | it");
    assertThat(read("The party used the raid for winning votes."))
        .contains("gerund: (The party) | winning | votes");
  }

  @Test
  void neverAndNoLongerDeny() {
    assertThat(clauses("The army no longer controls the port.")).allMatch(Clause::isNegated);
    assertThat(clauses("Neither Bern nor Oslo condemned the raid.")).allMatch(Clause::isNegated);
    assertThat(clauses("Nor has Bern condemned it.")).allMatch(Clause::isNegated);
    assertThat(read("Both ministers have both criticised the plan."))
        .containsExactly("main: Both ministers | have both criticised | the plan");
  }

  @Test
  void auxiliariesGoTogether() {
    assertThat(read("Oslo said it was in touch and was urging both sides to stop."))
        .contains("complement: (it) | was urging | both sides");
  }

  @Test
  void daysStandBehindNouns() {
    assertThat(read("The envoy had a phone discussion Saturday with the king."))
        .containsExactly("main: The envoy | had | a phone discussion");
    assertThat(owners("The envoy had a phone discussion Saturday with the king."))
        .containsExactly("with: a phone discussion");
  }

  @Test
  void questionsTellNothing() {
    assertThat(clauses("Who shelled the port?")).allMatch(Clause::isHypothetical);
    assertThat(clauses("Why did Norland condemn the raid?")).allMatch(Clause::isHypothetical);
    assertThat(clauses("The raid failed, but will it end the war?").get(0))
        .matches(clause -> !clause.isHypothetical());
    assertThat(read("\"Go home!\" shouted the mayor.")).contains("main: the mayor | shouted");
  }

  @Test
  void passivesAreGappedBehindACommaToo() {
    assertThat(read("Nine were killed, dozens injured and two abducted near Lumo."))
        .containsExactly(
            "main: Nine | were killed",
            "main: dozens | injured",
            "main: two | abducted || near Lumo");
  }

  @Test
  void comparisonsStandInsideTheSubject() {
    assertThat(read("The party as a whole rejected the plan."))
        .contains("main: The party as a whole | rejected | the plan");
  }

  @Test
  void somebodyIsToldOfSomething() {
    assertThat(owners("The mayor was told by the police of a plan."))
        .containsExactly("by: was told", "of: was told");
    assertThat(owners("They freed the town from the terror of war."))
        .containsExactly("from: freed", "of: the terror");
  }

  @Test
  void phrasesBelongToTheNounThatTakesThem() {
    assertThat(owners("Norland condemned the attack on the port in strong terms."))
        .containsExactly("on: the attack", "in: condemned");
    assertThat(owners("The union accused the head of the board of theft."))
        .containsExactly("of: the head", "of: accused");
    assertThat(owners("Rebels blamed the attack on the army.")).containsExactly("on: blamed");
    assertThat(owners("The envoy held talks with rebels about the siege of Lumo."))
        .containsExactly("with: talks", "about: talks", "of: the siege");
    assertThat(owners("She thanked the king for his support for the plan on Monday."))
        .containsExactly("for: thanked", "for: his support", "on: thanked");
    assertThat(owners("He met her in Bern with two aides."))
        .containsExactly("in: met", "with: met");
    assertThat(owners("The shelling of the camp at noon killed nine."))
        .containsExactly("of: The shelling", "at: killed");
  }

  @Test
  void aParticleLeavesTheObjectToItsVerb() {
    assertThat(read("Rebels carried out a raid and took over the town."))
        .containsExactly(
            "main: Rebels | carried | a raid | out", "main: (Rebels) | took | the town | over");
    assertThat(read("The mayor looked over the bay."))
        .containsExactly("main: The mayor | looked || over the bay");
  }

  @Test
  void aVerbInIngMayBeTheSubject() {
    assertThat(read("Resolving this quarrel over the well would take years."))
        .containsExactly("main:  | would take | years", "gerund:  | Resolving | this quarrel");
    assertThat(read("Oslo said shelling the port was a crime."))
        .containsExactly(
            "main: Oslo | said", "complement:  | was | a crime", "gerund:  | shelling | the port");
  }

  @Test
  void aShortNameInBracketsPartsNoPhrase() {
    assertThat(read("A Harbour Patrol Force (HPF) boat sank."))
        .containsExactly("main: A Harbour Patrol Force (HPF) boat | sank");
  }

  @Test
  void aPhraseWithInBelongsToWhatItTells() {
    assertThat(read("Nordkorn built a plant in Lima. Tarn is a town in the north."))
        .containsExactly("main: Nordkorn | built | a plant | in Lima", "main: Tarn | is | a town");
    assertThat(read("Peru condemned the raid in Lima."))
        .containsExactly("main: Peru | condemned | the raid");
  }

  /** Each preposition with what its phrase belongs to. */
  private static List<String> owners(String text) {
    Tokens tokens = Tokens.of(text);
    List<String> shown = new ArrayList<>();
    for (Clause clause : clauses(text)) {
      VerbGroup verb = clause.verb();
      for (PrepPhrase phrase : clause.phrases()) {
        NounPhrase owner = phrase.owner();
        String name =
            owner != null
                ? words(owner.base(), tokens)
                : verb == null ? "" : words(verb.range(), tokens);
        shown.add(phrase.word() + ": " + name);
      }
    }
    return shown;
  }

  private static List<String> read(String text) {
    Tokens tokens = Tokens.of(text);
    List<String> shown = new ArrayList<>();
    for (Clause clause : clauses(text)) {
      shown.add(shown(clause, tokens));
    }
    return shown;
  }

  private static List<Clause> clauses(String text) {
    Tokens tokens = Tokens.of(text);
    Lines lines = Lines.of(text);
    Sentences sentences = Sentences.of(tokens, lines);
    Quotations quotations = Quotations.of(tokens, sentences, lines);
    return READER.read(tokens, sentences, quotations, TAGGER.tag(tokens, sentences)).all();
  }

  private static String shown(Clause clause, Tokens tokens) {
    NounPhrase subject = clause.subject();
    VerbGroup verb = clause.verb();
    String name = subject == null ? "" : words(subject.range(), tokens);
    List<String> objects = new ArrayList<>();
    for (NounPhrase object : clause.objects()) {
      objects.add(words(object.range(), tokens));
    }
    List<String> preps = new ArrayList<>();
    for (PrepPhrase prep : clause.preps()) {
      NounPhrase object = prep.object();
      preps.add(prep.word() + (object == null ? "" : " " + words(object.range(), tokens)));
    }
    String line =
        clause.kind().name().toLowerCase(Locale.ROOT)
            + ": "
            + (clause.isSubjectShared() ? "(" + name + ")" : name)
            + " | "
            + (verb == null ? "" : words(verb.range(), tokens))
            + " | "
            + String.join(", ", objects)
            + " | "
            + String.join(", ", preps);
    String shown = line.replace("|  |", "||").stripTrailing();
    while (shown.endsWith("|")) {
      shown = shown.substring(0, shown.length() - 1).stripTrailing();
    }
    return shown;
  }

  private static String words(TokenRange range, Tokens tokens) {
    return tokens.span(range).text();
  }
}
