BEGIN;
UPDATE journal SET cur = upper(cur);
CREATE TABLE journal_n (
  id INTEGER PRIMARY KEY,
  period TEXT NOT NULL,
  amount_cents INTEGER NOT NULL,
  cur TEXT DEFAULT 'EUR',
  locked INTEGER NOT NULL DEFAULT 0
);
INSERT INTO journal_n SELECT id, period, amount_cents, cur, locked FROM journal;
DROP TABLE journal;
ALTER TABLE journal_n RENAME TO journal;
CREATE TRIGGER journal_locked BEFORE UPDATE ON journal WHEN OLD.locked = 1
BEGIN
  SELECT RAISE(ABORT, 'period is locked');
END;
COMMIT;
