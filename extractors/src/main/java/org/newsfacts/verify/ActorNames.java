package org.newsfacts.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.newsfacts.dossier.Spellings;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.lexicon.WordList;
import org.newsfacts.model.Actor;

/** Tells whether a claimed name and an actor of an article are one. */
final class ActorNames {
  private final Spellings spellings;
  private final WordList countries;
  private final WordList demonyms;

  ActorNames(Lexicon lexicon, Spellings spellings) {
    this.spellings = spellings;
    this.countries = lexicon.list("countries");
    this.demonyms = lexicon.list("demonyms");
  }

  /** "Blinken" is Antony Blinken inside one article; "Israel" is not the Israeli army. */
  boolean isOne(Claimed claimed, Actor told) {
    if (!told.members().isEmpty() && isMembers(claimed, told)) {
      return true;
    }
    List<String> plain = words(claimed.words());
    List<String> others = spelledOut(words(told.name()), plain);
    List<String> words = spelledOut(plain, others);
    if (words.isEmpty() || others.isEmpty()) {
      return false;
    }
    if (words.equals(others)) {
      return true;
    }
    String country = claimed.country();
    if (country != null && told.country() != null && !country.equals(told.country())) {
      return false;
    }
    if (told.kind() == Actor.Kind.PERSON && spellings.isAlike(claimed.words(), told.name())) {
      return true;
    }
    return words.size() <= others.size() ? isShort(words, others) : isShort(others, words);
  }

  /**
   * "Rautio" is short for "Aino Rautio", "health ministry" for "health ministry in Gaza", "EVG" for
   * "EVG union", "Defense Department" for "US Department of Defense", "diplomats" for "diplomats at
   * the meeting"; "Israel" is not for "ambassador of Israel".
   */
  private static boolean isShort(List<String> shorter, List<String> longer) {
    int few = shorter.size();
    int many = longer.size();
    boolean begins = longer.subList(0, few).equals(shorter);
    boolean ends = longer.subList(many - few, many).equals(shorter);
    if (few == 1) {
      boolean isHead =
          begins && many > 2 && (longer.get(1).equals("at") || longer.get(1).equals("in"));
      return ends && !longer.contains("of") || begins && many == 2 || isHead;
    }
    List<String> left = new ArrayList<>(longer);
    shorter.forEach(left::remove);
    left.removeIf(word -> word.equals("of") || Character.isUpperCase(word.charAt(0)));
    return begins || ends || longer.containsAll(shorter) && left.isEmpty();
  }

  /** "UN" stands for "United Nations" where the other name spells it out. */
  private static List<String> spelledOut(List<String> words, List<String> other) {
    List<String> spelled = new ArrayList<>();
    for (String word : words) {
      int from = word.length() < 2 ? -1 : initials(other).indexOf(word);
      if (from >= 0 && !other.contains(word)) {
        spelled.addAll(other.subList(from, from + word.length()));
      } else {
        spelled.add(word);
      }
    }
    return spelled;
  }

  private static String initials(List<String> words) {
    StringBuilder initials = new StringBuilder();
    words.forEach(word -> initials.append(word.charAt(0)));
    return initials.toString();
  }

  private boolean isMembers(Claimed claimed, Actor told) {
    Object members = claimed.value() instanceof Map<?, ?> map ? map.get("members") : null;
    if (members == null) {
      return told.members().stream().anyMatch(member -> isOne(claimed, member));
    }
    for (Claimed one : new Claimed(members).each()) {
      if (told.members().stream().noneMatch(member -> isOne(one, member))) {
        return false;
      }
    }
    return true;
  }

  /** An actor the text names only by what he is, or by a pronoun: nobody is contradicted by it. */
  static boolean isNameless(Actor actor) {
    return isNameless(actor.name());
  }

  /** "guerrillas", "the city"; not "southern Philippines". */
  static boolean isNameless(String name) {
    return name.chars().noneMatch(Character::isUpperCase);
  }

  /**
   * Returns the words of a name; a country's name and adjective are its code: "French", "France's".
   */
  List<String> words(String name) {
    String code = countries.get(name, 1);
    if (!code.isEmpty()) {
      return List.of(code);
    }
    List<String> words = new ArrayList<>();
    for (String word : Spellings.words(name)) {
      String plain = bare(word);
      String of = code(plain);
      of = of.isEmpty() && plain.endsWith(".") ? code(plain.substring(0, plain.length() - 1)) : of;
      String folded = spellings.fold(plain);
      if (!of.isEmpty() && !of.equals("-")) {
        words.add(of);
      } else if (!folded.isEmpty() && !isPronoun(folded)) {
        words.add(folded);
      }
    }
    return words;
  }

  private String code(String word) {
    String code = countries.get(word, 1);
    return code.isEmpty() ? demonyms.get(word, 1) : code;
  }

  /** Returns a word without the marks around it and without "'s"; the full stop of "U.S." stays. */
  private static String bare(String word) {
    int from = 0;
    int to = word.length();
    while (from < to && !Character.isLetterOrDigit(word.charAt(from))) {
      from++;
    }
    while (to > from
        && !Character.isLetterOrDigit(word.charAt(to - 1))
        && word.charAt(to - 1) != '.') {
      to--;
    }
    String bare = word.substring(from, to);
    return bare.endsWith("'s") || bare.endsWith("’s") ? bare.substring(0, bare.length() - 2) : bare;
  }

  private static boolean isPronoun(String word) {
    return word.equals("his") || word.equals("her") || word.equals("its") || word.equals("their");
  }
}
