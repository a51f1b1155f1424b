CREATE TABLE it(id INTEGER PRIMARY KEY, price INTEGER NOT NULL CHECK(typeof(price)='integer' AND price BETWEEN 100 AND 100000), cost INTEGER NOT NULL CHECK(typeof(cost)='integer' AND cost BETWEEN 100 AND 100000), kind TEXT NOT NULL CHECK(kind IN ('wood','metal','glass')), name TEXT NOT NULL);
INSERT INTO it VALUES(1,300,150,'wood','n1');
INSERT INTO it VALUES(2,450,225,'metal','n2');
INSERT INTO it VALUES(3,998,499,'glass','n3');
INSERT INTO it VALUES(4,1234,617,'metal','n4');
INSERT INTO it VALUES(5,500,250,'wood','n5');
INSERT INTO it VALUES(6,760,380,'glass','n6');
