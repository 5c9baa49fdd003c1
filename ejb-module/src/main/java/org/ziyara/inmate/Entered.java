package org.ziyara.inmate;

/**
 * What became of an entry.
 *
 * @param inmateId whose it is
 */
public record Entered(long inmateId, What what) {

  /** The register then says what the entry says, except for {@link #ANOTHER_PERSON}. */
  public enum What {
    UNCHANGED,
    CHANGED,
    /** Nothing was written: the number belongs to somebody else. */
    ANOTHER_PERSON
  }
}
