create table posts (
  author TEXT NOT NULL,
  body TEXT,
  created_at TEXT,
  hidden INTEGER NOT NULL DEFAULT 0,
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL
);

INSERT INTO posts (author, body, created_at, hidden, id, title) VALUES ('Tom', 'any ideas?', '2021-11-25', 0, 1, 'Question about sqlite #0');
INSERT INTO posts (author, body, created_at, hidden, id, title) VALUES ('Sofia', 'any ideas?', '2023-03-07', 1, 2, 'Review of sqlite #1');
INSERT INTO posts (author, body, created_at, hidden, id, title) VALUES ('Omar', 'any ideas?', '2019-03-10', 0, 3, 'Question about pumps #2');
INSERT INTO posts (author, body, created_at, hidden, id, title) VALUES ('Sofia', 'any ideas?', '2023-11-22', 0, 4, 'Help with bikes #3');
INSERT INTO posts (author, body, created_at, hidden, id, title) VALUES ('Omar', 'any ideas?', '2023-12-08', 0, 5, 'Question about sqlite #4');
INSERT INTO posts (author, body, created_at, hidden, id, title) VALUES ('Lea', 'see link', '2022-05-11', 0, 6, 'Question about pumps #5');
INSERT INTO posts (author, body, created_at, hidden, id, title) VALUES ('Erik', 'thanks in advance', '2020-06-01', 0, 7, 'Help with bikes #6');
INSERT INTO posts (author, body, created_at, hidden, id, title) VALUES ('Lea', 'first!', '2021-07-27', 0, 8, 'Question about sqlite #7');
INSERT INTO posts (author, body, created_at, hidden, id, title) VALUES ('Lea', 'see link', '2021-07-21', 0, 9, 'Review of trains #8');
INSERT INTO posts (author, body, created_at, hidden, id, title) VALUES ('Tom', 'any ideas?', '2019-05-19', 1, 10, 'News on trains #9');
INSERT INTO posts (author, body, created_at, hidden, id, title) VALUES ('Sofia', 'see link', '2022-04-23', 0, 11, 'News on trains #10');
INSERT INTO posts (author, body, created_at, hidden, id, title) VALUES ('Jonas', 'any ideas?', '2023-09-12', 0, 12, 'Question about trains #11');
INSERT INTO posts (author, body, created_at, hidden, id, title) VALUES ('Jonas', 'any ideas?', '2019-06-18', 0, 13, 'Question about tea #12');
INSERT INTO posts (author, body, created_at, hidden, id, title) VALUES ('Sofia', 'any ideas?', '2021-06-09', 0, 14, 'Review of sqlite #13');
INSERT INTO posts (author, body, created_at, hidden, id, title) VALUES ('Erik', 'thanks in advance', '2023-12-22', 1, 15, 'Question about trains #14');
INSERT INTO posts (author, body, created_at, hidden, id, title) VALUES ('Erik', 'see link', '2022-07-20', 0, 16, 'Help with trains #15');
INSERT INTO posts (author, body, created_at, hidden, id, title) VALUES ('Anna', 'first!', '2020-01-09', 0, 17, 'Help with trains #16');
INSERT INTO posts (author, body, created_at, hidden, id, title) VALUES ('Jonas', 'see link', '2023-10-05', 0, 18, 'News on trains #17');
