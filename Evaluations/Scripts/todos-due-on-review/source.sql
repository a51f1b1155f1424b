CREATE TABLE todos (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  due_at TEXT
);
INSERT INTO todos (id, title, due_at) VALUES (1, 'grove larch', '2024-02-19 00:00:00');
INSERT INTO todos (id, title, due_at) VALUES (2, 'daisy nettle', '2022-10-25 00:00:00');
INSERT INTO todos (id, title, due_at) VALUES (3, 'heath zinnia', '2022-04-27 00:00:00');
INSERT INTO todos (id, title, due_at) VALUES (4, 'iris iris', '2024-11-25 00:00:00');
INSERT INTO todos (id, title, due_at) VALUES (5, 'dune cedar', '2024-12-02 00:00:00');
INSERT INTO todos (id, title, due_at) VALUES (6, 'heath clover', '2022-02-09 00:00:00');
INSERT INTO todos (id, title, due_at) VALUES (7, 'nettle kelp', NULL);
INSERT INTO todos (id, title, due_at) VALUES (8, 'quince quince', '2020-12-14 00:00:00');
INSERT INTO todos (id, title, due_at) VALUES (9, 'moss oak', '2023-01-24 00:00:00');
INSERT INTO todos (id, title, due_at) VALUES (10, 'nettle vine', '2023-10-04 00:00:00');
INSERT INTO todos (id, title, due_at) VALUES (11, 'heath thyme', '2022-07-03 00:00:00');
INSERT INTO todos (id, title, due_at) VALUES (12, 'pine heath', '2021-02-12 00:00:00');
INSERT INTO todos (id, title, due_at) VALUES (13, 'elm pine', '2020-11-15 00:00:00');
INSERT INTO todos (id, title, due_at) VALUES (14, 'juniper oak', NULL);
INSERT INTO todos (id, title, due_at) VALUES (15, 'elm larch', '2023-04-24 00:00:00');
INSERT INTO todos (id, title, due_at) VALUES (16, 'cedar juniper', '2022-04-02 00:00:00');
INSERT INTO todos (id, title, due_at) VALUES (17, 'heath umbra', '2023-06-07 00:00:00');
INSERT INTO todos (id, title, due_at) VALUES (18, 'juniper oak', '2024-06-05 00:00:00');
INSERT INTO todos (id, title, due_at) VALUES (19, 'cedar cedar', '2021-06-23 00:00:00');
INSERT INTO todos (id, title, due_at) VALUES (20, 'bramble juniper', '2023-05-19 00:00:00');
INSERT INTO todos (id, title, due_at) VALUES (21, 'bramble quince', NULL);
INSERT INTO todos (id, title, due_at) VALUES (22, 'reed birch', '2020-11-03 00:00:00');
INSERT INTO todos (id, title, due_at) VALUES (23, 'thyme reed', '2020-12-08 00:00:00');
INSERT INTO todos (id, title, due_at) VALUES (24, 'cedar thyme', '2021-03-14 00:00:00');
INSERT INTO todos (id, title, due_at) VALUES (25, 'clover thyme', '2021-04-03 00:00:00');
INSERT INTO todos (id, title, due_at) VALUES (26, 'oak oak', '2021-12-16 00:00:00');
INSERT INTO todos (id, title, due_at) VALUES (27, 'moss wheat', '2020-10-02 00:00:00');
INSERT INTO todos (id, title, due_at) VALUES (28, 'clover grove', NULL);
INSERT INTO todos (id, title, due_at) VALUES (29, 'pine wheat', '2021-08-20 00:00:00');
INSERT INTO todos (id, title, due_at) VALUES (30, 'cedar heath', '2023-03-11 00:00:00');
INSERT INTO todos (id, title, due_at) VALUES (31, 'umbra moss', '2023-03-07 00:00:00');
INSERT INTO todos (id, title, due_at) VALUES (32, 'sage pine', '2023-06-12 00:00:00');
INSERT INTO todos (id, title, due_at) VALUES (33, 'larch kelp', '2020-08-15 00:00:00');
INSERT INTO todos (id, title, due_at) VALUES (34, 'daisy quince', '2022-02-24 00:00:00');
INSERT INTO todos (id, title, due_at) VALUES (35, 'juniper kelp', NULL);
INSERT INTO todos (id, title, due_at) VALUES (36, 'heath cedar', '2021-01-20 00:00:00');
INSERT INTO todos (id, title, due_at) VALUES (37, 'heath fern', '2021-09-20 00:00:00');
INSERT INTO todos (id, title, due_at) VALUES (38, 'nettle quince', '2023-11-01 00:00:00');
INSERT INTO todos (id, title, due_at) VALUES (39, 'wheat reed', '2020-02-04 00:00:00');
INSERT INTO todos (id, title, due_at) VALUES (40, 'sage kelp', '2020-07-07 00:00:00');
