package org.newsfacts.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newsfacts.model.Actor;
import org.newsfacts.model.ActorKind;
import org.newsfacts.model.dossier.Citation;
import org.newsfacts.model.dossier.Decision;
import org.newsfacts.model.dossier.Person;

/** The people that are told of: one for all spellings, never joined on the surname alone. */
final class People {
  private static final int DECISIONS_KEPT = 40;

  private final Spellings spellings;
  private final Shelf<Known> shelf = new Shelf<>();
  private int opened;

  People(Spellings spellings) {
    this.spellings = spellings;
  }

  /** A person reports may still tell of. */
  static final class Known implements Shelf.Item {
    private final String id;
    private final Map<String, Integer> spelled = new LinkedHashMap<>();
    private final Map<String, List<String>> folded = new LinkedHashMap<>();
    private final Map<String, Person.Tenure> tenures = new LinkedHashMap<>();
    private final Set<String> countries = new LinkedHashSet<>();
    private final List<Decision> decisions = new ArrayList<>();
    private String article = "";
    private int articles;
    private @Nullable LocalDate last;

    private Known(String id) {
      this.id = id;
    }

    @Override
    public @Nullable LocalDate lastDay() {
      return last;
    }

    String id() {
      return id;
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

    private Person closed() {
      return new Person(
          id,
          name(),
          List.copyOf(spelled.keySet()),
          List.copyOf(tenures.values()),
          articles,
          decisions);
    }
  }

  /** Returns the person an actor is; null for bodies, countries, and people without a full name. */
  @Nullable Known of(@Nullable Actor actor, Citation source) {
    if (actor == null || actor.kind() != ActorKind.PERSON || isOffice(actor)) {
      return null;
    }
    List<String> words = Spellings.words(spellings.fold(actor.name()));
    if (words.size() < 2) {
      return null;
    }
    List<String> keys =
        List.of(
            words.get(0).charAt(0) + " " + Spellings.sound(words.get(words.size() - 1)),
            Spellings.sound(String.join("", words)));
    Known found = find(actor, words, source, keys);
    if (found == null) {
      found = new Known("person-" + ++opened);
    }
    found.folded.putIfAbsent(actor.name(), words);
    tell(found, actor, source);
    List<String> all = new ArrayList<>(keys);
    String office = office(actor);
    if (office != null) {
      all.add(office);
    }
    shelf.put(found, all);
    return found;
  }

  private @Nullable Known find(
      Actor actor, List<String> words, Citation source, List<String> keys) {
    Known found = null;
    List<String> apart = new ArrayList<>();
    for (Known known : shelf.candidates(keys)) {
      String name = likest(actor.name(), words, known);
      if (name == null) {
        continue;
      }
      String against = against(actor, known, name);
      if (against != null) {
        apart.add(known.id + ": " + against);
      } else if (found != null) {
        apart.add("may be " + found.id + " or " + known.id);
        note(known, source, Decision.Outcome.KEPT_APART, null, apart);
        return null;
      } else {
        found = known;
      }
    }
    if (found != null && !found.spelled.containsKey(actor.name())) {
      note(found, source, Decision.Outcome.JOINED, found.id, reasons(actor, found));
    }
    return found;
  }

  private static void note(
      Known known,
      Citation source,
      Decision.Outcome outcome,
      @Nullable String with,
      List<String> reasons) {
    if (known.decisions.size() < DECISIONS_KEPT) {
      known.decisions.add(new Decision(source, outcome, with, reasons));
    }
  }

  private List<String> reasons(Actor actor, Known known) {
    List<String> reasons = new ArrayList<>();
    reasons.add("spelled alike: " + known.name() + " and " + actor.name());
    if (actor.country() != null && known.countries.contains(actor.country())) {
      reasons.add("same country: " + actor.country());
    }
    if (sameOffice(actor, known)) {
      reasons.add("same office: " + actor.role());
    }
    return reasons;
  }

  private @Nullable String likest(String name, List<String> words, Known known) {
    if (known.spelled.containsKey(name)) {
      return name;
    }
    for (Map.Entry<String, List<String>> spelling : known.folded.entrySet()) {
      if (spellings.isAlike(spelling.getValue(), words)) {
        return spelling.getKey();
      }
    }
    return null;
  }

  /** The same name needs nothing more unless offices of two countries differ; a near one does. */
  private @Nullable String against(Actor actor, Known known, String name) {
    boolean sameCountry = actor.country() != null && known.countries.contains(actor.country());
    boolean otherCountry = actor.country() != null && !known.countries.isEmpty() && !sameCountry;
    boolean sameOffice = sameOffice(actor, known);
    if (otherCountry && !sameOffice) {
      return "another country: " + known.countries + " and " + actor.country();
    }
    boolean sameName = spellings.fold(name).equals(spellings.fold(actor.name()));
    return sameName || sameCountry || sameOffice ? null : "only spelled alike: " + name;
  }

  private boolean sameOffice(Actor actor, Known known) {
    String role = actor.role();
    if (role == null) {
      return false;
    }
    for (Person.Tenure tenure : known.tenures.values()) {
      if (spellings.overlap(tenure.role(), role) > 0.6) {
        return true;
      }
    }
    return false;
  }

  private static void tell(Known known, Actor actor, Citation source) {
    known.spelled.merge(actor.name(), 1, Integer::sum);
    LocalDate day = source.published();
    known.last = OpenIncident.later(known.last, day);
    if (!known.article.equals(source.article())) {
      known.article = source.article();
      known.articles++;
    }
    if (actor.country() != null) {
      known.countries.add(actor.country());
    }
    String role = actor.role();
    if (role != null) {
      String key = role.toLowerCase(Locale.ROOT) + "|" + actor.affiliation();
      known.tenures.merge(
          key,
          new Person.Tenure(role, actor.affiliation(), day, day),
          (one, more) ->
              new Person.Tenure(
                  one.role(),
                  one.affiliation(),
                  OpenIncident.earlier(one.first(), more.first()),
                  OpenIncident.later(one.last(), more.last())));
    }
  }

  /** "The Russian foreign minister": an office stands for the one person known to hold it. */
  @Nullable Known holder(Actor actor) {
    String office = office(actor);
    Set<Known> holders = office == null ? Set.of() : shelf.candidates(List.of(office));
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

  /** Hands out what was last told before a day; null hands out all. */
  void closeBefore(@Nullable LocalDate day, Consumer<Person> out) {
    for (Known known : shelf.takeBefore(day)) {
      out.accept(Objects.requireNonNull(known.closed()));
    }
  }

  int size() {
    return shelf.size();
  }
}
