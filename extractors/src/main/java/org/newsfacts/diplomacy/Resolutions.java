package org.newsfacts.diplomacy;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Basis;
import org.newsfacts.model.Fact;
import org.newsfacts.model.Modality;
import org.newsfacts.model.Resolution;
import org.newsfacts.model.ResolutionOutcome;
import org.newsfacts.model.Span;
import org.newsfacts.model.Votes;
import org.newsfacts.reading.Scene;
import org.newsfacts.rule.Extractor;
import org.newsfacts.rule.RuleInfo;
import org.newsfacts.text.TokenRange;

/** Reads what councils, assemblies and parliaments adopted, rejected or could not agree on. */
public final class Resolutions implements Extractor {
  private static final String DECIDED = "resolution.decided";
  private static final String VETOED = "resolution.vetoed";
  private static final String NOT_AGREED = "resolution.not-agreed";
  private static final Set<String> INSTRUMENTS =
      Set.of(
          "resolution",
          "resolutions",
          "statement",
          "text",
          "draft",
          "motion",
          "measure",
          "declaration",
          "communiqué",
          "communique",
          "amendment",
          "proposal",
          "bill",
          "moratorium",
          "treaty",
          "convention",
          "protocol",
          "mandate",
          "inquiry",
          "document",
          "response",
          "legislation",
          "law",
          "sanctions",
          "embargo");

  /** Makes the extractor. */
  public Resolutions() {}

  @Override
  public String family() {
    return "resolution";
  }

  @Override
  public List<RuleInfo> rules() {
    return List.of(
        new RuleInfo(DECIDED, "the assembly adopted, rejected, has not issued a text"),
        new RuleInfo(VETOED, "a member vetoed or blocked a text of the council"),
        new RuleInfo(NOT_AGREED, "the council could not agree on a text"));
  }

  @Override
  public void extract(Scene scene, Consumer<Fact> sink) {
    Parties parties = new Parties(scene.reading());
    for (Clause clause : scene.reading().clauses().all()) {
      Resolution resolution = clause.verb() == null ? null : read(parties, clause);
      if (resolution != null) {
        scene.trace().read(resolution.rule(), clause.range().from(), "");
        sink.accept(resolution);
      }
    }
  }

  private static @Nullable Resolution read(Parties parties, Clause clause) {
    return switch (clause.lemma()) {
      case "adopt", "pass", "approve", "endorse" ->
          decided(parties, clause, ResolutionOutcome.ADOPTED);
      case "reject", "defeat" -> decided(parties, clause, ResolutionOutcome.REJECTED);
      case "issue", "release" ->
          clause.isNegated() ? decided(parties, clause, ResolutionOutcome.NOT_ISSUED) : null;
      case "veto", "block" -> vetoed(parties, clause);
      case "agree" -> notAgreed(parties, clause);
      default -> null;
    };
  }

  private static @Nullable Resolution decided(
      Parties parties, Clause clause, ResolutionOutcome outcome) {
    NounPhrase body = clause.subject();
    NounPhrase text = clause.object();
    if (clause.isPassive()) {
      PrepPhrase by = byBody(parties, clause);
      text = body;
      body = by == null ? null : by.object();
    }
    if (text == null && !clause.isPassive()) {
      text = instrumentIn(parties, clause);
    }
    if (body == null
        || text == null
        || !isDeciding(parties, body)
        || !isInstrument(parties, text)) {
      return null;
    }
    Basis basis = parties.basis(clause, DECIDED);
    ResolutionOutcome told = outcome;
    if (basis.negated() && outcome == ResolutionOutcome.ADOPTED) {
      told = ResolutionOutcome.NOT_AGREED;
    }
    return Resolution.builder(basis)
        .body(body(parties, body))
        .instrument(instrument(parties, text))
        .outcome(told)
        .topic(topic(parties, clause, text))
        .votes(votes(parties, clause, outcome == ResolutionOutcome.REJECTED))
        .build();
  }

  private static @Nullable PrepPhrase byBody(Parties parties, Clause clause) {
    for (PrepPhrase prep : clause.preps()) {
      if ((prep.word().equals("by") || prep.word().equals("in"))
          && prep.object() != null
          && isDeciding(parties, prep.object())) {
        return prep;
      }
    }
    return null;
  }

  /** "rejected by 24 votes to 19 a proposal": the text after the count of votes. */
  private static @Nullable NounPhrase instrumentIn(Parties parties, Clause clause) {
    for (int token = clause.afterVerb().from(); token < clause.range().to(); token++) {
      if (INSTRUMENTS.contains(parties.lower(token))) {
        NounPhrase noun = parties.reading().clauses().nounAt(token);
        return noun != null && noun.head() == token ? noun : null;
      }
    }
    return null;
  }

