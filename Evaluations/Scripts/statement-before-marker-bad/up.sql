DELETE FROM t;
-- migrate:up
CREATE INDEX i ON t(x);
-- migrate:down
DROP INDEX i;
