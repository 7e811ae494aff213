package org.newsfacts.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsfacts.model.Accusation;
import org.newsfacts.model.Actor;
import org.newsfacts.model.Appeal;
import org.newsfacts.model.Attack;
import org.newsfacts.model.Basis;
import org.newsfacts.model.CasualtyFigure;
import org.newsfacts.model.Concern;
import org.newsfacts.model.Condemnation;
import org.newsfacts.model.Count;
import org.newsfacts.model.CueClass;
import org.newsfacts.model.DiplomaticCall;
import org.newsfacts.model.Endorsement;
import org.newsfacts.model.EnvoyDispatch;
import org.newsfacts.model.Fact;
import org.newsfacts.model.Harm;
import org.newsfacts.model.Mediation;
import org.newsfacts.model.Meeting;
import org.newsfacts.model.Modality;
import org.newsfacts.model.NewsLine;
import org.newsfacts.model.Offer;
import org.newsfacts.model.PersonRole;
import org.newsfacts.model.Protest;
import org.newsfacts.model.Resolution;
import org.newsfacts.model.Statement;
import org.newsfacts.model.When;

/** One line of news, its fact, and the fact's JSON, for each type. */
class FactJsonExamplesTest {

  private static final FactJson JSON = FactJson.standard();

  @Test
  void statement() {
    NewsLine line = new NewsLine("\"We will not yield,\" the mayor told reporters.");
    Statement fact =
        Statement.builder(line.basis("statement.direct"))
            .speaker(
                new Actor(
                    "the mayor",
                    Actor.Kind.PERSON,
                    "mayor",
                    null,
                    null,
                    line.span("the mayor"),
                    List.of()))
            .mode(Statement.Mode.DIRECT)
            .cue(line.span("told"))
            .cueClass(CueClass.SAYING)
            .content(List.of(line.span("We will not yield,")))
            .addressee(line.actor("reporters", Actor.Kind.GROUP))
            .build();

    assertWritten(
        fact,
        """
        {"type":"Statement",
        "evidence":{"start":0,"end":46,"text":"\\"We will not yield,\\" the mayor told reporters."},
        "rule":"statement.direct",
        "speaker":{"name":"the mayor","kind":"PERSON","role":"mayor",\
        "mention":{"start":21,"end":30,"text":"the mayor"}},
        "mode":"DIRECT",
        "cue":{"start":31,"end":35,"text":"told"},
        "cueClass":"SAYING",
        "content":[{"start":1,"end":19,"text":"We will not yield,"}],
        "addressee":{"name":"reporters","kind":"GROUP",\
        "mention":{"start":36,"end":45,"text":"reporters"}}}
        """);
  }

  @Test
  void casualtyFigureWithAllThatCanBeSaid() {
    NewsLine line =
        new NewsLine("The blast in Tarn may have hurt up to 40 miners since May, the firm says.");
    CasualtyFigure fact =
        CasualtyFigure.builder(
                line.basis("casualty.hurt")
                    .withModality(Modality.POSSIBLE)
                    .withReportedBy(line.actor("the firm", Actor.Kind.ORGANIZATION)))
            .harm(Harm.INJURED)
            .count(new Count(0, 40L, Count.Qualifier.AT_MOST, line.span("up to 40")))
            .victims(line.span("up to 40 miners"))
            .group(CasualtyFigure.Group.OTHER)
            .place(line.place("Tarn"))
            .aggregation(CasualtyFigure.Aggregation.TOTAL)
            .since(new When(line.span("since May"), LocalDate.of(2024, 5, 1), null))
            .cause(line.span("The blast"))
            .build();

    assertWritten(
        fact,
        """
        {"type":"CasualtyFigure",
        "evidence":{"start":0,"end":73,"text":"%s"},
        "rule":"casualty.hurt","modality":"POSSIBLE",
        "reportedBy":{"name":"the firm","kind":"ORGANIZATION",\
        "mention":{"start":59,"end":67,"text":"the firm"}},
        "harm":"INJURED",
        "count":{"upper":40,"qualifier":"AT_MOST","mention":{"start":32,"end":40,"text":"up to 40"}},
        "victims":{"start":32,"end":47,"text":"up to 40 miners"},
        "group":"OTHER",
        "place":{"name":"Tarn","mention":{"start":13,"end":17,"text":"Tarn"}},
        "aggregation":"TOTAL",
        "since":{"mention":{"start":48,"end":57,"text":"since May"},"start":"2024-05-01"},
        "cause":{"start":0,"end":9,"text":"The blast"}}
        """
            .formatted(line.text()));
  }

