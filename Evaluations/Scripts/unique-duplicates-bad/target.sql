CREATE TABLE subscribers (
  id INTEGER PRIMARY KEY,
  email TEXT NOT NULL,
  since TEXT
);
CREATE UNIQUE INDEX subscribers_email ON subscribers(email);
