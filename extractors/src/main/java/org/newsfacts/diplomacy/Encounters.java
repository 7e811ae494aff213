package org.newsfacts.diplomacy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.model.Actor;
import org.newsfacts.reading.Reading;
import org.newsfacts.text.TokenRange;

/** Reads who belongs to a noun of calling or meeting, wherever its parties stand. */
final class Encounters {

  private final Parties parties;
  private final Reading reading;
  private final Sides sides;
  private final Adjuncts adjuncts;
  private final Predicate<Clause> holding;

  /** With what tells verbs of holding. */
  Encounters(Parties parties, boolean bodiesToo, Predicate<Clause> holding) {
    this.parties = parties;
    this.reading = parties.reading();
    this.sides = new Sides(parties, bodiesToo);
    this.adjuncts = new Adjuncts(parties);
    this.holding = holding;
  }

  /** Who belongs to the noun; null outside a clause. */
  @Nullable Encounter read(NounPhrase noun) {
    Clause clause = reading.clauses().at(noun.head());
    if (clause == null) {
      return null;
    }
    Links links = new Links(noun.base().to());
    int limit = reading.sentence(noun.head()).to();
    links.read(limit);
    NounPhrase outer = parties.outer(noun);
    if (links.others.isEmpty() && clause.subject() == outer && isHappening(clause)) {
      links.at = clause.afterVerb().from() + (clause.isVerb("take") ? 1 : 0);
      links.read(limit);
    }
    boolean held = isHeld(outer, clause);
    List<Actor> own = new ArrayList<>(links.by);
    if (own.isEmpty() && !links.between) {
      own.addAll(owner(noun));
    }
    if (own.isEmpty() && !links.between && (held || isSetting(outer))) {
      own.addAll(held ? sides.several(clause).actors() : sides.subject(clause));
    }
    if (own.isEmpty() && !links.between && clause.subject() == outer && clause.isPassive()) {
      own.addAll(agent(clause));
    }
    return new Encounter(
        noun, clause, own, links.others, links.between, links.from, held, links.at);
  }

  /** "Talks were held in Oslo between", "Negotiations resumed between". */
  private boolean isHappening(Clause clause) {
    return clause.isPassive()
        ? parties.isVerb(clause, EncounterWord.ARRANGED)
        : parties.isVerb(clause, EncounterWord.GOING_ON);
  }

  /** "The calls were made by Lund". */
  private List<Actor> agent(Clause clause) {
    TokenRange after = clause.afterVerb();
    int by = adjuncts.link(after.from(), after.to(), "by");
    return by < 0 || !holding.test(clause) ? List.of() : sides.at(by + 1, after.to()).actors();
  }

  private boolean isHeld(NounPhrase noun, Clause clause) {
    return holding.test(clause)
        && !clause.isPassive()
        && (isBehindParticle(noun, clause)
            || clause.objects().contains(noun)
            || clause.objects().contains(noun.listHead())
            || parties.object(clause) == noun);
  }

  /** "put off a trip", "called off the talks". */
  private boolean isBehindParticle(NounPhrase noun, Clause clause) {
    int particle = noun.base().from() - 1;
    if (clause.verb() == null || clause.verb().range().to() != particle) {
      return false;
    }
    return parties.is(parties.lower(particle), EncounterWord.HOLDING_PARTICLE);
  }

  /** "in a call", "during his visit". */
  boolean isSetting(NounPhrase noun) {
    return parties.is(parties.lower(noun.base().from() - 1), EncounterWord.SETTING);
  }

  /** "her call", "Lund's visit", but not "Monday's call". */
  List<Actor> owner(NounPhrase noun) {
    TokenRange owner = noun.possessor();
    if (owner == null || owner.isEmpty()) {
      return ofPronoun(noun.base().from());
    }
    if (isTime(owner.to() - 1)) {
      return List.of();
    }
    PartyList.Listed listed = sides.at(owner.from(), noun.head());
    if (!listed.actors().isEmpty()) {
      return listed.actors();
    }
    List<Actor> owners = new ArrayList<>(parties.owner(noun));
    owners.removeIf(actor -> actor.name().contains(" and ")); // "the king and queen" for one
    return owners;
  }

