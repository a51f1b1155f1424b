BEGIN;
ALTER TABLE branches ADD COLUMN street TEXT;
ALTER TABLE branches ADD COLUMN zip TEXT;
ALTER TABLE branches ADD COLUMN city TEXT;
UPDATE branches SET street = substr(address, 1, instr(address, ' | ') - 1),
                    zip = substr(address, instr(address, ' | ') + 3);
UPDATE branches SET city = substr(zip, instr(zip, ' | ') + 3),
                    zip  = substr(zip, 1, instr(zip, ' | ') - 1);
ALTER TABLE branches DROP COLUMN address;
COMMIT;
