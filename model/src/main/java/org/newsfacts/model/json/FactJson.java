package org.newsfacts.model.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.newsfacts.model.Accusation;
import org.newsfacts.model.Appeal;
import org.newsfacts.model.Attack;
import org.newsfacts.model.CasualtyFigure;
import org.newsfacts.model.Concern;
import org.newsfacts.model.Condemnation;
import org.newsfacts.model.DiplomaticCall;
import org.newsfacts.model.Endorsement;
import org.newsfacts.model.EnvoyDispatch;
import org.newsfacts.model.Fact;
import org.newsfacts.model.FactShape;
import org.newsfacts.model.Mediation;
import org.newsfacts.model.Meeting;
import org.newsfacts.model.Offer;
import org.newsfacts.model.PersonRole;
import org.newsfacts.model.Protest;
import org.newsfacts.model.Resolution;
import org.newsfacts.model.Statement;
import org.newsfacts.model.claim.Claim;

/**
 * Writes facts as JSON and reads them back. Immutable; one instance serves any number of threads.
 *
 * <pre>{@code
 * FactJson json = FactJson.standard();
 * try (JsonLines<ArticleLine> articles = json.articles(Path.of("news.ndjson"));
 *     FactsWriter out = json.writer(System.out)) {
 *   for (JsonLine<ArticleLine> line : articles) {
 *     ArticleLine article = line.orThrow();
 *     out.write(article.id(), factsOf(article));
 *   }
 * }
 * }</pre>
 *
 * <p>"Tokyo is deeply worried about the build-up." is written as
 *
 * <pre>{@code
 * {"type":"Concern","evidence":{"start":0,"end":46,"text":"Tokyo is ..."},"rule":"concern.worried",
 *  "holder":{"name":"Tokyo","kind":"COUNTRY","country":"JP"},"topic":{...}}
 * }</pre>
 *
 * <p>The type stands first, the fields of the {@link org.newsfacts.model.Basis} follow on the same
 * level, then those of the record by name. Absent values, empty lists, {@code negated} when false
 * and {@code modality} when ACTUAL are left out; so is the {@code lower} bound of "up to 40". Dates
 * are ISO 8601. A lone surrogate is written as an escape and comes back as it was. What is written
 * reads back as an equal record. On reading, the order of fields does not matter.
 */
public final class FactJson {

  private static final int LONGEST_LINE = 1 << 28;

  private static final List<Class<? extends Fact>> TYPES =
      List.of(
          Statement.class,
          CasualtyFigure.class,
          DiplomaticCall.class,
          Meeting.class,
          Appeal.class,
          Condemnation.class,
          Accusation.class,
          Endorsement.class,
          Concern.class,
          Resolution.class,
          EnvoyDispatch.class,
          Mediation.class,
          Offer.class,
          Attack.class,
          Protest.class,
          PersonRole.class);

  private final FactTypes types;
  private final boolean strict;
  private final int longestLine;

  private FactJson(FactTypes types, boolean strict, int longestLine) {
    this.types = types;
    this.strict = strict;
    this.longestLine = longestLine;
  }

  /** Returns one that knows the sixteen types of {@link org.newsfacts.model}. */
  public static FactJson standard() {
    FactTypes types = new FactTypes();
    for (Class<? extends Fact> type : TYPES) {
      types.add(type.getSimpleName(), type);
    }
    return new FactJson(types, true, LONGEST_LINE);
  }

  /**
   * Returns a copy that knows one more type, under the simple name of its class.
   *
   * <p>{@code record Sanction(Basis basis, Actor issuer, Actor target) implements Fact} becomes
   * {@code {"type":"Sanction", ..., "issuer":{...},"target":{...}}}. Components may be String,
   * numbers, boolean, LocalDate, enums, records, and lists of them.
   *
   * @throws IllegalArgumentException naming the class when the record does not begin with a {@link
   *     org.newsfacts.model.Basis}, has a component that cannot be written, or is not accessible
   */
  public <F extends Record & Fact> FactJson with(Class<F> type) {
    return with(type.getSimpleName(), type);
  }

