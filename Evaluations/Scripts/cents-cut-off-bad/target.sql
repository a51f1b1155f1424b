CREATE TABLE price (
  id INTEGER PRIMARY KEY,
  item TEXT NOT NULL,
  cents INTEGER
);
CREATE VIEW dear AS SELECT id, item FROM price WHERE cents > 1000;
