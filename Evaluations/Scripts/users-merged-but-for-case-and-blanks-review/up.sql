PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TEMP TABLE m AS
SELECT u.id AS old_id, (SELECT min(k.id) FROM users k WHERE lower(trim(k.email)) = lower(trim(u.email))) AS keep_id
FROM users u WHERE email IS NOT NULL AND trim(email) <> '';
DELETE FROM m WHERE old_id = keep_id;
UPDATE posts SET user_id = (SELECT keep_id FROM m WHERE old_id = user_id) WHERE user_id IN (SELECT old_id FROM m);
UPDATE OR IGNORE likes SET user_id = (SELECT keep_id FROM m WHERE old_id = user_id) WHERE user_id IN (SELECT old_id FROM m);
DELETE FROM likes WHERE user_id IN (SELECT old_id FROM m); -- the kept user already likes that post
DELETE FROM users WHERE id IN (SELECT old_id FROM m);
DROP TABLE m;
CREATE UNIQUE INDEX ux_users_email ON users(lower(trim(email))) WHERE trim(email) <> '';
COMMIT;
PRAGMA foreign_keys=ON;
