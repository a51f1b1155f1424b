BEGIN;
CREATE TABLE p2 (user_id INTEGER NOT NULL, k TEXT NOT NULL, v TEXT, PRIMARY KEY(user_id,k));
INSERT INTO p2 SELECT p.user_id, j.key, j.value FROM pref p, json_each(p.doc) j;
DROP TABLE pref;
ALTER TABLE p2 RENAME TO pref;
COMMIT;
