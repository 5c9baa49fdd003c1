-- A place that is held for a family of the waiting list: its hold is not one that the family has asked for itself.
ALTER TABLE visit ADD COLUMN offered BOOLEAN NOT NULL DEFAULT FALSE;

-- A family that waits for a place. weekdays: the digits of the days, 1 is Monday. waiting: 1 while it waits, else NULL
-- (never equal to another), so that a family waits once for an inmate.
CREATE TABLE waiting_entry (
  id         BIGINT NOT NULL PRIMARY KEY,
  visitor_id BIGINT NOT NULL,
  inmate_id  BIGINT NOT NULL,
  weekdays   VARCHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  from_time  TIME NOT NULL,
  to_time    TIME NOT NULL,
  first_day  DATE NOT NULL,
  last_day   DATE NOT NULL,
  asked_at   DATETIME(6) NOT NULL,
  state      VARCHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  waiting    TINYINT GENERATED ALWAYS AS (CASE WHEN state = 'WAITING' THEN 1 ELSE NULL END) STORED,
  version    INT NOT NULL DEFAULT 0,
  CONSTRAINT waiting_entry_uk UNIQUE (visitor_id, inmate_id, waiting),
  CONSTRAINT waiting_entry_visitor_fk FOREIGN KEY (visitor_id) REFERENCES visitor (id),
  CONSTRAINT waiting_entry_inmate_fk FOREIGN KEY (inmate_id) REFERENCES inmate (id),
  CONSTRAINT waiting_entry_state_ck CHECK (state IN ('WAITING', 'SERVED', 'WITHDRAWN', 'EXPIRED')),
  CONSTRAINT waiting_entry_weekdays_ck CHECK (weekdays <> ''),
  CONSTRAINT waiting_entry_times_ck CHECK (from_time < to_time),
  CONSTRAINT waiting_entry_days_ck CHECK (first_day <= last_day)
);
CREATE INDEX waiting_entry_queue_ix ON waiting_entry (waiting, inmate_id, first_day, last_day);

CREATE TABLE waiting_companion (
  entry_id     BIGINT NOT NULL,
  companion_id BIGINT NOT NULL,
  PRIMARY KEY (entry_id, companion_id),
  CONSTRAINT waiting_companion_entry_fk FOREIGN KEY (entry_id) REFERENCES waiting_entry (id),
  CONSTRAINT waiting_companion_companion_fk FOREIGN KEY (companion_id) REFERENCES companion (id)
);

-- A place that was offered: the visit's row says until when and what became of it. Offers of an entry are numbered,
-- so that two servers cannot make the same one. token_hash: of the secret in the link that the family got.
CREATE TABLE waiting_offer (
  id         BIGINT NOT NULL PRIMARY KEY,
  entry_id   BIGINT NOT NULL,
  number     INT NOT NULL,
  visit_id   BIGINT NOT NULL,
  token_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT waiting_offer_number_uk UNIQUE (entry_id, number),
  CONSTRAINT waiting_offer_visit_uk UNIQUE (visit_id),
  CONSTRAINT waiting_offer_token_uk UNIQUE (token_hash),
  CONSTRAINT waiting_offer_entry_fk FOREIGN KEY (entry_id) REFERENCES waiting_entry (id),
  CONSTRAINT waiting_offer_visit_fk FOREIGN KEY (visit_id) REFERENCES visit (id)
);

-- Where a place may be free for somebody who waits: a note for whichever server comes first, made in the transaction
-- that frees the place and removed once it has been looked at. slot_id NULL: any slot of the institution.
CREATE TABLE freed_place (
  id             BIGINT NOT NULL PRIMARY KEY,
  institution_id BIGINT NOT NULL,
  slot_id        BIGINT NULL,
  CONSTRAINT freed_place_institution_fk FOREIGN KEY (institution_id) REFERENCES institution (id)
);
