BEGIN;
UPDATE students SET guardian_email = NULL WHERE id IN (SELECT id FROM _drydock_kept_no_email);
DROP TABLE _drydock_kept_no_email;
COMMIT;
