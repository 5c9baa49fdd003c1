package org.ziyara.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Salted, slow hashes of passwords and codes: Argon2id with the parameters OWASP recommends. */
public final class PasswordHash {

  private static final Argon2Function ARGON2ID =
      Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);
  private static final int SALT_BYTES = 16;

  /**
   * Each hash keeps one core busy and 19 MiB of memory. More of them at a time would not be faster,
   * but a rush of sign-ins would exhaust the heap.
   */
  private static final Semaphore AT_A_TIME =
      new Semaphore(Runtime.getRuntime().availableProcessors(), true);

  private PasswordHash() {}

  /** The hash with its salt and parameters, in the encoded form {@code $argon2id$…}. */
  public static String of(String secret) {
    return inTurn(() -> Password.hash(secret).addRandomSalt(SALT_BYTES).with(ARGON2ID).getResult());
  }

  /** Whether the hash was made of this secret, with whatever parameters it was made. */
  public static boolean matches(String secret, String hash) {
    return inTurn(
        () -> Password.check(secret, hash).with(Argon2Function.getInstanceFromHash(hash)));
  }

  private static <T> T inTurn(Supplier<T> work) {
    AT_A_TIME.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      AT_A_TIME.release();
    }
  }
}
