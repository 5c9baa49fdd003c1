-- Of which visit, at which time, a family has been reminded so many hours before; a visit that is moved is another time.
CREATE TABLE visit_reminder (
  visit_id   BIGINT NOT NULL,
  visit_date DATE NOT NULL,
  starts_at  TIME NOT NULL,
  hours      INT NOT NULL,
  PRIMARY KEY (visit_id, visit_date, starts_at, hours),
  CONSTRAINT visit_reminder_visit_fk FOREIGN KEY (visit_id) REFERENCES visit (id) ON DELETE CASCADE
);
CREATE INDEX visit_state_day_ix ON visit (state, visit_date);
