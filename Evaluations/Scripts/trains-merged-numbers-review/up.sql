BEGIN;
CREATE TABLE trains (no TEXT NOT NULL PRIMARY KEY, tons INTEGER NOT NULL, kind TEXT NOT NULL);
INSERT INTO trains SELECT no, tons, 'freight' FROM freight UNION ALL SELECT no, tons, 'express' FROM express;
DROP TABLE freight;
DROP TABLE express;
COMMIT;
