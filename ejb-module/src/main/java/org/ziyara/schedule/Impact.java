package org.ziyara.schedule;

/**
 * What a decision does to what is there.
 *
 * @param slots how many are created, changed or withdrawn
 * @param visits how many are booked in slots that no longer take place as they were booked: policy
 *     says what becomes of them
 */
public record Impact(int slots, int visits) {

  static final Impact NONE = new Impact(0, 0);
}
