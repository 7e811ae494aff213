package org.newsfacts.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsfacts.text.LineKind.BODY;
import static org.newsfacts.text.LineKind.BYLINE;
import static org.newsfacts.text.LineKind.CAPTION;
import static org.newsfacts.text.LineKind.COMMENTS;
import static org.newsfacts.text.LineKind.CREDIT;
import static org.newsfacts.text.LineKind.DATELINE;
import static org.newsfacts.text.LineKind.INTERFACE;
import static org.newsfacts.text.LineKind.PROMO;
import static org.newsfacts.text.LineKind.REPEATED;
import static org.newsfacts.text.LineKind.SUBHEAD;
import static org.newsfacts.text.LineKind.TITLE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {
  private static final String FIRST =
      "The council of Lund met on Monday to speak about the new harbour.\n\n";
  private static final String SECOND =
      "Mayor Ada Moss told the members that the work would begin in March.\n\n";

  private static List<LineKind> kinds(String text) {
    return Lines.of(text).all().stream()
        .map(Line::kind)
        .filter(kind -> kind != LineKind.BLANK)
        .toList();
  }

  private static List<String> texts(String text) {
    return Lines.of(text).all().stream()
        .filter(line -> line.kind() != LineKind.BLANK)
        .map(line -> text.substring(line.start(), line.end()))
        .toList();
  }

  private static LineKind between(String line) {
    return kinds(FIRST + line + "\n\n" + SECOND).get(1);
  }

  @Test
  void theFirstLineWithoutAStopIsTheHeadline() {
    assertThat(kinds("Lund plans a new harbour\n\n" + FIRST)).containsExactly(TITLE, BODY);
    assertThat(kinds("Will Lund get its harbour?\n\n" + FIRST)).containsExactly(TITLE, BODY);
    assertThat(kinds("Share\nLund plans a new harbour\n\n" + FIRST))
        .containsExactly(INTERFACE, TITLE, BODY);
    assertThat(kinds(FIRST + SECOND)).containsExactly(BODY, BODY);
    assertThat(kinds("Nobody was hurt")).containsExactly(BODY);
    assertThat(kinds("The mayor said:\n\n" + FIRST)).containsExactly(BODY, BODY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"'A dark day'", "What happens next", "Why now?", "“No way back”"})
  void aShortLineInTheTextIsASubhead(String line) {
    assertThat(between(line)).isEqualTo(SUBHEAD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Share",
        "ShareTweetPrint",
        "Send in e-mailSend in e-mail",
        "Facebook Twitter WhatsApp",
        "Save | Print",
        "0:00",
        "-- : --",
        "0:00 / 3:45",
        "10:42 GMT",
        "Updated 3 hours ago",
        "3 min read",
        "Subscribe",
        "Advertisement",
        "Open gallery view",
        "* * *",
        "Sign in",
        "Listen to this article",
        "Listen to this article · 4:12 min Learn more",
        "Image",
        "12"
      })
  void buttonsAndClocksAreInterface(String line) {
    assertThat(between(line)).isEqualTo(INTERFACE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "How the harbour was lost: LISTEN to our podcast", "Read more: The price of a bridge",
            "Subscribe to our newsletter",
        "Sign up for the morning briefing.", "Click the alert icon to follow topics:",
            "WATCH | The mayor speaks",
        "Also read: Who pays?", "Follow us on social media", "Don't miss: our guide to Lund"
      })
  void invitationsArePromotions(String line) {
    assertThat(between(line)).isEqualTo(PROMO);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Few readers subscribe to the paper, the editor said on Monday.",
        "Sign up for the draft fell by a third last year, the ministry said.",
        "He asked them to share the print with Facebook.",
        "With the latest round of talks over, the envoy left.",
        "Heavy rain contributed to this year's floods, the worst since 1990.",
        "Follow the river north and the road ends at a bridge that was blown up in the first weeks"
            + " of the war.",
        "Reporting from the front has become harder, an editor said.",
        "By Monday the water had reached the bridge.",
        "NATO — the alliance that Lund wants to join — has not replied.",
        "Gov. Ray Poe (R) denied the report.",
        "Photographers were kept away from the harbour."
      })
  void newsStaysNews(String line) {
    assertThat(between(line)).isEqualTo(BODY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Ada Berg",
        "By ADA BERG and Ole Dahl in Oslo",
        "By Nils van der Poe | Staff Writer",
        "Reuters",
        "Reporting by Ada Berg; Editing by Ole Dahl",
        "The Associated Press",
        "Reporting from Lund",
        "Ole Dahl in Malmö contributed to this report.",
        "Source: Lund Post and agencies"
      })
  void namesOfWritersAreBylines(String line) {
    assertThat(between(line)).isEqualTo(BYLINE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Photo: Ada Berg/Lund Post",
        "(AP Photo/Ada Berg)",
        "Getty Images",
        "Ada Berg/AFP/Getty Images",
        "© Ada Berg 2021",
        "Photograph: Ada Berg",
        "[Ada Berg/Reuters]"
      })
  void namesOfPhotographersAreCredits(String line) {
    assertThat(between(line)).isEqualTo(CREDIT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Saturday, May 15, 2021",
        "May 15, 2021, 10:30 a.m.",
        "Published 15 May 2021",
        "OSLO (Wire) —"
      })
  void datesOnTheirOwnAreDatelines(String line) {
    assertThat(between(line)).isEqualTo(DATELINE);
  }

  @Test
  void aGluedCreditIsALineOfItsOwn() {
    for (String credit :
        List.of(
            "Credit: Ada Berg/ TT",
            "(AP Photo/Ada Berg)",
            "[Ada Berg/Reuters]",
            "Photograph: Ada Berg/Lund Post",
            "Credit...Ada Berg for The Lund Post")) {
      String text =
          FIRST + "A man looks at the flooded bridge in Lund, southern Sweden, today." + credit;
      assertThat(kinds(text)).as(credit).containsExactly(BODY, CAPTION, CREDIT);
      assertThat(texts(text).get(2)).isEqualTo(credit);
    }
    assertThat(
            texts("The mayor speaks in Lund, earlier todayCredit: Ada Berg\n\n" + FIRST)
                .subList(0, 2))
        .containsExactly("The mayor speaks in Lund, earlier today", "Credit: Ada Berg");
  }

  @Test
  void aCaptionPrintedTwiceIsNewsOnce() {
    String caption = "Mayor Ada Moss speaks to the council of Lund, earlier today";
    assertThat(
            kinds(
                "Lund plans a harbour\n\n"
                    + caption
                    + "\n"
                    + caption
                    + "Credit: Ole Dahl\n\n"
                    + FIRST))
        .containsExactly(TITLE, CAPTION, REPEATED, CREDIT, BODY);
    assertThat(kinds(FIRST + SECOND + FIRST)).containsExactly(BODY, BODY, REPEATED);
  }

  @Test
  void theDatelineIsSetApartFromTheText() {
    for (String dateline :
        List.of(
            "OSLO (Wire) — ",
            "OSLO, March 5 (Wire) -- ",
            "LUND/MALMÖ, May 17 (Wire) - ",
            "OSLO — ",
            "OSLO, Norway (AP) — ",
            "NEW YORK – ",
            "Doha, Qatar – ",
            "(Wire) -- ",
            "GENEVA ",
            "LUND/MALMÖ ",
            "OSLO: ",
            "OSLO. ",
            "Geneva – ",
            "(CNN)")) {
      String text = dateline + "The council met on Monday.\n\n" + SECOND;
      assertThat(texts(text).subList(0, 2))
          .as(dateline)
          .containsExactly(dateline, "The council met on Monday.");
      assertThat(kinds(text)).as(dateline).startsWith(DATELINE, BODY);
    }
  }

  @Test
  void theMarkOfAnAgencyEndsAReport() {
    assertThat(kinds(FIRST + "The council met again on Friday. (AFP)"))
        .containsExactly(BODY, BODY, CREDIT);
  }

  @Test
  void speakersOfATranscriptAreNoPlaces() {
    assertThat(kinds("MOSS: We met on Monday.\n\nDAHL: We did not.\n\nMOSS: Then I am wrong."))
        .containsExactly(BODY, BODY, BODY);
  }

  @Test
  void commentsEndTheArticle() {
    assertThat(kinds(FIRST + SECOND + "Comments\n\nole1: The mayor resigned.\n\nShare"))
        .containsExactly(BODY, BODY, COMMENTS, COMMENTS, COMMENTS);
    assertThat(kinds("Lund plans a harbour\n\nComments\n\n" + FIRST + SECOND))
        .containsExactly(TITLE, INTERFACE, BODY, BODY);
  }

  @Test
  void headlinesUnderRelatedStoriesArePromotions() {
    assertThat(
            kinds(FIRST + "Related stories\n\nSix die in Malmö\n\nMayor calls envoy\n\n" + SECOND))
        .containsExactly(BODY, PROMO, PROMO, PROMO, BODY);
  }

  @Test
  void aParagraphMayBeBrokenIntoNarrowLines() {
    assertThat(
            kinds(
                "The council of Lund met on Monday to speak about the new harbour and\n"
                    + "to hear the engineers. The mayor asked every one of its members to\n"
                    + "share\n\n"
                    + SECOND))
        .containsExactly(BODY, BODY, BODY, BODY);
  }

  @Test
  void atFindsTheLineOfAnOffset() {
    String text = "Lund plans a harbour\r\n\r\nThe council met.";
    Lines lines = Lines.of(text);
    assertThat(lines.at(0)).isEqualTo(new Line(0, 20, TITLE));
    assertThat(lines.kindAt(25)).isEqualTo(BODY);
    assertThat(lines.at(25).start()).isEqualTo(24);
  }
}
