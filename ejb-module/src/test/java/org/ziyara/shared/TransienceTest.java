package org.ziyara.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TransienceTest {

  private final AtomicInteger calls = new AtomicInteger();

  @Test
  void aDeadlockIsRepeatedUntilItSucceeds() {
    String result = Transience.repeat(() -> losing(2, 1213));
    assertThat(result).isEqualTo("won");
    assertThat(calls).hasValue(3);
  }

  @Test
  void aRowThatAnotherHasChangedFirstIsReadAgain() {
    String result =
        Transience.repeat(
            () -> {
              if (calls.incrementAndGet() == 1) {
                throw new EJBException(new OptimisticLockException());
              }
              return "won";
            });
    assertThat(result).isEqualTo("won");
  }

  @Test
  void losingForEverEndsAsBusy() {
    assertThatThrownBy(() -> Transience.repeat(() -> losing(Integer.MAX_VALUE, 1205)))
        .isInstanceOfSatisfying(ZiyaraException.class, e -> assertThat(e.code()).isEqualTo("BUSY"));
    assertThat(calls).hasValue(6);
  }

  @Test
  void whatIsNotTransientIsNotRepeated() {
    assertThatThrownBy(() -> Transience.repeat(() -> losing(1, 1146)))
        .isInstanceOf(PersistenceException.class);
    assertThat(calls).hasValue(1);
  }

  private String losing(int times, int errorCode) {
    if (calls.incrementAndGet() <= times) {
      throw new PersistenceException(new SQLException("lost", "40001", errorCode));
    }
    return "won";
  }
}
