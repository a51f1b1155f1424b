CREATE TABLE toy (id INTEGER PRIMARY KEY, name TEXT NOT NULL, min_age INTEGER, shelf TEXT, updated_at TEXT);
CREATE TABLE lending (id INTEGER PRIMARY KEY, toy_id INTEGER NOT NULL REFERENCES toy(id), family TEXT, out_on TEXT, back_on TEXT);
CREATE TRIGGER toy_touch AFTER UPDATE OF name, min_age, shelf ON toy BEGIN UPDATE toy SET updated_at = strftime('%Y-%m-%d %H:%M:%S', 'now') WHERE id = NEW.id; END;
