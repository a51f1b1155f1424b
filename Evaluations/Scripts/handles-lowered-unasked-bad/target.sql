CREATE TABLE accounts (
  id INTEGER PRIMARY KEY,
  handle TEXT NOT NULL
);
CREATE UNIQUE INDEX ux_handle ON accounts(handle);
