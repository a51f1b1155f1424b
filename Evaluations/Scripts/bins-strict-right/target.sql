CREATE TABLE bins (
  id INTEGER PRIMARY KEY,
  label TEXT NOT NULL CHECK (typeof(label) = 'text'),
  qty INTEGER NOT NULL CHECK (typeof(qty) = 'integer'),
  ratio REAL CHECK (typeof(ratio) IN ('real', 'null'))
) STRICT;
