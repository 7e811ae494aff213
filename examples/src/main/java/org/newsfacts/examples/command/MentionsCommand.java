package org.newsfacts.examples.command;

import org.newsfacts.examples.output.MentionsJson;
import org.newsfacts.examples.output.Rendering;
import picocli.CommandLine.Command;

/** Writes the numbers, times and names. */
@Command(
    name = "mentions",
    description =
        "Writes numbers, times and names with offsets and values, one JSON line an article.",
    mixinStandardHelpOptions = true)
public final class MentionsCommand extends ArticleCommand {
  @Override
  Rendering rendering() {
    return new MentionsJson();
  }
}
