package org.newsfacts.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsfacts.name.NameMention.Kind;

/**
 * Which of the names of a listed body an article goes by: the long one where the text has it, the
 * short one where it stands alone.
 */
final class NameForms {
  /** Known by the long name even where the text has the short one only. */
  private static final Set<String> EXPANDED = Set.of("United Nations", "European Union");

  private final Map<String, String> best = new HashMap<>();
  private final Map<String, Integer> times = new HashMap<>();

  /** Notes the words by which a listed body is called. */
  void note(NameDraft draft, String written) {
    String name = draft.name;
    if (name != null && draft.kind == Kind.ORGANIZATION) {
      times.merge(written, 1, Integer::sum);
      best.merge(name, written, this::better);
    }
  }

  /** The one of more words; of two words the one that is written more often. */
  private String better(String one, String other) {
    boolean oneLong = one.indexOf(' ') >= 0;
    boolean otherLong = other.indexOf(' ') >= 0;
    if (oneLong || otherLong) {
      return oneLong && (!otherLong || one.length() >= other.length()) ? one : other;
    }
    return times.getOrDefault(other, 0) > times.getOrDefault(one, 0) ? other : one;
  }

  /** Gives listed bodies the names that the article has for them. */
  void apply(List<NameDraft> drafts) {
    for (NameDraft draft : drafts) {
      String name = draft.name;
      if (name != null && draft.kind == Kind.ORGANIZATION && !EXPANDED.contains(name)) {
        String form = best.getOrDefault(name, name);
        draft.name = isBetter(form, name) ? form : name;
      }
    }
  }

  private static boolean isBetter(String form, String name) {
    boolean brief = name.indexOf(' ') < 0;
    return brief ? form.length() > name.length() : form.indexOf(' ') < 0;
  }
}
