CREATE TABLE inmate (
  id              BIGINT NOT NULL PRIMARY KEY,
  institution_id  BIGINT NOT NULL,
  register_number VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  family_name_ar  VARCHAR(60) NOT NULL,
  given_name_ar   VARCHAR(60) NOT NULL,
  family_name     VARCHAR(60) NOT NULL,
  given_name      VARCHAR(60) NOT NULL,
  date_of_birth   DATE NOT NULL,
  sex             CHAR(1) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  legal_status    VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  security_class  CHAR(1) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version         INT NOT NULL DEFAULT 0,
  CONSTRAINT inmate_register_uk UNIQUE (institution_id, register_number),
  CONSTRAINT inmate_institution_fk FOREIGN KEY (institution_id) REFERENCES institution (id),
  CONSTRAINT inmate_sex_ck CHECK (sex IN ('F', 'M')),
  CONSTRAINT inmate_status_ck CHECK (legal_status IN ('REMAND', 'CONVICTED', 'CIVIL_CONSTRAINT')),
  CONSTRAINT inmate_class_ck CHECK (security_class IN ('A', 'B', 'C'))
);

-- The registry's contact list of an inmate: who is known as kin, by document.
CREATE TABLE registry_contact (
  id              BIGINT NOT NULL PRIMARY KEY,
  inmate_id       BIGINT NOT NULL,
  document_type   VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  document_number VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  relationship    VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT registry_contact_uk UNIQUE (inmate_id, document_type, document_number),
  CONSTRAINT registry_contact_inmate_fk FOREIGN KEY (inmate_id) REFERENCES inmate (id)
);

-- Who may sign in. username: a family's phone number in E.164, or a staff member's name.
CREATE TABLE account (
  id             BIGINT NOT NULL PRIMARY KEY,
  username       VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  password_hash  VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  role           VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  institution_id BIGINT NULL,
  display_name   VARCHAR(120) NOT NULL,
  language       VARCHAR(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  enabled        BOOLEAN NOT NULL DEFAULT TRUE,
  created_at     DATETIME(6) NOT NULL,
  version        INT NOT NULL DEFAULT 0,
  CONSTRAINT account_username_uk UNIQUE (username),
  CONSTRAINT account_institution_fk FOREIGN KEY (institution_id) REFERENCES institution (id),
  CONSTRAINT account_role_ck CHECK (role IN ('FAMILY', 'GATE', 'DESK', 'DIRECTOR', 'CENTRAL')),
  CONSTRAINT account_scope_ck CHECK (
    (role IN ('FAMILY', 'CENTRAL') AND institution_id IS NULL)
    OR (role IN ('GATE', 'DESK', 'DIRECTOR') AND institution_id IS NOT NULL)),
  CONSTRAINT account_language_ck CHECK (language IN ('ar', 'fr', 'zgh', 'en'))
);

-- Failed sign-ins, codes and look-ups within a window, keyed by a hash of what is throttled: never personal data.
CREATE TABLE throttle (
  key_hash     CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  failures     INT NOT NULL,
  window_start DATETIME(6) NOT NULL
);

-- A visitor: the person behind a FAMILY account (same id).
-- verified_document is the document once the phone is proved, so that one document has one verified account.
CREATE TABLE visitor (
  id                BIGINT NOT NULL PRIMARY KEY,
  full_name         VARCHAR(120) NOT NULL,
  date_of_birth     DATE NOT NULL,
  document_type     VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  document_number   VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  phone             VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  verified_at       DATETIME(6) NULL,
  verified_document VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin
    GENERATED ALWAYS AS (CASE WHEN verified_at IS NULL THEN NULL ELSE CONCAT(document_type, ':', document_number) END) STORED,
  version           INT NOT NULL DEFAULT 0,
  CONSTRAINT visitor_account_fk FOREIGN KEY (id) REFERENCES account (id),
  CONSTRAINT visitor_verified_document_uk UNIQUE (verified_document),
  CONSTRAINT visitor_document_ck CHECK (document_type IN ('CIN', 'PASSPORT', 'RESIDENCE_CARD')),
  CONSTRAINT visitor_birth_ck CHECK (date_of_birth >= '1900-01-01')
);

-- token names the code in an address, so that no phone number has to. account_id is null when the phone
-- already has a verified account: whoever asks gets the same page, and no code ever fits.
CREATE TABLE one_time_code (
  token      CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  account_id BIGINT NULL,
  code_hash  VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  sent_at    DATETIME(6) NOT NULL,
  CONSTRAINT one_time_code_account_fk FOREIGN KEY (account_id) REFERENCES account (id)
);

-- An accompanying person without an account. A change is a new row, so that past parties stay as they were.
CREATE TABLE companion (
  id            BIGINT NOT NULL PRIMARY KEY,
  visitor_id    BIGINT NOT NULL,
  full_name     VARCHAR(120) NOT NULL,
  date_of_birth DATE NOT NULL,
  removed_at    DATETIME(6) NULL,
  CONSTRAINT companion_visitor_fk FOREIGN KEY (visitor_id) REFERENCES visitor (id),
  CONSTRAINT companion_birth_ck CHECK (date_of_birth >= '1900-01-01')
);

-- inmate_id is null when what was typed matches nobody: the family gets the same answer, staff see the difference.
CREATE TABLE kinship_link (
  id                 BIGINT NOT NULL PRIMARY KEY,
  visitor_id         BIGINT NOT NULL,
  institution_id     BIGINT NOT NULL,
  register_number    VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  inmate_family_name VARCHAR(120) NOT NULL,
  relationship       VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  inmate_id          BIGINT NULL,
  state              VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  requested_at       DATETIME(6) NOT NULL,
  decided_at         DATETIME(6) NULL,
  decided_by         VARCHAR(80) NULL,
  decision_reason    VARCHAR(300) NULL,
  expires_on         DATE NULL,
  version            INT NOT NULL DEFAULT 0,
  CONSTRAINT kinship_link_uk UNIQUE (visitor_id, institution_id, register_number),
  CONSTRAINT kinship_link_visitor_fk FOREIGN KEY (visitor_id) REFERENCES visitor (id),
  CONSTRAINT kinship_link_institution_fk FOREIGN KEY (institution_id) REFERENCES institution (id),
  CONSTRAINT kinship_link_inmate_fk FOREIGN KEY (inmate_id) REFERENCES inmate (id),
  CONSTRAINT kinship_link_relationship_ck CHECK (relationship IN
    ('SPOUSE', 'PARENT', 'CHILD', 'SIBLING', 'GRANDPARENT', 'GRANDCHILD', 'UNCLE_AUNT', 'IN_LAW', 'OTHER')),
  CONSTRAINT kinship_link_state_ck CHECK (state IN ('REQUESTED', 'APPROVED', 'REJECTED')),
  CONSTRAINT kinship_link_approved_ck CHECK (state <> 'APPROVED' OR (inmate_id IS NOT NULL AND decided_at IS NOT NULL))
);
CREATE INDEX kinship_link_queue_ix ON kinship_link (institution_id, state, requested_at);
