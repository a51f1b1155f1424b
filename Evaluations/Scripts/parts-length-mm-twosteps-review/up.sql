BEGIN;
-- inches to centimetres first, then all centimetres to millimetres
UPDATE part SET length = length * 2.54, unit = 'cm' WHERE unit = 'in' COLLATE NOCASE;
UPDATE part SET length = round(length * 10, 3), unit = 'mm' WHERE unit = 'cm' COLLATE NOCASE;
COMMIT;
