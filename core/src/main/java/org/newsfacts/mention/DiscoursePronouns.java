package org.newsfacts.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.Tags;
import org.newsfacts.mention.Entity.Gender;
import org.newsfacts.model.ActorKind;
import org.newsfacts.text.Tokens;

/** Finds who is meant by "she", "it", "they" and, outside quotation marks, "we". */
final class DiscoursePronouns {
  private final Tokens tokens;
  private final Tags tags;
  private final Discourse.Source source;
  private final SpokenOf mentions;
  private final DiscourseSubjects subjects;

  DiscoursePronouns(Discourse.Source source, SpokenOf mentions, DiscourseSubjects subjects) {
    this.source = source;
    this.tokens = source.tokens();
    this.tags = source.tags();
    this.mentions = mentions;
    this.subjects = subjects;
  }

  boolean isPronoun(int token) {
    return switch (tokens.lower(token)) {
      case "he",
          "she",
          "him",
          "his",
          "her",
          "hers",
          "it",
          "its",
          "they",
          "them",
          "their",
          "himself",
          "herself",
          "itself",
          "themselves" ->
          true;
      default -> false;
    };
  }

  @Nullable Entity of(int token, int sentence, int floor) {
    return switch (tokens.lower(token)) {
      case "he", "his", "himself" -> person(token, sentence, Gender.MALE, null);
      case "she", "hers", "herself" -> person(token, sentence, Gender.FEMALE, null);
      case "him" -> person(token, sentence, Gender.MALE, other(token, sentence, floor));
      case "her" ->
          person(
              token,
              sentence,
              Gender.FEMALE,
              isObject(token) ? other(token, sentence, floor) : null);
      case "it", "its", "itself" -> mentions.choose(ask(token, sentence, null), SpokenOf::isBody);
      case "they", "them", "their", "themselves" -> several(token, sentence);
      case "we", "our", "us" -> ourselves(token);
      default -> null;
    };
  }

  private SpokenOf.Ask ask(int token, int sentence, @Nullable Entity not) {
    return new SpokenOf.Ask(
        sentence, source.quotations().isQuoted(token), subjects.isSpeaker(token, token + 1), not);
  }

  /** "her" is an object unless a noun follows: "told her that", "her envoy". */
  private boolean isObject(int token) {
    if (token + 1 >= tokens.size()) {
      return true;
    }
    Pos pos = tags.pos(token + 1);
    return pos != Pos.NOUN && pos != Pos.PROPN && pos != Pos.ADJ;
  }

  private @Nullable Entity person(int token, int sentence, Gender gender, @Nullable Entity not) {
    Entity found =
        mentions.choose(
            ask(token, sentence, not), entity -> entity.isPerson() && entity.fits(gender));
    if (found != null && found.gender == Gender.UNKNOWN) {
      found.gender = gender;
    }
    return found;
  }

  /** "Holm told him": not Holm; "Holm said the board had asked him": it may be Holm. */
  private @Nullable Entity other(int token, int sentence, int floor) {
    int verbs = 0;
    for (int at = token - 1; at >= floor && token - at < 30; at--) {
      if (tags.form(at).isFinite()) {
        verbs++;
      }
    }
    return verbs > 1 ? null : mentions.subject(sentence);
  }

  private @Nullable Entity several(int token, int sentence) {
    Entity group =
        mentions.choose(ask(token, sentence, null), entity -> entity.kind == ActorKind.GROUP);
    if (group != null) {
      return group;
    }
    List<Entity> pair = mentions.pair(sentence, entity -> entity.isPerson() ? entity : null);
    if (pair.size() > 1) {
      return Entity.group(pair);
    }
    return mentions.choose(
        ask(token, sentence, null), entity -> entity.kind == ActorKind.ORGANIZATION);
  }

  /** "Denmark condemns the raid. We call on both sides": the body that opens the text. */
  private @Nullable Entity ourselves(int token) {
    if (source.quotations().isQuoted(token)) {
      return null;
    }
    return mentions.opener(SpokenOf::isBody);
  }
}
