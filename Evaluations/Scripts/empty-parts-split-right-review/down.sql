BEGIN;
ALTER TABLE branches ADD COLUMN address TEXT CHECK (address LIKE '% | % | %');
UPDATE branches SET address = street || ' | ' || zip || ' | ' || city;
ALTER TABLE branches DROP COLUMN street;
ALTER TABLE branches DROP COLUMN zip;
ALTER TABLE branches DROP COLUMN city;
COMMIT;
