package org.newsfacts.verbal;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.mention.NameMention;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Basis;
import org.newsfacts.model.Concern;
import org.newsfacts.model.Fact;
import org.newsfacts.model.Span;
import org.newsfacts.model.Statement;
import org.newsfacts.reading.Reading;
import org.newsfacts.reading.Scene;
import org.newsfacts.rule.Extractor;
import org.newsfacts.rule.Rule;
import org.newsfacts.rule.RuleInfo;
import org.newsfacts.text.TokenRange;

/** Reads who is worried about what. */
public final class Concerns implements Extractor {
  private static final String EXPRESS = "concern.express";
  private static final String BE = "concern.be";
  private static final String FEAR = "concern.fear";
  private static final String WITH = "concern.with";
  private static final String NOUN = "concern.noun";

  /** Makes the extractor. */
  public Concerns() {}

  @Override
  public String family() {
    return "concern";
  }

  @Override
  public List<RuleInfo> rules() {
    return List.of(
        new RuleInfo(EXPRESS, "X expressed concern about Y; X voiced alarm at Y"),
        new RuleInfo(BE, "X is deeply concerned about Y; X was alarmed by Y; Y worries X"),
        new RuleInfo(FEAR, "X fears Y, worries that Y"),
        new RuleInfo(WITH, "X follows Y with concern"),
        new RuleInfo(NOUN, "X's concern about Y"));
  }

  @Override
  public void extract(Scene scene, Consumer<Fact> sink) {
    scene.eachClause(
        family(),
        clause -> {
          if (clause.verb() != null && scene.reading().isNews(clause.verb().head())) {
            report(scene, read(scene, clause), sink);
          }
        });
    scene.eachNoun(
        family(),
        noun -> {
          if (scene.reading().isNews(noun.head()) && ConcernWords.isConcern(lemma(scene, noun))) {
            report(scene, owned(scene, noun), sink);
          }
        });
  }

  private static void report(Scene scene, @Nullable Concern concern, Consumer<Fact> sink) {
    if (concern != null) {
      int token = scene.reading().tokens().at(concern.evidence().start());
      scene.trace().read(concern.rule(), token, "");
      sink.accept(concern);
    }
  }

  private static String lemma(Scene scene, NounPhrase noun) {
    return scene.reading().tags().lemma(noun.head());
  }

  private static @Nullable Concern read(Scene scene, Clause clause) {
    if (isSupposed(scene, clause)) {
      return null;
    }
    if (ConcernWords.isVoicing(clause.lemma())) {
      return expressed(scene, clause);
    }
    if (isFollowing(clause.lemma()) || isFollowing(predicate(scene, clause))) {
      return followed(scene, clause);
    }
    if (clause.isVerb("fear") && !clause.isPassive()) {
      return feared(scene, clause);
    }
    return worried(scene, clause);
  }

  private static boolean isFollowing(String lemma) {
    return switch (lemma) {
      case "follow", "watch", "monitor", "view", "observe", "regard" -> true;
      default -> false;
    };
  }

  /** "was “following the situation with concern”": a mark parts the verb. */
  private static String predicate(Scene scene, Clause clause) {
    TokenRange predicate = clause.predicate();
    return predicate == null || predicate.isEmpty() || !clause.isVerb("be")
        ? ""
        : scene.reading().tags().lemma(predicate.from());
  }

  private static boolean isSupposed(Scene scene, Clause clause) {
    String marker = clause.marker() < 0 ? "" : scene.reading().tokens().lower(clause.marker());
    return marker.equals("if") || marker.equals("whether") || marker.equals("unless");
  }

  /** "voiced deep concern over the shelling", "Concern was voiced by Oslo about the shelling". */
  private static @Nullable Concern expressed(Scene scene, Clause clause) {
    NounPhrase subject = clause.subject();
    boolean hidden = // "In the talks Solheim voiced concern": read as "voiced [the] concern"
        clause.isInverted() && subject != null && ConcernWords.isConcern(lemma(scene, subject));
    NounPhrase worry = clause.isPassive() || hidden ? subject : concern(scene, clause);
    if (worry == null || !ConcernWords.isConcern(lemma(scene, worry))) {
      return null;
    }
    if (clause.isPassive()) {
      PrepPhrase by = clause.phrase("by");
      subject = by == null ? null : by.object();
    }
    subject = hidden ? null : subject;
    Actor holder = holder(scene, clause, subject);
    Span topic = ConcernTopics.after(scene.reading(), clause, worry.base().to());
    if (topic == null && clause.isVerb("raise", "share") && isPointing(scene, worry)) {
      topic = scene.reading().span(worry.base()); // "raised these concerns"
    }
    return fact(scene, clause, EXPRESS, holder, topic);
  }