  @Test
  void noCasualtiesIsACountOfNone() {
    NewsLine line = new NewsLine("There were no casualties.");
    CasualtyFigure fact =
        CasualtyFigure.builder(line.basis("casualty.none"))
            .harm(Harm.CASUALTIES)
            .count(Count.exactly(0, line.span("no")))
            .build();

    assertThat(JSON.write(fact))
        .contains(
            """
            "count":{"lower":0,"upper":0,"qualifier":"EXACT","mention":{"start":11,"end":13,"text":"no"}}\
            """);
  }

  @Test
  void aPartPointsToItsWhole() {
    NewsLine line = new NewsLine("The toll rose to 31, among them four medics.");
    CasualtyFigure fact =
        CasualtyFigure.builder(Basis.of(line.span("four medics"), "casualty.among"))
            .harm(Harm.KILLED)
            .count(Count.exactly(4, line.span("four")))
            .group(CasualtyFigure.Group.HEALTH_WORKERS)
            .aggregation(CasualtyFigure.Aggregation.SUBSET)
            .partOf(0)
            .build();

    assertThat(JSON.write(fact)).endsWith("\"aggregation\":\"SUBSET\",\"partOf\":0}");
    assertThat(JSON.read(JSON.write(fact))).isEqualTo(fact);
  }

  @Test
  void diplomaticCall() {
    NewsLine line = new NewsLine("Lund phoned Omani Minister Said on Monday about fishing.");
    LocalDate monday = LocalDate.of(2024, 5, 13);
    DiplomaticCall fact =
        DiplomaticCall.builder(
                line.basis("call.phoned")
                    .withWhen(new When(line.span("on Monday"), monday, monday)))
            .caller(line.actor("Lund", Actor.Kind.PERSON))
            .counterpart(
                new Actor(
                    "Said",
                    Actor.Kind.PERSON,
                    "Minister",
                    "Oman",
                    "OM",
                    line.span("Omani Minister Said"),
                    List.of()))
            .channel(DiplomaticCall.Channel.PHONE)
            .topics(List.of(line.span("fishing")))
            .build();

    assertWritten(
        fact,
        """
        {"type":"DiplomaticCall",
        "evidence":{"start":0,"end":56,"text":"%s"},
        "rule":"call.phoned",
        "when":{"mention":{"start":32,"end":41,"text":"on Monday"},\
        "start":"2024-05-13","end":"2024-05-13"},
        "caller":{"name":"Lund","kind":"PERSON","mention":{"start":0,"end":4,"text":"Lund"}},
        "counterpart":{"name":"Said","kind":"PERSON","role":"Minister","affiliation":"Oman",\
        "country":"OM","mention":{"start":12,"end":31,"text":"Omani Minister Said"}},
        "channel":"PHONE",
        "topics":[{"start":48,"end":55,"text":"fishing"}]}
        """
            .formatted(line.text()));
  }

