ALTER TABLE panels DROP COLUMN width_cm;
