-- Sessions of their own for some days, such as those of Ramadan: while they are in force the usual ones do not take place.
-- institution_id NULL: for every institution that has sessions in it; an institution's own timetable goes first.
CREATE TABLE dated_timetable (
  id             BIGINT NOT NULL PRIMARY KEY,
  institution_id BIGINT NULL,
  name_ar        VARCHAR(80) NOT NULL,
  name_fr        VARCHAR(80) NOT NULL,
  first_day      DATE NOT NULL,
  last_day       DATE NOT NULL,
  in_force       BOOLEAN NOT NULL DEFAULT FALSE,
  decided_by     VARCHAR(80) NOT NULL,
  decided_at     DATETIME(6) NOT NULL,
  version        INT NOT NULL DEFAULT 0,
  CONSTRAINT dated_timetable_institution_fk FOREIGN KEY (institution_id) REFERENCES institution (id),
  CONSTRAINT dated_timetable_days_ck CHECK (first_day <= last_day)
);
CREATE INDEX dated_timetable_days_ix ON dated_timetable (last_day, first_day);

-- timetable_id NULL: one of the usual sessions.
ALTER TABLE session_template ADD COLUMN timetable_id BIGINT NULL;
ALTER TABLE session_template ADD CONSTRAINT session_template_timetable_fk
  FOREIGN KEY (timetable_id) REFERENCES dated_timetable (id);

-- Whether the session takes place as the slot says, see org.ziyara.rules.Standing. What somebody has asked for stays
-- when its session changes or ends, without a free place.
ALTER TABLE slot ADD COLUMN standing VARCHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'PLANNED';
ALTER TABLE slot ADD CONSTRAINT slot_standing_ck CHECK (standing IN ('PLANNED', 'CHANGED', 'CLOSED', 'ENDED'));
ALTER TABLE slot DROP INDEX slot_availability_ix;
CREATE INDEX slot_availability_ix ON slot (institution_id, slot_date, starts_at, ends_at, capacity, taken, room_id,
  template_id, desk_places, desk_taken, distance_places, distance_taken, standing);

-- A session that is given up before its first day ends before it begins: it never takes place.
ALTER TABLE session_template DROP CONSTRAINT session_template_validity_ck;
