-- Messages by e-mail. An account has an address only when its owner has proved it by a code; until then the
-- address waits in email_proof, without a code as long as the account's phone is not proved either.
ALTER TABLE account
  ADD COLUMN email    VARCHAR(254) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN channels VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'SMS',
  ADD CONSTRAINT account_channels_ck CHECK (
    channels = 'SMS' OR (channels IN ('EMAIL', 'BOTH') AND email IS NOT NULL));

CREATE TABLE email_proof (
  account_id BIGINT NOT NULL PRIMARY KEY,
  address    VARCHAR(254) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  code_hash  VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NULL,
  expires_at DATETIME(6) NULL,
  CONSTRAINT email_proof_account_fk FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE,
  CONSTRAINT email_proof_code_ck CHECK ((code_hash IS NULL) = (expires_at IS NULL))
);
CREATE INDEX email_proof_expires_ix ON email_proof (expires_at);

-- account_id: whose address it went to, so that a message that came back is sent to the corrected one.
ALTER TABLE outbox
  MODIFY COLUMN recipient VARCHAR(254) NOT NULL,
  ADD COLUMN account_id BIGINT NULL,
  ADD COLUMN subject    VARCHAR(200) NULL,
  ADD CONSTRAINT outbox_account_fk FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE SET NULL;
UPDATE outbox SET subject = kind WHERE channel = 'EMAIL';
ALTER TABLE outbox ADD CONSTRAINT outbox_subject_ck CHECK ((channel = 'EMAIL') = (subject IS NOT NULL));

-- Each channel is drained for itself: by what is due, by what has expired, and, for the figures and for retention, by
-- when it ended. What waits has not ended: the third index counts it, too, and knows since when.
CREATE INDEX outbox_channel_due_ix ON outbox (state, channel, urgent, due_at);
CREATE INDEX outbox_channel_expires_ix ON outbox (state, channel, expires_at);
CREATE INDEX outbox_channel_ended_ix ON outbox (state, channel, ended_at, created_at);
DROP INDEX outbox_due_ix ON outbox;
DROP INDEX outbox_ended_ix ON outbox;
DROP INDEX outbox_created_ix ON outbox;
