package org.newsfacts.examples.command;

import org.newsfacts.NewsFacts;
import org.newsfacts.examples.output.Plain;
import org.newsfacts.examples.output.Rendered;
import org.newsfacts.examples.output.Rendering;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints what was found in each sentence and why. */
@Command(
    name = "explain",
    description =
        "Prints, sentence by sentence, what was found, which rules fired and what vetoed.",
    mixinStandardHelpOptions = true)
public final class ExplainCommand extends ArticleCommand {
  @Mixin private OwnWords own = new OwnWords();

  @Override
  Rendering rendering() {
    NewsFacts engine = engine();
    return (article, notes) -> {
      StringBuilder text = new StringBuilder("== ").append(Plain.line(article.id().orElse("")));
      text.append('\n').append(Plain.lines(engine.explain(article))).append('\n');
      notes.forEach(note -> text.append("! ").append(Plain.line(note)).append('\n'));
      return new Rendered(text.toString(), notes);
    };
  }

  private NewsFacts engine() {
    try {
      return own.builder().build();
    } catch (IllegalArgumentException wrong) {
      throw wrongUse(String.valueOf(wrong.getMessage()));
    }
  }

  @Override
  boolean isLines() {
    return false;
  }
}
