CREATE TABLE notes (id INTEGER PRIMARY KEY, body TEXT, archived INTEGER);
CREATE TABLE notes_archive (id INTEGER PRIMARY KEY, body TEXT, archived INTEGER);
