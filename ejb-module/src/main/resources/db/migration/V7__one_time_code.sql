-- Every code belongs to an account now: that of a phone which has one already is told apart by the account itself.
DELETE FROM one_time_code WHERE account_id IS NULL;
ALTER TABLE one_time_code MODIFY account_id BIGINT NOT NULL;
