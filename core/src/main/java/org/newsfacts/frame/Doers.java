package org.newsfacts.frame;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Span;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.TokenRange;
import org.newsfacts.time.TimeMention;

/**
 * Who acts: the subject of a clause, the agent of a passive one, or who stands behind the letter,
 * motion or vote that is the subject.
 */
final class Doers {
  private final Layers layers;

  Doers(Layers layers) {
    this.layers = layers;
  }

  /** Returns who acts in an active clause; null where nobody is told. */
  @Nullable Argument ofActive(Clause clause) {
    NounPhrase subject = subject(clause);
    if (subject == null) {
      return null;
    }
    if (isPaper(subject)) {
      return owner(clause, subject);
    }
    if (clause.kind() == ClauseKind.INFINITIVE && clause.antecedent() == subject) {
      Argument owner = ownerOf(subject);
      if (owner != null) {
        return owner;
      }
    }
    NounPhrase body = bodyOf(subject.listHead());
    boolean listed = // "officials, analysts and farmers accusing him"
        subject.listHead() != subject && clause.kind() != ClauseKind.RELATIVE;
    if (body == null && listed) {
      return Argument.of(subject.listHead(), Link.SHARED);
    }
    boolean own = clause.range().contains(subject.base()) && !clause.isSubjectShared();
    return Argument.of(body == null ? subject : body, own ? Link.OWN : Link.SHARED);
  }

  /** "Oslo's refusal to condemn it", "its commitment to support it": who refuses, who commits. */
  private @Nullable Argument ownerOf(NounPhrase noun) {
    TokenRange possessor = noun.possessor();
    int first = noun.base().from();
    if (possessor != null && !possessor.isEmpty()) {
      return Argument.of(possessor, Link.SHARED);
    }
    return layers.isForm(first, FrameWord.OWNER)
        ? Argument.of(TokenRange.single(first), Link.SHARED)
        : null;
  }

  /** Returns who acts in a passive clause, after "by"; null where nobody is told. */
  @Nullable Argument ofPassive(Clause clause) {
    PrepPhrase own = behind(clause, SmallWord.BY);
    Clause act = clause.child(ClauseKind.INFINITIVE);
    PrepPhrase by = own == null && act != null ? behind(act, SmallWord.BY) : own;
    NounPhrase doer = by == null ? null : by.object();
    return doer == null || doer.isTime() ? null : Argument.of(doer, Link.OWN);
  }

  /** Returns the first of these prepositions behind the verb: not "of" of "the mayor of Dorno". */
  static @Nullable PrepPhrase behind(Clause clause, SmallWord... words) {
    int verb = clause.verb() == null ? clause.range().from() : clause.verb().range().to();
    for (PrepPhrase prep : clause.phrases()) {
      for (SmallWord word : words) {
        if (prep.range().from() >= verb && word.is(prep.word())) {
          return prep;
        }
      }
    }
    return null;
  }

  /** Whether the actor is known to be people, or bears a name or "he", "they". */
  boolean isSomebody(Actor actor) {
    if (actor.kind() != Actor.Kind.UNKNOWN) {
      return true;
    }
    Span mention = actor.mention();
    if (mention != null
        && (isPaper(layers.tokens().at(mention.end() - 1))
            || isPaper(layers.tokens().at(mention.start())))) {
      return true; // "The resolution condemned the raid", "Resolution 3107 condemns it"
    }
    String name = actor.name().toLowerCase(Locale.ROOT);
    return isPaper(name) // "It condemned the raid": the resolution
        || layers.words().is(name, FrameWord.SOMEBODY)
        || isMembers(actor);
  }

  private boolean isPaper(int head) {
    return layers.isLemma(head, FrameWord.PAPER);
  }

  /** "suva declaration", "resolution 3107". */
  private boolean isPaper(String name) {
    int first = name.indexOf(' ');
    return layers.words().is(name.substring(name.lastIndexOf(' ') + 1), FrameWord.PAPER)
        || first > 0 && layers.words().is(name.substring(0, first), FrameWord.PAPER);
  }

