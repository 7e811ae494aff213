package org.newsfacts.examples.output;

import java.util.Set;
import org.newsfacts.model.Fact;
import org.newsfacts.model.json.FactJson;

/** The types of the library by name. */
public final class FactTypeNames {
  private FactTypeNames() {}

  /** Returns all names, in the order of the documentation. */
  public static Set<String> all() {
    return FactJson.standard().types();
  }

  /**
   * Returns the name as it is spelt: "CasualtyFigure" for "casualtyfigure".
   *
   * @throws IllegalArgumentException when there is no such type
   */
  public static String spelt(String name, Set<String> types) {
    for (String type : types) {
      if (type.equalsIgnoreCase(name)) {
        return type;
      }
    }
    throw new IllegalArgumentException("no fact type \"" + name + "\"; there are " + types);
  }

  /** Returns the record of a type of the library. */
  static Class<?> record(String type) {
    try {
      return Class.forName(Fact.class.getPackageName() + "." + spelt(type, all()));
    } catch (ClassNotFoundException missing) {
      throw new IllegalStateException("no record " + type + " in the model", missing);
    }
  }
}
