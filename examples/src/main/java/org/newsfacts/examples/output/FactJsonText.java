package org.newsfacts.examples.output;

import java.util.ArrayList;
import java.util.List;
import org.newsfacts.model.Fact;
import org.newsfacts.model.FactIds;
import org.newsfacts.model.json.FactJson;
import org.newsfacts.text.Article;

/** The facts of an article as JSON objects, each with its id behind its type. */
final class FactJsonText {
  private final FactJson json;
  private final Offsets offsets;

  FactJsonText(FactJson json, Offsets offsets) {
    this.json = json;
    this.offsets = offsets;
  }

  List<String> of(Article article, List<Fact> facts) {
    List<String> ids = FactIds.of(article.id().orElse(""), facts);
    List<String> texts = new ArrayList<>(facts.size());
    for (int i = 0; i < ids.size(); i++) {
      String fact = json.write(facts.get(i));
      int behindType = fact.indexOf("\",\"") + 1;
      String named = fact.substring(0, behindType) + ",\"id\":\"" + ids.get(i) + "\"";
      texts.add(offsets.in(named + fact.substring(behindType), article.text()));
    }
    return texts;
  }
}
