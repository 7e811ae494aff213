package org.newsfacts.dossier;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Fact;
import org.newsfacts.model.Involved;
import org.newsfacts.model.Span;
import org.newsfacts.model.dossier.Citation;
import org.newsfacts.model.dossier.Position;

/**
 * Who condemned, urged, accused, thanked, feared, offered what, from all reports of it, in whatever
 * words: "condemned Monday's bombing" and "deplored the blast in Aden" are one position.
 */
final class Positions {
  /** The part of each type that says what it is about. */
  private static final Map<String, String> ABOUT =
      Map.of(
          "Condemnation", "target",
          "Appeal", "action",
          "Endorsement", "target",
          "Concern", "topic",
          "Offer", "offer",
          "Accusation", "charge");

  private static final int WORDINGS_KEPT = 12;

  private final People people;
  private final Spellings spellings;
  private final Matters matters;
  private final Desk<Stand, OpenPosition> desk;

  Positions(Spellings spellings, Matters matters, People people, Policy policy, DossierSink sink) {
    this.spellings = spellings;
    this.matters = matters;
    this.people = people;
    this.desk =
        new Desk<>(
            "position", (stand, open) -> compare(stand, open, policy), OpenPosition::new, sink);
  }

  /** What one report tells of a position. */
  record Stand(
      Citation source, String holder, Fact fact, Matters.Matter matter, List<String> towards)
      implements Sourced {}

  /** A position that reports may still tell of. */
  static final class OpenPosition extends Open<Stand> {
    private final Set<String> towards = new LinkedHashSet<>();
    private final Map<String, Matters.Matter> wordings = new LinkedHashMap<>();

    private OpenPosition(String id) {
      super(id);
    }

    @Override
    void take(Stand stand) {
      towards.addAll(stand.towards());
      if (wordings.size() < WORDINGS_KEPT) {
        wordings.putIfAbsent(stand.matter().folded(), stand.matter());
      }
    }

    Position closed() {
      Stand first = reports().get(0);
      return new Position(
          id(),
          first.holder(),
          first.fact().type(),
          first.matter().text(),
          List.copyOf(towards),
          first.fact().negated(),
          first.fact().modality(),
          wordings.values().stream().map(Matters.Matter::text).toList(),
          citations(),
          decisions());
    }
  }

  Desk<Stand, OpenPosition> desk() {
    return desk;
  }

  void enter(Report report, Fact fact) {
    String part = ABOUT.get(fact.type());
    Actor holder = part == null ? null : holder(fact);
    if (part == null || holder == null) {
      return;
    }
    Citation source = Tellings.citation(report, fact);
    People.Known known = people.of(holder, source);
    String about = fact.parts().get(part) instanceof Span span ? span.text() : "";
    List<String> towards =
        fact.actors().stream()
            .filter(one -> one.part().equals("addressees") || one.part().equals("accused"))
            .map(one -> one.actor().name())
            .toList();
    String name = known == null ? holder.name() : known.name();
    String key = fact.type() + " " + (known == null ? spellings.fold(name) : known.id());
    desk.enter(
        new Stand(source, name, fact, matters.of(about), towards), List.of(key), List.of(key));
  }

  private static @Nullable Actor holder(Fact fact) {
    return fact.actors().stream()
        .filter(one -> Fact.VOICES.contains(one.part()))
        .map(Involved::actor)
        .findFirst()
        .orElse(null);
  }

  private Match compare(Stand stand, OpenPosition open, Policy policy) {
    Match match = new Match();
    Stand first = open.reports().get(0);
    if (first.fact().negated() != stand.fact().negated()
        || first.fact().modality() != stand.fact().modality()) {
      match.refuse(() -> "denied, planned or only possible in one of them");
    }
    if (isTowardsOthers(open.towards, stand.towards())) {
      match.refuse(() -> "towards others: " + open.towards + " and " + stand.towards());
    }
    Matters.Matter like = null;
    for (Matters.Matter wording : open.wordings.values()) {
      like = like == null && matters.isOne(wording, stand.matter()) ? wording : like;
    }
    if (like == null) {
      match.refuse(
          () -> "another matter: " + first.matter().text() + " and " + stand.matter().text());
      return match;
    }
    String worded = like.text();
    match.speaksFor(1, () -> "one matter: " + worded + " and " + stand.matter().text());
    boolean named = !Collections.disjoint(like.names(), stand.matter().names());
    LocalDate told = stand.told();
    LocalDate last = open.lastDay();
    int most = named ? policy.followUp() : policy.lasting();
    if (told != null && last != null && Open.apart(told, last) > most) {
      match.refuse(() -> "told too far apart: " + last + " and " + told);
    }
    return match;
  }

  /** "urged Iran", "urged Israel": two; "urged both sides" may mean either. */
  private boolean isTowardsOthers(Collection<String> some, Collection<String> others) {
    boolean named = !some.isEmpty() && !others.isEmpty();
    for (String one : some) {
      named &= Character.isUpperCase(one.codePointAt(0));
      named &= others.stream().noneMatch(other -> spellings.overlap(one, other) > 0);
    }
    return named && others.stream().allMatch(one -> Character.isUpperCase(one.codePointAt(0)));
  }
}
