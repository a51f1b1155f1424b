CREATE TABLE patients (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  notes TEXT
);
INSERT INTO patients VALUES (1, 'Ulla Rahman', NULL);
INSERT INTO patients VALUES (2, 'Bram Abreu', 'thyme wheat');
INSERT INTO patients VALUES (3, 'Selma Ivanov', NULL);
INSERT INTO patients VALUES (4, 'Esra Ueda', 'daisy yew');
INSERT INTO patients VALUES (5, 'Florin Ivanov', NULL);
INSERT INTO patients VALUES (6, 'Marek Quist', NULL);
INSERT INTO patients VALUES (7, 'Dmitri Yilmaz', 'daisy umbra');
INSERT INTO patients VALUES (8, 'Amir Jansen', NULL);
INSERT INTO patients VALUES (9, 'Petra Ivanov', 'vine zinnia');
INSERT INTO patients VALUES (10, 'Yara Blum', 'thyme reed');
INSERT INTO patients VALUES (11, 'Ilse Lopez', NULL);
INSERT INTO patients VALUES (12, 'Nadia Rahman', 'nettle quince');
INSERT INTO patients VALUES (13, 'Zoltan Varga', NULL);
INSERT INTO patients VALUES (14, 'Amir Zeman', NULL);
INSERT INTO patients VALUES (15, 'Tomas Holm', 'larch fern');
INSERT INTO patients VALUES (16, 'Beatriz Santos', NULL);
INSERT INTO patients VALUES (17, 'Florin Rahman', NULL);
INSERT INTO patients VALUES (18, 'Zoltan Zeman', 'kelp dune');
INSERT INTO patients VALUES (19, 'Joao Erdem', 'bramble yew');
INSERT INTO patients VALUES (20, 'Ulla Olsen', 'reed heath');
INSERT INTO patients VALUES (21, 'Tomas Blum', 'heath thyme');
INSERT INTO patients VALUES (22, 'Yara Costa', NULL);
INSERT INTO patients VALUES (23, 'Marek Toth', 'nettle larch');
INSERT INTO patients VALUES (24, 'Gita Lopez', 'daisy grove');
INSERT INTO patients VALUES (25, 'Dorota Toth', 'yew fern');
INSERT INTO patients VALUES (26, 'Marek Santos', 'iris birch');
INSERT INTO patients VALUES (27, 'Bram Quist', 'alder vine');
INSERT INTO patients VALUES (28, 'Marek Pereira', NULL);
INSERT INTO patients VALUES (29, 'Marek Toth', 'dune kelp');
INSERT INTO patients VALUES (30, 'Florin Pereira', NULL);
INSERT INTO patients VALUES (31, 'Joao Ueda', 'thyme dune');
INSERT INTO patients VALUES (32, 'Tomas Zeman', NULL);
INSERT INTO patients VALUES (33, 'Xenia Jansen', 'iris yew');
INSERT INTO patients VALUES (34, 'Vera Santos', 'birch bramble');
INSERT INTO patients VALUES (35, 'Ulla Yilmaz', 'grove moss');
INSERT INTO patients VALUES (36, 'Carla Kaya', 'bramble larch');
INSERT INTO patients VALUES (37, 'Dorota Erdem', 'zinnia yew');
INSERT INTO patients VALUES (38, 'Kofi Holm', 'birch kelp');
INSERT INTO patients VALUES (39, 'Wim Dahl', 'umbra grove');
INSERT INTO patients VALUES (40, 'Xenia Maes', 'moss quince');
INSERT INTO patients VALUES (41, 'Hugo Dahl', 'juniper umbra');
INSERT INTO patients VALUES (42, 'Wim Abreu', 'yew juniper');
INSERT INTO patients VALUES (43, 'Gita Cruz', NULL);
INSERT INTO patients VALUES (44, 'Amir Dahl', 'quince yew');
