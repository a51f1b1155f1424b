BEGIN;
UPDATE part
   SET length = round(length * CASE lower(unit) WHEN 'in' THEN 25.4 WHEN 'cm' THEN 10 ELSE 1 END, 3),
       unit = 'mm'
 WHERE unit IS NOT NULL AND lower(unit) IN ('in', 'cm', 'mm');
COMMIT;
