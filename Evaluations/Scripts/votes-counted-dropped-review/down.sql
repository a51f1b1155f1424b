BEGIN;
ALTER TABLE options DROP COLUMN votes;
CREATE TABLE votes (
  id INTEGER PRIMARY KEY,
  option_id INTEGER NOT NULL REFERENCES options(id),
  voter TEXT NOT NULL
);
CREATE INDEX ix_votes_option ON votes(option_id);
COMMIT;
