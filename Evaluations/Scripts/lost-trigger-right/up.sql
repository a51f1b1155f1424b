PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE accounts_new (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  balance INTEGER NOT NULL
);
INSERT INTO accounts_new (id, code, balance)
SELECT id, code, balance FROM accounts;
DROP TABLE accounts;
ALTER TABLE accounts_new RENAME TO accounts;
CREATE TRIGGER accounts_log AFTER UPDATE OF balance ON accounts BEGIN
  INSERT INTO account_log (account_id, old_balance, new_balance)
  VALUES (NEW.id, OLD.balance, NEW.balance);
END;
COMMIT;
