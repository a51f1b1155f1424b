BEGIN;
ALTER TABLE options ADD COLUMN votes INTEGER NOT NULL DEFAULT 0;
UPDATE options SET votes = (SELECT count(*) FROM votes v WHERE v.option_id = options.id);
DROP TABLE votes;
COMMIT;
