BEGIN;
CREATE TABLE jobs_new (id INTEGER PRIMARY KEY, title TEXT NOT NULL, home_city TEXT NOT NULL, work_city TEXT NOT NULL);
INSERT INTO jobs_new SELECT j.id,j.title,w.name,h.name FROM jobs j JOIN cities h ON h.id=j.home_city_id JOIN cities w ON w.id=j.work_city_id;
DROP TABLE jobs;
ALTER TABLE jobs_new RENAME TO jobs;
DROP TABLE cities;
COMMIT;
