CREATE TABLE donations (id INTEGER PRIMARY KEY, donor TEXT, cents INTEGER);
CREATE TABLE receipts (no INTEGER PRIMARY KEY, donation_id INTEGER NOT NULL, cents INTEGER);
CREATE TRIGGER donations_receipt AFTER INSERT ON donations BEGIN INSERT INTO receipts (donation_id, cents) VALUES (NEW.id, NEW.cents); END;
INSERT INTO donations VALUES (1,'Fam. Grün',5000),(2,NULL,1),(3,'anonymous',250000),(4,'anonymous',250000);
