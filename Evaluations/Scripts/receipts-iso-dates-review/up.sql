BEGIN;
CREATE TABLE _alembic_tmp_receipts (
  no INTEGER PRIMARY KEY,
  issued TEXT NOT NULL,
  amount INTEGER NOT NULL
);
INSERT INTO _alembic_tmp_receipts (no, issued, amount)
SELECT no, substr(issued, 7, 4) || '-' || substr(issued, 4, 2) || '-' || substr(issued, 1, 2), amount
FROM receipts;
DROP TABLE receipts;
ALTER TABLE _alembic_tmp_receipts RENAME TO receipts;
COMMIT;
