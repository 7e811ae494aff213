package org.newsfacts;

import java.util.ArrayList;
import java.util.List;
import org.newsfacts.accusation.AccusationRules;
import org.newsfacts.appeal.AppealRules;
import org.newsfacts.casualty.CasualtyExtractor;
import org.newsfacts.concern.ConcernRules;
import org.newsfacts.condemnation.CondemnationRules;
import org.newsfacts.diplomacy.Diplomacy;
import org.newsfacts.endorsement.EndorsementRules;
import org.newsfacts.envoy.EnvoyRules;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.mediation.MediationRules;
import org.newsfacts.offer.OfferRules;
import org.newsfacts.role.PersonRoleExtractor;
import org.newsfacts.rule.Extractor;
import org.newsfacts.statement.StatementExtractor;
import org.newsfacts.violence.Violence;

/** The extractors for English news, in the order of their families. */
final class English {
  private English() {}

  static List<Extractor> extractors(Lexicon lexicon, boolean carrying) {
    List<Extractor> all = new ArrayList<>();
    all.add(new StatementExtractor(lexicon));

    all.add(AppealRules.extractor());
    all.add(CondemnationRules.extractor());
    all.add(ConcernRules.extractor());
    all.add(EndorsementRules.extractor());
    all.add(AccusationRules.extractor());

    all.addAll(Violence.extractors(lexicon));

    all.addAll(Diplomacy.extractors());
    all.add(EnvoyRules.extractor());
    all.add(MediationRules.extractor());
    all.add(OfferRules.extractor());

    all.add(new PersonRoleExtractor());

    all.add(new CasualtyExtractor(lexicon, carrying));

    return List.copyOf(all);
  }
}
