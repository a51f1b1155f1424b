CREATE TABLE models (
  id INTEGER PRIMARY KEY,
  brand TEXT NOT NULL,
  model TEXT NOT NULL,
  UNIQUE (brand, model)
);
CREATE TABLE listings (
  id INTEGER PRIMARY KEY,
  model_id INTEGER NOT NULL REFERENCES models(id),
  cents INTEGER NOT NULL
);
