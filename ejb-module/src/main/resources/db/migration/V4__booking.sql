-- A visit from hold to outcome. Date and times are those of its slot, kept here for the constraints below.
-- active: 1 while the visit counts for "one visit of an inmate on a day"; NULL (never equal to another) afterwards.
CREATE TABLE visit (
  id              BIGINT NOT NULL PRIMARY KEY,
  reference       CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  slot_id         BIGINT NOT NULL,
  institution_id  BIGINT NOT NULL,
  inmate_id       BIGINT NOT NULL,
  visitor_id      BIGINT NOT NULL,
  visit_date      DATE NOT NULL,
  starts_at       TIME NOT NULL,
  ends_at         TIME NOT NULL,
  state           VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  active          TINYINT GENERATED ALWAYS AS
    (CASE WHEN state IN ('HELD', 'CONFIRMED', 'CHECKED_IN', 'ADMITTED', 'COMPLETED') THEN 1 ELSE NULL END) STORED,
  hold_key        CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  held_at         DATETIME(6) NOT NULL,
  hold_expires_at DATETIME(6) NOT NULL,
  confirmed_at    DATETIME(6) NULL,
  cancelled_at    DATETIME(6) NULL,
  checked_in_at   DATETIME(6) NULL,
  admitted_at     DATETIME(6) NULL,
  refused_at      DATETIME(6) NULL,
  refusal_reason  VARCHAR(300) NULL,
  version         INT NOT NULL DEFAULT 0,
  CONSTRAINT visit_reference_uk UNIQUE (reference),
  CONSTRAINT visit_hold_key_uk UNIQUE (visitor_id, hold_key),
  CONSTRAINT visit_inmate_day_uk UNIQUE (inmate_id, visit_date, active),
  CONSTRAINT visit_visitor_time_uk UNIQUE (visitor_id, visit_date, starts_at, active),
  CONSTRAINT visit_slot_fk FOREIGN KEY (slot_id) REFERENCES slot (id),
  CONSTRAINT visit_institution_fk FOREIGN KEY (institution_id) REFERENCES institution (id),
  CONSTRAINT visit_inmate_fk FOREIGN KEY (inmate_id) REFERENCES inmate (id),
  CONSTRAINT visit_visitor_fk FOREIGN KEY (visitor_id) REFERENCES visitor (id),
  CONSTRAINT visit_state_ck CHECK (state IN
    ('HELD', 'EXPIRED', 'RELEASED', 'CONFIRMED', 'CANCELLED', 'CHECKED_IN', 'ADMITTED', 'REFUSED', 'COMPLETED')),
  CONSTRAINT visit_confirmed_ck CHECK (state IN ('HELD', 'EXPIRED', 'RELEASED') OR confirmed_at IS NOT NULL),
  CONSTRAINT visit_refused_ck CHECK (state <> 'REFUSED' OR refusal_reason IS NOT NULL)
);
CREATE INDEX visit_day_ix ON visit (institution_id, visit_date, starts_at);
CREATE INDEX visit_hold_ix ON visit (state, hold_expires_at);

CREATE TABLE visit_companion (
  visit_id     BIGINT NOT NULL,
  companion_id BIGINT NOT NULL,
  PRIMARY KEY (visit_id, companion_id),
  CONSTRAINT visit_companion_visit_fk FOREIGN KEY (visit_id) REFERENCES visit (id),
  CONSTRAINT visit_companion_companion_fk FOREIGN KEY (companion_id) REFERENCES companion (id)
);
