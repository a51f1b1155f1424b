ATTACH '/tmp/attack/run/q.db' AS q;
-- migrate:up
SELECT 1;
