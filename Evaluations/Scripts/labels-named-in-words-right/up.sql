BEGIN;
ALTER TABLE rentals ADD COLUMN deposit INTEGER; ALTER TABLE rentals ADD COLUMN fee INTEGER; UPDATE rentals SET deposit=(SELECT v FROM rentals_kv q WHERE q.rentals_id=rentals.id AND k='1'), fee=(SELECT v FROM rentals_kv q WHERE q.rentals_id=rentals.id AND k='2'); DROP TABLE rentals_kv;
COMMIT;
