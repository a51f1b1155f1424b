CREATE TABLE servers (
  id INTEGER PRIMARY KEY,
  host TEXT NOT NULL,
  port INTEGER,
  note TEXT
);
INSERT INTO servers (id, host, port, note) VALUES (1, 'kelp.test', NULL, NULL);
INSERT INTO servers (id, host, port, note) VALUES (2, 'clover.test', NULL, 'kelp iris');
INSERT INTO servers (id, host, port, note) VALUES (3, 'juniper.test', 443, 'elm umbra');
INSERT INTO servers (id, host, port, note) VALUES (4, 'kelp.test', 443, 'thyme clover');
INSERT INTO servers (id, host, port, note) VALUES (5, 'vine.test', NULL, NULL);
INSERT INTO servers (id, host, port, note) VALUES (6, 'nettle.test', NULL, 'larch bramble');
INSERT INTO servers (id, host, port, note) VALUES (7, 'daisy.test', NULL, '');
INSERT INTO servers (id, host, port, note) VALUES (8, 'sage.test', 22, 'pine birch');
INSERT INTO servers (id, host, port, note) VALUES (9, 'moss.test', 443, NULL);
INSERT INTO servers (id, host, port, note) VALUES (10, 'wheat.test', 22, NULL);
INSERT INTO servers (id, host, port, note) VALUES (11, 'daisy.test', 22, '');
INSERT INTO servers (id, host, port, note) VALUES (12, 'nettle.test', 8080, NULL);
INSERT INTO servers (id, host, port, note) VALUES (13, 'kelp.test', 443, NULL);
INSERT INTO servers (id, host, port, note) VALUES (14, 'pine.test', 8080, '');
INSERT INTO servers (id, host, port, note) VALUES (15, 'elm.test', NULL, 'elm elm');
INSERT INTO servers (id, host, port, note) VALUES (16, 'clover.test', 443, 'fern juniper');
INSERT INTO servers (id, host, port, note) VALUES (17, 'daisy.test', 8080, NULL);
INSERT INTO servers (id, host, port, note) VALUES (18, 'iris.test', 443, '');
INSERT INTO servers (id, host, port, note) VALUES (19, 'daisy.test', 8080, 'daisy alder');
INSERT INTO servers (id, host, port, note) VALUES (20, 'nettle.test', 8080, '');
INSERT INTO servers (id, host, port, note) VALUES (21, 'elm.test', 8080, NULL);
INSERT INTO servers (id, host, port, note) VALUES (22, 'elm.test', 443, NULL);
INSERT INTO servers (id, host, port, note) VALUES (23, 'zinnia.test', 8080, NULL);
INSERT INTO servers (id, host, port, note) VALUES (24, 'kelp.test', 8080, '');
INSERT INTO servers (id, host, port, note) VALUES (25, 'zinnia.test', 443, NULL);
INSERT INTO servers (id, host, port, note) VALUES (26, 'wheat.test', 443, 'birch fern');
INSERT INTO servers (id, host, port, note) VALUES (27, 'alder.test', 8080, 'quince cedar');
INSERT INTO servers (id, host, port, note) VALUES (28, 'fern.test', 8080, 'birch bramble');
INSERT INTO servers (id, host, port, note) VALUES (29, 'wheat.test', 443, '');
INSERT INTO servers (id, host, port, note) VALUES (30, 'kelp.test', NULL, '');
