BEGIN;
UPDATE addresses SET is_main = 0 WHERE is_main = 1 AND id NOT IN (SELECT min(id) FROM addresses WHERE is_main = 1 GROUP BY user_id);
CREATE UNIQUE INDEX one_main ON addresses (user_id) WHERE is_main = 1;
COMMIT;
