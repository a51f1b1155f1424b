CREATE TABLE users (
  id INTEGER PRIMARY KEY,
  email TEXT NOT NULL
);
CREATE TABLE orders (
  id INTEGER PRIMARY KEY,
  user_id INTEGER NOT NULL REFERENCES users(id) ON DELETE CASCADE,
  total INTEGER NOT NULL
);
INSERT INTO users VALUES (1, 'u1@example.org');
INSERT INTO users VALUES (2, 'u2@example.org');
INSERT INTO users VALUES (3, 'u3@example.org');
INSERT INTO users VALUES (4, 'u4@example.org');
INSERT INTO users VALUES (5, 'u5@example.org');
INSERT INTO users VALUES (6, 'u6@example.org');
INSERT INTO users VALUES (7, 'u7@example.org');
INSERT INTO users VALUES (8, 'u8@example.org');
INSERT INTO users VALUES (9, 'u9@example.org');
INSERT INTO users VALUES (10, 'u10@example.org');
INSERT INTO users VALUES (11, 'u11@example.org');
INSERT INTO users VALUES (12, 'u2@example.org');
INSERT INTO users VALUES (13, 'u13@example.org');
INSERT INTO users VALUES (14, 'u14@example.org');
INSERT INTO users VALUES (15, 'u15@example.org');
INSERT INTO users VALUES (16, 'u16@example.org');
INSERT INTO users VALUES (17, 'u17@example.org');
INSERT INTO users VALUES (18, 'u18@example.org');
INSERT INTO users VALUES (19, 'u9@example.org');
INSERT INTO users VALUES (20, 'u20@example.org');
INSERT INTO users VALUES (21, 'u21@example.org');
INSERT INTO users VALUES (22, 'u22@example.org');
INSERT INTO users VALUES (23, 'u23@example.org');
INSERT INTO users VALUES (24, 'u24@example.org');
INSERT INTO users VALUES (25, 'u25@example.org');
INSERT INTO users VALUES (26, 'u26@example.org');
INSERT INTO users VALUES (27, 'u17@example.org');
INSERT INTO users VALUES (28, 'u28@example.org');
INSERT INTO users VALUES (29, 'u29@example.org');
INSERT INTO users VALUES (30, 'u30@example.org');
INSERT INTO orders (id, user_id, total) VALUES
  (1, 3, 2847),
  (2, 3, 1676),
  (3, 11, 4952),
  (4, 8, 3181),
  (5, 17, 2995),
  (6, 26, 9605),
  (7, 16, 799),
  (8, 17, 8216),
  (9, 19, 1310),
  (10, 23, 5723),
  (11, 29, 7809),
  (12, 26, 8058),
  (13, 13, 9094),
  (14, 29, 9177),
  (15, 20, 7760),
  (16, 4, 2254),
  (17, 17, 5023),
  (18, 27, 5886),
  (19, 25, 2322),
  (20, 10, 2998),
  (21, 28, 8098),
  (22, 27, 7107),
  (23, 20, 3582),
  (24, 17, 3612),
  (25, 11, 4078),
  (26, 28, 1303),
  (27, 19, 7696),
  (28, 5, 4226),
  (29, 10, 4269),
  (30, 14, 1341),
  (31, 11, 8192),
  (32, 23, 7129),
  (33, 23, 3617),
  (34, 30, 158),
  (35, 5, 7199),
  (36, 19, 8356),
  (37, 17, 4979),
  (38, 2, 797),
  (39, 3, 8036),
  (40, 6, 3021),
  (41, 16, 4990),
  (42, 15, 9147),
  (43, 19, 3333),
  (44, 14, 2580),
  (45, 27, 5158),
  (46, 7, 6495),
  (47, 21, 4222),
  (48, 27, 5122),
  (49, 29, 5460),
  (50, 2, 6560),
  (51, 25, 9285),
  (52, 10, 4102),
  (53, 11, 8203),
  (54, 27, 9643),
  (55, 26, 8392);
