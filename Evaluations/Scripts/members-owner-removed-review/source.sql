CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE groups (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE members (
  user_id INTEGER NOT NULL REFERENCES users (id),
  group_id INTEGER NOT NULL REFERENCES groups (id),
  role TEXT NOT NULL,
  PRIMARY KEY (user_id, group_id)
);
INSERT INTO users VALUES (1, 'user 1'), (2, 'user 2'), (3, 'user 3'), (4, 'user 4'), (5, 'user 5'), (6, 'user 6'), (7, 'user 7'), (8, 'user 8'), (9, 'user 9'), (10, 'user 10'), (11, 'user 11'), (12, 'user 12'), (13, 'user 13'), (14, 'user 14'), (15, 'user 15'), (16, 'user 16'), (17, 'user 17'), (18, 'user 18'), (19, 'user 19'), (20, 'user 20');
INSERT INTO groups VALUES (1, 'a'), (2, 'b'), (3, 'c');
INSERT INTO members VALUES (1, 2, 'member'), (2, 3, 'member'), (3, 1, 'member'), (4, 2, 'member'), (5, 3, 'member'), (6, 1, 'member'), (7, 2, 'member'), (8, 3, 'member'), (9, 1, 'member'), (10, 2, 'member'), (11, 3, 'member'), (12, 1, 'member'), (13, 2, 'member'), (14, 3, 'member'), (15, 1, 'member'), (16, 2, 'member'), (17, 3, 'member'), (18, 1, 'member'), (19, 2, 'member'), (20, 3, 'member');
