package org.newsfacts.verify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsfacts.dossier.Sites;
import org.newsfacts.dossier.Spellings;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Count;
import org.newsfacts.model.Fact;
import org.newsfacts.model.Place;
import org.newsfacts.model.Resolution;
import org.newsfacts.model.Span;
import org.newsfacts.model.When;
import org.newsfacts.model.claim.FieldVerdict;
import org.newsfacts.model.claim.FieldVerdict.Finding;

/** Lays one claimed value beside the value of a fact. */
final class Comparison {
  private static final double SAME_WORDS = 0.6;
  private static final Set<String> GENERAL = Set.of("PEOPLE", "OTHER", "UNSPECIFIED", "MEETING");

  private final Spellings spellings;
  private final Sites sites;
  private final ActorNames names;

  Comparison(Spellings spellings, Sites sites, ActorNames names) {
    this.spellings = spellings;
    this.names = names;
    this.sites = sites;
  }

  /** Returns what the fact shows of a field; it is silent when it has no value. */
  FieldVerdict compare(String field, Claimed claimed, @Nullable Object told) {
    if (told == null || told instanceof List<?> list && list.isEmpty()) {
      return verdict(field, Finding.SILENT, claimed, null, null, "not told");
    }
    if (told instanceof Count count) {
      return count(field, claimed, count);
    }
    if (told instanceof When when) {
      return when(field, claimed, when);
    }
    if (told instanceof Place place) {
      return place(field, claimed, place);
    }
    if (told instanceof Actor actor) {
      Finding other = ActorNames.isNameless(actor) ? Finding.SILENT : Finding.DIFFERS;
      Finding finding = names.isOne(claimed, actor) ? Finding.AGREES : other;
      return verdict(field, finding, claimed, actor.name(), actor.mention(), "");
    }
    if (told instanceof List<?> list) {
      return list(field, claimed, list);
    }
    if (told instanceof Span span) {
      Finding finding = isWords(claimed.words(), span.text()) ? Finding.AGREES : Finding.DIFFERS;
      return verdict(field, finding, claimed, span.text(), span, "");
    }
    if (told instanceof Resolution.Votes votes) {
      Finding finding = claimed.isVotes(votes) ? Finding.AGREES : Finding.DIFFERS;
      return verdict(field, finding, claimed, votes.toString(), null, "");
    }
    boolean same =
        told instanceof Enum<?> constant
            ? isConstant(claimed, constant)
            : told instanceof String text
                ? isWords(claimed.words(), text)
                : told.toString().equals(claimed.words());
    String shown = told.toString().toLowerCase(Locale.ROOT);
    return verdict(field, same ? Finding.AGREES : Finding.DIFFERS, claimed, shown, null, "");
  }

  /** PEOPLE and CIVILIANS, UNSPECIFIED and PHONE: the general one leaves the other open. */
  private static boolean isConstant(Claimed claimed, Enum<?> told) {
    return claimed.is(told)
        || GENERAL.contains(told.name())
        || GENERAL.stream().anyMatch(name -> claimed.words().equalsIgnoreCase(name));
  }

  static FieldVerdict verdict(
      String field,
      Finding finding,
      Claimed claimed,
      @Nullable String told,
      @Nullable Span span,
      String reason) {
    return new FieldVerdict(field, finding, claimed.words(), told, span, reason);
  }

  /** "At least 12" supports 12 and "at least 12"; not 15, nor 11. */
  private static FieldVerdict count(String field, Claimed claimed, Count told) {
    Long lower = claimed.lower();
    if (lower == null) {
      Span mention = told.mention();
      boolean same = mention != null && mention.text().equalsIgnoreCase(claimed.words());
      Finding finding = same ? Finding.AGREES : Finding.DIFFERS;
      return verdict(field, finding, claimed, told.toString(), mention, "");
    }
    Long upper = claimed.upper();
    boolean sameUpper = upper == null || told.upper() == null || upper.equals(told.upper());
    boolean bare = upper != null && upper.equals(lower) && lower == told.lower();
    boolean same = lower == told.lower() && (sameUpper || bare);
    Finding finding = same ? Finding.AGREES : Finding.DIFFERS;
    String reason = same ? "" : "the text says " + told;
    return verdict(field, finding, claimed, told.toString(), told.mention(), reason);
  }

