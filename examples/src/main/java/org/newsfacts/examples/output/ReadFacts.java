package org.newsfacts.examples.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsfacts.Facts;
import org.newsfacts.NewsFacts;
import org.newsfacts.model.Fact;
import org.newsfacts.text.Article;

/** Reads articles and writes their facts in a form. */
public final class ReadFacts implements Rendering {
  private final NewsFacts engine;
  private final Set<String> types;
  private final FactsForm form;

  /**
   * Takes the engine and the form.
   *
   * @param types the names of the types that are written; empty for all
   */
  public ReadFacts(NewsFacts engine, Set<String> types, FactsForm form) {
    this.engine = engine;
    this.types = Set.copyOf(types);
    this.form = form;
  }

  @Override
  public Rendered article(Article article, List<String> notes) {
    Facts read = engine.read(article);
    List<String> warnings = new ArrayList<>(notes);
    int half = Plain.firstHalfPair(article.text());
    if (half >= 0) {
      warnings.add("half a character at " + half + " of the text: written as a sign or an escape");
    }
    warnings.addAll(read.warnings());
    List<Fact> facts = new ArrayList<>();
    for (Fact fact : read) {
      if (types.isEmpty() || types.contains(fact.type())) {
        facts.add(fact);
      }
    }
    return new Rendered(
        form.article(article, facts, warnings), form.tables(article, facts, warnings), warnings);
  }

  @Override
  public Map<String, String> heads() {
    return form.heads();
  }

  @Override
  public Map<String, String> feet() {
    return form.feet();
  }

  @Override
  public String head() {
    return form.head();
  }

  @Override
  public String separator() {
    return form.separator();
  }

  @Override
  public String foot() {
    return form.foot();
  }
}
