BEGIN;
CREATE TABLE patient_phones (patient_id INTEGER NOT NULL REFERENCES patients(id), number TEXT NOT NULL, UNIQUE (patient_id, number));
INSERT INTO patient_phones
  SELECT id, coalesce(phone_mobile, phone_home) FROM patients WHERE coalesce(phone_mobile, phone_home) IS NOT NULL;
ALTER TABLE patients DROP COLUMN phone_home;
ALTER TABLE patients DROP COLUMN phone_mobile;
ALTER TABLE patients RENAME COLUMN nm TO name;
ALTER TABLE patients RENAME COLUMN dob TO born;
COMMIT;
