CREATE TABLE library_items (
  isbn TEXT PRIMARY KEY NOT NULL,
  title TEXT NOT NULL,
  copies INTEGER,
  shelf TEXT
);
