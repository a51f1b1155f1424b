BEGIN;
CREATE TABLE n__(id INTEGER PRIMARY KEY, sender_iban TEXT NOT NULL, receiver_iban TEXT NOT NULL, amt REAL NOT NULL, fee REAL NOT NULL);
INSERT INTO n__(id,sender_iban,receiver_iban,amt,fee) SELECT id,CAST(receiver AS TEXT),CAST(sender AS TEXT),amt,fee FROM transfers ;
DROP TABLE transfers;
ALTER TABLE n__ RENAME TO transfers;
COMMIT;
