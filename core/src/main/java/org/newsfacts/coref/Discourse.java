package org.newsfacts.coref;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.Clauses;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.Tags;
import org.newsfacts.lexicon.Words;
import org.newsfacts.model.Actor;
import org.newsfacts.name.BodyNouns;
import org.newsfacts.name.NameMention;
import org.newsfacts.name.NameWord;
import org.newsfacts.name.Names;
import org.newsfacts.name.Nations;
import org.newsfacts.office.OfficeReader;
import org.newsfacts.office.RoleMention;
import org.newsfacts.office.Roles;
import org.newsfacts.text.LineKind;
import org.newsfacts.text.Lines;
import org.newsfacts.text.Quotations;
import org.newsfacts.text.Sentences;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.TokenRange;
import org.newsfacts.text.Tokens;
import org.newsfacts.text.Word;

/** Goes through an article once and notes by token who is meant. */
final class Discourse {
  /** What the readers before found. */
  record Source(
      Tokens tokens,
      Lines lines,
      Sentences sentences,
      Quotations quotations,
      Tags tags,
      Clauses clauses,
      Names names,
      Roles roles,
      Words<MeantWord> words,
      Words<Pronoun> pronouns,
      Words<NameWord> nameWords,
      OfficeMatch offices) {

    /** "Monday", "May": no one. */
    boolean isCalendar(int token) {
      return nameWords.is(tokens.word(token), NameWord.CALENDAR);
    }

    boolean isDateline(int token) {
      return lines.kindAt(tokens.start(token)) == LineKind.DATELINE;
    }

    boolean is(Word word, MeantWord of) {
      return words.is(word, of);
    }

    boolean is(String word, MeantWord of) {
      return words.is(word, of);
    }

    /** The words of a phrase from its first adjective to its "of ...", without its article. */
    String phrase(int token, int floor) {
      NounPhrase noun = clauses.nounAt(token);
      int from = noun == null ? token : Math.max(floor, noun.base().from());
      int to = noun == null ? token + 1 : Math.max(token + 1, noun.range().to());
      from = Math.min(from, token);
      while (from < token && isArticle(tokens.lower(from))) {
        from++;
      }
      int end = token + 1;
      boolean linked = false;
      while (end < to && mayGoOn(end, linked)) {
        linked |= tags.pos(end) == Pos.ADP;
        end++;
      }
      return tokens.written(TokenRange.of(from, end));
    }

    static boolean isArticle(String word) {
      return SmallWord.THE.is(word) || SmallWord.A.is(word) || SmallWord.AN.is(word);
    }

    /** "heads of state and government", but "the dockers" of "the dockers and the shipowners". */
    private boolean mayGoOn(int token, boolean linked) {
      Pos pos = tags.pos(token);
      return pos != Pos.PUNCT
          && pos != Pos.PRON
          && pos != Pos.SCONJ
          && (linked || pos != Pos.CCONJ)
          && !tags.form(token).isFinite();
    }

    /** The first token of the sentence that a token stands in. */
    int sentenceStart(int token) {
      return sentences.get(sentences.at(token)).from();
    }

    int sentenceEnd(int token) {
      return sentences.get(sentences.at(token)).to();
    }
  }

  private static final int HOSTS = 3;
  private static final int MOST_UNMET = 100;

  private final Tokens tokens;
  private final Source source;
  private final Tags tags;
  private final Names names;
  private final People people;
  private final Bodies bodies;
  private final DiscourseBodies bodyReader;
  private final DiscoursePronouns pronouns;
  private final Entity[] referents;
  private final NamelessOffices holders;

  /** By token: the last token of the office that stands beside the name before it; else -1. */
  private final int[] phraseEnds;

  private final boolean[] besideName;
  private final RoleMention[] roleAt;
  private final DiscourseSeen seen;
  private final DiscourseNouns nouns;

  /** Pronouns of which nothing is known so far. */
  private final List<Integer> unmet = new ArrayList<>();

  private int floor;

  Discourse(
      Source source,
      People people,
      Bodies bodies,
      OfficeReader offices,
      BodyNouns bodyNouns,
      Nations nations) {
    this.source = source;
    this.tokens = source.tokens();
    this.tags = source.tags();
    this.names = source.names();
    this.people = people;
    this.bodies = bodies;
    SpokenOf mentions = new SpokenOf();
    DiscourseSubjects subjects = new DiscourseSubjects(source, tokens.size());
    this.referents = new Entity[tokens.size()];
    this.holders = new NamelessOffices(source, people, offices, mentions, subjects, nations);
    this.pronouns = new DiscoursePronouns(source, mentions, subjects, people, referents);
    this.bodyReader = new DiscourseBodies(source, mentions, bodies, bodyNouns, nations, subjects);
    this.phraseEnds = new int[tokens.size()];
    this.besideName = new boolean[tokens.size()];
    this.roleAt = new RoleMention[tokens.size()];
    Arrays.fill(phraseEnds, -1);
    for (RoleMention role : source.roles().all()) {
      TokenRange range = role.range();
      for (int token = range.from(); token < range.to(); token++) {
        besideName[token] = true;
        phraseEnds[token] = range.to();
        roleAt[token] = role;
      }
    }
    this.seen = new DiscourseSeen(source, mentions, subjects, referents, besideName, roleAt);
    this.nouns =
        new DiscourseNouns(
            new DiscourseNouns.Readers(
                people,
                bodies,
                bodyNouns,
                holders,
                bodyReader,
                new DiscourseDocuments(source, referents, this::meant),
                new DiscourseAliases(source, people)),
            source,
            mentions,
            subjects,
            seen,
            referents);
  }

