-- A file that the detention registry has written, known by the checksum of its bytes: read twice, it is applied once.
-- reached: its checkpoint, how many of its entries are done; written in the transaction that enters them, under the lock
-- of this row, so that two servers that work at one feed take turns. kind and business_date are null for a file that
-- could not be read so far. read_on: the business date on which it was first read. counted: people of whom a night was
-- told that they were written. due_at: while it is APPLYING, when whoever looks goes on with it, by the database's own
-- clock; whoever works at it puts it off with each portion.
CREATE TABLE registry_feed (
  id                BIGINT NOT NULL PRIMARY KEY,
  checksum          CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  file_name         VARCHAR(200) NOT NULL,
  kind              VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NULL,
  business_date     DATE NULL,
  state             VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  cause_code        VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  cause_expected    VARCHAR(100) NULL,
  cause_found       VARCHAR(100) NULL,
  entries           INT NOT NULL DEFAULT 0,
  reached           INT NOT NULL DEFAULT 0,
  changed           INT NOT NULL DEFAULT 0,
  unchanged         INT NOT NULL DEFAULT 0,
  rejected          INT NOT NULL DEFAULT 0,
  absent            INT NOT NULL DEFAULT 0,
  counted           INT NOT NULL DEFAULT 0,
  population_before INT NOT NULL DEFAULT 0,
  population_after  INT NOT NULL DEFAULT 0,
  read_on           DATE NOT NULL,
  read_at           DATETIME(6) NOT NULL,
  due_at            DATETIME(6) NULL,
  decided_by        VARCHAR(80) NULL,
  decided_at        DATETIME(6) NULL,
  ended_at          DATETIME(6) NULL,
  CONSTRAINT registry_feed_checksum_uk UNIQUE (checksum),
  CONSTRAINT registry_feed_kind_ck CHECK (kind IN ('FULL', 'DELTA')),
  CONSTRAINT registry_feed_state_ck CHECK (state IN ('WAITING', 'APPLYING', 'APPLIED', 'REFUSED', 'REJECTED')),
  CONSTRAINT registry_feed_cause_ck CHECK ((state = 'REFUSED') = (cause_code IS NOT NULL)),
  CONSTRAINT registry_feed_date_ck CHECK (state = 'REFUSED' OR (kind IS NOT NULL AND business_date IS NOT NULL)),
  CONSTRAINT registry_feed_reached_ck CHECK (reached <= entries),
  CONSTRAINT registry_feed_ended_ck CHECK ((ended_at IS NULL) = (state IN ('WAITING', 'APPLYING')))
);
CREATE INDEX registry_feed_state_ix ON registry_feed (state, due_at);
CREATE INDEX registry_feed_read_ix ON registry_feed (read_at);

-- How many people an institution has, and would have after the feed; for the centre to confirm. over_limit: it is asked
-- because of this one.
CREATE TABLE registry_feed_drop (
  feed_id        BIGINT NOT NULL,
  institution_id BIGINT NOT NULL,
  people_before  INT NOT NULL,
  people_after   INT NOT NULL,
  over_limit     BOOLEAN NOT NULL,
  PRIMARY KEY (feed_id, institution_id),
  CONSTRAINT registry_feed_drop_feed_fk FOREIGN KEY (feed_id) REFERENCES registry_feed (id) ON DELETE CASCADE,
  CONSTRAINT registry_feed_drop_institution_fk FOREIGN KEY (institution_id) REFERENCES institution (id)
);

-- The lines of a feed that could not be taken. What stands in them is not kept: the registry has it.
CREATE TABLE registry_feed_reject (
  feed_id     BIGINT NOT NULL,
  line        INT NOT NULL,
  column_name VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  code        VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (feed_id, line),
  CONSTRAINT registry_feed_reject_feed_fk FOREIGN KEY (feed_id) REFERENCES registry_feed (id) ON DELETE CASCADE
);

-- A request for a link finds an inmate who is registered later.
CREATE INDEX kinship_link_number_ix ON kinship_link (institution_id, register_number, state);
