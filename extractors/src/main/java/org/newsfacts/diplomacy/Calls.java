package org.newsfacts.diplomacy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.model.Actor;
import org.newsfacts.model.ActorKind;
import org.newsfacts.model.Basis;
import org.newsfacts.model.CallChannel;
import org.newsfacts.model.DiplomaticCall;
import org.newsfacts.model.Fact;
import org.newsfacts.model.Modality;
import org.newsfacts.model.Span;
import org.newsfacts.reading.Scene;
import org.newsfacts.rule.Extractor;
import org.newsfacts.rule.RuleInfo;
import org.newsfacts.text.TokenRange;

/** Reads calls between officials; what an article tells in pieces about one call is one record. */
public final class Calls implements Extractor {
  private static final String SPOKE = "call.spoke";
  private static final String PHONED = "call.phoned";
  private static final String HELD = "call.held";
  private static final String DISCUSSED = "call.discussed";

  /** Makes the extractor. */
  public Calls() {}

  @Override
  public String family() {
    return "call";
  }

  @Override
  public List<RuleInfo> rules() {
    return List.of(
        new RuleInfo(SPOKE, "X spoke with Y by phone"),
        new RuleInfo(PHONED, "X phoned Y"),
        new RuleInfo(HELD, "X held a call with Y, in a call with Y"),
        new RuleInfo(DISCUSSED, "X and Y discussed Z, of a call told elsewhere"));
  }

  @Override
  public void extract(Scene scene, Consumer<Fact> sink) {
    Parties parties = new Parties(scene.reading());
    Ledger ledger = new Ledger();
    for (Clause clause : scene.reading().clauses().all()) {
      if (clause.verb() == null) {
        continue;
      }
      readSpoke(parties, clause, ledger);
      readPhoned(parties, clause, ledger);
    }
    for (NounPhrase noun : scene.reading().clauses().nounPhrases()) {
      readHeld(parties, noun, ledger);
    }
    for (Clause clause : scene.reading().clauses().all()) {
      if (clause.isVerb("discuss", "underline", "underscore", "stress")) {
        readDiscussed(parties, clause, ledger);
      }
    }
    for (DiplomaticCall call : ledger.calls.values()) {
      scene.trace().read(call.rule(), scene.reading().tokens().at(call.evidence().start()), "");
      sink.accept(call);
    }
  }

  private static void readSpoke(Parties parties, Clause clause, Ledger ledger) {
    if (!clause.isVerb("speak", "talk") || clause.isPassive()) {
      return;
    }
    TokenRange after = clause.afterVerb();
    CallChannel channel = channel(parties, after);
    PrepPhrase with = clause.prep("with", "to");
    if (isPublicSpeech(parties, after) || clause.prep("at", "during") != null && with == null) {
      return;
    }
    List<Actor> callers = parties.persons(clause.subject());
    if (with == null || with.object() == null) {
      if (channel != CallChannel.UNSPECIFIED || callers.size() > 1 && isTwoSided(callers)) {
        ledger.addAll(parties, clause, SPOKE, callers, List.of(), channel);
      }
      return;
    }
    List<Actor> others = parties.persons(with.object());
    if (channel == CallChannel.UNSPECIFIED && !isOfficial(parties, callers, others)) {
      return;
    }
    ledger.addAll(parties, clause, SPOKE, callers, others, channel);
  }

  /** "spoke in person with", "spoke to guests at a dinner": no call. */
  private static boolean isPublicSpeech(Parties parties, TokenRange after) {
    return parties.has(
        after, "interview", "person", "sidelines", "conference", "rally", "podcast", "backstage");
  }

  private static boolean isOfficial(Parties parties, List<Actor> callers, List<Actor> others) {
    for (Actor caller : callers) {
      if (isOfficial(parties, caller)) {
        return true;
      }
    }
    for (Actor other : others) {
      if (isOfficial(parties, other)) {
        return true;
      }
    }
    return false;
  }

  /** "President A and Chancellor B spoke": both hold an office, of different countries. */
  private static boolean isTwoSided(List<Actor> callers) {
    Actor one = callers.get(0);
    Actor other = callers.get(1);
    return one.role() != null
        && other.role() != null
        && !java.util.Objects.equals(one.affiliation(), other.affiliation());
  }

