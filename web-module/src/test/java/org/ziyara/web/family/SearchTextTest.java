package org.ziyara.web.family;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {

  @ParameterizedTest
  @CsvSource({
    "Aïn Sebaâ, ain sebaa",
    "'  Tiflet   2 ', tiflet 2",
    "L’Oudaya, l oudaya",
    "Ait-Melloul, ait melloul",
    "أيت ملول, ايت ملول",
    "إنزكان, انزكان",
    "القنيطرة, القنيطره",
    "المركزى, المركزي",
    "طَنْجَة, طنجه",
    "'', ''"
  })
  void whatPeopleTypeFindsWhatIsWritten(String text, String reduced) {
    assertThat(SearchText.of(text)).isEqualTo(reduced);
  }
}
