package org.newsfacts.examples.output;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Basis;
import org.newsfacts.model.Count;
import org.newsfacts.model.Fact;
import org.newsfacts.model.FactShape;
import org.newsfacts.model.Place;
import org.newsfacts.model.Resolution;
import org.newsfacts.model.Span;
import org.newsfacts.model.When;

/**
 * A fact type as a table: columns that are the same for every run, in the order of the record. A
 * value with parts takes several columns: {@code speaker}, {@code speaker_kind}, {@code
 * speaker_role}; of a list the entries stand in one cell, parted by " | ".
 */
final class FactTable {
  private static final String BETWEEN = " | ";

  private final List<String> columns = new ArrayList<>();
  private final List<Function<Fact, String>> cells = new ArrayList<>();

  /** Makes the table of a record type. */
  FactTable(Class<?> type) {
    for (RecordComponent component : type.getRecordComponents()) {
      if (component.getType() != Basis.class) {
        add(component.getName(), component.getGenericType(), fact -> value(component, fact));
      }
    }
    common();
  }

  /** Makes the table of a shape. */
  FactTable(FactShape shape) {
    for (FactShape.Field field : shape.fields()) {
      String name = field.name();
      Function<Fact, @Nullable Object> value = fact -> fact.parts().get(name);
      if (field.kind() == FactShape.Kind.ACTORS) {
        list(name, value);
      } else {
        add(name, field.kind().holds(), value);
      }
    }
    common();
  }

  /** The columns that every fact has. */
  private void common() {
    cell("negated", Fact::negated);
    cell("modality", fact -> fact.modality());
    add("reportedBy", Actor.class, fact -> fact.basis().reportedBy());
    add("when", When.class, fact -> fact.basis().when());
    cell("carried", fact -> String.join(BETWEEN, fact.carried()));
    cell("rule", Fact::rule);
  }

  /** Returns the columns that are the type's own and those that every fact has. */
  List<String> columns() {
    return List.copyOf(columns);
  }

  /** Returns the cells of a fact. */
  List<String> cells(Fact fact) {
    return cells.stream().map(cell -> cell.apply(fact)).toList();
  }

  private void add(String name, Type type, Function<Fact, @Nullable Object> value) {
    if (type == Actor.class) {
      part(name, value, Actor.class, Actor::name);
      part(name + "_kind", value, Actor.class, actor -> actor.kind());
      part(name + "_role", value, Actor.class, Actor::role);
      part(name + "_affiliation", value, Actor.class, Actor::affiliation);
      part(name + "_country", value, Actor.class, Actor::country);
    } else if (type == Count.class) {
      part(name + "_low", value, Count.class, Count::lower);
      part(name + "_high", value, Count.class, Count::upper);
      part(name + "_qualifier", value, Count.class, count -> count.qualifier());
    } else if (type == Place.class) {
      part(name, value, Place.class, Place::name);
      part(name + "_country", value, Place.class, Place::country);
    } else if (type == When.class) {
      part(name, value, When.class, when -> when.mention().text());
      part(name + "_start", value, When.class, When::start);
      part(name + "_end", value, When.class, When::end);
    } else if (type == Resolution.Votes.class) {
      part(name + "_for", value, Resolution.Votes.class, Resolution.Votes::inFavour);
      part(name + "_against", value, Resolution.Votes.class, Resolution.Votes::against);
      part(name + "_abstain", value, Resolution.Votes.class, Resolution.Votes::abstain);
    } else if (type instanceof ParameterizedType list
        && list.getActualTypeArguments()[0] == Actor.class) {
      list(name, value);
    } else {
      cell(name, value);
    }
  }

  private void list(String name, Function<Fact, @Nullable Object> actors) {
    cell(name, actors);
    cell(name + "_country", fact -> countries(actors.apply(fact)));
  }

  private <T> void part(
      String column,
      Function<Fact, @Nullable Object> value,
      Class<T> type,
      Function<T, @Nullable Object> part) {
    cell(
        column,
        fact -> {
          Object whole = value.apply(fact);
          return whole == null ? null : part.apply(type.cast(whole));
        });
  }

  private void cell(String column, Function<Fact, @Nullable Object> value) {
    columns.add(column);
    cells.add(fact -> text(value.apply(fact)));
  }

  private static String countries(@Nullable Object actors) {
    return actors instanceof List<?> all
        ? all.stream()
            .map(one -> one instanceof Actor actor ? text(actor.country()) : "")
            .collect(Collectors.joining(BETWEEN))
        : "";
  }

  private static String text(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof List<?> list) {
      return list.stream().map(FactTable::text).collect(Collectors.joining(BETWEEN));
    }
    if (value instanceof Span span) {
      return span.text();
    }
    if (value instanceof Actor actor) {
      return actor.name();
    }
    return value instanceof Enum<?> constant
        ? constant.name().toLowerCase(Locale.ROOT)
        : value.toString();
  }

  private static @Nullable Object value(RecordComponent component, Fact fact) {
    try {
      return component.getAccessor().invoke(fact);
    } catch (ReflectiveOperationException broken) {
      throw new IllegalStateException(component + " cannot be read", broken);
    }
  }
}
