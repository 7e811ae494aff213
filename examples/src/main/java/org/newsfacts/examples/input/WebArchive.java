package org.newsfacts.examples.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.newsfacts.text.Article;

/**
 * Reads the web pages of a web archive, one at a time; the id of an article is its address. Pages
 * stand in responses, resources and, as plain text, in conversions. A record that cannot be read
 * costs itself alone.
 */
final class WebArchive {
  private static final int OK = 200;
  private static final int BEGINNING = 4096;

  private final String file;
  private final ArticleSink sink;

  WebArchive(String file, ArticleSink sink) {
    this.file = file;
    this.sink = sink;
  }

  void read(InputStream in) throws IOException {
    WarcRecords records = new WarcRecords(in, ArticleFiles.LONGEST_INPUT);
    int taken = 0;
    while (records.next()) {
      String place = file + ":" + records.number();
      String problem = records.problem();
      if (problem != null) {
        sink.problem(place, problem);
      } else {
        taken++;
        record(records.bytes(), place);
      }
    }
    if (taken == 0 && records.number() == 0) {
      sink.problem(file, "not a web archive: no record begins with WARC/1");
    }
  }

  private void record(byte[] bytes, String place) {
    String page = "";
    try (WarcReader reader = new WarcReader(new ByteArrayInputStream(bytes))) {
      Optional<WarcRecord> record = reader.next();
      if (record.isPresent() && record.get() instanceof WarcTargetRecord target) {
        page = " (" + name(target, place) + ")";
        take(target, place);
      }
    } catch (BrokenInputException broken) {
      sink.problem(place, broken.reason() + page);
    } catch (ParsingException broken) {
      sink.problem(place, "a record whose header cannot be read" + page);
    } catch (IOException | RuntimeException broken) {
      sink.problem(place, "a record that cannot be read: its data does not fit its header" + page);
    }
  }

  /** The address of the page; where the record has none, its place in the archive. */
  private static String name(WarcTargetRecord record, String place) {
    return record.headers().first("WARC-Target-URI").orElse(place);
  }

  private void take(WarcTargetRecord record, String place)
      throws IOException, BrokenInputException {
    if (record instanceof WarcResponse response) {
      response(response, place);
    } else if (record instanceof WarcResource resource && isPage(resource.contentType())) {
      page(record, whole(resource.body().stream()), charset(resource.contentType()), place);
    } else if (record instanceof WarcConversion text && isPlain(text.contentType())) {
      List<String> notes = new ArrayList<>();
      String words = Encodings.decode(whole(text.body().stream()), null, notes);
      sink.article(Article.of(words).id(name(record, place)), place, notes);
    }
  }

  private void response(WarcResponse response, String place)
      throws IOException, BrokenInputException {
    if (!isBase(response.contentType(), MediaType.HTTP)) {
      return;
    }
    HttpResponse http = response.http();
    boolean silent = http.headers().first("Content-Type").isEmpty();
    if (http.status() != OK || !silent && !isPage(http.contentType())) {
      return;
    }
    String packing =
        http.headers().first("Content-Encoding").orElse("").strip().toLowerCase(Locale.ROOT);
    if (!List.of("", "identity", "gzip", "x-gzip", "deflate").contains(packing)) {
      throw new BrokenInputException(0, "a page packed with " + packing + ", which is not read");
    }
    byte[] page = whole(http.bodyDecoded().stream());
    if (silent && !InputFormat.isPage(Arrays.copyOf(page, Math.min(page.length, BEGINNING)))) {
      throw new BrokenInputException(0, "a response that does not say what it is");
    }
    page(response, page, charset(http.contentType()), place);
  }

  private void page(WarcTargetRecord record, byte[] page, @Nullable String charset, String place)
      throws BrokenInputException {
    List<String> notes = new ArrayList<>();
    sink.article(HtmlPage.read(page, name(record, place), charset, notes), place, notes);
  }

  private static byte[] whole(InputStream in) throws IOException, BrokenInputException {
    byte[] bytes = in.readNBytes(ArticleFiles.LONGEST_INPUT + 1);
    if (bytes.length > ArticleFiles.LONGEST_INPUT) {
      throw new BrokenInputException(0, "a page " + ArticleFiles.TOO_LONG);
    }
    return bytes;
  }

  private static boolean isPage(MediaType type) {
    return isBase(type, MediaType.HTML)
        || type.type().equals("application") && type.subtype().equals("xhtml+xml");
  }

  private static boolean isPlain(MediaType type) {
    return type.type().equals("text") && type.subtype().equals("plain");
  }

  private static boolean isBase(MediaType type, MediaType base) {
    return type.base().equals(base);
  }

  private static @Nullable String charset(MediaType type) {
    return type.parameters().get("charset");
  }
}
