BEGIN;
UPDATE patient SET born = substr(born, 7) || '-' || substr(born, 3, 2) || '-' || substr(born, 1, 2)
WHERE born LIKE '__.__.____';
COMMIT;
