package org.ziyara.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientAddressTest {

  private static final Set<String> OURS = Set.of("10.0.0.1", "10.0.0.2");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          192.0.2.7 |                                  | 192.0.2.7
          192.0.2.7 | 203.0.113.9                      | 192.0.2.7
          10.0.0.1  | 203.0.113.9                      | 203.0.113.9
          10.0.0.1  | 203.0.113.9, 10.0.0.2            | 203.0.113.9
          10.0.0.1  | 203.0.113.9 ,10.0.0.2,  10.0.0.1 | 203.0.113.9
          10.0.0.1  | 198.51.100.1, 203.0.113.9        | 203.0.113.9
          10.0.0.1  | 10.0.0.2, 203.0.113.9            | 203.0.113.9
          10.0.0.1  | 10.0.0.2                         | 10.0.0.2
          10.0.0.1  |                                  | 10.0.0.1
          10.0.0.1  | 2001:db8::9                      | 2001:db8::9
          """)
  void isTheFirstHopThatIsNoProxyOfOurs(String peer, String forwarded, String expected) {
    List<String> header = forwarded == null ? List.of() : List.of(forwarded);
    assertThat(ClientAddress.of(peer, header, OURS)).isEqualTo(expected);
  }

  @Test
  void aHeaderSentTwiceIsReadAsOne() {
    assertThat(ClientAddress.of("10.0.0.1", List.of("198.51.100.1", "203.0.113.9, 10.0.0.2"), OURS))
        .isEqualTo("203.0.113.9");
  }

  @Test
  void withoutProxiesOfOursNoHeaderIsBelieved() {
    assertThat(ClientAddress.of("10.0.0.1", List.of("203.0.113.9"), Set.of("")))
        .isEqualTo("10.0.0.1");
  }
}
