package org.newsfacts.model.json;

import tools.jackson.core.JsonGenerator;

/** How one kind of value is written and read. Immutable once built. */
interface Codec {

  /** Writes a value that is not null. */
  void write(Object value, JsonGenerator out);

  /** Reads the value whose first token is the current one; ends on its last token. */
  Object read(JsonInput in);
}
