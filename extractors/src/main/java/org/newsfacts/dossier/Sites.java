package org.newsfacts.dossier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
  private final Towns towns;

  /** Takes the lists of countries, regions and towns. */
  public Sites(Lexicon lexicon, Spellings spellings) {
    this.countries = lexicon.list("countries");
    this.regions = lexicon.list("places");
    this.heads = lexicon.list("place-heads");
    this.spellings = spellings;
    this.towns = new Towns(lexicon, spellings);
  }

  /** How two places stand to each other. */
  public enum Relation {
    /** "Aden", "port of Aden". */
    SAME,
    /**
     * A town in its country or region: "Goma", "North Kivu". Of a town or region that no list has,
     * one of the same country is taken for it.
     */
    WITHIN,
    /** At least one is not told. */
    UNKNOWN,
    /** Two towns, two countries, or a town and a region it does not lie in: "Goma", "Katanga". */
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

    /** Returns its country; empty when not known. */
    String land() {
      return country == null ? "" : country;
    }
  }

  /** Returns what a place is compared by; null for none. */
  @Nullable Site of(@Nullable Place place) {
    if (place == null) {
      return null;
    }
    String folded = spellings.fold(place.name());
    String code = place.country() == null ? countries.get(place.name(), 1) : place.country();
    Size size = size(place.name(), folded, code);
    return new Site(place, folded, Spellings.words(folded), size, code.isEmpty() ? null : code);
  }

  private Size size(String name, String folded, String country) {
    if (countries.contains(name)) {
      return Size.COUNTRY;
    }
    String head = name.substring(name.lastIndexOf(' ') + 1);
    Set<String> of = towns.regionsOf(name, country);
    boolean region =
        !head.equals(name) && heads.contains(head)
            || of.isEmpty() && (regions.contains(name) || towns.isRegion(folded, country))
            || regions.contains(name) && of.contains(folded);
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
    return oneCountry && !asLarge && mayHold(one, other) ? Relation.WITHIN : Relation.APART;
  }

  /** "North Kivu" holds "Goma", "Katanga" does not; of a town that no list has any region may. */
  private boolean mayHold(Site one, Site other) {
    Site region = one.size() == Size.REGION ? one : other;
    Site town = one.size() == Size.TOWN ? one : other;
    if (region.size() != Size.REGION || town.size() != Size.TOWN) {
      return true;
    }
    Set<String> known = towns.regionsOf(town.place().name(), town.land());
    List<String> words = tellingWords(region);
    boolean isListed =
        known.stream().anyMatch(of -> !Collections.disjoint(Spellings.words(of), words));
    // "Sofala province" is the region "Sofala".
    boolean isRegion =
        towns.isRegion(region.folded(), region.land())
            || towns.isRegion(String.join(" ", words), region.land());
    return isListed || known.isEmpty() || !isRegion;
  }

  /** Returns the region of its country that a place lies in, where only one is known. */
  Optional<String> regionOf(@Nullable Place place) {
    Site site = of(place);
    if (site == null || site.size() != Size.TOWN) {
      return site == null || site.size() == Size.COUNTRY
          ? Optional.empty()
          : Optional.of(site.place().name());
    }
    return towns.regionName(site.place().name(), site.land());
  }

  /** Returns whether a place is larger than another: a country than its region or town. */
  public boolean isWider(Place one, Place other) {
    Site site = of(one);
    Site another = of(other);
    return site != null && another != null && site.size().compareTo(another.size()) > 0;
  }

  /** Returns the words a place is known by: "taplejung" of "Taplejung district". */
  List<String> tellingWords(Site site) {
    List<String> telling = new ArrayList<>(site.words());
    telling.removeIf(word -> heads.contains(word) || word.length() < SHORTEST);
    return telling.isEmpty() ? site.words() : telling;
  }
}
