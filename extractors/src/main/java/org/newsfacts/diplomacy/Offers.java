package org.newsfacts.diplomacy;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newsfacts.clause.Clause;
import org.newsfacts.clause.ClauseKind;
import org.newsfacts.clause.NounPhrase;
import org.newsfacts.clause.PrepPhrase;
import org.newsfacts.mention.NumberMention;
import org.newsfacts.model.Actor;
import org.newsfacts.model.ActorKind;
import org.newsfacts.model.Basis;
import org.newsfacts.model.Fact;
import org.newsfacts.model.Modality;
import org.newsfacts.model.Offer;
import org.newsfacts.model.Span;
import org.newsfacts.reading.Reading;
import org.newsfacts.reading.Scene;
import org.newsfacts.rule.Deed;
import org.newsfacts.rule.Extractor;
import org.newsfacts.rule.RuleInfo;
import org.newsfacts.text.TokenRange;

/** Reads what states and officials offer to do, and on what condition. */
public final class Offers implements Extractor {
  private static final String TO_DO = "offer.to-do";
  private static final String READY = "offer.ready";
  private static final String THING = "offer.thing";
  private static final String NOUN = "offer.noun";

  /** Makes the extractor. */
  public Offers() {}

  @Override
  public String family() {
    return "offer";
  }

  @Override
  public List<RuleInfo> rules() {
    return List.of(
        new RuleInfo(TO_DO, "X offered, volunteered to do Z"),
        new RuleInfo(READY, "X is ready, prepared, willing to do Z"),
        new RuleInfo(THING, "X offered Z, pledged Z, assured Y of Z"),
        new RuleInfo(NOUN, "X's offer, readiness to do Z; X renewed its offer of Z"));
  }

  @Override
  public void extract(Scene scene, Consumer<Fact> sink) {
    Parties parties = new Parties(scene.reading());
    scene.eachClause(
        family(),
        clause -> {
          Offer offer = read(parties, clause);
          if (offer != null) {
            scene.trace().read(offer.rule(), clause.range().from(), "");
            sink.accept(offer);
          }
        });
    scene.eachNoun(
        family(),
        noun -> {
          Offer offer = isOfferNoun(parties.head(noun)) ? told(parties, noun) : null;
          if (offer != null) {
            scene.trace().read(NOUN, noun.head(), "");
            sink.accept(offer);
          }
        });
  }

  private static @Nullable Offer read(Parties parties, Clause clause) {
    Clause deed = clause.child(ClauseKind.INFINITIVE);
    if (deed != null && (deed.antecedent() != null || deed.verb() == null)) {
      deed = null;
    }
    String doing = deed == null ? "" : deed.lemma();
    return switch (clause.lemma()) {
      case "offer" ->
          deed != null && !clause.isPassive() && clause.object() == null
              ? toDo(parties, clause, deed, TO_DO)
              : thing(parties, clause);
      case "volunteer" -> deed == null ? null : toDo(parties, clause, deed, TO_DO);
      case "propose" ->
          doing.equals("host") || doing.equals("mediate")
              ? toDo(parties, clause, deed, TO_DO)
              : null;
      case "pledge", "promise" ->
          parties.is(doing, OfferWord.GIVING) && clause.isVerb("pledge")
              ? toDo(parties, clause, deed, TO_DO)
              : deed == null ? thing(parties, clause) : null;
      case "assure" -> assured(parties, clause);
      default ->
          isReady(parties, clause) && isHelping(parties, deed) && !clause.isNegated()
              ? toDo(parties, clause, deed, READY)
              : null;
    };
  }

  private static int verb(Clause clause) {
    return clause.verb() == null ? clause.range().from() : clause.verb().head();
  }

  /** "ready to take in the wounded", but not "ready to take a break". */
  private static boolean isHelping(Parties parties, @Nullable Clause deed) {
    if (deed == null || deed.verb() == null) {
      return false;
    }
    if (deed.isVerb("take")) {
      return switch (parties.lower(verb(deed) + 1)) {
        case "in", "part", "back" -> true;
        default -> false;
      };
    }
    return parties.is(deed.lemma(), OfferWord.HELPING);
  }

  /** "is “not ready” to", the word inside the quotation marks. */
  private static boolean isFollowedByNot(Parties parties, Clause clause) {
    int verb = verb(clause);
    return parties.lower(verb + 1).equals("not") || parties.lower(verb + 2).equals("not");
  }

