BEGIN;
ALTER TABLE clinics ADD COLUMN address TEXT;
UPDATE clinics SET address = street || ', ' || unit || ', ' || town;
ALTER TABLE clinics DROP COLUMN street;
ALTER TABLE clinics DROP COLUMN unit;
ALTER TABLE clinics DROP COLUMN town;
COMMIT;
