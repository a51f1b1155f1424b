CREATE TABLE ingredients (id INTEGER PRIMARY KEY, name TEXT NOT NULL, amount TEXT CHECK ((amount GLOB '[0-9]* g' AND rtrim(amount, ' g') NOT GLOB '*[^0-9]*') OR (amount GLOB '[0-9]* kg' AND rtrim(amount, ' kg') NOT GLOB '*[^0-9.]*' AND amount NOT GLOB '*.*.*' AND amount NOT GLOB '*.[0-9][0-9][0-9][0-9]*')));
INSERT INTO ingredients VALUES (1,'flour','1.5 kg'),(2,'yeast','25 g'),(3,'salt','12 g'),(4,'sugar','1 kg'),(5,'water',NULL),(6,'butter','250 g'),
 (7,'Mjöl','0.75 kg'),(8,'saffron','1 g'),(9,'flour','2 kg'),(10,'butter','250 g'),(11,'rice','25 kg');