  /**
   * Returns a copy that knows one more type, under the name its {@link Fact#type()} returns.
   *
   * @throws IllegalArgumentException as {@link #with(Class)}, or when the name is taken
   */
  public <F extends Record & Fact> FactJson with(String name, Class<F> type) {
    Objects.requireNonNull(name, "name");
    return new FactJson(types.with(name, type), strict, longestLine);
  }

  /**
   * Returns a copy that knows one more type, which is no Java class.
   *
   * @throws IllegalArgumentException when the name is taken
   */
  public FactJson with(FactShape shape) {
    return new FactJson(types.with(shape), strict, longestLine);
  }

  /** Returns a copy that passes over fields it does not know, as a newer version may write them. */
  public FactJson ignoringUnknownFields() {
    return new FactJson(types, false, longestLine);
  }

  /**
   * Returns a copy that takes a longer line for broken; 268,435,456 bytes when not set.
   *
   * @throws IllegalArgumentException when it is less than 1
   */
  public FactJson longestLine(int bytes) {
    if (bytes < 1) {
      throw new IllegalArgumentException("longest line of " + bytes + " bytes");
    }
    return new FactJson(types, strict, bytes);
  }

  /** Returns the names of the types it knows. */
  public Set<String> types() {
    return Collections.unmodifiableSet(types.names());
  }

  /**
   * Returns the fact as one JSON object on one line.
   *
   * @throws IllegalArgumentException when its type is not registered
   */
  public String write(Fact fact) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    JsonFormat.writing(bytes, false, out -> types.write(fact, out));
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /**
   * Reads one fact.
   *
   * @throws JsonLineException when it is not one
   */
  public Fact read(String json) {
    return JsonFormat.reading(json, strict, types::read);
  }

  /**
   * Opens a file of article lines; a name that ends in {@code .gz} is unpacked.
   *
   * @throws IOException when the file cannot be opened
   */
  public JsonLines<ArticleLine> articles(Path file) throws IOException {
    return articles(open(file), file.toString());
  }

  /** Reads article lines from a stream in UTF-8; the source names it in errors. */
  public JsonLines<ArticleLine> articles(InputStream in, String source) {
    return new JsonLines<>(new ByteLines(in, longestLine), source, strict, LineReader::article);
  }

  /**
   * Opens a file of result lines; a name that ends in {@code .gz} is unpacked.
   *
   * @throws IOException when the file cannot be opened
   */
  public JsonLines<FactsLine> results(Path file) throws IOException {
    return results(open(file), file.toString());
  }

  /** Reads result lines from a stream in UTF-8; the source names it in errors. */
  public JsonLines<FactsLine> results(InputStream in, String source) {
    return new JsonLines<>(
        new ByteLines(in, longestLine), source, strict, line -> LineReader.facts(line, types));
  }

  /**
   * Reads the claims of one JSON text: a record with its type, or one under "claim", or the "facts"
   * of a result line.
   *
   * @throws JsonLineException when there is none
   */
  public List<Claim> claims(String json) {
    return JsonFormat.reading(json, strict, ClaimReader::claims);
  }

  /** Returns a fact as a claim, to be checked against another text. */
  public Claim claim(Fact fact) {
    return claims(write(fact)).get(0);
  }

  /**
   * Opens a file of claims, one or more a line, see {@link #claims(String)}; a name that ends in
   * {@code .gz} is unpacked.
   *
   * @throws IOException when the file cannot be opened
   */
  public JsonLines<List<Claim>> claims(Path file) throws IOException {
    return new JsonLines<>(
        new ByteLines(open(file), longestLine), file.toString(), strict, ClaimReader::claims);
  }

  /** Returns a writer of result lines, one JSON object a line, UTF-8. */
  public FactsWriter writer(OutputStream out) {
    return new FactsWriter(out, types, false);
  }

  /** Returns a writer of one indented JSON array of results, UTF-8, for people to look at. */
  public FactsWriter indentedWriter(OutputStream out) {
    return new FactsWriter(out, types, true);
  }

  private static InputStream open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".gz")) {
      return in;
    }
    try {
      return new GZIPInputStream(in, 1 << 16);
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }
}
