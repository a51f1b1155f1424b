BEGIN;
CREATE TABLE current_quotes (
  stock TEXT NOT NULL PRIMARY KEY,
  id INTEGER NOT NULL,
  cents INTEGER NOT NULL,
  quoted TEXT NOT NULL
);
CREATE TABLE old_quotes (
  id INTEGER PRIMARY KEY,
  stock TEXT NOT NULL,
  cents INTEGER NOT NULL,
  quoted TEXT NOT NULL
);
INSERT OR IGNORE INTO current_quotes
SELECT q.stock, q.id, q.cents, q.quoted FROM quotes q
JOIN (SELECT stock, max(quoted) AS m FROM quotes GROUP BY stock) x ON x.stock = q.stock AND x.m = q.quoted;
INSERT INTO old_quotes
SELECT id, stock, cents, quoted FROM quotes q WHERE quoted < (SELECT max(quoted) FROM quotes x WHERE x.stock = q.stock);
DROP TABLE quotes;
COMMIT;
