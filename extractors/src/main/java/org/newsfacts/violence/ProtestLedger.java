package org.newsfacts.violence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.model.Protest;

/** The protests of an article, each once, where it is told most fully. */
final class ProtestLedger {
  /** So many acts are compared with a new one; keeps the work linear for any text. */
  private static final int MOST = 100;

  private final ActSetting setting;

  ProtestLedger(ActSetting setting) {
    this.setting = setting;
  }

  /** Returns the acts in the order of the text, each with what all its tellings know. */
  List<ProtestFinding> distinct(List<ProtestFinding> tellings) {
    List<ProtestFinding> kept = new ArrayList<>();
    List<ProtestFinding> byFullness = new ArrayList<>(tellings);
    byFullness.sort(Comparator.comparingInt(ProtestFinding::fullness).reversed());
    for (ProtestFinding telling : byFullness) {
      ProtestFinding known = known(kept, telling);
      if (known != null) {
        known.fillFrom(telling);
      } else if (!telling.again
          || telling.tellsMore()
          || kept.isEmpty() && !telling.aside && !telling.title) {
        // "The strike, now in its third week, has closed 40 schools": the article's own
        kept.add(telling);
      }
    }
    kept.sort(Comparator.comparingInt(telling -> telling.evidence.from()));
    return kept;
  }

  private @Nullable ProtestFinding known(List<ProtestFinding> kept, ProtestFinding telling) {
    for (ProtestFinding other : kept.subList(Math.max(0, kept.size() - MOST), kept.size())) {
      if (isSame(telling, other)) {
        return other;
      }
    }
    return null;
  }

  /** "the protest" says again what was told; two days, towns or organizers are two acts. */
  private boolean isSame(ProtestFinding telling, ProtestFinding other) {
    boolean overlap =
        telling.evidence.from() < other.evidence.to()
            && other.evidence.from() < telling.evidence.to();
    boolean inside = overlap && (telling.head == other.head || kindsAgree(telling, other));
    if (inside) {
      return true;
    }
    boolean differs =
        telling.further
            || other.further && other.head > telling.head
            || !kindsAgree(telling, other)
            || setting.days().daysDiffer(telling.when, other.when)
            || setting.placesDiffer(telling.place, other.place);
    if (differs) {
      return false;
    }
    if (telling.again) {
      return true;
    }
    boolean dated = telling.when != null || other.when != null;
    boolean told = telling.modality == other.modality && telling.negated == other.negated;
    return told && !(telling.series != other.series && dated) && !organizersDiffer(telling, other);
  }

  private static boolean organizersDiffer(ProtestFinding one, ProtestFinding other) {
    return one.organizer != null
        && other.organizer != null
        && !one.title
        && !other.title
        && !one.organizer.name().equalsIgnoreCase(other.organizer.name());
  }

  /** "The protest" may be a march; a general strike is a strike. */
  private static boolean kindsAgree(ProtestFinding one, ProtestFinding other) {
    return one.kind == other.kind
        || isLoose(one, other)
        || isLoose(other, one)
        || isStrike(one.kind) && isStrike(other.kind);
  }

  private static boolean isLoose(ProtestFinding one, ProtestFinding other) {
    boolean loose = one.kind == Protest.Kind.OTHER || one.kind == Protest.Kind.RALLY && one.again;
    return loose && (!isStrike(other.kind) || one.again);
  }

  private static boolean isStrike(Protest.Kind kind) {
    return kind == Protest.Kind.STRIKE || kind == Protest.Kind.GENERAL_STRIKE;
  }
}
