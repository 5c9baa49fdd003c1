-- Which order a program's request has made: repeated, it makes none.
CREATE TABLE order_request (
  account_id BIGINT NOT NULL,
  request_key CHAR(36) CHARACTER SET ascii NOT NULL,
  order_id BIGINT NOT NULL,
  PRIMARY KEY (account_id, request_key),
  CONSTRAINT order_request_account_fk FOREIGN KEY (account_id) REFERENCES account (id)
);
