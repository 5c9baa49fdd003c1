-- A family whose visit the institution has called off, or that has declined another time, comes first.
ALTER TABLE waiting_entry ADD COLUMN priority BOOLEAN NOT NULL DEFAULT FALSE;

-- What became of a visit that had lost its slot: whence, whither, why (violations as in visit_flag), and the family's answer.
-- institution_id: where the inmate is. token_hash: of the secret in the link by which the family answers.
-- The slots are history: a slot may go when nobody visits in it any more.
CREATE TABLE visit_relocation (
  id                  BIGINT NOT NULL PRIMARY KEY,
  night_run_id        BIGINT NULL,
  visit_id            BIGINT NOT NULL,
  institution_id      BIGINT NOT NULL,
  from_institution_id BIGINT NOT NULL,
  from_slot_id        BIGINT NOT NULL,
  from_date           DATE NOT NULL,
  from_starts_at      TIME NOT NULL,
  to_slot_id          BIGINT NULL,
  to_date             DATE NULL,
  to_starts_at        TIME NULL,
  violations          TEXT NOT NULL,
  state               VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  token_hash          CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  relocated_at        DATETIME(6) NOT NULL,
  decided_at          DATETIME(6) NULL,
  version             INT NOT NULL DEFAULT 0,
  CONSTRAINT visit_relocation_token_uk UNIQUE (token_hash),
  CONSTRAINT visit_relocation_run_fk FOREIGN KEY (night_run_id) REFERENCES night_run (id) ON DELETE SET NULL,
  CONSTRAINT visit_relocation_visit_fk FOREIGN KEY (visit_id) REFERENCES visit (id),
  CONSTRAINT visit_relocation_institution_fk FOREIGN KEY (institution_id) REFERENCES institution (id),
  CONSTRAINT visit_relocation_from_fk FOREIGN KEY (from_institution_id) REFERENCES institution (id),
  CONSTRAINT visit_relocation_state_ck CHECK (state IN ('MOVED', 'CALLED_OFF', 'KEPT', 'DECLINED')),
  CONSTRAINT visit_relocation_to_ck CHECK ((state = 'CALLED_OFF') = (to_slot_id IS NULL)
    AND (to_slot_id IS NULL) = (to_date IS NULL) AND (to_slot_id IS NULL) = (to_starts_at IS NULL)
    AND (to_slot_id IS NULL) = (token_hash IS NULL)),
  CONSTRAINT visit_relocation_decided_ck CHECK ((state IN ('KEPT', 'DECLINED')) = (decided_at IS NOT NULL))
);
CREATE INDEX visit_relocation_latest_ix ON visit_relocation (institution_id, relocated_at);

-- How well a night has found places. cost: of what it did, in the units of the policies relocation.cost.*; lower_bound: no
-- plan costs less. released: visits of inmates who are free by then, for which no place was sought.
CREATE TABLE night_relocation (
  night_run_id   BIGINT NOT NULL,
  institution_id BIGINT NOT NULL,
  displaced      INT NOT NULL,
  moved          INT NOT NULL,
  unplaced       INT NOT NULL,
  released       INT NOT NULL,
  cost           BIGINT NOT NULL,
  lower_bound    BIGINT NOT NULL,
  rounds         INT NOT NULL,
  PRIMARY KEY (night_run_id, institution_id),
  CONSTRAINT night_relocation_run_fk FOREIGN KEY (night_run_id) REFERENCES night_run (id) ON DELETE CASCADE,
  CONSTRAINT night_relocation_institution_fk FOREIGN KEY (institution_id) REFERENCES institution (id),
  CONSTRAINT night_relocation_ck CHECK (displaced = moved + unplaced AND lower_bound <= cost)
);
