ALTER TABLE patients RENAME COLUMN remarks TO notes;
