package org.ziyara.registry;

import java.io.Serializable;
import org.ziyara.shared.Localized;

/**
 * How many people an institution has before a feed and would have after it.
 *
 * @param overLimit whether more would leave than policy lets pass
 */
public record DropView(
    String institutionCode, Localized institution, int before, int after, boolean overLimit)
    implements Serializable {

  /** How many would leave; negative for people who come. */
  public int leaving() {
    return before - after;
  }
}
