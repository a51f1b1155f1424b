CREATE TABLE orders(id INTEGER PRIMARY KEY, status TEXT NOT NULL, total INTEGER);
CREATE TRIGGER nodel BEFORE DELETE ON orders WHEN old.status='cancelled' BEGIN SELECT raise(ABORT,'no'); END;
