CREATE TABLE recipes (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  steps TEXT
);
INSERT INTO recipes VALUES (1,'Borschtsch','Rüben reiben; kochen'),(2,'ramen','boil broth 12 h'),(3,'Tortilla','huevos, patatas'),(4,'tortilla','maize'),(7,'???',NULL),(8,'Eggs','');
