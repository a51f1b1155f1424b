create table posts (
  author TEXT NOT NULL,
  body TEXT,
  created_at TEXT,
  id INTEGER PRIMARY KEY,
  pinned INTEGER NOT NULL DEFAULT 0,
  subject TEXT NOT NULL
);

INSERT INTO posts (author, body, created_at, id, pinned, subject) VALUES ('Tom', 'any ideas?', '2021-11-25', 1, 1, 'Question about sqlite #0');
INSERT INTO posts (author, body, created_at, id, pinned, subject) VALUES ('Sofia', 'any ideas?', '2023-03-07', 2, 0, 'Review of sqlite #1');
INSERT INTO posts (author, body, created_at, id, pinned, subject) VALUES ('Omar', 'any ideas?', '2019-03-10', 3, 0, 'Question about pumps #2');
INSERT INTO posts (author, body, created_at, id, pinned, subject) VALUES ('Sofia', 'any ideas?', '2023-11-22', 4, 0, 'Help with bikes #3');
INSERT INTO posts (author, body, created_at, id, pinned, subject) VALUES ('Omar', 'any ideas?', '2023-12-08', 5, 0, 'Question about sqlite #4');
INSERT INTO posts (author, body, created_at, id, pinned, subject) VALUES ('Lea', 'see link', '2022-05-11', 6, 1, 'Question about pumps #5');
INSERT INTO posts (author, body, created_at, id, pinned, subject) VALUES ('Erik', 'thanks in advance', '2020-06-01', 7, 0, 'Help with bikes #6');
INSERT INTO posts (author, body, created_at, id, pinned, subject) VALUES ('Lea', 'first!', '2021-07-27', 8, 0, 'Question about sqlite #7');
INSERT INTO posts (author, body, created_at, id, pinned, subject) VALUES ('Lea', 'see link', '2021-07-21', 9, 0, 'Review of trains #8');
INSERT INTO posts (author, body, created_at, id, pinned, subject) VALUES ('Tom', 'any ideas?', '2019-05-19', 10, 0, 'News on trains #9');
INSERT INTO posts (author, body, created_at, id, pinned, subject) VALUES ('Sofia', 'see link', '2022-04-23', 11, 0, 'News on trains #10');
INSERT INTO posts (author, body, created_at, id, pinned, subject) VALUES ('Jonas', 'any ideas?', '2023-09-12', 12, 0, 'Question about trains #11');
INSERT INTO posts (author, body, created_at, id, pinned, subject) VALUES ('Jonas', 'any ideas?', '2019-06-18', 13, 0, 'Question about tea #12');
INSERT INTO posts (author, body, created_at, id, pinned, subject) VALUES ('Sofia', 'any ideas?', '2021-06-09', 14, 0, 'Review of sqlite #13');
INSERT INTO posts (author, body, created_at, id, pinned, subject) VALUES ('Erik', 'thanks in advance', '2023-12-22', 15, 0, 'Question about trains #14');
INSERT INTO posts (author, body, created_at, id, pinned, subject) VALUES ('Erik', 'see link', '2022-07-20', 16, 0, 'Help with trains #15');
INSERT INTO posts (author, body, created_at, id, pinned, subject) VALUES ('Anna', 'first!', '2020-01-09', 17, 0, 'Help with trains #16');
INSERT INTO posts (author, body, created_at, id, pinned, subject) VALUES ('Jonas', 'see link', '2023-10-05', 18, 0, 'News on trains #17');
