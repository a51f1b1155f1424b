BEGIN;
UPDATE weighin SET value = round(value * 0.45359237, 1), unit = 'kg' WHERE unit = 'lb' AND id BETWEEN 0 AND 100;
UPDATE weighin SET value = round(value * 0.45359237, 1), unit = 'kg' WHERE unit = 'lb' AND id BETWEEN 100 AND 200;
UPDATE weighin SET value = round(value * 0.45359237, 1), unit = 'kg' WHERE unit = 'lb' AND id >= 200;
COMMIT;
