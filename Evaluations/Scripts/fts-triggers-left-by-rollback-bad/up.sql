CREATE VIRTUAL TABLE recipes_fts USING fts5(title, steps, content='recipes', content_rowid='id');
INSERT INTO recipes_fts(recipes_fts) VALUES ('rebuild');
CREATE TRIGGER recipes_fts_ai AFTER INSERT ON recipes BEGIN
  INSERT INTO recipes_fts(rowid, title, steps) VALUES (NEW.id, NEW.title, NEW.steps);
END;
CREATE TRIGGER recipes_fts_ad AFTER DELETE ON recipes BEGIN
  INSERT INTO recipes_fts(recipes_fts, rowid, title, steps) VALUES ('delete', OLD.id, OLD.title, OLD.steps);
END;
CREATE TRIGGER recipes_fts_au AFTER UPDATE ON recipes BEGIN
  INSERT INTO recipes_fts(recipes_fts, rowid, title, steps) VALUES ('delete', OLD.id, OLD.title, OLD.steps);
  INSERT INTO recipes_fts(rowid, title, steps) VALUES (NEW.id, NEW.title, NEW.steps);
END;
