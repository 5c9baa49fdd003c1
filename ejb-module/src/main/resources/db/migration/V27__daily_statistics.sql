-- Facts of an institution on a day that is over, written by the night, so that dashboards need not count visits.
-- bookings and unserved are of those who asked on that day, for whatever day; the other visits are of that day.
-- unserved: families refused for lack of places that had no visit confirmed on the same day.
-- called_off: by a director or by the night. waiting and days_to_place: as the night found them that followed the day, NULL
-- where a later night has made up for it; days_to_place also when no day of the horizon has a place for everybody.
CREATE TABLE institution_day (
  institution_id BIGINT NOT NULL,
  day            DATE NOT NULL,
  places         INT NOT NULL,
  completed      INT NOT NULL,
  no_shows       INT NOT NULL,
  turned_away    INT NOT NULL,
  cancelled      INT NOT NULL,
  called_off     INT NOT NULL,
  bookings       INT NOT NULL,
  unserved       INT NOT NULL,
  waiting        INT NULL,
  days_to_place  INT NULL,
  PRIMARY KEY (institution_id, day),
  CONSTRAINT institution_day_institution_fk FOREIGN KEY (institution_id) REFERENCES institution (id)
);
CREATE INDEX institution_day_ix ON institution_day (day);
