package org.newsfacts.model.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsfacts.model.Modality;
import org.newsfacts.model.Place;

/**
 * One call or meeting, from the reports of all sides.
 *
 * @param id its name in the dossier: "encounter-2"
 * @param kind "call", or the kind of meeting: "talks"
 * @param parties who took part, each under the fullest name told
 * @param place where; null when not told
 * @param start its first possible day; null when not told
 * @param end its last possible day; null when not told
 * @param modality whether it took place or was announced; ACTUAL once a report says it took place
 * @param sides what each report tells of it
 * @param topics what was talked about, the wordings of all reports beside each other
 * @param decisions why each report was joined, and what was kept apart
 */
public record Encounter(
    String id,
    String kind,
    List<String> parties,
    @Nullable Place place,
    @Nullable LocalDate start,
    @Nullable LocalDate end,
    Modality modality,
    List<Side> sides,
    List<Topic> topics,
    List<Decision> decisions) {

  /** Copies the lists. */
  public Encounter {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(modality, "modality");
    parties = List.copyOf(parties);
    sides = List.copyOf(sides);
    topics = List.copyOf(topics);
    decisions = List.copyOf(decisions);
  }

  /**
   * What one report tells of an encounter.
   *
   * @param source where it was read
   * @param parties who took part, as it spells them
   * @param topics what was talked about
   * @param onlyHere the topics no other report tells
   */
  public record Side(
      Citation source, List<String> parties, List<String> topics, List<String> onlyHere) {

    /** Copies the lists. */
    public Side {
      Objects.requireNonNull(source, "source");
      parties = List.copyOf(parties);
      topics = List.copyOf(topics);
      onlyHere = List.copyOf(onlyHere);
    }
  }

  /** Returns the topics that more than one report tells. */
  public List<Topic> shared() {
    return topics.stream().filter(topic -> topic.told().size() > 1).toList();
  }

  /**
   * A topic as each report words it: "the grain deal" here, "grain exports" there.
   *
   * @param told its words in each report that tells it, the first told first
   */
  public record Topic(List<Wording> told) {

    /** Copies the list. */
    public Topic {
      told = List.copyOf(told);
    }
  }

  /**
   * The words of one report.
   *
   * @param article the name of the article
   * @param words its words
   */
  public record Wording(String article, String words) {

    /** Checks that both are given. */
    public Wording {
      Objects.requireNonNull(article, "article");
      Objects.requireNonNull(words, "words");
    }
  }
}
