CREATE TABLE cases (id INTEGER PRIMARY KEY, title TEXT NOT NULL, state TEXT NOT NULL, touched TEXT, team TEXT);
CREATE TRIGGER cases_touch AFTER UPDATE ON cases WHEN NEW.state = 'open'
BEGIN
  UPDATE cases SET touched = datetime('now') WHERE id = NEW.id;
END;
