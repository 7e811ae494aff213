package org.newsfacts.examples.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.newsfacts.text.Article;

/**
 * Reads articles from files, folders and standard input ("-"), in the order given, folders sorted
 * by name. What an input holds its first bytes tell, and its name where they do not. What cannot be
 * read is reported to the sink and passed over.
 */
public final class ArticleFiles {
  /** The longest single article, in bytes: 64 MB. A file of article lines may have any length. */
  public static final int LONGEST_INPUT = 64 << 20;

  static final String TOO_LONG = "longer than 64 MB";
  private static final int SNIFFED = 1 << 13;

  private final ArticleSink sink;
  private final InputStream standardInput;
  private final LongConsumer bytesRead;
  private final ArticleFields fields;

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
    this(
        published == null ? sink : new Dated(sink, published),
        standardInput,
        bytesRead,
        ArticleFields.usual());
  }

  private ArticleFiles(
      ArticleSink sink, InputStream standardInput, LongConsumer bytesRead, ArticleFields fields) {
    this.sink = sink;
    this.standardInput = standardInput;
    this.bytesRead = bytesRead;
    this.fields = fields;
  }

  /** Returns a reader that finds the parts of an article in other fields or columns. */
  public ArticleFiles fields(ArticleFields newFields) {
    return new ArticleFiles(sink, standardInput, bytesRead, newFields);
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
          files.addAll(ArticleFolder.files(Path.of(path), except, sink));
        } else {
          files.add(path);
        }
      } catch (InvalidPathException wrong) {
        sink.problem(path, "not a file name: " + wrong.getReason());
      } catch (IOException broken) {
        sink.problem(path, Reasons.of(broken));
      }
    }
    return files;
  }

  /** Reads one file or standard input. */
  public void read(String file) {
    String name = file.equals("-") ? "stdin" : file;
    try (InputStream in = file.equals("-") ? standardInput : open(file)) {
      read(name, new BufferedInputStream(new CountedStream(in, bytesRead), 1 << 16), 0);
    } catch (BrokenInputException broken) {
      sink.problem(broken.place(name), broken.reason());
    } catch (InvalidPathException wrong) {
      sink.problem(name, "not a file name: " + wrong.getReason());
    } catch (UncheckedIOException broken) {
      sink.problem(name, Reasons.of(Objects.requireNonNull(broken.getCause())));
    } catch (IOException broken) {
      sink.problem(name, Reasons.of(broken));
    } catch (OutOfMemoryError tooLarge) {
      sink.problem(name, Reasons.memory());
    }
  }

  private static InputStream open(String file) throws IOException, BrokenInputException {
    Path path = Path.of(file);
    if (Files.isDirectory(path)) {
      throw new BrokenInputException(0, "is a folder");
    }
    return Files.newInputStream(path);
  }

  private void read(String file, InputStream in, int unpacked)
      throws IOException, BrokenInputException {
    in.mark(SNIFFED);
    byte[] first = in.readNBytes(SNIFFED);
    in.reset();
    if (InputFormat.isPacked(first)) {
      if (unpacked == 2) {
        throw new BrokenInputException(0, "packed with gzip more than twice");
      }
      GZIPInputStream packed = new GZIPInputStream(in, 1 << 16);
      read(file, new BufferedInputStream(packed, 1 << 16), unpacked + 1);
      return;
    }
    read(file, in, InputFormat.of(file, first, fields), first);
  }

  private void read(String file, InputStream in, InputFormat format, byte[] first)
      throws IOException, BrokenInputException {
    switch (format) {
      case NDJSON -> new ArticleLines(file, fields, sink).read(in);
      case JSON -> new ArticleArray(file, fields, sink).read(in);
      case CSV -> new ArticleTable(file, fields, sink).read(in, first);
      case FEED -> new NewsFeed(file, sink).read(whole(in));
      case WARC -> new WebArchive(file, sink).read(in);
      case HTML -> page(file, whole(in));
      case TEXT -> text(file, whole(in));
    }
  }

  private void page(String file, byte[] bytes) throws IOException, BrokenInputException {
    List<String> notes = new ArrayList<>();
    sink.article(HtmlPage.read(bytes, InputFormat.stem(file), null, notes), file, notes);
  }

  private void text(String file, byte[] bytes) {
    List<String> notes = new ArrayList<>();
    String text = Encodings.decode(bytes, null, notes);
    String markup = Markup.left(text);
    if (markup != null) {
      notes.add(markup);
    }
    sink.article(Article.of(text).id(InputFormat.stem(file)), file, notes);
  }

  private static byte[] whole(InputStream in) throws IOException, BrokenInputException {
    byte[] bytes = in.readNBytes(LONGEST_INPUT + 1);
    if (bytes.length > LONGEST_INPUT) {
      throw new BrokenInputException(0, TOO_LONG);
    }
    return bytes;
  }

  /** Gives articles without a date the default one. */
  private record Dated(ArticleSink sink, LocalDate published) implements ArticleSink {
    @Override
    public void article(Article article, String place) {
      article(article, place, List.of());
    }

    @Override
    public void article(Article article, String place, List<String> notes) {
      boolean dated = article.published().isPresent();
      sink.article(dated ? article : article.published(published), place, notes);
    }

    @Override
    public void note(String place, String note) {
      sink.note(place, note);
    }

    @Override
    public void problem(String place, String reason) {
      sink.problem(place, reason);
    }
  }
}
