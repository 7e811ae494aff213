package org.newsfacts.examples.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.newsfacts.text.Article;

/** Reads the web pages of a web archive, one at a time; the id of an article is its address. */
final class WebArchive {
  private static final int OK = 200;

  private final String file;
  private final ArticleSink sink;

  WebArchive(String file, ArticleSink sink) {
    this.file = file;
    this.sink = sink;
  }

  void read(InputStream in) throws IOException {
    try (WarcReader archive = new WarcReader(in)) {
      int number = 1;
      Optional<WarcRecord> record = archive.next();
      while (record.isPresent()) {
        if (record.get() instanceof WarcResponse response) {
          take(response, file + ":" + number);
        }
        record = archive.next();
        number++;
      }
    } catch (ParsingException broken) {
      sink.problem(file, "not a web archive: " + broken.getMessage());
    }
  }

  private void take(WarcResponse response, String place) throws IOException {
    if (!response.contentType().base().equals(MediaType.HTTP)) {
      return;
    }
    HttpResponse http = response.http();
    if (http.status() != OK || !http.contentType().base().equals(MediaType.HTML)) {
      return;
    }
    byte[] page = http.bodyDecoded().stream().readNBytes(ArticleFiles.LONGEST_INPUT);
    String charset = http.contentType().parameters().get("charset");
    List<String> notes = new ArrayList<>();
    Article article;
    try {
      article = HtmlPage.read(page, response.target(), charset, notes);
    } catch (BrokenInputException broken) {
      sink.problem(place, broken.reason());
      return;
    } catch (IllegalArgumentException unknown) {
      sink.problem(place, "unknown character set: " + charset);
      return;
    }
    sink.article(article, place, notes);
  }
}
