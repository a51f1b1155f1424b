CREATE TABLE urls (id INTEGER PRIMARY KEY, url TEXT NOT NULL, visit_count INTEGER NOT NULL DEFAULT 0);
CREATE TABLE visits (id INTEGER PRIMARY KEY, url INTEGER NOT NULL REFERENCES urls(id), visited_us INTEGER NOT NULL, from_visit INTEGER REFERENCES visits(id));
CREATE INDEX visits_time_index ON visits(visited_us);
