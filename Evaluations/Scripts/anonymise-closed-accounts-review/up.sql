BEGIN;
UPDATE users SET name = 'deleted user', email = NULL, phone = NULL
WHERE state = 'closed' AND closed_on < '2022-01-01';
COMMIT;
