package org.newsfacts.examples.input;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.newsfacts.text.Article;

/**
 * Reads articles from files, folders and standard input ("-"), in the order given, folders sorted
 * by name. What cannot be read is reported to the sink and passed over.
 */
public final class ArticleFiles {
  /** The longest single article, in bytes: 64 MB. A file of article lines may have any length. */
  public static final int LONGEST_INPUT = 64 << 20;

  static final String TOO_LONG = "longer than 64 MB";
  private static final int SNIFFED = 512;

  private final ArticleSink sink;
  private final InputStream standardInput;
  private final LongConsumer bytesRead;

  /**
   * Makes a reader.
   *
   * @param sink takes articles and problems
   * @param published publication date of articles that come without one
   * @param standardInput what "-" stands for
   * @param bytesRead is told of each stretch of bytes read, for a progress display
   */
  public ArticleFiles(
      ArticleSink sink,
      @Nullable LocalDate published,
      InputStream standardInput,
      LongConsumer bytesRead) {
    this.sink = published == null ? sink : new Dated(sink, published);
    this.standardInput = standardInput;
    this.bytesRead = bytesRead;
  }

  /**
   * Lists the files behind the given paths; a folder stands for all article files below it.
   *
   * @param except a file to leave out: the one that is being written
   */
  public List<String> list(List<String> paths, @Nullable Path except) {
    List<String> files = new ArrayList<>();
    for (String path : paths) {
      try {
        if (!path.equals("-") && Files.isDirectory(Path.of(path))) {
          addFolder(Path.of(path), except, files);
        } else {
          files.add(path);
        }
      } catch (InvalidPathException wrong) {
        sink.problem(path, "not a file name: " + wrong.getReason());
      } catch (IOException broken) {
        sink.problem(path, reason(broken));
      }
    }
    return files;
  }

  /** Reads one file or standard input. */
  public void read(String file) {
    try (InputStream in = file.equals("-") ? standardInput : Files.newInputStream(Path.of(file))) {
      InputStream raw = new BufferedInputStream(new CountedStream(in, bytesRead), 1 << 16);
      String name = file.equals("-") ? "stdin" : file;
      boolean packed = InputFormat.isPacked(name) && !isArchive(name);
      read(name, packed ? new BufferedInputStream(new GZIPInputStream(raw, 1 << 16)) : raw);
    } catch (BrokenInputException broken) {
      sink.problem(broken.place(file), broken.reason());
    } catch (InvalidPathException wrong) {
      sink.problem(file, "not a file name: " + wrong.getReason());
    } catch (UncheckedIOException broken) {
      sink.problem(file, reason(Objects.requireNonNull(broken.getCause())));
    } catch (IOException broken) {
      sink.problem(file, reason(broken));
    }
  }

  private void read(String file, InputStream in) throws IOException, BrokenInputException {
    switch (format(file, in)) {
      case NDJSON -> new ArticleLines(file, sink).read(in);
      case WARC -> new WebArchive(file, sink).read(in);
      case HTML -> sink.article(HtmlPage.read(whole(in), InputFormat.stem(file)), file);
      case TEXT ->
          sink.article(Article.of(Utf8.decode(whole(in))).id(InputFormat.stem(file)), file);
    }
  }

  private static InputFormat format(String file, InputStream in) throws IOException {
    InputFormat told = InputFormat.of(file);
    if (told != null) {
      return told;
    }
    in.mark(SNIFFED);
    byte[] first = in.readNBytes(SNIFFED);
    in.reset();
    return InputFormat.sniff(first, first.length);
  }

  /** A packed web archive is packed record by record; its reader unpacks. */
  private static boolean isArchive(String file) {
    return InputFormat.of(file) == InputFormat.WARC;
  }

  private static byte[] whole(InputStream in) throws IOException, BrokenInputException {
    byte[] bytes = in.readNBytes(LONGEST_INPUT + 1);
    if (bytes.length > LONGEST_INPUT) {
      throw new BrokenInputException(0, TOO_LONG);
    }
    return bytes;
  }

  private void addFolder(Path folder, @Nullable Path except, List<String> files)
      throws IOException {
    List<Path> found = new ArrayList<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (InputFormat.of(file.toString()) != null && !isSame(file, except)) {
              found.add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException broken) {
            sink.problem(file.toString(), reason(broken));
            return FileVisitResult.CONTINUE;
          }
        });
    if (found.isEmpty()) {
      sink.problem(
          folder.toString(), "no .txt, .html, .ndjson, .jsonl or .warc file in the folder");
    }
    found.sort(Comparator.comparing(Path::toString));
    found.forEach(file -> files.add(file.toString()));
  }

  private static boolean isSame(Path file, @Nullable Path other) {
    return other != null
        && file.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
  }

  private static String reason(IOException broken) {
    if (broken instanceof NoSuchFileException) {
      return "no such file";
    }
    if (broken instanceof AccessDeniedException) {
      return "no permission to read";
    }
    if (broken instanceof EOFException) {
      return "ends in the middle of packed data";
    }
    if (broken instanceof ZipException) {
      return "not a gzip file: " + broken.getMessage();
    }
    return "cannot be read: " + Objects.requireNonNullElse(broken.getMessage(), broken.toString());
  }

  /** Gives articles without a date the default one. */
  private record Dated(ArticleSink sink, LocalDate published) implements ArticleSink {
    @Override
    public void article(Article article, String place) {
      sink.article(article.published().isPresent() ? article : article.published(published), place);
    }

    @Override
    public void problem(String place, String reason) {
      sink.problem(place, reason);
    }
  }
}
