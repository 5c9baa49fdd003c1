-- What the night's housekeeping has done.
ALTER TABLE night_run
  ADD COLUMN no_shows     INT NOT NULL DEFAULT 0,
  ADD COLUMN rows_removed INT NOT NULL DEFAULT 0;
