CREATE TABLE films (id INTEGER PRIMARY KEY, title TEXT NOT NULL, fsk INTEGER);
CREATE TABLE showings (id INTEGER PRIMARY KEY, film_id INTEGER REFERENCES films(id), screen TEXT, starts_at TEXT);
CREATE INDEX idx_showings_starts ON showings(starts_at);
