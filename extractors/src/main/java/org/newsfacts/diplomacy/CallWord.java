package org.newsfacts.diplomacy;

import org.newsfacts.lexicon.Listed;

/** Classes of words in the list {@code call-words}. */
enum CallWord implements Listed {
  /** "A call to <em>action</em>": no call to anybody. */
  APPEALED_TO,

  /** "They discussed grain, a <em>readout</em> said": they did so in a call. */
  OF_CALL,

  /** "Called Lund <em>on</em> Sunday", but not "called Lund a liar". */
  AFTER_CALLED,

  /** "A and B spoke <em>about</em> grain": nothing that makes it a speech. */
  AFTER_SPOKE,

  /** "<em>Held</em> a call with Berg". */
  CALL_HOLDING,

  /** "By secure <em>line</em>", but not "by a phone company". */
  MEANS,

  /** "A <em>roll</em> call", "a <em>wake-up</em> call". */
  OTHER_CALL,

  /** "By <em>telephone</em>". */
  PHONE,

  /** "A <em>videoconference</em>". */
  PHONE_TALK,

  /** "Spoke at a <em>rally</em>", "in an <em>interview</em>": no call. */
  PUBLIC_SPEECH,

  /** "Called Berg to <em>congratulate</em> him". */
  PURPOSE,

  /** "<em>Spoke</em> with Berg". */
  SPEAKING,

  /** "<em>Underlined</em> the need with Berg by phone". */
  STRESSING,

  /** "A telephone <em>conversation</em>". */
  TALK_NOUN,

  /** "<em>Told</em> the minister by phone": the object hears it. */
  TELLING,

  /** "By <em>video</em> link". */
  VIDEO;

  @Override
  public String list() {
    return "call-words";
  }
}
