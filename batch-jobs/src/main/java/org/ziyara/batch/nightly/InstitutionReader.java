package org.ziyara.batch.nightly;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Iterator;

/**
 * Emits the ids of the partition's institutions. No checkpoint of its own: the next execution gets
 * only the institutions that are still open.
 */
@Named
@Dependent
public class InstitutionReader extends AbstractItemReader {

  @Inject @BatchProperty private String institutions;

  private Iterator<Long> ids;

  @Override
  public void open(Serializable checkpoint) {
    ids = Arrays.stream(institutions.split(",")).map(Long::valueOf).iterator();
  }

  @Override
  public Long readItem() {
    return ids.hasNext() ? ids.next() : null;
  }
}
