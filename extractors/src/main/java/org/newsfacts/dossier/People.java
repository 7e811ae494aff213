package org.newsfacts.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsfacts.model.Actor;
import org.newsfacts.model.dossier.Citation;
import org.newsfacts.model.dossier.Person;

/** The people that are told of: one for all spellings, never joined on the surname alone. */
final class People {
  private static final double SAME_OFFICE = 0.6;

  private final Spellings spellings;
  private final Desk<Mention, Known> desk;

  People(Spellings spellings, DossierSink sink) {
    this.spellings = spellings;
    this.desk = new Desk<>("person", this::compare, Known::new, false, sink);
  }

  /** One telling of a person. */
  record Mention(Citation source, Actor actor, List<String> words) implements Sourced {}

  /** A person reports may still tell of. */
  static final class Known extends Open<Mention> {
    private final Map<String, Integer> spelled = new LinkedHashMap<>();
    private final Map<String, List<String>> folded = new LinkedHashMap<>();
    private final Map<String, Person.Tenure> tenures = new LinkedHashMap<>();
    private final Set<String> countries = new LinkedHashSet<>();
    private String article = "";
    private int articles;

    private Known(String id) {
      super(id);
    }

    @Override
    boolean keepsReports() {
      return false;
    }

    @Override
    boolean isNews(Mention mention) {
      return !spelled.containsKey(mention.actor().name());
    }

    @Override
    void take(Mention mention) {
      Actor actor = mention.actor();
      folded.putIfAbsent(actor.name(), mention.words());
      spelled.merge(actor.name(), 1, Integer::sum);
      if (!article.equals(mention.source().article())) {
        article = mention.source().article();
        articles++;
      }
      if (actor.country() != null) {
        countries.add(actor.country());
      }
      String role = actor.role();
      if (role != null) {
        LocalDate day = mention.told();
        tenures.merge(
            role.toLowerCase(Locale.ROOT) + "|" + actor.affiliation(),
            new Person.Tenure(role, actor.affiliation(), day, day),
            (one, more) ->
                new Person.Tenure(
                    one.role(),
                    one.affiliation(),
                    earlier(one.first(), more.first()),
                    later(one.last(), more.last())));
      }
    }

    /** Returns the spelling told most often. */
    String name() {
      String best = "";
      int most = 0;
      for (Map.Entry<String, Integer> entry : spelled.entrySet()) {
        if (entry.getValue() > most) {
          most = entry.getValue();
          best = entry.getKey();
        }
      }
      return best;
    }

    Person closed() {
      return new Person(
          id(),
          name(),
          List.copyOf(spelled.keySet()),
          List.copyOf(tenures.values()),
          articles,
          decisions());
    }
  }

  Desk<Mention, Known> desk() {
    return desk;
  }

  /** Returns the person an actor is; null for bodies, countries, and people without a full name. */
  @Nullable Known of(@Nullable Actor actor, Citation source) {
    if (actor == null || actor.kind() != Actor.Kind.PERSON || isOffice(actor)) {
      return null;
    }
    List<String> words = Spellings.words(spellings.fold(actor.name()));
    if (words.size() < 2) {
      return null;
    }
    List<String> looked =
        List.of(
            words.get(0).charAt(0) + " " + Spellings.sound(words.get(words.size() - 1)),
            Spellings.sound(String.join("", words)));
    List<String> keys = new ArrayList<>(looked);
    String office = office(actor);
    if (office != null) {
      keys.add(office);
    }
    return desk.enter(new Mention(source, actor, words), looked, keys);
  }

  /** The same name needs nothing more unless offices of two countries differ; a near one does. */
  private Match compare(Mention mention, Known known) {
    Match match = new Match();
    Actor actor = mention.actor();
    String name = likest(mention, known);
    if (name == null) {
      match.refuse(() -> "another name: " + known.name() + " and " + actor.name());
      return match;
    }
    match.holdsOnlyAlone();
    match.speaksFor(1, () -> "spelled alike: " + name + " and " + actor.name());
    boolean sameCountry = actor.country() != null && known.countries.contains(actor.country());
    boolean sameOffice = sameOffice(actor, known);
    if (sameCountry) {
      match.speaksFor(1, () -> "same country: " + actor.country());
    }
    if (sameOffice) {
      match.speaksFor(1, () -> "same office: " + actor.role());
    }
    if (actor.country() != null && !known.countries.isEmpty() && !sameCountry && !sameOffice) {
      match.refuse(() -> "another country: " + known.countries + " and " + actor.country());
    }
    boolean sameName = mention.words().equals(known.folded.get(name));
    if (!sameName && !sameCountry && !sameOffice) {
      match.refuse(() -> "only spelled alike: " + name + " and " + actor.name());
    }
    return match;
  }

  private @Nullable String likest(Mention mention, Known known) {
    if (known.spelled.containsKey(mention.actor().name())) {
      return mention.actor().name();
    }
    for (Map.Entry<String, List<String>> spelling : known.folded.entrySet()) {
      if (spellings.isAlike(spelling.getValue(), mention.words())) {
        return spelling.getKey();
      }
    }
    return null;
  }

  private boolean sameOffice(Actor actor, Known known) {
    String role = actor.role();
    return role != null
        && known.tenures.values().stream()
            .anyMatch(tenure -> spellings.overlap(tenure.role(), role) > SAME_OFFICE);
  }

  /** "The Russian foreign minister": an office stands for the one person known to hold it. */
  @Nullable Known holder(Actor actor) {
    String office = office(actor);
    Collection<Known> holders = office == null ? List.of() : desk.under(office);
    return holders.size() == 1 ? holders.iterator().next() : null;
  }

  /** Returns "foreign minister" of "RU" as one key; null unless both are told. */
  @Nullable String office(Actor actor) {
    String role = actor.role();
    String of = actor.country() == null ? actor.affiliation() : actor.country();
    if (role == null || of == null) {
      return null;
    }
    return "office " + spellings.fold(role) + " of " + spellings.fold(of);
  }

  /** An actor named by the office alone: its name begins small or holds the whole role. */
  boolean isOffice(Actor actor) {
    String role = actor.role();
    boolean small = Character.isLowerCase(actor.name().codePointAt(0));
    return small && role != null
        || role != null && spellings.fold(actor.name()).contains(spellings.fold(role));
  }
}
