-- A night is several steps. What is done for each institution has its outcome by step, which is the checkpoint, too:
-- DONE is written in the transaction that did it. SKIPPED: an earlier step failed there. work: how much was done.
ALTER TABLE night_run_institution
  ADD COLUMN step VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'ROLL_OUT' AFTER night_run_id;
ALTER TABLE night_run_institution ALTER COLUMN step DROP DEFAULT;
ALTER TABLE night_run_institution
  DROP PRIMARY KEY,
  ADD PRIMARY KEY (night_run_id, step, institution_id),
  CHANGE COLUMN slots_created work INT NOT NULL DEFAULT 0,
  DROP CONSTRAINT night_run_institution_state_ck;
ALTER TABLE night_run_institution
  ADD CONSTRAINT night_run_institution_state_ck
    CHECK (state IN ('PENDING', 'RUNNING', 'DONE', 'FAILED', 'SKIPPED'));

-- The same for the steps themselves; of those that go by institutions, work is the sum of what these have done.
CREATE TABLE night_run_step (
  night_run_id    BIGINT NOT NULL,
  step            VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state           VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  work            INT NOT NULL DEFAULT 0,
  cause_code      VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  cause_arguments VARCHAR(1000) NULL,
  started_at      DATETIME(6) NULL,
  ended_at        DATETIME(6) NULL,
  PRIMARY KEY (night_run_id, step),
  CONSTRAINT night_run_step_run_fk FOREIGN KEY (night_run_id) REFERENCES night_run (id),
  CONSTRAINT night_run_step_state_ck CHECK (state IN ('PENDING', 'RUNNING', 'DONE', 'FAILED')),
  CONSTRAINT night_run_step_cause_ck CHECK (state <> 'FAILED' OR (cause_code IS NOT NULL AND cause_arguments IS NOT NULL))
);

-- Somebody may stop a night. One that broke off is tried again by itself, but not for ever; lease_until is then the
-- moment from which on.
ALTER TABLE night_run DROP CONSTRAINT night_run_state_ck;
ALTER TABLE night_run
  ADD COLUMN stop_requested BOOLEAN NOT NULL DEFAULT FALSE,
  ADD COLUMN attempts       INT NOT NULL DEFAULT 0,
  ADD CONSTRAINT night_run_state_ck CHECK (state IN ('CLAIMED', 'RUNNING', 'COMPLETED', 'FAILED', 'STOPPED'));
