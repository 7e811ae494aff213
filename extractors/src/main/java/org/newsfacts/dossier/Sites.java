package org.newsfacts.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.lexicon.WordList;
import org.newsfacts.model.Place;

/** Compares places: the same, one inside the other, or apart. Immutable and thread-safe. */
public final class Sites {
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

  /** Returns how two places stand to each other. */
  public Relation relation(@Nullable Place one, @Nullable Place other) {
    if (one == null || other == null) {
      return Relation.UNKNOWN;
    }
    String country = country(one);
    String otherCountry = country(other);
    boolean oneCountry = country != null && country.equals(otherCountry);
    if (country != null && otherCountry != null && !oneCountry) {
      return Relation.APART;
    }
    String a = spellings.fold(one.name());
    String b = spellings.fold(other.name());
    if (a.equals(b)) {
      return Relation.SAME;
    }
    Size size = size(one);
    Size otherSize = size(other);
    if (size == otherSize && size != Size.REGION && spellings.isNear(a, b)) {
      return Relation.SAME;
    }
    List<String> words = Spellings.words(a);
    List<String> others = Spellings.words(b);
    if (words.containsAll(others) || others.containsAll(words)) {
      return size == Size.COUNTRY || otherSize == Size.COUNTRY ? Relation.WITHIN : Relation.SAME;
    }
    return oneCountry && size != otherSize ? Relation.WITHIN : Relation.APART;
  }

  /** Returns whether a place is larger than another: a country than its region or town. */
  public boolean isWider(Place one, Place other) {
    return size(one).compareTo(size(other)) > 0;
  }

  /** Returns whether both are towns, or regions, or countries. */
  boolean isAsLarge(Place one, Place other) {
    return size(one) == size(other);
  }

  /** Returns the code of the country a place is or lies in. */
  public @Nullable String country(Place place) {
    if (place.country() != null) {
      return place.country();
    }
    String code = countries.get(place.name(), 1);
    return code.isEmpty() ? null : code;
  }

  Size size(Place place) {
    if (countries.contains(place.name())) {
      return Size.COUNTRY;
    }
    String name = place.name();
    String head = name.substring(name.lastIndexOf(' ') + 1);
    boolean region = regions.contains(name) || !head.equals(name) && heads.contains(head);
    return region ? Size.REGION : Size.TOWN;
  }
}
