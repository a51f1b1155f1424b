PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE customers_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, street TEXT, city TEXT, zip TEXT);
INSERT INTO customers_new SELECT id,name,substr(address,1,instr(address,', ')-1),substr(substr(address,instr(address,', ')+2),1,instr(substr(address,instr(address,', ')+2),', ')-1),substr(substr(address,instr(address,', ')+2),instr(substr(address,instr(address,', ')+2),', ')+2) FROM customers;
DROP TABLE customers;
ALTER TABLE customers_new RENAME TO customers;
COMMIT;
PRAGMA foreign_keys=ON;
