-- Every number that a director might change. institution_id NULL: national; the most specific valid value wins.
CREATE TABLE policy_value (
  id             BIGINT NOT NULL PRIMARY KEY,
  name           VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  institution_id BIGINT NULL,
  value          VARCHAR(40) NOT NULL,
  valid_from     DATE NOT NULL,
  valid_to       DATE NULL,
  decided_by     VARCHAR(80) NOT NULL,
  reason         VARCHAR(300) NOT NULL,
  scope          BIGINT GENERATED ALWAYS AS (COALESCE(institution_id, 0)) STORED,
  version        INT NOT NULL DEFAULT 0,
  CONSTRAINT policy_value_uk UNIQUE (name, scope, valid_from),
  CONSTRAINT policy_value_institution_fk FOREIGN KEY (institution_id) REFERENCES institution (id),
  CONSTRAINT policy_value_validity_ck CHECK (valid_to IS NULL OR valid_from <= valid_to)
);
