package org.newsfacts.coref;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;
import org.newsfacts.lexicon.WordList;
import org.newsfacts.lexicon.Words;
import org.newsfacts.model.Actor;
import org.newsfacts.name.NameMention;
import org.newsfacts.name.NameWord;
import org.newsfacts.name.Names;
import org.newsfacts.office.RoleMention;
import org.newsfacts.office.Roles;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.TokenRange;
import org.newsfacts.text.Tokens;

/** The persons an article names; "Holm", "Ida Holm" and "Ida Maria Holm" are one. */
final class People {
  /** Who is looked through for the holder of an office; more stand in lists only. */
  private static final int MOST = 200;

  private final Tokens tokens;
  private final WordList firstNames;
  private final Words<NameWord> nameWords;
  private final Map<String, Entity> byFull = new HashMap<>();
  private final Map<String, Entity> byFirst = new HashMap<>();
  private final Map<String, Entity> byLast = new HashMap<>();
  private final Map<String, Entity> byWord = new HashMap<>();
  private final Map<String, Entity> byStem = new HashMap<>();

  /** Each by the first token of the name's mention. */
  private final Map<Integer, Entity> entities = new HashMap<>();

  private final List<Entity> all = new ArrayList<>();

  People(Tokens tokens, Names names, Roles roles, WordList firstNames, Words<NameWord> nameWords) {
    this.nameWords = nameWords;
    this.tokens = tokens;
    this.firstNames = firstNames;
    List<NameMention> persons = new ArrayList<>();
    for (NameMention name : names.all()) {
      if (name.kind() == NameMention.Kind.PERSON) {
        persons.add(name);
      }
    }
    for (NameMention person : persons) {
      if (words(person.name()).size() > 1) {
        add(person);
      }
    }
    for (NameMention person : persons) {
      if (words(person.name()).size() <= 1) {
        add(person);
      }
    }
    for (NameMention person : persons) {
      gender(person, entity(person));
    }
    for (RoleMention role : roles.all()) {
      Entity entity = entities.get(role.person().range().from());
      if (entity != null) {
        give(entity, role);
      }
    }
    for (NameMention person : persons) {
      home(person, entity(person), names);
    }
  }

  /** "Ida Holm of Oxfam", "Oxfam's Ida Holm", "President Ida Holm of Denmark". */
  private void home(NameMention person, Entity entity, Names names) {
    if (entity.affiliation != null) {
      return;
    }
    int end = person.range().to();
    NameMention home = null;
    if (end + 2 < tokens.size() && tokens.is(end, SmallWord.OF)) {
      home = names.at(tokens.is(end + 1, SmallWord.THE) ? end + 2 : end + 1);
    }
    int before = person.range().from() - 1;
    if (home == null && before > 0 && tokens.lower(before).equals("'s")) {
      home = names.at(before - 1);
    }
    if (home != null
        && (home.kind() == NameMention.Kind.ORGANIZATION
            || home.kind() == NameMention.Kind.COUNTRY)) {
      entity.affiliation = home.name();
      entity.country = entity.country == null ? home.country() : entity.country;
    }
  }

  Entity entity(NameMention person) {
    Entity entity = entities.get(person.range().from());
    return entity != null ? entity : new Entity(person.name(), Actor.Kind.PERSON);
  }

  /** Returns the persons in the order in which fuller names come. */
  List<Entity> all() {
    return all;
  }

  private void add(NameMention person) {
    List<String> words = words(person.name());
    if (words.isEmpty()) {
      return;
    }
    String full = String.join(" ", words);
    Entity entity = words.size() == 1 ? single(words.get(0)) : several(words, full);
    if (entity == null) {
      entity = new Entity(tidy(person.name()), Actor.Kind.PERSON);
      if (all.size() < MOST) {
        all.add(entity);
      }
    } else if (person.name().length() > entity.name.length()) {
      entity.name = tidy(person.name());
    }
    if (entity.country == null) {
      entity.country = person.country();
    }
    entities.put(person.range().from(), entity);
    byFull.put(full, entity);
    byFirst.putIfAbsent(words.get(0), entity);
    byLast.putIfAbsent(words.get(words.size() - 1), entity);
    if (words.size() > 1 && stem(words.get(words.size() - 1)).length() > 1) {
      byStem.putIfAbsent(stem(words.get(words.size() - 1)), entity);
    }
    for (String word : words) {
      byWord.putIfAbsent(word, entity);
      if (word.startsWith("al-") && word.length() > 5) {
        byWord.putIfAbsent(word.substring(3), entity);
      }
    }
  }

