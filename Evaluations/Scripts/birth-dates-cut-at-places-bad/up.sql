BEGIN;
UPDATE patients SET born = substr(born, 7, 4) || '-' || substr(born, 4, 2) || '-' || substr(born, 1, 2) WHERE born LIKE '%.%';
COMMIT;
