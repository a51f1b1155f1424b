CREATE TABLE recipes (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  prep TEXT CHECK (prep GLOB '[0-9]*h [0-9]*m' OR prep GLOB '[0-9]*h' OR prep GLOB '[0-9]*m')
);
INSERT INTO recipes VALUES
 (1,'Boeuf bourguignon','3h'),
 (2,'Crème brûlée','1h 30m'),
 (3,'Tomato toast','5m'),
 (4,'Sourdough','24h 15m'),
 (5,'Kimchi',NULL),
 (6,'Ramen','12h 5m'),
 (7,'Omelette','10m'),
 (8,'Ice water','0m'),
 (9,'Pho','8h'),
 (10,'Pancakes','45m'),
 (11,'Pulled pork','95m');
