package org.newsfacts.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Tags;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.text.Article;
import org.newsfacts.text.Sentences;
import org.newsfacts.text.Tokens;

/** Reads time expressions. */
public final class TimeReader {
  public TimeReader(Lexicon lexicon) {}

  public Times read(Tokens tokens, Sentences sentences, @Nullable Tags tags, Article article) {
    return new Times(List.of(), tokens.size());
  }
}
