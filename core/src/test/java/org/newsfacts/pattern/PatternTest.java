package org.newsfacts.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.newsfacts.pattern.ClausePattern.verb;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Count;
import org.newsfacts.model.Span;
import org.newsfacts.reading.Readers;
import org.newsfacts.reading.Reading;
import org.newsfacts.reading.Scene;
import org.newsfacts.reading.Speech;
import org.newsfacts.reading.Trace;
import org.newsfacts.text.Article;

/** Sentences against patterns; a match is shown by what it captured. */
class PatternTest {
  private static final Readers READERS = new Readers(Lexicon.english());
  private static final Capture<Actor> WHO = Capture.actor("who");
  private static final Capture<Span> WHAT = Capture.words("what");
  private static final Capture<Span> WHOM = Capture.words("whom");
  private static final Capture<Count> MANY = Capture.count("many");
  private static final Capture<NounPhrase> NOUN = Capture.noun("noun");

  @Test
  void subjectsAndObjects() {
    Pattern pattern = verb("visit").with(Parts.active(), Parts.subject(WHO), Parts.object(WHAT));
    assertThat(read(pattern, "Ana Ruiz visited the port."))
        .containsExactly("what=\"the port\", who=Ana Ruiz");
    assertThat(read(pattern, "Ana Ruiz landed and visited the port."))
        .containsExactly("what=\"the port\", who=Ana Ruiz");
    assertThat(read(pattern, "The port was visited by Ana Ruiz.")).isEmpty();
  }

  @Test
  void agentsOfPassives() {
    Pattern pattern = verb("visit").with(Parts.passive(), Parts.subject(WHAT), Parts.agent(WHO));
    assertThat(read(pattern, "The port was visited by Ana Ruiz."))
        .containsExactly("what=\"The port\", who=Ana Ruiz");
  }

  @Test
  void whatFollowsAPreposition() {
    Pattern pattern = verb("warn").with(Parts.prep(WHOM, "of", "against"));
    assertThat(read(pattern, "The mayor warned of floods in the north."))
        .containsExactly("whom=\"floods\"");
    assertThat(
            read(
                verb("warn").with(Parts.prepToEnd(WHAT, "of")),
                "The mayor warned of floods in the north."))
        .containsExactly("what=\"floods in the north\"");
    assertThat(read(pattern, "The mayor warned the crews.")).isEmpty();
  }

  @Test
  void clausesUnderTheVerb() {
    assertThat(
            read(
                verb("ask").with(Parts.object(WHOM), Parts.infinitive(WHAT)),
                "She asked the crews to leave at once."))
        .containsExactly("what=\"leave at once\", whom=\"the crews\"");
    assertThat(
            read(verb("demand").with(Parts.thatClause(WHAT)), "She demanded that the crews leave."))
        .containsExactly("what=\"the crews leave\"");
    assertThat(
            read(
                verb("accuse").with(Parts.gerund(WHAT, "of")), "She accused the crews of leaving."))
        .containsExactly("what=\"leaving\"");
  }

  @Test
  void partsThatMayBeMissingOrMustBe() {
    Pattern pattern =
        verb("thank").with(Parts.object(WHOM), Parts.optional(Parts.prepToEnd(WHAT, "for")));
    assertThat(read(pattern, "She thanked the crews.")).containsExactly("whom=\"the crews\"");
    assertThat(read(pattern, "She thanked the crews for their help."))
        .containsExactly("what=\"their help\", whom=\"the crews\"");
    Pattern bare = verb("thank").with(Parts.object(WHOM), Parts.not(Parts.hasPrep("for")));
    assertThat(read(bare, "She thanked the crews for their help.")).isEmpty();
    Pattern either = verb("call").with(Parts.either(Parts.prep(WHOM, "on"), Parts.object(WHOM)));
    assertThat(read(either, "She called on the crews to leave."))
        .containsExactly("whom=\"the crews\"");
    assertThat(read(either, "She called the crews.")).containsExactly("whom=\"the crews\"");
  }

  @Test
  void wordsInARow() {
    Pattern pattern =
        TokenPattern.anchor("toll").then(TokenPattern.gap(4), TokenPattern.count(MANY));
    assertThat(read(pattern, "Quake toll now stands at 31")).hasSize(1);
    assertThat(read(pattern, "The toll of the quake that shook the whole island was 31")).isEmpty();
    Pattern left = TokenPattern.anchor("dead").after(TokenPattern.count(MANY));
    assertThat(read(left, "Storm leaves at least 12 dead")).hasSize(1);
    Pattern noun =
        TokenPattern.anchor("end").then(TokenPattern.word("to"), TokenPattern.noun(NOUN));
    assertThat(read(noun, "Calls for an end to the siege of the town")).hasSize(1);
  }

  @Test
  void evidenceReachesOverAllThatWasCaptured() {
    Match match =
        matches(
                verb("visit").with(Parts.subject(WHO), Parts.object(WHAT)),
                "On Monday Ana Ruiz visited the port.")
            .get(0);
    assertThat(match.evidence().text()).isEqualTo("Ana Ruiz visited the port");
    assertThat(match.find(WHOM)).isEmpty();
    assertThatThrownBy(() -> match.get(WHOM))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("nothing captured as \"whom\"");
  }

  private static List<String> read(Pattern pattern, String text) {
    List<String> shown = new ArrayList<>();
    for (Match match : matches(pattern, text)) {
      shown.add(match.describe());
    }
    return shown;
  }

  private static List<Match> matches(Pattern pattern, String text) {
    Reading reading = READERS.read(Article.of(text));
    Scene scene = new Scene(reading, Speech.of(List.of(), 0), Trace.none());
    List<Match> matches = new ArrayList<>();
    for (int token = 0; token < reading.tokens().size(); token++) {
      if (pattern.triggers().contains(reading.tags().lemma(token))) {
        pattern.match(scene, token, matches::add);
      }
    }
    return matches;
  }
}
