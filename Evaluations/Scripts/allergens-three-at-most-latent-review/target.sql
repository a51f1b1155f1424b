CREATE TABLE loaves (id INTEGER PRIMARY KEY, name TEXT NOT NULL, grams INTEGER);
CREATE TABLE loaf_allergens (
  loaf_id INTEGER NOT NULL REFERENCES loaves(id),
  allergen TEXT NOT NULL,
  PRIMARY KEY (loaf_id, allergen)
);
