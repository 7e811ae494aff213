package org.newsfacts.coref;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.Pos;
import org.newsfacts.clause.Tags;
import org.newsfacts.coref.SpokenOf.Seen;
import org.newsfacts.coref.SpokenOf.Use;
import org.newsfacts.name.NameMention;
import org.newsfacts.office.RoleMention;
import org.newsfacts.text.SmallWord;
import org.newsfacts.text.TokenKind;
import org.newsfacts.text.TokenRange;
import org.newsfacts.text.Tokens;

/** Notes each mention as what it is: subject, speaker, place; member of a list; the list itself. */
final class DiscourseSeen {
  private static final int MOST_MEMBERS = 8;

  private final Discourse.Source source;
  private final Tokens tokens;
  private final Tags tags;
  private final SpokenOf mentions;
  private final DiscourseSubjects subjects;
  private final Entity[] referents;
  private final boolean[] besideName;
  private final RoleMention[] roleAt;
  private int coordination;
  private int lastEnd = -1;

  DiscourseSeen(
      Discourse.Source source,
      SpokenOf mentions,
      DiscourseSubjects subjects,
      Entity[] referents,
      boolean[] besideName,
      RoleMention[] roleAt) {
    this.source = source;
    this.tokens = source.tokens();
    this.tags = source.tags();
    this.mentions = mentions;
    this.subjects = subjects;
    this.referents = referents;
    this.besideName = besideName;
    this.roleAt = roleAt;
  }

  /** "UN" of "UN envoy": named, but hardly spoken of. */
  void aside(int token, int sentence, Entity entity) {
    mentions.add(new Seen(token, sentence, entity, Use.OTHER, true, 0));
  }

  /** "Northstar cut jobs": a name of which nothing is known, where it is a subject. */
  void unknown(NameMention name, int sentence, Entity entity) {
    int from = name.range().from();
    int end = name.range().to();
    boolean numbered = end < tokens.size() && tokens.kind(end) == TokenKind.NUMBER;
    boolean subject = subjects.isSubject(from, numbered ? end + 1 : end);
    if (subject && source.is(tokens.word(from), MeantWord.PAPER)) {
      String written = tokens.written(TokenRange.of(from, numbered ? end + 1 : end));
      see(from, end, sentence, Entity.thing(written, true)); // "Resolution 4410"
    } else if (subject && !source.isCalendar(from)) {
      boolean quoted = source.quotations().isQuoted(from);
      mentions.add(new Seen(from, sentence, entity, Use.SUBJECT, quoted, 0));
    }
  }

  void see(int token, int end, int sentence, Entity entity) {
    RoleMention role = roleAt[token];
    int start = role == null ? token : Math.min(token, role.range().from());
    boolean speaker = subjects.isSpeaker(start, end);
    boolean subject = speaker || subjects.isSubject(start, end) || isSubject(token, end);
    int list;
    if (joins(token)) {
      list = coordination;
    } else {
      coordination++;
      list = opensList(end) ? coordination : 0;
    }
    lastEnd = end;
    Use use =
        speaker ? Use.SPEAKER : subject ? Use.SUBJECT : isWhere(token) ? Use.PLACE : Use.OTHER;
    boolean quoted = source.quotations().isQuoted(token);
    mentions.add(new Seen(token, sentence, entity, use, quoted, list));
    list(token, end, sentence, quoted);
  }

  /** "the dockers and the mayor", when its last member has been seen. */
  private void list(int token, int end, int sentence, boolean quoted) {
    NounPhrase phrase = null;
    for (int at = token; at < end && phrase == null; at++) {
      phrase = source.clauses().nounAt(at);
    }
    if (phrase == null || phrase.listHead() == phrase) {
      return;
    }
    NounPhrase head = phrase.listHead();
    List<NounPhrase> members = head.members();
    if (members.size() > MOST_MEMBERS || members.get(members.size() - 1) != phrase) {
      return;
    }
    List<Entity> found = new ArrayList<>();
    for (NounPhrase member : members) {
      Entity entity = referent(member);
      if (entity == null || entity.thing || found.contains(entity)) {
        return;
      }
      found.add(entity);
    }
    int from = head.base().from();
    int to = head.base().to();
    boolean speaker = subjects.isSpeaker(from, to);
    boolean subject = speaker || subjects.isSubject(from, to);
    Use use = speaker ? Use.SPEAKER : subject ? Use.SUBJECT : Use.OTHER;
    Entity group = Entity.group(found);
    group.opposed = from > 0 && tokens.is(from - 1, SmallWord.BETWEEN);
    mentions.add(new Seen(token, sentence, group, use, quoted, 0));
  }

  private @Nullable Entity referent(NounPhrase phrase) {
    RoleMention role = roleAt[phrase.head()];
    return role != null ? referents[role.person().range().from()] : referents[phrase.head()];
  }

  /** "in Aden", "left Aden, Yemen": where, not who. */
  private boolean isWhere(int token) {
    NameMention name = source.names().at(token);
    if (name == null
        || name.kind() != NameMention.Kind.PLACE && name.kind() != NameMention.Kind.COUNTRY) {
      return false;
    }
    int before = token - 1;
    if (before >= 0 && tokens.is(before, SmallWord.THE)) {
      before--;
    }
    if (before < 1) {
      return false;
    }
    NameMention town = tokens.lower(before).equals(",") ? source.names().at(before - 1) : null;
    return town != null && town.kind() == NameMention.Kind.PLACE
        || tags.pos(before) == Pos.ADP && source.is(tokens.word(before), MeantWord.NEAR);
  }

  /** "and Brunei", ", Oman": the name before ended just there. */
  private boolean joins(int token) {
    int at = token - 1;
    int start = at;
    while (at >= 0
        && start - at < 8
        && (besideName[at] || tags.pos(at) == Pos.DET)
        && !isJoint(at)) {
      at--;
    }
    if (at < 0 || !isJoint(at)) {
      return false;
    }
    if (at > 0 && tokens.is(at, SmallWord.AND) && tokens.lower(at - 1).equals(",")) {
      at--;
    }
    return lastEnd == at;
  }

  private boolean isJoint(int token) {
    String word = tokens.lower(token);
    return SmallWord.AND.is(word) || word.equals(",") || word.equals("&");
  }

  private boolean opensList(int end) {
    return end < tokens.size() && isJoint(end);
  }

  /** A finite verb follows, or a verb of saying stands before: "said Holm". */
  private boolean isSubject(int token, int end) {
    NounPhrase noun = source.clauses().nounAt(end - 1);
    if (noun != null && noun.listHead().owner() != null) {
      return false; // "the talks with the rebels failed"
    }
    int at = end;
    if (at + 1 < tokens.size() && tokens.lower(at).equals(",") && besideName[token]) {
      at++;
    }
    for (int i = 0; at < tokens.size() && i < 2 && tags.pos(at) == Pos.ADV; i++) {
      at++;
    }
    if (at < tokens.size() && (tags.form(at).isFinite() || tags.pos(at) == Pos.AUX)) {
      return true;
    }
    int before = token - 1;
    while (before >= 0 && token - before < 8 && besideName[before]) {
      before--;
    }
    if (before < 0) {
      return false;
    }
    return tags.form(before).isFinite() && source.is(tags.base(before), MeantWord.INVERTING);
  }
}
