package org.newsfacts;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * One convention for what is not told: a component of a record is null and says so, an answer is an
 * empty Optional, a collection is empty; no component is an Optional.
 */
class AbsentValuesTest {
  private static final List<Class<?>> SEEN =
      new ClassFileImporter()
              .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
              .importPackages("org.newsfacts.model", "org.newsfacts.mention")
              .stream()
              .filter(type -> !type.getPackageName().endsWith(".json"))
              .<Class<?>>map(JavaClass::reflect)
              .filter(type -> Modifier.isPublic(type.getModifiers()))
              .toList();

  @Test
  void noAnswerIsNull() {
    List<String> wrong = new ArrayList<>();
    for (Class<?> type : SEEN) {
      for (Method method : type.getDeclaredMethods()) {
        boolean shown = Modifier.isPublic(method.getModifiers()) && !method.isSynthetic();
        boolean mayBeNull = method.getAnnotatedReturnType().isAnnotationPresent(Nullable.class);
        if (shown && mayBeNull && !isComponent(type, method)) {
          wrong.add(type.getSimpleName() + "." + method.getName());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void noComponentIsOptional() {
    List<String> wrong = new ArrayList<>();
    for (Class<?> type : SEEN) {
      for (RecordComponent component : components(type)) {
        boolean list = Iterable.class.isAssignableFrom(component.getType());
        boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        if (component.getType() == Optional.class || list && nullable) {
          wrong.add(type.getSimpleName() + "." + component.getName());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static boolean isComponent(Class<?> type, Method method) {
    return Arrays.stream(components(type))
        .anyMatch(component -> component.getName().equals(method.getName()));
  }

  private static RecordComponent[] components(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    return components == null ? new RecordComponent[0] : components;
  }
}
