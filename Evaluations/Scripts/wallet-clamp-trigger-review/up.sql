PRAGMA foreign_keys=OFF;
BEGIN;
ALTER TABLE wallets RENAME TO wallets_old;
CREATE TABLE wallets (
  id INTEGER PRIMARY KEY,
  hero_id INTEGER NOT NULL REFERENCES heroes(id) ON DELETE CASCADE,
  coin TEXT NOT NULL,
  balance INTEGER NOT NULL
);
CREATE TRIGGER wallets_clamp AFTER INSERT ON wallets WHEN NEW.balance < 0
BEGIN
  UPDATE wallets SET balance = 0 WHERE id = NEW.id;
END;
INSERT INTO wallets SELECT id, hero_id, coin, balance FROM wallets_old;
DROP TABLE wallets_old;
COMMIT;
PRAGMA foreign_keys=ON;
