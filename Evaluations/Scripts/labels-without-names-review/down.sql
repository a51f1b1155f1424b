BEGIN;
CREATE TABLE rentals_kv (rentals_id INTEGER NOT NULL REFERENCES rentals(id), k TEXT NOT NULL CHECK (k IN ('1','2')), v INTEGER NOT NULL, PRIMARY KEY(rentals_id,k)); INSERT INTO rentals_kv SELECT id,'2',deposit FROM rentals WHERE deposit IS NOT NULL UNION ALL SELECT id,'1',fee FROM rentals WHERE fee IS NOT NULL; ALTER TABLE rentals DROP COLUMN deposit; ALTER TABLE rentals DROP COLUMN fee;
COMMIT;
