BEGIN IMMEDIATE;
ALTER TABLE ledger RENAME TO ledger_sap;
CREATE TABLE ledger (
  id INTEGER PRIMARY KEY,
  booked TEXT NOT NULL,
  amount_cents INTEGER NOT NULL,
  memo TEXT
);
INSERT INTO ledger
SELECT id, booked,
       CASE WHEN amount LIKE '%-' THEN -1 ELSE 1 END
         * CAST(replace(replace(amount, '.', ''), ',', '') AS INTEGER),
       memo
  FROM ledger_sap;
DROP TABLE ledger_sap;
COMMIT;
