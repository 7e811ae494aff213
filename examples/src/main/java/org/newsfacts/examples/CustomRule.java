package org.newsfacts.examples;

import static org.newsfacts.frame.Role.AGENT;
import static org.newsfacts.frame.Role.CONTENT;
import static org.newsfacts.frame.Role.PATIENT;
import static org.newsfacts.rule.Part.actor;

import java.time.LocalDate;
import java.util.List;
import org.newsfacts.NewsFacts;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Basis;
import org.newsfacts.model.Fact;
import org.newsfacts.model.json.FactJson;
import org.newsfacts.rule.FrameRule;
import org.newsfacts.rule.FrameRules;
import org.newsfacts.text.Article;

/** A fact type of one's own, the rule that reads it in all its forms, and its JSON. */
public final class CustomRule {

  /**
   * Somebody puts somebody under sanctions.
   *
   * @param basis where it stands and how it is told
   * @param issuer who imposes the sanctions
   * @param target on whom
   */
  public record Sanction(Basis basis, Actor issuer, Actor target) implements Fact {
    @Override
    public Sanction withBasis(Basis newBasis) {
      return new Sanction(newBasis, issuer, target);
    }
  }

  private static final FrameRule IMPOSE =
      FrameRule.named("sanction.impose", "X sanctioned Y; sanctions imposed on Y by X")
          .act("SANCTION")
          .eachOf(AGENT)
          .unless(
              "The mayor imposed a curfew on the port.",
              told -> told.frame().sense().has("measure") && !told.head(CONTENT).equals("sanction"))
          .unless("Time imposes sanctions on us.", told -> !told.isSomebody(AGENT))
          .yields(Sanction::new, actor(AGENT), actor(PATIENT));

  /** The rule with its list of senses, to be added to an engine. */
  static final FrameRules SANCTIONS =
      FrameRules.of("sanction", List.of("sanction-senses"), List.of(IMPOSE));

  private CustomRule() {}

  /** Reads sanctions, writes them as JSON, reads them back; asks why a rule read nothing. */
  public static void main(String[] args) {
    NewsFacts engine = NewsFacts.builder().add(SANCTIONS).build();
    FactJson json = FactJson.standard().with(Sanction.class);
    String text =
        "Sanctions were imposed on three shipping companies by Canada on Thursday. Norway refused"
            + " to sanction the companies. Peru urged Oman to sanction them.";
    Article article = Article.of(text).published(LocalDate.of(2031, 8, 28));
    for (Sanction sanction : engine.read(article).of(Sanction.class)) {
      Sanction again = (Sanction) json.read(json.write(sanction));
      System.out.println(
          again.issuer().name()
              + (again.negated() ? " did not sanction " : " sanctioned ")
              + again.target().name());
    }
    System.out.print(engine.whyNot("sanction.impose", "The mayor imposed a curfew on the port."));
  }
}
