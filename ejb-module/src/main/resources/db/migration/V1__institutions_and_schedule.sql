-- Runs alike on MySQL 8.4/9.x and MariaDB 10.11/11.4: nothing that only one of them knows.
-- Ids are assigned by the application (time-sorted, org.ziyara.shared.Ids); slots alone are made in sets.
ALTER DATABASE CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE regional_directorate (
  code    VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  name_ar VARCHAR(80) NOT NULL,
  name_fr VARCHAR(80) NOT NULL
);

CREATE TABLE institution (
  id            BIGINT NOT NULL PRIMARY KEY,
  code          VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name_ar       VARCHAR(120) NOT NULL,
  name_fr       VARCHAR(120) NOT NULL,
  city          VARCHAR(60) NOT NULL,
  region_code   VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind          VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  rollout_state VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  live_from     DATE NULL,
  time_zone     VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'Africa/Casablanca',
  version       INT NOT NULL DEFAULT 0,
  CONSTRAINT institution_code_uk UNIQUE (code),
  CONSTRAINT institution_region_fk FOREIGN KEY (region_code) REFERENCES regional_directorate (code),
  CONSTRAINT institution_rollout_ck CHECK (rollout_state IN ('PLANNED', 'PREPARING', 'PILOT', 'LIVE')),
  CONSTRAINT institution_live_ck CHECK (rollout_state IN ('PLANNED', 'PREPARING') OR live_from IS NOT NULL)
);

CREATE TABLE visiting_room (
  id             BIGINT NOT NULL PRIMARY KEY,
  institution_id BIGINT NOT NULL,
  code           VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name_ar        VARCHAR(80) NOT NULL,
  name_fr        VARCHAR(80) NOT NULL,
  kind           VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  places         INT NOT NULL,
  version        INT NOT NULL DEFAULT 0,
  CONSTRAINT visiting_room_code_uk UNIQUE (institution_id, code),
  CONSTRAINT visiting_room_of_institution_uk UNIQUE (id, institution_id),
  CONSTRAINT visiting_room_institution_fk FOREIGN KEY (institution_id) REFERENCES institution (id),
  CONSTRAINT visiting_room_kind_ck CHECK (kind IN ('OPEN', 'BOOTH')),
  CONSTRAINT visiting_room_places_ck CHECK (places BETWEEN 1 AND 1000)
);

-- weekday: ISO, 1 = Monday. every_n_weeks counts from the week of valid_from.
CREATE TABLE session_template (
  id             BIGINT NOT NULL PRIMARY KEY,
  institution_id BIGINT NOT NULL,
  room_id        BIGINT NOT NULL,
  weekday        TINYINT NOT NULL,
  starts_at      TIME NOT NULL,
  ends_at        TIME NOT NULL,
  capacity       INT NOT NULL,
  valid_from     DATE NOT NULL,
  valid_to       DATE NULL,
  every_n_weeks  TINYINT NOT NULL DEFAULT 1,
  version        INT NOT NULL DEFAULT 0,
  CONSTRAINT session_template_institution_fk FOREIGN KEY (institution_id) REFERENCES institution (id),
  CONSTRAINT session_template_room_fk FOREIGN KEY (room_id, institution_id)
    REFERENCES visiting_room (id, institution_id),
  CONSTRAINT session_template_weekday_ck CHECK (weekday BETWEEN 1 AND 7),
  CONSTRAINT session_template_time_ck CHECK (starts_at < ends_at),
  CONSTRAINT session_template_capacity_ck CHECK (capacity BETWEEN 1 AND 1000),
  CONSTRAINT session_template_validity_ck CHECK (valid_to IS NULL OR valid_from <= valid_to),
  CONSTRAINT session_template_every_ck CHECK (every_n_weeks BETWEEN 1 AND 8)
);

-- institution_id NULL: all institutions. weekday NULL: every day of the range. times NULL: the whole day.
CREATE TABLE closure (
  id             BIGINT NOT NULL PRIMARY KEY,
  institution_id BIGINT NULL,
  first_day      DATE NOT NULL,
  last_day       DATE NOT NULL,
  weekday        TINYINT NULL,
  starts_at      TIME NULL,
  ends_at        TIME NULL,
  reason_ar      VARCHAR(160) NOT NULL,
  reason_fr      VARCHAR(160) NOT NULL,
  decided_by     VARCHAR(80) NOT NULL,
  decided_at     DATETIME(6) NOT NULL,
  version        INT NOT NULL DEFAULT 0,
  CONSTRAINT closure_institution_fk FOREIGN KEY (institution_id) REFERENCES institution (id),
  CONSTRAINT closure_days_ck CHECK (first_day <= last_day),
  CONSTRAINT closure_weekday_ck CHECK (weekday IS NULL OR weekday BETWEEN 1 AND 7),
  CONSTRAINT closure_time_ck CHECK (
    (starts_at IS NULL AND ends_at IS NULL) OR (starts_at IS NOT NULL AND ends_at IS NOT NULL AND starts_at < ends_at))
);
CREATE INDEX closure_days_ix ON closure (last_day, first_day);

-- One session on one date. Local date and time of the institution: Morocco changes its offset in Ramadan.
-- taken counts the visits that hold a place; the check is the last defence against overbooking.
CREATE TABLE slot (
  id             BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  template_id    BIGINT NOT NULL,
  institution_id BIGINT NOT NULL,
  room_id        BIGINT NOT NULL,
  slot_date      DATE NOT NULL,
  starts_at      TIME NOT NULL,
  ends_at        TIME NOT NULL,
  capacity       INT NOT NULL,
  taken          INT NOT NULL DEFAULT 0,
  CONSTRAINT slot_template_date_uk UNIQUE (template_id, slot_date),
  CONSTRAINT slot_template_fk FOREIGN KEY (template_id) REFERENCES session_template (id),
  CONSTRAINT slot_room_fk FOREIGN KEY (room_id, institution_id) REFERENCES visiting_room (id, institution_id),
  CONSTRAINT slot_time_ck CHECK (starts_at < ends_at),
  CONSTRAINT slot_taken_ck CHECK (taken BETWEEN 0 AND capacity)
);
CREATE INDEX slot_availability_ix ON slot (institution_id, slot_date, starts_at, ends_at, capacity, taken, room_id);
