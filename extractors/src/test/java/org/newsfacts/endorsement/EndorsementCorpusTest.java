package org.newsfacts.endorsement;

import org.newsfacts.model.Endorsement;
import org.newsfacts.model.Modality;
import org.newsfacts.testing.RuleCorpus;

/** Who supports, welcomes, praises and thanks, and what holds up a roof. */
class EndorsementCorpusTest extends RuleCorpus {

  @Override
  protected void examples() {
    rule("endorsement.endorse", Endorsement.class)
        .reads("Guides thanked the army for the ropes.")
        .with(Endorsement::kind, Endorsement.Kind.THANK)
        .reads("Sweden backed the plan for a buffer zone.")
        .with(Endorsement::issuer, "Sweden")
        .with(Endorsement::kind, Endorsement.Kind.SUPPORT)
        .with(Endorsement::target, "the plan for a buffer zone")
        .reads("Kari Solheim welcomed the release of the sailors.")
        .with(Endorsement::kind, Endorsement.Kind.WELCOME)
        .with(Endorsement::target, "the release of the sailors")
        .reads("Sweden will support the plan.")
        .with(Endorsement::target, "the plan")
        .modality(Modality.PLANNED)
        .reads("Sweden has yet to endorse the plan.")
        .with(Endorsement::target, "the plan")
        .negated()
        .reads("Kari Solheim's refusal to endorse the plan was noted.")
        .with(Endorsement::issuer, "Kari Solheim")
        .negated()
        .rejects("Kari Solheim backed away from the plan.")
        .rejects("Twelve beams support the roof.");
    rule("endorsement.endorse", Endorsement.class)
        .reads("The plan was backed by Sweden.")
        .with(Endorsement::issuer, "Sweden")
        .with(Endorsement::target, "The plan")
        .reads("The ruling was welcomed by the dockers' union.")
        .with(Endorsement::kind, Endorsement.Kind.WELCOME)
        .with(Endorsement::target, "The ruling")
        .rejects("The roof was supported by twelve beams.");
    rule("endorsement.endorse", Endorsement.class)
        .reads("Kari Solheim thanked Oman for its patience.")
        .with(Endorsement::issuer, "Kari Solheim")
        .with(Endorsement::kind, Endorsement.Kind.THANK)
        .reads("Sweden thanked the sailors.")
        .with(Endorsement::target, "the sailors")
        .rejects("The book ends with a page of thanks.");
    rule("endorsement.endorse", Endorsement.class)
        .reads("Sweden expressed support for the plan.")
        .with(Endorsement::kind, Endorsement.Kind.SUPPORT)
        .with(Endorsement::target, "the plan")
        .reads("Kari Solheim voiced gratitude to the sailors.")
        .with(Endorsement::kind, Endorsement.Kind.THANK)
        .rejects("Kari Solheim expressed doubt for a time.");
    rule("endorsement.endorse", Endorsement.class)
        .reads("Sweden was encouraged by the release of the sailors.")
        .with(Endorsement::issuer, "Sweden")
        .with(Endorsement::target, "the release of the sailors")
        .reads("Kari Solheim is heartened by the ruling.")
        .with(Endorsement::kind, Endorsement.Kind.WELCOME)
        .rejects("Kari Solheim was encouraged by her mother.");
    rule("endorsement.endorse", Endorsement.class)
        .reads("Sweden repeated its warning and its support for the talks.")
        .with(Endorsement::issuer, "Sweden")
        .with(Endorsement::target, "the talks")
        .reads("Kari Solheim's praise for the nurses surprised the ministry.")
        .with(Endorsement::kind, Endorsement.Kind.PRAISE)
        .with(Endorsement::target, "the nurses")
        .reads("Sweden withdrew its support for the talks.")
        .with(Endorsement::target, "the talks")
        .negated()
        .reads("The dockers' union is supportive of the plan.")
        .with(Endorsement::kind, Endorsement.Kind.SUPPORT)
        .rejects("The port was supported by Swedish troops.")
        .rejects("Sweden sought support for the talks.");
    rule("endorsement.endorse", Endorsement.class)
        .reads("The plan won the backing of the dockers' union.")
        .with(Endorsement::target, "The plan")
        .with(Endorsement::kind, Endorsement.Kind.SUPPORT)
        .reads("The nurses drew praise from Kari Solheim.")
        .with(Endorsement::issuer, "Kari Solheim")
        .with(Endorsement::kind, Endorsement.Kind.PRAISE)
        .rejects("The roof got support from twelve beams.");
    rule("endorsement.endorse", Endorsement.class)
        .reads("Sweden is in favour of the plan.")
        .with(Endorsement::kind, Endorsement.Kind.SUPPORT)
        .with(Endorsement::target, "the plan")
        .reads("Kari Solheim was grateful to the sailors for their patience.")
        .with(Endorsement::kind, Endorsement.Kind.THANK)
        .with(Endorsement::target, "their patience")
        .rejects("The harbour is in need of the plan.");
  }
}
