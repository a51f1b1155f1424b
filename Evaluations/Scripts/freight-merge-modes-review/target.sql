CREATE TABLE shipments (
  id INTEGER PRIMARY KEY,
  mode TEXT NOT NULL,
  doc_no TEXT NOT NULL,
  kg REAL,
  sent TEXT
);
