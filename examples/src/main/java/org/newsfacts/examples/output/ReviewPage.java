package org.newsfacts.examples.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.newsfacts.model.Fact;
import org.newsfacts.model.FactIds;
import org.newsfacts.model.Modality;
import org.newsfacts.model.json.FactJson;
import org.newsfacts.rule.RuleInfo;
import org.newsfacts.text.Article;

/**
 * A page to review facts: the text with its evidence marked, the facts beside it, filters above. A
 * person accepts, rejects and comments, and exports lines that the command {@code score} reads. The
 * page stands alone: nothing is loaded from anywhere, and only its own script and style, known by
 * their hashes, may run.
 */
public final class ReviewPage implements FactsForm {
  static final String CSS = resource("review.css") + hues();
  private static final String SCRIPT = "\n" + resource("review.js");
  private static final int HUES = 360;

  private final Map<String, RuleInfo> rules = new HashMap<>();
  private final Set<String> used = new ConcurrentSkipListSet<>();
  private final FactJsonText json;
  private final String above;
  private final Set<String> types;

  /**
   * Makes a page.
   *
   * @param rules the rules: those of the facts are listed at the end, with their guards
   * @param json what writes a fact
   */
  public ReviewPage(List<RuleInfo> rules, FactJson json) {
    this(rules, json, "");
  }

  /** Makes a page with HTML that stands above its filters. */
  ReviewPage(List<RuleInfo> rules, FactJson json, String above) {
    this.above = above;
    rules.forEach(rule -> this.rules.put(rule.id(), rule));
    this.json = new FactJsonText(json, Offsets.UTF16);
    this.types = json.types();
  }

  @Override
  public String head() {
    StringBuilder legend = new StringBuilder();
    for (String type : types) {
      legend.append("<label class=\"h").append(Hue.of(type));
      legend.append("\"><input type=\"checkbox\" checked value=\"").append(type).append("\"> ");
      legend.append(type).append("</label>\n");
    }
    return """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
    style-src '%s'; script-src '%s'; base-uri 'none'; form-action 'none'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>NewsFacts review</title>
    <style>%s</style>
    </head>
    <body>%s
    <div class="bar" role="search">
    <p class="legend">%s</p>
    <p><label>speaker <select name="speaker"><option value="">all</option></select></label>
    <label>rule <select name="rule"><option value="">all</option></select></label>
    <label>told as <select name="modality"><option value="">all</option></select></label>
    <label>words <input type="search" name="words"></label>
    <output></output> <button name="export">Export what was accepted</button></p>
    <p class="keys">Keys: j, k next and last fact · o the next one on the same words · a accept \
    · r reject · c comment · / search · Esc close</p>
    </div>
    <ul class="index" hidden></ul>
    """
        .formatted(hash(CSS), hash(SCRIPT), CSS, above, legend);
  }

  @Override
  public String foot() {
    return catalogue() + "<script>" + SCRIPT + "</script>\n</body>\n</html>\n";
  }

  /** The rules of the facts on the page; a record leads to its rule. */
  private String catalogue() {
    StringBuilder list =
        new StringBuilder("<details class=\"rules\"><summary>Rules</summary>\n<dl>\n");
    for (String id : used) {
      RuleInfo rule = rules.get(id);
      if (rule != null) {
        list.append("<dt id=\"r-")
            .append(id)
            .append("\"><code>")
            .append(id)
            .append("</code></dt>\n<dd>");
        list.append(Html.escape(rule.reads())).append("<ul>\n");
        for (String near : rule.unless()) {
          list.append("<li>not: ").append(Html.escape(near)).append("</li>\n");
        }
        list.append("</ul></dd>\n");
      }
    }
    return list.append("</dl></details>\n").toString();
  }

