-- Whoever changes a policy at a level (scope 0: the nation) takes its row first, so that one comes after the other;
-- the version tells a page that is no longer true.
CREATE TABLE policy_turn (
  scope   BIGINT NOT NULL,
  name    VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version INT NOT NULL,
  PRIMARY KEY (scope, name)
);

-- Neither MySQL nor all MariaDBs can forbid periods that overlap. Unique keys forbid two values with the same first day,
-- and this one two values without end.
ALTER TABLE policy_value ADD COLUMN endless TINYINT GENERATED ALWAYS AS
  (CASE WHEN valid_to IS NULL THEN 1 ELSE NULL END) STORED;
ALTER TABLE policy_value ADD CONSTRAINT policy_value_endless_uk UNIQUE (name, scope, category_key, endless);
-- The name under which an account decides.
ALTER TABLE policy_value MODIFY COLUMN decided_by VARCHAR(120) NOT NULL;
