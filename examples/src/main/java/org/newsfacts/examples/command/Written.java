package org.newsfacts.examples.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsfacts.examples.input.JsonTree;
import org.newsfacts.examples.input.LineStream;
import org.newsfacts.examples.input.Reasons;
import tools.jackson.core.JacksonException;

/**
 * The results of an earlier run that stand in a file, a JSON line an article. A last line without
 * its end was being written when that run ended: it does not count.
 */
final class Written {
  private final Map<String, Integer> ids = new HashMap<>();
  private long length;
  private int count;

  private Written() {}

  /** Reads the ids of a file; none when it does not exist yet. */
  static Written in(Path file) {
    Written written = new Written();
    if (!Files.exists(file)) {
      return written;
    }
    try (InputStream in = Files.newInputStream(file)) {
      LineStream lines = new LineStream(in, Integer.MAX_VALUE - 8);
      while (lines.next()) {
        if (lines.isEnded()) {
          written.take(file, lines);
        }
      }
      return written;
    } catch (IOException broken) {
      throw Target.failed(file, Reasons.of(broken));
    }
  }

  private void take(Path file, LineStream lines) {
    String id = id(lines.text());
    if (id == null) {
      throw new OutputFailedException(
          "--resume: line "
              + lines.number()
              + " of "
              + file
              + " is no result with an id;"
              + " resume from what extract, tokens or mentions wrote as NDJSON",
          ArticleCommand.WRONG_USE);
    }
    ids.merge(id, 1, Integer::sum);
    count++;
    length = lines.offset();
  }

  private static @Nullable String id(String line) {
    try {
      return JsonTree.read(line) instanceof Map<?, ?> object
              && object.get("id") instanceof String id
          ? id
          : null;
    } catch (JacksonException broken) {
      return null;
    }
  }

  /** Returns how many results stand in the file. */
  int count() {
    return count;
  }

  /** Returns the bytes of the whole lines. */
  long length() {
    return length;
  }

  /** Whether the result of an article stands there; each result stands for one article. */
  boolean take(String id) {
    Integer left = ids.get(id);
    if (left == null || left == 0) {
      return false;
    }
    ids.put(id, left - 1);
    return true;
  }
}
