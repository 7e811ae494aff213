package org.newsfacts.examples.command;

import org.newsfacts.NewsFacts;
import org.newsfacts.examples.output.Rendering;
import picocli.CommandLine.Command;

/** Prints what was found in each sentence and why. */
@Command(
    name = "explain",
    description =
        "Prints, sentence by sentence, what was found, which rules fired and what vetoed.",
    mixinStandardHelpOptions = true)
public final class ExplainCommand extends ArticleCommand {
  @Override
  Rendering rendering() {
    NewsFacts engine = NewsFacts.english();
    return article -> "== " + article.id().orElse("") + "\n" + engine.explain(article) + "\n";
  }
}
