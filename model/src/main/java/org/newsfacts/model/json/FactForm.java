package org.newsfacts.model.json;

import org.newsfacts.model.Fact;
import tools.jackson.core.JsonGenerator;

/** How the facts of one type are written and read. */
interface FactForm {
  /** Returns the class of the facts. */
  Class<?> type();

  /** Writes a fact as an object. */
  void write(Fact fact, JsonGenerator out);

  /** Reads the fields from the current name on; the id that a program gave the fact is no field. */
  Fact read(JsonInput in);
}
