package org.newsfacts.coref;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.Tags;
import org.newsfacts.name.NameMention;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.TokenRange;
import org.newsfacts.text.Tokens;

/** The nouns that a text gives a name to: "police identified the gunman as Per Lund". */
final class DiscourseAliases {
  private static final int NEAR = 6;
  private static final int FAR = 14;

  private final Tokens tokens;
  private final Tags tags;
  private final Map<String, Entity> known = new HashMap<>();

  DiscourseAliases(Discourse.Source source, People people) {
    this.tokens = source.tokens();
    this.tags = source.tags();
    for (NameMention name : source.names().all()) {
      if (name.kind() == NameMention.Kind.PERSON) {
        TokenRange sentence = source.sentences().get(source.sentences().at(name.range().from()));
        read(name.range().from(), sentence.from(), people.entity(name));
      }
    }
  }

  /** Returns who "the gunman" is; null where the text does not name one. */
  @Nullable Entity of(String noun) {
    return known.get(noun);
  }

  private void read(int name, int floor, Entity person) {
    int as = name - 1;
    while (as > floor && as > name - NEAR && !tokens.is(as, SmallWord.AS)) {
      as--;
    }
    if (as <= floor || !tokens.is(as, SmallWord.AS)) {
      return;
    }
    boolean named = false;
    String noun = "";
    for (int at = as - 1; at >= floor && at > as - FAR; at--) {
      String lemma = tags.lemma(at);
      named |= lemma.equals("identify") || lemma.equals("name") && tags.pos(at) != Pos.NOUN;
      boolean single = tags.pos(at) == Pos.NOUN && tokens.lower(at).equals(lemma);
      if (noun.isEmpty() && single && isDetermined(at, floor)) {
        noun = lemma;
      }
    }
    if (named && !noun.isEmpty()) {
      known.putIfAbsent(noun, person);
    }
  }

  /** "the gunman", "the suspected gunman". */
  private boolean isDetermined(int noun, int floor) {
    for (int at = noun - 1; at >= floor && at > noun - 4; at--) {
      if (tokens.is(at, SmallWord.THE)) {
        return true;
      }
      if (tags.pos(at) != Pos.ADJ && tags.pos(at) != Pos.NOUN && tags.pos(at) != Pos.VERB) {
        return false;
      }
    }
    return false;
  }
}
