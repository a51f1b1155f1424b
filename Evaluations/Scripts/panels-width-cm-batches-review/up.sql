ALTER TABLE panels ADD COLUMN width_cm REAL;
BEGIN;
UPDATE panels SET width_cm = width_mm / 10.0 WHERE id <= 30;
COMMIT;
BEGIN;
UPDATE panels SET width_cm = width_mm / 10.0 WHERE id > 30;
COMMIT;
