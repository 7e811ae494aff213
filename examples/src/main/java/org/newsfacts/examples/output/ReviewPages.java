package org.newsfacts.examples.output;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import org.newsfacts.model.Fact;
import org.newsfacts.model.FactIds;
import org.newsfacts.model.json.FactJson;
import org.newsfacts.rule.RuleInfo;
import org.newsfacts.text.Article;

/**
 * A folder to review many articles: a {@link ReviewPage} for each, and an index that leads to them
 * and counts their facts by type.
 */
public final class ReviewPages implements FactsForm {
  private static final String INDEX = "index.html";

  private static final String UP =
      "\n<p class=\"up\"><a href=\"" + INDEX + "\">All articles</a></p>";

  private final List<RuleInfo> rules;
  private final FactJson json;
  private final Map<String, Integer> names = new ConcurrentHashMap<>();
  private final Map<String, LongAdder> counts = new ConcurrentSkipListMap<>();
  private final LongAdder articles = new LongAdder();

  /** Makes a folder, see {@link ReviewPage}. */
  public ReviewPages(List<RuleInfo> rules, FactJson json) {
    this.rules = List.copyOf(rules);
    this.json = json;
  }

  @Override
  public String article(Article article, List<Fact> facts, List<String> warnings) {
    return "";
  }

  @Override
  public Map<String, String> tables(Article article, List<Fact> facts, List<String> warnings) {
    ReviewPage page = new ReviewPage(rules, json, UP);
    String text = page.head() + page.article(article, facts, warnings) + page.foot();
    String file = file(article.id().orElse(""));
    Map<String, Long> types = new TreeMap<>();
    facts.forEach(fact -> types.merge(fact.type(), 1L, Long::sum));
    types.forEach((type, n) -> counts.computeIfAbsent(type, key -> new LongAdder()).add(n));
    articles.increment();
    Map<String, String> files = new LinkedHashMap<>();
    files.put(file, text);
    files.put(INDEX, entry(article, file, facts.size(), types, warnings.size()));
    return files;
  }

  /** An id may hold anything; two articles may have one id. */
  private String file(String id) {
    String name = FactIds.named("article", id);
    int number = names.merge(name, 1, Integer::sum);
    return number == 1 ? name + ".html" : name + "-" + number + ".html";
  }

  private static String entry(
      Article article, String file, int facts, Map<String, Long> types, int warnings) {
    StringBuilder html = new StringBuilder("<li><a href=\"").append(file).append("\">");
    html.append(Html.escape(article.title().or(article::id).orElse("an article"))).append("</a> ");
    article.published().ifPresent(day -> html.append(day).append(" · "));
    html.append(facts).append(facts == 1 ? " fact" : " facts");
    if (!types.isEmpty()) {
      html.append("<br><small>").append(told(types)).append("</small>");
    }
    if (warnings > 0) {
      html.append(" <strong>").append(warnings).append(" warnings</strong>");
    }
    return html.append("</li>\n").toString();
  }

  private static String told(Map<String, ? extends Number> types) {
    StringBuilder told = new StringBuilder();
    types.forEach(
        (type, n) -> told.append(told.isEmpty() ? "" : ", ").append(type).append(' ').append(n));
    return told.toString();
  }

  @Override
  public Map<String, String> heads() {
    return Map.of(
        INDEX,
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
        style-src '%s'; base-uri 'none'; form-action 'none'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>NewsFacts review</title>
        <style>%s</style>
        </head>
        <body>
        <h1>Articles</h1>
        <ol class="articles">
        """
            .formatted(ReviewPage.hash(ReviewPage.CSS), ReviewPage.CSS));
  }

  @Override
  public Map<String, String> feet() {
    long facts = counts.values().stream().mapToLong(LongAdder::sum).sum();
    return Map.of(
        INDEX,
        "</ol>\n<p class=\"sum\">%d articles, %d facts: %s</p>\n</body>\n</html>\n"
            .formatted(articles.sum(), facts, told(counts)));
  }
}
