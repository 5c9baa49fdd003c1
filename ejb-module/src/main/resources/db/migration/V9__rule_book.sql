-- Where families live and where institutions are, for the places kept for long journeys.
CREATE TABLE city (
  code      VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  name_ar   VARCHAR(60) NOT NULL,
  name_fr   VARCHAR(60) NOT NULL,
  latitude  DECIMAL(6, 3) NOT NULL,
  longitude DECIMAL(6, 3) NOT NULL,
  CONSTRAINT city_position_ck CHECK (latitude BETWEEN -90 AND 90 AND longitude BETWEEN -180 AND 180)
);
ALTER TABLE institution ADD COLUMN city_code VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL;
ALTER TABLE institution ADD CONSTRAINT institution_city_fk FOREIGN KEY (city_code) REFERENCES city (code);
ALTER TABLE visitor ADD COLUMN city_code VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL;
ALTER TABLE visitor ADD COLUMN abroad BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE visitor ADD CONSTRAINT visitor_city_fk FOREIGN KEY (city_code) REFERENCES city (code);
ALTER TABLE visitor ADD CONSTRAINT visitor_home_ck CHECK (city_code IS NULL OR NOT abroad);

-- The hour at which the last day of the window opens to the families of a region.
ALTER TABLE regional_directorate ADD COLUMN opens_at TIME NOT NULL DEFAULT '08:00:00';

-- Who a session is for. admits: tags such as "+REMAND +WING:3 -CLASS_A", see org.ziyara.rules.Admission.
ALTER TABLE session_template ADD COLUMN kind VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'FAMILY';
ALTER TABLE session_template ADD COLUMN admits VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '';
ALTER TABLE session_template ADD CONSTRAINT session_template_kind_ck CHECK (kind IN
  ('FAMILY', 'LAWYER', 'CONSULAR', 'ASSOCIATION', 'CLERGY', 'FEAST_BASKET'));

-- Places kept for a while for the desk and for long journeys, and how many of these are taken; taken counts all.
ALTER TABLE slot ADD COLUMN desk_places INT NOT NULL DEFAULT 0;
ALTER TABLE slot ADD COLUMN desk_taken INT NOT NULL DEFAULT 0;
ALTER TABLE slot ADD COLUMN distance_places INT NOT NULL DEFAULT 0;
ALTER TABLE slot ADD COLUMN distance_taken INT NOT NULL DEFAULT 0;
ALTER TABLE slot ADD CONSTRAINT slot_pools_ck CHECK (
  desk_places >= 0 AND distance_places >= 0 AND desk_places + distance_places <= capacity);
ALTER TABLE slot ADD CONSTRAINT slot_pools_taken_ck CHECK (
  desk_taken BETWEEN 0 AND desk_places AND distance_taken BETWEEN 0 AND distance_places
  AND desk_taken + distance_taken <= taken);
ALTER TABLE slot DROP INDEX slot_availability_ix;
CREATE INDEX slot_availability_ix ON slot (institution_id, slot_date, starts_at, ends_at, capacity, taken, room_id,
  template_id, desk_places, desk_taken, distance_places, distance_taken);

-- released_on: the first day on which the inmate is free. moves_on, moves_to: a transfer that has been ordered.
ALTER TABLE inmate ADD COLUMN wing VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NULL;
ALTER TABLE inmate ADD COLUMN released_on DATE NULL;
ALTER TABLE inmate ADD COLUMN moves_on DATE NULL;
ALTER TABLE inmate ADD COLUMN moves_to BIGINT NULL;
ALTER TABLE inmate ADD CONSTRAINT inmate_moves_fk FOREIGN KEY (moves_to) REFERENCES institution (id);
ALTER TABLE inmate ADD CONSTRAINT inmate_moves_ck CHECK ((moves_on IS NULL) = (moves_to IS NULL));

ALTER TABLE companion ADD COLUMN document_type VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NULL;
ALTER TABLE companion ADD COLUMN document_number VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL;
ALTER TABLE companion ADD CONSTRAINT companion_document_ck CHECK (
  (document_type IS NULL) = (document_number IS NULL)
  AND (document_type IS NULL OR document_type IN ('CIN', 'PASSPORT', 'RESIDENCE_CARD')));

