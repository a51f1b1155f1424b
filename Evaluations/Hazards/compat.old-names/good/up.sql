ALTER TABLE people ADD COLUMN email TEXT;
UPDATE people SET email = mail;
ALTER TABLE notes RENAME TO remarks;
CREATE VIEW notes AS SELECT id, body FROM remarks;