  private static boolean isOfficial(Parties parties, Actor actor) {
    if (actor.role() != null || actor.affiliation() != null || actor.kind() == ActorKind.COUNTRY) {
      return true;
    }
    Span mention = actor.mention();
    if (mention == null) {
      return false;
    }
    return parties.isOfficeIn(mention);
  }

  private static void readPhoned(Parties parties, Clause clause, Ledger ledger) {
    boolean sure = clause.isVerb("phone", "telephone", "ring");
    if (!sure && !clause.isVerb("call")
        || clause.predicate() != null
        || clause.quotation() != null) {
      return;
    }
    if (clause.isPassive()) {
      PrepPhrase by = clause.prep("by");
      if (sure && by != null) {
        ledger.addAll(
            parties,
            clause,
            PHONED,
            parties.persons(by.object()),
            parties.persons(clause.subject()),
            CallChannel.PHONE);
      }
      return;
    }
    NounPhrase object = parties.object(clause);
    if (object == null
        || clause.objects().size() > 1
        || !sure && !endsAfter(parties, clause, object)) {
      return;
    }
    List<Actor> callers = parties.persons(clause.subject());
    List<Actor> others = parties.persons(object);
    if (sure || isOfficial(parties, callers, others)) {
      ledger.addAll(parties, clause, PHONED, callers, others, CallChannel.PHONE);
    }
  }

  /** "called Lund on Sunday", but not "called Lund a liar", "called the move illegal". */
  private static boolean endsAfter(Parties parties, Clause clause, NounPhrase object) {
    int verb = clause.verb() == null ? 0 : clause.verb().head();
    int next = object.full().to();
    if (object.base().from() != verb + 1) {
      return false;
    }
    if (next >= clause.range().to()) {
      return true;
    }
    return switch (parties.lower(next)) {
      case "on",
          "to",
          "about",
          "after",
          "before",
          "from",
          "late",
          "early",
          "yesterday",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "last",
          "this",
          "today",
          "," ->
          true;
      default -> false;
    };
  }

  private static void readHeld(Parties parties, NounPhrase noun, Ledger ledger) {
    if (!isCall(parties, noun)) {
      return;
    }
    Clause clause = parties.reading().clauses().at(noun.head());
    if (clause == null) {
      return;
    }
    PrepPhrase link = link(clause, noun);
    boolean received = clause.isVerb("receive", "take", "get") && parties.object(clause) == noun;
    boolean governed = received || isHeld(parties, clause, noun);
    if (!governed && !isSetting(parties, noun)) {
      return;
    }
    List<Actor> others = link == null ? List.of() : parties.persons(link.object());
    List<Actor> owners = parties.owner(noun);
    if (link != null && link.word().equals("between")) {
      ledger.addAll(parties, clause, HELD, others, List.of(), channel(parties, noun.base()));
      return;
    }
    List<Actor> callers = owners.isEmpty() || governed ? parties.persons(clause.subject()) : owners;
    if (link != null && link.word().equals("from") && !received) {
      return;
    }
    if (received) {
      ledger.addAll(parties, clause, HELD, others, callers, channelOf(parties, noun));
    } else if (link != null || governed) {
      ledger.addAll(parties, clause, HELD, callers, others, channelOf(parties, noun));
    }
  }

  private static CallChannel channelOf(Parties parties, NounPhrase noun) {
    CallChannel channel = channel(parties, noun.base());
    return channel == CallChannel.UNSPECIFIED && parties.head(noun).startsWith("call")
        ? CallChannel.PHONE
        : channel;
  }

  private static @Nullable PrepPhrase link(Clause clause, NounPhrase noun) {
    for (PrepPhrase prep : clause.preps()) {
      if (prep.range().from() >= noun.base().to() && prep.object() != null) {
        switch (prep.word()) {
          case "with", "from", "to", "between" -> {
            return prep;
          }
          default -> {}
        }
      }
    }
    return null;
  }

  private static boolean isCall(Parties parties, NounPhrase noun) {
    String head = parties.head(noun);
    int next = noun.base().to();
    return switch (head) {
      case "call", "calls" -> !parties.lower(next).equals("for");
      case "conversation", "conversations", "talk", "talks", "conference", "discussion" ->
          parties.has(noun.base(), "phone", "telephone", "video", "telephonic");
      case "teleconference", "videoconference", "phonecall" -> true;
      default -> false;
    };
  }

