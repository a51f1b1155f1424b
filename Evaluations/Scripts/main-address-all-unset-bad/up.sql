BEGIN;
UPDATE addresses SET is_main = 0 WHERE user_id IN (SELECT user_id FROM addresses WHERE is_main = 1 GROUP BY user_id HAVING count(*) > 1);
CREATE UNIQUE INDEX one_main ON addresses (user_id) WHERE is_main = 1;
COMMIT;
