BEGIN;
ALTER TABLE ingredients ADD COLUMN grams INTEGER;
UPDATE ingredients SET grams = CASE
    WHEN amount LIKE '%g' THEN CAST(round(CAST(amount AS REAL)) AS INTEGER)
    WHEN amount LIKE '%kg' THEN CAST(round(CAST(amount AS REAL) * 1000) AS INTEGER)
  END;
CREATE TABLE ingredients_n (id INTEGER PRIMARY KEY, name TEXT NOT NULL, grams INTEGER);
INSERT INTO ingredients_n SELECT id, name, grams FROM ingredients;
DROP TABLE ingredients;
ALTER TABLE ingredients_n RENAME TO ingredients;
COMMIT;
