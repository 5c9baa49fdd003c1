package org.ziyara.http;

import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.api.junit.jupiter.InjectSoftAssertions;
import org.assertj.core.api.junit.jupiter.SoftAssertionsExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ziyara.fixture.Client;
import org.ziyara.fixture.Family;
import org.ziyara.fixture.Hostile;
import org.ziyara.fixture.Institution;
import org.ziyara.fixture.Page;

/** Every parameter of every address with what no page of ours writes there: never a 500. */
@ExtendWith(SoftAssertionsExtension.class)
class HostileAddressIT {

  private static final List<String> PAGES =
      List.of(
          "/staff",
          "/staff/links",
          "/staff/visit",
          "/staff/book",
          "/staff/book/party",
          "/staff/book/time",
          "/staff/book/check",
          "/staff/book/ticket",
          "/staff/book/cancel",
          "/staff/book/waiting",
          "/staff/waiting");

  private static Client family;
  private static Client officer;

  @InjectSoftAssertions private SoftAssertions harms;

  @BeforeAll
  static void signIn() {
    Institution institution = Institution.live();
    family = Family.of(institution).signedIn("fr");
    officer = Client.reading("fr").signIn(institution.officer("DESK"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/info?q=%s",
        "/info/institution?code=%s",
        "/verify?token=%s",
        "/?lang=%s",
        "/?notice=%s",
        "/family/book/party?link=%s",
        "/family/book/time?link=%s",
        "/family/book/check?ref=%s",
        "/family/book/companion?id=%s",
        "/offer?t=%s",
        "/moved?t=%s",
        "/family/waiting?link=%s",
        "/family/visit?ref=%s",
        "/family/visit/cancel?ref=%s",
        "/family/qr?ref=%s",
        "/family/link?code=%s"
      })
  void anyParameterOfAnAddressMayBeHostile(String address) {
    for (String value : Hostile.VALUES) {
      Hostile.assertHarmless(
          harms, family.open(address.formatted(Client.encoded(value))), address + " " + value);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "day", "state", "at", "decided", "ref", "link", "with", "move", "inmate", "slot", "done"
      })
  void anyParameterOfAConsolesAddressMayBeHostile(String parameter) {
    for (String path : PAGES) {
      for (String value : Hostile.VALUES) {
        Page page = officer.open(path + "?" + parameter + "=" + Client.encoded(value));
        Hostile.assertHarmless(harms, page, path + " " + parameter + "=" + value);
      }
    }
  }
}
