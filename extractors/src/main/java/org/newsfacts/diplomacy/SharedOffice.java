package org.newsfacts.diplomacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Pos;
import org.newsfacts.model.Actor;
import org.newsfacts.model.ActorKind;
import org.newsfacts.name.NameMention;
import org.newsfacts.office.RoleMention;
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
    TokenRange range = party.range();
    boolean behind = true;
    List<NameMention> states =
        named(TokenRange.of(party.head() + 1, range.to()), NameMention.Kind.COUNTRY);
    if (states.size() < 2) {
      behind = false;
      states = named(TokenRange.of(range.from(), party.head()), NameMention.Kind.DEMONYM);
    }
    if (states.size() < 2) {
      return List.of();
    }
    int first = behind ? range.from() : states.get(states.size() - 1).range().to();
    List<Actor> actors = new ArrayList<>();
    for (NameMention state : states) {
      actors.add(actor(party, state, first, behind));
    }
    return actors;
  }

  private List<NameMention> named(TokenRange range, NameMention.Kind kind) {
    List<NameMention> found = new ArrayList<>();
    if (!range.isEmpty()) {
      for (NameMention name : reading.names().in(range)) {
        if (name.kind() == kind) {
          found.add(name);
        }
      }
    }
    return found;
  }

  private Actor actor(Party party, NameMention state, int first, boolean behind) {
    boolean group = isCrowd(reading.tags().lemma(party.head()));
    String role = role(first, party.head(), group);
    Actor known = group ? null : known(role, state.country());
    if (known != null) {
      return known.withMention(reading.span(party.range()));
    }
    String link = behind ? " " + reading.tokens().lower(party.head() + 1) + " " : "";
    String written = reading.span(state.range()).text();
    return new Actor(
        behind ? role + link + written : written + " " + role,
        group ? ActorKind.GROUP : ActorKind.PERSON,
        role,
        null,
        state.country(),
        reading.span(party.range()),
        List.of());
  }

  private boolean isCrowd(String lemma) {
    return reading.isWord(lemma, PartyWord.CROWD_OFFICE);
  }

  /** "foreign minister" of "the two foreign ministers". */
  private String role(int first, int head, boolean group) {
    int from = first;
    while (from < head
        && (reading.tags().pos(from) == Pos.DET
            || reading.tags().pos(from) == Pos.NUM
            || reading.tags().pos(from) == Pos.PRON
            || reading.tags().pos(from) == Pos.PUNCT)) {
      from++;
    }
    String last = group ? reading.tokens().text(head) : reading.tags().lemma(head);
    String text = reading.tokens().source();
    return from == head
        ? last
        : text.substring(reading.tokens().start(from), reading.tokens().start(head)) + last;
  }

  /** The one who is named with this office somewhere in the article. */
  private @Nullable Actor known(String role, @Nullable String country) {
    for (RoleMention mention : reading.roles().all()) {
      if (country != null
          && country.equals(mention.country())
          && !mention.former()
          && role.equals(mention.role().toLowerCase(Locale.ROOT))) {
        return reading.actors().of(mention.person());
      }
    }
    return null;
  }
}
