package org.newsfacts.examples;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.newsfacts.dossier.Dossier;
import org.newsfacts.dossier.DossierSink;
import org.newsfacts.dossier.Policy;
import org.newsfacts.dossier.Report;
import org.newsfacts.lexicon.Lexicon;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Basis;
import org.newsfacts.model.CasualtyFigure;
import org.newsfacts.model.Condemnation;
import org.newsfacts.model.Count;
import org.newsfacts.model.DiplomaticCall;
import org.newsfacts.model.Fact;
import org.newsfacts.model.Harm;
import org.newsfacts.model.PersonRole;
import org.newsfacts.model.Place;
import org.newsfacts.model.Span;
import org.newsfacts.model.When;

/**
 * Facts of news that never was, as many as are asked for, always the same ones: five articles a
 * day, each with three figures of one incident, a call, a condemnation and an office; and what a
 * dossier costs that puts them together.
 */
public final class GeneratedNews {
  private static final int PER_DAY = 5;
  private static final LocalDate FIRST = LocalDate.of(2031, 1, 1);
  private static final String[] TOWNS = {
    "Aden", "Goma", "Beira", "Quetta", "Mosul", "Lyon", "Oruro"
  };
  private static final String[] LANDS = {"YE", "CD", "MZ", "PK", "IQ", "FR", "BO"};
  private static final String[] CAUSES = {"a car bomb", "the flood", "a fire", "an air strike"};
  private static final String[] FIRST_NAMES = {"Aino", "Kwame", "Rosa", "Diego", "Nino", "Salim"};
  private static final String[] LAST_NAMES = {"Rautio", "Mensah", "Salas", "Beridze", "Nasser"};

  private GeneratedNews() {}

  /**
   * What a dossier of generated facts took.
   *
   * @param facts the facts entered
   * @param compared the comparisons made: the work, the same on every machine
   * @param mostOpen the most things that were open at a time
   * @param incidents the incidents handed out
   */
  public record Cost(int facts, long compared, int mostOpen, int incidents) {}

  /** Puts facts together until there are as many as asked for. */
  public static Cost cost(int facts) {
    int[] incidents = new int[1];
    DossierSink sink =
        new DossierSink() {
          @Override
          public void incident(org.newsfacts.model.dossier.Incident incident) {
            incidents[0]++;
          }
        };
    Dossier dossier = new Dossier(Lexicon.english(), Policy.usual(), sink);
    int entered = 0;
    int most = 0;
    for (int article = 0; entered < facts; article++) {
      List<Fact> told = facts(article, FIRST.plusDays(article / PER_DAY));
      dossier.add(Report.of("article-" + article, FIRST.plusDays(article / PER_DAY)), told);
      entered += told.size();
      most = Math.max(most, dossier.open());
    }
    dossier.close();
    return new Cost(entered, dossier.compared(), most, incidents[0]);
  }

  /** Returns the facts of one article. */
  private static List<Fact> facts(int article, LocalDate day) {
    int town = article % TOWNS.length;
    String where = TOWNS[town];
    String cause = CAUSES[article / TOWNS.length % CAUSES.length];
    int dead = 3 + article % 40;
    List<Fact> facts = new ArrayList<>();
    for (Harm harm : List.of(Harm.KILLED, Harm.INJURED, Harm.MISSING)) {
      String text = cause + " left " + dead + " people " + harm + " in " + where;
      facts.add(
          new CasualtyFigure(
              basis(text, "generated.figure", day),
              harm,
              Count.exactly(dead, null),
              null,
              CasualtyFigure.Group.PEOPLE,
              new Place(where, LANDS[town], null),
              CasualtyFigure.Aggregation.INCIDENT,
              null,
              null,
              new Span(0, cause.length(), cause),
              null));
    }
    Actor one = person(article);
    Actor other = person(article + 7);
    String called = one.name() + " called " + other.name();
    facts.add(
        new DiplomaticCall(
            basis(called, "generated.call", day),
            one,
            other,
            DiplomaticCall.Channel.PHONE,
            List.of()));
    String target = cause + " in " + where;
    facts.add(
        new Condemnation(
            basis(target, "generated.condemnation", day),
            one,
            new Span(0, target.length(), target),
            Condemnation.Strength.CONDEMN));
    facts.add(
        new PersonRole(basis(called, "generated.role", day), one, "foreign minister", LANDS[town]));
    return facts;
  }

  private static Basis basis(String text, String rule, LocalDate day) {
    When when = new When(new Span(0, text.length(), text), day, day);
    return Basis.of(new Span(0, text.length(), text), rule).withWhen(when);
  }

  private static Actor person(int any) {
    int number = any % (FIRST_NAMES.length * LAST_NAMES.length);
    String name =
        FIRST_NAMES[number % FIRST_NAMES.length] + " " + LAST_NAMES[number / FIRST_NAMES.length];
    String country = LANDS[number % LANDS.length];
    return new Actor(name, Actor.Kind.PERSON, "foreign minister", null, country, null, List.of());
  }

  /**
   * Prints what a number of facts, twice and four times as many take.
   *
   * @param args the number; 250,000 if not given, so that the last line is of a million
   */
  public static void main(String[] args) {
    int facts = args.length == 0 ? 250_000 : Integer.parseInt(args[0]);
    for (int times = 1; times <= 4; times *= 2) {
      ThreadMXBean thread = ManagementFactory.getThreadMXBean();
      long start = thread.getCurrentThreadCpuTime();
      Cost cost = cost(times * facts);
      double seconds = (thread.getCurrentThreadCpuTime() - start) / 1e9;
      System.out.printf(
          "%,d facts: %,d comparisons, at most %,d things open, %,d incidents; %.1f s of one"
              + " core%n",
          cost.facts(), cost.compared(), cost.mostOpen(), cost.incidents(), seconds);
    }
  }
}
