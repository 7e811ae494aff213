package org.newsfacts.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsfacts.coref.Story;
import org.newsfacts.office.RoleMention.Position;

/** Offices beside names. */
class RoleReaderTest {
  @Test
  void officeStandsBeforeTheName() {
    RoleMention role = only("Danish Foreign Minister Ida Holm left for Muscat.");

    assertThat(role.person().name()).isEqualTo("Ida Holm");
    assertThat(role.role()).isEqualTo("Foreign Minister");
    assertThat(role.affiliation()).isEqualTo("Denmark");
    assertThat(role.country()).isEqualTo("DK");
    assertThat(role.position()).isEqualTo(Position.BEFORE_NAME);
  }

  @Test
  void bodyOfTheOfficeIsItsAffiliation() {
    RoleMention role = only("UN Middle East envoy Per Lindqvist flew to Cairo.");

    assertThat(role.role()).isEqualTo("Middle East envoy");
    assertThat(role.affiliation()).isEqualTo("United Nations");
  }

  @Test
  void ownerLeavesTheOtherBodyInTheOffice() {
    RoleMention role = only("Norway's UN Ambassador Kari Lund spoke first.");

    assertThat(role.role()).isEqualTo("UN Ambassador");
    assertThat(role.affiliation()).isEqualTo("Norway");
  }

  @Test
  void formerStaysInTheRole() {
    RoleMention role = only("The guests met former Chilean President Pedro Aguirre in Lima.");

    assertThat(role.role()).isEqualTo("former President");
    assertThat(role.affiliation()).isEqualTo("Chile");
    assertThat(role.former()).isTrue();
  }

  @Test
  void officeAndRankAreTwoRoles() {
    assertThat(roles("Kenyan commander General Peter Otieno refused to answer."))
        .extracting(RoleMention::role)
        .containsExactlyInAnyOrder("commander", "General");
  }

  @Test
  void officeFollowsTheName() {
    RoleMention role = only("Ida Holm, the foreign minister of Denmark, said nothing.");

    assertThat(role.role()).isEqualTo("foreign minister");
    assertThat(role.affiliation()).isEqualTo("Denmark");
    assertThat(role.position()).isEqualTo(Position.AFTER_NAME);
  }

  @Test
  void officeStandsBeforeAComma() {
    RoleMention role = only("The Omani ambassador to Chile, Ali Rashid, apologised.");

    assertThat(role.person().name()).isEqualTo("Ali Rashid");
    assertThat(role.role()).isEqualTo("ambassador to Chile");
    assertThat(role.affiliation()).isEqualTo("Oman");
    assertThat(role.position()).isEqualTo(Position.BEFORE_COMMA);
  }

  @Test
  void counterpartHoldsTheSameOffice() {
    List<RoleMention> roles =
        roles(
            "Danish Foreign Minister Ida Holm phoned her Omani counterpart, Ali Rashid, on"
                + " Friday.");

    assertThat(roles).hasSize(2);
    assertThat(roles.get(1).role()).isEqualTo("Foreign Minister");
    assertThat(roles.get(1).affiliation()).isEqualTo("Oman");
  }

  @Test
  void nameInTheNextClauseHasNoOffice() {
    assertThat(roles("When he met the minister, Ida Holm wept.")).isEmpty();
  }

  @Test
  void officeOfStateIsThatOfTheCountryTheReportComesFrom() {
    String quito = "QUITO, Ecuador (AP) -- ";

    assertThat(only(quito + "Interior Minister Ana Sol blamed the rain.").affiliation())
        .isEqualTo("Ecuador");
    assertThat(only(quito + "After Peru had called, President Per Lund left.").affiliation())
        .isNull();
    assertThat(only(quito + "Union president Ana Sol blamed the rain.").affiliation()).isNull();
    assertThat(only("BRUSSELS -- Prime Minister Ana Sol arrived.").affiliation()).isNull();
  }

  @Test
  void officeIsHeldForTheHolderOfAnotherOffice() {
    assertThat(roles("Omar Diallo, an adviser to the port minister Paul Kone, said no."))
        .extracting(role -> role.person().name() + ", " + role.role() + ", " + role.affiliation())
        .containsExactly("Omar Diallo, adviser, Paul Kone", "Paul Kone, port minister, null");
  }

  @Test
  void twoPortfoliosAreOneOffice() {
    assertThat(only("Kenya's trade and industry minister, Moses Kuri, said no.").role())
        .isEqualTo("trade and industry minister");
    assertThat(only("Police and army chief Omar Sy said no.").role()).isEqualTo("army chief");
  }

  @Test
  void fieldOfAnAdviserMayHaveAnAdjective() {
    RoleMention role = only("The union's adviser on public health, Tom Sule, said no.");

    assertThat(role.role()).isEqualTo("adviser on public health");
    assertThat(role.affiliation()).isEqualTo("union");
  }

  private static RoleMention only(String text) {
    List<RoleMention> roles = roles(text);
    assertThat(roles).hasSize(1);
    return roles.get(0);
  }

  private static List<RoleMention> roles(String text) {
    return new Story(text).roles().all();
  }
}
