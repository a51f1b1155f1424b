BEGIN;
CREATE TABLE customer (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, old_id INTEGER NOT NULL, name TEXT NOT NULL, vat TEXT, born TEXT, UNIQUE(kind, old_id));
INSERT INTO customer (kind, old_id, name, vat, born)
SELECT 'company', id, name, vat, NULL FROM company_customer WHERE vat IS NOT NULL
UNION ALL
SELECT 'private', id, name, NULL, born FROM private_customer;
DROP TABLE company_customer;
DROP TABLE private_customer;
COMMIT;