  @Test
  void meeting() {
    NewsLine line = new NewsLine("The council met twice behind closed doors in Bern.");
    Meeting fact =
        Meeting.builder(line.basis("meeting.met"))
            .kind(Meeting.Kind.SESSION)
            .participants(List.of(line.actor("The council", Actor.Kind.ORGANIZATION)))
            .access(Meeting.Access.PRIVATE)
            .place(line.place("Bern"))
            .times(2)
            .build();

    assertWritten(
        fact,
        """
        {"type":"Meeting",
        "evidence":{"start":0,"end":50,"text":"%s"},
        "rule":"meeting.met",
        "kind":"SESSION",
        "participants":[{"name":"The council","kind":"ORGANIZATION",\
        "mention":{"start":0,"end":11,"text":"The council"}}],
        "access":"PRIVATE",
        "place":{"name":"Bern","mention":{"start":45,"end":49,"text":"Bern"}},
        "times":2}
        """
            .formatted(line.text()));
  }

  @Test
  void appeal() {
    NewsLine line = new NewsLine("She did not urge Chad and Niger to pull back.");
    Actor chad = line.country("Chad", "TD");
    Actor niger = line.country("Niger", "NE");
    Appeal fact =
        new Appeal(
            line.basis("appeal.urge").withNegated(true),
            line.actor("She", Actor.Kind.PERSON),
            List.of(
                new Actor(
                    "Chad and Niger",
                    Actor.Kind.GROUP,
                    null,
                    null,
                    null,
                    line.span("Chad and Niger"),
                    List.of(chad, niger))),
            line.span("pull back"),
            Appeal.Strength.URGE);

    assertWritten(
        fact,
        """
        {"type":"Appeal",
        "evidence":{"start":0,"end":45,"text":"%s"},
        "rule":"appeal.urge","negated":true,
        "issuer":{"name":"She","kind":"PERSON","mention":{"start":0,"end":3,"text":"She"}},
        "addressees":[{"name":"Chad and Niger","kind":"GROUP",\
        "mention":{"start":17,"end":31,"text":"Chad and Niger"},\
        "members":[{"name":"Chad","kind":"COUNTRY","country":"TD",\
        "mention":{"start":17,"end":21,"text":"Chad"}},\
        {"name":"Niger","kind":"COUNTRY","country":"NE",\
        "mention":{"start":26,"end":31,"text":"Niger"}}]}],
        "action":{"start":35,"end":44,"text":"pull back"},
        "strength":"URGE"}
        """
            .formatted(line.text()));
  }

  @Test
  void condemnation() {
    NewsLine line = new NewsLine("Oslo condemned the shelling.");

    assertWritten(
        new Condemnation(
            line.basis("condemnation.condemn"),
            line.country("Oslo", "NO"),
            line.span("the shelling"),
            Condemnation.Strength.CONDEMN),
        """
        {"type":"Condemnation",
        "evidence":{"start":0,"end":28,"text":"Oslo condemned the shelling."},
        "rule":"condemnation.condemn",
        "issuer":{"name":"Oslo","kind":"COUNTRY","country":"NO",\
        "mention":{"start":0,"end":4,"text":"Oslo"}},
        "target":{"start":15,"end":27,"text":"the shelling"},
        "strength":"CONDEMN"}
        """);
  }

  @Test
  void accusation() {
    NewsLine line = new NewsLine("The union accused the ministry of delay.");

    assertWritten(
        new Accusation(
            line.basis("accusation.accuse"),
            line.actor("The union", Actor.Kind.ORGANIZATION),
            line.actor("the ministry", Actor.Kind.ORGANIZATION),
            line.span("delay")),
        """
        {"type":"Accusation",
        "evidence":{"start":0,"end":40,"text":"The union accused the ministry of delay."},
        "rule":"accusation.accuse",
        "accuser":{"name":"The union","kind":"ORGANIZATION",\
        "mention":{"start":0,"end":9,"text":"The union"}},
        "accused":{"name":"the ministry","kind":"ORGANIZATION",\
        "mention":{"start":18,"end":30,"text":"the ministry"}},
        "charge":{"start":34,"end":39,"text":"delay"}}
        """);
  }

