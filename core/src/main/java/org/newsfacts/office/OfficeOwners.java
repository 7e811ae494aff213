package org.newsfacts.office;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.Clauses;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.name.BodyNouns;
import org.newsfacts.name.NameMention;
import org.newsfacts.name.Nations;
import org.newsfacts.text.LineKind;
import org.newsfacts.text.Lines;
import org.newsfacts.text.Sentences;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.TokenRange;

/**
 * Whose an office is that does not say so itself: "its minister", "the city's mayor", "Japan sent
 * former minister Ida Holm", and in a report from Lima on Peru "Interior Minister Ana Sol".
 */
final class OfficeOwners {
  private static final int HOSTS = 3;

  private final OfficeTokens parts;
  private final Sentences sentences;
  private final Lines lines;
  private final Clauses clauses;
  private final BodyNouns bodyNouns;
  private final Nations nations;

  /** The last state or body named, and the last town or region. */
  private @Nullable NameMention body;

  private @Nullable NameMention place;

  /** The country the report comes from, and how often each has been named since. */
  private @Nullable String home;

  private final Map<String, Integer> named = new HashMap<>();

  OfficeOwners(
      OfficeTokens parts,
      Sentences sentences,
      Lines lines,
      Clauses clauses,
      BodyNouns bodyNouns,
      Nations nations) {
    this.parts = parts;
    this.sentences = sentences;
    this.lines = lines;
    this.clauses = clauses;
    this.bodyNouns = bodyNouns;
    this.nations = nations;
  }

  /** Notes a name that is no person's, in the order of the text. */
  void pass(NameMention name) {
    String code = name.country();
    boolean body = name.kind() == NameMention.Kind.ORGANIZATION;
    if (!body && lines.kindAt(parts.tokens.start(name.range().from())) == LineKind.DATELINE) {
      dateline(name, code);
    }
    if (code != null && !body) {
      named.merge(code, 1, Integer::sum);
    }
    switch (name.kind()) {
      case COUNTRY, ORGANIZATION -> this.body = name;
      case PLACE -> place = name;
      default -> {}
    }
  }

  /** "QUITO, Ecuador (AP) --": what follows is told from there. */
  private void dateline(NameMention name, @Nullable String code) {
    boolean opens = name.range().from() == sentences.get(sentences.at(name.range().from())).from();
    if (opens) {
      named.clear();
    }
    boolean host = parts.is(name.range().from(), OfficeWord.HOST);
    home = host ? null : opens || home != null ? code : null;
  }

  Office owned(Office office, NameMention person) {
    if (office.owner() >= 0 && office.affiliation() == null) {
      return parts.tokens.is(office.owner(), SmallWord.ITS) ? its(office) : office;
    }
    if (office.affiliation() != null) {
      return ofPlace(office);
    }
    Office sent = sent(office);
    Office behind = sent.affiliation() == null ? atHome(sent, person) : sent;
    return behind.affiliation() == null ? domestic(behind) : behind;
  }

  /** "its minister": of the subject of the clause, else of the state or body named last. */
  private Office its(Office office) {
    int owner = office.owner();
    Clause clause = clauses.at(owner);
    for (int i = 0; clause != null && i < HOSTS; i++) {
      NounPhrase subject = clause.subject();
      if (subject != null && subject.range().to() <= owner) {
        Office owned = of(office, subject);
        if (owned.affiliation() != null) {
          return owned;
        }
      }
      clause = clause.host();
    }
    int sentence = sentences.at(owner);
    Office opened = opened(office, sentence, owner);
    if (opened.affiliation() == null && sentence > 0) {
      opened = opened(office, sentence - 1, owner);
    }
    boolean known = opened.affiliation() == null && body != null && body.range().from() < owner;
    return known && body != null ? office.at(body.name(), body.country()) : opened;
  }

  /** The subject that opens a sentence: "The dockers' union struck. Its head, Ida Holm, said". */
  private Office opened(Office office, int sentence, int before) {
    TokenRange range = sentences.get(sentence);
    for (int at = range.from(); at < Math.min(range.to(), range.from() + 3); at++) {
      NounPhrase noun = clauses.nounAt(at);
      if (noun != null && noun.range().to() <= before) {
        return of(office, noun);
      }
    }
    return office;
  }

