BEGIN;
CREATE TABLE loaf_allergens (
  loaf_id INTEGER NOT NULL REFERENCES loaves(id),
  allergen TEXT NOT NULL,
  PRIMARY KEY (loaf_id, allergen)
);
WITH RECURSIVE cut(loaf_id, part, rest, n) AS (
  SELECT id, NULL, allergens || ',', 0 FROM loaves WHERE allergens IS NOT NULL
  UNION ALL
  SELECT loaf_id, substr(rest, 1, instr(rest, ',') - 1), substr(rest, instr(rest, ',') + 1), n + 1
  FROM cut WHERE rest <> '' AND n < 3
)
INSERT INTO loaf_allergens SELECT loaf_id, part FROM cut WHERE n > 0;
ALTER TABLE loaves DROP COLUMN allergens;
COMMIT;
