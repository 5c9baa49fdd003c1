-- Confirmed visits that no longer fit the rules, because of what was ordered since: for the director to decide. A flag
-- speaks of the visit as it was judged: one that has changed since counts no more.
CREATE TABLE visit_flag (
  visit_id      BIGINT NOT NULL PRIMARY KEY,
  visit_version INT NOT NULL,
  violations    TEXT NOT NULL,
  flagged_at    DATETIME(6) NOT NULL,
  CONSTRAINT visit_flag_visit_fk FOREIGN KEY (visit_id) REFERENCES visit (id)
);

-- Institutions whose visits are to be judged again: a note for whichever server comes first, made in the transaction that
-- decides something. Each decision leaves two, at once and after the longest transaction: a visit that was being
-- confirmed meanwhile is seen by the second. Due by the database's own clock.
CREATE TABLE flag_review (
  id             BIGINT NOT NULL PRIMARY KEY,
  institution_id BIGINT NOT NULL,
  due_at         DATETIME(6) NOT NULL,
  CONSTRAINT flag_review_institution_fk FOREIGN KEY (institution_id) REFERENCES institution (id)
);

-- Why the institution called a visit off; the family reads it.
ALTER TABLE visit ADD COLUMN call_off_reason VARCHAR(300) NULL,
  ADD CONSTRAINT visit_call_off_ck CHECK (call_off_reason IS NULL OR state = 'CANCELLED');
