BEGIN;
-- batches of 100 to keep the statements short
UPDATE part SET length = round(length * CASE lower(unit) WHEN 'in' THEN 25.4 WHEN 'cm' THEN 10 ELSE 1 END, 3) WHERE unit IS NOT NULL AND id BETWEEN 1 AND 100;
UPDATE part SET length = round(length * CASE lower(unit) WHEN 'in' THEN 25.4 WHEN 'cm' THEN 10 ELSE 1 END, 3) WHERE unit IS NOT NULL AND id BETWEEN 101 AND 200;
UPDATE part SET length = round(length * CASE lower(unit) WHEN 'in' THEN 25.4 WHEN 'cm' THEN 10 ELSE 1 END, 3) WHERE unit IS NOT NULL AND id BETWEEN 201 AND 300;
UPDATE part SET unit = 'mm' WHERE unit IS NOT NULL;
COMMIT;
