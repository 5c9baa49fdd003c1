-- A key of the JSON API: acts in the name of its account, within its scopes. The key itself is shown once and kept
-- as its SHA-256 alone: 256 random bits need no slow hash.
CREATE TABLE api_key (
  id           BIGINT NOT NULL PRIMARY KEY,
  name         VARCHAR(80) NOT NULL,
  secret_hash  CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  account_id   BIGINT NOT NULL,
  scopes       VARCHAR(400) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_at   DATETIME(6) NOT NULL,
  expires_at   DATETIME(6) NOT NULL,
  revoked_at   DATETIME(6) NULL,
  last_used_at DATETIME(6) NULL,
  version      INT NOT NULL DEFAULT 0,
  CONSTRAINT api_key_secret_uk UNIQUE (secret_hash),
  CONSTRAINT api_key_account_fk FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT api_key_expiry_ck CHECK (expires_at > created_at)
);
