CREATE TABLE sess(id INTEGER PRIMARY KEY, usr TEXT, state TEXT, at TEXT, n INTEGER);
INSERT INTO sess VALUES(1,'ann','open','2021-03-01',10);
INSERT INTO sess VALUES(2,'bob','closed','2022-01-01',20);
INSERT INTO sess VALUES(3,'cy','closed','2023-05-05',30);
INSERT INTO sess VALUES(4,'ann','expired','2020-01-01',40);
INSERT INTO sess VALUES(5,'root','expired','2019-01-01',50);
INSERT INTO sess VALUES(6,'bob','open','2022-07-01',60);
INSERT INTO sess VALUES(7,'root','closed','2018-04-04',70);
