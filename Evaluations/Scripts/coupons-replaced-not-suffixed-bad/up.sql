BEGIN;
CREATE TABLE coupons_u (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  pct INTEGER,
  valid_to TEXT
);
INSERT OR REPLACE INTO coupons_u SELECT id, code, pct, valid_to FROM coupons;
DROP TABLE coupons;
ALTER TABLE coupons_u RENAME TO coupons;
COMMIT;
