-- Officers on duty for visits in a week. No row: nobody has said, and the night leaves the seats as their templates want.
CREATE TABLE duty_roster (
  institution_id BIGINT NOT NULL PRIMARY KEY,
  decided_by     VARCHAR(120) NOT NULL,
  decided_at     DATETIME(6) NOT NULL,
  version        INT NOT NULL DEFAULT 0,
  CONSTRAINT duty_roster_institution_fk FOREIGN KEY (institution_id) REFERENCES institution (id)
);

-- weekday: ISO, 1 = Monday. band: the part of the day.
CREATE TABLE officer_duty (
  institution_id BIGINT NOT NULL,
  weekday        TINYINT NOT NULL,
  band           VARCHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  officers       INT NOT NULL,
  PRIMARY KEY (institution_id, weekday, band),
  CONSTRAINT officer_duty_roster_fk FOREIGN KEY (institution_id) REFERENCES duty_roster (institution_id),
  CONSTRAINT officer_duty_weekday_ck CHECK (weekday BETWEEN 1 AND 7),
  CONSTRAINT officer_duty_band_ck CHECK (band IN ('MORNING', 'AFTERNOON', 'EVENING')),
  CONSTRAINT officer_duty_officers_ck CHECK (officers BETWEEN 0 AND 500)
);

-- Other officers than usual on one date.
CREATE TABLE duty_exception (
  id             BIGINT NOT NULL PRIMARY KEY,
  institution_id BIGINT NOT NULL,
  duty_date      DATE NOT NULL,
  band           VARCHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  officers       INT NOT NULL,
  reason         VARCHAR(160) NOT NULL,
  decided_by     VARCHAR(120) NOT NULL,
  decided_at     DATETIME(6) NOT NULL,
  version        INT NOT NULL DEFAULT 0,
  CONSTRAINT duty_exception_uk UNIQUE (institution_id, duty_date, band),
  CONSTRAINT duty_exception_institution_fk FOREIGN KEY (institution_id) REFERENCES institution (id),
  CONSTRAINT duty_exception_band_ck CHECK (band IN ('MORNING', 'AFTERNOON', 'EVENING')),
  CONSTRAINT duty_exception_officers_ck CHECK (officers BETWEEN 0 AND 500)
);

-- Officers of a regional directorate who go to one institution a day. weekdays: the digits of the days on which they work.
CREATE TABLE mobile_team (
  id          BIGINT NOT NULL PRIMARY KEY,
  region_code VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  code        VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name_ar     VARCHAR(80) NOT NULL,
  name_fr     VARCHAR(80) NOT NULL,
  officers    INT NOT NULL,
  weekdays    VARCHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version     INT NOT NULL DEFAULT 0,
  CONSTRAINT mobile_team_code_uk UNIQUE (region_code, code),
  CONSTRAINT mobile_team_region_fk FOREIGN KEY (region_code) REFERENCES regional_directorate (code),
  CONSTRAINT mobile_team_officers_ck CHECK (officers BETWEEN 1 AND 100)
);

-- Where a team is on a date: at one institution, which has no other team on that date.
CREATE TABLE team_assignment (
  team_id        BIGINT NOT NULL,
  duty_date      DATE NOT NULL,
  institution_id BIGINT NOT NULL,
  PRIMARY KEY (team_id, duty_date),
  CONSTRAINT team_assignment_institution_uk UNIQUE (institution_id, duty_date),
  CONSTRAINT team_assignment_team_fk FOREIGN KEY (team_id) REFERENCES mobile_team (id),
  CONSTRAINT team_assignment_institution_fk FOREIGN KEY (institution_id) REFERENCES institution (id)
);

-- What a night expected of the days whose seats it could still move, see docs/rebalancing.md: families that usually come,
-- that were refused for lack of places, that let a hold lapse, that wait; and the seats that they found.
CREATE TABLE demand_estimate (
  business_date  DATE NOT NULL,
  institution_id BIGINT NOT NULL,
  weekday        TINYINT NOT NULL,
  band           VARCHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  usual          DECIMAL(10, 2) NOT NULL,
  refused        DECIMAL(10, 2) NOT NULL,
  lapsed         DECIMAL(10, 2) NOT NULL,
  waiting        DECIMAL(10, 2) NOT NULL,
  seats_before   INT NOT NULL,
  seats_after    INT NOT NULL,
  PRIMARY KEY (business_date, institution_id, weekday, band),
  CONSTRAINT demand_estimate_institution_fk FOREIGN KEY (institution_id) REFERENCES institution (id)
);

-- What a night did to the seats of an institution. without: families that are expected to find no place.
CREATE TABLE night_rebalance (
  business_date    DATE NOT NULL,
  institution_id   BIGINT NOT NULL,
  seats_moved      INT NOT NULL,
  families         DECIMAL(12, 2) NOT NULL,
  without_before   DECIMAL(12, 2) NOT NULL,
  without_after    DECIMAL(12, 2) NOT NULL,
  objective_before DECIMAL(12, 4) NOT NULL,
  objective_after  DECIMAL(12, 4) NOT NULL,
  bound            DECIMAL(12, 4) NOT NULL,
  PRIMARY KEY (business_date, institution_id),
  CONSTRAINT night_rebalance_institution_fk FOREIGN KEY (institution_id) REFERENCES institution (id)
);

-- What a night did to the mobile teams of a region. changes: days on which a team was told another place.
CREATE TABLE night_teams (
  business_date    DATE NOT NULL,
  region_code      VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  assigned         INT NOT NULL,
  changes          INT NOT NULL,
  objective_before DECIMAL(12, 4) NOT NULL,
  objective_after  DECIMAL(12, 4) NOT NULL,
  bound            DECIMAL(12, 4) NOT NULL,
  PRIMARY KEY (business_date, region_code),
  CONSTRAINT night_teams_region_fk FOREIGN KEY (region_code) REFERENCES regional_directorate (code)
);
