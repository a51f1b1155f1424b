PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE wallets_old (
  id INTEGER PRIMARY KEY,
  hero_id INTEGER NOT NULL REFERENCES heroes(id),
  coin TEXT NOT NULL,
  balance INTEGER NOT NULL
);
INSERT INTO wallets_old SELECT id, hero_id, coin, balance FROM wallets;
DROP TABLE wallets;
ALTER TABLE wallets_old RENAME TO wallets;
COMMIT;
PRAGMA foreign_keys=ON;
