CREATE TABLE courses (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  fee TEXT NOT NULL
);
INSERT INTO courses VALUES (1, 'grove pine', '696.1');
INSERT INTO courses VALUES (2, 'alder reed', '112.1');
INSERT INTO courses VALUES (3, 'oak umbra', '893.6');
INSERT INTO courses VALUES (4, 'kelp bramble', '33.4');
INSERT INTO courses VALUES (5, 'bramble elm', '741.8');
INSERT INTO courses VALUES (6, 'heath clover', '183.3');
INSERT INTO courses VALUES (7, 'vine larch', '$548.8');
INSERT INTO courses VALUES (8, 'reed daisy', '781.4');
INSERT INTO courses VALUES (9, 'umbra cedar', '686.8');
INSERT INTO courses VALUES (10, 'alder nettle', '829.5');
INSERT INTO courses VALUES (11, 'heath heath', '564.2');
INSERT INTO courses VALUES (12, 'sage wheat', '478.5');
INSERT INTO courses VALUES (13, 'daisy bramble', '248.8');
INSERT INTO courses VALUES (14, 'quince kelp', '381.9');
INSERT INTO courses VALUES (15, 'dune vine', '571.3');
INSERT INTO courses VALUES (16, 'kelp juniper', '105.3');
INSERT INTO courses VALUES (17, 'moss fern', '552.3');
INSERT INTO courses VALUES (18, 'moss zinnia', '477.3');
INSERT INTO courses VALUES (19, 'bramble oak', '639.6');
INSERT INTO courses VALUES (20, 'juniper zinnia', '190.5');
INSERT INTO courses VALUES (21, 'daisy yew', '371.4');
INSERT INTO courses VALUES (22, 'thyme dune', '$388.4');
INSERT INTO courses VALUES (23, 'clover vine', '581.3');
INSERT INTO courses VALUES (24, 'reed nettle', '648.4');
INSERT INTO courses VALUES (25, 'heath nettle', '522.4');
INSERT INTO courses VALUES (26, 'iris sage', '296.4');
INSERT INTO courses VALUES (27, 'wheat vine', '340.4');
INSERT INTO courses VALUES (28, 'dune daisy', '298.8');
INSERT INTO courses VALUES (29, 'heath moss', '89.4');
INSERT INTO courses VALUES (30, 'moss wheat', '816.8');
INSERT INTO courses VALUES (31, 'clover bramble', '525.2');
INSERT INTO courses VALUES (32, 'heath elm', '408.7');
INSERT INTO courses VALUES (33, 'wheat dune', '197.4');
INSERT INTO courses VALUES (34, 'yew heath', '10.2');
INSERT INTO courses VALUES (35, 'cedar elm', '130.9');
INSERT INTO courses VALUES (36, 'quince bramble', '507.9');
INSERT INTO courses VALUES (37, 'reed nettle', '505.1');
INSERT INTO courses VALUES (38, 'cedar sage', '$624.8');
INSERT INTO courses VALUES (39, 'oak dune', '477.5');
INSERT INTO courses VALUES (40, 'birch daisy', '672.9');
INSERT INTO courses VALUES (41, 'wheat reed', '868.1');
INSERT INTO courses VALUES (42, 'umbra thyme', '360.1');