  /** "The Members of the Council", "two representatives": people whatever their body. */
  private boolean isMembers(Actor actor) {
    if (actor.mention() == null) {
      return false;
    }
    NounPhrase noun = layers.nounAt(layers.tokens().at(actor.mention().start()));
    if (noun == null) {
      return false;
    }
    boolean name =
        layers.tags().pos(noun.head()) == Pos.PROPN
            && layers.names().at(noun.head()) == null
            && layers.times().at(noun.head()) == null;
    String word = layers.lower(noun.head());
    boolean people = layers.words().endsIn(word, FrameWord.PEOPLE_ENDING);
    return name || people || layers.isForm(noun.head(), FrameWord.PEOPLE);
  }

  /** Returns the subject; that of the host where the clause reader takes the nearest noun. */
  @Nullable NounPhrase subject(Clause clause) {
    NounPhrase judged = judged(clause);
    if (judged != null) {
      return judged;
    }
    NounPhrase antecedent = clause.antecedent();
    if (clause.kind() == ClauseKind.RELATIVE && antecedent != null && leadsWithVerb(clause)) {
      NounPhrase first =
          isTime(antecedent) && clause.host() != null ? clause.host().subject() : null;
      return first == null ? antecedent : first; // "The raid was at 5 a.m., which left two dead"
    }
    Clause first = clause.conjunct();
    if (clause.isSubjectShared() && first != null && clause.kind() == ClauseKind.MAIN) {
      NounPhrase shared = first.isInverted() ? before(first) : null;
      if (shared != null) {
        return shared;
      }
    }
    boolean lost =
        clause.subject() == null
            || clause.isInverted()
            || isTime(clause.subject())
            || isOpened(clause);
    NounPhrase own = lost ? before(clause) : null;
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
    if (clause.kind() == ClauseKind.PARTICIPLE && (isTime(subject) || isChannel(subject))) {
      NounPhrase object = host.object();
      return object != null && isPaper(object) ? object : host.subject();
    }
    boolean purpose =
        clause.kind() == ClauseKind.INFINITIVE
            && host.object() == subject
            && layers.words().is(host.lemma(), FrameWord.CONTACTS);
    return purpose ? host.subject() : subject;
  }

  /** "thanked [Oslo] for trying to broker a truce": those who are thanked act. */
  private @Nullable NounPhrase judged(Clause clause) {
    Clause act = clause;
    for (int steps = 0; steps < 3 && act.host() != null; steps++) {
      Clause host = act.host();
      PrepPhrase led = behind(host, SmallWord.FOR, SmallWord.OF);
      if (led != null && led.clause() == act) {
        boolean judges = !host.isPassive() && layers.words().is(host.lemma(), FrameWord.JUDGES);
        return judges ? host.object() : null;
      }
      if (act.kind() != ClauseKind.INFINITIVE) {
        return null;
      }
      act = host;
    }
    return null;
  }

  /** ", this time urging talks": the subject of the clause before. */
  private @Nullable NounPhrase earlier(Clause clause) {
    Clause host = clause.host();
    if (host == null || host.verb() != null || host.conjunct() == null) {
      return null;
    }
    NounPhrase subject = host.conjunct().subject();
    return subject == null || subject.isTime() ? null : subject;
  }

  /** "In Dorno parliament condemned": the noun before the verb, taken for the place's. */
  private @Nullable NounPhrase before(Clause clause) {
    boolean main = clause.kind() == ClauseKind.MAIN;
    if (clause.verb() == null || !main && (clause.isPassive() || clause.isSubjectShared())) {
      return null;
    }
    int at = clause.verb().range().from() - 1;
    while (at > clause.range().from() && layers.tags().pos(at) == Pos.ADV) {
      at--;
    }
    NounPhrase noun = at <= clause.range().from() ? null : layers.clauses().nounAt(at);
    boolean governed = // "a man wielding a knife attacked"
        noun != null
            && !main
            && (layers.tags().pos(Math.max(0, noun.base().from() - 1)) == Pos.ADP
                || layers.clauses().at(noun.head()) != clause);
    return noun == null || isTime(noun) || noun.head() != at || governed ? null : noun;
  }

