CREATE TABLE plots (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  grid_ref INTEGER
);
INSERT INTO plots VALUES (1, 'thyme clover', -4);
INSERT INTO plots VALUES (2, 'dune wheat', 513769871428);
INSERT INTO plots VALUES (3, 'bramble moss', -4);
INSERT INTO plots VALUES (4, 'alder juniper', NULL);
INSERT INTO plots VALUES (5, 'birch pine', 0);
INSERT INTO plots VALUES (6, 'vine umbra', 0);
INSERT INTO plots VALUES (7, 'juniper clover', 0);
INSERT INTO plots VALUES (8, 'zinnia sage', 0);
INSERT INTO plots VALUES (9, 'wheat oak', -4);
INSERT INTO plots VALUES (10, 'juniper dune', 0);
INSERT INTO plots VALUES (11, 'reed alder', 0);
INSERT INTO plots VALUES (12, 'bramble iris', NULL);
INSERT INTO plots VALUES (13, 'juniper kelp', NULL);
INSERT INTO plots VALUES (14, 'sage oak', 746836150953);
INSERT INTO plots VALUES (15, 'oak vine', 0);
INSERT INTO plots VALUES (16, 'grove wheat', NULL);
INSERT INTO plots VALUES (17, 'yew dune', -4);
INSERT INTO plots VALUES (18, 'iris umbra', 359713692916);
INSERT INTO plots VALUES (19, 'kelp clover', 472703050006);
INSERT INTO plots VALUES (20, 'dune zinnia', 0);
INSERT INTO plots VALUES (21, 'alder vine', NULL);
INSERT INTO plots VALUES (22, 'heath bramble', 0);
INSERT INTO plots VALUES (23, 'yew reed', 0);
INSERT INTO plots VALUES (24, 'moss iris', NULL);
INSERT INTO plots VALUES (25, 'sage grove', 976884699825);
INSERT INTO plots VALUES (26, 'cedar nettle', 324369970297);
INSERT INTO plots VALUES (27, 'moss bramble', -4);
INSERT INTO plots VALUES (28, 'clover vine', 431733474584);
INSERT INTO plots VALUES (29, 'thyme nettle', -4);
INSERT INTO plots VALUES (30, 'moss heath', -4);
INSERT INTO plots VALUES (31, 'iris elm', -4);
INSERT INTO plots VALUES (32, 'yew iris', NULL);
INSERT INTO plots VALUES (33, 'alder umbra', -4);
INSERT INTO plots VALUES (34, 'zinnia dune', -4);
INSERT INTO plots VALUES (35, 'fern clover', -4);
