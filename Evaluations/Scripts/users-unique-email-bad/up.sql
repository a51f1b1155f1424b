PRAGMA foreign_keys=ON;
BEGIN;
DELETE FROM users WHERE id NOT IN (SELECT MIN(id) FROM users GROUP BY email);
CREATE UNIQUE INDEX ux_users_email ON users(email);
COMMIT;
