package org.newsfacts.diplomacy;

import java.util.List;
import java.util.function.Consumer;
import org.newsfacts.model.DiplomaticCall;
import org.newsfacts.model.Fact;
import org.newsfacts.reading.Scene;
import org.newsfacts.rule.Extractor;
import org.newsfacts.rule.RuleInfo;

/** Reads calls between officials; what an article tells in pieces about one call is one record. */
public final class Calls implements Extractor {
  static final String SPOKE = "call.spoke";
  static final String PHONED = "call.phoned";
  static final String HELD = "call.held";
  static final String DISCUSSED = "call.discussed";

  /** Makes the extractor. */
  public Calls() {}

  @Override
  public String family() {
    return "call";
  }

  @Override
  public List<RuleInfo> rules() {
    return List.of(
        new RuleInfo(SPOKE, "X spoke with Y by phone, X and Y spoke"),
        new RuleInfo(PHONED, "X phoned Y, Y was phoned by X, the first to call Y was X"),
        new RuleInfo(HELD, "X held a call with Y, a call from Y, the call between X and Y"),
        new RuleInfo(DISCUSSED, "X discussed Z with Y by phone, X and Y discussed Z, of a call"));
  }

  @Override
  public void extract(Scene scene, Consumer<Fact> sink) {
    Parties parties = new Parties(scene.reading());
    CallLedger ledger = new CallLedger();
    CallParties officials = new CallParties(parties);
    CallVerbs verbs = new CallVerbs(parties, officials, ledger);
    CallNouns nouns = new CallNouns(parties, officials, ledger);
    scene.eachClause(
        family(),
        clause -> {
          if (!parties.isOnlyAsked(clause)) {
            verbs.read(clause);
          }
        });
    scene.eachNoun(family(), nouns::read);
    CallTalk talk = new CallTalk(parties, officials, ledger, nouns);
    scene.eachClause(family(), talk::read);
    for (DiplomaticCall call : ledger.calls()) {
      scene.trace().read(call.rule(), scene.reading().tokens().at(call.evidence().start()), "");
      sink.accept(call);
    }
  }
}