  private static @Nullable NounPhrase concern(Scene scene, Clause clause) {
    for (NounPhrase object : clause.objects()) {
      for (NounPhrase member : object.members()) {
        if (ConcernWords.isConcern(lemma(scene, member))) {
          return member;
        }
      }
    }
    return null;
  }

  private static boolean isPointing(Scene scene, NounPhrase noun) {
    return switch (scene.reading().tokens().lower(noun.base().from())) {
      case "these", "those", "this", "such", "similar" -> true;
      default -> false;
    };
  }

  /** "is following the situation with concern". */
  private static @Nullable Concern followed(Scene scene, Clause clause) {
    NounPhrase object = clause.object();
    for (int token = clause.afterVerb().from(); token + 1 < clause.range().to(); token++) {
      if (!scene.reading().tokens().lower(token).equals("with")) {
        continue;
      }
      NounPhrase with = scene.reading().clauses().nounAt(token + 1);
      if (with != null && object != null && ConcernWords.isConcern(lemma(scene, with))) {
        Span topic = scene.reading().span(object.base());
        return fact(scene, clause, WITH, holder(scene, clause, clause.subject()), topic);
      }
    }
    return null;
  }

  /** "Residents fear another flood", "fears that the truce may fail", "fear to return". */
  private static @Nullable Concern feared(Scene scene, Clause clause) {
    Reading reading = scene.reading();
    Clause what = clause.complement();
    int from = clause.afterVerb().from();
    boolean object = clause.object() != null && clause.object().base().from() == from;
    if (what == null && !object) {
      return null;
    }
    int start = from;
    if (what != null && !object) {
      boolean marked = what.marker() >= 0 && reading.tokens().lower(what.marker()).equals("that");
      start = marked ? what.marker() + 1 : what.range().from();
    }
    TokenRange range = reading.trimmed(clause.toEnd(start));
    Span topic = range.isEmpty() ? null : reading.span(range);
    return fact(scene, clause, FEAR, holder(scene, clause, clause.subject()), topic);
  }

  /** "is deeply concerned about Y", "was alarmed by Y", "worries that Y", "the move worries X". */
  private static @Nullable Concern worried(Scene scene, Clause clause) {
    Reading reading = scene.reading();
    if (clause.isVerb("worry") && !clause.isPassive() && clause.object() == null) {
      Span topic = ConcernTopics.after(reading, clause, clause.afterVerb().from());
      return fact(scene, clause, FEAR, holder(scene, clause, clause.subject()), topic);
    }
    boolean upsets = clause.isVerb("worry", "alarm", "trouble", "disturb", "dismay", "unsettle");
    if (upsets && !clause.isPassive() && clause.object() != null && clause.subject() != null) {
      Actor holder = holder(scene, clause, clause.object());
      boolean known = holder != null && !isSomebody(scene, clause.subject());
      return known ? fact(scene, clause, BE, holder, reading.span(clause.subject().range())) : null;
    }
    int word = ConcernTopics.worriedAt(reading, clause);
    if (word < 0) {
      return null;
    }
    Span topic = ConcernTopics.after(reading, clause, word + 1);
    return fact(scene, clause, BE, holder(scene, clause, clause.subject()), topic);
  }

  private static boolean isSomebody(Scene scene, NounPhrase noun) {
    Actor actor = scene.reading().actor(noun);
    return Verbal.isSomebody(scene.reading(), actor);
  }

