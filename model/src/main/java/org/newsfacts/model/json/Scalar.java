package org.newsfacts.model.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** Values that are one JSON text, number or flag. */
enum Scalar implements Codec {
  TEXT {
    @Override
    public void write(Object value, JsonGenerator out) {
      JsonText.write((String) value, out);
    }

    @Override
    public Object read(JsonInput in) {
      return in.text();
    }
  },
  INT {
    @Override
    public void write(Object value, JsonGenerator out) {
      out.writeNumber((int) value);
    }

    @Override
    public Object read(JsonInput in) {
      in.expect(JsonToken.VALUE_NUMBER_INT, "a whole number");
      return in.parser().getIntValue();
    }
  },
  LONG {
    @Override
    public void write(Object value, JsonGenerator out) {
      out.writeNumber((long) value);
    }

    @Override
    public Object read(JsonInput in) {
      in.expect(JsonToken.VALUE_NUMBER_INT, "a whole number");
      return in.parser().getLongValue();
    }
  },
  DOUBLE {
    @Override
    public void write(Object value, JsonGenerator out) {
      double number = (double) value;
      if (!Double.isFinite(number)) {
        throw new IllegalArgumentException("JSON has no number " + number);
      }
      out.writeNumber(number);
    }

    @Override
    public Object read(JsonInput in) {
      return number(in).doubleValue();
    }
  },
  DECIMAL {
    @Override
    public void write(Object value, JsonGenerator out) {
      out.writeNumber((BigDecimal) value);
    }

    @Override
    public Object read(JsonInput in) {
      return number(in);
    }
  },
  FLAG {
    @Override
    public void write(Object value, JsonGenerator out) {
      out.writeBoolean((boolean) value);
    }

    @Override
    public Object read(JsonInput in) {
      JsonToken token = in.parser().currentToken();
      if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
        throw in.broken("expected true or false, found " + in.found());
      }
      return token == JsonToken.VALUE_TRUE;
    }
  },
  DAY {
    @Override
    public void write(Object value, JsonGenerator out) {
      out.writeString(value.toString());
    }

    @Override
    public Object read(JsonInput in) {
      String text = in.text();
      try {
        return LocalDate.parse(text);
      } catch (DateTimeException e) {
        throw in.broken("not an ISO date: \"" + JsonInput.shortened(text) + "\"");
      }
    }
  };

  private static BigDecimal number(JsonInput in) {
    JsonToken token = in.parser().currentToken();
    if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
      throw in.broken("expected a number, found " + in.found());
    }
    return in.parser().getDecimalValue();
  }
}
