package org.ziyara.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ziyara.fixture.Application;
import org.ziyara.fixture.Client;
import org.ziyara.fixture.Family;
import org.ziyara.fixture.Institution;
import org.ziyara.fixture.Page;

/** What holds over HTTPS alone, with the certificate that the server has made for itself. */
class HttpsIT {

  private final Client client = Client.trusting();

  @Test
  void cookiesNeverLeaveTheSecureConnection() {
    List<String> cookies = new ArrayList<>(opened("/sign-in?lang=fr").headers("Set-Cookie"));
    URI guarded = Application.securelyAt("/family/visits");
    cookies.addAll(client.withoutRedirects().open(guarded).headers("Set-Cookie"));
    assertThat(cookies)
        .extracting(cookie -> cookie.substring(0, cookie.indexOf('=')))
        .contains("lang", "__Host-csrf", "JSESSIONID");
    for (String cookie : cookies) {
      assertThat(cookie)
          .contains("; Secure", "; HttpOnly", "; Path=/")
          .containsIgnoringCase("; SameSite=Lax")
          .doesNotContain("; Domain=");
    }
  }

  @Test
  void theBrowserIsToldToComeBackByHttpsOnly() {
    for (String path : List.of("/", "/nothing", "/staff")) {
      assertThat(opened(path).header("Strict-Transport-Security"))
          .as(path)
          .contains("max-age=31536000");
    }
    assertThat(Client.fresh().open("/").header("Strict-Transport-Security")).isEmpty();
  }

  /** A load balancer has ended HTTPS, and says so. */
  @Test
  void nothingIsLessSecureBehindALoadBalancer() {
    Page redirected =
        Client.strict()
            .send(
                HttpRequest.newBuilder(Application.at("/family/visits"))
                    .header("X-Forwarded-Proto", "https"));
    assertThat(redirected.header("Location").orElseThrow()).startsWith("https://");
    assertThat(redirected.headers("Set-Cookie")).isNotEmpty().allMatch(c -> c.contains("; Secure"));
  }

  @Test
  void aFamilySignsIn() {
    Family family = Family.of(Institution.live());
    Page visits =
        opened("/sign-in?lang=fr")
            .form("#signIn")
            .with("username", family.phone())
            .with("password", Application.PASSWORD)
            .submit();
    assertThat(visits.status()).isEqualTo(200);
    assertThat(visits.address()).isEqualTo(Application.securelyAt("/family/visits"));
    assertThat(visits.all("form.sign-out")).hasSize(1);
  }

  private Page opened(String path) {
    return client.open(Application.securelyAt(path));
  }
}