  private static boolean isReady(Parties parties, Clause clause) {
    if (clause.isVerb("prepare") && clause.isPassive()) {
      return true;
    }
    TokenRange predicate = clause.predicate();
    return predicate != null
        && predicate.to() > verb(clause)
        && clause.isVerb("be", "stand", "remain")
        && parties.has(predicate, "ready", "prepared", "willing")
        && !parties.has(predicate, "too", "not", "less", "hardly")
        && !isFollowedByNot(parties, clause);
  }

  private static @Nullable Offer toDo(
      Parties parties, Clause clause, @Nullable Clause deed, String rule) {
    Actor offeror = offeror(parties, clause.subject());
    if (offeror == null || deed == null || deed.verb() == null) {
      return null;
    }
    int from = deed.verb().head();
    int condition = condition(parties, deed.toEnd(from));
    Span offer = parties.span(TokenRange.of(from, condition));
    Span told = condition < deed.range().to() ? parties.span(deed.toEnd(condition)) : null;
    Basis basis = basis(parties, clause, rule);
    if (basis == null) {
      return null;
    }
    boolean ready = rule.equals(READY); // "would be willing to help"
    return new Offer(ready ? basis.withModality(Modality.ACTUAL) : basis, offeror, offer, told);
  }

  private static @Nullable Basis basis(Parties parties, Clause clause, String rule) {
    Deed deed = Deed.of(parties.reading(), clause);
    return deed.told()
        ? new Basis(
            parties.span(clause.range()),
            rule,
            deed.negated(),
            deed.modality(),
            null,
            parties.reading().when(clause))
        : null;
  }

  /** Where "if asked", "should they agree" begins; the end without one. */
  private static int condition(Parties parties, TokenRange range) {
    for (int token = range.from() + 1; token < range.to(); token++) {
      switch (parties.lower(token)) {
        case "if", "should", "provided", "unless" -> {
          return token;
        }
        default -> {}
      }
    }
    return range.to();
  }

  /** "offered its good offices", but not "offered no sign of progress", "offered condolences". */
  private static @Nullable Offer thing(Parties parties, Clause clause) {
    PrepPhrase by = clause.isPassive() ? clause.prep("by") : null;
    NounPhrase subject = clause.isPassive() ? by == null ? null : by.object() : clause.subject();
    NounPhrase object = clause.isPassive() ? clause.subject() : lastObject(parties, clause);
    Actor offeror = offeror(parties, subject);
    if (object == null || offeror == null || !isGoods(parties, clause, object)) {
      return null;
    }
    Basis basis = basis(parties, clause, THING);
    if (basis == null) {
      return null;
    }
    if (clause.isPassive()) {
      return new Offer(basis, offeror, parties.span(object.list()), null);
    }
    int from = object.base().from();
    int condition = condition(parties, clause.toEnd(from));
    Span told = condition < clause.range().to() ? parties.span(clause.toEnd(condition)) : null;
    int end =
        told == null ? Math.max(listEnd(object, clause), venueEnd(parties, object)) : condition;
    return new Offer(basis, offeror, parties.span(TokenRange.of(from, end)), told);
  }

  /** The last object; "pledged funds and Oslo is asking" may hide it in a clause. */
  private static @Nullable NounPhrase lastObject(Parties parties, Clause clause) {
    List<NounPhrase> objects = clause.objects();
    if (!objects.isEmpty()) {
      return objects.get(objects.size() - 1);
    }
    int next = clause.afterVerb().from();
    return next < clause.range().to() ? parties.reading().clauses().nounAt(next) : null;
  }

  private static int listEnd(NounPhrase object, Clause clause) {
    boolean own = clause.objects().contains(object);
    return own ? object.list().to() : object.range().to();
  }

  /** Where "Oslo as a venue" ends; 0 without "as". */
  private static int venueEnd(Parties parties, NounPhrase object) {
    int as = object.base().to();
    NounPhrase venue = parties.lower(as).equals("as") ? parties.objectOf(as) : null;
    return venue == null ? 0 : venue.base().to();
  }

