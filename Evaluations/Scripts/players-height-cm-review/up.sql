BEGIN;
DROP TRIGGER players_touch;
ALTER TABLE players ADD COLUMN height_cm REAL;
UPDATE players SET height_cm = height_in * 2.54;
CREATE TRIGGER players_touch AFTER UPDATE ON players
BEGIN
  UPDATE players SET updated_at = datetime('now') WHERE id = NEW.id;
END;
COMMIT;
