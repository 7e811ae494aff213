package org.newsfacts.coref;

import org.newsfacts.lexicon.Listed;

/** The pronouns by whom each may mean: the list {@code pronouns}. */
enum Pronoun implements Listed {
  /** "[He] left": a man, not the one told to. */
  HE,
  /** "[She] left". */
  SHE,
  /** "[his] envoy". */
  HIS,
  /** "told [him]": not who tells. */
  HIM,
  /** "told [her]", "[her] envoy". */
  HER,
  /** "[It] sank", "[its] envoy": a thing, a body, a state. */
  IT,
  /** "[They] left", "[their] envoy". */
  THEY,
  /** "told [them]". */
  THEM,
  /** "[Both] left", "the [two] left". */
  TWO,
  /** "the [three] left". */
  THREE,
  /** "the [former] left": the first of two. */
  FORMER,
  /** "the [latter] left": the second of two. */
  LATTER,
  /** "[We] will leave": whoever speaks. */
  WE;

  @Override
  public String list() {
    return "pronouns";
  }
}
