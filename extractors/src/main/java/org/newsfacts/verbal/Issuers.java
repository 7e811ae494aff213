package org.newsfacts.verbal;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.model.Actor;
import org.newsfacts.pattern.Capture;
import org.newsfacts.pattern.ClausePattern.Filling;
import org.newsfacts.pattern.ClausePattern.Part;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.TokenRange;

/** Who acts: the subject, or who stands behind the letter or vote that is the subject. */
final class Issuers {
  /** "passed a motion condemning the raid": the act is of those who passed it. */
  private static final Set<String> PAPERS =
      Set.of(
          "statement",
          "op-ed",
          "piece",
          "essay",
          "blog",
          "ad",
          "advert",
          "letter",
          "message",
          "resolution",
          "motion",
          "communiqué",
          "communique",
          "petition",
          "tweet",
          "post",
          "declaration",
          "report",
          "note",
          "speech",
          "address",
          "text",
          "draft",
          "bill",
          "article",
          "column",
          "editorial",
          "video",
          "email",
          "ruling",
          "appeal",
          "remark",
          "comment",
          "interview",
          "briefing",
          "release",
          "announcement",
          "decree",
          "order",
          "memo",
          "document",
          "banner",
          "sign",
          "placard",
          "leaflet",
          "chant",
          "slogan",
          "vote");

  /** "passed a motion", "ended with a communiqué"; not "is to vote on a resolution". */
  private static final Set<String> PASSING =
      Set.of(
          "pass",
          "adopt",
          "approve",
          "issue",
          "release",
          "publish",
          "send",
          "sign",
          "post",
          "write",
          "make",
          "deliver",
          "put",
          "circulate",
          "share",
          "read",
          "tweet",
          "give",
          "launch",
          "draft",
          "submit",
          "end",
          "record",
          "air",
          "hold",
          "carry",
          "wave",
          "endorse",
          "conclude",
          "hand",
          "present",
          "table",
          "unveil",
          "agree",
          "upload",
          "broadcast",
          "chant");

  private static final Set<String> CHANNELS =
      Set.of(
          "twitter",
          "facebook",
          "instagram",
          "youtube",
          "telegram",
          "television",
          "tv",
          "radio",
          "x",
          "weibo",
          "truth social",
          "linkedin");

  private Issuers() {}

  /** The subject of an active clause. */
  static Part issuer(Capture<Actor> capture) {
    return (clause, filling) -> {
      NounPhrase subject = subject(filling.reading(), clause);
      if (subject == null) {
        return false;
      }
      return put(capture, clause, subject, filling);
    };
  }

  private static boolean put(
      Capture<Actor> capture, Clause clause, NounPhrase subject, Filling filling) {
    Reading reading = filling.reading();
    if (isPaper(reading, subject)) {
      Actor owner = owner(reading, clause, subject);
      return owner != null && filling.put(capture, owner, null);
    }
    TokenRange possessor = subject.possessor();
    boolean refusal = clause.kind() == ClauseKind.INFINITIVE && clause.antecedent() == subject;
    if (refusal && possessor != null && !possessor.isEmpty()) {
      return filling.put(capture, reading.actor(possessor, possessor.to() - 1), possessor);
    }
    NounPhrase body = bodyOf(reading, subject);
    if (body != null) {
      return filling.put(capture, reading.actor(body), null);
    }
    boolean own = clause.range().contains(subject.base()) && !clause.isSubjectShared();
    return filling.put(capture, reading.actor(subject), own ? subject.list() : null);
  }

  /** "An emergency session of the council", "a majority of members": those who sit there. */
  private static @Nullable NounPhrase bodyOf(Reading reading, NounPhrase subject) {
    int of = subject.head() + 1;
    if (of + 1 >= reading.tokens().size() || !reading.tokens().lower(of).equals("of")) {
      return null;
    }
    return switch (reading.tags().lemma(subject.head())) {
      case "session", "meeting", "summit", "conference", "gathering" ->
          reading.clauses().nounAt(of + 1);
      default -> null;
    };
  }

  /** The agent of a passive clause: "by" and who did it. */
  static Part agent(Capture<Actor> capture) {
    return (clause, filling) -> {
      PrepPhrase own = Things.prep(clause, "by");
      Clause act = clause.child(ClauseKind.INFINITIVE);
      PrepPhrase by = own == null && act != null ? Things.prep(act, "by") : own;
      if (by == null || by.object() == null) {
        return false;
      }
      NounPhrase doer = by.object();
      boolean charged = clause.isVerb("accuse", "blame", "charge") && doer.conjuncts().isEmpty();
      Actor actor =
          charged
              ? filling.reading().actor(beforeOf(filling.reading(), doer), doer.head())
              : filling.reading().actor(doer);
      return filling.put(capture, actor, charged ? doer.base() : doer.list());
    };
  }

  /** "accused by rivals of fraud": "of" opens the charge, inside a name it does not. */
  private static TokenRange beforeOf(Reading reading, NounPhrase doer) {
    return reading.names().at(doer.head()) == null ? doer.base() : doer.range();
  }