  private static boolean isHeld(Parties parties, Clause clause, NounPhrase noun) {
    return (clause.objects().contains(noun) || parties.object(clause) == noun)
        && clause.isVerb(
            "hold",
            "have",
            "make",
            "place",
            "conduct",
            "join",
            "initiate",
            "cancel",
            "schedule",
            "postpone",
            "plan",
            "convene",
            "host");
  }

  /** "in a call with", "during his call with". */
  private static boolean isSetting(Parties parties, NounPhrase noun) {
    return switch (parties.lower(noun.base().from() - 1)) {
      case "in", "during", "on", "after", "following", "before", "over", "by", "of" -> true;
      default -> false;
    };
  }

  private static void readDiscussed(Parties parties, Clause clause, Ledger ledger) {
    NounPhrase subject = clause.subject();
    if (subject == null || clause.isPassive()) {
      return;
    }
    List<Actor> all = new ArrayList<>(parties.persons(subject));
    PrepPhrase with = clause.prep("with");
    if (with != null) {
      Parties.addNew(all, parties.persons(with.object()));
    }
    if (all.size() < 2) {
      return;
    }
    NounPhrase topic = clause.object();
    List<Span> topics = topic == null ? List.of() : List.of(parties.span(topic.full()));
    for (int i = 1; i < all.size(); i++) {
      ledger.addTopics(all.get(0), all.get(i), topics);
    }
    if (parties.has(
            parties.reading().sentence(clause.range().from()),
            "readout",
            "phone",
            "telephone",
            "call")
        && clause.isVerb("discuss")) {
      ledger.addAll(parties, clause, DISCUSSED, all, List.of(), CallChannel.UNSPECIFIED);
    }
  }

  private static CallChannel channel(Parties parties, TokenRange range) {
    if (parties.has(range, "video", "videoconference", "zoom", "virtually")) {
      return CallChannel.VIDEO;
    }
    return parties.has(range, "phone", "telephone", "telephonic", "teleconference")
        ? CallChannel.PHONE
        : CallChannel.UNSPECIFIED;
  }

  /** The calls of an article, one for each pair. */
  private static final class Ledger {
    private final Map<String, DiplomaticCall> calls = new LinkedHashMap<>();

    /** One call for each caller and each other; without others the callers called each other. */
    void addAll(
        Parties parties,
        Clause clause,
        String rule,
        List<Actor> callers,
        List<Actor> others,
        CallChannel channel) {
      Basis basis = parties.basis(clause, rule);
      if (clause.isVerb("cancel", "postpone")) {
        basis = basis.withNegated(true).withModality(Modality.PLANNED);
      }
      List<Span> topics = parties.topics(clause, clause.afterVerb().from());
      if (callers.isEmpty()) {
        return;
      }
      if (others.isEmpty()) {
        for (int i = 1; i < callers.size(); i++) {
          add(basis, callers.get(0), callers.get(i), channel, topics);
        }
        return;
      }
      for (Actor caller : callers) {
        for (Actor other : others) {
          add(basis, caller, other, channel, topics);
        }
      }
    }

    void add(Basis basis, Actor caller, Actor other, CallChannel channel, List<Span> topics) {
      if (Parties.key(caller).equals(Parties.key(other))) {
        return;
      }
      String key = pair(caller, other) + basis.negated() + basis.modality();
      DiplomaticCall old = calls.get(key);
      if (old == null) {
        calls.put(key, new DiplomaticCall(basis, caller, other, channel, topics));
        return;
      }
      CallChannel known = old.channel() == CallChannel.UNSPECIFIED ? channel : old.channel();
      Basis kept = old.basis().when() == null ? old.basis().withWhen(basis.when()) : old.basis();
      calls.put(
          key,
          new DiplomaticCall(
              kept, old.caller(), old.counterpart(), known, union(old.topics(), topics)));
    }

    void addTopics(Actor one, Actor other, List<Span> topics) {
      calls.computeIfPresent(
          pair(one, other) + false + Modality.ACTUAL,
          (key, old) -> old.toBuilder().topics(union(old.topics(), topics)).build());
    }

    private static List<Span> union(List<Span> old, List<Span> more) {
      List<Span> all = new ArrayList<>(old);
      for (Span span : more) {
        if (!all.contains(span)) {
          all.add(span);
        }
      }
      return all;
    }

    private static String pair(Actor one, Actor other) {
      String a = Parties.key(one);
      String b = Parties.key(other);
      return a.compareTo(b) < 0 ? a + "\n" + b : b + "\n" + a;
    }
  }
}
