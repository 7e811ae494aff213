package org.newsfacts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Fact;
import org.newsfacts.model.Modality;
import org.newsfacts.model.Place;
import org.newsfacts.model.Span;
import org.newsfacts.rule.FactFile;

/** Reads the examples of a file of facts and tells which are wrong. */
final class FileExamples {
  private final NewsFacts engine;
  private final FactFile file;
  private final List<String> wrong = new ArrayList<>();

  FileExamples(NewsFacts engine, FactFile file) {
    this.engine = engine;
    this.file = file;
  }

  List<String> wrong() {
    for (FactFile.Example example : file.examples()) {
      List<Map<String, String>> read = read(example.sentence());
      boolean right =
          example.reads()
              ? read.stream().anyMatch(fact -> fits(example.values(), fact))
              : read.isEmpty();
      if (!right) {
        wrong.add(
            file.name()
                + ", line "
                + example.line()
                + ": "
                + example.sentence()
                + " gives "
                + (read.isEmpty() ? "nothing: " + why(example.sentence()) : read.toString()));
      }
    }
    return wrong;
  }

  private List<Map<String, String>> read(String sentence) {
    List<Map<String, String>> read = new ArrayList<>();
    for (Fact fact : engine.read(sentence)) {
      if (fact.type().equals(file.shape().type())) {
        Map<String, String> values = new LinkedHashMap<>();
        fact.parts().forEach((field, value) -> values.put(field, text(value)));
        fact.when().ifPresent(when -> values.put("when", when.mention().text()));
        if (fact.negated()) {
          values.put("negated", "true");
        }
        if (fact.modality() != Modality.ACTUAL) {
          values.put("modality", fact.modality().name());
        }
        read.add(values);
      }
    }
    return read;
  }

  /** Whether all that the example says is so, and it is not denied or planned unless it says so. */
  private static boolean fits(Map<String, String> expected, Map<String, String> fact) {
    return fact.entrySet().containsAll(expected.entrySet())
        && fact.containsKey("negated") == expected.containsKey("negated")
        && fact.containsKey("modality") == expected.containsKey("modality");
  }

  private String why(String sentence) {
    String rule = file.rules().rules().get(0).id();
    return engine.whyNot(rule, sentence).strip();
  }

  private static String text(Object value) {
    if (value instanceof Actor actor) {
      return actor.members().isEmpty() ? actor.name() : text(actor.members());
    }
    if (value instanceof Span span) {
      return span.text();
    }
    if (value instanceof Place place) {
      return place.name();
    }
    return value instanceof Collection<?> all
        ? all.stream().map(FileExamples::text).collect(Collectors.joining(" + "))
        : value.toString();
  }
}
