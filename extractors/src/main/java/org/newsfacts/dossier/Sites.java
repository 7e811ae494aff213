package org.newsfacts.dossier;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.lexicon.WordList;
import org.newsfacts.model.Place;

/** Compares places: the same, one inside the other, or apart. Immutable and thread-safe. */
public final class Sites {
  private static final int SHORTEST = 4;

  private final WordList countries;
  private final WordList regions;
  private final WordList heads;
  private final Spellings spellings;

  /** Takes the lists of countries and regions. */
  public Sites(Lexicon lexicon, Spellings spellings) {
    this.countries = lexicon.list("countries");
    this.regions = lexicon.list("places");
    this.heads = lexicon.list("place-heads");
    this.spellings = spellings;
  }

  /** How two places stand to each other. */
  public enum Relation {
    /** "Aden", "port of Aden". */
    SAME,
    /** A town in its country, or in a region of the same country. */
    WITHIN,
    /** At least one is not told. */
    UNKNOWN,
    /** Two towns, or two countries. */
    APART
  }

  /** How large a place is. */
  enum Size {
    TOWN,
    REGION,
    COUNTRY
  }

  /** A place with what it is compared by. */
  record Site(Place place, String folded, List<String> words, Size size, @Nullable String country) {

    Site {
      words = List.copyOf(words);
    }
  }

  /** Returns what a place is compared by; null for none. */
  @Nullable Site of(@Nullable Place place) {
    if (place == null) {
      return null;
    }
    String folded = spellings.fold(place.name());
    String code = place.country() == null ? countries.get(place.name(), 1) : place.country();
    return new Site(
        place, folded, Spellings.words(folded), size(place), code.isEmpty() ? null : code);
  }

  private Size size(Place place) {
    String name = place.name();
    if (countries.contains(name)) {
      return Size.COUNTRY;
    }
    String head = name.substring(name.lastIndexOf(' ') + 1);
    boolean region = regions.contains(name) || !head.equals(name) && heads.contains(head);
    return region ? Size.REGION : Size.TOWN;
  }

  /** Returns how two places stand to each other. */
  public Relation relation(@Nullable Place one, @Nullable Place other) {
    Site site = of(one);
    Site another = of(other);
    return site == null || another == null ? Relation.UNKNOWN : relation(site, another);
  }

  Relation relation(Site one, Site other) {
    boolean oneCountry = one.country() != null && one.country().equals(other.country());
    if (one.country() != null && other.country() != null && !oneCountry) {
      return Relation.APART;
    }
    if (one.folded().equals(other.folded())) {
      return Relation.SAME;
    }
    boolean asLarge = one.size() == other.size();
    if (asLarge && one.size() != Size.REGION && spellings.isNear(one.folded(), other.folded())) {
      return Relation.SAME;
    }
    if (one.words().containsAll(other.words()) || other.words().containsAll(one.words())) {
      boolean country = one.size() == Size.COUNTRY || other.size() == Size.COUNTRY;
      return country ? Relation.WITHIN : Relation.SAME;
    }
    return oneCountry && !asLarge ? Relation.WITHIN : Relation.APART;
  }

  /** Returns whether a place is larger than another: a country than its region or town. */
  public boolean isWider(Place one, Place other) {
    return size(one).compareTo(size(other)) > 0;
  }

  /** Returns the words a place is known by: "taplejung" of "Taplejung district". */
  List<String> tellingWords(Site site) {
    List<String> telling = new ArrayList<>(site.words());
    telling.removeIf(word -> heads.contains(word) || word.length() < SHORTEST);
    return telling.isEmpty() ? site.words() : telling;
  }
}
