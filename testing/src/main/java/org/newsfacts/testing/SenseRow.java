package org.newsfacts.testing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.stream.Collectors;
import org.newsfacts.frame.Role;
import org.newsfacts.lexicon.WordList;

/** A row of a list of senses, with words for what stands around its word. */
final class SenseRow {
  private static final int POS = 1;
  private static final int SLOTS = 3;

  private final String word;
  private final boolean noun;
  private final List<Slot> slots;
  private final Map<Role, String> fillings = new EnumMap<>(Role.class);

  SenseRow(String word, boolean noun, List<Slot> slots) {
    this.word = word;
    this.noun = noun;
    this.slots = slots;
    for (Role role : Role.values()) {
      fillings.put(role, role.isWords() ? "the raid" : "Peru");
    }
    fillings.put(Role.AGENT, "Canada");
  }

  /** A place around the word and what stands there is to the act: "obj", "on". */
  record Slot(String form, Role role) {}

  static SenseRow of(WordList.Row row) {
    boolean noun = row.get(POS).equals("n");
    if (!noun && !row.get(POS).equals("v")) {
      throw new IllegalArgumentException("neither verb nor noun: " + row);
    }
    List<Slot> slots = new ArrayList<>();
    for (String cell : parts(row.get(SLOTS), " ")) {
      int is = cell.indexOf('=');
      if (is > 0 && !cell.endsWith("?")) {
        Role role = Role.valueOf(cell.substring(is + 1));
        for (String form : parts(cell.substring(0, is), "|")) {
          slots.add(new Slot(form.replace('_', ' '), role));
        }
      }
    }
    return new SenseRow(row.word(), noun, slots);
  }

  private static List<String> parts(String cell, String between) {
    List<String> parts = new ArrayList<>();
    StringTokenizer rest = new StringTokenizer(cell, between);
    while (rest.hasMoreTokens()) {
      parts.add(rest.nextToken());
    }
    return parts;
  }

  boolean isNoun() {
    return noun;
  }

  /** The first word of "lash out". */
  String first() {
    int space = word.indexOf(' ');
    return space < 0 ? word : word.substring(0, space);
  }

  /** What follows the first word: " out"; empty for most. */
  String particle() {
    return word.substring(first().length());
  }

  void fill(Role role, String words) {
    fillings.put(role, words);
  }

  boolean has(String form) {
    return slots.stream().anyMatch(slot -> slot.form().equals(form));
  }

  /** What fills a form; empty when the row has no such form. */
  String filling(String form) {
    return slots.stream()
        .filter(slot -> slot.form().equals(form))
        .map(slot -> filling(slot.role()))
        .findFirst()
        .orElse("");
  }

  private String filling(Role role) {
    return fillings.getOrDefault(role, "");
  }

  /** What stands behind the object, of each role once: " on Peru", " to leave", " that it left". */
  String rest() {
    Map<Role, String> rest = new EnumMap<>(Role.class);
    for (Slot slot : slots) {
      String words =
          switch (slot.form()) {
            case "subj", "obj", "poss", "mod" -> "";
            case "inf" -> " to " + filling(slot.role());
            case "ger" -> " " + filling(slot.role());
            default -> " " + slot.form() + " " + filling(slot.role());
          };
      boolean isOwner = noun && slot.role() == Role.AGENT;
      if (!words.isEmpty() && !isOwner) {
        rest.putIfAbsent(slot.role(), words);
      }
    }
    return rest.values().stream().collect(Collectors.joining());
  }
}
