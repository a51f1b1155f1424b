CREATE TABLE ev_new(id INTEGER PRIMARY KEY,at TEXT NOT NULL);
INSERT INTO ev_new(id,at) SELECT id,strftime('%Y-%m-%dT%H:%M:%SZ',at,'unixepoch','localtime') FROM ev;
DROP TABLE ev;
ALTER TABLE ev_new RENAME TO ev;
