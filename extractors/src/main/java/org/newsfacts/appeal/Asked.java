package org.newsfacts.appeal;

import static org.newsfacts.frame.Role.AGENT;
import static org.newsfacts.frame.Role.CONTENT;
import static org.newsfacts.frame.Role.RECIPIENT;
import static org.newsfacts.frame.Role.TOPIC;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.VerbGroup;
import org.newsfacts.frame.Argument;
import org.newsfacts.frame.Form;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Appeal;
import org.newsfacts.model.Basis;
import org.newsfacts.reading.Reading;
import org.newsfacts.rule.Told;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.TokenKind;
import org.newsfacts.text.TokenRange;

/** Makes the record of an appeal: who is asked, and which words say what is to be done. */
final class Asked {
  private Asked() {}

  /** Returns the appeal; null where nobody could be asked or nothing is to be done. */
  static @Nullable Appeal appeal(Told told, Basis basis) {
    return appeal(told, basis, told.actor(AGENT));
  }

  static @Nullable Appeal appeal(Told told, Basis basis, Actor issuer) {
    List<Actor> asked = new ArrayList<>();
    TokenRange action = action(told, asked);
    if (action == null || isNothing(told.reading(), action)) {
      return null;
    }
    return record(told, basis, issuer, asked, action);
  }

  /** The record; who asks is not asked. */
  static Appeal record(Told told, Basis basis, Actor issuer, List<Actor> asked, TokenRange action) {
    List<Actor> others = new ArrayList<>(asked);
    others.removeIf(actor -> actor.name().equals(issuer.name()));
    return new Appeal(
        basis,
        issuer,
        others,
        told.reading().span(action),
        told.value("strength", Appeal.Strength.class));
  }

  /**
   * "The demands include [shorter shifts, a raise on 1 May and that nobody be fired]": all of it.
   */
  static @Nullable Appeal list(Told told, Basis basis) {
    Argument first = told.frame().argument(TOPIC);
    if (first == null) {
      return null;
    }
    Clause clause = told.frame().clause();
    TokenRange range = first.range();
    int end = clause == null ? range.to() : Math.max(range.to(), clause.range().to());
    Reading reading = told.reading();
    int last = Math.min(end, reading.sentence(range.from()).to());
    TokenRange all = reading.frames().trimmed(TokenRange.of(range.from(), last));
    Basis whole = basis.withEvidence(reading.span(told.frame().range().union(all)));
    return record(told, whole, told.actor(AGENT), List.of(), all);
  }

  private static @Nullable TokenRange action(Told told, List<Actor> asked) {
    Argument content = told.frame().argument(CONTENT);
    Argument thing = told.frame().argument(TOPIC);
    Argument recipient = told.frame().argument(RECIPIENT);
    Clause act = content == null ? null : content.clause();
    boolean verb = told.frame().noun() == null;
    if (verb && content != null && act != null && Wanted.isNoun(told.reading(), act)) {
      return content.range(); // "demanded an 8% pay rise"
    }
    if (content != null && content.clause() != null) {
      return content.clause().kind() == ClauseKind.COMPLEMENT
          ? ofClause(told, content, content.clause(), asked)
          : toAct(told, content, recipient, asked);
    }
    if (thing == null) {
      return null;
    }
    if (recipient != null && recipient.range().from() > thing.range().from()) {
      return from(told, thing, recipient, asked);
    }
    if (recipient != null) {
      asked.addAll(told.actors(RECIPIENT));
      return whom(told) ? null : against(told, thing);
    }
    return told.is(AppealSense.AGAINST) ? against(told, thing) : forThing(told, thing, asked);
  }

  /** "demanded [an answer] from [the board]", "demanded [a withdrawal from the shore]". */
  private static TokenRange from(Told told, Argument thing, Argument recipient, List<Actor> asked) {
    if (!told.isSomebody(RECIPIENT)) {
      return thing.range().union(recipient.range());
    }
    asked.addAll(told.actors(RECIPIENT));
    return thing.range();
  }