  @Override
  public String article(Article article, List<Fact> facts, List<String> warnings) {
    String id = article.id().orElse("");
    StringBuilder html = new StringBuilder("<section data-id=\"").append(Html.escape(id));
    html.append("\" id=\"a-").append(FactIds.named("article", id)).append("\">\n<header><h1>");
    html.append(Html.escape(article.title().or(article::id).orElse("")));
    html.append("</h1><p><bdi>").append(Html.escape(id)).append("</bdi>");
    article.published().ifPresent(day -> html.append(" · ").append(day));
    html.append(" · ").append(facts.size()).append(" facts</p>");
    for (String warning : warnings) {
      html.append("<p class=\"warning\">").append(Html.escape(warning)).append("</p>");
    }
    html.append("</header>\n<div class=\"text\">");
    html.append(new MarkedText(article.text(), facts).html());
    html.append("</div>\n<ol>\n");
    List<String> ids = FactIds.of(id, facts);
    List<String> records = json.of(article, facts);
    for (int i = 0; i < ids.size(); i++) {
      record(facts.get(i), i, ids.get(i), records.get(i), html);
    }
    return html.append("</ol>\n</section>\n").toString();
  }

  private void record(Fact fact, int number, String id, String record, StringBuilder html) {
    html.append("<li class=\"fact h").append(Hue.of(fact.type())).append(look(fact));
    attribute("id", "f-" + id, html.append('"'));
    attribute("data-f", String.valueOf(number), html);
    attribute("data-hue", "h" + Hue.of(fact.type()), html);
    attribute("data-type", fact.type(), html);
    attribute("data-speaker", fact.source().map(actor -> actor.name()).orElse(""), html);
    attribute("data-rule", fact.rule(), html);
    String told = fact.modality().name().toLowerCase(Locale.ROOT);
    attribute("data-modality", fact.negated() ? "negated" : told, html);
    attribute("data-json", record, html);
    html.append("><button aria-expanded=\"false\"><b>").append(Html.escape(fact.type()));
    html.append("</b>");
    for (FactParts.Part part : FactParts.of(fact)) {
      html.append(isCarried(part, fact) ? "<span class=\"carried\"><i>" : "<span><i>");
      html.append(Html.escape(part.name())).append("</i> ");
      html.append(Html.escape(part.value())).append("</span>");
    }
    html.append("<span class=\"verdict\"></span></button>\n<div class=\"more\" hidden><p>");
    rule(fact.rule(), html);
    html.append("</p><p>");
    html.append("<button data-verdict=\"accepted\">Accept</button> ");
    html.append("<button data-verdict=\"rejected\">Reject</button></p>");
    html.append("<input class=\"comment\" aria-label=\"Comment\" placeholder=\"Comment\">");
    html.append("<details><summary>JSON</summary><pre>").append(Html.escape(record));
    html.append("</pre></details></div></li>\n");
  }

  private void rule(String id, StringBuilder html) {
    RuleInfo rule = rules.get(id);
    if (rule == null) {
      html.append("<code>").append(Html.escape(id)).append("</code>");
      return;
    }
    used.add(id);
    html.append("<a href=\"#r-").append(id).append("\"><code>").append(id).append("</code></a> ");
    html.append(Html.escape(rule.reads()));
  }

  private static void attribute(String name, String value, StringBuilder html) {
    html.append(' ').append(name).append("=\"").append(Html.escape(value)).append('"');
  }

  /** Returns the classes of a fact that is denied, planned or possible: " planned negated". */
  static String look(Fact fact) {
    Modality modality = fact.modality();
    String told = modality == Modality.ACTUAL ? "" : " " + modality.name().toLowerCase(Locale.ROOT);
    return fact.negated() ? told + " negated" : told;
  }

  private static boolean isCarried(FactParts.Part part, Fact fact) {
    String field = part.name().replace(" ", "");
    return fact.carried().stream().anyMatch(field::equalsIgnoreCase);
  }

  /** A closed page allows no style attributes: each hue has a class. */
  private static String hues() {
    StringBuilder rules = new StringBuilder();
    for (int hue = 0; hue < HUES; hue++) {
      rules.append(".h").append(hue).append("{--h:").append(hue).append("}\n");
    }
    return rules.toString();
  }

  static String hash(String inline) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(inline.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  private static String resource(String name) {
    try (InputStream in = ReviewPage.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
