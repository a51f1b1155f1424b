CREATE TABLE shop_a_order (id INTEGER PRIMARY KEY CHECK (id > 0), ref TEXT NOT NULL);
CREATE TABLE shop_b_order (id INTEGER PRIMARY KEY CHECK (id > 0), ref TEXT NOT NULL);
CREATE TABLE shop_b_line (id INTEGER PRIMARY KEY CHECK (id > 0), order_id INTEGER NOT NULL REFERENCES shop_b_order(id), qty INTEGER NOT NULL);
CREATE TABLE shop_a_line (id INTEGER PRIMARY KEY CHECK (id > 0), order_id INTEGER NOT NULL REFERENCES shop_a_order(id), qty INTEGER NOT NULL);

INSERT INTO shop_a_order VALUES (1,'A1'),(2,'A2'),(3,'A3');
INSERT INTO shop_b_order VALUES (1,'B1'),(2,'B2'),(4,'B4');
INSERT INTO shop_a_line VALUES (1,1,5),(2,3,1),(3,3,2),(4,2,1);
INSERT INTO shop_b_line VALUES (1,1,7),(2,2,8),(3,4,9),(5,4,10);
