CREATE TABLE suppliers (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL
);
CREATE TABLE formats (
  id INTEGER PRIMARY KEY,
  supplier_id INTEGER REFERENCES suppliers(id),
  label TEXT,
  width_mm NUMERIC,
  height_mm NUMERIC,
  measured_on TEXT
);
CREATE INDEX ix_formats_supplier ON formats(supplier_id);
CREATE VIEW format_area AS SELECT id, width_mm * height_mm AS area FROM formats;