  @Test
  void endorsement() {
    NewsLine line = new NewsLine("He thanked Oman for its mediation.");

    assertWritten(
        new Endorsement(
            line.basis("endorsement.thank"),
            line.actor("He", Actor.Kind.PERSON),
            Endorsement.Kind.THANK,
            line.span("Oman for its mediation")),
        """
        {"type":"Endorsement",
        "evidence":{"start":0,"end":34,"text":"He thanked Oman for its mediation."},
        "rule":"endorsement.thank",
        "issuer":{"name":"He","kind":"PERSON","mention":{"start":0,"end":2,"text":"He"}},
        "kind":"THANK",
        "target":{"start":11,"end":33,"text":"Oman for its mediation"}}
        """);
  }

  @Test
  void concern() {
    NewsLine line = new NewsLine("Tokyo is deeply worried about the build-up.");

    assertWritten(
        new Concern(
            line.basis("concern.worried"), line.country("Tokyo", "JP"), line.span("the build-up")),
        """
        {"type":"Concern",
        "evidence":{"start":0,"end":43,"text":"Tokyo is deeply worried about the build-up."},
        "rule":"concern.worried",
        "holder":{"name":"Tokyo","kind":"COUNTRY","country":"JP",\
        "mention":{"start":0,"end":5,"text":"Tokyo"}},
        "topic":{"start":30,"end":42,"text":"the build-up"}}
        """);
  }

  @Test
  void resolution() {
    NewsLine line = new NewsLine("The assembly adopted the text on whaling 97 to 3.");
    Resolution fact =
        Resolution.builder(line.basis("resolution.adopted"))
            .body(line.actor("The assembly", Actor.Kind.ORGANIZATION))
            .instrument(line.span("the text"))
            .outcome(Resolution.Outcome.ADOPTED)
            .topic(line.span("whaling"))
            .votes(new Resolution.Votes(97, 3, null))
            .build();

    assertWritten(
        fact,
        """
        {"type":"Resolution",
        "evidence":{"start":0,"end":49,"text":"%s"},
        "rule":"resolution.adopted",
        "body":{"name":"The assembly","kind":"ORGANIZATION",\
        "mention":{"start":0,"end":12,"text":"The assembly"}},
        "instrument":{"start":21,"end":29,"text":"the text"},
        "outcome":"ADOPTED",
        "topic":{"start":33,"end":40,"text":"whaling"},
        "votes":{"for":97,"against":3}}
        """
            .formatted(line.text()));
  }

  @Test
  void envoyDispatch() {
    NewsLine line = new NewsLine("Bern sent an envoy to the island.");

    assertWritten(
        new EnvoyDispatch(
            line.basis("envoy.sent"),
            line.country("Bern", "CH"),
            line.actor("an envoy", Actor.Kind.PERSON),
            line.place("the island")),
        """
        {"type":"EnvoyDispatch",
        "evidence":{"start":0,"end":33,"text":"Bern sent an envoy to the island."},
        "rule":"envoy.sent",
        "sender":{"name":"Bern","kind":"COUNTRY","country":"CH",\
        "mention":{"start":0,"end":4,"text":"Bern"}},
        "envoy":{"name":"an envoy","kind":"PERSON",\
        "mention":{"start":10,"end":18,"text":"an envoy"}},
        "destination":{"name":"the island","mention":{"start":22,"end":32,"text":"the island"}}}
        """);
  }

  @Test
  void mediation() {
    NewsLine line = new NewsLine("Oman's truce efforts made no headway.");
    Mediation fact =
        Mediation.builder(line.basis("mediation.efforts"))
            .mediators(List.of(line.country("Oman", "OM")))
            .goal(line.span("truce"))
            .outcome(Mediation.Outcome.NO_PROGRESS)
            .build();

    assertWritten(
        fact,
        """
        {"type":"Mediation",
        "evidence":{"start":0,"end":37,"text":"Oman's truce efforts made no headway."},
        "rule":"mediation.efforts",
        "mediators":[{"name":"Oman","kind":"COUNTRY","country":"OM",\
        "mention":{"start":0,"end":4,"text":"Oman"}}],
        "goal":{"start":7,"end":12,"text":"truce"},
        "outcome":"NO_PROGRESS"}
        """);
  }

