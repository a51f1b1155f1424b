CREATE TABLE issues (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  status TEXT NOT NULL,
  reporter TEXT
);
INSERT INTO issues VALUES (1, 'umbra dune', 'closed', 'Yara');
INSERT INTO issues VALUES (2, 'wheat iris', 'closed', 'Selma');
INSERT INTO issues VALUES (3, 'grove oak', 'resolved', 'Lena');
INSERT INTO issues VALUES (4, 'pine larch', 'in_progress', NULL);
INSERT INTO issues VALUES (5, 'oak oak', 'open', NULL);
INSERT INTO issues VALUES (6, 'iris zinnia', 'in_progress', NULL);
INSERT INTO issues VALUES (7, 'yew nettle', 'in_progress', 'Florin');
INSERT INTO issues VALUES (8, 'alder reed', 'in_progress', 'Esra');
INSERT INTO issues VALUES (9, 'wheat birch', 'resolved', NULL);
INSERT INTO issues VALUES (10, 'zinnia sage', 'open', 'Selma');
INSERT INTO issues VALUES (11, 'vine sage', 'resolved', NULL);
INSERT INTO issues VALUES (12, 'yew zinnia', 'resolved', NULL);
INSERT INTO issues VALUES (13, 'yew larch', 'in_progress', 'Yara');
INSERT INTO issues VALUES (14, 'birch clover', 'open', 'Hugo');
INSERT INTO issues VALUES (15, 'birch reed', 'in_progress', NULL);
INSERT INTO issues VALUES (16, 'nettle elm', 'open', 'Dorota');
INSERT INTO issues VALUES (17, 'bramble grove', 'open', 'Xenia');
INSERT INTO issues VALUES (18, 'reed kelp', 'resolved', NULL);
INSERT INTO issues VALUES (19, 'juniper iris', 'resolved', NULL);
INSERT INTO issues VALUES (20, 'grove daisy', 'resolved', NULL);
INSERT INTO issues VALUES (21, 'cedar umbra', 'closed', NULL);
INSERT INTO issues VALUES (22, 'iris reed', 'open', 'Bram');
INSERT INTO issues VALUES (23, 'dune fern', 'open', NULL);
INSERT INTO issues VALUES (24, 'vine birch', 'open', NULL);
INSERT INTO issues VALUES (25, 'larch yew', 'closed', NULL);
INSERT INTO issues VALUES (26, 'yew oak', 'in_progress', NULL);
INSERT INTO issues VALUES (27, 'birch fern', 'in_progress', NULL);
INSERT INTO issues VALUES (28, 'larch cedar', 'closed', 'Selma');
INSERT INTO issues VALUES (29, 'daisy umbra', 'closed', NULL);
INSERT INTO issues VALUES (30, 'oak sage', 'closed', 'Owen');
INSERT INTO issues VALUES (31, 'vine clover', 'in_progress', NULL);
INSERT INTO issues VALUES (32, 'moss yew', 'open', 'Wim');
INSERT INTO issues VALUES (33, 'heath cedar', 'closed', NULL);
INSERT INTO issues VALUES (34, 'birch yew', 'closed', 'Yara');
INSERT INTO issues VALUES (35, 'larch moss', 'in_progress', 'Joao');
INSERT INTO issues VALUES (36, 'heath sage', 'resolved', NULL);
INSERT INTO issues VALUES (37, 'clover kelp', 'closed', NULL);
INSERT INTO issues VALUES (38, 'juniper juniper', 'resolved', 'Petra');
INSERT INTO issues VALUES (39, 'cedar sage', 'in_progress', 'Yara');
INSERT INTO issues VALUES (40, 'heath zinnia', 'open', NULL);
INSERT INTO issues VALUES (41, 'cedar reed', 'resolved', NULL);
INSERT INTO issues VALUES (42, 'oak thyme', 'open', 'Xenia');
INSERT INTO issues VALUES (43, 'juniper clover', 'resolved', 'Hugo');
INSERT INTO issues VALUES (44, 'clover oak', 'resolved', NULL);
INSERT INTO issues VALUES (45, 'umbra zinnia', 'open', 'Emeka');
INSERT INTO issues VALUES (46, 'iris moss', 'open', 'Xenia');
INSERT INTO issues VALUES (47, 'umbra thyme', 'resolved', 'Lena');
INSERT INTO issues VALUES (48, 'reed cedar', 'closed', NULL);
