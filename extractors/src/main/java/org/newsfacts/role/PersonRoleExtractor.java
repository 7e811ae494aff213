package org.newsfacts.role;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Basis;
import org.newsfacts.model.Fact;
import org.newsfacts.model.PersonRole;
import org.newsfacts.office.RoleMention;
import org.newsfacts.reading.Reading;
import org.newsfacts.reading.Scene;
import org.newsfacts.rule.Extractor;
import org.newsfacts.rule.RuleInfo;

/**
 * Reads which person holds which office, once for each person and office, where the text tells it
 * first: "Norwegian Foreign Minister Kari Lund", "Kari Lund, the minister", "the minister, Kari
 * Lund".
 */
public final class PersonRoleExtractor implements Extractor {
  private static final RuleInfo BEFORE_NAME =
      new RuleInfo("role.before-name", "Norwegian Foreign Minister X");
  private static final RuleInfo BEFORE_COMMA =
      new RuleInfo("role.before-comma", "the Norwegian foreign minister, X,");
  private static final RuleInfo AFTER_NAME =
      new RuleInfo("role.after-name", "X, the Norwegian foreign minister,");
  private static final RuleInfo COPULA =
      new RuleInfo("role.copula", "X is the Norwegian foreign minister");

  /** Nobody holds more; a text of offices alone is gone through once. */
  private static final int MOST = 20;

  /** Makes the extractor. */
  public PersonRoleExtractor() {}

  @Override
  public String family() {
    return "role";
  }

  @Override
  public List<RuleInfo> rules() {
    return List.of(BEFORE_NAME, BEFORE_COMMA, AFTER_NAME, COPULA);
  }

  @Override
  public boolean namesSource(Fact fact) {
    return false;
  }

  @Override
  public void extract(Scene scene, Consumer<Fact> sink) {
    Reading reading = scene.reading();
    Map<String, List<String>> told = new HashMap<>();
    for (RoleMention role : reading.roles().all()) {
      int token = role.person().range().from();
      if (!reading.isNews(token) || scene.isQuoted(token)) {
        continue;
      }
      Actor person = reading.actors().of(role.person());
      if (isNew(told.computeIfAbsent(fold(person.name()), name -> new ArrayList<>(1)), role)) {
        Basis basis = Basis.of(reading.span(role.range()), rule(role).id());
        sink.accept(new PersonRole(basis, person, role.role(), role.affiliation()));
      }
    }
  }

  /** "Police director Vladimir Rebic" and then "Director Rebic": told before, and more fully. */
  private static boolean isNew(List<String> told, RoleMention role) {
    String folded = fold(role.role());
    for (String earlier : told) {
      if (earlier.equals(folded) || earlier.endsWith(" " + folded)) {
        return false;
      }
    }
    if (told.size() < MOST) {
      told.add(folded);
    }
    return true;
  }

  private static String fold(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static RuleInfo rule(RoleMention role) {
    return switch (role.position()) {
      case BEFORE_NAME -> BEFORE_NAME;
      case BEFORE_COMMA -> BEFORE_COMMA;
      case AFTER_NAME -> AFTER_NAME;
      case COPULA -> COPULA;
    };
  }
}
