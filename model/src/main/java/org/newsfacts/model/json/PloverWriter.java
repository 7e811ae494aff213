package org.newsfacts.model.json;

import java.io.ByteArrayOutputStream;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import org.jspecify.annotations.Nullable;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Attack;
import org.newsfacts.model.CasualtyFigure;
import org.newsfacts.model.Count;
import org.newsfacts.model.Fact;
import org.newsfacts.model.Harm;
import org.newsfacts.model.Meeting;
import org.newsfacts.model.Place;
import org.newsfacts.model.Plover;
import org.newsfacts.model.Protest;
import org.newsfacts.model.When;
import tools.jackson.core.JsonGenerator;

/**
 * Writes facts as PLOVER events, one JSON object a line, with the field names of the PLOVER manual
 * (2021) and the CAMEO code, the place in the text and the rule beside them.
 *
 * <p><q>The minister phoned his Omani counterpart on Monday.</q>, first fact of article a7, gives
 *
 * <pre>{@code
 * {"id":"a7#1","date":"2024-05-13","event":"CONSULT","mode":"phone","cameo":"041",
 *  "actor":[{"actorText":"Kari Lund","code":"NOR"},{"actorText":"Omani counterpart","code":"OMN"}],
 *  "text":"The minister phoned ...","start":0,"end":51,"rule":"call.phoned"}
 * }</pre>
 *
 * <p>Facts for which {@link Plover} has no event type are passed over. The date is the first day of
 * the fact's own time, else the day of publication, else missing. Country codes are ISO 3166
 * alpha-3. Not for several threads at once.
 */
public final class PloverWriter implements AutoCloseable, Flushable {

  private final OutputStream out;
  private final ByteArrayOutputStream event = new ByteArrayOutputStream();

  /** Writes to a stream, in UTF-8. */
  public PloverWriter(OutputStream out) {
    this.out = out;
  }

  /**
   * Writes the events among an article's facts and returns how many there were.
   *
   * @param id the article's id; events are numbered by the place of their fact, {@code a7#3}
   * @param published the day of publication; null when unknown
   * @param facts the article's facts
   * @throws IOException when the output fails
   */
  public int write(String id, @Nullable LocalDate published, Iterable<? extends Fact> facts)
      throws IOException {
    int number = 0;
    int events = 0;
    for (Fact fact : facts) {
      number++;
      Plover.Code code = Plover.of(fact).orElse(null);
      if (code != null && code.type() != null) {
        String name = id + "#" + number;
        event.reset();
        JsonFormat.writing(event, false, json -> write(name, published, fact, code, json));
        event.write('\n');
        event.writeTo(out);
        events++;
      }
    }
    return events;
  }

  private static void write(
      String id, @Nullable LocalDate published, Fact fact, Plover.Code code, JsonGenerator json) {
    json.writeStartObject();
    text("id", id, json);
    LocalDate date = fact.when().map(When::start).orElse(published);
    text("date", date == null ? null : date.toString(), json);
    text("event", String.valueOf(code.type()), json);
    text("mode", code.mode(), json);
    if (!code.contexts().isEmpty()) {
      json.writeArrayPropertyStart("context");
      code.contexts().forEach(json::writeString);
      json.writeEndArray();
    }
    text("cameo", code.cameo(), json);
    actors("actor", code.actors(), json);
    actors("recipient", code.recipients(), json);
    place(fact, json);
    numbers(fact, json);
    text("text", fact.evidence().text(), json);
    json.writeNumberProperty("start", fact.evidence().start());
    json.writeNumberProperty("end", fact.evidence().end());
    text("rule", fact.rule(), json);
    json.writeEndObject();
  }

  private static void actors(String field, List<Actor> actors, JsonGenerator json) {
    if (actors.isEmpty()) {
      return;
    }
    json.writeArrayPropertyStart(field);
    for (Actor actor : actors) {
      json.writeStartObject();
      text("actorText", actor.name(), json);
      text("code", alpha3(actor.country()), json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void place(Fact fact, JsonGenerator json) {
    Place place = null;
    if (fact instanceof Attack attack) {
      place = attack.place();
    } else if (fact instanceof Protest protest) {
      place = protest.place();
    } else if (fact instanceof CasualtyFigure figure) {
      place = figure.place();
    } else if (fact instanceof Meeting meeting) {
      place = meeting.place();
    }
    text("event_loc", place == null ? null : place.name(), json);
  }

  /** PLOVER counts the dead and injured of an assault and the size of a protest. */
  private static void numbers(Fact fact, JsonGenerator json) {
    if (fact instanceof Protest protest) {
      number("size", protest.size(), json);
    } else if (fact instanceof CasualtyFigure figure) {
      boolean dead = figure.harm() == Harm.KILLED;
      String field = dead ? "dead" : figure.harm() == Harm.INJURED ? "injured" : "size";
      number(field, figure.count(), json);
    }
  }

  private static void number(String field, @Nullable Count count, JsonGenerator json) {
    if (count != null && count.lower() > 0) {
      json.writeNumberProperty(field, count.lower());
    }
  }

  private static void text(String field, @Nullable String text, JsonGenerator json) {
    if (text != null) {
      json.writeName(field);
      JsonText.write(text, json);
    }
  }

  private static @Nullable String alpha3(@Nullable String alpha2) {
    if (alpha2 == null) {
      return null;
    }
    try {
      return new Locale.Builder().setRegion(alpha2).build().getISO3Country();
    } catch (IllformedLocaleException | MissingResourceException e) {
      return null;
    }
  }

  /** Hands on what has been written. */
  @Override
  public void flush() throws IOException {
    out.flush();
  }

  /** Closes the output. */
  @Override
  public void close() throws IOException {
    out.close();
  }
}
