BEGIN;
CREATE TABLE _drydock_kept_no_email AS SELECT id FROM students WHERE guardian_email IS NULL;
UPDATE students SET guardian_email = 'office@school.example' WHERE guardian_email IS NULL;
COMMIT;
