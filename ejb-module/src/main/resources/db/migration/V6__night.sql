-- One night per business date in the whole cluster: inserting the row claims it. Whichever server runs it holds a
-- lease, by the database's own clock; a night whose lease has run out is taken over.
CREATE TABLE night_run (
  id            BIGINT NOT NULL PRIMARY KEY,
  business_date DATE NOT NULL,
  claimed_by    VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state         VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  holder        CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  lease_until   DATETIME(6) NULL,
  execution_id  BIGINT NULL,
  started_at    DATETIME(6) NULL,
  ended_at      DATETIME(6) NULL,
  CONSTRAINT night_run_date_uk UNIQUE (business_date),
  CONSTRAINT night_run_claimed_ck CHECK (claimed_by IN ('TIMER', 'CENTRAL', 'OPERATIONS')),
  CONSTRAINT night_run_state_ck CHECK (state IN ('CLAIMED', 'RUNNING', 'COMPLETED', 'FAILED')),
  CONSTRAINT night_run_lease_ck CHECK (state <> 'RUNNING' OR (holder IS NOT NULL AND lease_until IS NOT NULL))
);

-- The night's outcome per institution, and its checkpoint: DONE is written in the transaction of the slots.
-- cause_arguments: the compared values as a JSON object, for the text of cause_code in the reader's language.
CREATE TABLE night_run_institution (
  night_run_id    BIGINT NOT NULL,
  institution_id  BIGINT NOT NULL,
  state           VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  slots_created   INT NOT NULL DEFAULT 0,
  cause_code      VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  cause_arguments VARCHAR(1000) NULL,
  started_at      DATETIME(6) NULL,
  ended_at        DATETIME(6) NULL,
  PRIMARY KEY (night_run_id, institution_id),
  CONSTRAINT night_run_institution_run_fk FOREIGN KEY (night_run_id) REFERENCES night_run (id),
  CONSTRAINT night_run_institution_institution_fk FOREIGN KEY (institution_id) REFERENCES institution (id),
  CONSTRAINT night_run_institution_state_ck CHECK (state IN ('PENDING', 'RUNNING', 'DONE', 'FAILED')),
  CONSTRAINT night_run_institution_cause_ck CHECK (state <> 'FAILED' OR (cause_code IS NOT NULL AND cause_arguments IS NOT NULL))
);

-- Jakarta Batch's own repository (JBatch), in our schema so that chunk and checkpoint share one transaction.
-- After glassfish/lib/install/databases/jsr352-mysql.sql, with a primary key on the checkpoints and room for them.
CREATE TABLE JB_JOBINSTANCEDATA (
  jobinstanceid BIGINT NOT NULL PRIMARY KEY AUTO_INCREMENT,
  name          VARCHAR(512),
  apptag        VARCHAR(512)
);

CREATE TABLE JB_EXECUTIONINSTANCEDATA (
  jobexecid     BIGINT NOT NULL PRIMARY KEY AUTO_INCREMENT,
  jobinstanceid BIGINT,
  createtime    TIMESTAMP NULL,
  starttime     TIMESTAMP NULL,
  endtime       TIMESTAMP NULL,
  updatetime    TIMESTAMP NULL,
  parameters    BLOB,
  batchstatus   VARCHAR(512),
  exitstatus    VARCHAR(512),
  CONSTRAINT jb_execution_instance_fk FOREIGN KEY (jobinstanceid) REFERENCES JB_JOBINSTANCEDATA (jobinstanceid)
);

CREATE TABLE JB_STEPEXECUTIONINSTANCEDATA (
  stepexecid       BIGINT NOT NULL PRIMARY KEY AUTO_INCREMENT,
  jobexecid        BIGINT,
  batchstatus      VARCHAR(512),
  exitstatus       VARCHAR(512),
  stepname         VARCHAR(512),
  readcount        INT,
  writecount       INT,
  commitcount      INT,
  rollbackcount    INT,
  readskipcount    INT,
  processskipcount INT,
  filtercount      INT,
  writeskipcount   INT,
  startTime        TIMESTAMP NULL,
  endTime          TIMESTAMP NULL,
  persistentData   BLOB,
  CONSTRAINT jb_step_execution_fk FOREIGN KEY (jobexecid) REFERENCES JB_EXECUTIONINSTANCEDATA (jobexecid)
);

CREATE TABLE JB_JOBSTATUS (
  id  BIGINT NOT NULL PRIMARY KEY AUTO_INCREMENT,
  obj LONGBLOB,
  CONSTRAINT jb_job_status_fk FOREIGN KEY (id) REFERENCES JB_JOBINSTANCEDATA (jobinstanceid) ON DELETE CASCADE
);

CREATE TABLE JB_STEPSTATUS (
  id  BIGINT NOT NULL PRIMARY KEY AUTO_INCREMENT,
  obj LONGBLOB,
  CONSTRAINT jb_step_status_fk FOREIGN KEY (id) REFERENCES JB_STEPEXECUTIONINSTANCEDATA (stepexecid) ON DELETE CASCADE
);

CREATE TABLE JB_CHECKPOINTDATA (
  id  VARCHAR(512) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  obj LONGBLOB
);
