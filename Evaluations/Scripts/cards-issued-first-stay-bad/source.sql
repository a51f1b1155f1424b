CREATE TABLE cards (
  card_no INTEGER PRIMARY KEY,
  person TEXT NOT NULL,
  issued TEXT NOT NULL CHECK (issued IS date(issued)),
  kind TEXT DEFAULT 'single'
);
INSERT INTO cards VALUES
 (1001,'Haruto Weiß','2018-09-01','single'),(1002,'Inês Faria','2018-09-01','student'),(1003,'Haruto Weiß','2021-09-03','partner'),
 (1004,'B. Lindqvist','2019-01-15',NULL),(1005,'Olu Adeyemi','2020-02-29','single'),(1006,'Inês Faria','2022-08-30','single'),
 (1007,'b. lindqvist','2023-01-01',''),(1008,'—','2023-05-05','press');
