CREATE TABLE lists (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL
);
CREATE TABLE subscribers (
  id INTEGER PRIMARY KEY,
  list_id INTEGER NOT NULL REFERENCES lists(id),
  email TEXT NOT NULL,
  opt_in INTEGER CHECK (opt_in IN (0, 1))
);
CREATE INDEX ix_subscribers_list ON subscribers(list_id);