  private FieldVerdict when(String field, Claimed claimed, When told) {
    LocalDate start = claimed.start();
    LocalDate end = claimed.end();
    LocalDate first = told.start();
    LocalDate last = told.end() == null ? first : told.end();
    String shown = first == null ? told.mention().text() : first.toString();
    if (start == null || end == null || first == null || last == null) {
      boolean same = isWords(claimed.words(), told.mention().text());
      Finding finding = same ? Finding.AGREES : Finding.SILENT;
      return verdict(field, finding, claimed, shown, told.mention(), "no day to compare");
    }
    boolean within =
        !start.isBefore(first) && !end.isAfter(last)
            || !first.isBefore(start) && !last.isAfter(end);
    Finding finding = within ? Finding.AGREES : Finding.DIFFERS;
    return verdict(field, finding, claimed, shown, told.mention(), "");
  }

  /** A claim may be wider than the text, "in Yemen" for Aden, not narrower. */
  FieldVerdict place(String field, Claimed claimed, Place told) {
    if (ActorNames.isNameless(told.name())) {
      return verdict(field, Finding.SILENT, claimed, told.name(), told.mention(), "not named");
    }
    Place place = claimed.place();
    Sites.Relation relation = sites.relation(place, told);
    boolean wider = sites.isWider(place, told);
    Finding finding =
        switch (relation) {
          case SAME -> Finding.AGREES;
          case WITHIN -> wider ? Finding.AGREES : Finding.SILENT;
          case UNKNOWN, APART -> Finding.DIFFERS;
        };
    return verdict(field, finding, claimed, told.name(), told.mention(), "");
  }

  /** Each claimed one must be told; more may be told. */
  private FieldVerdict list(String field, Claimed claimed, List<?> told) {
    Object first = told.get(0);
    List<String> all = new ArrayList<>();
    Span span = null;
    boolean nameless = false;
    for (Object item : told) {
      nameless |= item instanceof Actor actor && ActorNames.isNameless(actor);
      all.add(item instanceof Actor actor ? actor.name() : ((Span) item).text());
      span = span == null && item instanceof Span words ? words : span;
      span = span == null && item instanceof Actor actor ? actor.mention() : span;
    }
    boolean same = true;
    if (first instanceof Actor) {
      for (Claimed one : claimed.each()) {
        same &= told.stream().anyMatch(item -> names.isOne(one, (Actor) item));
      }
    } else {
      same = isWords(claimed.words(), String.join(" ", all));
    }
    String shown = String.join(", ", all);
    Finding other = nameless ? Finding.SILENT : Finding.DIFFERS;
    return verdict(field, same ? Finding.AGREES : other, claimed, shown, span, "");
  }

  /** Most words of each are in the other: a claim may be shorter, not about something else. */
  boolean isWords(String claimed, String told) {
    return spellings.fold(claimed).equals(spellings.fold(told))
        || spellings.overlap(claimed, told) >= SAME_WORDS;
  }

  /** Whether two places are two towns, two regions or two countries. */
  boolean isAsLarge(Place one, Place other) {
    Place there = other.country() == null ? new Place(other.name(), one.country(), null) : other;
    return !sites.isWider(one, there) && !sites.isWider(there, one);
  }

  /** Whether a claimed name is an actor's. */
  boolean isOne(Claimed claimed, Actor told) {
    return names.isOne(claimed, told);
  }

  /** Whether a claimed name is that of somebody who has a part in a fact. */
  boolean isActor(Claimed claimed, Fact fact) {
    return fact.actors().stream().anyMatch(one -> names.isOne(claimed, one.actor()));
  }

  /** Whether most words of a claimed value stand in a sentence, countries by name or adjective. */
  boolean isIn(String claimed, String sentence) {
    List<String> words = names.words(claimed);
    List<String> others = names.words(sentence);
    long found = words.stream().filter(others::contains).count();
    return !words.isEmpty() && found >= SAME_WORDS * words.size();
  }
}