  /** "his meeting with Lund": he himself, as far as the text tells who he is. */
  private List<Actor> ofPronoun(int token) {
    Clause clause = reading.clauses().at(token);
    NounPhrase subject = clause == null ? null : clause.subject();
    if (subject != null && subject.base().from() > token) {
      return List.of(); // "At her weekly briefing, the minister said"
    }
    boolean pronoun = parties.is(parties.lower(token), EncounterWord.OWN);
    if (!pronoun) {
      return List.of();
    }
    if (clause != null && parties.lower(token).equals("their")) {
      List<Actor> several = sides.subject(clause);
      if (several.size() > 1) {
        return several; // "Lund and Berg continued their talks"
      }
    }
    Actor actor = reading.actor(TokenRange.of(token, token + 1), token);
    List<Actor> all = actor.members().size() > 1 ? actor.members() : List.of(actor);
    return all.get(0).name().equalsIgnoreCase(parties.lower(token)) ? List.of() : all;
  }

  private boolean isTime(int token) {
    String word = parties.lower(token);
    return reading.times().at(token) != null
        || word.endsWith("day")
        || word.equals("week")
        || word.equals("month")
        || word.equals("year")
        || word.endsWith("hour")
        || word.endsWith("minute");
  }

  /** Goes along what follows the noun: "that was planned for Monday between A and B". */
  private final class Links {
    private final List<Actor> others = new ArrayList<>();
    private final List<Actor> by = new ArrayList<>();
    private boolean between;
    private boolean from;
    private int at;

    Links(int at) {
      this.at = at;
    }

    void read(int limit) {
      int token = at;
      for (int i = 0; i < 5 && token >= 0; i++) {
        int next = adjuncts.after(token, limit);
        boolean taken = // "discussions on a truce with Somalia"
            next > token && reading.isForm(next - 1, PartyWord.TAKES_WITH);
        if (taken && parties.lower(next).equals("with")) {
          return;
        }
        token = next;
        token = token < limit ? step(token, limit) : -1;
      }
    }

    /** Reads one link; returns where to go on, or -1. */
    private int step(int token, int limit) {
      return switch (parties.lower(token)) {
        case "with", "between", "among", "involving", "of", "alongside" -> named(token, limit);
        case "from" -> {
          int next = named(token, limit);
          from |= next > 0;
          yield next;
        }
        case "to" -> named(token, limit);
        case "without" -> afterTopic(token, limit); // "ended without a deal between A and B"
        case "by" -> {
          PartyList.Listed listed = sides.at(token + 1, limit);
          Parties.addNew(by, listed.actors());
          yield moved(token, listed);
        }
        case "that", "which" ->
            reading.tags().pos(token + 1) == org.newsfacts.clause.Pos.AUX
                ? afterVerb(token + 1, limit)
                : -1;

        case "about", "over", "regarding" -> others.isEmpty() ? afterTopic(token, limit) : -1;
        case "and", "," -> // "with A on Monday and on Tuesday with B"
            !others.isEmpty() && isMore(token, limit) ? adjuncts.after(token + 1, limit) : -1;
        default ->
            parties.is(parties.lower(token), EncounterWord.ARRANGED_PARTICIPLE)
                ? afterVerb(token, limit)
                : -1;
      };
    }

    private boolean isMore(int token, int limit) {
      return adjuncts.link(token + 1, limit, "with") > token;
    }

    private int named(int token, int limit) {
      String word = parties.lower(token);
      boolean pair = word.equals("between") || word.equals("among") || word.equals("involving");
      PartyList.Listed listed = pair ? sides.between(token + 1, limit) : sides.at(token + 1, limit);
      if (word.equals("of") && (from || !others.isEmpty())) {
        return -1;
      }
      if (word.equals("to") && from) { // "a call from A to B"
        by.addAll(others);
        others.clear();
        from = false;
      }
      Parties.addNew(others, listed.actors());
      between |= pair;
      return moved(token, listed);
    }

    private int moved(int token, PartyList.Listed listed) {
      if (listed.actors().isEmpty()) {
        return -1;
      }
      at = listed.end();
      return listed.end() > token ? listed.end() : -1;
    }

    private int afterVerb(int token, int limit) {
      for (int next = token; next < token + 6 && next < limit; next++) {
        switch (parties.lower(next)) {
          case "with", "between", "by", "," -> {
            return next;
          }
          default -> next = Math.max(next, adjuncts.after(next, limit) - 1);
        }
      }
      return -1;
    }

    private int afterTopic(int token, int limit) {
      NounPhrase topic = token + 1 < limit ? reading.clauses().nounAt(token + 1) : null;
      return topic == null ? -1 : topic.base().to();
    }
  }
}
