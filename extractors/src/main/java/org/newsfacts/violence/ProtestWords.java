package org.newsfacts.violence;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsfacts.model.ProtestKind;

/** The words of protest: who takes part, what they do, and what it is called. */
final class ProtestWords {
  private static final Set<String> CROWDS =
      Set.of(
          "protester",
          "protestor",
          "demonstrator",
          "marcher",
          "activist",
          "crowd",
          "worker",
          "student",
          "teacher",
          "nurse",
          "doctor",
          "farmer",
          "driver",
          "people",
          "thousand",
          "hundred",
          "resident",
          "supporter",
          "union",
          "dozen",
          "miner",
          "employee",
          "staff",
          "opponent",
          "critic",
          "villager",
          "million",
          "score",
          "citizen",
          "parent",
          "mother",
          "relative",
          "family",
          "pensioner",
          "trucker",
          "fan",
          "peasant",
          "migrant",
          "refugee",
          "inmate",
          "prisoner",
          "monk",
          "striker",
          "lawyer",
          "journalist",
          "settler",
          "woman",
          "pupil",
          "lecturer",
          "campaigner",
          "environmentalist",
          "controller",
          "pilot",
          "docker",
          "medic",
          "unionist",
          "local",
          "youth",
          "trader",
          "shopkeeper",
          "merchant",
          "fisherman",
          "picket",
          "picketer",
          "rioter",
          "mob",
          "opposition",
          "faithful",
          "feminist",
          "choir",
          "follower",
          "dissident",
          "veteran",
          "rail",
          "federation",
          "confederation",
          "movement",
          "group",
          "clerk",
          "conductor",
          "seafarer",
          "firefighter",
          "academic",
          "actor",
          "writer");

  /** Those whose gathering is a protest without another word. */
  private static final Set<String> PROTESTERS =
      Set.of("protester", "protestor", "demonstrator", "marcher", "striker", "picketer", "picket");

  /** A mass without a name: no organizer. */
  private static final Set<String> MASSES =
      Set.of(
          "protester",
          "protestor",
          "demonstrator",
          "marcher",
          "people",
          "thousand",
          "hundred",
          "dozen",
          "million",
          "score",
          "crowd",
          "ten",
          "rioter",
          "mob",
          "who",
          "that",
          "they");

  /** "Soldiers marched past the president", "rebels marched into the town". */
  private static final Set<String> AT_WAR =
      Set.of(
          "soldier",
          "troop",
          "guard",
          "officer",
          "police",
          "fighter",
          "recruit",
          "cadet",
          "rebel",
          "army",
          "force",
          "militia",
          "militant",
          "band",
          "team",
          "reporter",
          "delegate",
          "leader",
          "official",
          "minister",
          "executive",
          "senator",
          "lawmaker",
          "republican",
          "democrat");

  /** Verbs that put on, end or call a protest. */
  private static final Set<String> STAGING =
      Set.of(
          "call",
          "announce",
          "begin",
          "start",
          "stage",
          "hold",
          "launch",
          "declare",
          "go",
          "join",
          "end",
          "suspend",
          "plan",
          "extend",
          "observe",
          "organise",
          "organize",
          "continue",
          "mount",
          "cancel",
          "postpone",
          "schedule",
          "lead",
          "resume",
          "come");

  /** What a strike or march does; an armed strike hits and kills. */
  private static final Set<String> GOING_ON =
      Set.of(
          "begin",
          "start",
          "continue",
          "enter",
          "last",
          "end",
          "draw",
          "paralyse",
          "paralyze",
          "disrupt",
          "close",
          "shut",
          "erupt",
          "break",
          "take",
          "spread",
          "turn",
          "halt",
          "resume",
          "follow",
          "cripple",
          "attract",
          "rage",
          "flare",
          "occur",
          "sweep",
          "rock",
          "bring",
          "grow",
          "happen",
          "ground",
          "hit");

  private static final Set<String> LABOUR =
      Set.of(
          "union",
          "unions",
          "worker",
          "workers",
          "pay",
          "wage",
          "wages",
          "walkout",
          "pickets",
          "picket",
          "stoppage",
          "strikers",
          "teachers",
          "teacher",
          "nurses",
          "staff",
          "doctors",
          "drivers",
          "controllers",
          "pilots",
          "employees",
          "rosters",
          "pensions",
          "salaries",
          "protest",
          "protests",
          "federation",
          "confederation",
          "miners",
          "dockers",
          "farmers",
          "truckers",
          "lecturers",
          "employers",
          "shops",
          "industrial",
          "walked",
          "downed");

  private static final Set<String> AT_ARMS =
      Set.of(
          "air",
          "drone",
          "missile",
          "military",
          "rocket",
          "artillery",
          "precision",
          "retaliatory",
          "israeli",
          "russian",
          "aerial",
          "naval",
          "bombing",
          "pre-emptive",
          "preemptive",
          "first",
          "surgical",
          "nuclear");

  private ProtestWords() {}

  static boolean isCrowd(String lemma) {
    return CROWDS.contains(lemma);
  }

  static boolean isProtester(String lemma) {
    return PROTESTERS.contains(lemma);
  }

  static boolean isMass(String lemma) {
    return MASSES.contains(lemma);
  }

  static boolean isAtWar(String lemma) {
    return AT_WAR.contains(lemma);
  }

  static boolean isStaging(String lemma) {
    return STAGING.contains(lemma);
  }

  static boolean isGoingOn(String lemma) {
    return GOING_ON.contains(lemma);
  }

  static boolean isLabour(String word) {
    return LABOUR.contains(word);
  }

  static boolean isArmed(String word) {
    return AT_ARMS.contains(word);
  }

  /** What a crowd does; null for what is no protest by itself. */
  static @Nullable ProtestKind kindOfVerb(String lemma) {
    return switch (lemma) {
      case "march" -> ProtestKind.MARCH;
      case "rally", "demonstrate" -> ProtestKind.RALLY;
      case "riot", "rampage" -> ProtestKind.RIOT;
      case "protest", "picket" -> ProtestKind.OTHER;
      default -> null;
    };
  }

  /** What a noun names; null for anything but a protest. */
  static @Nullable ProtestKind kindOfNoun(String lemma) {
    return switch (lemma) {
      case "strike", "walkout", "stoppage", "walk-out" -> ProtestKind.STRIKE;
      case "march" -> ProtestKind.MARCH;
      case "rally", "demonstration" -> ProtestKind.RALLY;
      case "riot", "rioting" -> ProtestKind.RIOT;
      case "hartal", "bandh" -> ProtestKind.GENERAL_STRIKE;
      case "protest", "sit-in", "picket", "blockade", "die-in", "parade", "vigil" ->
          ProtestKind.OTHER;
      default -> null;
    };
  }
}
