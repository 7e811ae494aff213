package org.newsfacts.examples.command;

import org.newsfacts.examples.output.Rendering;
import org.newsfacts.examples.output.TokensJson;
import picocli.CommandLine.Command;

/** Writes where words and sentences stand. */
@Command(
    name = "tokens",
    description = "Writes the offsets of words and sentences, one JSON line an article.",
    mixinStandardHelpOptions = true)
public final class TokensCommand extends ArticleCommand {
  @Override
  Rendering rendering() {
    return new TokensJson();
  }
}