-- Lawyers, consuls, associations and clergy are linked to an inmate as relatives are.
ALTER TABLE kinship_link DROP CONSTRAINT kinship_link_relationship_ck;
ALTER TABLE kinship_link ADD CONSTRAINT kinship_link_relationship_ck CHECK (relationship IN
  ('SPOUSE', 'PARENT', 'CHILD', 'SIBLING', 'GRANDPARENT', 'GRANDCHILD', 'UNCLE_AUNT', 'IN_LAW', 'OTHER',
   'LAWYER', 'CONSUL', 'ASSOCIATION', 'CLERGY'));

-- A judge's permit to visit somebody on remand, or a director's exception. visits NULL: as many as wanted.
CREATE TABLE visit_permit (
  id          BIGINT NOT NULL PRIMARY KEY,
  inmate_id   BIGINT NOT NULL,
  visitor_id  BIGINT NOT NULL,
  kind        VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reference   VARCHAR(60) NOT NULL,
  first_day   DATE NOT NULL,
  last_day    DATE NOT NULL,
  visits      INT NULL,
  recorded_by VARCHAR(80) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  revoked_at  DATETIME(6) NULL,
  version     INT NOT NULL DEFAULT 0,
  CONSTRAINT visit_permit_inmate_fk FOREIGN KEY (inmate_id) REFERENCES inmate (id),
  CONSTRAINT visit_permit_visitor_fk FOREIGN KEY (visitor_id) REFERENCES visitor (id),
  CONSTRAINT visit_permit_kind_ck CHECK (kind IN ('JUDICIAL', 'DIRECTOR')),
  CONSTRAINT visit_permit_days_ck CHECK (first_day <= last_day),
  CONSTRAINT visit_permit_visits_ck CHECK (visits IS NULL OR visits >= 1)
);
CREATE INDEX visit_permit_pair_ix ON visit_permit (inmate_id, visitor_id);

-- On a person (by account, document, or name and birth), on an inmate, or on a pair. institution_id NULL: everywhere.
CREATE TABLE restriction (
  id              BIGINT NOT NULL PRIMARY KEY,
  institution_id  BIGINT NULL,
  inmate_id       BIGINT NULL,
  visitor_id      BIGINT NULL,
  document_number VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  full_name       VARCHAR(120) NULL,
  date_of_birth   DATE NULL,
  effect          VARCHAR(14) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  first_day       DATE NOT NULL,
  last_day        DATE NULL,
  reason          VARCHAR(300) NOT NULL,
  decided_by      VARCHAR(80) NOT NULL,
  decided_at      DATETIME(6) NOT NULL,
  lifted_at       DATETIME(6) NULL,
  version         INT NOT NULL DEFAULT 0,
  CONSTRAINT restriction_institution_fk FOREIGN KEY (institution_id) REFERENCES institution (id),
  CONSTRAINT restriction_inmate_fk FOREIGN KEY (inmate_id) REFERENCES inmate (id),
  CONSTRAINT restriction_visitor_fk FOREIGN KEY (visitor_id) REFERENCES visitor (id),
  CONSTRAINT restriction_effect_ck CHECK (effect IN ('NO_VISITS', 'SEPARATED_ONLY')),
  CONSTRAINT restriction_days_ck CHECK (last_day IS NULL OR first_day <= last_day),
  CONSTRAINT restriction_name_ck CHECK ((full_name IS NULL) = (date_of_birth IS NULL)),
  CONSTRAINT restriction_whom_ck CHECK (
    inmate_id IS NOT NULL OR visitor_id IS NOT NULL OR document_number IS NOT NULL OR full_name IS NOT NULL)
);
CREATE INDEX restriction_document_ix ON restriction (document_number);
CREATE INDEX restriction_birth_ix ON restriction (date_of_birth);

