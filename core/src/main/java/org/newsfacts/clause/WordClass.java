package org.newsfacts.clause;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What the tagger chooses between: finer than {@link Pos}, so that the rules of order can tell "he"
 * from "him" and "goes" from "going". The names are those of the word lists.
 */
enum WordClass {
  /** Start and end of a sentence. */
  ST(Pos.PUNCT),
  /** Comma. */
  CM(Pos.PUNCT),
  /** Colon, semicolon, dash. */
  CO(Pos.PUNCT),
  /** Quotation mark: the rules look through it. */
  QT(Pos.PUNCT),
  /** Opening bracket. */
  PL(Pos.PUNCT),
  /** Closing bracket. */
  PR(Pos.PUNCT),
  SYM(Pos.SYM),
  X(Pos.X),
  UH(Pos.INTJ),
  /** "minister". */
  NN(Pos.NOUN),
  /** "ministers". */
  NNS(Pos.NOUN),
  /** "today": a noun that stands where an adverb does. */
  NNT(Pos.NOUN),
  /** "about" of "about 20". */
  QA(Pos.ADV),
  /** "more", "most", "as" before an adjective. */
  QM(Pos.ADV),
  NP(Pos.PROPN),
  /** "Danes". */
  NPS(Pos.PROPN),
  JJ(Pos.ADJ),
  RB(Pos.ADV),
  /** "not", "n't". */
  NOT(Pos.PART),
  CD(Pos.NUM),
  DT(Pos.DET),
  /** "all the". */
  PDT(Pos.DET),
  /** "his". */
  PS(Pos.PRON),
  /** "he". */
  P3(Pos.PRON),
  /** "they", "I". */
  PN(Pos.PRON),
  IT(Pos.PRON),
  YOU(Pos.PRON),
  /** "him". */
  PO(Pos.PRON),
  /** "nothing", "someone", "this" alone. */
  PI(Pos.PRON),
  /** "all", "some", "each" alone. */
  PD(Pos.DET),
  /** "there is". */
  EX(Pos.PRON),
  /** "what he said". */
  WP(Pos.PRON),
  /** "the man who". */
  WR(Pos.PRON),
  /** "what plan". */
  WD(Pos.DET),
  /** "whose". */
  WS(Pos.PRON),
  /** "when", "how". */
  WB(Pos.ADV),
  IN(Pos.ADP),
  /** "by": of who did it. */
  BY(Pos.ADP),
  /** "to" before a noun. */
  TP(Pos.ADP),
  /** "up" in "give up". */
  RP(Pos.ADP),
  SC(Pos.SCONJ),
  CC(Pos.CCONJ),
  /** "to" before a verb. */
  TO(Pos.PART),
  /** "'s" of a noun. */
  POS(Pos.PART),
  MD(Pos.AUX, VerbForm.MODAL),
  BE(Pos.AUX, VerbForm.BASE),
  BEP(Pos.AUX, VerbForm.PRESENT),
  BEZ(Pos.AUX, VerbForm.PRESENT_3S),
  BED(Pos.AUX, VerbForm.PAST),
  BEN(Pos.AUX, VerbForm.PAST_PARTICIPLE),
  BEG(Pos.AUX, VerbForm.ING),
  HV(Pos.AUX, VerbForm.BASE),
  HVP(Pos.AUX, VerbForm.PRESENT),
  HVZ(Pos.AUX, VerbForm.PRESENT_3S),
  HVD(Pos.AUX, VerbForm.PAST),
  HVN(Pos.VERB, VerbForm.PAST_PARTICIPLE),
  HVG(Pos.AUX, VerbForm.ING),
  DO(Pos.VERB, VerbForm.BASE),
  DOP(Pos.AUX, VerbForm.PRESENT),
  DOZ(Pos.AUX, VerbForm.PRESENT_3S),
  DOD(Pos.AUX, VerbForm.PAST),
  VB(Pos.VERB, VerbForm.BASE),
  VBP(Pos.VERB, VerbForm.PRESENT),
  VBZ(Pos.VERB, VerbForm.PRESENT_3S),
  VBD(Pos.VERB, VerbForm.PAST),
  VBN(Pos.VERB, VerbForm.PAST_PARTICIPLE),
  VBG(Pos.VERB, VerbForm.ING);

  static final WordClass[] ALL = values();

  static final Set<WordClass> NOUNS = EnumSet.of(NN, NNS, NP, NPS);
  static final Set<WordClass> SUBJECTS = EnumSet.of(P3, PN);
  static final Set<WordClass> BARE = EnumSet.of(VB, BE, HV, DO);
  static final Set<WordClass> BES = EnumSet.of(BE, BEP, BEZ, BED, BEN, BEG);
  static final Set<WordClass> HVS = EnumSet.of(HV, HVP, HVZ, HVD, HVN, HVG);
  static final Set<WordClass> DOS = EnumSet.of(DO, DOP, DOZ, DOD);
  static final Set<WordClass> FINITE =
      EnumSet.of(VBP, VBZ, VBD, BEP, BEZ, BED, HVP, HVZ, HVD, DOP, DOZ, DOD, MD);

  /** What the rules of order call by one name. */
  private static final Map<String, Set<WordClass>> GROUPS = new HashMap<>();

  static {
    for (WordClass wordClass : ALL) {
      GROUPS.put(wordClass.name(), EnumSet.of(wordClass));
    }
    GROUPS.put("N", NOUNS);
    GROUPS.put("PREP", EnumSet.of(IN, BY, TP));
    GROUPS.put("NAME", EnumSet.of(NP, NPS));
    GROUPS.put("SUBJ", SUBJECTS);
    GROUPS.put("BARE", BARE);
    GROUPS.put("BES", BES);
    GROUPS.put("HVS", HVS);
    GROUPS.put("DOS", DOS);
    GROUPS.put("FIN", FINITE);
    GROUPS.put("FIN1", EnumSet.of(VBZ, BEZ, HVZ, DOZ));
    GROUPS.put("FINP", EnumSet.of(VBP, BEP, HVP, DOP));
    GROUPS.put("VERB", EnumSet.of(VB, VBP, VBZ, VBD, VBN, VBG));
    GROUPS.put("MARKS", EnumSet.of(ST, CM, CO, PR));
    GROUPS.put("ANY", EnumSet.allOf(WordClass.class));
    GROUPS.put("ALONE", EnumSet.of(PI, PD));
    GROUPS.put("WH", EnumSet.of(WP, WR, WD, WS, WB));
  }

  private final Pos pos;
  private final VerbForm form;

  WordClass(Pos pos) {
    this(pos, VerbForm.NONE);
  }

  WordClass(Pos pos, VerbForm form) {
    this.pos = pos;
    this.form = form;
  }

  /** Returns the classes a name of the rules of order stands for. */
  static Set<WordClass> group(String name) {
    Set<WordClass> group = GROUPS.get(name);
    if (group == null) {
      throw new IllegalArgumentException("no word class or group of this name: " + name);
    }
    return group;
  }

  Pos pos() {
    return pos;
  }

  VerbForm form() {
    return form;
  }

  boolean isFinite() {
    return form.isFinite();
  }

  boolean isNoun() {
    return pos == Pos.PROPN || this == NN || this == NNS;
  }
}
