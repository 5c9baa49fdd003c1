package org.ziyara.apikey;

/** What a key may be used for, by the nouns of the API. */
public enum Scope {
  /** Institutions, regional directorates, rooms and mobile teams. */
  INSTITUTIONS,
  /** Session templates, closures and officers on duty. */
  SCHEDULE,
  INMATES,
  /** Visitors and their kinship links. */
  VISITORS,
  /** Permits, restrictions and non-associations. */
  RULES,
  /** Availability, explanations, visits from hold to cancellation, waiting list. */
  BOOKING,
  /** Visits that a director allows against named rules. */
  OVERRIDE,
  /** Check-in, admission, refusal and end of visits. */
  GATE,
  NIGHT,
  POLICY,
  /** Staff accounts. */
  ACCOUNTS,
  KEYS,
  /** The business clock of a server under test. */
  TEST
}
