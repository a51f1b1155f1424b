CREATE TABLE items (
  id INTEGER PRIMARY KEY,
  sku TEXT NOT NULL,
  qty INTEGER NOT NULL DEFAULT 0,
  status TEXT NOT NULL DEFAULT 'visible'
);
CREATE TRIGGER items_hide AFTER UPDATE ON items WHEN NEW.qty <= 0
BEGIN
  UPDATE items SET status = 'hidden' WHERE id = NEW.id;
END;
INSERT INTO items (id, sku, qty, status) VALUES (1, '51519463', 40, 'featured');
INSERT INTO items (id, sku, qty, status) VALUES (2, '65805389', 40, 'featured');
INSERT INTO items (id, sku, qty, status) VALUES (3, '59436258', 9, 'visible');
INSERT INTO items (id, sku, qty, status) VALUES (4, '93385209', 40, 'visible');
INSERT INTO items (id, sku, qty, status) VALUES (5, '21022714', 9, 'visible');
INSERT INTO items (id, sku, qty, status) VALUES (6, '75910472', 9, 'featured');
INSERT INTO items (id, sku, qty, status) VALUES (7, '13178043', 3, 'featured');
INSERT INTO items (id, sku, qty, status) VALUES (8, '58672470', 9, 'featured');
INSERT INTO items (id, sku, qty, status) VALUES (9, '68474275', 40, 'featured');
INSERT INTO items (id, sku, qty, status) VALUES (10, '05387356', 3, 'featured');
INSERT INTO items (id, sku, qty, status) VALUES (11, '24341471', 3, 'featured');
INSERT INTO items (id, sku, qty, status) VALUES (12, '02009732', 3, 'featured');
INSERT INTO items (id, sku, qty, status) VALUES (13, '44690358', 3, 'visible');
INSERT INTO items (id, sku, qty, status) VALUES (14, '44984275', 0, 'hidden');
INSERT INTO items (id, sku, qty, status) VALUES (15, '72834902', 40, 'visible');
INSERT INTO items (id, sku, qty, status) VALUES (16, '67172549', 40, 'visible');
INSERT INTO items (id, sku, qty, status) VALUES (17, '78839065', 0, 'hidden');
INSERT INTO items (id, sku, qty, status) VALUES (18, '66339139', 3, 'featured');
INSERT INTO items (id, sku, qty, status) VALUES (19, '13609731', 40, 'visible');
INSERT INTO items (id, sku, qty, status) VALUES (20, '40478042', 3, 'visible');
INSERT INTO items (id, sku, qty, status) VALUES (21, '24241192', 40, 'visible');
INSERT INTO items (id, sku, qty, status) VALUES (22, '74905612', 9, 'visible');
INSERT INTO items (id, sku, qty, status) VALUES (23, '31377305', 0, 'hidden');
INSERT INTO items (id, sku, qty, status) VALUES (24, '21509502', 40, 'visible');
INSERT INTO items (id, sku, qty, status) VALUES (25, '64835189', 3, 'visible');
INSERT INTO items (id, sku, qty, status) VALUES (26, '09226898', 3, 'featured');
INSERT INTO items (id, sku, qty, status) VALUES (27, '45776908', 9, 'featured');
INSERT INTO items (id, sku, qty, status) VALUES (28, '93602474', 9, 'featured');
INSERT INTO items (id, sku, qty, status) VALUES (29, '64512146', 3, 'visible');
INSERT INTO items (id, sku, qty, status) VALUES (30, '13177438', 0, 'hidden');
INSERT INTO items (id, sku, qty, status) VALUES (31, '45444633', 40, 'featured');
INSERT INTO items (id, sku, qty, status) VALUES (32, '56050988', 9, 'featured');
INSERT INTO items (id, sku, qty, status) VALUES (33, '51832715', 40, 'visible');
INSERT INTO items (id, sku, qty, status) VALUES (34, '15350770', 40, 'visible');
INSERT INTO items (id, sku, qty, status) VALUES (35, '18002835', 9, 'featured');
INSERT INTO items (id, sku, qty, status) VALUES (36, '28042398', 9, 'visible');
INSERT INTO items (id, sku, qty, status) VALUES (37, '01723009', 3, 'featured');
INSERT INTO items (id, sku, qty, status) VALUES (38, '04995606', 3, 'visible');
INSERT INTO items (id, sku, qty, status) VALUES (39, '98019117', 3, 'featured');
INSERT INTO items (id, sku, qty, status) VALUES (40, '12507790', 40, 'featured');