  /** "their shared concern about the violence", "the concerns of Oslo over the dam". */
  private static @Nullable Concern owned(Scene scene, NounPhrase noun) {
    Reading reading = scene.reading();
    Clause clause = reading.clauses().at(noun.head());
    if (clause == null || isExpressed(scene, clause, noun)) {
      return null;
    }
    int after = noun.base().to();
    Actor holder = null;
    TokenRange owner = owner(reading, noun);
    if (owner != null && !owner.isEmpty()) {
      boolean own = noun.possessor() == null || reading.tags().pos(owner.from()) == Pos.PRON;
      NounPhrase subject = clause.object() == noun && own ? clause.subject() : null;
      Actor actor = // "They discussed their concern": that of those who discussed
          subject == null ? reading.actor(owner, owner.to() - 1) : reading.actor(subject);
      holder = known(scene, actor, noun.head());
    } else if (after + 1 < reading.tokens().size()
        && (reading.tokens().lower(after).equals("of")
            || reading.tokens().lower(after).equals("by"))) {
      NounPhrase of = reading.clauses().nounAt(after + 1);
      holder = of == null ? null : known(scene, reading.actor(of), noun.head());
      after = of == null ? after : of.base().to();
    }
    Span topic = holder == null ? null : ConcernTopics.right(reading, clause, noun, after);
    if (holder == null || topic == null) {
      return null;
    }
    int end = reading.tokens().at(topic.end() - 1) + 1;
    Span evidence = reading.span(TokenRange.of(noun.base().from(), end));
    return new Concern(Basis.of(evidence, NOUN), holder, topic);
  }

  private static @Nullable TokenRange owner(Reading reading, NounPhrase noun) {
    int first = noun.base().from();
    boolean pronoun = first < noun.head() && reading.tags().pos(first) == Pos.PRON;
    return noun.possessor() == null && pronoun ? TokenRange.single(first) : noun.possessor();
  }

  /** "voiced her concern over" is told by the verb; "denied his concerns" is no concern. */
  private static boolean isExpressed(Scene scene, Clause clause, NounPhrase noun) {
    boolean object = concern(scene, clause) == noun;
    return object
        && (ConcernWords.isVoicing(clause.lemma())
            || clause.isVerb("deny", "ease", "allay", "address", "dismiss", "reject", "play"));
  }

  private static @Nullable Actor holder(Scene scene, Clause clause, @Nullable NounPhrase subject) {
    int verb = clause.verb() == null ? clause.range().from() : clause.verb().range().from();
    if (subject == null) {
      return clause.isPassive() ? null : named(scene, verb - 1);
    }
    Actor holder = known(scene, scene.reading().actor(subject), verb);
    return holder == null && isManyPeople(scene, subject)
        ? scene.reading().actor(subject.range(), subject.head())
        : holder;
  }

  /** "Numbers of residents", "a majority of voters". */
  private static boolean isManyPeople(Scene scene, NounPhrase noun) {
    int of = noun.base().to();
    Reading reading = scene.reading();
    if (of + 1 >= reading.tokens().size() || !reading.tokens().lower(of).equals("of")) {
      return false;
    }
    NounPhrase people = reading.clauses().nounAt(of + 1);
    return people != null
        && switch (lemma(scene, noun)) {
          case "number", "numbers", "majority", "handful", "plurality", "score", "lot" ->
              isSomebody(scene, people);
          default -> false;
        };
  }

  /** "In the calls Solheim voiced": the name right before the verb. */
  private static @Nullable Actor named(Scene scene, int token) {
    NameMention name = token < 0 ? null : scene.reading().names().at(token);
    return name == null
        ? null
        : known(scene, scene.reading().actor(name.range(), name.range().to() - 1), token);
  }

  private static @Nullable Actor known(Scene scene, Actor actor, int token) {
    Statement statement = scene.statementAt(token);
    String words = actor.mention() == null ? actor.name() : actor.mention().text();
    switch (words.toLowerCase(Locale.ROOT)) {
      case "we", "i", "our", "my" -> {
        Actor speaker = statement == null ? null : statement.speaker();
        return speaker == null ? null : speaker.withMention(actor.mention());
      }
      default -> {
        return Verbal.isSomebody(scene.reading(), actor) ? actor : null;
      }
    }
  }

  private static @Nullable Concern fact(
      Scene scene, Clause clause, String rule, @Nullable Actor holder, @Nullable Span topic) {
    if (holder == null || topic == null) {
      return null;
    }
    Reading reading = scene.reading();

    Basis basis =
        new Basis(
            reading.span(reading.trimmed(clause.range())),
            rule,
            clause.isNegated(),
            Rule.modality(clause),
            null,
            reading.when(clause));
    return new Concern(basis, holder, topic);
  }
}
