CREATE TABLE accounts (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  balance INTEGER NOT NULL
);
CREATE TABLE account_log (
  id INTEGER PRIMARY KEY,
  account_id INTEGER NOT NULL,
  old_balance INTEGER,
  new_balance INTEGER
);
CREATE TRIGGER accounts_log AFTER UPDATE OF balance ON accounts BEGIN
  INSERT INTO account_log (account_id, old_balance, new_balance)
  VALUES (NEW.id, OLD.balance, NEW.balance);
END;
