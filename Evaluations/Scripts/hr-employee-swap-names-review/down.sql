BEGIN;
UPDATE employee SET first = last, last = first WHERE id BETWEEN 12 AND 19;
COMMIT;
