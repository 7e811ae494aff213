package org.newsfacts.diplomacy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Basis;
import org.newsfacts.model.Meeting;
import org.newsfacts.model.MeetingKind;
import org.newsfacts.model.Modality;
import org.newsfacts.model.Span;
import org.newsfacts.rule.RuleInfo;
import org.newsfacts.text.TokenRange;

/** Reads meetings told with a noun: talks between X and Y, a press conference, a summit. */
final class MeetingNouns {
  static final RuleInfo TALKS =
      new RuleInfo(
          "meeting.talks", "X held talks with Y, talks between X and Y, in a meeting with Y");
  static final RuleInfo PRESS =
      new RuleInfo("meeting.press", "X said at a joint press conference with Y");

  private final Parties parties;

  MeetingNouns(Parties parties) {
    this.parties = parties;
  }

  void read(NounPhrase noun, List<Meeting> found) {
    MeetingKind kind = kind(noun);
    Clause clause = parties.reading().clauses().at(noun.head());
    if (kind == null
        || clause == null
        || parties.has(noun.base(), "phone", "telephone", "conference-call")) {
      return;
    }
    if (kind == MeetingKind.PRESS_CONFERENCE) {
      readPress(noun, clause, found);
    } else {
      readTalks(noun, clause, kind, found);
    }
  }

  private @Nullable MeetingKind kind(NounPhrase noun) {
    return switch (parties.head(noun)) {
      case "talks", "negotiations", "consultations" -> MeetingKind.TALKS;
      case "summit" -> MeetingKind.SUMMIT;
      case "meeting", "meetings", "dinner", "lunch" -> MeetingKind.MEETING;
      case "session", "sitting" -> MeetingKind.SESSION;
      case "conference" ->
          parties.has(noun.base(), "press", "news") ? MeetingKind.PRESS_CONFERENCE : null;
      case "briefing" ->
          parties.has(noun.base(), "press", "news", "weekly", "daily")
              ? MeetingKind.PRESS_CONFERENCE
              : null;
      default -> null;
    };
  }

  private void readPress(NounPhrase noun, Clause clause, List<Meeting> found) {
    boolean told =
        clause.objects().contains(noun) && clause.isVerb("tell", "hold", "give", "address");
    String before = parties.lower(noun.base().from() - 1);
    if (!told && !before.equals("at") && !before.equals("during") && !before.equals("in")) {
      return;
    }
    List<Actor> all = new ArrayList<>(parties.persons(speaker(clause)));
    if (all.isEmpty()) {
      return;
    }
    PrepPhrase with = after(clause, noun, "with", "alongside");
    if (with != null) {
      Parties.addNew(all, parties.persons(with.object()));
    }
    add(noun, clause, PRESS.id(), MeetingKind.PRESS_CONFERENCE, all, found);
  }

  /** The speaker stands in the clause itself or, after a participle, in the one around it. */
  private static @Nullable NounPhrase speaker(Clause clause) {
    return clause.subject();
  }

  private void readTalks(NounPhrase noun, Clause clause, MeetingKind kind, List<Meeting> found) {
    List<Actor> all = new ArrayList<>();
    PrepPhrase between = after(clause, noun, "between", "of");
    PrepPhrase with = after(clause, noun, "with");
    boolean held = clause.objects().contains(noun) && isHolding(clause);
    if (between != null && between.range().from() == noun.base().to()) {
      all.addAll(parties.all(between.object()));
    }
    List<Actor> owners = bodyBefore(noun);
    if (with != null) {
      List<Actor> others = parties.all(with.object());
      if (!others.isEmpty()) {
        Parties.addNew(all, held || isSetting(noun) ? parties.all(clause.subject()) : owners);
        Parties.addNew(all, others);
      }
    } else if (held && all.isEmpty()) {
      NounPhrase subject = clause.subject();
      if (!owners.isEmpty()) {
        all.addAll(owners);
      } else if (subject != null) {
        all.addAll(parties.all(subject));
      }
    }
    boolean body = all.size() == 1 && isOwnSession(all, owners, clause, noun);
    if (all.size() > 1 || body) {
      add(
          noun,
          clause,
          TALKS.id(),
          body && kind == MeetingKind.MEETING ? MeetingKind.SESSION : kind,
          all,
          found);
    }
  }

  private boolean isOwnSession(
      List<Actor> all, List<Actor> owners, Clause clause, NounPhrase noun) {
    if (all.equals(owners) && !owners.isEmpty()) {
      return true;
    }
    NounPhrase subject = clause.subject();
    return subject != null
        && clause.objects().contains(noun)
        && (parties.isBody(subject) || parties.isPlural(subject));
  }

  /** "the council's first meeting": the owner, where it is a body. */
  private List<Actor> bodyBefore(NounPhrase noun) {
    List<Actor> owners = parties.owner(noun);
    TokenRange owner = noun.possessor();
    if (owner == null || owner.isEmpty() || isDay(parties.lower(owner.to() - 1))) {
      return List.of();
    }
    return owners;
  }

  private static boolean isDay(String word) {
    return word.endsWith("day")
        || word.equals("week")
        || word.equals("month")
        || word.equals("year");
  }

  private static boolean isHolding(Clause clause) {
    return clause.isVerb(
        "hold",
        "have",
        "begin",
        "open",
        "start",
        "conclude",
        "convene",
        "resume",
        "host",
        "attend",
        "chair",
        "finish",
        "end",
        "join",
        "continue",
        "schedule",
        "cancel",
        "postpone",
        "conduct");
  }

  private boolean isSetting(NounPhrase noun) {
    return switch (parties.lower(noun.base().from() - 1)) {
      case "in", "during", "after", "following", "at", "before", "for" -> true;
      default -> false;
    };
  }

  private static @Nullable PrepPhrase after(Clause clause, NounPhrase noun, String... words) {
    for (PrepPhrase prep : clause.preps()) {
      if (prep.range().from() < noun.base().to()) {
        continue;
      }
      for (String word : words) {
        if (prep.word().equals(word)) {
          return prep;
        }
      }
    }
    return null;
  }

  private void add(
      NounPhrase noun,
      Clause clause,
      String rule,
      MeetingKind kind,
      List<Actor> participants,
      List<Meeting> found) {
    Basis basis = parties.basis(clause, rule);
    if (clause.isVerb("cancel", "postpone")) {
      basis = basis.withNegated(true).withModality(Modality.PLANNED);
    }
    for (int i = 0; i < found.size(); i++) {
      Meeting old = found.get(i);
      if (old.evidence().overlaps(basis.evidence()) && isSame(old, participants)) {
        return;
      }
    }
    List<Span> topics = parties.topics(clause, noun.base().to());
    found.add(
        Meeting.builder(basis)
            .kind(kind)
            .participants(participants)
            .access(MeetingWords.access(parties, noun.base()))
            .place(MeetingWords.place(parties, clause))
            .topics(topics)
            .build());
  }

  private static boolean isSame(Meeting old, List<Actor> participants) {
    List<Actor> all = new ArrayList<>(old.participants());
    int before = all.size();
    Parties.addNew(all, participants);
    return all.size() == before;
  }
}
