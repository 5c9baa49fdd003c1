package org.ziyara.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsrfCheckTest {

  @ParameterizedTest
  @CsvSource({
    "GET, false",
    "HEAD, false",
    "OPTIONS, false",
    "POST, true",
    "PUT, true",
    "DELETE, true",
    "PATCH, true",
    "get, true"
  })
  void whatChangesSomething(String method, boolean needed) {
    assertThat(CsrfCheck.isNeededFor(method)).isEqualTo(needed);
  }

  /** Fetch site, origin, host, the cookie's token, the form's token. */
  @ParameterizedTest
  @CsvSource({
    "same-origin,, ziyara.ma, T, T, true",
    "none,, ziyara.ma, T, T, true",
    "same-site,, ziyara.ma, T, T, false",
    "cross-site,, ziyara.ma, T, T, false",
    "'',, ziyara.ma, T, T, false",
    // the browser's own word on the site outweighs the origin
    "cross-site, https://ziyara.ma, ziyara.ma, T, T, false",
    // old browsers
    ",, ziyara.ma, T, T, true",
    ", https://ziyara.ma, ziyara.ma, T, T, true",
    ", https://ZIYARA.ma, ziyara.ma, T, T, true",
    ", http://ziyara.ma, ziyara.ma, T, T, true",
    ", https://ziyara.ma:444, ziyara.ma, T, T, false",
    ", https://ziyara.ma.evil.example, ziyara.ma, T, T, false",
    ", https://evil.example, ziyara.ma, T, T, false",
    ", null, ziyara.ma, T, T, false",
    ", not an origin, ziyara.ma, T, T, false",
    // the token
    "same-origin,, ziyara.ma, T,, false",
    "same-origin,, ziyara.ma,, T, false",
    "same-origin,, ziyara.ma,,, false",
    "same-origin,, ziyara.ma, T, t, false"
  })
  void whatPasses(
      String site, String origin, String host, String cookie, String form, boolean passes) {
    assertThat(new CsrfCheck(site, origin, host, cookie, form).passes()).isEqualTo(passes);
  }
}
