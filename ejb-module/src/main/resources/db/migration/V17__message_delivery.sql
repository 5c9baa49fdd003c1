-- What became of a message: the sender takes those that are due, the urgent ones first, then the longest due.
ALTER TABLE outbox
  ADD COLUMN urgent     BOOLEAN NOT NULL DEFAULT FALSE,
  ADD COLUMN state      VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'WAITING',
  ADD COLUMN attempts   INT NOT NULL DEFAULT 0,
  ADD COLUMN due_at     DATETIME(6) NULL,
  ADD COLUMN expires_at DATETIME(6) NULL,
  ADD COLUMN ended_at   DATETIME(6) NULL,
  ADD COLUMN failure    VARCHAR(200) NULL;
UPDATE outbox SET due_at = created_at;
ALTER TABLE outbox
  MODIFY COLUMN due_at DATETIME(6) NOT NULL,
  ADD CONSTRAINT outbox_state_ck CHECK (state IN ('WAITING', 'SENT', 'DEAD', 'EXPIRED')),
  ADD CONSTRAINT outbox_ended_ck CHECK ((state = 'WAITING') = (ended_at IS NULL));
CREATE INDEX outbox_due_ix ON outbox (state, urgent, due_at);
CREATE INDEX outbox_ended_ix ON outbox (state, ended_at);
