CREATE TABLE parts (
  id INTEGER PRIMARY KEY,
  sku TEXT NOT NULL,
  color TEXT,
  length_mm INTEGER
);
INSERT INTO parts (id, sku, color, length_mm) VALUES (1, 'P-035', '', 0);
INSERT INTO parts (id, sku, color, length_mm) VALUES (2, 'P-812', 'deep "sea" blue', 250);
INSERT INTO parts (id, sku, color, length_mm) VALUES (3, 'P-278', NULL, 0);
INSERT INTO parts (id, sku, color, length_mm) VALUES (4, 'P-180', NULL, 0);
INSERT INTO parts (id, sku, color, length_mm) VALUES (5, 'P-827', 'a\b', 0);
INSERT INTO parts (id, sku, color, length_mm) VALUES (6, 'P-389', 'a\b', NULL);
INSERT INTO parts (id, sku, color, length_mm) VALUES (7, 'P-028', 'a\b', 12);
INSERT INTO parts (id, sku, color, length_mm) VALUES (8, 'P-696', 'a\b', 250);
INSERT INTO parts (id, sku, color, length_mm) VALUES (9, 'P-595', 'a\b', NULL);
INSERT INTO parts (id, sku, color, length_mm) VALUES (10, 'P-636', NULL, 0);
INSERT INTO parts (id, sku, color, length_mm) VALUES (11, 'P-521', NULL, 250);
INSERT INTO parts (id, sku, color, length_mm) VALUES (12, 'P-676', 'red', 0);
INSERT INTO parts (id, sku, color, length_mm) VALUES (13, 'P-692', NULL, 250);
INSERT INTO parts (id, sku, color, length_mm) VALUES (14, 'P-368', 'a\b', NULL);
INSERT INTO parts (id, sku, color, length_mm) VALUES (15, 'P-857', NULL, 12);
INSERT INTO parts (id, sku, color, length_mm) VALUES (16, 'P-250', 'a\b', 12);
INSERT INTO parts (id, sku, color, length_mm) VALUES (17, 'P-531', 'rose d''or', 250);
INSERT INTO parts (id, sku, color, length_mm) VALUES (18, 'P-965', 'a\b', 250);
INSERT INTO parts (id, sku, color, length_mm) VALUES (19, 'P-456', '', NULL);
INSERT INTO parts (id, sku, color, length_mm) VALUES (20, 'P-845', 'a\b', 0);
INSERT INTO parts (id, sku, color, length_mm) VALUES (21, 'P-776', 'a\b', NULL);
INSERT INTO parts (id, sku, color, length_mm) VALUES (22, 'P-697', NULL, 12);
INSERT INTO parts (id, sku, color, length_mm) VALUES (23, 'P-142', NULL, 250);
INSERT INTO parts (id, sku, color, length_mm) VALUES (24, 'P-585', 'rose d''or', 250);
INSERT INTO parts (id, sku, color, length_mm) VALUES (25, 'P-879', '', 0);
INSERT INTO parts (id, sku, color, length_mm) VALUES (26, 'P-278', NULL, 250);
INSERT INTO parts (id, sku, color, length_mm) VALUES (27, 'P-276', 'deep "sea" blue', NULL);
INSERT INTO parts (id, sku, color, length_mm) VALUES (28, 'P-548', NULL, 12);
INSERT INTO parts (id, sku, color, length_mm) VALUES (29, 'P-583', '', NULL);
INSERT INTO parts (id, sku, color, length_mm) VALUES (30, 'P-202', NULL, NULL);
INSERT INTO parts (id, sku, color, length_mm) VALUES (31, 'P-507', 'rose d''or', 12);
INSERT INTO parts (id, sku, color, length_mm) VALUES (32, 'P-570', 'deep "sea" blue', 12);
INSERT INTO parts (id, sku, color, length_mm) VALUES (33, 'P-886', 'rose d''or', NULL);
INSERT INTO parts (id, sku, color, length_mm) VALUES (34, 'P-990', 'a\b', NULL);
INSERT INTO parts (id, sku, color, length_mm) VALUES (35, 'P-325', 'a\b', 250);
INSERT INTO parts (id, sku, color, length_mm) VALUES (36, 'P-547', 'deep "sea" blue', 0);
