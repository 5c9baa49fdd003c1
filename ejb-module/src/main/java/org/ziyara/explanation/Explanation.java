package org.ziyara.explanation;

import org.ziyara.rules.ViolationCode;

/**
 * A violation in words.
 *
 * @param title the refusal in a few words
 * @param text why, with the value compared, since when and by whose order
 * @param next what the family can do now
 * @param staff the same for an officer, more tersely
 */
public record Explanation(
    ViolationCode code, String title, String text, String next, String staff) {}
