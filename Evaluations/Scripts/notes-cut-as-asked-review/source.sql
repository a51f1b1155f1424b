CREATE TABLE orders(id INTEGER PRIMARY KEY, reference TEXT NOT NULL, note TEXT);
INSERT INTO orders VALUES
(1,'A-1','leave at the door'),(2,'A-2','gift wrapping, and no invoice in the box, please'),(3,'A-3',NULL),
(4,'A-4','deliver together with the order of last week'),(5,'A-5','leave at the door'),(6,'A-6','call first'),
(7,'A-7','gift wrapping, and no invoice in the box, please'),(8,'A-8','deliver together with the order of last week'),
(9,'A-9','call first'),(10,'A-10','gift wrapping, and no invoice in the box, please'),(11,'A-11','leave at the door'),(12,'A-12','call first');
