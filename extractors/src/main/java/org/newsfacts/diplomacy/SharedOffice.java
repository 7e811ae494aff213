package org.newsfacts.diplomacy;

import java.util.List;
import org.newsfacts.clause.Pos;
import org.newsfacts.model.Actor;
import org.newsfacts.name.NameMention;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.TokenRange;

/** Several who are told with one office: "the presidents of Norway and Kenya". */
final class SharedOffice {
  private final Reading reading;

  SharedOffice(Reading reading) {
    this.reading = reading;
  }

  /** One actor for each state; none where no two states are named. */
  List<Actor> actors(Party party) {
    if (!party.plural() || !party.office()) {
      return List.of();
    }
    int head = party.head();
    List<NameMention> behind =
        named(TokenRange.of(head + 1, party.range().to()), NameMention.Kind.COUNTRY);
    List<NameMention> before =
        named(TokenRange.of(party.range().from(), head), NameMention.Kind.DEMONYM);
    boolean isBehind = behind.size() > 1;
    List<NameMention> states = isBehind ? behind : before;
    if (states.size() < 2) {
      return List.of();
    }
    int first = isBehind ? party.range().from() : states.get(states.size() - 1).range().to();
    return states.stream().map(state -> actor(party, state, first, isBehind)).toList();
  }

  private List<NameMention> named(TokenRange range, NameMention.Kind kind) {
    return range.isEmpty()
        ? List.of()
        : reading.names().in(range).stream().filter(name -> name.kind() == kind).toList();
  }

  private Actor actor(Party party, NameMention state, int first, boolean behind) {
    boolean group = reading.isLemma(party.head(), PartyWord.CROWD_OFFICE);
    String role = role(first, party.head(), group);
    String link = behind ? " " + reading.tokens().lower(party.head() + 1) + " " : "";
    String written = reading.span(state.range()).text();
    return new Actor(
        behind ? role + link + written : written + " " + role,
        group ? Actor.Kind.GROUP : Actor.Kind.PERSON,
        role,
        null,
        state.country(),
        reading.span(party.range()),
        List.of());
  }

  /** "foreign minister" of "the two foreign ministers". */
  private String role(int first, int head, boolean group) {
    int from = first;
    while (from < head && !isWord(reading.tags().pos(from))) {
      from++;
    }
    String last = group ? reading.tokens().text(head) : reading.tags().lemma(head);
    String text = reading.tokens().source();
    return from == head
        ? last
        : text.substring(reading.tokens().start(from), reading.tokens().start(head)) + last;
  }

  private static boolean isWord(Pos pos) {
    return pos != Pos.DET && pos != Pos.NUM && pos != Pos.PRON && pos != Pos.PUNCT;
  }
}
