package org.ziyara.shared;

import io.hypersistence.tsid.TSID;

/**
 * Identifiers: 64-bit, sorted by time, unique across servers, known before anything is written. No
 * sequence table, hence no row that every booking must lock.
 */
public final class Ids {

  private Ids() {}

  public static long next() {
    return TSID.Factory.getTsid().toLong();
  }
}
