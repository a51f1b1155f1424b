BEGIN;
UPDATE memberships SET status = lower(trim(status));
UPDATE memberships SET status = CASE status WHEN 'actve' THEN 'active' WHEN 'cancelled' THEN 'ended' ELSE status END;
CREATE TABLE memberships_n (id INTEGER PRIMARY KEY, member TEXT NOT NULL, status TEXT NOT NULL CHECK (status IN ('active','suspended','ended')));
INSERT INTO memberships_n SELECT * FROM memberships;
DROP TABLE memberships;
ALTER TABLE memberships_n RENAME TO memberships;
COMMIT;
