BEGIN;
ALTER TABLE users ADD COLUMN home_phone TEXT;ALTER TABLE users ADD COLUMN work_phone TEXT;
UPDATE users SET home_phone=(SELECT phone FROM work x WHERE x.user_id=users.id),work_phone=(SELECT phone FROM home x WHERE x.user_id=users.id);
DROP TABLE home;DROP TABLE work;
COMMIT;
