CREATE TABLE depots (
  id INTEGER PRIMARY KEY,
  street TEXT NOT NULL,
  town TEXT NOT NULL,
  postcode TEXT NOT NULL
);