  private Office of(Office office, NounPhrase owner) {
    NameMention name = parts.names.at(owner.head());
    if (name != null) {
      boolean acts =
          name.kind() == NameMention.Kind.COUNTRY || name.kind() == NameMention.Kind.ORGANIZATION;
      return acts ? office.at(name.name(), name.country()) : office;
    }
    String lemma = parts.tags.lemma(owner.head());
    if (!bodyNouns.isBody(lemma) || !parts.tokens.lower(owner.head()).equals(lemma)) {
      return office;
    }
    int from = owner.base().from();
    while (from < owner.head() && parts.isOpening(from)) {
      from++;
    }
    return office.at(parts.text(from, owner.head() + 1), null);
  }

  /** "The city's mayor": the town named last; a town that nothing names is no affiliation. */
  private Office ofPlace(Office office) {
    String owner = office.affiliation();
    if (owner == null || office.country() != null || !parts.isWord(owner, OfficeWord.TERRITORY)) {
      return office;
    }
    boolean state = parts.isWord(owner, OfficeWord.STATE);
    NameMention meant = state ? body : place;
    boolean fits =
        meant != null
            && meant.range().from() < office.from()
            && (!state || meant.kind() == NameMention.Kind.COUNTRY);
    return fits && meant != null ? office.at(meant.name(), meant.country()) : office.at(null, null);
  }

  /** "Japan is sending former minister Ida Holm to Oslo": a state sends its own. */
  private Office sent(Office office) {
    int verb = office.from() - 1;
    Clause clause = verb < 0 ? null : clauses.at(verb);
    if (clause == null || !parts.isLemma(verb, OfficeWord.SENDING) || clause.isPassive()) {
      return office;
    }
    NounPhrase subject = clause.subject();
    NameMention name = subject == null ? null : parts.names.at(subject.head());
    boolean state = name != null && name.kind() == NameMention.Kind.COUNTRY;
    return state && name != null ? office.at(name.name(), name.country()) : office;
  }

  /** "Foreign Minister Jens Dahl of Norway": the state behind the name is that of the office. */
  private Office atHome(Office office, NameMention person) {
    int of = person.range().to();
    if (office.to() > person.range().from() || of + 1 >= parts.tokens.size()) {
      return office;
    }
    if (parts.tokens.lower(of).equals(",") && of + 2 < parts.tokens.size()) {
      of++; // "Premier Jens Dahl, of Norway"
    }
    if (!parts.tokens.is(of, SmallWord.OF)) {
      return office;
    }
    int at = parts.tokens.is(of + 1, SmallWord.THE) ? of + 2 : of + 1;
    NameMention state = parts.names.at(at);
    boolean fits = state != null && state.kind() == NameMention.Kind.COUNTRY;
    return fits && state != null ? office.at(state.name(), state.country()) : office;
  }

  /** "QUITO - Interior Minister Ana Sol": an office of state, in a report on one's own country. */
  private Office domestic(Office office) {
    String code = home;
    String state = code == null ? null : nations.country(code);
    if (state == null || code == null || !isNational(office) || isBesideCounterpart(office)) {
      return office;
    }
    int times = named.getOrDefault(code, 0);
    for (Map.Entry<String, Integer> other : named.entrySet()) {
      if (!other.getKey().equals(code) && other.getValue() >= times) {
        return office;
      }
    }
    return isForeignHere(office, code) ? office : office.at(state, code);
  }

  /** "Interior Minister", "acting President"; not "union president", "Chief Minister". */
  private boolean isNational(Office office) {
    int head = office.head();
    if (!parts.isLemma(head, OfficeWord.NATIONAL)) {
      return false;
    }
    int first = office.to() - 1 == head ? office.from() : head;
    if (parts.tags.lemma(head).equals("minister")) {
      return !parts.is(first, OfficeWord.REGIONAL);
    }
    for (int at = first; at < head; at++) {
      if (!parts.isOpening(at)
          && !parts.is(at, OfficeWord.TEMPORAL)
          && !parts.is(at, OfficeWord.DEPUTY)) {
        return false;
      }
    }
    return true;
  }

  /** "After Oman had called, Prime Minister Ali Rashid": another state of the sentence. */
  private boolean isForeignHere(Office office, String code) {
    for (int at = sentences.get(sentences.at(office.from())).from(); at < office.from(); at++) {
      NameMention name = parts.names.at(at);
      if (name != null && name.country() != null && !code.equals(name.country())) {
        return true;
      }
    }
    return false;
  }

  /** "Foreign Minister N told his Canadian counterpart": of which state N is stands elsewhere. */
  private boolean isBesideCounterpart(Office office) {
    TokenRange sentence = sentences.get(sentences.at(office.from()));
    for (int token = sentence.from(); token < sentence.to(); token++) {
      if (parts.is(token, OfficeWord.PEER)) {
        return true;
      }
    }
    return false;
  }
}
