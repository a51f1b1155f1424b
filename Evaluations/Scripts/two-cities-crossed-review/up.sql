BEGIN;
CREATE TABLE cities (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE); INSERT INTO cities (name) SELECT home_city FROM jobs UNION SELECT work_city FROM jobs; CREATE TABLE jobs_new (id INTEGER PRIMARY KEY, title TEXT NOT NULL, home_city_id INTEGER NOT NULL REFERENCES cities(id), work_city_id INTEGER NOT NULL REFERENCES cities(id));
INSERT INTO jobs_new SELECT j.id,j.title,w.id,h.id FROM jobs j JOIN cities h ON h.name=j.home_city JOIN cities w ON w.name=j.work_city;
DROP TABLE jobs;
ALTER TABLE jobs_new RENAME TO jobs;
COMMIT;