  Entity[] run() {
    int sentence = -1;
    int sentenceEnd = 0;
    for (int token = 0; token < tokens.size(); token++) {
      if (token >= sentenceEnd) {
        sentence = source.sentences().at(token);
        TokenRange range = source.sentences().get(sentence);
        sentenceEnd = range.to();
        floor = range.from();
      }
      NameMention name = names.at(token);
      if (name != null) {
        if (name.range().from() == token) {
          name(name, sentence);
        }
        floor = name.kind() == NameMention.Kind.PERSON ? token + 1 : floor;
      } else if (tags.pos(token) == Pos.PRON || pronouns.isPronoun(token)) {
        pronoun(token, sentence);
      } else if (!besideName[token]) {
        nouns.read(token, sentence, floor);
      }
    }
    ahead();
    return referents;
  }

  /** "Before he left, Ida's brother Otto Brandt spoke": who is named behind, as the subject. */
  private void ahead() {
    for (int token : unmet) {
      Clause host = source.clauses().at(token);
      for (int i = 0; host != null && i < HOSTS && !isBehind(host.subject(), token); i++) {
        host = host.host();
      }
      NounPhrase subject = host == null ? null : host.subject();
      Entity entity = subject == null ? null : meant(subject.head());
      if (entity != null && isBehind(subject, token) && pronouns.isFit(token, entity)) {
        referents[token] = entity;
      }
    }
  }

  private static boolean isBehind(@Nullable NounPhrase subject, int token) {
    return subject != null && subject.head() > token;
  }

  private void name(NameMention name, int sentence) {
    TokenRange range = name.range();
    boolean adjective = name.kind() == NameMention.Kind.DEMONYM && !isPlural(name);
    if (adjective) {
      countryman(name, sentence);
      return;
    }
    Entity entity = named(name);
    if (entity == null) {
      seen.unknown(name, sentence, bodies.named(name.name(), Actor.Kind.UNKNOWN, null));
      return;
    }
    Arrays.fill(referents, range.from(), range.to(), entity);
    if (source.isDateline(range.from())) {
      return; // "MANILA, Philippines (Reuters) — Both sides ...": no side, and nobody's "their"
    }
    boolean modifier = range.to() < tokens.size() && isModifier(range.to());
    if (name.kind() == NameMention.Kind.PERSON || !modifier && !besideName[range.from()]) {
      seen.see(range.from(), Math.max(range.to(), phraseEnds[range.from()]), sentence, entity);
    } else if (modifier) {
      seen.aside(range.from(), sentence, entity);
    }
  }

  /** Who a token names, or the holder of the office it is part of. */
  private @Nullable Entity meant(int token) {
    if (referents[token] != null) {
      return referents[token];
    }
    NameMention name = names.at(token);
    RoleMention role = roleAt[token];
    if (role != null) {
      return people.entity(role.person());
    }
    boolean adjective = name != null && name.kind() == NameMention.Kind.DEMONYM;
    if (name == null || adjective) {
      return name == null ? null : bodyReader.state(name);
    }
    Entity named = named(name);
    return named == null ? bodies.named(name.name(), Actor.Kind.UNKNOWN, null) : named;
  }

  private @Nullable Entity named(NameMention name) {
    return switch (name.kind()) {
      case PERSON -> people.entity(name);
      case OTHER -> null;
      default -> bodies.entity(name);
    };
  }

  /** "The Norwegian smiled", but not "the Norwegian envoy". */
  private void countryman(NameMention name, int sentence) {
    int from = name.range().from();
    int next = name.range().to();
    if (from == 0 || !tokens.is(from - 1, SmallWord.THE) || next >= tokens.size()) {
      return;
    }
    if (tags.form(next).isFinite()) {
      Entity entity = holders.countryman(name.country());
      if (entity != null) {
        referents[from] = entity;
        seen.see(from, next, sentence, entity);
      }
    }
  }

  private boolean isPlural(NameMention name) {
    return tokens.lower(name.range().to() - 1).endsWith("s");
  }

  /** "UN" in "UN envoy": the name goes before a noun. */
  private boolean isModifier(int next) {
    Pos pos = tags.pos(next);
    return pos == Pos.NOUN
        || pos == Pos.PROPN && names.at(next) == null
        || tokens.lower(next).equals("'s");
  }

  private void pronoun(int token, int sentence) {
    Entity entity = pronouns.of(token, sentence, floor);
    if (entity != null) {
      referents[token] = entity;
      seen.see(token, token + 1, sentence, entity);
    } else if (unmet.size() < MOST_UNMET) {
      unmet.add(token);
    }
  }
}