  private static @Nullable Resolution vetoed(Parties parties, Clause clause) {
    NounPhrase blocker = clause.subject();
    NounPhrase text = clause.object();
    if (clause.isPassive()) {
      PrepPhrase by = clause.prep("by");
      text = blocker;
      blocker = by == null ? null : by.object();
    }
    if (text == null || blocker == null || !isInstrument(parties, text)) {
      return null;
    }
    List<Actor> blockers = parties.persons(blocker);
    Actor body = bodyNear(parties, parties.reading().sentence(clause.range().from()));
    if (blockers.isEmpty() || body == null || body.equals(blockers.get(0))) {
      return null;
    }
    boolean veto = clause.isVerb("veto");
    return Resolution.builder(parties.basis(clause, VETOED))
        .body(body)
        .instrument(instrument(parties, text))
        .outcome(veto ? ResolutionOutcome.VETOED : ResolutionOutcome.NOT_AGREED)
        .topic(topic(parties, clause, text))
        .blocker(blockers.get(0))
        .votes(votes(parties, clause, false))
        .build();
  }

  /** "a Security Council resolution": the body named in the same sentence. */
  private static @Nullable Actor bodyNear(Parties parties, TokenRange sentence) {
    for (int token = sentence.from(); token < sentence.to(); token++) {
      String lower = parties.lower(token);
      if (lower.equals("council") || lower.equals("assembly") || lower.equals("parliament")) {
        int from = token;
        while (from > sentence.from() && parties.reading().tokens().isCapitalized(from - 1)) {
          from--;
        }
        return parties.reading().actor(TokenRange.of(from, token + 1), token);
      }
    }
    return null;
  }

  /** "has been unable to agree on a statement", "failed to agree on", "could not agree on". */
  private static @Nullable Resolution notAgreed(Parties parties, Clause clause) {
    Clause host = clause.host();
    boolean unable =
        host != null
            && (host.isVerb("fail")
                || host.predicate() != null && parties.has(host.predicate(), "unable"));
    if (!unable && !clause.isNegated()) {
      return null;
    }
    NounPhrase body = clause.subject();
    PrepPhrase on = clause.prep("on", "to");
    if (body == null || on == null || on.object() == null || !isDeciding(parties, body)) {
      return null;
    }
    NounPhrase text = on.object();
    if (!isInstrument(parties, text)) {
      return null;
    }
    Clause told = unable && host != null ? host : clause;
    Basis basis = parties.basis(told, NOT_AGREED).withNegated(true).withModality(Modality.ACTUAL);
    return Resolution.builder(basis)
        .body(body(parties, body))
        .instrument(instrument(parties, text))
        .outcome(ResolutionOutcome.NOT_AGREED)
        .topic(topic(parties, clause, text))
        .blocker(objector(parties, told))
        .build();
  }

  /** "because Oslo objected": who stood in the way. */
  private static @Nullable Actor objector(Parties parties, Clause clause) {
    TokenRange range = clause.range();
    for (Clause reason : parties.reading().clauses().all()) {
      if (reason.kind() == ClauseKind.ADVERBIAL
          && range.contains(reason.range())
          && (parties.lower(reason.marker()).equals("because")
              || parties.lower(reason.marker()).equals("after"))) {
        List<Actor> actors = parties.persons(reason.subject());
        return actors.isEmpty() ? null : actors.get(0);
      }
    }
    return null;
  }

  private static boolean isDeciding(Parties parties, NounPhrase body) {
    return !body.isTime()
        && (parties.isBody(body) || parties.isPlural(body) || isMember(parties, body));
  }

  /** "member states", "the 15 nations": they stand for the body. */
  private static boolean isMember(Parties parties, NounPhrase body) {
    return switch (parties.head(body)) {
      case "states", "members", "deputies", "senators", "parties", "countries" -> true;
      default -> false;
    };
  }

  private static Actor body(Parties parties, NounPhrase body) {
    if (isMember(parties, body)) {
      Actor near = bodyNear(parties, parties.reading().sentence(body.head()));
      if (near != null) {
        return near;
      }
    }
    return parties.reading().actor(body.base(), body.head());
  }

  private static boolean isInstrument(Parties parties, NounPhrase text) {
    return INSTRUMENTS.contains(parties.lower(instrumentHead(parties, text)));
  }

  /** "the text 97 to 3": the votes may have been read into the phrase. */
  private static int instrumentHead(Parties parties, NounPhrase text) {
    int head = text.head();
    boolean counted = head > text.base().from() && parties.reading().numbers().at(head) != null;
    return counted ? head - 1 : head;
  }

  private static Span instrument(Parties parties, NounPhrase text) {
    return parties.span(TokenRange.of(text.base().from(), instrumentHead(parties, text) + 1));
  }

  private static @Nullable Span topic(Parties parties, Clause clause, NounPhrase text) {
    List<Span> topics = parties.topics(clause, text.base().to());
    if (!topics.isEmpty()) {
      return topics.get(0);
    }
    for (Clause child : parties.reading().clauses().all()) {
      if (child.antecedent() == text) {
        int from = child.marker() >= 0 ? child.marker() + 1 : child.range().from();
        return parties.span(child.toEnd(from));
      }
    }
    PrepPhrase about = clause.prep("for");
    return about == null || about.object() == null || about.range().from() < text.base().to()
        ? null
        : parties.span(about.object().full());
  }

  private static @Nullable Votes votes(Parties parties, Clause clause, boolean rejected) {
    return new VoteCount(parties.reading()).read(clause.range(), rejected);
  }
}
