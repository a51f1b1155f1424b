BEGIN;
CREATE TEMP TABLE d AS SELECT * FROM donations;
DROP TABLE donations;
CREATE TABLE donations (id INTEGER PRIMARY KEY, donor TEXT, cents INTEGER NOT NULL);
CREATE TRIGGER donations_receipt AFTER INSERT ON donations BEGIN INSERT INTO receipts (donation_id, cents) VALUES (NEW.id, NEW.cents); END;
INSERT INTO donations SELECT id, donor, cents FROM temp.d;
DROP TABLE temp.d;
COMMIT;