-- Two inmates who must not be in one room (or in the visits of one institution) at one time.
CREATE TABLE non_association (
  id         BIGINT NOT NULL PRIMARY KEY,
  one_id     BIGINT NOT NULL,
  other_id   BIGINT NOT NULL,
  scope      VARCHAR(11) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason     VARCHAR(300) NOT NULL,
  decided_by VARCHAR(80) NOT NULL,
  decided_at DATETIME(6) NOT NULL,
  version    INT NOT NULL DEFAULT 0,
  CONSTRAINT non_association_uk UNIQUE (one_id, other_id),
  CONSTRAINT non_association_one_fk FOREIGN KEY (one_id) REFERENCES inmate (id),
  CONSTRAINT non_association_other_fk FOREIGN KEY (other_id) REFERENCES inmate (id),
  CONSTRAINT non_association_order_ck CHECK (one_id < other_id),
  CONSTRAINT non_association_scope_ck CHECK (scope IN ('ROOM', 'INSTITUTION'))
);

-- The days on which a basket may be handed in for a feast, once per inmate. institution_id NULL: everywhere.
CREATE TABLE feast_window (
  id             BIGINT NOT NULL PRIMARY KEY,
  institution_id BIGINT NULL,
  name_ar        VARCHAR(80) NOT NULL,
  name_fr        VARCHAR(80) NOT NULL,
  first_day      DATE NOT NULL,
  last_day       DATE NOT NULL,
  CONSTRAINT feast_window_institution_fk FOREIGN KEY (institution_id) REFERENCES institution (id),
  CONSTRAINT feast_window_days_ck CHECK (first_day <= last_day)
);

-- Kinds of visits have entitlements of their own; a permit's visits are numbered as the entitlement's are (ADR 9).
-- pool: whose place it is. overridden: violations that a director has let pass.
ALTER TABLE visit ADD COLUMN kind VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'FAMILY';
ALTER TABLE visit ADD COLUMN pool VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'GENERAL';
ALTER TABLE visit ADD COLUMN asker VARCHAR(6) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'FAMILY';
ALTER TABLE visit ADD COLUMN permit_id BIGINT NULL;
ALTER TABLE visit ADD COLUMN permit_number INT NULL;
ALTER TABLE visit ADD COLUMN overridden VARCHAR(300) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '';
ALTER TABLE visit ADD COLUMN override_reason VARCHAR(300) NULL;
ALTER TABLE visit ADD COLUMN overridden_by VARCHAR(80) NULL;
ALTER TABLE visit ADD CONSTRAINT visit_inmate_day_kind_uk UNIQUE (inmate_id, visit_date, kind, active);
ALTER TABLE visit ADD CONSTRAINT visit_entitlement_kind_uk UNIQUE (inmate_id, kind, entitlement_from, entitlement_number);
ALTER TABLE visit DROP INDEX visit_inmate_day_uk;
ALTER TABLE visit DROP INDEX visit_entitlement_uk;
ALTER TABLE visit ADD CONSTRAINT visit_permit_number_uk UNIQUE (permit_id, permit_number);
ALTER TABLE visit ADD CONSTRAINT visit_permit_fk FOREIGN KEY (permit_id) REFERENCES visit_permit (id);
ALTER TABLE visit ADD CONSTRAINT visit_permit_ck CHECK ((permit_id IS NULL) = (permit_number IS NULL));
ALTER TABLE visit ADD CONSTRAINT visit_pool_ck CHECK (pool IN ('GENERAL', 'DESK', 'DISTANCE'));
ALTER TABLE visit ADD CONSTRAINT visit_override_ck CHECK (
  overridden = '' OR (override_reason IS NOT NULL AND overridden_by IS NOT NULL));
ALTER TABLE visit DROP CONSTRAINT visit_state_ck;
ALTER TABLE visit ADD CONSTRAINT visit_state_ck CHECK (state IN ('HELD', 'EXPIRED', 'RELEASED', 'CONFIRMED',
  'CANCELLED', 'CHECKED_IN', 'ADMITTED', 'REFUSED', 'COMPLETED', 'NO_SHOW'));
