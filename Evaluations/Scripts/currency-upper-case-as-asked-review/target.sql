CREATE TABLE journal (
  id INTEGER PRIMARY KEY,
  period TEXT NOT NULL,
  amount_cents INTEGER NOT NULL,
  cur TEXT DEFAULT 'EUR',
  locked INTEGER NOT NULL DEFAULT 0
);
CREATE TRIGGER journal_locked BEFORE UPDATE ON journal WHEN OLD.locked = 1
BEGIN
  SELECT RAISE(ABORT, 'period is locked');
END;
