package org.newsfacts.concern;

import static org.newsfacts.frame.Role.AGENT;
import static org.newsfacts.frame.Role.CAUSE;
import static org.newsfacts.frame.Role.TOPIC;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.VerbForm;
import org.newsfacts.frame.Argument;
import org.newsfacts.model.Concern;
import org.newsfacts.model.Span;
import org.newsfacts.reading.Reading;
import org.newsfacts.rule.Extractor;
import org.newsfacts.rule.FrameRule;
import org.newsfacts.rule.FrameRules;
import org.newsfacts.rule.Told;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.Tokens;

/** Who is worried about what: "Oman is deeply worried about the fighting". */
public final class ConcernRules {
  private static final FrameRule WORRY =
      FrameRule.named(
              "concern.worry",
              "X expressed concern about Y; X is alarmed by Y; X fears Y, worries that Y; Y worries"
                  + " X; X follows Y with concern; X's concern about Y")
          .act("CONCERN")
          .alsoInSpeech()
          .unless("Kari Solheim is worried.", told -> topic(told) == null)
          .unless("A guard feared killed is alive.", ConcernRules::isFeared)
          .unless("The old bridge was troubled by rust.", ConcernRules::isNobody)
          .unless("Kari Solheim watched the ship with her brother.", ConcernRules::isNoWorry)
          .unless("Kari Solheim alarmed the mayor.", ConcernRules::isByPeople)
          .unless("Kari Solheim voiced concern for the first time.", ConcernRules::isNoTopic)
          .yields(
              told ->
                  new Concern(
                      told.basis(), told.actor(AGENT), Objects.requireNonNull(topic(told))));

  private ConcernRules() {}

  /** Returns the extractor. */
  public static Extractor extractor() {
    return FrameRules.of("concern", List.of("concern-senses"), List.of(WORRY));
  }

  /** What is told as the topic, or the concern itself where it points back: "these concerns". */
  private static @Nullable Span topic(Told told) {
    NounPhrase noun = told.frame().noun();
    if (told.has(TOPIC) || noun == null) {
      return told.spanOrNull(TOPIC);
    }
    return switch (told.reading().tokens().lower(noun.base().from())) {
      case "these", "those", "this", "such", "similar" -> told.reading().span(noun.base());
      default -> null;
    };
  }

  private static boolean isFeared(Told told) {
    Argument topic = told.frame().argument(TOPIC);
    return told.frame().sense().word().equals("fear")
        && topic != null
        && told.reading().tags().form(topic.range().from()) == VerbForm.PAST_PARTICIPLE;
  }

  /** "Numbers of residents" and "a majority of voters" are people, a bridge is not. */
  private static boolean isNobody(Told told) {
    Argument holder = told.frame().argument(AGENT);
    if (holder == null || told.isSomebody(AGENT)) {
      return holder == null;
    }
    Reading reading = told.reading();
    NounPhrase of = reading.clauses().nounAt(holder.head() + 2);
    return of == null
        || !reading.isLemma(holder.head(), ConcernWord.CROWD)
        || !reading.frames().isSomebody(reading.actor(of));
  }

  private static boolean isNoWorry(Told told) {
    Argument with = told.frame().argument(CAUSE);
    return told.frame().sense().has("with")
        && (with == null || !told.reading().isLemma(with.head(), ConcernWord.WORRY));
  }

  /** What alarms is a thing: people who alarm others do something else. */
  private static boolean isByPeople(Told told) {
    return told.frame().sense().has("upsets") && told.isSomebody(TOPIC);
  }

  /**
   * "for the safety of the crew", not "for the first time"; "over the dam", not "over the years".
   */
  private static boolean isNoTopic(Told told) {
    Argument topic = told.frame().argument(TOPIC);
    if (topic == null) {
      return false;
    }
    Tokens tokens = told.reading().tokens();
    int before = topic.range().from() - 1;
    boolean forThing = before >= 0 && SmallWord.FOR.is(tokens.lower(before));
    NounPhrase noun = topic.noun();
    return noun != null && noun.isTime()
        || forThing && !told.reading().isLemma(topic.head(), ConcernWord.SAFETY);
  }
}
