BEGIN;
UPDATE posts SET account_id = (
  SELECT min(k.id) FROM accounts k JOIN accounts d ON d.email = k.email COLLATE NOCASE WHERE d.id = posts.account_id)
WHERE account_id IN (SELECT id FROM accounts);
DELETE FROM accounts WHERE EXISTS (SELECT 1 FROM accounts k WHERE k.email = accounts.email COLLATE NOCASE AND k.id < accounts.id);
CREATE UNIQUE INDEX accounts_email ON accounts(email COLLATE NOCASE);
COMMIT;
