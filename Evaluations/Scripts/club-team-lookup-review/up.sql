BEGIN;
CREATE TABLE teams (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
INSERT INTO teams (name) SELECT DISTINCT trim(team) FROM players WHERE team IS NOT NULL ORDER BY 1;
ALTER TABLE players ADD COLUMN team_id INTEGER REFERENCES teams(id);
UPDATE players SET team_id = (SELECT t.id FROM teams t WHERE t.name = players.team);
ALTER TABLE players DROP COLUMN team;
COMMIT;