  @Test
  void offer() {
    NewsLine line = new NewsLine("Bern is ready to host talks if asked.");

    assertWritten(
        new Offer(
            line.basis("offer.ready").withModality(Modality.CONDITIONAL),
            line.country("Bern", "CH"),
            line.span("host talks"),
            line.span("if asked")),
        """
        {"type":"Offer",
        "evidence":{"start":0,"end":37,"text":"Bern is ready to host talks if asked."},
        "rule":"offer.ready","modality":"CONDITIONAL",
        "offeror":{"name":"Bern","kind":"COUNTRY","country":"CH",\
        "mention":{"start":0,"end":4,"text":"Bern"}},
        "offer":{"start":17,"end":27,"text":"host talks"},
        "condition":{"start":28,"end":36,"text":"if asked"}}
        """);
  }

  @Test
  void attack() {
    NewsLine line = new NewsLine("Jets fired two missiles at a depot in Tarn.");
    Attack fact =
        Attack.builder(line.basis("attack.fired"))
            .target(line.span("a depot"))
            .place(line.place("Tarn"))
            .weapon(line.span("missiles"))
            .count(Count.exactly(2, line.span("two")))
            .kind(Attack.Kind.AIR_STRIKE)
            .build();

    assertWritten(
        fact,
        """
        {"type":"Attack",
        "evidence":{"start":0,"end":43,"text":"Jets fired two missiles at a depot in Tarn."},
        "rule":"attack.fired",
        "target":{"start":27,"end":34,"text":"a depot"},
        "place":{"name":"Tarn","mention":{"start":38,"end":42,"text":"Tarn"}},
        "weapon":{"start":15,"end":23,"text":"missiles"},
        "count":{"lower":2,"upper":2,"qualifier":"EXACT",\
        "mention":{"start":11,"end":14,"text":"two"}},
        "kind":"AIR_STRIKE"}
        """);
  }

  @Test
  void protest() {
    NewsLine line = new NewsLine("Rail unions called a strike for Friday.");
    Protest fact =
        Protest.builder(line.basis("protest.called").withModality(Modality.PLANNED))
            .kind(Protest.Kind.STRIKE)
            .organizer(line.actor("Rail unions", Actor.Kind.GROUP))
            .size(new Count(24, null, Count.Qualifier.VAGUE, null))
            .build();

    assertWritten(
        fact,
        """
        {"type":"Protest",
        "evidence":{"start":0,"end":39,"text":"Rail unions called a strike for Friday."},
        "rule":"protest.called","modality":"PLANNED",
        "kind":"STRIKE",
        "organizer":{"name":"Rail unions","kind":"GROUP",\
        "mention":{"start":0,"end":11,"text":"Rail unions"}},
        "size":{"lower":24,"qualifier":"VAGUE"}}
        """);
  }

  @Test
  void personRole() {
    NewsLine line = new NewsLine("Norwegian Foreign Minister Kari Lund");

    assertWritten(
        new PersonRole(
            line.basis("role.title"),
            line.actor("Kari Lund", Actor.Kind.PERSON),
            "Foreign Minister",
            "Norway"),
        """
        {"type":"PersonRole",
        "evidence":{"start":0,"end":36,"text":"Norwegian Foreign Minister Kari Lund"},
        "rule":"role.title",
        "person":{"name":"Kari Lund","kind":"PERSON",\
        "mention":{"start":27,"end":36,"text":"Kari Lund"}},
        "role":"Foreign Minister",
        "affiliation":"Norway"}
        """);
  }

  private static void assertWritten(Fact fact, String json) {
    String oneLine = json.replace("\n", "");
    assertThat(JSON.write(fact)).isEqualTo(oneLine);
    assertThat(JSON.read(oneLine)).isEqualTo(fact);
  }
}
