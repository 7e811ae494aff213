package org.newsfacts.examples.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.newsfacts.model.Fact;
import org.newsfacts.text.Article;

/**
 * A page to review facts: the text with its evidence marked, the facts beside it; a click on one
 * shows the other. The page stands alone: nothing is loaded from anywhere.
 */
public final class ReviewPage implements FactsForm {
  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
      style-src 'unsafe-inline'; script-src 'unsafe-inline'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>NewsFacts review</title>
      <style>
      """;

  @Override
  public String head() {
    return HEAD + resource("review.css") + "</style>\n</head>\n<body>\n";
  }

  @Override
  public String foot() {
    return "<script>\n" + resource("review.js") + "</script>\n</body>\n</html>\n";
  }

  @Override
  public String article(Article article, List<Fact> facts, List<String> warnings) {
    StringBuilder html = new StringBuilder("<section>\n<header><h1>");
    html.append(Html.escape(article.title().or(article::id).orElse("")));
    html.append("</h1><p><bdi>").append(Html.escape(article.id().orElse(""))).append("</bdi>");
    article.published().ifPresent(day -> html.append(" · ").append(day));
    html.append(" · ").append(facts.size()).append(" facts</p>");
    warnings.forEach(w -> html.append("<p>").append(Html.escape(w)).append("</p>"));
    html.append("</header>\n<div class=\"text\">");
    html.append(new MarkedText(article.text(), facts).html());
    html.append("</div>\n<ol>\n");
    list(facts, html);
    return html.append("</ol>\n</section>\n").toString();
  }

  private static void list(List<Fact> facts, StringBuilder html) {
    for (int i = 0; i < facts.size(); i++) {
      Fact fact = facts.get(i);
      html.append("<li><button data-f=\"").append(i);
      html.append("\" style=\"--h:").append(Hue.of(fact.type())).append("\"><b>");
      html.append(Html.escape(fact.type())).append("</b>");
      for (FactParts.Part part : FactParts.of(fact)) {
        html.append("<span><i>").append(Html.escape(part.name())).append("</i> ");
        html.append(Html.escape(part.value())).append("</span>");
      }
      html.append("<code>").append(Html.escape(fact.rule())).append("</code></button></li>\n");
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
