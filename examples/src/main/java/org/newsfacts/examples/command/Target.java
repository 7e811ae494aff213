package org.newsfacts.examples.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.examples.input.Reasons;

/**
 * What {@code --out} names, looked at before anything is read: a folder or an input is refused, a
 * link is followed, a device or a pipe is written in place.
 *
 * @param file the file behind all links
 * @param inPlace whether it is written where it stands, as it is no regular file
 */
record Target(Path file, boolean inPlace) {
  private static final int MOST_LINKS = 40;
  private static final int LOOKED_AT = 4096;

  /**
   * Looks at the file.
   *
   * @param inputs the files and folders that are read
   * @throws OutputFailedException when it must not be written
   */
  static Target of(Path named, List<String> inputs) {
    try {
      if (Files.isDirectory(named)) {
        throw wrong(named, "is a folder; name a file in it");
      }
      if (Files.exists(named) && !Files.isRegularFile(named)) {
        return new Target(named, true);
      }
      Path file = behindLinks(named);
      Path folder = file.toAbsolutePath().getParent();
      if (folder == null || !Files.isDirectory(folder)) {
        throw failed(named, "there is no folder " + folder + "; make it first");
      }
      if (Files.exists(file)) {
        if (!Files.isWritable(file)) {
          throw failed(named, "no permission");
        }
        refuseInputs(named, file, inputs);
      }
      return new Target(file, false);
    } catch (IOException broken) {
      throw failed(named, Reasons.of(broken));
    }
  }

  /** Makes a file beside the target, under a name that nothing has. */
  Path beside() {
    for (int i = 0; ; i++) {
      Path part = file.resolveSibling("." + file.getFileName() + "." + i + ".part");
      try {
        return Files.createFile(part);
      } catch (FileAlreadyExistsException taken) {
        if (i == 1000) {
          throw failed(file, "1000 files named " + part.getFileName() + " stand beside it");
        }
      } catch (IOException broken) {
        throw failed(file, "nothing can be written beside it: " + Reasons.of(broken));
      }
    }
  }

  /** Gives the new file the mode and, where that is allowed, the owner and group of the old one. */
  void keepMode(Path part) throws IOException {
    PosixFileAttributeView old = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    PosixFileAttributeView made = Files.getFileAttributeView(part, PosixFileAttributeView.class);
    if (old == null || made == null || !Files.exists(file)) {
      return;
    }
    made.setPermissions(old.readAttributes().permissions());
    try {
      made.setGroup(old.readAttributes().group());
      made.setOwner(old.readAttributes().owner());
    } catch (IOException notAllowed) {
      // Only the system's manager may give files away; the mode is kept, that is what protects.
      return;
    }
  }

  /** Follows a link by hand where it leads to a file that does not exist yet. */
  private static Path behindLinks(Path named) throws IOException {
    if (Files.exists(named)) {
      return named.toRealPath();
    }
    Path file = named;
    for (int i = 0; Files.isSymbolicLink(file); i++) {
      if (i == MOST_LINKS) {
        throw wrong(named, "is a link that leads back to itself");
      }
      file = file.resolveSibling(Files.readSymbolicLink(file));
    }
    return file;
  }

  private static void refuseInputs(Path named, Path file, List<String> inputs) throws IOException {
    for (String input : inputs) {
      Path path = path(input);
      if (path != null && Files.isDirectory(path)) {
        if (file.startsWith(path.toRealPath()) && !isResult(file)) {
          throw wrong(named, "stands in " + input + ", which is read, and holds no results");
        }
      } else if (path != null && Files.exists(path) && Files.isSameFile(path, file)) {
        throw wrong(named, "is an input too; name another file");
      }
    }
  }

  private static @Nullable Path path(String input) {
    try {
      return input.equals("-") ? null : Path.of(input);
    } catch (InvalidPathException wrong) {
      return null; // told when it is opened
    }
  }

  /** Whether a file was written by this program: it may be written anew. */
  static boolean isResult(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      String start = new String(in.readNBytes(LOOKED_AT), StandardCharsets.ISO_8859_1);
      boolean line =
          start.startsWith("{\"id\":")
              && (start.contains("\"facts\":[")
                  || start.contains("\"tokens\":[")
                  || start.contains("\"mentions\":[")
                  || start.contains("\"event\":"));
      return start.isEmpty()
          || line
          || start.startsWith("[\n{\n  \"id\": ")
          || start.contains("<title>NewsFacts review</title>");
    }
  }

  static OutputFailedException failed(Path file, String why) {
    return new OutputFailedException(file + ": cannot be written: " + why);
  }

  private static OutputFailedException wrong(Path file, String why) {
    return new OutputFailedException("--out " + file + ": " + why, ArticleCommand.WRONG_USE);
  }
}
