-- When a program made a request: a repetition comes soon or never, and the record of it goes in the end.
ALTER TABLE order_request ADD COLUMN made_at DATETIME(6) NULL;
UPDATE order_request SET made_at = UTC_TIMESTAMP(6);
ALTER TABLE order_request MODIFY COLUMN made_at DATETIME(6) NOT NULL;
CREATE INDEX order_request_made_ix ON order_request (made_at);
CREATE INDEX policy_trial_asked_ix ON policy_trial (asked_at);
