-- Requests for a place that the rules refused, for the trial of policies. companion_ids, codes: separated by commas.
CREATE TABLE booking_refusal (
  id             BIGINT NOT NULL PRIMARY KEY,
  refused_at     DATETIME(6) NOT NULL,
  institution_id BIGINT NOT NULL,
  inmate_id      BIGINT NOT NULL,
  visitor_id     BIGINT NOT NULL,
  slot_id        BIGINT NOT NULL,
  asker          VARCHAR(6) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  companion_ids  VARCHAR(700) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  codes          VARCHAR(700) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT booking_refusal_institution_fk FOREIGN KEY (institution_id) REFERENCES institution (id),
  CONSTRAINT booking_refusal_inmate_fk FOREIGN KEY (inmate_id) REFERENCES inmate (id),
  CONSTRAINT booking_refusal_visitor_fk FOREIGN KEY (visitor_id) REFERENCES visitor (id),
  CONSTRAINT booking_refusal_slot_fk FOREIGN KEY (slot_id) REFERENCES slot (id)
);
CREATE INDEX booking_refusal_inmate_ix ON booking_refusal (inmate_id, refused_at);
CREATE INDEX booking_refusal_at_ix ON booking_refusal (refused_at);

-- A policy as somebody thinks of deciding it, and what it would change. scope 0: the nation.
-- seen_at: when the server that runs it last said so; one that is silent has died.
CREATE TABLE policy_trial (
  id           BIGINT NOT NULL PRIMARY KEY,
  scope        BIGINT NOT NULL,
  name         VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  category     VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NULL,
  value        INT NOT NULL,
  valid_from   DATE NOT NULL,
  valid_to     DATE NULL,
  reason       VARCHAR(300) NOT NULL,
  replacing    BOOLEAN NOT NULL,
  seen_version INT NOT NULL,
  asked_by     VARCHAR(120) NOT NULL,
  asked_at     DATETIME(6) NOT NULL,
  state        VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  total        INT NOT NULL,
  done         INT NOT NULL,
  seen_at      DATETIME(6) NOT NULL,
  version      INT NOT NULL DEFAULT 0,
  CONSTRAINT policy_trial_state_ck CHECK (state IN ('RUNNING', 'DONE', 'FAILED')),
  CONSTRAINT policy_trial_done_ck CHECK (done BETWEEN 0 AND total)
);

-- How many visits of a trial the rules refuse for a reason, by the values of today and by those on trial; code
-- 'ALL': how many there are, and 'REFUSED': how many are refused for whatever reason.
CREATE TABLE policy_trial_count (
  trial_id     BIGINT NOT NULL,
  population   VARCHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  code         VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  before_count INT NOT NULL,
  after_count  INT NOT NULL,
  PRIMARY KEY (trial_id, population, code),
  CONSTRAINT policy_trial_count_trial_fk FOREIGN KEY (trial_id) REFERENCES policy_trial (id),
  CONSTRAINT policy_trial_count_population_ck CHECK (population IN ('BOOKED', 'REQUESTED'))
);

-- The visits on which the decision changes. violations: a JSON array of those that come or go. reference NULL: of a
-- request that was refused.
CREATE TABLE policy_trial_case (
  id              BIGINT NOT NULL PRIMARY KEY,
  trial_id        BIGINT NOT NULL,
  population      VARCHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  accepted        BOOLEAN NOT NULL,
  institution_id  BIGINT NOT NULL,
  reference       CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NULL,
  visit_date      DATE NOT NULL,
  starts_at       TIME NOT NULL,
  register_number VARCHAR(20) NOT NULL,
  violations      VARCHAR(4000) NOT NULL,
  CONSTRAINT policy_trial_case_trial_fk FOREIGN KEY (trial_id) REFERENCES policy_trial (id)
);
CREATE INDEX policy_trial_case_ix ON policy_trial_case (trial_id, population, accepted, visit_date, starts_at, id);