  private static boolean isGoods(Parties parties, Clause clause, NounPhrase object) {
    Reading reading = parties.reading();
    if (parties.lower(object.base().from()).equals("no")) {
      return false;
    }
    for (NounPhrase member : object.members()) {
      String lemma = reading.tags().lemma(member.head());
      if (parties.is(lemma, OfferWord.GOODS) || parties.is(parties.head(member), OfferWord.GOODS)) {
        return true;
      }
      if (lemma.equals("support") && isHelp(parties, member)) {
        return true;
      }
    }
    boolean place = venueEnd(parties, object) > 0 && reading.place(object.base()) != null;
    return place || isMoney(reading, object) && !clause.isVerb("promise");
  }

  private static boolean isHelp(Parties parties, NounPhrase support) {
    for (int token = support.base().from(); token < support.head(); token++) {
      if (parties.is(parties.lower(token), OfferWord.KIND_OF_SUPPORT)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMoney(Reading reading, NounPhrase object) {
    for (NumberMention number : reading.numbers().in(object.base())) {
      if (number.kind() == NumberMention.Kind.MONEY) {
        return true;
      }
    }
    return false;
  }

  /** "assured him of all assistance". */
  private static @Nullable Offer assured(Parties parties, Clause clause) {
    PrepPhrase of = clause.prep("of");
    NounPhrase goods = of == null ? null : of.object();
    Actor offeror = offeror(parties, clause.subject());
    Basis basis = basis(parties, clause, THING);
    if (goods == null || offeror == null || basis == null || clause.isPassive()) {
      return null;
    }
    boolean help = isGoods(parties, clause, goods) || parties.head(goods).equals("support");
    return help ? new Offer(basis, offeror, parties.span(goods.list()), null) : null;
  }

  private static boolean isOfferNoun(String head) {
    return switch (head) {
      case "offer", "offers", "readiness", "willingness", "preparedness" -> true;
      default -> false;
    };
  }

  /** "Oslo's offer to host talks", "renewed its offer of help", "an offer by Oslo to mediate". */
  private static @Nullable Offer told(Parties parties, NounPhrase noun) {
    Clause clause = parties.reading().clauses().at(noun.head());
    Span offer = clause == null ? null : content(parties, clause, noun);
    Actor offeror = clause == null ? null : ownerOf(parties, clause, noun);
    if (clause == null || offer == null || offeror == null) {
      return null;
    }
    int end = parties.reading().tokens().at(offer.end() - 1) + 1;
    TokenRange range = TokenRange.of(noun.base().from(), Math.max(noun.base().to(), end));
    return new Offer(Basis.of(parties.span(range), NOUN), offeror, offer, null);
  }

  private static @Nullable Span content(Parties parties, Clause clause, NounPhrase noun) {
    for (int after : new int[] {noun.base().to(), noun.range().to()}) {
      int last = parties.reading().tokens().size() - 1;
      Clause child = parties.reading().clauses().at(Math.min(after, last));
      boolean next = // "offer to host", "offer by Oslo to host"
          child != null
              && child.kind() == ClauseKind.INFINITIVE
              && (child.antecedent() == noun || child.range().from() == after);
      if (child != null && next && isHelping(parties, child)) {
        return parties.span(child.toEnd(verb(child)));
      }
    }
    int of = noun.base().to();
    boolean help = parties.head(noun).startsWith("offer") && parties.lower(of).equals("of");
    NounPhrase goods = help ? parties.objectOf(of) : null;
    return goods != null && isGoods(parties, clause, goods) ? parties.span(goods.list()) : null;
  }

  private static @Nullable Actor ownerOf(Parties parties, Clause clause, NounPhrase noun) {
    List<Actor> owner = parties.owner(noun);
    if (!owner.isEmpty()) {
      return owner.get(0).kind() == ActorKind.UNKNOWN ? null : owner.get(0);
    }
    int next = noun.base().to();
    if (parties.lower(next).equals("by") || parties.lower(next).equals("from")) {
      return offeror(parties, parties.objectOf(next));
    }
    boolean voiced =
        clause.object() == noun && !clause.isNegated() && parties.isVerb(clause, OfferWord.VOICING);
    return voiced ? offeror(parties, clause.subject()) : null;
  }

  private static @Nullable Actor offeror(Parties parties, @Nullable NounPhrase subject) {
    if (subject == null || subject.isTime()) {
      return null;
    }
    List<Actor> all = parties.all(subject);
    if (all.size() == 1) {
      return all.get(0);
    }
    Actor actor = parties.reading().actor(subject);
    return actor.kind() == ActorKind.UNKNOWN ? null : actor;
  }
}