  private @Nullable Entity single(String word) {
    Entity entity = byLast.get(word);
    if (entity == null) {
      entity = byWord.get(word);
    }
    return entity != null ? entity : byStem.get(stem(word));
  }

  /** "Karimov" and "Karimow" in one text: all letters but the last; "-" for short names. */
  private static String stem(String word) {
    boolean spelled = word.length() > 4 && !word.endsWith("s");
    return spelled ? word.substring(0, word.length() - 1) + word.length() : "-";
  }

  private @Nullable Entity several(List<String> words, String full) {
    Entity same = byFull.get(full);
    if (same != null) {
      return same;
    }
    Entity first = byFirst.get(words.get(0));
    if (first != null && isPart(words, words(first.name))) {
      return first;
    }
    Entity last = byLast.get(words.get(words.size() - 1));
    return last != null && isPart(words, words(last.name)) ? last : null;
  }

  private static boolean isPart(List<String> one, List<String> other) {
    return one.size() > 1
        && other.size() > 1
        && (one.size() <= other.size() ? other.containsAll(one) : one.containsAll(other));
  }

  /** "al- Rawahi" is "al-Rawahi". */
  private static String tidy(String name) {
    return name.replace("- ", "-");
  }

  /** Returns the person of whom one word is known: "Holm". */
  @Nullable Entity known(String word) {
    String folded = fold(word);
    Entity last = byLast.get(folded);
    Entity first = last != null ? last : byFirst.get(folded);
    boolean family = last != null || firstNames.get(word, 1).isEmpty();
    return family ? first : null;
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    StringTokenizer parts = new StringTokenizer(fold(tidy(name)), " ");
    while (parts.hasMoreTokens() && words.size() < 12) {
      String word = parts.nextToken();
      words.add(word.length() < 7 ? word.replace(".", "") : word); // "D.K." is "DK"
    }
    return words;
  }

  /** Lower case, marks over letters left out: "Erdogan" for "Erdoğan". */
  static String fold(String name) {
    if (isAscii(name)) {
      return name.toLowerCase(Locale.ROOT);
    }
    String apart = Normalizer.normalize(name, Normalizer.Form.NFD);
    StringBuilder folded = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        folded.append(c == 'ı' ? 'i' : c);
      }
    }
    return folded.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  private void give(Entity entity, RoleMention role) {
    boolean rank = role.affiliation() == null && role.role().indexOf(' ') < 0;
    if (entity.role == null || entity.rankOnly && !rank) {
      entity.role = role.role();
      entity.rankOnly = rank;
    }
    if (entity.affiliation == null && role.affiliation() != null) {
      entity.affiliation = role.affiliation();
    }
    if (entity.country == null) {
      entity.country = role.country();
    }
    if (entity.gender == Entity.Gender.UNKNOWN) {
      entity.gender = ofTitle(lastWord(role.role()));
    }
  }

  private static String lastWord(String role) {
    return role.substring(role.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  private void gender(NameMention person, Entity entity) {
    TokenRange range = person.range();
    if (entity.gender == Entity.Gender.UNKNOWN && range.from() > 0) {
      entity.gender = ofTitle(tokens.lower(range.from() - 1));
    }
    boolean family = isTwoSyllables(tokens.text(range.to() - 1)); // "Park Min-ji"
    if (entity.gender == Entity.Gender.UNKNOWN && range.size() > 1 && !family) {
      String use = firstNames.get(tokens.text(range.from()), 1);
      if (use.equals("m")) {
        entity.gender = Entity.Gender.MALE;
      } else if (use.equals("f")) {
        entity.gender = Entity.Gender.FEMALE;
      }
    }
    String name = tokens.source().substring(tokens.start(range.from()), tokens.end(range.to() - 1));
    String folded = " " + fold(name) + " ";
    if (folded.contains(" bin ") || folded.contains(" ibn ")) {
      entity.gender = Entity.Gender.MALE;
    } else if (folded.contains(" bint ") || folded.contains(" binti ")) {
      entity.gender = Entity.Gender.FEMALE;
    }
  }

  /** "Min-ji": a given name that stands behind the family's. */
  private static boolean isTwoSyllables(String word) {
    int hyphen = word.indexOf('-');
    return hyphen > 1
        && hyphen + 1 < word.length()
        && Character.isUpperCase(word.charAt(0))
        && Character.isLowerCase(word.charAt(hyphen + 1));
  }

  private Entity.Gender ofTitle(String word) {
    if (nameWords.is(word, NameWord.HIS)) {
      return Entity.Gender.MALE;
    }
    return nameWords.is(word, NameWord.HERS) ? Entity.Gender.FEMALE : Entity.Gender.UNKNOWN;
  }
}
