ALTER TABLE patients ADD COLUMN remarks TEXT;
UPDATE patients SET remarks = notes WHERE id BETWEEN 1 AND 20;
UPDATE patients SET remarks = notes WHERE id BETWEEN 21 AND 40;
ALTER TABLE patients DROP COLUMN notes;
