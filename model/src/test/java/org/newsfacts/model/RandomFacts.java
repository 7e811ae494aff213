package org.newsfacts.model;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Facts that obey every rule of their records and no rule of the language. */
public final class RandomFacts {

  private static final String[] WORDS = {
    "Bern",
    "the shelling",
    "“never”",
    "İzmir",
    "c\u00f4te d\u2019Ivoire",
    "\ud83d\udea2",
    "",
    " ",
    "two\nlines",
    "tab\there",
    "back\\slash",
    "a \"quoted\" word",
    "\u0000",
    "\ud83d",
    "\udea2x",
    "\u2028",
    "</script>",
    "\u00a0",
    "אבג"
  };

  private final Random random;

  public RandomFacts(long seed) {
    random = new Random(seed);
  }

  /** All fact types of the package. */
  public static Stream<Class<? extends Fact>> types() {
    return Stream.of(
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
  }

  /** Returns a fact of the type. */
  public <F extends Fact> F fact(Class<F> type) {
    return type.cast(record(type, 0));
  }

  private Object record(Class<?> type, int depth) {
    if (type == Span.class) {
      String text = word() + word();
      int start = random.nextInt(1 << 20);
      return new Span(start, start + text.length(), text);
    }
    if (type == Count.class) {
      return count();
    }
    if (type == When.class) {
      return when();
    }
    RecordComponent[] components = type.getRecordComponents();
    Object[] values = new Object[components.length];
    for (int i = 0; i < values.length; i++) {
      AnnotatedType annotated = components[i].getAnnotatedType();
      boolean absent = annotated.isAnnotationPresent(Nullable.class) && random.nextBoolean();
      values[i] = absent ? null : value(components[i].getGenericType(), depth + 1);
    }
    try {
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type.getName(), e);
    }
  }

  private Object value(Type type, int depth) {
    if (type instanceof ParameterizedType list) {
      List<Object> items = new ArrayList<>();
      for (int n = depth > 4 ? 0 : random.nextInt(4); n > 0; n--) {
        items.add(value(list.getActualTypeArguments()[0], depth));
      }
      return items;
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isEnum()) {
      Object[] constants = plain.getEnumConstants();
      return constants[random.nextInt(constants.length)];
    }
    if (plain == String.class) {
      return word();
    }
    if (plain == boolean.class) {
      return random.nextBoolean();
    }
    if (plain == int.class || plain == Integer.class) {
      return random.nextInt(1000);
    }
    return record(plain, depth);
  }

  private Count count() {
    Count.Qualifier qualifier =
        Count.Qualifier.values()[random.nextInt(Count.Qualifier.values().length)];
    long lower = random.nextInt(3) == 0 ? 0 : random.nextLong(5_000_000_000L);
    Long upper = random.nextBoolean() ? null : Long.valueOf(lower + random.nextInt(3));
    return new Count(lower, upper, qualifier, (Span) record(Span.class, 0));
  }

  private When when() {
    LocalDate day = LocalDate.ofEpochDay(random.nextInt(40_000));
    LocalDate start = random.nextInt(4) == 0 ? null : day;
    LocalDate end = random.nextInt(4) == 0 ? null : day.plusDays(random.nextInt(9));
    return new When((Span) record(Span.class, 0), start, end);
  }

  private String word() {
    return WORDS[random.nextInt(WORDS.length)];
  }
}