  /** Returns the subject; that of the host where the clause reader takes the nearest noun. */
  static @Nullable NounPhrase subject(Reading reading, Clause clause) {
    NounPhrase antecedent = clause.antecedent();
    if (clause.kind() == ClauseKind.RELATIVE
        && antecedent != null
        && leadsWithVerb(reading, clause)) {
      return antecedent;
    }
    Clause first = clause.conjunct();
    if (clause.isSubjectShared() && first != null && clause.kind() == ClauseKind.MAIN) {
      NounPhrase shared = first.isInverted() ? before(reading, first) : null;
      if (shared != null) {
        return shared;
      }
    }
    boolean lost = clause.subject() == null || clause.isInverted();
    NounPhrase own = lost ? before(reading, clause) : null;
    NounPhrase subject = own == null ? clause.subject() : own;
    if (clause.kind() == ClauseKind.PARTICIPLE && subject != null && subject.isTime()) {
      NounPhrase earlier = earlier(clause);
      if (earlier != null) {
        return earlier;
      }
    }
    Clause host = clause.host();
    if (subject == null || host == null || host.subject() == null) {
      return subject;
    }
    if (clause.kind() == ClauseKind.PARTICIPLE
        && (subject.isTime() || isChannel(reading, subject))) {
      NounPhrase object = host.object();
      return object != null && isPaper(reading, object) ? object : host.subject();
    }
    boolean purpose =
        clause.kind() == ClauseKind.INFINITIVE
            && host.object() == subject
            && host.isVerb("call", "phone", "ring", "telephone", "write", "meet", "visit", "use");
    return purpose ? host.subject() : subject;
  }

  /** ", this time urging talks": the subject of the clause before. */
  private static @Nullable NounPhrase earlier(Clause clause) {
    Clause host = clause.host();
    if (host == null || host.verb() != null || host.conjunct() == null) {
      return null;
    }
    NounPhrase subject = host.conjunct().subject();
    return subject == null || subject.isTime() ? null : subject;
  }

  /** "In Dorno parliament condemned": the noun before the verb, taken for the place's. */
  private static @Nullable NounPhrase before(Reading reading, Clause clause) {
    if (clause.kind() != ClauseKind.MAIN || clause.verb() == null) {
      return null;
    }
    int at = clause.verb().range().from() - 1;
    while (at > clause.range().from() && reading.tags().pos(at) == Pos.ADV) {
      at--;
    }
    NounPhrase noun = at <= clause.range().from() ? null : reading.clauses().nounAt(at);
    return noun == null || noun.isTime() || noun.head() != at ? null : noun;
  }

  /** "who blamed the coast guard": nothing but adverbs before the verb. */
  private static boolean leadsWithVerb(Reading reading, Clause clause) {
    if (clause.marker() < 0 || clause.verb() == null) {
      return false;
    }
    for (int token = clause.marker() + 1; token < clause.verb().range().from(); token++) {
      if (reading.tags().pos(token) != Pos.ADV) {
        return false;
      }
    }
    return clause.marker() < clause.verb().range().from();
  }

  static boolean isChannel(Reading reading, NounPhrase noun) {
    return CHANNELS.contains(reading.tokens().lower(noun.head()));
  }

  static boolean isPaper(Reading reading, NounPhrase noun) {
    return PAPERS.contains(reading.tags().lemma(noun.head()))
        && reading.actors().of(noun.base(), noun.head()).kind()
            == org.newsfacts.model.ActorKind.UNKNOWN;
  }

  /** "Ankara's statement", "a letter from 12 bishops", "the council passed a motion". */
  private static @Nullable Actor owner(Reading reading, Clause clause, NounPhrase paper) {
    TokenRange possessor = paper.possessor();
    if (possessor != null) {
      return reading.actor(possessor, possessor.to() - 1);
    }
    int next = paper.base().to();
    if (next + 1 < reading.tokens().size() && isWritten(reading.tokens().lower(next))) {
      next++;
    }
    if (next + 1 < reading.tokens().size() && isFrom(reading.tokens().lower(next))) {
      NounPhrase author = reading.clauses().nounAt(next + 1);
      return author == null ? null : reading.actor(author);
    }
    Clause host = clause.host();
    if (host == null
        || clause.kind() == ClauseKind.MAIN
        || !host.range().contains(paper.head())
        || !PASSING.contains(host.lemma())) {
      return null;
    }
    if (host.isPassive() && host.object() != paper) {
      PrepPhrase by = Things.prep(host, "by");
      return by == null || by.object() == null ? null : reading.actor(by.object());
    }
    NounPhrase doer = subject(reading, host);
    NounPhrase body = doer == null ? null : bodyOf(reading, doer);
    NounPhrase subject = body == null ? doer : body;
    return subject == null || subject == paper || isPaper(reading, subject)
        ? null
        : reading.actor(subject);
  }

  private static boolean isWritten(String word) {
    return switch (word) {
      case "signed", "written", "sent", "issued", "released", "published" -> true;
      default -> false;
    };
  }

  private static boolean isFrom(String word) {
    return word.equals("from") || word.equals("by");
  }
}
