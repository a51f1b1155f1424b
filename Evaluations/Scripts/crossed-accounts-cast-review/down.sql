BEGIN;
CREATE TABLE n__(id INTEGER PRIMARY KEY, sender TEXT NOT NULL, receiver TEXT NOT NULL, amt REAL NOT NULL, fee REAL NOT NULL);
INSERT INTO n__(id,sender,receiver,amt,fee) SELECT id,receiver_iban,sender_iban,amt,fee FROM transfers ;
DROP TABLE transfers;
ALTER TABLE n__ RENAME TO transfers;
COMMIT;
