package org.ziyara.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterPageTest {

  @ParameterizedTest
  @CsvSource({"ar, rtl", "fr, ltr", "zgh, ltr", "en, ltr"})
  void runsInTheDirectionOfItsScript(String language, String direction) {
    assertThat(LetterPage.of("s", "t", language))
        .contains("<html lang=\"%s\" dir=\"%s\">".formatted(language, direction))
        .contains("<body dir=\"%s\"".formatted(direction));
  }

  @Test
  void keepsParagraphsAndLines() {
    assertThat(LetterPage.of("s", "one\ntwo\n\nthree", "fr"))
        .contains("<p>one<br>two</p>\n<p>three</p>");
  }

  @Test
  void addressesCanBeFollowed() {
    assertThat(LetterPage.of("s", "see https://ziyara.ma/offer?t=a&b=c.", "fr"))
        .contains("<a href=\"https://ziyara.ma/offer?t=a&amp;b=c\" dir=\"ltr\">")
        .contains("</a>.");
  }

  @Test
  void textStaysText() {
    assertThat(LetterPage.of("<title>", "<b onload=\"x\">&\n\nhttps://a.ma/\"><i>", "fr"))
        .contains("<title>&lt;title&gt;</title>", "<p>&lt;b onload=&quot;x&quot;&gt;&amp;</p>")
        .doesNotContain("<b ", "<i>", "\"x\"", "ma/&quot;\"");
  }
}
