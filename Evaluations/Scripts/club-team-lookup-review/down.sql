BEGIN;
ALTER TABLE players ADD COLUMN team TEXT;
UPDATE players SET team = (SELECT name FROM teams WHERE id = team_id);
ALTER TABLE players DROP COLUMN team_id;
DROP TABLE teams;
COMMIT;
