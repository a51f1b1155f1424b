PRAGMA foreign_keys=ON;
BEGIN;
UPDATE parts SET code = trim(code, ' ' || char(9)) WHERE code <> trim(code, ' ' || char(9));
COMMIT;
