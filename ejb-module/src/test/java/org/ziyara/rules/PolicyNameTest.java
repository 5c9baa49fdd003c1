package org.ziyara.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PolicyNameTest {

  @ParameterizedTest
  @EnumSource
  void whatIsReportedPracticeCouldAlsoBeDecided(PolicyName name) {
    assertThat(name.range().contains(name.defaultValue(List.of()))).isTrue();
    for (InmateCategory category : InmateCategory.values()) {
      assertThat(name.range().contains(name.defaultValue(List.of(category)))).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aPolicyIsFoundByItsKey(PolicyName name) {
    assertThat(PolicyName.of(name.key())).contains(name);
    assertThat(PolicyName.of(name.key() + ".gone")).isEmpty();
  }

  /** The database refuses longer ones. */
  @Test
  void keysAreShort() {
    assertThat(Arrays.stream(PolicyName.values()).map(PolicyName::key))
        .allSatisfy(key -> assertThat(key.length()).isLessThanOrEqualTo(40));
  }
}
