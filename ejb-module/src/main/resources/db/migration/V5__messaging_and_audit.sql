-- Messages to the outside, written in the transaction that causes them.
CREATE TABLE outbox (
  id         BIGINT NOT NULL PRIMARY KEY,
  message_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  channel    VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  recipient  VARCHAR(120) NOT NULL,
  language   VARCHAR(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind       VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  body       VARCHAR(2000) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  CONSTRAINT outbox_message_uk UNIQUE (message_id),
  CONSTRAINT outbox_channel_ck CHECK (channel IN ('SMS', 'EMAIL'))
);
CREATE INDEX outbox_created_ix ON outbox (created_at);

-- Who did or read what. Never updated. subject: an id, not a name.
CREATE TABLE audit_event (
  id             BIGINT NOT NULL PRIMARY KEY,
  at             DATETIME(6) NOT NULL,
  actor          VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  action         VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_type   VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_id     BIGINT NULL,
  institution_id BIGINT NULL,
  detail         VARCHAR(300) NULL
);
CREATE INDEX audit_event_subject_ix ON audit_event (subject_type, subject_id, at);
