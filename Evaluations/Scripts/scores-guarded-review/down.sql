BEGIN;
CREATE TABLE scores_new (
  id INTEGER PRIMARY KEY,
  player TEXT NOT NULL,
  points INTEGER
);
INSERT INTO scores_new (id, player, points)
  SELECT id, player, points FROM scores;
DROP TABLE scores;
ALTER TABLE scores_new RENAME TO scores;
COMMIT;
