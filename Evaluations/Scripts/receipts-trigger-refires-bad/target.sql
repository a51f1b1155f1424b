CREATE TABLE donations (id INTEGER PRIMARY KEY, donor TEXT, cents INTEGER NOT NULL);
CREATE TABLE receipts (no INTEGER PRIMARY KEY, donation_id INTEGER NOT NULL, cents INTEGER);
CREATE TRIGGER donations_receipt AFTER INSERT ON donations BEGIN INSERT INTO receipts (donation_id, cents) VALUES (NEW.id, NEW.cents); END;