  /** "In Dorno, Peru[, a storm] killed two": behind a comma that no second one closes. */
  private boolean isOpened(Clause clause) {
    int last = clause.verb() == null ? -1 : clause.verb().range().from() - 1;
    NounPhrase near = last < 0 ? null : layers.clauses().nounAt(last);
    return near != null
        && near.base().to() == last + 1
        && layers.tags().pos(near.base().from()) == Pos.DET
        && layers.lower(near.base().from() - 1).equals(",");
  }

  boolean isTime(NounPhrase noun) {
    return noun.isTime() || layers.times().at(noun.head()) != null;
  }

  /** "who blamed the coast guard": nothing but adverbs before the verb. */
  private boolean leadsWithVerb(Clause clause) {
    if (clause.marker() < 0 || clause.verb() == null) {
      return false;
    }
    for (int token = clause.marker() + 1; token < clause.verb().range().from(); token++) {
      if (layers.tags().pos(token) != Pos.ADV) {
        return false;
      }
    }
    return clause.marker() < clause.verb().range().from();
  }

  boolean isChannel(NounPhrase noun) {
    return layers.isForm(noun.head(), FrameWord.CHANNEL);
  }

  boolean isPaper(NounPhrase noun) {
    return layers.isLemma(noun.head(), FrameWord.PAPER)
        && layers.actors().of(noun.base(), noun.head()).kind() == Actor.Kind.UNKNOWN;
  }

  /**
   * "Ankara's statement", "a letter from 12 bishops", "the council passed a motion": whoever the
   * text names behind the paper; the paper itself where it names nobody.
   */
  private @Nullable Argument owner(Clause clause, NounPhrase paper) {
    TokenRange possessor = paper.possessor();
    if (possessor != null && !possessor.isEmpty()) {
      return Argument.of(possessor, Link.SHARED);
    }
    int next = afterDay(paper.base().to());
    if (layers.isForm(next, FrameWord.WRITTEN)) {
      next++;
    }
    next = afterDay(next);
    if (isFrom(layers.lower(next))) {
      NounPhrase author = layers.nounAt(next + 1);
      if (author != null) {
        return Argument.of(author, Link.SHARED);
      }
    }
    Clause host = clause.host();
    if (host == null || !isPassing(host, clause, paper)) {
      return Argument.of(paper, Link.SHARED);
    }
    NounPhrase body = passing(host, paper);
    return body == null ? null : Argument.of(body, Link.SHARED);
  }

  /** "a statement [on Thursday] from Oslo". */
  private int afterDay(int at) {
    int day = layers.is(at, SmallWord.ON) ? at + 1 : at;
    TimeMention time = day < layers.tokens().size() ? layers.times().at(day) : null;
    return time == null || time.range().from() != day ? at : time.range().to();
  }

  private boolean isPassing(Clause host, Clause clause, NounPhrase paper) {
    return clause.kind() != ClauseKind.MAIN
        && host.range().contains(paper.head())
        && layers.words().is(host.lemma(), FrameWord.PASSES);
  }

  /** "The council passed a motion condemning the raid", "a motion passed by the council". */
  private @Nullable NounPhrase passing(Clause host, NounPhrase paper) {
    if (host.isPassive() && host.object() != paper) {
      PrepPhrase by = behind(host, SmallWord.BY);
      return by == null ? null : by.object();
    }
    NounPhrase doer = subject(host);
    NounPhrase body = doer == null ? null : bodyOf(doer);
    NounPhrase subject = body == null ? doer : body;
    return subject == null || subject == paper || isPaper(subject) ? null : subject;
  }

  /** "An emergency session of the council", "a summit of the league": those who sit there. */
  private @Nullable NounPhrase bodyOf(NounPhrase subject) {
    return layers.is(subject.head() + 1, SmallWord.OF)
            && layers.isLemma(subject.head(), FrameWord.SITTING)
        ? layers.nounAt(subject.head() + 2)
        : null;
  }

  private static boolean isFrom(String word) {
    return SmallWord.FROM.is(word) || SmallWord.BY.is(word);
  }
}
