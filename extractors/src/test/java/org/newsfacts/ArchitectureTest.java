package org.newsfacts;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.newsfacts.model.Fact;
import org.newsfacts.text.Tokens;

/** What may call what in the three modules. */
class ArchitectureTest {
  private static final Class<?>[] ONE_CLASS_A_MODULE = {Fact.class, Tokens.class, NewsFacts.class};

  /** The types that users see: those of the model are half of them. */
  private static final int MOST_SEEN = 110;

  private static final Set<String> REGEX_METHODS =
      Set.of("matches", "replaceAll", "replaceFirst", "split");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(place -> !place.contains("/org/newsfacts/testing/"))
          .importPackages("org.newsfacts");

  @Test
  void factsKnowNothingOfHowTheyAreRead() {
    check(
        noClasses()
            .that()
            .resideInAPackage("org.newsfacts.model..")
            .should()
            .dependOnClassesThat(
                describe(
                    "are of core or the extractors",
                    type ->
                        type.getPackageName().startsWith("org.newsfacts")
                            && !type.getPackageName().startsWith("org.newsfacts.model"))));
  }

  @Test
  void packagesDependOnEachOtherInOneDirection() {
    check(slices().matching("org.newsfacts.(*)..").should().beFreeOfCycles());
  }

  @Test
  void jacksonIsKnownInOnePackageOnly() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("org.newsfacts.model.json..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "com.fasterxml.."));
  }

  @Test
  void textIsReadWithoutRegularExpressions() {
    check(noClasses().should().dependOnClassesThat().resideInAPackage("java.util.regex.."));
    check(
        noClasses()
            .should(
                callMethodWhere(
                    describe(
                        "a method of String that compiles a regular expression",
                        (JavaMethodCall call) ->
                            call.getTargetOwner().isEquivalentTo(String.class)
                                && REGEX_METHODS.contains(call.getName())))));
  }

  @Test
  void noClockIsAsked() {
    check(
        noClasses()
            .should(
                callMethodWhere(
                    describe(
                        "a clock",
                        (JavaMethodCall call) ->
                            call.getTargetOwner().getPackageName().equals("java.time")
                                    && call.getName().equals("now")
                                || call.getTargetOwner().isEquivalentTo(System.class)
                                    && call.getName().matches("currentTimeMillis|nanoTime")))));
  }

  @Test
  void nothingIsPrintedOrLogged() {
    check(
        noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("java.util.logging..", "org.slf4j.."));
  }

  @Test
  void fewTypesAreSeenByUsers() {
    Set<String> exported = new TreeSet<>();
    for (Class<?> type : ONE_CLASS_A_MODULE) {
      for (ModuleDescriptor.Exports exports : descriptor(type).exports()) {
        if (!exports.isQualified()) {
          exported.add(exports.source());
        }
      }
    }
    assertThat(
            CLASSES.stream()
                .filter(type -> exported.contains(type.getPackageName()))
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(JavaClass::isTopLevelClass))
        .hasSizeLessThanOrEqualTo(MOST_SEEN);
  }

  private static void check(ArchRule rule) {
    rule.check(CLASSES);
  }

  private static ModuleDescriptor descriptor(Class<?> type) {
    try {
      Path place = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
      return ModuleFinder.of(place).findAll().iterator().next().descriptor();
    } catch (URISyntaxException broken) {
      throw new IllegalArgumentException(type.getName(), broken);
    }
  }
}
