INSERT INTO words (words) VALUES ('delete-all');
INSERT INTO words (rowid, body) VALUES (1, ''), (2, '');
CREATE INDEX notes_body ON notes (body);
