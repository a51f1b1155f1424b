CREATE TABLE farms (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  town TEXT,
  area_ha REAL
);
CREATE TABLE animals (
  tag TEXT NOT NULL,
  farm_id INTEGER NOT NULL,
  species TEXT NOT NULL,
  dam TEXT,
  born TEXT,
  UNIQUE (tag)
);
CREATE TABLE yields (
  farm_id INTEGER NOT NULL,
  day TEXT NOT NULL,
  product TEXT NOT NULL CHECK (product IN ('milk', 'eggs')),
  amount REAL NOT NULL,
  PRIMARY KEY (farm_id, day, product)
);
