CREATE TABLE catalog (
  sku TEXT PRIMARY KEY NOT NULL,
  attrs TEXT NOT NULL CHECK (json_valid(attrs)),
  color TEXT,
  weight_g REAL
);
