package org.newsfacts.name;

import org.newsfacts.lexicon.Listed;

/** The classes of nouns for bodies and groups that tell more than what they are. */
enum BodyWord implements Listed {
  /** "The crew waited": several people in one word. */
  CROWD,
  /** "The paper said": a body that tells news. */
  MEDIA,
  /** "The two countries signed": states. */
  STATE,
  /** "The two sides met": those who deal with each other. */
  SIDE,
  /** "The Coast Guard said": before "guard", a body. */
  GUARD;

  @Override
  public String list() {
    return "body-words";
  }
}
