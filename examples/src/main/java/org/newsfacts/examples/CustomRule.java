package org.newsfacts.examples;

import static org.newsfacts.pattern.ClausePattern.verb;
import static org.newsfacts.pattern.Parts.active;
import static org.newsfacts.pattern.Parts.object;
import static org.newsfacts.pattern.Parts.prep;
import static org.newsfacts.pattern.Parts.subject;

import java.time.LocalDate;
import java.util.List;
import org.newsfacts.NewsFacts;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Basis;
import org.newsfacts.model.Fact;
import org.newsfacts.model.Span;
import org.newsfacts.model.json.FactJson;
import org.newsfacts.pattern.Capture;
import org.newsfacts.rule.Rule;
import org.newsfacts.rule.RuleSet;
import org.newsfacts.text.Article;

/** A fact type of one's own, two rules that read it, and its JSON there and back. */
public final class CustomRule {

  /**
   * Somebody puts somebody under sanctions.
   *
   * @param basis where it stands and how it is told
   * @param issuer who imposes the sanctions
   * @param target on whom
   */
  public record Sanction(Basis basis, Actor issuer, Span target) implements Fact {
    @Override
    public Sanction withBasis(Basis newBasis) {
      return new Sanction(newBasis, issuer, target);
    }
  }

  private static final Capture<Actor> ISSUER = Capture.actor("issuer");
  private static final Capture<Span> MEASURE = Capture.words("measure");
  private static final Capture<Span> TARGET = Capture.words("target");

  private static final Rule IMPOSE =
      Rule.named("sanction.impose", "X imposed sanctions on Y")
          .matching(
              verb("impose", "slap")
                  .with(active(), subject(ISSUER), object(MEASURE), prep(TARGET, "on", "against")))
          .unless(
              "The mayor imposed a curfew on the port.",
              match -> !match.get(MEASURE).text().contains("sanction"))
          .yields(match -> new Sanction(Rule.basis(match), match.get(ISSUER), match.get(TARGET)));

  private static final Rule SANCTION =
      Rule.named("sanction.sanction", "X sanctioned Y")
          .matching(verb("sanction").with(active(), subject(ISSUER), object(TARGET)))
          .yields(match -> new Sanction(Rule.basis(match), match.get(ISSUER), match.get(TARGET)));

  /** The rules as an extractor, to be added to an engine. */
  static final RuleSet SANCTIONS = RuleSet.of("sanction", List.of(IMPOSE, SANCTION));

  private CustomRule() {}

  /** Reads sanctions, writes them as JSON, reads them back; asks why a rule read nothing. */
  public static void main(String[] args) {
    NewsFacts engine = NewsFacts.builder().add(SANCTIONS).build();
    FactJson json = FactJson.standard().with(Sanction.class);
    String text =
        "Canada imposed sanctions on three shipping companies on Thursday. Norway has not"
            + " sanctioned the companies.";
    Article article = Article.of(text).published(LocalDate.of(2031, 8, 28));
    for (Sanction sanction : engine.read(article).of(Sanction.class)) {
      Sanction again = (Sanction) json.read(json.write(sanction));
      System.out.println(
          again.issuer().name()
              + (again.negated() ? " did not sanction " : " sanctioned ")
              + again.target().text());
    }
    System.out.print(engine.whyNot("sanction.impose", "The mayor imposed a curfew on the port."));
  }
}
