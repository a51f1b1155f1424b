CREATE TABLE files (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  size_kb INTEGER,
  checksum TEXT
);
INSERT INTO files (id, name, size_kb, checksum) VALUES (1, 'birch.bin', 2454, '6bdc5e0f');
INSERT INTO files (id, name, size_kb, checksum) VALUES (2, 'juniper.bin', 4735, '2884ac19');
INSERT INTO files (id, name, size_kb, checksum) VALUES (3, 'juniper.bin', 0, NULL);
INSERT INTO files (id, name, size_kb, checksum) VALUES (4, 'moss.bin', 3718, NULL);
INSERT INTO files (id, name, size_kb, checksum) VALUES (5, 'zinnia.bin', NULL, 'c5390733');
INSERT INTO files (id, name, size_kb, checksum) VALUES (6, 'elm.bin', NULL, '');
INSERT INTO files (id, name, size_kb, checksum) VALUES (7, 'juniper.bin', 0, '');
INSERT INTO files (id, name, size_kb, checksum) VALUES (8, 'reed.bin', 8262, '4340edd5');
INSERT INTO files (id, name, size_kb, checksum) VALUES (9, 'sage.bin', NULL, '7e3d716a');
INSERT INTO files (id, name, size_kb, checksum) VALUES (10, 'fern.bin', NULL, NULL);
INSERT INTO files (id, name, size_kb, checksum) VALUES (11, 'juniper.bin', 0, '5fa4b074');
INSERT INTO files (id, name, size_kb, checksum) VALUES (12, 'grove.bin', NULL, '');
INSERT INTO files (id, name, size_kb, checksum) VALUES (13, 'wheat.bin', 0, 'bcd7349f');
INSERT INTO files (id, name, size_kb, checksum) VALUES (14, 'iris.bin', 0, '3458ffca');
INSERT INTO files (id, name, size_kb, checksum) VALUES (15, 'moss.bin', 0, 'e9e65089');
INSERT INTO files (id, name, size_kb, checksum) VALUES (16, 'birch.bin', NULL, '6d2e5f56');
INSERT INTO files (id, name, size_kb, checksum) VALUES (17, 'alder.bin', 534, NULL);
INSERT INTO files (id, name, size_kb, checksum) VALUES (18, 'pine.bin', 0, 'd1050bd7');
INSERT INTO files (id, name, size_kb, checksum) VALUES (19, 'juniper.bin', 6878, '3c7619d9');
INSERT INTO files (id, name, size_kb, checksum) VALUES (20, 'pine.bin', 0, NULL);
INSERT INTO files (id, name, size_kb, checksum) VALUES (21, 'elm.bin', 1877, NULL);
INSERT INTO files (id, name, size_kb, checksum) VALUES (22, 'oak.bin', 0, '957f7bc8');
INSERT INTO files (id, name, size_kb, checksum) VALUES (23, 'heath.bin', 5821, 'ddb1bf49');
INSERT INTO files (id, name, size_kb, checksum) VALUES (24, 'cedar.bin', NULL, NULL);
INSERT INTO files (id, name, size_kb, checksum) VALUES (25, 'sage.bin', NULL, 'bde017ed');
INSERT INTO files (id, name, size_kb, checksum) VALUES (26, 'grove.bin', 7551, '941b93c5');
INSERT INTO files (id, name, size_kb, checksum) VALUES (27, 'juniper.bin', 0, NULL);
INSERT INTO files (id, name, size_kb, checksum) VALUES (28, 'thyme.bin', 7856, '');
INSERT INTO files (id, name, size_kb, checksum) VALUES (29, 'wheat.bin', 5938, '');
INSERT INTO files (id, name, size_kb, checksum) VALUES (30, 'wheat.bin', 7221, NULL);
INSERT INTO files (id, name, size_kb, checksum) VALUES (31, 'grove.bin', NULL, 'd640843d');
INSERT INTO files (id, name, size_kb, checksum) VALUES (32, 'daisy.bin', 0, '8266eb92');
INSERT INTO files (id, name, size_kb, checksum) VALUES (33, 'juniper.bin', 0, '');
INSERT INTO files (id, name, size_kb, checksum) VALUES (34, 'juniper.bin', 3506, '');
INSERT INTO files (id, name, size_kb, checksum) VALUES (35, 'vine.bin', NULL, '');
INSERT INTO files (id, name, size_kb, checksum) VALUES (36, 'heath.bin', 4945, '');
INSERT INTO files (id, name, size_kb, checksum) VALUES (37, 'quince.bin', 0, '');
INSERT INTO files (id, name, size_kb, checksum) VALUES (38, 'grove.bin', 0, '');
INSERT INTO files (id, name, size_kb, checksum) VALUES (39, 'birch.bin', NULL, NULL);
INSERT INTO files (id, name, size_kb, checksum) VALUES (40, 'reed.bin', 0, '46d98f97');