  /** "warned Peru [against closing the border]": the preposition belongs to it. */
  private static TokenRange against(Told told, Argument thing) {
    if (!told.is(AppealSense.AGAINST)) {
      return thing.range();
    }
    Reading reading = told.reading();
    int from = thing.range().from() - 1;
    boolean opened = from > 0 && reading.tokens().kind(from) == TokenKind.QUOTE;
    int to = thing.range().to();
    boolean closed =
        opened && to < reading.tokens().size() && reading.tokens().kind(to) == TokenKind.QUOTE;
    return TokenRange.of(opened ? from - 1 : from, closed ? to + 1 : to);
  }

  private static boolean whom(Told told) {
    return told.is(AppealSense.WHOM) && !told.isSomebody(RECIPIENT);
  }

  /** "urged [both sides] to [pull back]", "urged [the fighting to stop]". */
  private static @Nullable TokenRange toAct(
      Told told, Argument content, @Nullable Argument recipient, List<Actor> asked) {
    TokenRange act = withNot(told.reading(), content.range());
    if (recipient == null) {
      return act;
    }
    if (mayBeAsked(told, recipient)) {
      asked.addAll(told.actors(RECIPIENT));
      return act;
    }
    boolean happens = told.is(AppealSense.HAPPENS) && told.frame().form() != Form.PASSIVE;
    return happens ? recipient.range().union(act) : null;
  }

  /** "allies such as Oslo", "more firms"; with "told", "asked" whatever is told. */
  private static boolean mayBeAsked(Told told, Argument recipient) {
    if (told.isSomebody(RECIPIENT)) {
      return true;
    }
    Reading reading = told.reading();
    int head = recipient.head();
    boolean plural = !reading.tags().lemma(head).equals(reading.tokens().lower(head));
    return !told.is(AppealSense.WHOM) && (plural || !told.is(AppealSense.HAPPENS));
  }

  /** "[not] to leave": what is asked is that it is not done. */
  private static TokenRange withNot(Reading reading, TokenRange act) {
    int to = act.from() - 1;
    boolean not =
        to > 0
            && SmallWord.TO.is(reading.tokens().lower(to))
            && SmallWord.NOT.is(reading.tokens().lower(to - 1));
    return not ? TokenRange.of(to - 1, act.to()) : act;
  }

  /** "that [Oslo] [pay]", "that [the port be opened]". */
  private static TokenRange ofClause(Told told, Argument content, Clause act, List<Actor> asked) {
    Reading reading = told.reading();
    NounPhrase subject = act.subject();
    VerbGroup verb = act.verb();
    if (subject == null || verb == null || act.isPassive() || act.isSubjectShared()) {
      return content.range();
    }
    Actor actor = reading.actor(subject);
    if (!reading.frames().isSomebody(actor)) {
      return content.range();
    }
    asked.addAll(Told.each(actor));
    return reading.frames().action(act, reading.frames().afterDuty(verb));
  }

  /** "called for [a truce]", "called for [Oslo] to [talk]", "for [the crew to be freed]". */
  private static TokenRange forThing(Told told, Argument thing, List<Actor> asked) {
    Clause clause = told.frame().clause();
    Clause act = clause == null ? null : clause.child(ClauseKind.INFINITIVE);
    NounPhrase subject = act == null ? null : act.subject();
    Reading reading = told.reading();
    if (act == null
        || act.verb() == null
        || subject == null
        || subject != thing.noun()
        || !thing.range().contains(act.verb().head()) && act.range().from() != thing.range().to()) {
      return thing.range();
    }
    Actor actor = reading.actor(subject);
    if (act.isPassive() || act.isVerb("be") || !reading.frames().isSomebody(actor)) {
      return thing.range().union(act.verb().range());
    }
    asked.addAll(Told.each(actor));
    int from = act.verb().range().from();
    from += SmallWord.TO.is(reading.tokens().lower(from)) ? 1 : 0;
    return reading.frames().action(act, from);
  }

  /** "do so", "be". */
  private static boolean isNothing(Reading reading, TokenRange action) {
    String first = reading.tokens().lower(action.from());
    boolean does = SmallWord.DO.is(first);
    return action.size() == 1 && (does || SmallWord.BE.is(first))
        || action.size() == 2 && does && reading.tokens().lower(action.from() + 1).equals("so");
  }
}
