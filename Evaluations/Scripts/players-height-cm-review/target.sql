CREATE TABLE players (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  height_in INTEGER NOT NULL CHECK (height_in BETWEEN 1 AND 500),
  updated_at TEXT NOT NULL,
  height_cm REAL
);
CREATE TRIGGER players_touch AFTER UPDATE ON players
BEGIN
  UPDATE players SET updated_at = datetime('now') WHERE id = NEW.id;
END;
