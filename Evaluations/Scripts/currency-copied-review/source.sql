CREATE TABLE offers (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  price_eur INTEGER NOT NULL
);
INSERT INTO offers VALUES (1, 'Canoe', 420), (2, 'Paddle', 35), (3, 'Tent', 199), (4, 'Lamp', 24), (5, 'Rope', 12);
